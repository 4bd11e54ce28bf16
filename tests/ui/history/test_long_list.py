"""The view of a long list: by clicks, and with many rows."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from entries_person import Ctrl, Key, Person, Shift
from entry_diary import Diary, ago, pain, weeks


def test_clicks_select_one_several_and_a_stretch_and_a_double_click_edits(at: Callable[..., Person]) -> None:
    person = at(weeks())
    view, left = person.entries.viewport(), Qt.MouseButton.LeftButton

    def middle(row: int) -> QPoint:
        return person.entries.visualRect(person.view.model.index(row)).center()

    QTest.mouseClick(view, left, pos=middle(1))
    assert [entry.units for entry in person.picked()] == [2]
    QTest.mouseClick(view, left, Shift, pos=middle(3))
    assert len(person.picked()) == 3
    QTest.mouseClick(view, left, Ctrl, pos=middle(5))
    assert len(person.picked()) == 4
    assert "4 entries" in person.said()
    QTest.mouseClick(view, left, pos=middle(0))
    QTest.mouseDClick(view, left, pos=middle(0))
    person.settle()
    assert [entry.TABLE for entry in person.picked()] == ["pains"]
    focused = person.window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "How much, 0 to 10: 4 of 10"


def test_a_long_list_reaches_every_end_and_reads_only_what_is_seen(at: Callable[..., Person]) -> None:
    diary = Diary()
    diary.add(*(pain(ago(days, clock), days % 11) for days in range(400) for clock in ("08:00", "12:00", "18:00")))
    person = at(diary)
    person.into_list()
    bar = person.entries.verticalScrollBar()
    tall = person.entries.visualRect(person.view.model.index(0)).height()
    assert bar.maximum() == 1200 * tall - person.entries.viewport().height()
    person.key(Key.Key_End)
    assert person.entries.currentIndex().row() == 1199
    assert bar.value() == bar.maximum()
    assert person.picked()[0].at == ago(399, "08:00")
    person.key(Key.Key_Home)
    assert bar.value() == 0
    person.entries.pick(("pains", diary.all("pains")[600].id))
    assert person.entries.visualRect(person.entries.currentIndex()).top() >= 0
    assert person.picked() == [diary.all("pains")[600]]
