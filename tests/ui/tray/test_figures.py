"""The figures in the tray: each can be told from every other at the smallest size, in every language."""

import sys
from itertools import combinations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from fakes import FakeWake
from ui_person import Person
from unclench.core.base import local_formats
from unclench.core.base.local_formats import Formats, without_region
from unclench.ui.frame.error_windows import BugWindow
from unclench.ui.frame.window_controller import WindowController
from unclench.ui.tray import digits
from unclench.ui.tray import icons as tray_icons
from unclench.ui.tray.controller import TrayController


def seen(icon) -> QImage:
    return icon.pixmap(16, 16).toImage()


def white(picture: QImage) -> set[tuple[int, int]]:
    spots = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {(x, y) for x, y in spots if picture.pixelColor(x, y).lightness() > 230}


@pytest.mark.usefixtures("qapp")
def test_any_two_minutes_look_different_at_sixteen_pixels() -> None:
    drawn = {
        minutes: white(seen(tray_icons.remaining("ice", minutes, 100))) for minutes in (*range(10), *range(10, 31))
    }
    assert all(len(spots) > 8 for spots in drawn.values())
    for one, other in combinations(drawn, 2):
        assert len(drawn[one] ^ drawn[other]) >= 3, f"{one} and {other}"


@pytest.mark.usefixtures("qapp")
def test_more_than_ninety_nine_minutes_still_has_two_figures() -> None:
    assert seen(tray_icons.remaining("heat", 240, 480)) == seen(tray_icons.remaining("heat", 99, 198))


@pytest.mark.usefixtures("qapp")
def test_the_end_is_no_number() -> None:
    assert white(seen(tray_icons.over("ice"))) != white(seen(tray_icons.remaining("ice", 1, 1)))


ZEROS = {**{code: without_region(code).zero for code in ("en", "de", "es", "pt_BR", "ar")}, "ar_SA": "\u0660"}
ZEROS |= {"fa": "\u06f0", "hi": "\u0966", "bn": "\u09e6", "my": "\u1040"}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", ZEROS)
def test_every_minute_has_a_picture_with_the_digits_of_every_language(code: str) -> None:
    local_formats.install(Formats(zero=ZEROS[code], language=code))
    try:
        for minutes in range(100):
            assert len(white(seen(tray_icons.remaining(f"{code} only", minutes, 100)))) > 8
    finally:
        local_formats.install(None)


@pytest.mark.qt_log_ignore("No such signal")
def test_a_session_whose_picture_cannot_be_drawn_has_the_plain_icon(
    monkeypatch: pytest.MonkeyPatch, look: QApplication, qtbot: QtBot
) -> None:
    """And what went wrong is told like every error that nobody caught."""
    told: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: told.append(kind))
    monkeypatch.delitem(digits.FIGURES, "4")
    person = Person(qtbot)
    tray = TrayController(person.bridge, WindowController(person.bridge), FakeWake()).tray
    tray.rebuild()
    person.services.warning_signs.answer({f"A{place}": "n" for place in range(1, 14)})
    person.services.episodes.start()
    person.services.ice_heat.start("ice", 1020)  # four minutes of seventeen: a picture that nobody has drawn yet
    person.clock.advance(minutes=13)
    person.bridge.facts_changed.emit(frozenset({"sessions"}))
    (icon,) = tray.findChildren(QSystemTrayIcon)
    assert seen(icon.icon()) == seen(tray_icons.resting())
    assert told == [KeyError]


def test_while_a_session_runs_a_bug_is_told_below_the_tabs(look: QApplication, qtbot: QtBot) -> None:
    person = Person(qtbot)
    controller = WindowController(person.bridge)
    controller.come_up()
    bug = BugWindow("report")
    qtbot.addWidget(bug)
    bug.offer_in(controller)
    assert not bug.isVisible()
    (report,) = [one for one in QApplication.allWidgets() if isinstance(one, QPushButton) and one.text() == "Report"]
    report.click()
    assert bug.isVisible()
