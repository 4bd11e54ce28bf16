"""The field that fits a setting: a box to tick, a choice, a number, a time of day, working hours, days off."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSlider, QWidget

from unclench.core.base import preferences, setting_formats
from unclench.core.base.preferences import Rule
from unclench.core.base.units import listed
from unclench.ui.settings.catalogue import Item
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.clock_line import ClockLine
from unclench.ui.widgets.combo_box import ComboBox
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.number_field import number_field

Change = Callable[[Any], object]


class Field(QWidget):
    """Shows a value and calls back at each change by the person; not for `show_value`."""

    def __init__(self, box: QHBoxLayout, show: Change) -> None:
        super().__init__()
        self._show = show
        self.setLayout(box)

    def show_value(self, value: Any) -> None:
        """Draw what is in force."""
        self._show(value)


def field(item: Item, value: Any, today: date, change: Change) -> Field:
    """The field of a setting of the file, by the type of its value and by its shape."""
    rule = preferences.RULES[item.name]
    if item.told:
        return _told(item)
    if item.choices:
        return _choice(item, change)
    if isinstance(value, bool):
        return tick(item, change)
    if isinstance(value, int):
        return _number(item, rule, change)
    if isinstance(value, float):
        return _share(item, rule, change)
    if rule.shape == "hours":
        return _hours(item, change)
    return _days(item, today, change) if rule.shape == "days" else _clock(item, change)


def _told(item: Item) -> Field:
    """What was chosen elsewhere, in words."""
    words = label("", "small", "muted")

    def show(value: Any) -> None:
        chosen = [words for name, words in item.choices if name in value]
        words.setText(listed(chosen) or QCoreApplication.translate("Settings", "None"))

    return _labelled(item, words, show)


def tick(item: Item, change: Change) -> Field:
    """Yes or no."""
    box = Check(item.label, item.detail)
    box.wished.connect(lambda on: change(on))
    made = Field(row(box), lambda value: _set(box, value))
    made.setFocusProxy(box)
    return made


def _set(box: Check, value: Any) -> None:
    blocked = QSignalBlocker(box)
    box.setChecked(bool(value))
    del blocked


def _choice(item: Item, change: Change) -> Field:
    box = ComboBox(item.label, captioned=True)
    for value, words in item.choices:
        box.addItem(words, value)
    box.settled.connect(lambda place: change(item.choices[place][0]))
    return _labelled(item, box, lambda value: box.setCurrentIndex(box.findData(value)))


def _number(item: Item, rule: Rule, change: Change) -> Field:
    limits = (rule.least or 0, rule.most if rule.most is not None else 10_000)
    box = number_field(item.label, limits, units=(item.unit,) if item.unit else (), captioned=False, words_first=True)
    box.set_about(item.detail)
    box.changed.connect(change)

    def show(value: Any) -> None:
        if box.value() != value and not _is_writing(box):
            box.set_value(value)

    return _labelled(item, box, show, box.line)


def _share(item: Item, rule: Rule, change: Change) -> Field:
    """A share from 0.1 to 1, as a slider in percent."""
    box = QSlider(Qt.Orientation.Horizontal)
    box.setRange(round(100 * (rule.least or 0)), round(100 * (rule.most or 1)))
    box.setPageStep(10)
    box.setTracking(False)
    box.valueChanged.connect(lambda value: change(value / 100))

    def show(value: Any) -> None:
        blocked = QSignalBlocker(box)
        box.setValue(round(value * 100))
        del blocked

    return _labelled(item, box, show)


def _clock(item: Item, change: Change) -> Field:
    """A time of day, kept as "12:30"."""
    box = ClockLine(item.label)
    box.entered.connect(lambda at: change(f"{at:%H:%M}"))

    def show(value: Any) -> None:
        if not _is_writing(box) or box.value() != setting_formats.clock(value):
            box.set_value(setting_formats.clock(value))

    return _labelled(item, box, show)


def _hours(item: Item, change: Change) -> Field:
    """Working hours: a form of its own, below its name."""
    from unclench.ui.settings.working_hours import WorkingHours

    box = WorkingHours(item.label)
    box.changed.connect(change)
    return _below(item, box, box.show_value)


def _days(item: Item, today: date, change: Change) -> Field:
    """Days off, below their name."""
    from unclench.ui.settings.days_off import DaysOff

    box = DaysOff(item.label, today)
    box.changed.connect(change)
    return _below(item, box, box.show_value)


def _below(item: Item, box: QWidget, show: Change) -> Field:
    """A form below its name and what there is to know about it."""
    detail = wrapped(item.detail, "small", "muted")
    box.setAccessibleDescription(item.detail)
    holder = QWidget()
    holder.setLayout(column(label(item.label), detail, 4, box, gap=2))
    made = Field(row(holder), show)
    begins_at(made, box)
    return made


def _is_writing(box: QWidget) -> bool:
    """Whether the person is in this field: what they type stays."""
    writing = QApplication.focusWidget()
    return writing is not None and box.isAncestorOf(writing)


def _labelled(item: Item, box: QWidget, show: Change, keyboard: QWidget | None = None) -> Field:
    """A field behind its name; `keyboard` is the part of it that has the keyboard, when it is not all of it."""
    words = label(item.label)
    words.setWordWrap(True)
    words.setBuddy(keyboard or box)
    (keyboard or box).setAccessibleName(item.label)
    if keyboard is None:
        box.setAccessibleDescription(item.detail)
    line = row(words, None, box, gap=16)
    line.setStretch(0, 1)
    line.setStretch(2, 1 if keyboard else 0)  # what is understood stands in it
    made = Field(line, show)
    made.setFocusProxy(keyboard or box)
    return made
