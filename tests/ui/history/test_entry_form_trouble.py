"""What cannot be is said below its field, and what was typed stays."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QLineEdit

from entries_person import Key, Person
from entry_diary import Diary, ago
from unclench.core.base.entries import Session
from unclench.ui.history.entry_form import EntryForm


def test_an_end_before_its_start_is_said_below_the_field_and_stays(at: Callable[..., Person]) -> None:
    began = ago(0, "09:00")
    person = at(Diary(Session(at=began, kind="ice", limit_seconds=1200, ended=began.plus(900).utc)))
    person.into_list()
    person.key(Key.Key_Return)
    field: QLineEdit = person.field("When it ended: time")  # type: ignore[assignment]
    field.setText("08:00")
    person.press("Keep")
    (form,) = person.window.findChildren(EntryForm)
    assert "It can't have ended before it began." in "\n".join(
        one.text() for one in form.findChildren(QLabel) if one.isVisible()
    )
    assert person.field("When it ended: time").text() == "08:00"  # type: ignore[attr-defined]
    field.setText("09:10")
    person.press("Keep")
    assert person.diary.all("sessions")[0].ended == began.plus(600).utc
