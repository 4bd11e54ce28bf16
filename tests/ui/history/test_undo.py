"""Ctrl+Z and Undo in the toast, in the list of entries and elsewhere."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel

from entries_person import Ctrl, Key, Person
from entry_diary import Diary, ago, pain


def test_ctrl_z_takes_back_the_newest_change_wherever_it_was_made_and_says_what(at: Callable[..., Person]) -> None:
    person = at(Diary(pain(ago(0, "07:00"), 4)))
    person.diary.services.drinks.log(ml=250)
    person.settle()
    person.window.show_tab("relief")
    person.key(Key.Key_Z, Ctrl)
    assert person.diary.all("drinks") == []
    assert "Taken back: Water, 250 ml." in person.toast()
    person.put_toast_away()
    person.key(Key.Key_Z, Ctrl)
    assert person.diary.all("pains") == []
    person.put_toast_away()
    person.key(Key.Key_Z, Ctrl)
    assert "There is nothing to take back." in "\n".join(one.text() for one in person.window.findChildren(QLabel))


def test_undo_after_undo_goes_on_backwards_also_from_the_toast(at: Callable[..., Person]) -> None:
    person = at(Diary(pain(ago(0, "07:00"), 4), pain(ago(0, "08:00"), 6), pain(ago(0, "09:00"), 8)))
    person.into_list()
    person.key(Key.Key_Delete)
    person.put_toast_away()
    person.key(Key.Key_Delete)
    assert person.rows() == ["Pain 4"]
    person.key(Key.Key_Z, Ctrl)  # of the toast
    assert "Brought back: Pain 6" in person.toast()
    person.put_toast_away()
    person.key(Key.Key_Z, Ctrl)
    assert person.rows() == ["Pain 8", "Pain 6", "Pain 4"]
