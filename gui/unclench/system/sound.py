"""Plays our own sounds. The player is loaded with the first sound, never at the start of the app."""

import os
from typing import TYPE_CHECKING

from unclench import assets
from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.play_program import PlayProgram
from unclench.system.sound_server import SoundServer

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

NAMES = ("ring", "soft", "start", "half", "tick", "goal", "rest_over", "breath_in", "breath_out")


class DesktopSound:
    """Sounds by their names, as files in `folder`; our own, unless told otherwise.

    Once the sound server has died, Qt can't be trusted with the next one, and a program of the system plays instead.
    """

    def __init__(self, folder: str | None = None) -> None:
        self._folder = folder or str(assets.root() / "sounds")
        self._effects: dict[str, QSoundEffect] = {}
        self._output = b""
        self._server, self._program = SoundServer(), PlayProgram()

    def play(self, name: str, volume: float = 0.7) -> PortAnswer:
        """Begin to play, and stop what plays; `volume` is 0 to 1 as people hear it. The answer says if it is heard."""
        answer = self.answer()
        if not answer.yes:
            return answer
        file = os.path.join(self._folder, f"{name}.wav")
        if not os.path.isfile(file):
            return _no(translate("system", "The sound file is missing."))
        self.stop()
        if self._server.died:
            self._program.play(file, _linear(volume))
            return answer
        self._follow_output()
        effect = self._effects.get(name) or self._load(name, file)
        effect.setVolume(_linear(volume))
        effect.play()
        return answer

    def ready(self, *names: str) -> None:
        """Load these now, so that each begins at once when it is played: the first one takes a tenth of a second."""
        if self.answer().yes:
            self._follow_output()
            for name in names:
                file = os.path.join(self._folder, f"{name}.wav")
                if name not in self._effects and os.path.isfile(file):
                    self._load(name, file)

    def stop(self) -> None:
        self._program.stop()
        for effect in self._effects.values():
            effect.stop()

    def answer(self) -> PortAnswer:
        """Whether there is a player and something to hear it on, just now."""
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError:
            return _no(translate("system", "A library for sound is missing: libpulse."))
        self._server.look()
        if self._server.died:
            self._effects.clear()
            gone = _no(translate("system", "The sound server is gone."))
            return gone if self._server.gone else self._program.answer()
        if not QMediaDevices.audioOutputs():
            return _no(translate("system", "There is no sound output."))
        return PortAnswer("yes", QMediaDevices.defaultAudioOutput().description())

    def _follow_output(self) -> None:
        """A loaded sound stays with the output it was loaded for; the default may be another by now."""
        from PySide6.QtMultimedia import QMediaDevices

        output = QMediaDevices.defaultAudioOutput().id().data()
        if output != self._output:
            self._output = bytes(output)
            self._effects.clear()

    def _load(self, name: str, file: str) -> "QSoundEffect":
        from PySide6.QtCore import QUrl
        from PySide6.QtMultimedia import QSoundEffect

        effect = self._effects[name] = QSoundEffect()
        effect.setSource(QUrl.fromLocalFile(file))
        return effect


def _linear(volume: float) -> float:
    """Loudness as people hear it, as a share of the full swing."""
    return max(0.0, min(1.0, volume)) ** 2


def _no(reason: str) -> PortAnswer:
    return PortAnswer("no", "Qt", reason)
