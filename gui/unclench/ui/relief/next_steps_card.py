"""Next for you: a few lines with when, what, and a button where one helps; pain; the warning signs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QPushButton, QVBoxLayout, QWidget

from unclench.core.base.translation import translate
from unclench.core.relief.next_steps import Next
from unclench.core.relief.snapshot import ReliefSnapshot
from unclench.ui.relief import words
from unclench.ui.relief.pain_part import PainPart
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card, Rule
from unclench.ui.widgets.chip import Chip, ChipButton
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.row_or_column import RowOrColumn

_TONES = {
    "ice": "ice",
    "heat": "heat",
    "walk": "good",
    "signs": "danger",
    "doctor": "danger",
    "visit": "caution",
    "causes": "caution",
    "heat_days": "heat",
    "may_stop": "muted",
}

Parts = tuple[QWidget, ...]
_SERIOUS = ("signs", "doctor", "visit", "causes")
LEAST_EMS = 8
"""The words of a line have at least this width beside their button, else it stands below them."""
CROWDED = 1
"""Lines that are shown while something else is asked or runs in this card."""


class NextCard(Card):
    """Its presses are signals; `pressed` has the name of the button of a line."""

    pressed = Signal(str)
    pain_logged = Signal(int, str)
    signs_requested = Signal()
    stretch_requested = Signal()
    injection_requested = Signal()

    def __init__(self, above: Parts = (), extra: Parts = (), below: Parts = ()) -> None:
        """Parts of others: above the lines, below them, below pain. Given at once: the Tab key finds them there."""
        box = column(gap=10)
        super().__init__(box)
        self.setAccessibleName(self.tr("Next for you"))
        self._holder = QWidget()
        self._lines = column(gap=10)
        self._holder.setLayout(self._lines)
        self._title = wrapped("", "heading")
        self.pain = PainPart()
        self.pain.logged.connect(self.pain_logged)
        self.signs = ChipButton("", "danger")
        self.signs.clicked.connect(self.signs_requested)
        self._rule = Rule()
        box.addLayout(RowOrColumn(self._title, self.signs, gap=10, stretch=(1, 0)))
        for part in (*above, self._holder, self._rule, *extra, self.pain, *below):
            box.addWidget(part)
        self.stretch = Link("", self.stretch_requested.emit, role="small", tone="muted")
        self.injection = Link("", self.injection_requested.emit, role="small", tone="muted")
        box.addLayout(Flow(self.stretch, self.injection, gap=16))
        box.addStretch(1)
        self._drawn: tuple[Next, ...] | None = None
        self.signs.setText(self.tr("Warning signs"))
        self.stretch.setText(self.tr("Gentle stretches"))
        self.injection.setText(self.tr("An injection?"))

    def draw(self, relief: ReliefSnapshot, *, asks: bool = False, walks: bool = False) -> None:
        """Show what comes next; rows are made anew only when they changed.

        `asks`: questions stand below; `walks`: a walk does.
        """
        crowded = asks or walks
        self.pain.draw(relief)
        self._title.setText(self._title_words(relief))
        busy = walks or (relief.live is not None and asks)
        self.stretch.setVisible(relief.offers_stretch and not busy)
        self.injection.setVisible(relief.offers_injection and not busy)
        known = _not_said_beside(relief)
        lines = _beside_the_clock(known)[:CROWDED] if crowded else known
        self._rule.setVisible(bool(lines) or relief.eased_today is not None)
        if lines == self._drawn:
            return
        self._drawn = lines
        _clear(self._lines)
        self._holder.setVisible(bool(lines))
        widest = max((_when(line, relief) for line in lines), key=len, default="")
        for line in lines:
            self._lines.addWidget(_line(line, relief, self._press(line), widest))

    def _title_words(self, relief: ReliefSnapshot) -> str:
        if relief.next:
            return self.tr("Next for you")
        if relief.eased_today:
            return self.tr("Now, or when you like")
        return "" if relief.signs.emergency else self.tr("At any time")

    def _press(self, line: Next) -> QPushButton | None:
        if not line.press:
            return None
        said = {
            "log_walk": (self.tr("Walk"), self.tr("Walk: start or log one")),
            "answer_b": (self.tr("See"), self.tr("See what you ticked, for a doctor soon")),
            "answer_c": (self.tr("See"), self.tr("See what you ticked, for a visit")),
            "open_causes": (self.tr("See"), self.tr("See in Causes what it may be")),
            "answer_signs": (self.tr("Check"), self.tr("Check the warning signs again")),
        }[line.press]
        return button(said[0], lambda: self.pressed.emit(line.press), size="small", name=said[1])


def _not_said_beside(relief: ReliefSnapshot) -> tuple[Next, ...]:
    """The lines without when the next ice or heat may begin, while the card beside them says it, with its countdown."""
    if relief.live is not None or relief.look_at_skin is not None:
        return relief.next
    return tuple(line for line in relief.next if line.what != relief.preferred or line.when is None)


def _beside_the_clock(lines: tuple[Next, ...]) -> tuple[Next, ...]:
    """The lines without the ice or heat that runs: it stands beside them, with its clock."""
    return tuple(line for line in lines if line.what not in ("ice", "heat") or line.when is not None)


def _when(line: Next, relief: ReliefSnapshot) -> str:
    if line.waits:
        return translate("ReliefSnapshot", "later")
    return words.chip_time(line.when, relief.now) if line.when else translate("ReliefSnapshot", "now")


def _line(line: Next, relief: ReliefSnapshot, press: QPushButton | None, widest: str) -> QWidget:
    """A chip with the time (as wide as the `widest` of them), what it is, and its button."""
    fine = line.when is None and line.what not in _SERIOUS
    chip = Chip(
        "", "muted" if line.waits else "good" if fine else _TONES[line.what], as_wide_as=max(widest, " 00:00 ", key=len)
    )
    made = QWidget()
    chip.setText(_when(line, relief))
    said = column(wrapped(line.title, "strong"), wrapped(line.detail, "small", "muted"), gap=1)
    beside = RowOrColumn(said, row(press, None), gap=12, stretch=(1, 0), ems=(LEAST_EMS, 0)) if press else said
    box = row(chip, beside, gap=12)
    box.setStretch(1, 1)
    box.setAlignment(chip, Qt.AlignmentFlag.AlignTop)
    made.setLayout(box)
    return made


def _clear(box: QVBoxLayout | QLayout) -> None:
    while box.count():
        item = box.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
