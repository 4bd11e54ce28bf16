"""My back just seized up: one screen with the moment, the signs that need help now, and the start."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from unclench.core.base.entries import Episode
from unclench.core.base.moments import Instant
from unclench.core.safety.warning_signs import Sign
from unclench.ui.bridge import Bridge
from unclench.ui.look import text
from unclench.ui.relief import words
from unclench.ui.relief.sheet_with_foot import SheetWithFoot
from unclench.ui.widgets.button import button
from unclench.ui.widgets.check_box import SIGN_ROW, Check
from unclench.ui.widgets.check_grid import CheckGrid
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.first_focus import begins_at, focus_first
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.row_or_column import RowOrColumn
from unclench.ui.widgets.tick_keys import show_keys, tick_key
from unclench.ui.widgets.when_field import WhenField

TWO_COLUMNS_EMS, TITLE_EMS = 24, 9
GAP, COMPACT_GAP = 14, 6


class StartScreen(SheetWithFoot):
    """Its presses are signals. When a sign is ticked, help is offered instead of ice.

    Where ice may not begin now, the start says why and goes on without it. With an episode open already it asks the
    signs for that one: a flare starts no new days.
    """

    ice_requested = Signal(object)
    start_requested = Signal(object)
    """Only the spasm is written down: a session runs already."""
    no_ice_requested = Signal(object)
    help_requested = Signal(object, dict)
    twinge_requested = Signal()
    cautions_requested = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        signs: tuple[Sign, ...],
        ice_short: str,
        *,
        came_back: bool = False,
        ticked: Collection[str] = (),
    ) -> None:
        """`came_back`: the person said already that it is the last one. `ticked`: signs that were ticked before."""
        self._bridge = bridge
        relief = bridge.relief()
        self._open_since = relief.episode.started if relief.episode else None
        self._live, self._no = relief.live, relief.ice.no
        self._which = self._new_or_back(relief.came_back, came_back=came_back)
        self._checks = self._sign_checks(signs)
        for name in ticked:
            self._checks[name].setChecked(True)
        box, foot = column(gap=GAP), column(gap=GAP)
        super().__init__(box, foot, tells_more=True)
        self._build_moment()
        self._build_ways()
        self._now_no_ice = wrapped(self._why_no_ice(), "strong", "caution")
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
        self._build(box, foot)
        closed = bool(self._why_no_ice())
        self._now_no_ice.setVisible(closed)
        for part in (self._not_for, self._all):
            part.setVisible(not closed)
        self._draw_began()
        self._ticked()

    def _new_or_back(self, back: Episode | None, *, came_back: bool) -> ChoiceList:
        """Whether it is a new spasm or the last one; not asked where there was none lately."""
        which = ChoiceList(
            [Option(None, self.tr("A new one")), Option(back.id if back else "", self._back_words(back))],
            self.tr("A new spasm, or the last one?"),
            look="pills",
        )
        which.setVisible(back is not None)
        self._asks_which = back is not None
        which.set_value(back.id if back and came_back else None)
        which.chosen.connect(lambda _: self._draw_began())
        return which

    def _sign_checks(self, signs: tuple[Sign, ...]) -> dict[str, Check]:
        checks: dict[str, Check] = {}
        for sign in signs:
            if sign.group == "A":
                check = checks[sign.id] = Check(sign.short, least=SIGN_ROW)
                check.setToolTip(sign.question)
                check.setAccessibleDescription(sign.question)
        show_keys(checks.values())
        return checks

    def _build_moment(self) -> None:
        """When it began: just now, unless somebody changes it."""
        self._moment = WhenField(self.tr("When it began"), self._bridge.now)
        self._moment.hide()
        self._moment.changed.connect(lambda _: self._draw_began())
        self._moment.entered.connect(self._moment_kept)
        self._began = label("", "body", "muted")
        self._change = Link(self.tr("change"), self._open_moment, tone="muted", name=self.tr("change when it began"))

    def _build_ways(self) -> None:
        without = self._live is not None or self._no is not None
        self.none = button(self._none_words(), self._none, role="primary" if without else "ice", size="huge")
        self.none.setAccessibleDescription(self._why_no_ice() or words.confirms("ice", None))
        self.no_ice = button(self.tr("I have no ice"), self._no_ice, size="big")
        self.twinge = button(self.tr("It's only a twinge"), self.twinge_requested.emit, role="quiet")
        self.help = button(self.tr("Get help now"), self._help, role="urgent", size="huge")
        self.back = button(self.tr("Cancel"), self.left.emit, role="quiet")
        self.help.hide()

    def _none_words(self) -> str:
        if self._live is not None:
            return self.tr("None of these: go on")
        return self.tr("None of these: go on without ice") if self._no else self.tr("None of these: start ice")

    def _why_no_ice(self) -> str:
        """Why no ice begins with this press; empty where it does."""
        if self._live is not None:
            return self.tr("Ice runs already.") if self._live.kind == "ice" else self.tr("Heat runs already.")
        return self._no.message if self._no is not None else ""

    def _back_words(self, back: Episode | None) -> str:
        if back is None:
            return ""
        since = words.when(back.at, self._bridge.now())
        return self.tr("The last one came back (since {time})").format(time=since)

    def reopens(self) -> str | None:
        """The episode that came back, when that was chosen; None for a new one."""
        return self._which.value()

    def _build(self, box: QVBoxLayout, foot: QVBoxLayout) -> None:
        self._content = box
        title = self._title = wrapped(self.tr("First, one check"), "big")
        asks = wrapped(self.tr("Is any of this true for you right now? Not sure counts as yes."), "lead")
        grid = self._grid = CheckGrid(self._checks.values(), ems=TWO_COLUMNS_EMS)
        head = RowOrColumn(
            title, row(self._began, self._change, None, gap=8), gap=8, stretch=(1, 0), ems=(TITLE_EMS, 0)
        )
        ways = Flow(self.none, self.help, self.no_ice, self.twinge, self.back, gap=12)
        box.addLayout(head)
        box.addWidget(self._moment)
        box.addWidget(self._which)
        box.addWidget(asks)
        box.addWidget(grid)
        box.addLayout(Flow(self._not_for, self._all, gap=6))
        foot.addWidget(self._now_no_ice)
        foot.addLayout(ways)
        ticked = (check for check in self._checks.values() if check.isChecked())
        begins_at(self, self._which if self._asks_which else next(ticked, next(iter(self._checks.values()))))

    def make_compact(self, *, compact: bool) -> None:
        """In a small window: so that all signs are in sight."""
        text.install(self._title, "heading" if compact else "big")
        self._grid.set_compact(compact)
        self._content.setSpacing(COMPACT_GAP if compact else GAP)

    def answers(self) -> dict[str, str]:
        """What is ticked; all else is no."""
        return {name: "y" if check.isChecked() else "n" for name, check in self._checks.items()}

    def _at(self) -> Instant | None:
        return None if self._moment.is_now() else self._moment.value()

    def _open_moment(self) -> None:
        self._moment.show()
        focus_first(self._moment)

    def _moment_kept(self) -> None:
        """Enter keeps the moment; what it began with is said in the head."""
        self._moment.hide()
        self._change.setFocus()

    def _draw_began(self) -> None:
        if self._open_since is not None:
            self._began.setText(self.tr("Since {time}").format(time=words.when(self._open_since, self._bridge.now())))
            self._change.hide()
            return
        new = self.reopens() is None
        self._began.setVisible(new)
        self._change.setVisible(new)
        self._moment.setVisible(new and not self._moment.isHidden())
        at = self._at()
        if at is None:
            self._began.setText(self.tr("It began just now ·"))
        else:
            self._began.setText(self.tr("It began {time} ·").format(time=words.when(at, self._bridge.now())))

    def _ticked(self) -> None:
        any_sign = any(check.isChecked() for check in self._checks.values())
        self.none.setVisible(not any_sign)
        self.no_ice.setVisible(not any_sign and self._live is None and self._no is None)
        self.twinge.setVisible(not any_sign)
        self.help.setVisible(any_sign)

    def _ready(self) -> bool:
        """Whether the moment written down is understood."""
        return self._moment.isHidden() or self._moment.check()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses for help only: the start of ice is heard before it is pressed."""
        if not tick_key(event, [*self._checks.values()], none=self._to_answer, go_on=self._go_on):
            super().keyPressEvent(event)

    def _to_answer(self) -> None:
        """The keyboard on the button that says what is ticked, or that nothing is."""
        answer = self.none if self.help.isHidden() else self.help
        answer.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_on(self) -> None:
        if self.help.isHidden():
            self._to_answer()
        else:
            self._help()

    def _none(self) -> None:
        if not self._ready():
            return
        if self._live is not None:
            self.start_requested.emit(self._at())
        elif self._no is not None:
            self.no_ice_requested.emit(self._at())
        else:
            self.ice_requested.emit(self._at())

    def _no_ice(self) -> None:
        if self._ready():
            self.no_ice_requested.emit(self._at())

    def _help(self) -> None:
        if self._ready():
            self.help_requested.emit(self._at(), self.answers())
