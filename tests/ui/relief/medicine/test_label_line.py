"""The dose form says what the label says before "Log it", as one types, and stops nobody."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from pictures.scenes_medicine import bridge as built
from pictures.scenes_medicine import log
from ui.seen import called, texts
from unclench.ui.bridge import Bridge
from unclench.ui.relief.medicine.card import MedicineCard
from unclench.ui.relief.medicine.dose_sheet import DoseSheet
from unclench.ui.relief.medicine.log_form import LogForm

MORE = "4 tablets is more than the label's 2 at once"


@pytest.fixture
def on(look) -> Bridge:
    made = built()[0]
    made.services.medicines.keep("ibuprofen-200-us")
    return made


@pytest.fixture
def card(on, qtbot) -> MedicineCard:
    made = MedicineCard(on)
    qtbot.addWidget(made)
    made.resize(560, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def opened(card: MedicineCard, qtbot) -> LogForm:
    button = called(card, "Log ibuprofen 200 mg")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    (form,) = [one for one in card.findChildren(LogForm) if one.isVisible()]
    return form


def test_a_digit_brings_the_line_up_and_another_takes_it_away(card: MedicineCard, qtbot) -> None:
    form = opened(card, qtbot)
    assert "Log it only if" not in texts(card)
    qtbot.keyClicks(QApplication.focusWidget(), "4")
    assert f"{MORE}. Log it only if you took it." in texts(card)
    assert form.keep.accessibleDescription() == f"{MORE}. Log it only if you took it."
    qtbot.keyClicks(QApplication.focusWidget(), "2")
    assert "Log it only if" not in texts(card)
    assert form.keep.accessibleDescription() == ""


def test_it_follows_each_key_of_the_amount_and_of_the_time(card: MedicineCard, on: Bridge, qtbot) -> None:
    log(on, "ibuprofen-200-us", 2)
    card.refresh()
    form = opened(card, qtbot)
    assert "This is 2 h before the label allows." in texts(card)
    qtbot.keyClicks(QApplication.focusWidget(), "+")
    qtbot.keyClicks(form.amount.line, "2.5")
    assert "2.5 tablets is more than the label's 2 at once, and 2 h before it allows." in texts(card)
    form.amount.line.clear()
    assert "Log it only if" not in texts(card)
    qtbot.keyClicks(form.amount.line, "1")
    form.when.set_text("1 h ago")
    assert "This is 3 h before the label allows." in texts(card)


def test_it_goes_on_with_the_minute(card: MedicineCard, on: Bridge, qtbot) -> None:
    log(on, "ibuprofen-200-us", 2)
    card.refresh()
    opened(card, qtbot)
    on.services.context.clock.advance(minutes=1)
    card.refresh()
    assert "This is 1 h 59 min before the label allows." in texts(card)


def test_it_stops_nobody(card: MedicineCard, on: Bridge, qtbot) -> None:
    opened(card, qtbot)
    qtbot.keyClicks(QApplication.focusWidget(), "4")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert [dose.units for dose in on.facts().doses] == [4]


def test_it_is_spoken_once_and_whom_to_call_at_once(card: MedicineCard, on: Bridge, qtbot, monkeypatch) -> None:
    said: list[tuple[str, bool]] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append((event.message(), event.politeness() == QAccessible.AnnouncementPoliteness.Assertive))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    log(on, "acetaminophen-500-us", 5, 8)
    on.services.medicines.keep("acetaminophen-500-us")
    card.refresh()
    button = called(card, "Log acetaminophen 500 mg")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    said.clear()
    qtbot.keyClicks(QApplication.focusWidget(), "4")
    qtbot.waitUntil(lambda: bool(said))
    on.services.context.clock.advance(minutes=1)
    card.refresh()
    assert [(words[:30], urgent) for words, urgent in said if "only if" in words] == [(said[0][0][:30], True)]
    assert "1-800-222-1222" in said[0][0]


def test_a_logged_dose_that_is_changed_is_told_too(on: Bridge, qtbot) -> None:
    log(on, "ibuprofen-200-us", 2)
    sheet = DoseSheet(on, on.facts().doses[0])
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.keyClicks(sheet.form.units, "4")
    assert f"{MORE}. Keep it only if you took it." in texts(sheet)
