"""Stop the session that runs, from wherever it is pressed, and say so with a way back."""

from unclench.core.base.entries import Session
from unclench.core.base.moments import seconds_between
from unclench.core.base.time_words import length
from unclench.core.base.translation import translate
from unclench.ui.bridge import Bridge
from unclench.ui.frame.message import LONG_SECONDS


def stop_session(bridge: Bridge) -> None:
    """A press on Stop or "Pack off". Before its end it can go on for LONG_SECONDS, as if it had not been stopped."""
    live = bridge.live()
    stopped = bridge.press(bridge.services.ice_heat.stop)
    if stopped is None:
        return
    said = words_of_stop(stopped)
    if live is None or live.state == "overtime":
        bridge.tell(said)
        return
    go_on = translate("Relief", "Go on")
    bridge.tell(said, lambda: _go_on(bridge, stopped), label=go_on, seconds=LONG_SECONDS)


def words_of_stop(session: Session) -> str:
    """What was stopped, and after how long."""
    after = length(seconds_between(session.at.utc, session.ended) if session.ended else 0)
    if session.kind == "ice":
        return translate("Relief", "Ice stopped after {length}").format(length=after)
    return translate("Relief", "Heat stopped after {length}").format(length=after)


def _go_on(bridge: Bridge, stopped: Session) -> Session | None:
    going = bridge.press(lambda: bridge.services.ice_heat.go_on(stopped.id))
    if going is not None:
        ice, heat = translate("Relief", "Ice goes on."), translate("Relief", "Heat goes on.")
        bridge.tell(ice if going.kind == "ice" else heat)
    return going
