"""The medicine card by keyboard: found, kept, logged, read, undone; nothing it says is forgotten or repeated."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QStackedWidget, QWidget

from pictures import scenes_medicine, stage
from pictures.scenes_medicine import bridge as built
from pictures.scenes_medicine import log
from ui.seen import called, running_timers, texts
from unclench.ui.bridge import Bridge
from unclench.ui.look import text
from unclench.ui.relief.medicine.card import MedicineCard
from unclench.ui.relief.medicine.log_form import LogForm
from unclench.ui.relief.medicine.medicine_sheet import Sheet
from unclench.ui.relief.medicine.picker import Picker
from unclench.ui.relief.medicine.risks_sheet import RisksSheet
from unclench.ui.widgets import tab_order
from unclench.ui.widgets.layouts import Page, column


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


def forms_of(card: MedicineCard) -> list[LogForm]:
    return [one for one in card.findChildren(LogForm) if one.isVisible()]


def form_of(card: MedicineCard) -> LogForm:
    """The form that is open."""
    (form,) = forms_of(card)
    return form


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


def test_tab_goes_from_the_search_through_what_was_found_to_done(on: Bridge, qtbot) -> None:
    picker = Picker(on)
    qtbot.addWidget(picker)
    qtbot.keyClicks(picker.search, "tylenol")
    picker.show()
    picker.country.setFocus()
    wanted = [*(found.keep for found in picker.results()), picker.done, picker.own]
    for one in wanted:
        assert tab_order.step(picker, forward=True)
        assert picker.focusWidget() is one


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
    form_of(place.card).when.set_text("1 h ago")
    press(qtbot, place.card, "Log it: acetaminophen 500 mg")
    assert "\n14:11\nin 5 h\n" in texts(place.card)
    assert "2 of 6 caplets in 24 h" in texts(place.card)
    assert [dose.units for dose in on.facts().doses] == [2]
    press(qtbot, place.card, "Undo: 2 × Acetaminophen 500 mg")
    assert on.facts().doses == ()
    assert "Now 1 is within the label" in texts(place.card)


def test_whom_to_call_stands_above_all_rows_and_no_row_offers_a_time_or_calms(place: Place, on: Bridge) -> None:
    on.services.medicines.keep("acetaminophen-500-us")
    on.services.medicines.log("paracetamol-500-gb", 20)
    for hours in (0, 47):
        on.services.context.clock.advance(hours=hours)
        place.card.refresh()
        said = texts(place.card).replace("Earliest by the label you chose", "")
        shown = [one for one in place.card.findChildren(QLabel) if one.isVisible()]
        top = {one.text(): one.mapTo(place.card, one.rect().topLeft()).y() for one in shown}
        call = next(place_ for words, place_ in top.items() if words.startswith("More than 4 g of acetaminophen"))
        assert call < min(top["Acetaminophen 500 mg"], top["Paracetamol 500 mg"])
        ways = [one for one in place.card.findChildren(QAbstractButton) if one.isVisible()]
        assert [one.text() for one in ways if one.text().startswith("See the note")] == ["See the notes"]
        assert not [words for words in ("arliest", "within the label", "apart") if words in said]


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
    on.services.context.clock.advance(minutes=1)
    place.card.refresh()
    assert called(place.card, "Log ibuprofen 200 mg") is button
    assert button.hasFocus()
    assert "in 2 h 59 min" in texts(place.card)


def test_who_comes_to_log_by_ear_hears_the_row_and_no_minute_that_passes(place: Place, on: Bridge) -> None:
    on.services.medicines.keep("ibuprofen-200-us")
    log(on, "ibuprofen-200-us", 1)
    place.card.refresh()
    button = called(place.card, "Log ibuprofen 200 mg")
    heard = button.accessibleDescription()
    assert heard == "earliest 12:11. 1 of 6 tablets in 24 h · last 08:11 · 4 h apart"
    on.services.context.clock.advance(minutes=1)
    place.card.refresh()
    assert button.accessibleDescription() == heard


def stops(root: QWidget) -> list[str]:
    """What the Tab key can come to, in the order of the parts."""
    QApplication.processEvents()
    reached = (one for one in root.findChildren(QAbstractButton) if one.isVisible())
    return [one.accessibleName() or one.text() for one in reached if one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_the_tab_key_finds_products_and_their_form_where_they_stand(place: Place, on: Bridge, qtbot) -> None:
    log(on, "aspirin-325-us", 3)
    place.card.refresh()
    for kept in ("ibuprofen-200-us", "acetaminophen-500-us"):
        on.services.medicines.keep(kept)
    place.card.refresh()
    names = ("ibuprofen 200 mg", "acetaminophen 500 mg", "aspirin 325 mg")
    assert [one for one in stops(place.card) if one.startswith("Log ")] == [f"Log {name}" for name in names]
    assert stops(place.card)[-1] == "What labels ask"
    press(qtbot, place.card, "Log ibuprofen 200 mg")
    order = stops(place.card)
    assert order.index("Log it: ibuprofen 200 mg") < order.index("Log acetaminophen 500 mg")


def test_a_form_stays_below_its_product_when_the_minute_turns(place: Place, on: Bridge, qtbot) -> None:
    for kept in ("ibuprofen-200-us", "acetaminophen-500-us"):
        on.services.medicines.keep(kept)
    place.card.refresh()
    press(qtbot, place.card, "Log ibuprofen 200 mg")
    on.services.context.clock.advance(minutes=1)
    place.card.refresh()
    QApplication.processEvents()
    form = called(place.card, "Log it: ibuprofen 200 mg").mapTo(place, QPoint()).y()
    below = called(place.card, "Log acetaminophen 500 mg").mapTo(place, QPoint()).y()
    assert form < below


def test_the_clock_looks_again_with_the_minute_and_only_while_it_can_be_seen(place: Place) -> None:
    (minute,) = running_timers(place.card)
    assert 0 < minute.interval() <= 60_050
    place.hide()
    assert not running_timers(place.card)


def test_a_broken_time_is_said_and_nothing_is_logged(place: Place, on: Bridge, qtbot) -> None:
    on.services.medicines.keep("ibuprofen-200-us")
    place.card.refresh()
    press(qtbot, place.card, "Log ibuprofen 200 mg")
    form_of(place.card).when.set_text("soon")
    press(qtbot, place.card, "Log it: ibuprofen 200 mg")
    assert on.facts().doses == ()
    assert "soon" in texts(place.card)
    qtbot.keyClick(form_of(place.card).when, Qt.Key.Key_Escape)
    assert not forms_of(place.card)


def test_digits_choose_how_much_and_enter_logs(place: Place, on: Bridge, qtbot) -> None:
    on.services.medicines.keep("ibuprofen-200-us")
    place.card.refresh()
    press(qtbot, place.card, "Log ibuprofen 200 mg")
    assert QApplication.focusWidget().text() == "1"
    qtbot.keyClicks(QApplication.focusWidget(), "2")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert [dose.units for dose in on.facts().doses] == [2]


def test_enter_held_down_logs_one_dose_not_many(place: Place, on: Bridge, qtbot) -> None:
    on.services.medicines.keep("ibuprofen-200-us")
    place.card.refresh()
    press(qtbot, place.card, "Log ibuprofen 200 mg")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    for _ in range(6):
        target = QApplication.focusWidget()
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
        QApplication.sendEvent(target, held)
        QApplication.processEvents()
    assert len(on.facts().doses) == 1


def test_another_amount(place: Place, on: Bridge, qtbot) -> None:
    on.services.medicines.keep("ibuprofen-200-us")
    place.card.refresh()
    press(qtbot, place.card, "Log ibuprofen 200 mg")
    press(qtbot, place.card, "Other")
    form_of(place.card).amount.set_text("1/4")
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


def test_the_number_to_call_comes_into_view_from_the_last_product(on: Bridge, qtbot) -> None:
    for kept in ("ibuprofen-200-us", "naproxen-220-us", "aspirin-325-us", "acetaminophen-500-us"):
        on.services.medicines.keep(kept)
    for hours in (15, 11, 7, 3):
        log(on, "acetaminophen-500-us", hours, 2)
    card = MedicineCard(on)
    page = Page(column(card))
    qtbot.addWidget(page)
    page.resize(400, 330)
    page.show()
    qtbot.waitExposed(page)
    press(qtbot, card, "Log acetaminophen 500 mg")
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 200)
    press(qtbot, card, "Log it: acetaminophen 500 mg")
    for _ in range(8):
        QApplication.processEvents()
    (pressing,) = [one for one in card.findChildren(QLabel) if one.isVisible() and "More than 4 g" in one.text()]
    assert pressing.mapTo(page, QPoint()).y() >= 0


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


def test_a_dose_of_yesterday_is_found_and_changed_from_the_card(place: Place, on: Bridge, qtbot) -> None:
    log(on, "ibuprofen-200-us", 20, 2)
    place.card.refresh()
    press(qtbot, place.card, "details of Ibuprofen 200 mg: its label, and what was logged")
    press(qtbot, place.currentWidget(), "change 2 at Thursday 13:11")
    press(qtbot, place.currentWidget(), "1")
    press(qtbot, place.currentWidget(), "Keep: ibuprofen 200 mg")
    assert [dose.units for dose in on.facts().doses] == [1]
    assert "1 of 6 tablets in 24 h" in texts(place.card)


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


def test_a_product_that_went_is_told_and_opens_nothing(place: Place, on: Bridge, qtbot) -> None:
    own = on.services.medicines.add_own("Night mix", (("acetaminophen", 500.0),))
    log(on, f"own-{own.id}", 1)
    on.services.entries.delete("own_products", own.id)
    place.card.refresh()
    with qtbot.waitSignal(on.trouble_came):
        press(qtbot, place.card, "Log night mix")
    assert not forms_of(place.card)


def test_escape_leaves_a_sheet(on: Bridge, qtbot) -> None:
    sheet = RisksSheet(on)
    qtbot.addWidget(sheet)
    sheet.show()
    with qtbot.waitSignal(sheet.left):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)


@pytest.mark.parametrize("scene", [scenes_medicine.ceilings, scenes_medicine.too_many_days, scenes_medicine.five])
def test_with_text_twice_as_large_the_narrow_card_does_not_scroll_sideways(look, qtbot, scene) -> None:
    page = scene()
    qtbot.addWidget(page)
    page.resize(400, 760)
    page.show()
    text.apply(look, 200)
    try:
        stage.settle(look)
        assert page.horizontalScrollBar().maximum() == 0
    finally:
        text.apply(look, 100)
