"""The medicine card by keyboard: found, kept, logged, read, undone; nothing it says is forgotten or repeated."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QStackedWidget, QWidget

from pictures.scenes_medicine import bridge as built
from pictures.scenes_medicine import log
from unclench.ui.bridge import Bridge
from unclench.ui.relief.medicine.card import MedicineCard
from unclench.ui.relief.medicine.dose_sheet import DoseSheet
from unclench.ui.relief.medicine.own_form import OwnForm
from unclench.ui.relief.medicine.picker import Picker
from unclench.ui.relief.medicine.prescriber_form import PrescriberForm
from unclench.ui.relief.medicine.product_sheet import ProductSheet
from unclench.ui.relief.medicine.risks_sheet import RisksSheet
from unclench.ui.relief.medicine.sheet import Sheet


class Place(QStackedWidget):
    """Holds the card, and shows its sheets as the Relief tab does."""

    def __init__(self, on: Bridge) -> None:
        super().__init__()
        self.card = MedicineCard(on)
        self.addWidget(self.card)
        self.card.sheet_requested.connect(self.show_sheet)

    def show_sheet(self, sheet: Sheet) -> None:
        self.go_home()
        self.addWidget(sheet)
        self.setCurrentWidget(sheet)
        sheet.left.connect(self.go_home)
        sheet.other.connect(self.show_sheet)
        sheet.setFocus()

    def go_home(self) -> None:
        while self.count() > 1:
            old = self.widget(1)
            self.removeWidget(old)
            old.deleteLater()


@pytest.fixture
def on(look) -> Bridge:
    return built()[0]


@pytest.fixture
def place(on, qtbot) -> Place:
    made = Place(on)
    qtbot.addWidget(made)
    made.resize(420, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def called(root: QWidget, name: str) -> QAbstractButton:
    """The one button with this accessible name that can be seen."""
    QApplication.processEvents()
    found = [
        one
        for one in root.findChildren(QAbstractButton)
        if one.isVisible() and QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) == name
    ]
    assert len(found) == 1, name
    return found[0]


def press(qtbot, root: QWidget, name: str) -> None:
    target = called(root, name)
    target.setFocus()
    qtbot.keyClick(target, Qt.Key.Key_Space)


@pytest.fixture
def spoken(monkeypatch) -> list[tuple[str, bool]]:
    """What assistive technology is asked to say, and whether at once."""
    said: list[tuple[str, bool]] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append((event.message(), event.politeness() == QAccessible.AnnouncementPoliteness.Assertive))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def texts(root: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(one.text() for one in root.findChildren(QLabel) if one.isVisible())


def test_tab_goes_from_the_search_through_what_was_found_to_done(on: Bridge, qtbot) -> None:
    picker = Picker(on)
    qtbot.addWidget(picker)
    qtbot.keyClicks(picker.search, "tylenol")
    order, part = [], picker.country
    for _ in range(40):
        part = part.nextInFocusChain()
        if part in [*(found.keep for found in picker.results()), picker.done, picker.own]:
            order.append(part)
    assert order[:5] == [*(found.keep for found in picker.results()), picker.done, picker.own]


def test_find_tylenol_keep_it_log_two_an_hour_ago_read_and_undo(place: Place, on: Bridge, qtbot) -> None:
    press(qtbot, place.card, "Choose a medicine")
    picker = place.currentWidget()
    assert isinstance(picker, Picker)
    qtbot.keyClicks(picker.search, "tylenol 500")
    assert [found.product.id for found in picker.results()] == ["acetaminophen-500-us"]
    press(qtbot, picker, "Acetaminophen 500 mg, United States")
    press(qtbot, picker, "Done")
    risks = place.currentWidget()
    assert isinstance(risks, RisksSheet)
    press(qtbot, risks, "Keep these answers")
    press(qtbot, place.card, "Log acetaminophen 500 mg")
    press(qtbot, place.card, "2")
    place.card._form.when.set_text("1 h ago")
    press(qtbot, place.card, "Log it: acetaminophen 500 mg")
    assert "Earliest 14:11, in 5 h" in texts(place.card)
    assert "2 of 6 in 24 h" in texts(place.card)
    assert [dose.units for dose in on.facts().doses] == [2]
    press(qtbot, place.card, "Undo: 2 × Acetaminophen 500 mg")
    assert on.facts().doses == ()
    assert "Now is within the label" in texts(place.card)


def test_the_card_never_says_when_to_take_anything(place: Place, on: Bridge) -> None:
    on.services.medicines.keep("ibuprofen-200-us")
    place.card.refresh()
    assert "Earliest by the label you chose" in texts(place.card)
    assert "logged on this computer only" in texts(place.card)


def test_a_row_keeps_its_widget_and_the_focus_when_the_minute_turns(place: Place, on: Bridge) -> None:
    on.services.medicines.keep("ibuprofen-200-us")
    log(on, "ibuprofen-200-us", 1)
    place.card.refresh()
    button = called(place.card, "Log ibuprofen 200 mg")
    button.setFocus()
    on.services.desk.clock.advance(minutes=1)
    place.card.refresh()
    assert called(place.card, "Log ibuprofen 200 mg") is button
    assert button.hasFocus()
    assert "in 2 h 59 min" in texts(place.card)


def test_the_clock_looks_again_with_the_minute_and_only_while_it_can_be_seen(place: Place) -> None:
    assert place.card._minute.isActive()
    assert 0 < place.card._minute.interval() <= 60_050
    place.hide()
    assert not place.card._minute.isActive()


def test_a_broken_time_is_said_and_nothing_is_logged(place: Place, on: Bridge, qtbot) -> None:
    on.services.medicines.keep("ibuprofen-200-us")
    place.card.refresh()
    press(qtbot, place.card, "Log ibuprofen 200 mg")
    place.card._form.when.set_text("soon")
    press(qtbot, place.card, "Log it: ibuprofen 200 mg")
    assert on.facts().doses == ()
    assert "soon" in texts(place.card)
    qtbot.keyClick(place.card._form.when, Qt.Key.Key_Escape)
    assert place.card._form is None


def test_digits_choose_how_much_and_enter_logs(place: Place, on: Bridge, qtbot) -> None:
    on.services.medicines.keep("ibuprofen-200-us")
    place.card.refresh()
    press(qtbot, place.card, "Log ibuprofen 200 mg")
    assert QApplication.focusWidget().text() == "1"
    qtbot.keyClicks(QApplication.focusWidget(), "2")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert [dose.units for dose in on.facts().doses] == [2]


def test_another_amount(place: Place, on: Bridge, qtbot) -> None:
    on.services.medicines.keep("ibuprofen-200-us")
    place.card.refresh()
    press(qtbot, place.card, "Log ibuprofen 200 mg")
    press(qtbot, place.card, "Other")
    place.card._form.amount.setValue(0.25)
    press(qtbot, place.card, "Log it: ibuprofen 200 mg")
    assert [dose.units for dose in on.facts().doses] == [0.25]


def test_over_the_limit_it_is_logged_and_the_number_is_on_the_card(place: Place, on: Bridge, qtbot) -> None:
    for hours in (15, 11, 7, 3):
        log(on, "acetaminophen-500-us", hours, 2)
    place.card.refresh()
    press(qtbot, place.card, "Log acetaminophen 500 mg")
    press(qtbot, place.card, "Log it: acetaminophen 500 mg")
    assert len(on.facts().doses) == 5
    assert "More than allowed in 24 h" in texts(place.card)
    assert "Call 1-800-222-1222 now, even if you feel fine." in texts(place.card)


def test_the_number_to_call_stands_above_the_products_and_other_notes_below(place: Place, on: Bridge, qtbot) -> None:
    for kept in ("ibuprofen-200-us", "naproxen-220-us"):
        on.services.medicines.keep(kept)
    for hours in (15, 11, 7, 3):
        log(on, "acetaminophen-500-us", hours, 2)
    place.card.refresh()
    press(qtbot, place.card, "Log acetaminophen 500 mg")
    press(qtbot, place.card, "Log it: acetaminophen 500 mg")
    QApplication.processEvents()
    shown = {one.text(): one.mapTo(place, one.rect().topLeft()).y() for one in place.findChildren(QLabel)}
    number = next(y for words, y in shown.items() if words.startswith("More than 4 g"))
    soon = next(y for words, y in shown.items() if "sooner than the label says" in words)
    assert number < shown["Ibuprofen 200 mg"] < shown["Acetaminophen 500 mg"] < soon


def test_each_note_is_spoken_once_and_the_number_to_call_at_once(place: Place, on: Bridge, qtbot, spoken) -> None:
    for hours in (15, 11, 7, 3):
        log(on, "acetaminophen-500-us", hours, 2)
    place.card.refresh()
    spoken.clear()
    press(qtbot, place.card, "Log acetaminophen 500 mg")
    press(qtbot, place.card, "Log it: acetaminophen 500 mg")
    QApplication.processEvents()
    once = [words for words, assertive in spoken if "sooner than the label says" in words]
    calls = [assertive for words, assertive in spoken if "Call 1-800-222-1222 now" in words]
    assert (len(once), calls) == (1, [True])


def test_one_rule_is_said_once_with_all_its_cases(place: Place, on: Bridge) -> None:
    on.services.medicines.keep("naproxen-220-us")
    log(on, "aspirin-325-us", 2)
    log(on, "ibuprofen-200-us", 1)
    place.card.refresh()
    said = texts(place.card)
    assert said.count("Label: do not mix with another NSAID.") == 1
    assert "Aspirin 325 mg was logged at 07:11." in said
    assert "Ibuprofen 200 mg was logged at 08:11." in said


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_the_focus_goes_back_to_the_product_whose_form_it_was(place: Place, on: Bridge, qtbot, key) -> None:
    for kept in ("ibuprofen-200-us", "acetaminophen-500-us"):
        on.services.medicines.keep(kept)
    place.card.refresh()
    press(qtbot, place.card, "Log acetaminophen 500 mg")
    qtbot.keyClick(QApplication.focusWidget(), key)
    assert called(place.card, "Log acetaminophen 500 mg").hasFocus()


def test_a_risk_turns_the_card_amber(place: Place, on: Bridge) -> None:
    on.services.medicines.keep("ibuprofen-200-us")
    place.card.refresh()
    assert "ask a doctor before use" not in texts(place.card)
    sheet = RisksSheet(on)
    sheet.checks["sixty"].setChecked(True)
    sheet.keep.click()
    place.card.refresh()
    assert "Label: ask a doctor before use." in texts(place.card)
    assert RisksSheet(on).checks["sixty"].isChecked()


def test_prescription_products_are_found_only_by_name_and_only_with_instructions(on: Bridge, qtbot) -> None:
    picker = Picker(on)
    qtbot.addWidget(picker)
    picker.show()
    assert not any(found.product.prescriber_only for found in picker.results())
    picker.search.setText("lisador")
    asked: list[QWidget] = []
    picker.other.connect(asked.append)
    name = "My prescriber's instructions: Dipyrone, promethazine, adiphenine, Brazil"
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
    assert on.services.preferences.get().medicines_kept == ""
    picker.search.setText("xyz")
    assert "Nothing fits" in texts(picker)


def test_an_own_product_from_the_form(on: Bridge, qtbot) -> None:
    form = OwnForm(on)
    qtbot.addWidget(form)
    form.show()
    form.keep.click()
    assert "Give the product a name." in texts(form)
    form.name.setText("Night mix")
    combo, mg = form.parts[0]
    combo.setCurrentIndex(combo.findData("acetaminophen"))
    mg.setValue(500)
    form.gap.setValue(6)
    with qtbot.waitSignal(form.left):
        form.keep.click()
    (own,) = on.facts().own_products
    assert (own.name, own.label["gaps"]) == ("Night mix", [[20.0, 6.0]])


def test_a_prescribers_instructions_from_the_form(on: Bridge, qtbot) -> None:
    form = PrescriberForm(on, "ibuprofen-200-us")
    qtbot.addWidget(form)
    form.show()
    form.keep.click()
    assert "Say who gave the instructions." in texts(form)
    form.who.setText("Dr Silva")
    form.gap.setValue(8)
    form.most_24h.setValue(3)
    with qtbot.waitSignal(form.left):
        form.keep.click()
    sheet = ProductSheet(on, "ibuprofen-200-us")
    qtbot.addWidget(sheet)
    sheet.show()
    assert "Set by you from Dr Silva on 2026-11-20." in texts(sheet)
    again = PrescriberForm(on, "ibuprofen-200-us")
    assert (again.gap.value(), again.most_24h.value()) == (8, 3)
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
    form.day.setText("tomorrow")
    form.gap.setValue(8)
    form.keep.click()
    assert "Write the day as 2026-11-22." in texts(form)
    assert form.day.hasFocus() or not form.isActiveWindow()


def test_the_product_sheet_has_what_must_not_be_mixed_and_takes_it_off(on: Bridge, qtbot) -> None:
    on.services.medicines.keep("ibuprofen-200-us")
    sheet = ProductSheet(on, "ibuprofen-200-us")
    qtbot.addWidget(sheet)
    sheet.show()
    assert "Not with another NSAID" in texts(sheet)
    assert "DailyMed" in texts(sheet)
    with qtbot.waitSignal(sheet.left):
        sheet.off.click()
    assert on.services.preferences.get().medicines_kept == ""


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


def test_a_product_that_went_is_told_and_opens_nothing(place: Place, on: Bridge, qtbot) -> None:
    own = on.services.medicines.add_own("Night mix", (("acetaminophen", 500.0),))
    log(on, f"own-{own.id}", 1)
    on.services.entries.delete("own_products", own.id)
    place.card.refresh()
    with qtbot.waitSignal(on.trouble_came):
        press(qtbot, place.card, "Log night mix")
    assert place.card._form is None


def test_escape_leaves_a_sheet(on: Bridge, qtbot) -> None:
    sheet = RisksSheet(on)
    qtbot.addWidget(sheet)
    sheet.show()
    with qtbot.waitSignal(sheet.left):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
