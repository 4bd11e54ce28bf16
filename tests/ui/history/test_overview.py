"""The overview of History, pressed as a person would."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from pictures.scenes_history_overview import AUTUMN, bridge_over, lived_in
from unclench.ui.frame.shortcuts_dialog import shortcuts
from unclench.ui.history.chart_card import ChartCard
from unclench.ui.history.page import HistoryPage
from unclench.ui.widgets.chart.rows_view import RowsView

NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


MOST_CARDS = 30


def opened(on, qtbot) -> HistoryPage:
    page = HistoryPage(on)
    on.setParent(page)
    qtbot.addWidget(page)
    page.resize(1040, 700)
    page.show()
    qtbot.waitUntil(lambda: settled(page))
    return page


def settled(page) -> bool:
    """Whether all cards that will come are there."""
    before = titles(page)
    for _ in range(MOST_CARDS):  # one is drawn in each turn of the loop
        QApplication.processEvents()
    return before == titles(page)


@pytest.fixture
def page(look, qtbot):
    return opened(lived_in("four_weeks"), qtbot)


def cards(page) -> list[ChartCard]:
    """In the order in which they are read."""
    found = [card for card in page.findChildren(ChartCard) if card.isVisible()]
    return sorted(found, key=lambda card: (card.mapTo(page, QPoint()).y(), card.mapTo(page, QPoint()).x()))


def titles(page) -> list[str]:
    return [card.card.title for card in cards(page)]


def seen(page) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible()]


def named(page, name: str) -> QAbstractButton:
    (found,) = [
        one
        for one in page.findChildren(QAbstractButton)
        if one.isVisible() and name in (one.text(), one.accessibleName())
    ]
    return found


def press(page, qtbot, name: str) -> None:
    qtbot.mouseClick(named(page, name), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: settled(page))


def test_earlier_later_and_today(page, qtbot):
    assert not named(page, "Later").isEnabled()
    press(page, qtbot, "Earlier")
    assert "1 to 28 Aug" in seen(page)
    press(page, qtbot, "Earlier")
    assert "4 to 31 Jul" in seen(page)
    press(page, qtbot, "Later")
    assert "1 to 28 Aug" in seen(page)
    press(page, qtbot, "Today")
    assert "Last 4 weeks" in seen(page)
    assert page.window().focusWidget().text() == "4 weeks"


@pytest.mark.parametrize("kind", ["day", "week", "four_weeks", "year"])
def test_earlier_and_later_stay_where_they_are_whatever_the_days_are_called(look, qtbot, kind):
    page = opened(lived_in(kind), qtbot)
    at = named(page, "Earlier").mapTo(page, QPoint())
    for _ in range(3):
        press(page, qtbot, "Earlier")
        if named(page, "Earlier").isEnabled():
            assert named(page, "Earlier").mapTo(page, QPoint()) == at


def key(page, qtbot, where: str, pressed: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """A key on the button with this name, which has the focus, in the window that is in front."""
    with qtbot.waitActive(page):
        page.activateWindow()
    named(page, where).setFocus()
    qtbot.keyClick(named(page, where), pressed, modifier)
    qtbot.waitUntil(lambda: settled(page))


def test_arrow_keys_go_earlier_and_later(page, qtbot):
    key(page, qtbot, "4 weeks", Qt.Key.Key_Left, ALT)
    assert "1 to 28 Aug" in seen(page)
    key(page, qtbot, "4 weeks", Qt.Key.Key_Right, ALT)
    assert "Last 4 weeks" in seen(page)
    key(page, qtbot, "Earlier", Qt.Key.Key_Left)
    assert "1 to 28 Aug" in seen(page)
    key(page, qtbot, "Today", Qt.Key.Key_Left)
    assert "4 to 31 Jul" in seen(page)
    key(page, qtbot, "Earlier", Qt.Key.Key_Right)
    key(page, qtbot, "Earlier", Qt.Key.Key_Right)
    assert "Last 4 weeks" in seen(page)
    assert dict(shortcuts(page))["Left"] == "History, on Earlier or Later: the days before"


def test_from_right_to_left_the_arrows_point_the_other_way(page, qtbot):
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    key(page, qtbot, "4 weeks", Qt.Key.Key_Right, ALT)
    assert "1 to 28 Aug" in seen(page)


def test_another_range_holds_the_days_that_were_shown(page, qtbot):
    press(page, qtbot, "Earlier")
    press(page, qtbot, "Week")
    assert "22 to 28 Aug" in seen(page)
    press(page, qtbot, "Day")
    assert "Fri 28 Aug" in seen(page)


def test_there_is_nothing_before_the_oldest_entry(page, qtbot):
    press(page, qtbot, "Year")
    press(page, qtbot, "Earlier")
    assert "26 Sep 2024 to 25 Sep 2025" in seen(page)
    assert not named(page, "Earlier").isEnabled()


def test_a_spasm_opens_its_own_days(page, qtbot):
    (rows,) = page.findChildren(RowsView)
    (row,) = rows.findChildren(QAbstractButton)
    assert row.accessibleName().startswith("Spasm of 3 Sep: 6 days, worst pain 8, ice 9 times")
    qtbot.keyClick(row, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: settled(page))
    assert "3 to 9 Sep" in seen(page)
    press(page, qtbot, "Back to 4 weeks")
    assert "Last 4 weeks" in seen(page)
    assert page.window().focusWidget().text() == "4 weeks"
    qtbot.keyClick(row, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: settled(page))
    press(page, qtbot, "4 weeks")
    assert "13 Aug to 9 Sep" in seen(page)


def test_cards_are_read_and_reached_in_one_order(page):
    by_tab = [card.card.title for card in page.findChildren(ChartCard) if card.isVisible()]
    assert titles(page) == by_tab
    assert titles(page)[:4] == ["Pain", "Spasms", "Longest hold", "Water"]


def test_what_changed_is_drawn_and_the_rest_stays(look, qtbot):
    on = lived_in("four_weeks")
    page, history = opened(on, qtbot), on.services.history
    wanted = [card.id for card in history.overview(history.range("four_weeks")).cards]
    qtbot.waitUntil(lambda: len(cards(page)) == len(wanted))
    before = {card.card.id: card.card for card in cards(page)}
    on.services.drinks.log(ml=500)
    qtbot.waitUntil(lambda: {card.card.id: card.card for card in cards(page)} != before)
    after = {card.card.id: card.card for card in cards(page)}
    assert [name for name in after if after[name] is not before[name]] == ["water"]


def test_the_kind_of_range_is_kept_for_the_next_time(look, qtbot):
    on = lived_in("four_weeks")
    page = opened(on, qtbot)
    press(page, qtbot, "All")
    qtbot.waitUntil(lambda: on.services.preferences.get().history_range == "all")
    on.setParent(None)
    again = opened(on, qtbot)
    assert "Jan 2025 to Sep 2026" in seen(again)


def test_a_new_diary_says_what_will_show_and_shows_it(look, qtbot):
    on = bridge_over(AUTUMN.date(), AUTUMN)
    page = opened(on, qtbot)
    assert "Nothing is in the diary yet" in seen(page)
    assert titles(page) == []
    on.services.drinks.log()
    qtbot.waitUntil(lambda: titles(page) == ["Water"])
    assert "Nothing is in the diary yet" not in seen(page)


def test_days_without_entries_say_so(look, qtbot):
    on = bridge_over(date(2026, 1, 1), datetime(2026, 2, 10, 12, tzinfo=UTC), history_range="day")
    page = opened(on, qtbot)
    assert titles(page) == []
    assert "Nothing was logged in these days." in seen(page)


def test_what_was_never_used_has_no_card(look, qtbot):
    on = bridge_over(AUTUMN.date(), AUTUMN)
    on.services.planks.log(20)
    on.services.weight_and_food.weigh(82.4)
    page = opened(on, qtbot)
    assert titles(page) == ["Longest hold", "Weight"]
    on.services.preferences.change("weight_shown", False)
    qtbot.waitUntil(lambda: titles(page) == ["Longest hold"])
