"""A dose that is typed, through the window: the diary has what stood beside the line, in every region, or nothing."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pictures.scenes_medicine import bridge as built
from pictures.scenes_medicine import log
from spellings import DANGEROUS, REGIONS, SPELLINGS
from typing_keys import type_into
from ui.seen import called, texts
from ui_person import Person
from unclench.core.base.numbers import written
from unclench.ui.relief.medicine.dose_sheet import DoseSheet
from unclench.ui.relief.medicine.own_form import OwnForm
from unclench.ui.relief.medicine.prescriber_form import PrescriberForm
from unclench.ui.widgets.number_field import NumberField, spelling

PRODUCT = "ibuprofen-200-us"


@pytest.fixture(params=REGIONS)
def region(request):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def line_called(root: QWidget, name: str) -> QWidget:
    QApplication.processEvents()
    found = [field.line for field in root.findChildren(NumberField) if field.line.accessibleName() == name]
    (one,) = [line for line in found if line.isVisibleTo(root)]
    return one


def test_the_diary_has_the_dose_that_was_typed_in_every_region(look, qtbot: QtBot, region: str) -> None:
    person = Person(qtbot)
    person.services.medicines.keep(PRODUCT)
    person.look()
    chosen = SPELLINGS if region in ("en_US", "de_DE", "fa_IR") else DANGEROUS
    for text in chosen:
        value = SPELLINGS[text]
        person.press("Log ibuprofen 200 mg")
        called(person.window, "Other").click()
        line = line_called(person.window, "Another amount")
        type_into(line, text)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        if value is None:
            assert person.facts.doses == (), text
            assert line.property("wrong")
            person.press("Cancel logging")
        else:
            (dose,) = person.facts.doses
            assert dose.units == value, text
            person.services.entries.delete("doses", dose.id)
            person.look()


def test_an_overdose_is_answered_before_it_is_logged_and_kept(look, qtbot: QtBot) -> None:
    person = Person(qtbot)
    person.services.medicines.keep("paracetamol-500-gb")
    person.look()
    person.press("Log paracetamol 500 mg")
    called(person.window, "Other").click()
    line = line_called(person.window, "Another amount")
    type_into(line, "24")
    assert "More than 4 g of acetaminophen" in texts(person.window)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [dose.units for dose in person.facts.doses] == [24]


@pytest.mark.usefixtures("german")
def test_hours_of_a_prescriber_are_what_was_typed(look, qtbot: QtBot) -> None:
    on, _ = built()
    form = PrescriberForm(on, PRODUCT)
    qtbot.addWidget(form)
    form.show()
    form.who.setText("Dr Silva")
    type_into(line_called(form, "Hours between doses"), "4.5")
    type_into(line_called(form, "How many at once, at most"), "1.500")
    assert "4 and a half hours" in texts(form)
    form.keep.click()
    assert on.facts().own_products == ()
    assert "1.500 might be 1,5 or 1500" in texts(form)
    type_into(line_called(form, "How many at once, at most"), "1,5")
    on.services.medicines.risks({})
    with qtbot.waitSignal(form.left):
        form.keep.click()
    (own,) = on.facts().own_products
    assert own.label["gaps"] == [[1.5, 4.5]]
    again = PrescriberForm(on, PRODUCT)
    assert again.gap.text() == "4,5"
    assert again.gap.value() == 4.5


@pytest.mark.usefixtures("german")
def test_the_strength_and_limits_of_an_own_product(look, qtbot: QtBot) -> None:
    on, _ = built()
    form = OwnForm(on)
    qtbot.addWidget(form)
    form.show()
    form.name.setText("Night mix")
    combo, _mg = form.parts[0]
    combo.setCurrentIndex(combo.findData("acetaminophen"))
    type_into(line_called(form, "mg of ingredient 1"), "1.250")
    form.keep.click()
    assert on.facts().own_products == ()
    type_into(line_called(form, "mg of ingredient 1"), "162,5 mg")
    type_into(line_called(form, "How many at once, at most"), "1½")
    type_into(line_called(form, "Hours between doses"), "0")
    form.keep.click()
    assert "Write a number from 0,25 to 168." in texts(form)
    type_into(line_called(form, "Hours between doses"), "6 h")
    form.keep.click()
    (own,) = on.facts().own_products
    assert (own.ingredients[0]["mg"], own.label["gaps"]) == (162.5, [[1.5, 6.0]])


def test_a_dose_that_is_corrected_shows_itself_and_keeps_what_is_typed(look, qtbot: QtBot, region: str) -> None:
    on, _ = built()
    on.services.medicines.keep(PRODUCT)
    log(on, PRODUCT, 2, 1 / 3 + 1)
    (dose,) = on.facts().doses
    sheet = DoseSheet(on, dose)
    qtbot.addWidget(sheet)
    sheet.show()
    line = line_called(sheet, "Another amount")
    assert line.text() == written(4 / 3, spelling())
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert on.facts().doses[0].units == 4 / 3
    sheet = DoseSheet(on, on.facts().doses[0])
    qtbot.addWidget(sheet)
    sheet.show()
    type_into(line_called(sheet, "Another amount"), "1.500")
    called(sheet, "Keep: ibuprofen 200 mg").click()
    assert on.facts().doses[0].units == 4 / 3
    type_into(line_called(sheet, "Another amount"), "1.5")
    called(sheet, "Keep: ibuprofen 200 mg").click()
    assert on.facts().doses[0].units == 1.5
