"""Seven pills for the weekdays."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from unclench.ui.look import theme
from unclench.ui.widgets.weekday_pills import WeekdayPills


def ink(pill: QCheckBox) -> int:
    """Pixels from the first to the last column that has the colour of the words, inside the edge."""
    seen = pill.grab().toImage()
    words = QColor(theme.colour("text"))
    columns = [
        x
        for x in range(3, seen.width() - 3)
        for y in range(3, seen.height() - 3)
        if abs(seen.pixelColor(x, y).lightness() - words.lightness()) < 60
    ]
    return max(columns) - min(columns) + 1


def test_no_weekday_loses_a_part_of_its_name(look: QApplication, qtbot: QtBot) -> None:
    made = WeekdayPills("Working days", ())
    qtbot.addWidget(made)
    made.resize(600, 60)
    made.show()
    for pill in made.findChildren(QCheckBox):
        words = pill.fontMetrics().tightBoundingRect(pill.text()).width()
        assert ink(pill) >= words - 4, pill.text()
