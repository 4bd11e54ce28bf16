"""Sitting and posture: since when, the strip of the day, "I got up", cushion, driving, and posture reminders."""

from PySide6.QtCore import Signal

from unclench.core.base import local_formats, units
from unclench.core.base.moments import at_zone, day_of
from unclench.core.base.preferences import Preferences
from unclench.core.base.time_words import clock_time, length
from unclench.core.prevention.sitting import SittingDay
from unclench.core.prevention.snapshot import Prevention
from unclench.ui.bridge import Bridge
from unclench.ui.nudge.nudges_off_line import NudgesOffLine
from unclench.ui.prevention.card_corner import CardCorner, head_line
from unclench.ui.prevention.driving_part import DrivingPart
from unclench.ui.prevention.sitting_day_strip import DayStrip
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.chip import Chip
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column

HOUR = 3600


class SittingCard(Card):
    """The card "Sitting and posture". Time at the desk counts, with or without typing."""

    SHOWS = ("sitting", "drive", "preferences")
    """Fields of the snapshot: when one changes, the card is drawn anew."""

    cushion_requested = Signal()
    driving_requested = Signal()
    correction_requested = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._title = label(self.tr("Sitting and posture"), "heading")
        self._since = Chip("", "good", as_wide_as=length(HOUR - 60))
        self._said = wrapped("", "small", "muted")
        self._strip = DayStrip(self.tr("The day: sitting and up"))
        self.up = button(self.tr("I got up"), self._got_up)
        self._cushion = button("", self.cushion_requested.emit, role="quiet")
        self._driving = DrivingPart(bridge)
        self._build_reminder()
        self.fill(
            column(
                head_line(self._title, self._since, self._corner()),
                self._said,
                self._strip,
                Flow(self.up, self._cushion, gap=6),
                self._driving,
                self._remind,
                Flow(self._every, self._minutes, gap=8),
                self._off,
                None,
                gap=7,
            )
        )

    def _corner(self) -> CardCorner:
        entries = [
            (lambda: self.tr("Correct the day's strip …"), self.correction_requested.emit),
            (lambda: self.tr("Driving today …"), self.driving_requested.emit),
        ]
        return CardCorner(self.tr("Sitting and posture"), self._bridge.services.context.guide, 17, entries)

    def _build_reminder(self) -> None:
        """Whether posture is reminded of, and how often."""
        self._remind = Check(self.tr("Remind me of my posture"), role="small")
        self._remind.wished.connect(lambda on: self._set("nudge_posture", on))
        often = [Option(n, units.number(n)) for n in (20, 30, 45, 60)]
        self._every = ChoiceList(often, self.tr("Minutes between posture reminders"), look="pills")
        self._every.chosen.connect(lambda minutes: self._set("posture_minutes", minutes))
        self._minutes = label(self.tr("minutes"), "small", "muted")
        self._off = NudgesOffLine(self._bridge)

    def draw(self, seen: Prevention) -> None:
        """Show the snapshot."""
        day = seen.sitting
        known = day.since_up is not None
        self._since.setVisible(known)
        self._draw_since(day.since_up or 0)
        self._said.setText(self._sentence(day))
        self._strip.setVisible(known)
        if day.strip:
            self._draw_strip(day, seen)
        on = seen.preferences.cushion_day == day_of(seen.now).isoformat()
        self._cushion.setText(self.tr("Lumbar cushion ✓") if on else self.tr("Lumbar cushion"))
        self._driving.draw(seen)
        self._show_wishes(seen.preferences)

    def _draw_since(self, seconds: int) -> None:
        """The chip, about as wide at any time; no seconds that count."""
        hours, minutes = divmod(seconds // 60, 60)
        heard = self.tr("{time} since you were last up").format(time=length(seconds))
        if seconds < 60:
            said, heard = self.tr("just up"), self.tr("You were up just now")
        elif hours:
            said = self.tr("{hours}:{minutes} h").format(
                hours=units.number(hours), minutes=local_formats.digits(f"{minutes:02}")
            )
        else:
            said = length(seconds)
        self._since.setText(said)
        self._since.set_tone("caution" if hours else "good")
        self._since.setAccessibleName(heard)

    def _draw_strip(self, day: SittingDay, seen: Prevention) -> None:
        zone = self._bridge.now().zone
        states = {
            "sitting": self.tr("{first} to {last}: sitting, {length}"),
            "up": self.tr("{first} to {last}: up, {length}"),
        }
        words: list[str] = []
        for piece in day.strip:
            first, last = (clock_time(at_zone(end, zone), seen.now) for end in (piece.first, piece.last))
            long = length(round((piece.last - piece.first).total_seconds()))
            words.append(states[piece.state].format(first=first, last=last, length=long))
        begun = clock_time(at_zone(day.strip[0].first, zone), seen.now)
        up = sum((piece.last - piece.first).total_seconds() for piece in day.strip if piece.state == "up")
        summary = self.tr("Since {time}: up for {length}.").format(time=begun, length=length(round(up)))
        self._strip.set_pieces(day.strip, words, begun, self.tr("now"), summary)

    def _show_wishes(self, wishes: Preferences) -> None:
        self._remind.setChecked(wishes.nudge_posture)
        self._every.setVisible(wishes.nudge_posture)
        self._minutes.setVisible(wishes.nudge_posture)
        self._every.set_value(wishes.posture_minutes)
        self._off.look(wanted=wishes.nudge_posture)

    def _sentence(self, day: SittingDay) -> str:
        parts = [self.tr("Up at least once an hour; the best posture is one that changes.")]
        if day.stands:
            parts.append(self.tr("Up %Ln times today.", "", day.stands))
        if day.by_hand:
            parts.append(self.tr("Counted by hand here."))
        return " ".join(parts)

    def _got_up(self) -> None:
        self._bridge.log(self._bridge.services.sitting.stand)

    def _set(self, name: str, value: object) -> None:
        preferences = self._bridge.services.preferences
        self._bridge.press(lambda: preferences.change(name, value))
        self._show_wishes(preferences.get())  # also where it could not be kept
