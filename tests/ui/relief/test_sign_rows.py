"""The warning signs: rows that a shaking hand does not mix up, each as tall as its distance to the next."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

import fakes
from fakes import FakeClock, FakeKeeper, FakeSound, context
from unclench.actions.services import Services
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.causes.warning_signs_list import WarningSignsList
from unclench.ui.relief.start_screen import StartScreen
from unclench.ui.relief.warning_signs_sheet import WarningSignsSheet
from unclench.ui.widgets.check_box import Check

SIGNS = fakes.guide().safety.signs


def start() -> QWidget:
    return StartScreen(Bridge(Services(context(FakeClock()), FakeKeeper()), ChangeQueue(), FakeSound()), SIGNS, "")


@pytest.mark.parametrize(
    "make",
    [
        start,
        lambda: WarningSignsSheet(SIGNS, "A", ()),
        lambda: WarningSignsSheet(SIGNS, "B", ()),
        lambda: WarningSignsList(SIGNS),
    ],
    ids=["start", "A", "B", "causes"],
)
def test_rows_are_at_least_34_pixels_apart_and_as_tall(look, qtbot, make) -> None:
    screen = make()
    qtbot.addWidget(screen)
    screen.resize(1000, 800)
    screen.show()
    qtbot.waitExposed(screen)
    checks = [one for one in screen.findChildren(Check) if one.isVisible()]
    assert len(checks) > 3
    qtbot.waitUntil(lambda: min(one.height() for one in checks) >= 34)  # once it knows its room
    places = sorted((at.x(), at.y()) for at in (one.mapTo(screen, QPoint()) for one in checks))
    apart = [b - a for (x, a), (other, b) in pairwise(places) if x == other]
    assert min(apart) >= 34


@pytest.mark.parametrize("make", [start, lambda: WarningSignsList(SIGNS)], ids=["start", "causes"])
def test_signs_in_two_columns_are_read_downwards_first_in_the_order_of_their_keys(look, qtbot, make) -> None:
    screen = make()
    qtbot.addWidget(screen)
    screen.resize(1000, 800)
    screen.show()
    qtbot.waitExposed(screen)
    QApplication.processEvents()
    checks = [one for one in screen.findChildren(Check) if one.isVisible() and one.key not in ("", "0")]
    assert [one.key for one in checks] == [str(number) for number in range(1, 10)]
    places = [(at.x(), at.y()) for at in (one.mapTo(screen, QPoint()) for one in checks)]
    assert places == sorted(places)
    assert len({x for x, _ in places}) == 2
