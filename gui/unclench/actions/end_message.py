"""The end of a session as a message with "Pack off": a second way beside sound and window, for the end must arrive."""

from collections.abc import Callable

from unclench.actions.context import Context
from unclench.core.base import preferences
from unclench.core.base.ports import Bubble, Notifier
from unclench.core.base.translation import translate
from unclench.core.relief import session_cues as cues
from unclench.core.relief import sessions, skin

PACK_OFF = "pack_off"


class EndMessage:
    """Shown with the end and renewed with each ring; taken away when somebody answered, wherever.

    No word about the body in it, unless the person asked for details (health.md 14.3).
    """

    def __init__(
        self,
        context: Context,
        notifier: Notifier,
        pack_off: Callable[[], object],
        open_window: Callable[[], object],
    ) -> None:
        self._context = context
        self._notifier = notifier
        self._pack_off = pack_off
        self._open_window = open_window
        self._shown = False
        notifier.pressed = self._pressed

    def cue(self, cue: cues.Cue, live: sessions.Running) -> None:
        """A cue of the session is due; only its end and the rings after it are shown."""
        if cue.what not in ("end", "ring"):
            return
        self._shown = True
        body = translate("core", "Your timer is over.")
        if preferences.read(self._context.journal.settings()).nudge_details:
            body = translate("core", "Have a look at the skin. {look}").format(look=skin.look(live.kind))
        button = (PACK_OFF, translate("core", "Pack off"))
        self._notifier.show(Bubble(translate("core", "Take it off now"), body, (button,), soft=True, urgent=True))

    def look(self, live: sessions.Running | None) -> None:
        """Facts changed: take the message away when no session is past its end."""
        if self._shown and (live is None or live.state != "overtime"):
            self._shown = False
            self._notifier.withdraw()

    def _pressed(self, key: str) -> None:
        if key == PACK_OFF:
            self._pack_off()
        else:
            self._open_window()
