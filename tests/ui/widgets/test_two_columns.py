"""Two columns: items in rows of one height, or each where the column is shorter; one column where it is narrow."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from unclench.ui.widgets.two_columns import TwoColumns


def places(qtbot: QtBot, heights: list[int], *, packed: bool, wide: int = 1000, rtl: bool = False) -> list[QRect]:
    whole, box = QWidget(), TwoColumns(gap=10, line_gap=20, packed=packed)
    qtbot.addWidget(whole)
    if rtl:
        whole.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    items = [QWidget() for _ in heights]
    for place, (item, tall) in enumerate(zip(items, heights, strict=True)):
        item.setMinimumHeight(tall)
        box.insertWidget(place, item)
    whole.setLayout(box)
    whole.resize(wide, box.heightForWidth(wide))
    whole.show()
    return [item.geometry() for item in items]


def test_two_in_a_row_begin_at_one_height(look: QApplication, qtbot: QtBot) -> None:
    found = places(qtbot, [300, 100, 200], packed=False)
    assert [(one.left(), one.top()) for one in found] == [(0, 0), (505, 0), (0, 320)]


def test_packed_each_stands_where_the_column_is_shorter(look: QApplication, qtbot: QtBot) -> None:
    found = places(qtbot, [300, 100, 200, 50], packed=True)
    assert [(one.left(), one.top()) for one in found] == [(0, 0), (505, 0), (505, 120), (0, 320)]


def test_in_a_narrow_window_they_are_one_column_in_order(look: QApplication, qtbot: QtBot) -> None:
    found = places(qtbot, [300, 100, 200], packed=True, wide=400)
    assert [(one.left(), one.top()) for one in found] == [(0, 0), (0, 320), (0, 440)]


def test_from_right_to_left_the_first_is_on_the_right(look: QApplication, qtbot: QtBot) -> None:
    found = places(qtbot, [300, 100, 200], packed=True, rtl=True)
    assert [one.left() for one in found] == [505, 0, 0]
