"""Sitting and posture: since when, the strip of the day, "I got up", cushion, driving, and posture reminders."""

from PySide6.QtCore import Signal

from unclench.core.base import local_formats
from unclench.core.base.moments import at_zone, day_of
from unclench.core.base.preferences import Preferences
from unclench.core.base.time_words import length
from unclench.core.prevention.sitting import SittingDay
from unclench.core.prevention.snapshot import Prevention
from unclench.ui.bridge import Bridge
from unclench.ui.prevention.sitting_day_strip import DayStrip
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.chip import Chip
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.how_sure import HowSure
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link

HOUR = 3600


class SittingCard(Card):
    """The card "Sitting and posture". Time at the desk counts, with or without typing."""

    SHOWS = ("sitting", "preferences")
    """Fields of the snapshot: when one changes, the card is drawn anew."""

    cushion_requested = Signal()
    driving_requested = Signal()
    correction_requested = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._title = label(self.tr("Sitting and posture"), "heading")
        self._since = Chip("", "good")
        self._said = wrapped("", "small", "muted")
        self._strip = DayStrip(self.tr("Up today, in per cent of the time"))
        self.up = button(self.tr("I got up"), self._got_up)
        self._cushion = button("", self._sit_with_cushion, role="quiet")
        self._build_reminder()
        self.fill(
            column(
                row(self._title, None, self._since),
                self._said,
                self._strip,
                Flow(self.up, self._cushion, gap=6),
                self._remind,
                Flow(self._every, self._minutes, gap=8),
                self._links(),
                None,
                gap=7,
            )
        )

    def _build_reminder(self) -> None:
        """Whether posture is reminded of, and how often."""
        self._remind = Check(self.tr("Remind me of my posture"), role="small")
        self._remind.wished.connect(lambda on: self._set("nudge_posture", on))
        often = [Option(n, str(n)) for n in (20, 30, 45, 60)]
        self._every = ChoiceList(often, self.tr("Minutes between posture reminders"), look="pills")
        self._every.chosen.connect(lambda minutes: self._set("posture_minutes", minutes))
        self._minutes = label(self.tr("minutes"), "small", "muted")

    def _links(self) -> Flow:
        wishes = (
            (self.tr("Cushion"), self.cushion_requested),
            (self.tr("Driving today"), self.driving_requested),
            (self.tr("Correct"), self.correction_requested),
        )
        links = [Link(words, wish.emit, role="small", tone="muted") for words, wish in wishes]
        return Flow(*links, HowSure(self._bridge.services.context.guide, 17, short=True), gap=10)

    def draw(self, seen: Prevention) -> None:
        """Show the snapshot."""
        day = seen.sitting
        known = day.since_up is not None
        self._since.setVisible(known)
        self._since.setText(length(day.since_up or 0))
        self._since.set_tone("caution" if (day.since_up or 0) >= HOUR else "good")
        self._since.setAccessibleName(self.tr("{time} since you were last up").format(time=length(day.since_up or 0)))
        self._said.setText(self._sentence(day))
        self._strip.setVisible(known)
        if day.strip:
            zone = self._bridge.now().zone
            first = at_zone(day.strip[0].first, zone).local()
            self._strip.set_pieces(day.strip, local_formats.clock(first.time()), self.tr("now"))
        today = day_of(seen.now).isoformat()
        on = seen.preferences.cushion_day == today
        self._cushion.setText(self.tr("Lumbar cushion ✓") if on else self.tr("Lumbar cushion"))
        self._show_wishes(seen.preferences)

    def _show_wishes(self, wishes: Preferences) -> None:
        self._remind.setChecked(wishes.nudge_posture)
        self._every.setVisible(wishes.nudge_posture)
        self._minutes.setVisible(wishes.nudge_posture)
        self._every.set_value(wishes.posture_minutes)

    def _sentence(self, day: SittingDay) -> str:
        parts = [self.tr("Up at least once an hour; the best posture is one that changes.")]
        if day.stands:
            parts.append(self.tr("Up {count} times today.").format(count=day.stands))
        if day.by_hand:
            parts.append(self.tr("Counted by hand here."))
        return " ".join(parts)

    def _got_up(self) -> None:
        self._bridge.log(self._bridge.services.sitting.stand)

    def _sit_with_cushion(self) -> None:
        today = day_of(self._bridge.now().instant).isoformat()
        on = self._bridge.services.preferences.get().cushion_day == today
        self._set("cushion_day", "" if on else today)

    def _set(self, name: str, value: object) -> None:
        preferences = self._bridge.services.preferences
        self._bridge.press(lambda: preferences.change(name, value))
        self._show_wishes(preferences.get())  # also where it could not be kept
