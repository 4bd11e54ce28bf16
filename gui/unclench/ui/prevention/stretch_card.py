"""Stretch: which moves come, how long they take, their pictures, the start, the choice of moves."""

from PySide6.QtCore import Signal

from unclench.core.base import units
from unclench.core.base.moments import Instant
from unclench.core.base.time_words import clock_time
from unclench.core.prevention.snapshot import Prevention
from unclench.core.prevention.stretching import Move
from unclench.ui.bridge import Bridge
from unclench.ui.prevention import words
from unclench.ui.prevention.card_corner import CardCorner
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.chip import Chip
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.pose_drawing import PoseDrawing

SHOWN = 3


class StretchCard(Card):
    """The card "Stretch"."""

    SHOWS = ("stretch", "sedated")
    """Fields of the snapshot: when one changes, the card is drawn anew."""

    start_requested = Signal()
    moves_requested = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._title = label("", "heading")
        self._today = Chip("", "muted")
        self._said = wrapped("", "small", "muted")
        self._pictures = row(gap=4)
        self._figures: tuple[str, ...] = ()
        self._rests = wrapped("", "small", "caution")
        self.start = button("", self.start_requested.emit, role="primary")
        self._offer = wrapped(self.tr("A little stretching now?"), "strong")
        moves = (lambda: self.tr("Choose moves …"), self.moves_requested.emit)
        corner = CardCorner(self.tr("Stretch"), bridge.services.context.guide, 16, [moves])
        self.fill(
            column(
                row(self._title, None, self._today, corner),
                self._offer,
                self._said,
                self._pictures,
                self._rests,
                row(self.start, None),
                None,
                gap=9,
            )
        )
        self._title.setText(self.tr("Stretch"))
        self.start.setText(self.tr("Start"))
        self.start.setAccessibleName(self.tr("Start stretching"))

    def draw(self, seen: Prevention) -> None:
        """Show the snapshot."""
        card = seen.stretch
        self._today.setVisible(card.done_today > 0)
        self._offer.setVisible(card.offered and not card.closed and not seen.sedated)
        self._today.setText(self.tr("%Ln today", "", card.done_today))
        names = units.listed(move.name for move in card.chosen)
        if card.closed:
            self._said.setText(card.closed.message)
        elif card.chosen:
            said = self.tr("{moves} · %Ln min, with pictures.", "", card.minutes).format(moves=names)
            self._said.setText(self._first_days(said) if card.first_days else said)
        else:
            self._said.setText(self.tr("No move of your choice is free now."))
        self._rests.setText(self._resting(card.resting, seen.now))
        self._rests.setVisible(bool(card.resting))
        self.start.setVisible(card.closed is None)
        self._show_pictures(card.chosen[:SHOWN])

    def _first_days(self, said: str) -> str:
        return self.tr("In the first days only gentle ones: {moves}").format(moves=said)

    def _resting(self, resting: tuple[tuple[Move, Instant], ...], now: Instant) -> str:
        parts = [
            self.tr("{move} rests until {time}.").format(move=move.name, time=clock_time(until, now))
            for move, until in resting
        ]
        return " ".join(parts)

    def _show_pictures(self, moves: tuple[Move, ...]) -> None:
        names = tuple(move.id for move in moves)
        if names == self._figures:
            return
        self._figures = names
        while (old := self._pictures.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        for move in moves:
            figure = PoseDrawing(words.picture(move), move.alt or move.name, height=52)
            figure.set_pose(1.0)
            self._pictures.addWidget(figure)
