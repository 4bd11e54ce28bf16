"""A moment that is past: chips for the usual ones, a day, and a time that may be typed ("3pm", "yesterday 9").

What was understood is shown below before anything is kept. The rules are in `core/base`: moment_chips, typed_moments.
"""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QRadioButton, QSizePolicy, QWidget

from unclench.core.base import local_formats, moment_words
from unclench.core.base.errors import BadInput
from unclench.core.base.moment_chips import ChipId, chips, moment, said
from unclench.core.base.moments import Instant, Now, at_zone
from unclench.core.base.typed_moments import read_moment
from unclench.core.base.wall_time import Reading, twice_words
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.day_field import DayField
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.label import retone, wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.row_or_column import RowOrColumn

ANNOUNCE_MS = 700
"""A screen reader first says the keys, then what was understood."""
OPEN = "open"
"""The choice of no moment at all."""

AT_EMS = 14
"""How wide the day and the time are at least beside the chips; else they stand below."""


class WhenField(QWidget):
    """`changed`: it is another moment. `typed`: something else is written, understood or not yet.

    `entered`: Enter was pressed, and what is written is understood.
    """

    changed = Signal(object)
    typed = Signal()
    entered = Signal()

    def __init__(
        self,
        name: str,
        now: Callable[[], Now],
        *,
        value: Instant | None = None,
        chip: ChipId = "now",
        open_words: str = "",
        plain: bool = False,
    ) -> None:
        """Begins with `value`, else with `chip`. `open_words`: what no moment is called, where there may be none.

        `plain`: without chips, for what is long past.
        """
        super().__init__()
        self._now, self._open_words = now, open_words
        self._reading: Reading | None = None
        self._offered: Reading | None = None
        self._edited = False
        moment_now = now()
        self._chips = self._chip_list(name, moment_now)
        self._day = DayField(self.tr("{name}: day").format(name=name), now, last=moment_now.instant.local().date())
        self._line = _Line(self.tr("{name}: time").format(name=name))
        self._said = wrapped("", "small", "muted")
        self._offer = Link("", self._take_offer, role="small")
        self._build(name)
        self._chips.setHidden(plain)
        self._chips.chosen.connect(self._chip_chosen)
        self._day.chosen.connect(self._day_chosen)
        self._line.textChanged.connect(self._typed)  # assistive technology writes, too
        self._line.editingFinished.connect(self.check)
        self._soon = _once(self, lambda: announce(self._line, self._said.text()) if self._said.text() else None)
        self._next_minute = _once(self, self._go_along)
        if value is not None:
            self._take(Reading(value))
        elif open_words:
            self._chips.set_value(OPEN)
            self._show()
        else:
            self._take(Reading(moment(chip, moment_now)), chip)

    def value(self) -> Instant | None:
        """The moment, the present one for "now"; None where it is left open, or while what is written is not one."""
        if self.is_now():
            return self._now().instant
        return self._reading.at if self._reading else None

    def is_now(self) -> bool:
        """Whether it is "now", however late it is kept."""
        return self._chips.value() == "now"

    def set_text(self, words: str) -> None:
        """Write `words` as a person does, and read them."""
        self._line.setText(words)
        self.check()

    def check(self) -> bool:
        """Read what is written; whether it was understood. Emits `changed` when it is another moment.

        The keyboard begins at what is wrong, else at the chips.
        """
        fine = self._read()
        begins_at(self, self._chips if fine else self._line)
        return fine

    def _read(self) -> bool:
        if not self._edited:
            return self._reading is not None or self._chips.value() == OPEN
        words = self._line.text().strip().lower()
        if words in ("", *moment_words.in_force()["now"]):
            self._edited = False
            self._choose(OPEN if self._open_words and not words else "now")
            return True
        if self._look(calm=False):
            self._edited = False
            self._show()
            self.changed.emit(self.value())
        return self._reading is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() and self.check():
            self.entered.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._go_along()

    def hideEvent(self, event: QHideEvent) -> None:
        self._next_minute.stop()
        super().hideEvent(event)

    def _chip_list(self, name: str, now: Now) -> ChoiceList:
        known = [Option(chip.id, chip.words) for chip in chips(now)]
        if self._open_words:
            known.insert(0, Option(OPEN, self._open_words))
        made = ChoiceList(known, name, look="pills")
        for pill in made.findChildren(QRadioButton):
            pill.setAccessibleName(self.tr("{name}: {moment}").format(name=name, moment=pill.text()))
        return made

    def _build(self, name: str) -> None:
        self._offer.hide()
        at = QWidget()
        at.setLayout(RowOrColumn(self._day, self._line, gap=8, stretch=(0, 0)))
        fields = RowOrColumn(self._chips, at, gap=14, stretch=(0, 1), ems=(0, AT_EMS))
        below = RowOrColumn(self._said, self._offer, gap=10, stretch=(0, 0))
        self.setLayout(column(wrapped(name, "small", "muted"), fields, below, None, gap=6))
        begins_at(self, self._chips)

    def _choose(self, chip: str) -> None:
        """As if this chip was pressed."""
        self._chips.set_value(chip)
        self._chip_chosen(chip)

    def _chip_chosen(self, chip: str) -> None:
        self._edited = False
        if chip == OPEN:
            self._reading = None
            self._show()
        else:
            self._take(Reading(moment(chip, self._now())), chip)  # type: ignore[arg-type]
        self.changed.emit(self.value())

    def _take(self, reading: Reading, chip: str | None = None) -> None:
        """This is the moment from now on."""
        self._reading, self._edited = reading, False
        self._chips.set_value(chip)
        self._show()
        if chip == "now" and self.isVisible():
            self._go_along()

    def _day_chosen(self, day: date) -> None:
        """The same time of another day."""
        self._chips.set_value(None)
        self._edited = True
        if not self._line.text().strip():
            self._write(local_formats.clock(self._now().instant.local().time()))
        if self._look(calm=False):
            self._edited = False
            self._show()
            self.changed.emit(self.value())
        if self._said.text():
            self._soon.start(ANNOUNCE_MS)

    def _typed(self, words: str) -> None:
        self._edited = True
        self._chips.set_value(None)
        self._look(calm=True)
        self._soon.start(ANNOUNCE_MS)
        self.typed.emit()

    def _look(self, *, calm: bool) -> bool:
        """Read the line and say what it means; whether it was understood. `calm`: nothing is said to be wrong yet."""
        text, now = self._line.text(), self._now()
        try:
            self._reading = read_moment(text, now, self._day.day())
        except BadInput as trouble:
            self._reading = None
            self._offer_reading(None if calm else self._day_before(text, now))
            self._say("" if calm else trouble.message, wrong=not calm)
            return False
        self._say_reading(self._reading, now)
        return True

    def _day_before(self, text: str, now: Now) -> Reading | None:
        """The same time of yesterday, where that of today is still to come."""
        today = now.instant.local().date()
        if self._day.day() != today:
            return None
        try:
            return read_moment(text, now, today - timedelta(days=1))
        except BadInput:
            return None

    def _show(self) -> None:
        """Write the moment into the day and the line, and say what it is."""
        now = self._now()
        if self._reading is None:
            self._write("")
            self._say("")
            self._offer_reading(None)
            return
        local = at_zone(self._reading.at.utc, now.zone).local()
        self._day.set_day(local.date())
        self._write(local_formats.clock(local.time()))
        self._say_reading(self._reading, now)

    def _write(self, words: str) -> None:
        """Show words that nobody typed."""
        blocked = QSignalBlocker(self._line)
        self._line.setText(words)
        del blocked

    def _say_reading(self, reading: Reading, now: Now) -> None:
        """What was understood; with "now" there is nothing to add."""
        twice = twice_words(reading)
        words = "" if self.is_now() else said(reading.at, now)
        self._say(f"{words.removesuffix('.')}. {twice}" if twice else words)
        self._offer_reading(reading.turned() if twice else None)

    def _offer_reading(self, reading: Reading | None) -> None:
        """Another way to read it, one press away."""
        self._offered = reading
        self._offer.setVisible(reading is not None)
        if reading is None:
            return
        if reading.which:
            first = reading.which == "first"
            self._offer.setText(self.tr("It was the first") if first else self.tr("It was the second"))
        else:
            clock = local_formats.clock(reading.at.local().time())
            self._offer.setText(self.tr("It was yesterday, {time}").format(time=clock))

    def _take_offer(self) -> None:
        if self._offered is not None:
            self._line.setFocus()
            self._take(self._offered)
            self.changed.emit(self.value())
            announce(self._line, self._said.text())

    def _say(self, words: str, *, wrong: bool = False) -> None:
        retone(self._said, "danger" if wrong else "muted")
        if bool(self._line.property("wrong")) != wrong:
            self._line.setProperty("wrong", wrong)
            self._line.update()
        if words == self._said.text():
            return
        self._said.setText(words)
        self._line.setAccessibleDescription(words)
        if wrong:
            self._soon.stop()
            announce(self._line, words)

    def _go_along(self) -> None:
        """While it is "now" and can be seen, the time shown is the present one."""
        if self.is_now() and self.isVisible() and not self._edited:
            now = self._now()
            self._reading = Reading(now.instant)
            self._show()
            self._next_minute.start(1000 * (60 - now.utc.second) + 50)


class _Line(QLineEdit):
    """Wide enough for "yesterday 9:30"."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("yesterday 9:30") + 30, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _once(parent: QWidget, call: Callable[[], object]) -> QTimer:
    """A timer that calls once."""
    made = QTimer(parent)
    made.setSingleShot(True)
    made.timeout.connect(lambda: call())
    return made
