"""A voice, where the system has one. The engine is loaded with the first word, never at the start of the app."""

from typing import TYPE_CHECKING

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale
    from PySide6.QtTextToSpeech import QTextToSpeech


class DesktopSpeech:
    """Says short sentences in the language of the app; what it still says gives way to the next."""

    def __init__(self) -> None:
        self._engine: QTextToSpeech | None = None

    def say(self, words: str) -> PortAnswer:
        """Begin to speak. The answer says whether there is a voice."""
        answer = self.answer()
        if answer.yes and self._engine is not None:
            self._engine.say(words)
        return answer

    def stop(self) -> None:
        if self._engine is not None:
            self._engine.stop()

    def answer(self) -> PortAnswer:
        """Whether there is a voice, just now."""
        try:
            from PySide6.QtCore import QLocale
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:
            return _no(translate("system", "A library for speech is missing."))
        engines = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
        if not engines:
            return _no(translate("system", "No speech engine is installed."))
        if self._engine is None:
            self._engine = QTextToSpeech(engines[0])
        if self._engine.state() == QTextToSpeech.State.Error:
            return _no(translate("system", "The speech engine does not start."))
        return self._in(QLocale()) or PortAnswer("yes", engines[0])

    def _in(self, language: "QLocale") -> PortAnswer | None:
        """Speak this language from now on; the answer says that there is no voice for it."""
        assert self._engine is not None
        voices = self._engine.availableLocales()
        if voices and language.language() not in {one.language() for one in voices}:
            return _no(translate("system", "No voice for this language is installed."))
        if self._engine.locale().language() is not language.language():
            self._engine.setLocale(language)
        return None


def _no(reason: str) -> PortAnswer:
    return PortAnswer("no", "Qt", reason)
