"""A text line for a number. It accepts any key, and shows beside itself what it understood, or why not.

Nothing is kept that is not shown as understood: `value()` is what the text on the screen says, else None.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QLineEdit, QSizePolicy, QWidget

from unclench.core.base import numbers
from unclench.core.base import units as in_words
from unclench.core.base.errors import BadInput
from unclench.core.base.numbers import NumberRule, Spelling
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.label import retone, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.row_or_column import RowOrColumn

ANNOUNCE_MS = 700
"""A screen reader first says the keys, then what was understood."""
_NOT_FINISHED = tuple(".,/'٫٬،-− ")


def spelling() -> Spelling:
    """How the person's region shows numbers."""
    locale = QLocale()
    return Spelling(locale.decimalPoint(), locale.zeroDigit())


LEAST_EMS = 5.5
"""How narrow a long line may get."""


class NumberField(QWidget):
    """`read` makes the value from the text, or raises BadInput; `said` puts the value into words ("" for none)."""

    changed = Signal(object)
    """The value, once it is entered and another one."""

    def __init__(
        self,
        name: str,
        read: Callable[[str], Any],
        said: Callable[[Any], str],
        *,
        value: float | None = None,
        hint: str = "",
        step: float = 1,
        ems: float = 5.5,
        captioned: bool = True,
        words_first: bool = False,
    ) -> None:
        """`ems` is the width of the line; `words_first` is for one at the end of a row."""
        super().__init__()
        self._read, self._said, self._step = read, said, step
        self._value: Any = None
        self._about = ""
        self._told: Any = value
        self.line = _Line(self._move, ems)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(hint)
        self._words = wrapped("", "small", "muted")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._announce)
        box = self._row(words_first=words_first)
        box.setAlignment(self.line, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        if captioned:
            caption = wrapped(name, "small", "muted")
            caption.setBuddy(self.line)
            self.setLayout(column(caption, box, None, gap=4))
        else:
            self.setLayout(box)
        begins_at(self, self.line)
        self.line.textChanged.connect(self._edited)
        self.line.editingFinished.connect(self.check)
        self.set_value(value)

    def _row(self, *, words_first: bool) -> QLayout:
        """The line stays where it is, whatever is said beside it; in a narrow place that stands below."""
        if not words_first:
            return RowOrColumn(self.line, self._words, gap=12, stretch=(0, 1))
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        box = row(self._words, self.line, gap=12)
        box.setStretch(0, 1)
        return box

    def text(self) -> str:
        """What is written."""
        return self.line.text()

    def set_text(self, words: str) -> None:
        """Write `words` and read them."""
        self.line.setText(words)
        self.check()

    def set_value(self, value: float | None) -> None:
        """Show a value, in the digits of the region, without a signal."""
        blocked = QSignalBlocker(self.line)
        self.line.setText("" if value is None else numbers.written(value, spelling()))
        del blocked
        self._told = value
        self._look(entered=False)

    def value(self) -> Any:
        """The number, or None while what is written is none."""
        return self._value

    def check(self) -> bool:
        """Read what is written; whether it was understood. Emits `changed` when the value is another one."""
        if not self._look(entered=True):
            return False
        if self._value != self._told:
            self._told = self._value
            self.changed.emit(self._value)
        return True

    def _edited(self) -> None:
        self._look(entered=False)
        self._soon.start(ANNOUNCE_MS)

    def _look(self, *, entered: bool) -> bool:
        """Read the text and show what it means. A complaint is calm until the text is entered."""
        text = self.line.text()
        try:
            self._value, trouble = self._read(text), ""
        except BadInput as wrong:
            self._value, trouble = None, wrong.message
        wrong_now = bool(trouble) and entered
        words = trouble if trouble else self._meaning(text)
        if trouble and not entered and (not text or text.endswith(_NOT_FINISHED)):
            words = ""
        if words != self._words.text():
            self._words.setText(words)
            self._describe()
            if wrong_now:
                self._announce()
        retone(self._words, "danger" if wrong_now else "muted")
        if bool(self.line.property("wrong")) != wrong_now:
            self.line.setProperty("wrong", wrong_now)
            self.line.update()
        return not trouble

    def _meaning(self, text: str) -> str:
        """The value in words; "" where nothing was written, or a bare number, which says itself what it means."""
        if self._value is None:
            return ""
        words = self._said(self._value)
        return "" if text == words == numbers.written(self._value, spelling()) else words

    def set_about(self, about: str) -> None:
        """What else assistive technology reads of it, behind what was understood."""
        self._about = about
        self._describe()

    def _describe(self) -> None:
        self.line.setAccessibleDescription(" ".join(part for part in (self._words.text(), self._about) if part))

    def _announce(self) -> None:
        self._soon.stop()
        if words := self._words.text():
            announce(self.line, words)

    def _move(self, steps: int) -> None:
        """One step up or down, as far as the field allows it."""
        value = (self._value or 0) + steps * self._step
        words = numbers.written(value, spelling())
        try:
            self._read(words)
        except BadInput:
            return
        self.line.selectAll()
        self.line.insert(words)


class _Line(QLineEdit):
    """Up and Down go a step."""

    def __init__(self, move: Callable[[int], None], ems: float) -> None:
        super().__init__()
        self._move = move
        self._ems = ems
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(self.fontMetrics().height() * self._ems), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.fontMetrics().height() * min(self._ems, LEAST_EMS)), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if steps and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier:
            self._move(steps)
            return
        super().keyPressEvent(event)


def number_field(
    name: str,
    limits: tuple[float, float],
    *,
    value: float | None = None,
    hint: str = "",
    whole: bool = True,
    empty: bool = False,
    units: tuple[str, ...] = (),
    said: Callable[[float], str] | None = None,
    step: float = 1,
    captioned: bool = True,
    words_first: bool = False,
) -> NumberField:
    """For a number in a range, which says the range when it is something else. `empty` allows nothing at all.

    `units` may be written behind it; without `said` the first one stands behind what is shown as understood.
    """
    known = (*units, *(in_words.unit_word(unit) for unit in units))
    rule = NumberRule(field=name, least=limits[0], most=limits[1], whole=whole, units=known, spelling=spelling())
    return NumberField(
        name, reader(rule, empty=empty), said or with_unit(*units[:1]), value=value, hint=hint, step=step,
        captioned=captioned, words_first=words_first,
    )  # fmt: skip


def reader(rule: NumberRule, *, empty: bool = False) -> Callable[[str], float | None]:
    """Reads by `rule`; where `empty`, an empty line is None."""
    return lambda text: None if empty and not text.strip() else numbers.read(text, rule)


def with_unit(unit: str = "") -> Callable[[float], str]:
    """The number as it is shown, with its unit."""
    return lambda value: f"{numbers.written(value, spelling())} {in_words.unit_word(unit)}".rstrip()
