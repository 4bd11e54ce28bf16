"""Next for you: a few lines with when, what, and a button where one helps; pain; the warning signs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QPushButton, QVBoxLayout, QWidget

from unclench.core.plan import Next
from unclench.core.relief import Relief
from unclench.core.words import translate
from unclench.ui.relief import words
from unclench.ui.relief.pain_part import PainPart
from unclench.ui.widgets.boxes import column, row
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card, Rule
from unclench.ui.widgets.chip import Chip, ChipButton
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.link import Link

_TONES = {
    "ice": "ice",
    "heat": "heat",
    "walk": "good",
    "signs": "danger",
    "doctor": "danger",
    "visit": "caution",
    "heat_days": "heat",
    "may_stop": "muted",
}

CROWDED = 2


class NextCard(Card):
    """Tells wishes by the name of the press, the value of pain, and the warning signs."""

    pressed = Signal(str)
    pain_logged = Signal(int, str)
    signs_requested = Signal()
    stretch_requested = Signal()
    injection_requested = Signal()

    def __init__(self) -> None:
        box = column(gap=10)
        super().__init__(box)
        self._lines = column(gap=10)
        self._title = label("", "heading")
        self.pain = PainPart()
        self.pain.logged.connect(self.pain_logged)
        self.signs = ChipButton("", "danger")
        self.signs.clicked.connect(self.signs_requested)
        self.extra = column(gap=10)
        self._rule = Rule()
        box.addLayout(row(self._title, None, self.signs))
        box.addLayout(self._lines)
        box.addWidget(self._rule)
        box.addLayout(self.extra)
        box.addWidget(self.pain)
        self.stretch = Link("", self.stretch_requested.emit, role="small", tone="muted")
        self.injection = Link("", self.injection_requested.emit, role="small", tone="muted")
        box.addLayout(Flow(self.stretch, self.injection, gap=16))
        box.addStretch(1)
        self._drawn: tuple[Next, ...] | None = None
        self._title.setText(self.tr("Next for you"))
        self.signs.setText(self.tr("Warning signs"))
        self.stretch.setText(self.tr("Gentle stretches"))
        self.injection.setText(self.tr("An injection?"))

    def draw(self, relief: Relief, *, crowded: bool = False) -> None:
        """Show what comes next; rows are made anew only when they changed. `crowded`: something else is below."""
        self.pain.draw(relief)
        shown = bool(relief.next)
        self.stretch.setVisible(shown and not relief.sedated)
        self.injection.setVisible(shown)
        self._title.setVisible(shown)
        self._rule.setVisible(shown)
        lines = relief.next[:CROWDED] if crowded else relief.next
        if lines == self._drawn:
            return
        self._drawn = lines
        _clear(self._lines)
        for line in lines:
            self._lines.addWidget(_line(line, relief, self._press(line)))

    def _press(self, line: Next) -> QPushButton | None:
        if not line.press:
            return None
        said = {
            "start_ice": (self.tr("Start"), self.tr("Start ice now, from the plan")),
            "start_heat": (self.tr("Start"), self.tr("Start heat now, from the plan")),
            "log_walk": (self.tr("Walk"), self.tr("Walk: start or log one")),
            "answer_b": (self.tr("See"), self.tr("See what you ticked, for a doctor soon")),
            "answer_c": (self.tr("See"), self.tr("See what you ticked, for a visit")),
            "answer_signs": (self.tr("Check"), self.tr("Check the warning signs again")),
        }[line.press]
        return button(said[0], lambda: self.pressed.emit(line.press), size="small", name=said[1])


def _line(line: Next, relief: Relief, press: QPushButton | None) -> QWidget:
    """A chip with the time, what it is, and its button."""
    now = line.when is None
    chip = Chip("", "good" if now else _TONES[line.what], as_wide_as=" 00:00 ")
    made = QWidget()
    when = words.chip_time(line.when, relief.now) if line.when else translate("Relief", "now")
    chip.setText(when)
    said = column(label(line.title, "strong"), wrapped(line.detail, "small", "muted"), gap=1)
    box = row(chip, said, gap=12)
    box.setStretch(1, 1)
    box.setAlignment(chip, Qt.AlignmentFlag.AlignTop)
    if press:
        box.addWidget(press)
    made.setLayout(box)
    return made


def _clear(box: QVBoxLayout | QLayout) -> None:
    while box.count():
        item = box.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
