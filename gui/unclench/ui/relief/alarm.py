"""What is heard and seen when a cue of the session is due: soft tones in it, the ring at its end until answered."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from unclench.core.base.ports import Sound
from unclench.core.base.preferences import Preferences
from unclench.core.relief import session_cues as cues
from unclench.core.relief import sessions, skin
from unclench.ui.frame.message import done
from unclench.ui.frame.window_controller import WindowController
from unclench.ui.widgets.announce import announce

LOUDEST = 1.0
SOFT_SHARE = 0.5


class Alarm(QObject):
    """Plays, raises the window and tells assistive technology; in the quiet way it only shows and tells."""

    def __init__(
        self,
        controller: WindowController,
        sound: Sound,
        preferences: Callable[[], Preferences],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._sound = sound
        self._preferences = preferences

    def cue(self, cue: cues.Cue, live: sessions.Running) -> None:
        """A cue is due."""
        told = self._words(cue, live)
        if told and cue.what not in ("end", "ring") and self._controller.is_open():
            self._controller.toast(done(told))  # which readers hear that hear no announcement
        elif told:
            announce(self._controller.window, told, assertive=cue.what in ("end", "ring"))
        if cue.what in ("end", "ring"):
            self._ring(cue)
        elif cue.what in ("skin_first", "skin_second") and not self._preferences().quiet_end:
            self._sound.play("soft", self._preferences().ring_loudness * SOFT_SHARE)

    def silence(self) -> None:
        """Somebody answered."""
        self._sound.stop()

    def _ring(self, cue: cues.Cue) -> None:
        wishes = self._preferences()
        if not wishes.quiet_end:
            self._sound.play("ring", min(LOUDEST, wishes.ring_loudness + cue.loudness))
        self._show()

    def _show(self) -> None:
        """Bring the end to the front; where the desktop will not, its entry in the task bar blinks."""
        self._controller.show_end()
        QApplication.alert(self._controller.window, 0)

    def _words(self, cue: cues.Cue, live: sessions.Running) -> str:
        translate = QCoreApplication.translate
        if cue.what in ("end", "ring"):
            return (
                translate("Alarm", "Take the ice off now")
                if live.kind == "ice"
                else translate("Alarm", "Take the heat off now")
            )
        if cue.what in ("skin_first", "skin_second"):
            return self._skin_words(cue, live)
        return {
            "half": translate("Alarm", "Half the time is over"),
            "minute_left": translate("Alarm", "One minute left"),
        }.get(cue.what, "")

    def _skin_words(self, cue: cues.Cue, live: sessions.Running) -> str:
        """In the words of ice or of heat (health.md 16, row 8)."""
        translate = QCoreApplication.translate
        once_more = cue.what == "skin_second"
        if live.kind == "ice":
            if once_more:
                return translate("Alarm", "Look at the skin once more: can you feel touch, is it pink?")
            return translate("Alarm", "Look at the skin: can you feel touch, is it pink?")
        said = (
            translate("Alarm", "Look at the skin once more. {look}")
            if once_more
            else translate("Alarm", "Look at the skin. {look}")
        )
        return said.format(look=skin.look("heat"))
