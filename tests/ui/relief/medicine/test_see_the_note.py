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
from unclench.ui.widgets.link_button import Link


@pytest.fixture
def on(look) -> Bridge:
    return built()[0]


def press(qtbot, root: QWidget, name: str) -> None:
    target = called(root, name)
    target.setFocus()
    qtbot.keyClick(target, Qt.Key.Key_Space)


def test_see_the_note_leads_to_the_note(on: Bridge, qtbot) -> None:
    on.services.medicines.keep("naproxen-220-us")
    log(on, "ibuprofen-200-us", 1)
    card, page = shown(on, qtbot)
    press(qtbot, card, "See the note about Naproxen sodium 220 mg")
    reached = QApplication.focusWidget()
    assert isinstance(reached, QLabel)
    assert "another NSAID" in reached.text()
    qtbot.waitUntil(lambda: page.rect().contains(reached.mapTo(page, reached.rect().center())))


def test_where_several_have_a_note_one_link_leads_there(on: Bridge, qtbot) -> None:
    for kept in ("naproxen-220-us", "aspirin-325-us", "acetaminophen-500-us"):
        on.services.medicines.keep(kept)
    log(on, "ibuprofen-200-us", 1)
    log(on, "paracetamol-500-gb", 7)
    card, page = shown(on, qtbot)
    links = [one.text() for one in card.findChildren(Link) if one.isVisible() and "note" in one.text().casefold()]
    assert links == ["See the notes"]
    assert texts(card).count("See the note\n") >= 2  # the rows say that there is one
    press(qtbot, card, "See the notes")
    reached = QApplication.focusWidget()
    assert isinstance(reached, QLabel)
    assert "NSAID" in reached.text() or "acetaminophen" in reached.text()
    qtbot.waitUntil(lambda: page.rect().contains(reached.mapTo(page, reached.rect().center())))


def shown(on: Bridge, qtbot) -> tuple[MedicineCard, Page]:
    card = MedicineCard(on)
    page = Page(column(card))
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    qtbot.waitExposed(page)
    return card, page


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
    press(qtbot, card, "See the notes")
    assert QApplication.focusWidget().text() == "Label: ask a doctor before use."
