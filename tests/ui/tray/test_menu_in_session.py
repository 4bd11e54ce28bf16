"""What the menu of the tray tells while something runs."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fakes import FakeWake
from ui_person import Person
from unclench.ui.frame.window_controller import WindowController
from unclench.ui.tray.controller import TrayController


def test_the_menu_tells_what_runs_and_promises_no_start_that_is_refused(look: QApplication, qtbot: QtBot) -> None:
    person = Person(qtbot)
    controller = WindowController(person.bridge)
    tray = TrayController(person.bridge, controller, FakeWake()).tray

    def shown() -> dict[str, bool]:
        tray.menu.aboutToShow.emit()
        return {one.text(): one.isEnabled() for one in tray.menu.actions() if one.text() and one.isVisible()}

    assert shown()["Start ice …"]
    person.services.warning_signs.answer({f"A{place}": "n" for place in range(1, 14)})
    assert shown()["Start ice"]
    assert not {"Pack off", "Plank: why it is closed", "Mini timer"} & set(shown())
    person.services.episodes.start()
    person.services.ice_heat.start("ice", 900)
    person.clock.advance(minutes=3, seconds=5)
    words = shown()
    assert words["Ice until 14:20 \u00b7 12 min left"] is False
    assert words["Pack off"]
    assert words["Mini timer"]
    assert words["Plank: why it is closed"]
    (off,) = [one for one in tray.menu.actions() if one.text() == "Pack off"]
    off.trigger()
    qtbot.waitUntil(lambda: person.bridge.live() is None)
    assert shown()["Ice again from 16:05: the skin needs time to warm up."] is False
