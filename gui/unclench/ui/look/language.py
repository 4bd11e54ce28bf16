"""The language of the app: the system's, as far as there is a translation; else English."""

import os

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from unclench import assets
from unclench.core.base import translation
from unclench.ui.look import region

_kept: list[QTranslator] = []


def known() -> list[str]:
    """The languages that there are, English first."""
    folder = assets.root() / "i18n"
    names = sorted(os.listdir(folder)) if folder.is_dir() else []
    return ["en", *(name[len("unclench_") : -len(".qm")] for name in names if name.endswith(".qm"))]


def speak(app: QApplication) -> str:
    """Translate every text that is made from now on, those of core too; the answer is the language in force."""
    locale = QLocale()
    chosen = _chosen(locale)
    for translator in _kept:
        app.removeTranslator(translator)
    _kept.clear()
    translation.install(QCoreApplication.translate)
    region.install()
    if chosen == "en":
        return chosen
    _load(app, str(assets.root() / "i18n" / f"unclench_{chosen}.qm"))
    own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _load(app, f"{own}/qtbase_{chosen}.qm")
    app.setLayoutDirection(locale.textDirection())
    return chosen


def _chosen(locale: QLocale) -> str:
    languages = known()
    for name in (locale.name(), locale.name().partition("_")[0]):
        if name in languages:
            return name
    return "en"


def _load(app: QApplication, file: str) -> None:
    translator = QTranslator()
    if translator.load(file):
        app.installTranslator(translator)
        _kept.append(translator)
