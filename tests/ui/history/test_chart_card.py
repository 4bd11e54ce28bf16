"""A card of History: its chart as a table, copied, and saved as a picture."""

import os
import stat
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QTableView

from ui.seen import called, texts
from unclench.core.base.chart import Axis, Bar, Bars, CalendarChart, Cell, TimeChart
from unclench.core.base.printed_page import Table
from unclench.core.history.cards import Card
from unclench.ui.history.chart_card import ChartCard
from unclench.ui.look import theme
from unclench.ui.widgets.chart.calendar_view import CalendarView
from unclench.ui.widgets.chart.time_view import TimeView

Key, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
ROWS = (("Fri 20 Nov", "1.5 L"), ("Sat 21\tNov", "2 L"))
BARS = Bars((Bar(0.25, 1.5, "Fri 20 Nov: 1.5 L"), Bar(0.75, 2, "Sat 21 Nov: 2 L")), 0.5)
WATER = Card(
    "water",
    "Water",
    "Goal met on 1 of 2 days.",
    TimeChart(axis=Axis(0, 3), bars=(BARS,)),
    Table(("Day", "Water"), ROWS),
)
COPIED = "Day\tWater\nFri 20 Nov\t1.5 L\nSat 21 Nov\t2 L\n"


@pytest.fixture
def card(look, qtbot):
    made = ChartCard(WATER)
    qtbot.addWidget(made)
    made.resize(500, 320)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


def choose(card: ChartCard, words: str) -> None:
    """Open the menu in the corner and press the entry with these words."""
    called(card, f"{card.card.title}: more").click()
    (menu,) = [one for one in card.findChildren(QMenu) if one.isVisible()]
    (entry,) = [one for one in menu.actions() if one.text() == words]
    entry.trigger()
    menu.close()
    QApplication.processEvents()


def table_of(card: ChartCard) -> QTableView:
    (table,) = [one for one in card.findChildren(QTableView) if one.isVisible()]
    return table


def test_the_card_says_its_title_and_the_sentence(card):
    assert texts(card).split("\n") == ["Water", "Goal met on 1 of 2 days."]
    assert card.accessibleName() == "Water"


def test_as_a_table_its_cells_and_heads_are_heard_and_escape_goes_back(card, qtbot):
    choose(card, "As a table")
    table = table_of(card)
    assert card.focusWidget() is table
    assert not card.findChildren(TimeView)[0].isVisible()
    heard = QAccessible.queryAccessibleInterface(table)
    assert heard.text(QAccessible.Text.Name) == "Water: table"
    said = [heard.child(at).text(QAccessible.Text.Name) for at in range(heard.childCount())]
    assert [words for words in said if words] == ["Day", "Water", "Fri 20 Nov", "1.5 L", "Sat 21\tNov", "2 L"]
    qtbot.keyClick(table, Key.Key_Down)
    assert table.currentIndex().row() == 1
    qtbot.keyClick(table, Key.Key_Escape)
    assert card.focusWidget() is card.findChildren(TimeView)[0]


def test_nothing_in_the_table_can_be_changed(card, qtbot):
    choose(card, "As a table")
    table = table_of(card)
    qtbot.keyClick(table, Key.Key_F2)
    qtbot.keyClicks(table, "9")
    assert table.state() is QTableView.State.NoState
    assert table.model().flags(table.currentIndex()) & Qt.ItemFlag.ItemIsEditable == Qt.ItemFlag.NoItemFlags


