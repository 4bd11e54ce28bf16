"""The list of entries by keys and clicks: found, changed, deleted, brought back, taken back."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu

from entries_person import Ctrl, Key, Person, Shift
from entry_diary import NOW, Diary, ago, dose, of_every_kind, pain, weeks
from unclench.core.base.entries import Walk
from unclench.core.base.entry_list import LISTED
from unclench.core.base.moments import Instant
from unclench.ui.widgets.toggle_pill import TogglePill


def test_arrows_page_home_and_end_move_and_the_form_follows(at: Callable[..., Person]) -> None:
    person = at(weeks())
    person.into_list()
    person.key(Key.Key_Down)
    assert person.picked()[0].TABLE == "doses"
    assert "Ibuprofen 200 mg, 2 tablets" in person.said()
    person.key(Key.Key_End)
    assert person.entries.currentIndex().row() == person.view.model.rowCount() - 1
    person.key(Key.Key_PageUp)
    assert 0 < person.entries.currentIndex().row() < person.view.model.rowCount() - 5
    person.key(Key.Key_Home)
    assert person.entries.currentIndex().row() == 0


def test_a_screen_reader_hears_the_whole_row(at: Callable[..., Person]) -> None:
    person = at(weeks())
    index = person.view.model.index(1)
    heard = person.view.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Fri 20 Nov, 06:14, Ibuprofen 200 mg, 2 tablets, changed once"
    there = QAccessible.queryAccessibleInterface(person.entries)
    assert there.text(QAccessible.Text.Name) == "Entries, newest first"
    assert there.child(1).text(QAccessible.Text.Name) == heard


def test_pills_more_and_days_narrow_the_list_and_the_count_says_how_many(at: Callable[..., Person]) -> None:
    person = at(Diary(*of_every_kind()))
    assert len(person.rows()) == 16
    assert "16 entries since November 2026" in person.said()
    for name in ("Show: Doses", "Show: Pain"):
        person.press(name)
    assert sorted(person.rows()) == ["Ibuprofen 200 mg, 1 tablet", "Pain 5"]
    assert "2 entries" in person.said()
    person.press("Show: Doses")
    person.press("Show: Pain")
    (more,) = [pill for pill in person.shown(TogglePill) if pill.text() == "More"]
    more.click()
    (menu,) = more.findChildren(QMenu)
    assert len(menu.actions()) == len(LISTED) - 6 + 2
    next(action for action in menu.actions() if action.text() == "Visits").trigger()
    menu.close()
    person.settle()
    assert person.rows() == ["Physiotherapist, Ms Grau"]
    assert more.text() == "Visits"
    assert more.accessibleName() == "More kinds: Visits"


def test_the_first_and_the_last_day_narrow_it_and_all_days_takes_that_back(at: Callable[..., Person]) -> None:
    person = at(weeks())
    everything = len(person.rows())
    first = next(b for b in person.shown(QAbstractButton) if b.accessibleName().startswith("From, "))
    first.setFocus()
    person.key(Key.Key_Up, times=30)
    assert 0 < len(person.rows()) < everything
    last = next(b for b in person.shown(QAbstractButton) if b.accessibleName().startswith("To, "))
    last.setFocus()
    person.key(Key.Key_Down, times=5)
    assert "Acetaminophen 500 mg, 2 caplets" not in person.rows()
    person.press("All days")
    assert len(person.rows()) == everything


def test_words_are_searched_while_they_are_typed_and_escape_shows_all_again(at: Callable[..., Person]) -> None:
    person = at(weeks())
    everything = len(person.rows())
    person.search("after dri")
    assert person.rows() == ["Acetaminophen 500 mg, 2 caplets"]
    person.key(Key.Key_Down)
    assert person.window.focusWidget() is person.entries
    assert person.picked()[0].note == "after the drive"
    person.key(Key.Key_F, Ctrl)
    person.key(Key.Key_Escape)
    person.qtbot.wait(200)
    assert len(person.rows()) == everything


def test_nothing_found_says_so_with_a_way_out(at: Callable[..., Person]) -> None:
    person = at(weeks())
    person.search("xyz")
    assert 'No entry has "xyz".' in person.said()
    person.press("Show all")
    assert person.rows()
    assert person.field("Search notes, names, reasons").text() == ""  # type: ignore[attr-defined]


def test_what_is_not_found_among_some_kinds_is_searched_in_all(at: Callable[..., Person]) -> None:
    person = at(weeks())
    person.press("Show: Pain")
    person.search("after dri")
    assert 'No entry of these kinds has "after dri": Pain.' in person.said()
    person.press("Search all kinds")
    assert person.rows() == ["Acetaminophen 500 mg, 2 caplets"]
    person.search("xyz")
    assert not [b for b in person.shown(QAbstractButton) if b.text() == "Search all kinds"]


def test_ctrl_f_leads_into_the_search_from_the_overview_too(at: Callable[..., Person]) -> None:
    person = at(weeks())
    person.window.page("history").show_view("overview")  # type: ignore[attr-defined]
    person.search("after dri")
    assert person.rows() == ["Acetaminophen 500 mg, 2 caplets"]
    assert person.view.isVisibleTo(person.window)


def test_without_entries_it_says_what_will_be_here(at: Callable[..., Person]) -> None:
    person = at(Diary())
    assert "No entries yet. What you log is listed here, and can be changed." in person.said()
    assert not person.shown(TogglePill)
    person.diary.services.pains.log(4)
    person.settle()
    assert person.rows() == ["Pain 4"]


def test_return_leads_into_the_form_and_enter_keeps_with_undo(at: Callable[..., Person]) -> None:
    person = at(Diary(dose(ago(0, "06:14"))))
    person.into_list()
    person.key(Key.Key_Return)
    person.key(Key.Key_3)
    person.key(Key.Key_Return)
    assert person.diary.all("doses")[0].units == 3
    assert "Changed: Ibuprofen 200 mg, 3 tablets" in person.toast()
    assert "1 became 3 today at 14:05" in person.said()
    assert person.window.focusWidget() is person.entries
    person.key(Key.Key_Z, Ctrl)
    assert person.diary.all("doses")[0].units == 1


def test_a_dose_of_another_offset_keeps_its_moment_and_its_clock(at: Callable[..., Person]) -> None:
    there = Instant(datetime(2026, 11, 20, 5, 14, 33, tzinfo=UTC), 7200)
    person = at(Diary(dose(there)))
    person.into_list()
    assert person.view.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Fri 20 Nov, 07:14")
    assert person.field("When: time").text() == "07:14"  # type: ignore[attr-defined]
    assert "By the clock where it was logged, not the clock here." in person.said()
    person.key(Key.Key_Return)
    person.key(Key.Key_3)
    person.key(Key.Key_Return)
    (kept,) = person.diary.all("doses")
    assert (kept.units, kept.at) == (3, there)
    person.into_list()
    person.field("When: time").setText("07:30")  # type: ignore[attr-defined]
    person.press("Keep")
    (kept,) = person.diary.all("doses")
    assert kept.at == Instant(datetime(2026, 11, 20, 5, 30, tzinfo=UTC), 7200)


def test_a_walk_has_the_whole_minutes_of_the_list_and_keeps_its_seconds(at: Callable[..., Person]) -> None:
    person = at(Diary(Walk(at=ago(0, "09:00"), moved_seconds=1543)))
    person.into_list()
    assert person.rows() == ["Walk, 25 min"]
    assert person.field("Minutes").text() == "25"  # type: ignore[attr-defined]
    person.field("A note").setPlainText("by the river")  # type: ignore[attr-defined]
    person.press("Keep")
    (kept,) = person.diary.all("walks")
    assert (kept.moved_seconds, kept.note) == (1543, "by the river")
    person.window.page("history").show_view("overview").show_days(NOW.date(), NOW.date())  # type: ignore[attr-defined]
    person.qtbot.wait(100)
    assert "One walk of 25 min." in person.said()


def test_return_in_the_time_keeps_as_in_the_other_fields(at: Callable[..., Person]) -> None:
    person = at(Diary(dose(ago(0, "06:14"))))
    person.into_list()
    line = person.field("When: time")
    line.setFocus()
    line.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(line, "5:50")
    person.key(Key.Key_Return)
    assert person.diary.all("doses")[0].at == ago(0, "05:50")
    assert person.window.focusWidget() is person.entries


def test_what_is_wrong_is_said_beside_its_field_and_not_kept(at: Callable[..., Person]) -> None:
    person = at(Diary(dose(ago(0, "06:14"))))
    person.into_list()
    person.press("Other")
    line = person.field("Another amount")
    line.setText("500")  # type: ignore[attr-defined]
    person.press("Keep")
    assert "200" in person.said()
    assert person.diary.all("doses")[0].units == 1
    when = person.field("When: time")
    when.setText("23:59")  # type: ignore[attr-defined]
    line.setText("2")  # type: ignore[attr-defined]
    person.press("Keep")
    assert "still to come" in person.said()
    assert person.diary.all("doses")[0].units == 1


@pytest.mark.parametrize("table", LISTED)
def test_each_kind_has_a_form_whose_note_is_kept_and_the_rest_stays(at: Callable[..., Person], table: str) -> None:
    diary = Diary(*of_every_kind())
    before = diary.all(table)[-1]
    person = at(diary)
    assert person.entries.pick((table, before.id))
    person.settle()
    note = person.field("A note")
    note.setPlainText("mended")  # type: ignore[attr-defined]
    person.press("Keep")
    after = diary.services.entries.get(table, before.id)
    assert after is not None
    assert after.note == "mended"
    assert {name: getattr(after, name) for name in ("at", "id")} == {"at": before.at, "id": before.id}
    changes = diary.services.entries.history(table, before.id)
    assert changes[-1].before is not None
    differs = {name for name, value in changes[-1].after.items() if changes[-1].before[name] != value}
    assert differs == {"note", "changed_utc"} or differs == {"note"}


def test_delete_takes_the_selected_ones_and_ctrl_z_brings_all_back(at: Callable[..., Person]) -> None:
    person = at(weeks())
    everything = person.rows()
    person.into_list()
    person.key(Key.Key_Down, Shift, times=2)
    assert "3 entries" in person.said()
    person.key(Key.Key_Delete)
    assert "3 entries deleted" in person.toast()
    assert person.rows() == everything[3:]
    assert person.entries.currentIndex().row() == 0
    person.key(Key.Key_Z, Ctrl)
    assert person.rows() == everything


def test_deleted_ones_are_shown_when_asked_for_and_brought_back(at: Callable[..., Person]) -> None:
    diary = Diary(dose(ago(0, "06:14")), pain(ago(0, "07:00"), 4))
    diary.services.entries.delete("doses", diary.all("doses")[0].id)
    person = at(diary)
    assert person.rows() == ["Pain 4"]
    person.view.filters.show_deleted(on=True)
    assert person.rows() == ["Pain 4", "Ibuprofen 200 mg, 1 tablet"]
    person.into_list(1)
    assert "This entry is deleted, and counts nowhere." in person.said()
    person.press("Bring back")
    assert len(diary.all("doses")) == 1
    assert "Brought back: Ibuprofen 200 mg, 1 tablet" in person.toast()


def test_an_entry_that_was_changed_elsewhere_meanwhile_is_not_written_over(at: Callable[..., Person]) -> None:
    diary = Diary(dose(ago(0, "06:14")))
    person = at(diary)
    person.into_list()
    person.key(Key.Key_Return)
    person.key(Key.Key_3)
    object.__setattr__(diary.services.context, "publish", lambda kinds: None)  # it was the command line
    diary.clock.advance(minutes=1)
    diary.services.entries.edit("doses", diary.all("doses")[0].id, units=2)
    person.press("Keep")
    assert diary.all("doses")[0].units == 2
    assert "was changed elsewhere meanwhile" in "\n".join(one.text() for one in person.window.findChildren(QLabel))
    assert "By now it is: Ibuprofen 200 mg, 2 tablets. Keep writes what you chose here." in person.said()
    assert "1 became 2 today at 14:06" in person.said()
    person.press("Keep")
    assert diary.all("doses")[0].units == 3


def test_what_was_changed_elsewhere_meanwhile_in_another_field_stays(at: Callable[..., Person]) -> None:
    diary = Diary(dose(ago(0, "06:14")))
    person = at(diary)
    person.into_list()
    person.key(Key.Key_Return)
    person.key(Key.Key_3)
    object.__setattr__(diary.services.context, "publish", lambda kinds: None)  # it was the command line
    diary.clock.advance(minutes=1)
    diary.services.entries.edit("doses", diary.all("doses")[0].id, note="with food")
    person.press("Keep")
    assert person.field("A note").toPlainText() == "with food"  # type: ignore[attr-defined]
    person.press("Keep")
    assert (diary.all("doses")[0].units, diary.all("doses")[0].note) == (3, "with food")


def test_going_on_without_keeping_says_so_and_can_still_keep(at: Callable[..., Person]) -> None:
    diary = Diary(dose(ago(0, "06:14")), pain(ago(0, "07:00"), 4))
    person = at(diary)
    person.into_list(1)
    person.key(Key.Key_Return)
    person.key(Key.Key_3)
    person.into_list(0)
    assert "Your change is not kept: Ibuprofen 200 mg, 1 tablet" in person.toast()
    assert diary.all("doses")[0].units == 1
    person.press("Keep it")
    assert diary.all("doses")[0].units == 3


@pytest.mark.parametrize("table", ["visits", "pains", "walks"])
def test_the_buttons_of_a_long_form_are_in_sight(at: Callable[..., Person], table: str) -> None:
    diary = Diary(*of_every_kind())
    person = at(diary)
    person.entries.pick((table, diary.all(table)[-1].id))
    person.settle()
    for name in ("Keep", "Delete"):
        (one,) = [b for b in person.shown(QAbstractButton) if b.text() == name]
        assert one.visibleRegion().boundingRect() == one.rect()


def test_going_on_from_a_refused_number_offers_nothing_to_keep(at: Callable[..., Person]) -> None:
    person = at(Diary(dose(ago(0, "06:14")), pain(ago(0, "07:00"), 4)))
    person.into_list(1)
    person.press("Other")
    person.field("Another amount").setText("500")  # type: ignore[attr-defined]
    person.into_list(0)
    assert person.toast() == ""


def test_ctrl_z_says_that_it_took_a_change_or_a_deletion_back(at: Callable[..., Person]) -> None:
    person = at(Diary(pain(ago(0, "07:00"), 4)))
    entry = person.diary.all("pains")[0]
    person.diary.services.entries.edit("pains", entry.id, value=6)
    person.settle()
    person.into_list()
    person.key(Key.Key_Z, Ctrl)
    assert "Change taken back: it is Pain 4 again." in person.toast()
    person.put_toast_away()
    person.diary.services.entries.delete("pains", entry.id)
    person.settle()
    person.key(Key.Key_Z, Ctrl)
    assert "Brought back: Pain 4." in person.toast()


def test_escape_leaves_the_form_as_it_was(at: Callable[..., Person]) -> None:
    diary = Diary(dose(ago(0, "06:14")))
    person = at(diary)
    person.into_list()
    person.key(Key.Key_Return)
    person.key(Key.Key_3)
    person.key(Key.Key_Escape)
    assert person.window.focusWidget() is person.entries
    assert diary.all("doses")[0].units == 1
    person.press("Keep")
    assert "Nothing was changed." in person.toast()


def test_in_a_narrow_window_the_form_takes_the_place_of_the_list_and_leads_back(at: Callable[..., Person]) -> None:
    person = at(weeks(), wide=600)
    person.into_list(1)
    assert person.entries.isVisibleTo(person.window)
    assert not [b for b in person.shown(QAbstractButton) if b.text() == "Keep"]
    person.key(Key.Key_Return)
    assert not person.entries.isVisibleTo(person.window)
    person.press("Back to the list")
    assert person.entries.isVisibleTo(person.window)
    assert person.window.focusWidget() is person.entries


def test_in_a_text_field_ctrl_z_is_the_fields_own(at: Callable[..., Person]) -> None:
    person = at(Diary(pain(ago(0, "07:00"), 4)))
    person.search("abc")
    person.key(Key.Key_Z, Ctrl)
    assert len(person.diary.all("pains")) == 1
    assert person.field("Search notes, names, reasons").text() != "abc"  # type: ignore[attr-defined]


def test_what_changes_elsewhere_is_drawn_and_the_selection_stays(at: Callable[..., Person]) -> None:
    person = at(weeks())
    person.into_list(3)
    kept = person.picked()[0]
    person.diary.services.pains.log(2)
    person.settle()
    assert person.rows()[0] == "Pain 2"
    assert person.picked() == [kept]
