"""Where a note stands in place of a time, the words lead to it: it comes into view and has the focus."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from pictures.scenes_medicine import bridge as built
from pictures.scenes_medicine import log
from ui.seen import called, texts
from unclench.ui.bridge import Bridge
from unclench.ui.relief.medicine.card import MedicineCard
from unclench.ui.relief.medicine.product_row import MedicineRow
from unclench.ui.widgets.layouts import Page, column


@pytest.fixture
def on(look) -> Bridge:
    return built()[0]


def press(qtbot, root: QWidget, name: str) -> None:
    target = called(root, name)
    target.setFocus()
    qtbot.keyClick(target, Qt.Key.Key_Space)


def test_see_the_note_leads_to_the_note(on: Bridge, qtbot) -> None:
    for kept in ("naproxen-220-us", "aspirin-325-us", "acetaminophen-500-us"):
        on.services.medicines.keep(kept)
    log(on, "ibuprofen-200-us", 1)
    log(on, "paracetamol-500-gb", 7)
    card = MedicineCard(on)
    page = Page(column(card))
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    qtbot.waitExposed(page)
    for product, note in (("Naproxen sodium 220 mg", "another NSAID"), ("Acetaminophen 500 mg", "other acetaminophen")):
        press(qtbot, card, f"See the note about {product}")
        reached = QApplication.focusWidget()
        assert isinstance(reached, QLabel)
        assert note in reached.text()
        qtbot.waitUntil(lambda shown=reached: page.rect().contains(shown.mapTo(page, shown.rect().center())))


def test_the_note_is_the_answer_of_the_person_where_nothing_else_stands(on: Bridge, qtbot) -> None:
    on.services.medicines.keep("ibuprofen-200-us")
    on.services.medicines.risks({"sixty": "y"})
    card = MedicineCard(on)
    qtbot.addWidget(card)
    card.show()
    qtbot.waitExposed(card)
    press(qtbot, card, "See the note about Ibuprofen 200 mg")
    assert QApplication.focusWidget().text() == "Label: ask a doctor before use."


def test_no_sentence_is_said_twice_for_products_that_mix(on: Bridge, qtbot) -> None:
    for kept in ("naproxen-220-us", "aspirin-325-us", "acetaminophen-500-us"):
        on.services.medicines.keep(kept)
    card = MedicineCard(on)
    qtbot.addWidget(card)
    card.show()
    for product in ("ibuprofen-200-us", "paracetamol-500-gb"):
        log(on, product, 1)
        card.refresh()
        said = [one for part in texts(card).split("\n") for one in re.split(r"(?<=[.!?]) ", part) if one.endswith(".")]
        assert any("was logged at" in one for one in said)
        assert len(said) == len(set(said)), said


def test_a_logged_product_keeps_its_way_to_the_note_while_the_label_asks_for_a_doctor(on: Bridge, qtbot) -> None:
    for kept in ("ibuprofen-200-us", "acetaminophen-500-us"):
        on.services.medicines.keep(kept)
    on.services.medicines.risks({"sixty": "y"})
    card = MedicineCard(on)
    qtbot.addWidget(card)
    card.show()
    log(on, "ibuprofen-200-us", 1)
    card.refresh()
    row = card.findChild(MedicineRow)
    assert not row.clock.isVisible()
    press(qtbot, card, "See the note about Ibuprofen 200 mg")
    assert QApplication.focusWidget().text() == "Label: ask a doctor before use."
