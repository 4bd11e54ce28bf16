"""What the Prevention tab draws and ticks for: what changed, and only while somebody sees it."""

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from pictures import stage
from pictures.scenes_prevention import bridge
from unclench.core.base.presence import PresenceChange
from unclench.ui.prevention.page import PreventionPage


@pytest.fixture
def room(look, qtbot):
    on, clock = bridge()
    page = PreventionPage(on)
    on.setParent(page)
    qtbot.addWidget(page)
    page.resize(1040, 640)
    page.show()
    return page, on, clock


class Painted(QObject):
    """Which cards drew anything."""

    def __init__(self, page) -> None:
        super().__init__(page)
        cards = {"plank": page.plank, "water": page.water, "sitting": page.sitting, "walk": page.walk,
                 "stretch": page.stretch, "weight": page.weight, "minerals": page.minerals}  # fmt: skip
        self._cards = cards
        self.names: set[str] = set()
        stage.settle(QApplication.instance())
        for card in cards.values():
            for part in (card, *card.findChildren(QWidget)):
                part.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.names |= {name for name, card in self._cards.items() if watched is card or card.isAncestorOf(watched)}
        return False


def ticking(page) -> list[QTimer]:
    return [timer for timer in page.findChildren(QTimer) if timer.isActive()]


def test_a_glass_draws_the_water_card_alone(room):
    page, on, clock = room
    page.resize(1040, 1600)
    on.services.sitting.heard(PresenceChange("sitting", clock.now().instant.plus(-3600)))
    QApplication.processEvents()
    painted = Painted(page)
    on.services.drinks.log()
    stage.settle(QApplication.instance())
    assert painted.names == {"water"}


def test_behind_a_form_and_on_another_tab_nothing_ticks_and_the_cards_are_right_afterwards(room):
    page, on, clock = room
    page.walk.start.click()
    QApplication.processEvents()
    assert ticking(page)
    page.water.drink_requested.emit()
    QApplication.processEvents()
    assert ticking(page.walk) == []
    on.services.drinks.log()
    page.go_home()
    QApplication.processEvents()
    assert "1 of 8" in " ".join(label.text() for label in page.water.findChildren(QLabel))
    page.hide()
    assert ticking(page) == []
    clock.advance(90)
    page.show()
    assert "1:30" in [label.text() for label in page.walk.findChildren(QLabel)]
    assert ticking(page)


def test_a_walk_that_ends_elsewhere_stops_its_seconds(room):
    page, on, clock = room
    page.walk.start.click()
    QApplication.processEvents()
    clock.advance(60)
    on.services.walks.stop()
    QApplication.processEvents()
    page.water.add.click()
    assert page.walk.start.text() == "Start walk"
