"""Plank: holds today, the goal and why, the picture of the level, the start, and a hold that a kill left over."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence

from unclench.core.base import units
from unclench.core.prevention.plank.snapshot import level_name
from unclench.core.prevention.snapshot import Prevention
from unclench.ui.bridge import Bridge
from unclench.ui.prevention import words
from unclench.ui.prevention.card_corner import CardCorner
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card, Inset
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import centred, column, row
from unclench.ui.widgets.pose_drawing import PoseDrawing
from unclench.ui.widgets.ring import Ring
from unclench.ui.widgets.row_or_column import RowOrColumn


class PlankCard(Card):
    """The card "Plank"."""

    SHOWS = ("plank", "plank_closed", "hold")
    """Fields of the snapshot: when one changes, the card is drawn anew."""

    start_requested = Signal()
    levels_requested = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.runs = False
        self._figures: dict[str, PoseDrawing] = {}
        self._ring = Ring(self.tr("Holds today"), side=168)
        self._title = label(self.tr("Plank"), "title")
        self._goal = wrapped("", "body", "muted")
        self._picture = column()
        self._left_over = UnfinishedHold(bridge)
        self._why = ""
        self._build_start()
        right = column(
            row(self._title, None, self._corner(bridge)),
            self._goal,
            self._picture,
            self._left_over,
            self._why_not,
            Flow(self.start, self._key, gap=12),
            self._advice,
            gap=9,
        )
        self.fill(RowOrColumn(centred(self._ring), right, gap=22, stretch=(0, 1)))

    def _build_start(self) -> None:
        """The start with its key, or why it is closed."""
        self.start = button(self.tr("Start plank"), self.start_requested.emit, role="primary", size="big")
        keys = QKeySequence("Ctrl+P").toString(QKeySequence.SequenceFormat.NativeText)
        self._key = label(self.tr("or {keys}").format(keys=keys), "small", "muted")
        self._why_not = wrapped("", "small", "caution")
        self._advice = wrapped("", "small", "muted")

    def _corner(self, bridge: Bridge) -> CardCorner:
        levels = (lambda: self.tr("Level and way …"), self.levels_requested.emit)
        return CardCorner(self.tr("Plank"), bridge.services.context.guide, 18, [levels], why=lambda: self._why)

    def draw(self, seen: Prevention) -> None:
        """Show the snapshot."""
        day, closed = seen.plank, seen.plank_closed
        self._ring.set_share(day.holds / day.wanted)
        held = (
            f"{units.number(day.holds)} / {units.number(day.wanted)}"
            if day.holds <= day.wanted
            else units.number(day.holds)
        )
        self._ring.set_words(digits=held, below=self.tr("holds today"))
        heard = self.tr("Holds today: {count} of {wanted}")
        self._ring.setAccessibleName(heard.format(count=units.number(day.holds), wanted=units.number(day.wanted)))
        goal = self.tr("Goal %Ln s a hold.", "", day.standing.goal)
        self._goal.setText(f"{goal} {day.ahead}")
        why = self.tr("Why %Ln s? {level}. {why}", "", day.standing.goal)
        self._why = why.format(level=level_name(day.standing.level), why=day.why)
        self._show_picture(seen, words.level_picture(day.standing.level))
        self._left_over.draw(seen, runs=self.runs)
        self.start.setVisible(closed is None)
        self._key.setVisible(closed is None)
        self._why_not.setVisible(closed is not None)
        self._why_not.setText(closed.message if closed else "")
        self._advice.setVisible(closed is None and day.advice is not None)
        self._advice.setText(day.advice or "")

    def _show_picture(self, seen: Prevention, name: str) -> None:
        if name not in self._figures:
            move = self._bridge.services.context.guide.prevention.holds[name]
            made = self._figures[name] = PoseDrawing(name, move.alt, height=74)
            made.set_pose(1.0)  # the hold itself, over its pale start; nothing moves beside what is read
            self._picture.addWidget(made)
        for other, figure in self._figures.items():
            figure.setVisible(other == name)


class UnfinishedHold(Inset):
    """A hold that was cut off, offered at the length it was last seen."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._said = wrapped()
        self._keep = button("", lambda: bridge.log(lambda: bridge.services.planks.stop(as_seen=True)), size="small")
        self._forget = button("", lambda: bridge.press(bridge.services.planks.cancel), role="quiet", size="small")
        super().__init__(column(self._said, row(self._keep, self._forget, None), gap=8))
        self._forget.setText(self.tr("Forget it"))
        self._forget.setAccessibleName(self.tr("Forget it: the hold that was cut off"))
        self.hide()

    def draw(self, seen: Prevention, *, runs: bool) -> None:
        """Show it, or not."""
        hold = seen.hold
        self.setVisible(hold is not None and not runs)
        if hold is not None:
            seconds = round(hold.seen_seconds)
            self._said.setText(self.tr("A hold was cut off after %Ln s.", "", seconds))
            self._keep.setText(self.tr("Keep %Ln s", "", seconds))