@pytest.mark.parametrize("table", [False, True])
def test_control_c_copies_the_table_from_both(card, qtbot, table):
    if table:
        choose(card, "As a table")
        table_of(card).selectionModel().select(
            table_of(card).model().index(1, 1), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
    focus = table_of(card) if table else card.findChildren(TimeView)[0]
    focus.setFocus()
    QGuiApplication.clipboard().setText("before")
    with qtbot.waitSignal(card.told) as told:
        qtbot.keyClick(focus, Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == COPIED
    assert told.args == ["The table is copied."]


def test_the_menu_copies_and_goes_back_to_the_picture(card):
    choose(card, "As a table")
    choose(card, "Copy the table")
    assert QGuiApplication.clipboard().text() == COPIED
    choose(card, "As a picture")
    assert card.findChildren(TimeView)[0].isVisible()


def test_another_range_stays_a_table(card):
    choose(card, "As a table")
    card.draw(Card("water", "Water", "No day.", WATER.chart, Table(("Day", "Water"), (("Mon 23 Nov", "3 L"),))))
    assert table_of(card).model().rowCount() == 1
    assert "No day." in texts(card)


def test_a_chart_of_another_kind_takes_its_place(card):
    chart = CalendarChart((Cell(0, 0, 1.0, "Mon: 3"),), 1, ("Mon",))
    card.draw(Card("sitting", "Sitting", "3 a week.", chart, WATER.table))
    QApplication.processEvents()
    (view,) = card.findChildren(CalendarView)
    assert view.isVisible()
    called(card, "Sitting: more")


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_a_picture_is_saved_for_this_user_alone_in_light_colours(card, qapp, qtbot, tmp_path, ending):
    file = tmp_path / f"water.{ending}"
    theme.apply(qapp, "dark")
    with qtbot.waitSignal(card.told) as told:
        card.save(str(file))
    theme.apply(qapp, "light")
    assert told.args == [f"Saved: {file}"]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == [file.name]
    if ending == "png":
        image = QImage(str(file))
        assert image.width() > 2 * 500
        assert image.pixelColor(2, 2).name() == "#ffffff"
    else:
        assert QSvgRenderer(str(file)).isValid()
        assert "Goal met on 1 of 2 days." in file.read_text("utf-8")


def test_the_dialog_offers_the_title_and_takes_what_the_name_says(card, qtbot, tmp_path):
    choose(card, "Save picture \u2026")
    (dialog,) = card.findChildren(QFileDialog)
    assert dialog.isVisible()
    assert [one.rpartition("/")[2] for one in dialog.selectedFiles()] == ["Water.png"]
    (typed,) = dialog.findChildren(QLineEdit)
    typed.setText(str(tmp_path / "glasses.svg"))
    with qtbot.waitSignal(card.told) as told:
        dialog.accept()
    assert told.args == [f"Saved: {tmp_path / 'glasses.svg'}"]
    assert QSvgRenderer(str(tmp_path / "glasses.svg")).isValid()
    qtbot.waitUntil(lambda: not card.findChildren(QFileDialog))  # a kept one would read its folder again and again


def test_the_days_stand_in_the_picture_and_in_the_name_that_is_offered(card, qtbot, tmp_path):
    card.draw(replace(WATER, days="16 to 22 Nov 2026"))
    choose(card, "Save picture \u2026")
    (dialog,) = card.findChildren(QFileDialog)
    assert [one.rpartition("/")[2] for one in dialog.selectedFiles()] == ["Water 16 to 22 Nov 2026.png"]
    with qtbot.waitSignal(card.told):
        card.save(str(tmp_path / "water.svg"))
    assert "Water, 16 to 22 Nov 2026" in (tmp_path / "water.svg").read_text("utf-8")


def test_what_cannot_be_written_is_said_and_nothing_is_left(card, qtbot, tmp_path):
    with qtbot.waitSignal(card.told) as told:
        card.save(str(tmp_path / "no" / "water.png"))
    assert told.args == [f"I can't write to {tmp_path / 'no'}. Choose another folder."]
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_nobody_was_asked_about_stays_as_it_is(card, qtbot, tmp_path):
    """Where the dialog put no ending to the name, the name that gets one may be taken."""
    (tmp_path / "water.png").write_text("mine")
    with qtbot.waitSignal(card.told) as told:
        card.save(str(tmp_path / "water"))
    assert told.args == [f"{tmp_path / 'water.png'} is already there. Choose another name."]
    assert (tmp_path / "water.png").read_text() == "mine"


def test_a_device_is_never_replaced(card, qtbot, tmp_path):
    os.mkfifo(tmp_path / "pipe.png")
    with qtbot.waitSignal(card.told):
        card.save(str(tmp_path / "pipe.png"))
    assert (tmp_path / "pipe.png").is_fifo()
