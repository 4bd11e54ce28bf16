"""The sheets behind the medicine card: the picker, products of one's own, a prescriber's instructions, one dose."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from pictures.scenes_medicine import bridge as built
from pictures.scenes_medicine import log
from ui.seen import called, texts
from unclench.core.medicine.dosing import Limits
from unclench.ui.bridge import Bridge
from unclench.ui.relief.medicine.dose_sheet import DoseSheet
from unclench.ui.relief.medicine.own_form import OwnForm
from unclench.ui.relief.medicine.picker import Picker
from unclench.ui.relief.medicine.prescriber_form import PrescriberForm
from unclench.ui.relief.medicine.product_sheet import ProductSheet
from unclench.ui.relief.medicine.risks_sheet import RisksSheet


@pytest.fixture
def on(look) -> Bridge:
    return built()[0]


def test_prescription_products_are_found_only_by_name_and_only_with_instructions(on: Bridge, qtbot) -> None:
    picker = Picker(on)
    qtbot.addWidget(picker)
    picker.show()
    assert not any(found.product.prescriber_only for found in picker.results())
    picker.search.setText("tandrilax")
    asked: list[QWidget] = []
    picker.other.connect(asked.append)
    name = "My prescriber's instructions: Carisoprodol, diclofenac, paracetamol, caffeine, Brazil"
    called(picker, name).click()
    assert isinstance(asked[0], PrescriberForm)


def test_the_picker_narrows_by_country_and_drops_again(on: Bridge, qtbot) -> None:
    on.services.medicines.keep("ibuprofen-200-gb")
    picker = Picker(on)
    qtbot.addWidget(picker)
    picker.show()
    picker.country.setCurrentIndex(picker.country.findData("GB"))
    assert {found.product.country for found in picker.results()} == {"GB"}
    called(picker, "Ibuprofen 200 mg, United Kingdom").click()
    assert on.services.preferences.get().medicines_kept == ()
    picker.search.setText("xyz")
    assert "Nothing fits" in texts(picker)


@pytest.mark.parametrize(("home", "shown"), [("GB", "GB"), ("DE", "DE"), ("ES", "ES"), ("FR", None)])
def test_the_picker_begins_with_what_is_sold_where_one_is(look, qtbot, home: str, shown: str | None) -> None:
    picker = Picker(built(home)[0])
    qtbot.addWidget(picker)
    countries = {found.product.country for found in picker.results()}
    assert countries == {shown} if shown else len(countries) > 5
    assert not any(found.product.prescriber_only for found in picker.results())


@pytest.mark.parametrize(
    ("home", "brand", "prescribed"), [("DE", "novalgin", True), ("ES", "nolotil", True), ("BR", "novalgina", False)]
)
def test_metamizole_is_a_prescribers_where_it_is_sold_so(look, qtbot, home: str, brand: str, prescribed: bool) -> None:
    picker = Picker(built(home)[0])
    qtbot.addWidget(picker)
    picker.search.setText(brand)
    assert {(found.product.country, found.product.prescriber_only) for found in picker.results()} == {
        (home, prescribed)
    }


@pytest.mark.parametrize("home", ["US", "GB"])
def test_metamizole_is_not_offered_where_it_is_not_sold(look, qtbot, home: str) -> None:
    picker = Picker(built(home)[0])
    qtbot.addWidget(picker)
    assert not any(found.product.mg_of("dipyrone") for found in picker.results())


def test_what_is_not_sold_in_ones_country_is_found_in_others_which_is_said(look, qtbot) -> None:
    picker = Picker(built("DE")[0])
    qtbot.addWidget(picker)
    picker.show()
    said = "Germany: no pack with this name is known here. From other countries:"
    assert said not in texts(picker)
    picker.search.setText("gelocatil")
    assert {found.product.country for found in picker.results()} == {"ES"}
    assert said in texts(picker)
    picker.search.setText("xyz")
    assert said not in texts(picker)
    assert "Nothing fits" in texts(picker)


def test_the_picker_says_for_how_many_days(on: Bridge, qtbot) -> None:
    picker = Picker(on)
    qtbot.addWidget(picker)
    picker.show()
    picker.country.setCurrentIndex(picker.country.findData(""))
    advil = called(picker, "Ibuprofen 200 mg, United States").accessibleDescription()
    assert advil.endswith("At most 10 days in a row without a doctor.")
    panadol = called(picker, "Paracetamol 500 mg, United Kingdom").accessibleDescription()
    assert panadol.endswith("At most 10 days in a row without a doctor (no other number is known here).")


@pytest.mark.parametrize(
    ("product", "words"),
    [
        ("ibuprofen-200-us", "At most 10 days in a row without a doctor."),
        ("paracetamol-500-gb", "At most 10 days in a row without a doctor (no other number is known here)."),
        ("ibuprofen-200-us", "at most 1200 mg of ibuprofen in 24 h, from all products together; 2400 mg with"),
        ("dipyrone-1000-br", "at most 4000 mg of dipyrone in 24 h, from all products together."),
        ("carisoprodol-diclofenac-paracetamol-br", "at most 150 mg of diclofenac in 24 h"),
        ("carisoprodol-diclofenac-paracetamol-br", "SmPC of diclofenac sodium"),
        ("aspirin-300-gb", "Sources: nhs.uk, aspirin for pain relief"),
    ],
)
def test_the_sheet_of_a_product_has_days_ceilings_and_their_sources(on: Bridge, qtbot, product, words) -> None:
    sheet = ProductSheet(on, product)
    qtbot.addWidget(sheet)
    sheet.show()
    assert words in texts(sheet)


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        (Limits(gap_hours=8, days=14), "Your prescriber's limit: 14 days in a row."),
        (Limits(gap_hours=8), "At most 10 days in a row (your prescriber's instructions have no number)."),
    ],
)
def test_the_days_of_a_prescriber(on: Bridge, qtbot, limits: Limits, words: str) -> None:
    on.services.medicines.prescribe("ibuprofen-200-us", limits, prescriber="Dr Silva")
    sheet = ProductSheet(on, "ibuprofen-200-us")
    qtbot.addWidget(sheet)
    sheet.show()
    assert words in texts(sheet)


def test_an_own_product_from_the_form(on: Bridge, qtbot) -> None:
    form = OwnForm(on)
    qtbot.addWidget(form)
    form.show()
    form.keep.click()
    assert "Give the product a name." in texts(form)
    form.name.setText("Night mix")
    combo, mg = form.parts[0]
    combo.setCurrentIndex(combo.findData("acetaminophen"))
    mg.set_text("500")
    form.gap.set_text("6")
    with qtbot.waitSignal(form.other) as asked:
        form.keep.click()
    assert isinstance(asked.args[0], RisksSheet)
    (own,) = on.facts().own_products
    assert (own.name, own.label["gaps"]) == ("Night mix", [[20.0, 6.0]])


def below(form: OwnForm, field: QWidget) -> str:
    """The words that stand next below a field."""
    under = field.mapTo(form, QPoint(0, field.height())).y()
    words = [one for one in form.findChildren(QLabel) if one.isVisible() and one.mapTo(form, QPoint(0, 0)).y() >= under]
    return min(words, key=lambda one: one.mapTo(form, QPoint(0, 0)).y()).text()


def test_what_is_wrong_in_an_own_product_stands_below_its_field_which_is_red(on: Bridge, qtbot) -> None:
    form = OwnForm(on)
    qtbot.addWidget(form)
    form.show()
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert below(form, form.name) == "Give the product a name."
    assert form.name.property("wrong")
    qtbot.keyClicks(form.name, "Backcalm")
    assert not form.name.property("wrong")
    assert "Give the product a name." not in texts(form)
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    combo, _ = form.parts[0]
    assert form.focusWidget() is combo
    combo.setCurrentIndex(combo.findData("ibuprofen"))
    form.most.set_text("0")
    assert form.most.line.property("wrong")
    form.most.set_text("1")
    form.gap.set_text("0")
    assert "Write a number from 0.25 to 168." in texts(form), "what is said of a zero is true"
    form.gap.set_text("6")
    mg = form.parts[0][1]
    mg.set_text("0")
    assert "Write a number from 0.001 to 10000." in texts(form)
    mg.set_text("")
    form.most.set_text("5")
    form.most_24h.set_text("1.5")
    form.keep.click()
    QApplication.processEvents()
    assert below(form, form.most_24h) == "In 24 h it cannot be fewer than at once."
    assert form.most_24h.line.property("wrong")


def test_what_was_searched_for_and_not_found_is_the_name_of_an_own_product(on: Bridge, qtbot) -> None:
    picker = Picker(on)
    qtbot.addWidget(picker)
    picker.show()
    opened: list[OwnForm] = []
    picker.other.connect(opened.append)
    picker.search.setText(" Backcalm ")
    picker.own.click()
    picker.search.setText("ibuprofen")
    picker.own.click()
    for form in opened:
        qtbot.addWidget(form)
    assert [form.name.text() for form in opened] == ["Backcalm", ""]


def test_a_slip_in_an_own_product_is_corrected_and_what_was_logged_stays(on: Bridge, qtbot) -> None:
    limits = Limits(most=1, gap_hours=6, most_24h=40)
    own = on.services.medicines.add_own("Night mix", (("acetaminophen", 500.0), ("caffeine", None)), limits)
    log(on, f"own-{own.id}", 3)
    sheet = ProductSheet(on, f"own-{own.id}")
    qtbot.addWidget(sheet)
    sheet.show()
    opened: list[OwnForm] = []
    sheet.other.connect(opened.append)
    called(sheet, "Change this product").click()
    (form,) = opened
    qtbot.addWidget(form)
    form.show()
    assert (form.name.text(), form.gap.value(), form.most_24h.value()) == ("Night mix", 6, 40)
    assert [combo.currentData() for combo, _ in form.parts] == ["acetaminophen", "caffeine", ""]
    form.most_24h.set_text("4")
    on.services.medicines.risks({})
    with qtbot.waitSignal(form.left):
        form.keep.click()
    (row,) = on.medicine().rows
    assert (row.limit_24h, row.product.ingredients[0].mg, row.last.label["most_24h"]) == (4, 500, 40)


def test_a_pack_of_four_days_is_entered_and_judged_by_its_four_days(on: Bridge, qtbot) -> None:
    form = OwnForm(on)
    qtbot.addWidget(form)
    form.show()
    form.name.setText("Ibu 400 akut")
    combo, mg = form.parts[0]
    combo.setCurrentIndex(combo.findData("ibuprofen"))
    mg.set_text("400")
    form.days.set_text("4.5")
    form.keep.click()
    assert on.facts().own_products == ()
    assert "Write a whole number from 1 to 365." in texts(form)
    form.days.set_text("4 days")
    form.keep.click()
    (own,) = on.facts().own_products
    assert own.label["days"] == 4
    for day in range(5):
        log(on, f"own-{own.id}", 24 * day + 1)
    (row,) = on.medicine().rows
    assert row.last.label["days"] == 4
    assert [alert.message for alert in row.alerts if alert.code == "days_over"] == [
        "NSAIDs: 5 days in a row, longer than the label says (4). Talk to a doctor."
    ]
    again = OwnForm(on, own)
    qtbot.addWidget(again)
    assert again.days.value() == 4


def test_a_corrected_strength_is_said_not_to_change_what_was_logged(on: Bridge, qtbot) -> None:
    said = "Doses that are already logged keep the strength they were logged with."
    new = OwnForm(on)
    qtbot.addWidget(new)
    new.show()
    assert said not in texts(new)
    own = on.services.medicines.add_own("Night mix", (("acetaminophen", 500.0),))
    log(on, f"own-{own.id}", 3)
    form = OwnForm(on, own)
    qtbot.addWidget(form)
    form.show()
    assert said in texts(form)
    form.parts[0][1].set_text("325")
    form.keep.click()
    (row,) = on.medicine().rows
    assert (row.product.ingredients[0].mg, row.last.ingredients[0]["mg"]) == (325, 500)


def test_only_an_own_product_can_be_changed(on: Bridge, qtbot) -> None:
    sheet = ProductSheet(on, "ibuprofen-200-us")
    qtbot.addWidget(sheet)
    sheet.show()
    assert not sheet.change.isVisible()


def test_a_prescribers_instructions_from_the_form(on: Bridge, qtbot) -> None:
    form = PrescriberForm(on, "ibuprofen-200-us")
    qtbot.addWidget(form)
    form.show()
    form.keep.click()
    assert "Say who gave the instructions." in texts(form)
    form.who.setText("Dr Silva")
    form.gap.set_text("8")
    form.most_24h.set_text("3")
    form.days.set_text("14")
    on.services.medicines.risks({})
    with qtbot.waitSignal(form.left):
        form.keep.click()
    sheet = ProductSheet(on, "ibuprofen-200-us")
    qtbot.addWidget(sheet)
    sheet.show()
    assert "Set by you from Dr Silva on 2026-11-20." in texts(sheet)
    assert "Your prescriber's limit: 14 days in a row." in texts(sheet)
    log(on, "ibuprofen-200-us", 1)
    assert on.facts().doses[0].label["days"] == 14
    again = PrescriberForm(on, "ibuprofen-200-us")
    assert (again.gap.value(), again.most_24h.value(), again.days.value()) == (8, 3, 14)
    sheet.by_label.click()
    assert on.facts().own_products == ()


def test_the_form_says_when_reminders_come(on: Bridge, qtbot) -> None:
    off = PrescriberForm(on, "ibuprofen-200-us")
    qtbot.addWidget(off)
    off.show()
    assert "nudges, and those are off in Settings" in texts(off)
    on.services.preferences.change("nudges_on", True)
    form = PrescriberForm(on, "ibuprofen-200-us")
    qtbot.addWidget(form)
    form.show()
    assert "they come Mon–Fri 09:00–17:30 only" in texts(form)
    form.who.setText("Dr Silva")
    form.day.choose(date(2027, 1, 1))
    assert form.day.text() == "Today"
    form.gap.set_text("8")
    called(form, "+ Time: Remind me at, without details").click()
    called(form, "+ Time: Remind me at, without details").click()
    (line,) = [one for one in form.findChildren(QLineEdit) if one.accessibleName().endswith("time 2")]
    line.setText("soonish")
    form.keep.click()
    assert on.facts().own_products == ()
    line.setText("9:30 pm")
    form.keep.click()
    (kept,) = on.facts().own_products
    assert (kept.set_on, kept.label["times"]) == ("2026-11-20", ["08:00", "21:30"])


def test_the_product_sheet_has_what_must_not_be_mixed_and_takes_it_off(on: Bridge, qtbot) -> None:
    on.services.medicines.keep("ibuprofen-200-us")
    sheet = ProductSheet(on, "ibuprofen-200-us")
    qtbot.addWidget(sheet)
    sheet.show()
    assert "Not with another NSAID" in texts(sheet)
    assert "DailyMed" in texts(sheet)
    with qtbot.waitSignal(sheet.left):
        sheet.off.click()
    assert on.services.preferences.get().medicines_kept == ()


def test_a_dose_is_changed_and_deleted_from_the_products_sheet(on: Bridge, qtbot) -> None:
    log(on, "ibuprofen-200-us", 3, 2)
    sheet = ProductSheet(on, "ibuprofen-200-us")
    qtbot.addWidget(sheet)
    sheet.show()
    opened: list[DoseSheet] = []
    sheet.other.connect(opened.append)
    called(sheet, "change 2 at 06:11").click()
    (change,) = opened
    qtbot.addWidget(change)
    change.show()
    assert change.form.units.value() == 2
    change.form.units.set_value(1.0)
    change.form.when.set_text("5:30")
    with qtbot.waitSignal(change.left):
        change.form.keep.click()
    (dose,) = on.facts().doses
    assert (dose.units, f"{dose.at.local():%H:%M}") == (1, "05:30")
    again = DoseSheet(on, dose)
    qtbot.addWidget(again)
    again.show()
    assert "2 at 06:11 became 1 at 05:30" in texts(again)
    with qtbot.waitSignal(again.left):
        again.delete.click()
    assert on.facts().doses == ()
