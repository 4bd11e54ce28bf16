"""A few medicines stand beside what comes next, more of them on a card as wide as the page."""

from PySide6.QtCore import QPoint

from ui.seen import called
from ui_person import Person
from unclench.ui.relief.medicine.card import MedicineCard
from unclench.ui.widgets import tab_order

KEPT = ("ibuprofen-200-us", "acetaminophen-500-us", "naproxen-220-us")


def test_three_medicines_stand_below_and_two_beside(look, qtbot) -> None:
    person = Person(qtbot)
    medicines, window = person.services.medicines, person.window
    for kept in KEPT[:2]:
        medicines.keep(kept)
    window.resize(1040, 1200)
    qtbot.waitExposed(window)
    card = window.findChild(MedicineCard)

    def left() -> int:
        return card.mapTo(window, QPoint()).x()

    assert left() > 500
    last = called(window, "Log ibuprofen 200 mg")
    last.setFocus()
    medicines.keep(KEPT[2])
    qtbot.waitUntil(lambda: left() < 100)
    assert card.width() > 900
    assert last.hasFocus()
    second = called(window, "Log acetaminophen 500 mg")
    assert second.mapTo(window, QPoint()).y() == last.mapTo(window, QPoint()).y()
    assert not called(window, "Choose a medicine").visibleRegion().isEmpty()
    called(window, "Warning signs").setFocus()
    while not card.isAncestorOf(window.focusWidget()):
        before = window.focusWidget().mapTo(window, QPoint()).y()
        assert tab_order.step(window, forward=True)
        assert before < card.mapTo(window, QPoint()).y()
    medicines.drop(KEPT[2])
    qtbot.waitUntil(lambda: left() > 500)
    assert called(window, "Log ibuprofen 200 mg").isVisible()
