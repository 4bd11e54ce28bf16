"""The field that fits a setting: a box to tick, a choice, a number, a line with a shape."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QSlider, QWidget

from unclench.core.base import preferences
from unclench.core.base.errors import BadInput
from unclench.core.base.preferences import Rule
from unclench.ui.settings.catalogue import Item
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.label import label
from unclench.ui.widgets.layouts import row
from unclench.ui.widgets.number_field import number_field
from unclench.ui.widgets.when_field import WhenField

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


def field(item: Item, value: Any, change: Change) -> Field:
    """The field of a setting of the file, by the type of its value."""
    rule = preferences.RULES[item.name]
    if item.told:
        return _told(item)
    if item.choices:
        return _choice(item, change)
    if isinstance(value, bool):
        return tick(item, change)
    if isinstance(value, int):
        return _number(item, rule, change)
    return _share(item, rule, change) if isinstance(value, float) else _line(item, change)


def _told(item: Item) -> Field:
    """What was chosen elsewhere, in words."""
    words = label("", "small", "muted")

    def show(value: Any) -> None:
        chosen = [words for name, words in item.choices if name in value]
        words.setText(", ".join(chosen) or QCoreApplication.translate("Settings", "None"))

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
    box = QComboBox()
    for value, words in item.choices:
        box.addItem(words, value)
    box.activated.connect(lambda place: change(item.choices[place][0]))
    return _labelled(item, box, lambda value: box.setCurrentIndex(box.findData(value)))


def _number(item: Item, rule: Rule, change: Change) -> Field:
    limits = (rule.least or 0, rule.most if rule.most is not None else 10_000)
    box = number_field(item.label, limits, units=(item.unit,) if item.unit else (), captioned=False, words_first=True)
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


def _line(item: Item, change: Change) -> Field:
    """A text with a shape, which says what would be right."""

    def read(words: str) -> str:
        text = words.strip()
        if not preferences.fits(item.name, text):
            try:
                preferences.check(item.name, text)
            except BadInput as wrong:
                hint = QCoreApplication.translate("Settings", "Write it like this: {example}")
                example = wrong.message.partition(": ")[2].rstrip(".")
                raise BadInput(item.name, hint.format(example=example)) from None
        return text

    box = WhenField(item.label, read)
    box.changed.connect(lambda value: change(value) if value is not None else None)

    def show(value: Any) -> None:
        if box.text() != value and not _is_writing(box):
            blocked = QSignalBlocker(box)
            box.set_text(value)
            del blocked

    made = Field(row(box), show)
    made.setFocusProxy(box)
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
    line = row(words, None, box, gap=16)
    line.setStretch(0, 1)
    line.setStretch(2, 1 if keyboard else 0)  # what is understood stands in it
    made = Field(line, show)
    made.setFocusProxy(keyboard or box)
    return made
