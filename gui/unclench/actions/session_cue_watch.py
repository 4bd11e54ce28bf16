"""Watches the running session: calls the listeners when a cue is due, and keeps the computer awake until the last."""

from collections.abc import Callable
from functools import partial

from unclench.actions.context import Context
from unclench.core.base.listeners import call_each
from unclench.core.base.ports import Inhibit, Wake
from unclench.core.base.translation import translate
from unclench.core.relief import session_cues as cues
from unclench.core.relief import sessions

OnCue = Callable[[cues.Cue, sessions.Running], None]


class SessionCueWatch:
    """`look()` is called when facts changed, when the deadline came, and after sleep."""

    def __init__(self, context: Context, wake: Wake, inhibit: Inhibit, on_cue: OnCue) -> None:
        self._context = context
        self._wake = wake
        self._inhibit = inhibit
        self._on_cue = on_cue
        self._session = ""
        self._heard = 0.0
        self._held = False
        wake.due = self.look

    def look(self) -> None:
        """Call the listeners with the cue that is due, and set the deadline of the next one."""
        now = self._context.clock.now()
        live = sessions.running(self._context.journal.read(), now)
        if live is None:
            self._rest()
            return
        if live.entry.id != self._session:
            self._session = live.entry.id
            self._heard = cues.heard_before(live.entry, live.elapsed)
        cue = cues.due(live.entry, self._heard, live.elapsed)
        self._heard = max(self._heard, live.elapsed)
        following = cues.next_second(live.entry, self._heard)
        self._wake.at(None if following is None else now.boot_seconds + following - live.elapsed)
        call_each([partial(self._keep_awake, following is not None)])
        if cue:
            self._on_cue(cue, live)

    def _rest(self) -> None:
        self._session = ""
        self._wake.at(None)
        self._keep_awake(False)

    def _keep_awake(self, wanted: bool) -> None:
        if wanted and not self._held:
            self._inhibit.hold(translate("core", "A timer is running"))
        if self._held and not wanted:
            self._inhibit.release()
        self._held = wanted
