"""Another language: every scene speaks it alone, plural forms are those of Qt everywhere, the window changes at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLabel


import made_up_language
from pictures import stage
from pictures.foreign import foreign
from pictures.registry import Scene, scenes
from unclench import assets
from unclench.core.base import local_formats, plurals, translation
from unclench.ui.look import language, region

COUNTS = (0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111, 200, 1_000_001)
TYPED = ("Ana", "Lisador", "Dr Silva")


@pytest.fixture(scope="session")
def resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_up_language.make(tmp_path_factory.mktemp("language"))


@pytest.fixture
def german(resources: Path, look: QApplication, monkeypatch: pytest.MonkeyPatch):
    """The installed resources have a German translation."""
    monkeypatch.setattr(assets, "root", lambda: resources)
    yield resources
    language.load(look, "en")
    translation.install(None)
    local_formats.install(None)


@pytest.mark.uncounted
@pytest.mark.parametrize("scene", scenes(), ids=lambda scene: scene.name)
def test_a_scene_speaks_one_language(german: Path, look: QApplication, scene: Scene) -> None:
    with stage.on_stage(scene, spoken="de") as widget:
        assert foreign(widget, "de", german.parent) == []


@pytest.mark.parametrize("code", ["en", "de", "pt_BR", "es", "ar"])
def test_plural_forms_are_those_of_qt(code: str, tmp_path: Path, qapp: QApplication) -> None:
    forms = "".join(f"<numerusform>form {place}</numerusform>" for place in range(plurals.forms(code)))
    file = tmp_path / f"unclench_{code}.ts"
    file.write_text(
        f'<!DOCTYPE TS><TS version="2.1" language="{code}"><context><name>a</name><message numerus="yes">'
        f"<source>%Ln d</source><translation>{forms}</translation></message></context></TS>",
        encoding="utf-8",
    )
    made_up_language.languages.make(file, tmp_path)
    translator = QTranslator()
    assert translator.load(str(tmp_path / f"unclench_{code}.qm"))
    QCoreApplication.installTranslator(translator)
    said = [QCoreApplication.translate("a", "%Ln d", "", n) for n in COUNTS]
    QCoreApplication.removeTranslator(translator)
    assert said == [f"form {plurals.form(code, n)}" for n in COUNTS]
