"""Items that flow into the next line, texts that wrap, and buttons that look like words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from unclench.ui.look import text
from unclench.ui.widgets.button import button, dress
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.row_or_column import RowOrColumn


def _flowing(qtbot: QtBot, width: int, *, mirrored: bool = False) -> tuple[QWidget, list[QPushButton]]:
    buttons = [button(words) for words in ("One", "Two", "Three", "Four", "Five")]
    holder = QWidget()
    if mirrored:
        holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    holder.setLayout(Flow(*buttons))
    qtbot.addWidget(holder)
    holder.resize(width, 300)
    holder.show()
    qtbot.waitExposed(holder)
    return holder, buttons


def test_a_flow_goes_on_in_the_next_line(look: QApplication, qtbot: QtBot) -> None:
    _wide, wide = _flowing(qtbot, 900)
    assert len({made.y() for made in wide}) == 1
    _narrow, narrow = _flowing(qtbot, 150)
    assert len({made.y() for made in narrow}) > 2
    assert all(made.geometry().right() < 150 for made in narrow)


def test_a_flow_is_mirrored(look: QApplication, qtbot: QtBot) -> None:
    _holder, buttons = _flowing(qtbot, 900, mirrored=True)
    lefts = [made.x() for made in buttons]
    assert lefts == sorted(lefts, reverse=True)


def _turning(qtbot: QtBot, width: int) -> tuple[QWidget, list[QPushButton]]:
    parts = [button("Log the pain of today"), button("It has eased")]
    holder = QWidget()
    holder.setLayout(RowOrColumn(*parts, gap=10, stretch=(2, 1)))
    qtbot.addWidget(holder)
    holder.resize(width, 400)
    holder.show()
    qtbot.waitExposed(holder)
    return holder, parts


def test_a_row_turns_into_a_column_where_it_is_too_narrow(look: QApplication, qtbot: QtBot) -> None:
    _wide, (first, second) = _turning(qtbot, 700)
    assert first.x() < second.x()
    assert first.width() == 2 * second.width()
    _narrow, (first, second) = _turning(qtbot, 200)
    assert first.x() == second.x() == 0
    assert second.y() > first.geometry().bottom()
    assert first.width() == 200


def test_a_part_that_is_hidden_takes_no_room(look: QApplication, qtbot: QtBot) -> None:
    holder, (first, second) = _turning(qtbot, 700)
    second.hide()
    QApplication.processEvents()
    assert first.width() == holder.width()


def test_beside_a_far_taller_part_one_keeps_its_height(look: QApplication, qtbot: QtBot) -> None:
    low, tall, holder = QWidget(), QWidget(), QWidget()
    low.setMinimumSize(50, 100)
    holder.setLayout(RowOrColumn(low, tall, ragged=True))
    qtbot.addWidget(holder)
    holder.show()
    for height, expected in ((120, 400), (141, 100), (300, 100)):
        tall.setMinimumSize(50, height)
        holder.resize(400, 400)
        qtbot.waitUntil(lambda expected=expected: low.height() == expected)
        assert tall.height() == 400


def test_a_wrapped_text_prefers_one_line(look: QApplication, qtbot: QtBot) -> None:
    words = wrapped("Three days, one step at a time.")
    qtbot.addWidget(words)
    assert words.sizeHint().height() < 1.6 * words.fontMetrics().height()
    assert words.heightForWidth(90) > 2.5 * words.fontMetrics().height()


def test_texts_are_plain(look: QApplication, qtbot: QtBot) -> None:
    for made in (label("a < b"), wrapped("a <b>c</b>")):
        qtbot.addWidget(made)
        assert made.textFormat() is Qt.TextFormat.PlainText


def test_texts_grow_with_the_size_chosen(look: QApplication, qtbot: QtBot) -> None:
    title = label("Plank", "title")
    qtbot.addWidget(title)
    before = title.font().pointSizeF()
    text.apply(look, 200)
    try:
        assert title.font().pointSizeF() == 2 * before
    finally:
        text.apply(look, 100)


def test_figures_have_one_width(look: QApplication) -> None:
    assert "tnum" in [tag.toString().data().decode() for tag in text.font().featureTags()]


def test_a_link_and_a_button_call_what_they_are_for(look: QApplication, qtbot: QtBot) -> None:
    called: list[str] = []
    link = Link("change", lambda: called.append("link"), name="change the moment")
    press = button("Stop", lambda: called.append("button"), role="ice", size="big")
    for made in (link, press):
        qtbot.addWidget(made)
        made.show()
        qtbot.keyClick(made, Qt.Key.Key_Space)
    assert called == ["link", "button"]
    assert link.accessibleName() == "change the moment"
    dress(press, "heat")
    assert press.property("role") == "heat"
