"""The language of the app: the person's choice, else the system's, as far as there is a translation; else English."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from unclench import assets
from unclench.core.base import languages, sentence_digits, translation
from unclench.ui.look import region

SYSTEM = "system"
SCRIPTS = {"ar": ("\N{ARABIC LETTER ALEF}", "Noto Sans Arabic (fonts-noto-core, google-noto-sans-arabic-fonts)")}
"""Languages in letters that a system may have no font for: a letter to look for, and what to install."""


class _State:
    language = "en"
    without_font = ""
    """The language that would be spoken, if there were a font for it."""


class _OtherDigits(QTranslator):
    """The sentences of a language that has digits of its own."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1, /) -> str | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """None where it has none: Qt then asks the next translator."""
        said = super().translate(context, source, disambiguation, n)
        return sentence_digits.told(said) if said else None


_translators: list[QTranslator] = []


def speak(app: QApplication, wish: str = SYSTEM) -> bool:
    """Translate every text that is made from now on, those of core too. Answers whether that is another language."""
    system = QLocale.system()
    chosen = languages.choose(wish, system.uiLanguages(), languages.known(assets.translations()))
    _State.without_font = "" if has_font(chosen) else chosen
    chosen = "en" if _State.without_font else chosen
    changed = chosen != _State.language
    load(app, chosen)
    translation.install(lambda context, text, comment, n: QCoreApplication.translate(context, text, comment, n))
    locale = _locale(chosen, system)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection() if chosen != "en" else Qt.LayoutDirection.LeftToRight)
    region.install(system)
    return changed


def has_font(code: str) -> bool:
    """Whether some font of the system has the letters of a language: without one they are boxes."""
    letter, _ = SCRIPTS.get(code.partition("_")[0], ("", ""))
    return not letter or QFontMetrics(QApplication.font()).inFontUcs4(ord(letter))


def what_to_install() -> str:
    """The sentence for somebody whose language is not spoken, because no font has its letters; "" for all others."""
    code = _State.without_font
    if not code:
        return ""
    text = QCoreApplication.translate(
        "Language",
        "No font on this computer has the letters of {language}, so Unclench speaks English. "
        "Install {font}, then start Unclench again.",
    )
    return text.format(language=_english_name(code), font=SCRIPTS[code.partition("_")[0]][1])


def load(app: QApplication, chosen: str) -> None:
    """Use the sentences of a language, and the forms of English for what it lacks; formats stay as they are."""
    for translator in _translators:
        app.removeTranslator(translator)
    _translators.clear()
    _State.language = chosen
    own = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    files = [assets.translations() / "unclench_en.qm"]
    if chosen != "en":
        files += [own / f"qtbase_{chosen}.qm", assets.translations() / f"unclench_{chosen}.qm"]
    for file in files:
        _load(app, file, file.stem == f"unclench_{chosen}" and QLocale(chosen).zeroDigit() != "0")


def choices() -> tuple[tuple[str, str], ...]:
    """(code, name) of every language that is shipped, each in its own words."""
    return tuple((code, name(code)) for code in languages.known(assets.translations()))


def name(code: str) -> str:
    """What a language calls itself: "Deutsch"."""
    if code == "en":
        return "English"  # Qt says "American English"
    if not has_font(code):
        return _english_name(code)
    locale = QLocale(code)
    said = locale.nativeLanguageName()
    return said[:1].upper() + said[1:]


def _english_name(code: str) -> str:
    return QLocale.languageToString(QLocale(code).language())


def _locale(chosen: str, system: QLocale) -> QLocale:
    """The words of the language, with the numbers of the region where the two are known together (de_AT, en_DE)."""
    wanted = QLocale(chosen)
    code = _code(system)
    if code == _code(wanted) or (chosen == "en" and code == "C"):
        return system
    together = QLocale(wanted.language(), system.territory())
    known = together.language() is wanted.language() and together.territory() is system.territory()
    return together if known else wanted


def _code(locale: QLocale) -> str:
    """The language, such as "en", without making all members of the enum of Qt."""
    return locale.name().partition("_")[0]


def _load(app: QApplication, file: Path, other_digits: bool) -> None:
    translator = _OtherDigits() if other_digits else QTranslator()
    if translator.load(str(file)):
        app.installTranslator(translator)
        _translators.append(translator)
