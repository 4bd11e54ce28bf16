"""My back just seized up: one screen with the moment, the signs that need help now, and the start."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from unclench.core.moments import Instant, parse_when
from unclench.core.signs import Sign
from unclench.ui.bridge import Bridge
from unclench.ui.relief import words
from unclench.ui.relief.sheet import Sheet
from unclench.ui.widgets.boxes import column, row
from unclench.ui.widgets.button import button
from unclench.ui.widgets.check import Check
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.link import Link
from unclench.ui.widgets.when_field import WhenField


class StartScreen(Sheet):
    """Tells wishes. A tick changes the way on: then it is help that is offered, not ice."""

    ice_requested = Signal(object)
    no_ice_requested = Signal(object)
    help_requested = Signal(object, dict)
    twinge_requested = Signal()
    cautions_requested = Signal(str)
    left = Signal()

    def __init__(self, bridge: Bridge, signs: tuple[Sign, ...], ice_short: str, *, again: bool = False) -> None:
        self._bridge = bridge
        self._again = again
        self._checks = {sign.id: Check(sign.short) for sign in signs if sign.group == "A"}
        for sign in signs:
            if sign.group == "A":
                self._checks[sign.id].setToolTip(sign.question)
                self._checks[sign.id].setAccessibleDescription(sign.question)
        box = column(gap=14)
        super().__init__(box)
        self._moment = WhenField(self.tr("When it began"), self._parse, hint=self.tr("14:05 or yesterday 9"))
        self._moment.hide()
        self._moment.changed.connect(lambda _: self._draw_began())
        self._began = label("", "body", "muted")
        self._change = Link(self.tr("change"), self._open_moment, tone="muted", name=self.tr("change when it began"))
        self.none = button(self._none_words(), self._none, role="ice", size="huge")
        self.no_ice = button(self.tr("No ice here"), self._no_ice, size="big")
        self.twinge = button(self.tr("It's only a twinge"), self.twinge_requested.emit, role="quiet")
        self.help = button(self.tr("Get help now"), self._help, role="danger", size="huge")
        self.back = button(self.tr("Cancel"), self.left.emit, role="quiet")
        self.help.hide()
        self._not_for = wrapped(ice_short, "small", "muted")
        self._all = Link(
            self.tr("all of the list"),
            lambda: self.cautions_requested.emit("ice"),
            role="small",
            tone="muted",
            name=self.tr("all of the list of who ice is not for"),
        )
        for check in self._checks.values():
            check.toggled.connect(self._ticked)
        self._build(box)
        self._draw_began()
        self._ticked()

    def _none_words(self) -> str:
        return self.tr("None of these") if self._again else self.tr("None of these: start ice")

    def _build(self, box: QVBoxLayout) -> None:
        title = label(self.tr("First, one check") if not self._again else self.tr("The same check again"), "big")
        asks = wrapped(self.tr("Is any of this true for you right now? Not sure counts as yes."), "lead")
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(10)
        for place, check in enumerate(self._checks.values()):
            grid.addWidget(check, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place % 2, 1)
        head = row(title, None, self._began, self._change, gap=8)
        ways = Flow(self.none, self.help, self.no_ice, self.twinge, self.back, gap=12)
        box.addLayout(head)
        box.addWidget(self._moment)
        box.addWidget(asks)
        box.addLayout(grid)
        box.addSpacing(4)
        box.addLayout(ways)
        box.addLayout(row(self._not_for, self._all, None, gap=6))
        for widget in (self._began, self._change, self.no_ice, self.twinge, self._not_for, self._all):
            widget.setVisible(not self._again)
        order: list[QWidget] = [self.none, self.no_ice, *self._checks.values(), self.help, self.twinge, self.back]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
        self.setFocusProxy(self.none)

    def answers(self) -> dict[str, str]:
        """What is ticked; all else is no."""
        return {name: "y" if check.isChecked() else "n" for name, check in self._checks.items()}

    def _parse(self, text: str) -> Instant | None:
        return parse_when(text, self._bridge.now()) if text.strip() else None

    def _at(self) -> Instant | None:
        return self._moment.value()

    def _open_moment(self) -> None:
        self._moment.show()
        self._moment.setFocus()

    def _draw_began(self) -> None:
        at = self._at()
        if at is None:
            self._began.setText(self.tr("It began just now ·"))
        else:
            self._began.setText(self.tr("It began {time} ·").format(time=words.when(at, self._bridge.now())))

    def _ticked(self) -> None:
        any_sign = any(check.isChecked() for check in self._checks.values())
        self.none.setVisible(not any_sign)
        self.no_ice.setVisible(not any_sign and not self._again)
        self.help.setVisible(any_sign)

    def _ready(self) -> bool:
        """Whether the moment written down is understood."""
        return self._moment.isHidden() or self._moment.check()

    def _none(self) -> None:
        if self._ready():
            self.ice_requested.emit(self._at())

    def _no_ice(self) -> None:
        if self._ready():
            self.no_ice_requested.emit(self._at())

    def _help(self) -> None:
        if self._ready():
            self.help_requested.emit(self._at(), self.answers())
