"""Names that people give: a long word breaks anywhere, three lines at most, and the other direction turns no line."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget

from ui.seen import called
from ui_person import Person
from unclench.core.medicine.dosing import Limits
from unclench.ui.relief.medicine.product_row import MedicineRow
from unclench.ui.relief.session_card import LEAD
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.name_label import name_label
from unclench.ui.widgets.radio_buttons import RowChoice

LONG = "Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenauszahlungstablette77"
ARABIC = "إيبوبروفين 400"


def heard(part: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)


@pytest.mark.parametrize("make", [wrapped, name_label, Check, RowChoice])
def test_a_long_word_asks_for_no_more_width_than_words_of_ours(look, qtbot, make) -> None:
    part, ours = make(LONG), make("n" * 24)
    for one in (part, ours):
        qtbot.addWidget(one)
    assert part.minimumSizeHint().width() <= ours.minimumSizeHint().width()
    assert heard(part) == LONG


def test_a_name_ends_with_dots_after_three_lines_and_is_whole_on_hover_and_for_readers(look, qtbot) -> None:
    name = name_label(LONG * 2)
    qtbot.addWidget(name)
    name.resize(120, 200)
    name.show()
    line = name.fontMetrics().lineSpacing()
    assert name.property("elided")
    assert name.heightForWidth(120) == 3 * line
    assert (name.text(), name.toolTip(), heard(name)) == (LONG * 2,) * 3
    name.resize(1200, 200)
    assert not name.property("elided")
    assert name.toolTip() == ""


def test_what_a_name_asks_for_follows_from_all_of_it_and_not_from_the_part_that_fits(look, qtbot) -> None:
    name = name_label("a b c " * 30 + "d" * 24)
    qtbot.addWidget(name)
    name.show()
    asked = []
    for wide in (60, 2000):
        name.resize(wide, 200)
        asked.append((name.sizeHint(), name.minimumSizeHint()))
    assert asked[0] == asked[1], "else a layout would go back and forth between two widths"


def test_a_name_of_77_letters_widens_no_card_and_pushes_no_timer_down(look, qtbot) -> None:
    person = Person(qtbot)
    qtbot.waitExposed(person.window)
    medicines, next_card = person.services.medicines, person.page.next
    short = medicines.add_own("Short", (("ibuprofen", 400.0),), Limits(most=1, gap_hours=6, most_24h=3))
    qtbot.waitUntil(lambda: bool(person.page.medicine.findChildren(MedicineRow)))
    start = called(person.window, "Start ice")
    before = next_card.width(), start.mapTo(person.window, QPoint()).y()
    medicines.change_own(short.id, LONG, (("ibuprofen", 400.0),), Limits(most=1, gap_hours=6, most_24h=3))
    medicines.log(f"own-{short.id}", 1)
    medicines.drop(f"own-{short.id}")
    medicines.keep(f"own-{short.id}")
    qtbot.waitUntil(lambda: LONG in person.said())
    assert next_card.width() == before[0]
    assert start.mapTo(person.window, QPoint()).y() - before[1] <= LEAD


def test_a_name_in_the_other_direction_begins_where_its_lines_begin(look, qtbot) -> None:
    label = wrapped(ARABIC)
    qtbot.addWidget(label)
    label.resize(400, 30)
    picture = label.grab().toImage()
    ink = [
        x
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y) != picture.pixelColor(399, 0)
    ]
    assert ink
    assert max(ink) < 200


def test_it_does_not_turn_the_sentence_that_it_begins(look, qtbot) -> None:
    label = wrapped(f"{ARABIC}, 07:45: logged")
    qtbot.addWidget(label)
    assert label.text() == heard(label) == f"{ARABIC}, 07:45: logged"
    assert QLabel.text(label) == f"\u200e\u2068{ARABIC}\u2069, 07:45: logged"


def test_in_a_mirrored_window_lines_begin_on_the_right(look, qtbot) -> None:
    look.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        label = wrapped("Ibuprofen 200 mg")
        qtbot.addWidget(label)
        assert label.alignment() & Qt.AlignmentFlag.AlignRight
        assert QLabel.text(wrapped(f"Log {ARABIC}")).startswith("\u200f")
    finally:
        look.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_is_left_of_a_long_word_breaks_too(look, qtbot) -> None:
    name = name_label("ab " * 5 + LONG)
    qtbot.addWidget(name)
    name.setFixedSize(110, 200)
    name.show()
    least = name.fontMetrics().horizontalAdvance("Donaudampfschifffa…")
    assert name.property("elided")
    painted = name.grab().toImage()
    right = [painted.pixelColor(109, y) for y in range(painted.height())]
    assert least > 110
    assert all(one == right[0] for one in right), "nothing is cut at the edge"
