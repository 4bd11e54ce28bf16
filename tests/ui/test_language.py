"""Another language: each scene speaks it alone, plural forms are those of Qt, the window changes at once."""

from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication

import made_up_language
from fakes import GuideTexts
from pictures import stage
from pictures.foreign import foreign, foreign_texts
from pictures.pseudo import pseudo
from pictures.registry import Scene, scenes
from ui_person import Person
from unclench import assets
from unclench.composition.appearance import Appearance
from unclench.core import guide_texts
from unclench.core.base import local_formats, plurals, translation
from unclench.ui.frame.main_window import MainWindow
from unclench.ui.frame.window_controller import WindowController
from unclench.ui.look import language, region
from unclench.ui.settings.window import SettingsWindow

IN_ENGLISH = ("widgets", "window", "when-field", "history-charts", "check")
"""How the names of scenes begin that say their words themselves."""
COUNTS = (0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111, 200, 1_000_001)


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
@pytest.mark.parametrize(
    "scene", [one for one in scenes() if not one.name.startswith(IN_ENGLISH)], ids=lambda scene: scene.name
)
def test_a_scene_speaks_one_language(german: Path, look: QApplication, scene: Scene) -> None:
    with stage.on_stage(scene, spoken="de") as widget:
        assert foreign(widget, "de", german.parent) == []


def test_the_look_finds_dates_of_machines_but_no_names_of_files_and_no_numbers_to_call() -> None:
    said = ["seit 2026-11-20", "unclench-2026-11-20.sqlite", "112"]
    assert foreign_texts(said, "de") == ["a date as a machine writes it: seit 2026-11-20"]
    assert foreign_texts(["\u0627\u062a\u0635\u0644 112", "Ctrl+1", "0.1.0"], "ar") == []
    assert len(foreign_texts(["\u0627\u0644\u0633\u0627\u0639\u0629 14:05"], "ar")) == 1


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


@pytest.fixture
def world(german: Path, look: QApplication, qtbot, monkeypatch: pytest.MonkeyPatch):
    """A window that takes another language as the app does."""
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_US"))
    monkeypatch.setattr(
        GuideTexts, "retold", staticmethod(lambda name, file: guide_texts.translated(lambda _: file)(name))
    )
    person = Person(qtbot)
    controller = WindowController(person.bridge)
    appearance = Appearance(look)

    def changed(kinds: frozenset[str]) -> None:
        if "settings" in kinds and appearance.choose_language(person.services.preferences.get().language):
            person.services.context.guide.read_anew()
            controller.make_anew()

    person.bridge.facts_changed.connect(changed)
    person.window.hide()
    yield person, controller
    person.services.preferences.change("language", "system")
    qtbot.wait(1)
    controller.leave()
    controller.window.close()
    controller.window.deleteLater()


def names(window: MainWindow) -> set[str]:
    return {
        one.accessibleName() or one.text() for one in window.findChildren(QAbstractButton) if one.isVisibleTo(window)
    }


def test_another_language_takes_the_place_of_the_window_at_once(world, qtbot) -> None:
    person, controller = world
    person.services.ice_heat.start_ice()
    old = controller.window
    old.resize(900, 700)
    old.show()
    old.show_tab("prevention")
    old.open_settings("language")
    assert "Settings" in names(old)
    person.services.preferences.change("language", "de")
    qtbot.waitUntil(lambda: controller.window is not old)
    new = controller.window
    assert (new.isVisible(), new.size(), new.current_tab()) == (True, old.size(), "prevention")
    assert pseudo("Settings") in names(new)
    (settings,) = (one for one in new.findChildren(SettingsWindow) if one.isVisible())
    assert settings.windowTitle() == pseudo("Settings")
    assert settings.search.text() == "", "a word of the old language finds nothing in the new one"
    assert not old.isVisible()
    assert person.bridge.live() is not None
    assert foreign(new, "de", assets.root().parent) == []
    person.services.preferences.change("language", "en")
    qtbot.waitUntil(lambda: controller.window is not new)
    assert "Settings" in names(controller.window)


@pytest.mark.parametrize(
    ("wish", "system", "shown"),
    [
        ("de", "en_US", ("5:30 PM", "11/30/2026", 6)),
        ("de", "en_GB", ("17:30", "30/11/2026", 0)),
        ("en", "de_DE", ("17:30", "30.11.2026", 0)),
        ("en", "en_US", ("5:30 PM", "11/30/2026", 6)),
        ("en", "C", ("17:30", "2026-11-30", 0)),
    ],
)
def test_words_follow_the_language_and_formats_the_region(
    german: Path,
    look: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    wish: str,
    system: str,
    shown: tuple[str, str, int],
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    language.speak(look, wish)
    written = local_formats.clock(time(17, 30)).replace("\u202f", " "), local_formats.day(date(2026, 11, 30))
    assert (*written, region.first_weekday()) == shown
    name = QLocale().standaloneDayName(4)
    assert name == ("Donnerstag" if wish == "de" else "Thursday")
