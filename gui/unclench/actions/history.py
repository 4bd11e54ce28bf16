"""Reads the overview of the History tab: a card a subject, with its sums over a range of days. Writes no entries."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from unclench.actions.context import Context
from unclench.core.base import preferences as settings
from unclench.core.base.frozen_record import record
from unclench.core.base.history_sums import Sums, Taken
from unclench.core.base.moments import DAY_TURN, Instant, day_of
from unclench.core.history import (
    drinks,
    measures,
    medicine,
    pain,
    planks,
    ranges,
    sitting,
    spasms,
    stretching,
    walks,
    weight,
)
from unclench.core.history.cards import Card
from unclench.core.history.ranges import Kind, Range
from unclench.core.prevention import body_weight, water
from unclench.core.prevention.snapshot import glass_ml, weight_unit

BOUND = "%Y-%m-%dT%H:%M:%SZ"
WIDEST = timedelta(hours=14)


@record
class Overview:
    """A stretch of days, what it is called, whether there is anything before and after it, and its cards.

    `day_words` says from when to when a day runs, where that is seen.
    """

    shown: Range
    title: str
    earlier: bool
    later: bool
    cards: tuple[Card, ...] = ()
    day_words: str = ""


class History:
    """Reads sums of the whole diary."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def today(self) -> date:
        """The day that entries of now belong to."""
        return day_of(self._context.clock.now().instant)

    def oldest(self) -> date | None:
        """The day of the oldest entry that a card shows; None: the diary has none."""
        with self._context.journal.day_sums() as sums:
            return sums.oldest()

    def range(self, kind: Kind, anchor: date | None = None, first_weekday: int = 0) -> Range:
        """The range of this kind that holds `anchor`, else today."""
        today = self.today()
        oldest = self.oldest() if kind == "all" else None
        return ranges.of(kind, min(anchor or today, today), today, oldest, first_weekday)

    def span(self, first: date, last: date, first_weekday: int = 0) -> Range:
        """Chosen days."""
        return ranges.span(first, last, self.today(), first_weekday)

    def of_spasm(self, spasm: str, first_weekday: int = 0) -> Range | None:
        """The days of one spasm, from onset to eased or today; None: there is no such one."""
        found = next((one for one in self._context.journal.read().episodes if one.id == spasm), None)
        if found is None:
            return None
        eased = day_of(Instant(found.eased, found.at.offset)) if found.eased else self.today()
        return self.span(day_of(found.at), eased, first_weekday)

    def remember(self, kind: Kind) -> None:
        """Show this kind of range from now on. Nobody else is told, and it is no press that undo takes back."""
        with self._context.journal.write(undoable=False, synced=False) as w:
            w.set("history_range", kind, "device")

    def overview(self, shown: Range) -> Overview:
        """All of it at once."""
        head = self.head(shown)
        return replace(head, cards=tuple(self.cards(shown)))

    def head(self, shown: Range) -> Overview:
        """The same without cards, which is quick."""
        return Overview(
            shown,
            ranges.title(shown),
            ranges.has_earlier(shown, self.oldest()),
            ranges.has_later(shown),
            day_words=ranges.day_words(shown, self._context.clock.now().instant),
        )

    def cards(self, shown: Range) -> Iterator[Card]:
        """The cards, each read when it is asked for. What has no entry in these days has none."""
        ever, days = self._context.journal.read().ever, ranges.dates(shown)
        for table, make in self._makers(shown):
            if table in ever:
                yield from (replace(card, days=days) for card in make() if card.table.rows)

    def _makers(self, shown: Range) -> tuple[tuple[str, Callable[[], list[Card]]], ...]:
        of = _Day if shown.days == 1 else _Days
        cards = of(self._context, shown)
        return (
            ("pains", cards.pain),
            ("episodes", cards.spasms),
            ("planks", cards.planks),
            ("drinks", cards.water),
            ("walks", cards.walks),
            ("presences", cards.sitting),
            ("stretches", cards.stretching),
            ("weights", cards.weight),
            ("doses", cards.medicine),
            ("measures", cards.measures),
        )


class _Days:
    """Each card over days, weeks or months."""

    def __init__(self, context: Context, shown: Range) -> None:
        self.context, self.shown = context, shown
        self.now = context.clock.now().instant
        self.facts = context.journal.read()
        self.kept = settings.read(context.journal.settings())

    def pain(self) -> list[Card]:
        pains, sessions, doses = (self.sums(name) for name in ("pains", "sessions", "doses"))
        return [pain.card(self.shown, pains, sessions, doses, self.facts.episodes, self.now)]

    def spasms(self) -> list[Card]:
        with self.context.journal.day_sums() as sums:
            found = sums.spasms(self.now.utc)
        return [spasms.card(self.shown, self.facts.episodes, found, self.now)]

    def planks(self) -> list[Card]:
        return [planks.card(self.shown, self.sums("planks"))]

    def water(self) -> list[Card]:
        goal = self.goal_ml()
        return [drinks.card(self.shown, self.sums("drinks", goal=goal), goal)]

    def walks(self) -> list[Card]:
        return [walks.card(self.shown, self.sums("walks"))]

    def sitting(self) -> list[Card]:
        with self.context.journal.day_sums() as sums:
            by = "day" if sitting.by_calendar(self.shown) else self.shown.by
            found = sums.of("sitting", self.shown.first, self.shown.last, by)
        return [sitting.card(self.shown, found)]

    def stretching(self) -> list[Card]:
        return [stretching.card(self.shown, self.sums("stretches"))]

    def weight(self) -> list[Card]:
        kept, countries = self.kept, self.context.guide.countries
        if not kept.weight_shown or "weight" in kept.hidden_cards:
            return []
        body = body_weight.view(self.facts, shown=True, height_cm=kept.height_cm, asian=kept.bmi_asian)
        height = 0.0 if body.bmi is None else kept.height_cm
        wishes = weight.Wishes(weight_unit(kept, countries), height, kept.bmi_asian)
        return [weight.card(self.shown, self.sums("weights"), wishes)]

    def medicine(self) -> list[Card]:
        return [medicine.card(self.shown, one, self.sums("product", product=one.product)) for one in self.taken()]

    def measures(self) -> list[Card]:
        return measures.cards(self.shown, self.facts.measures)

    def sums(self, name: str, **values: Any) -> Sums:
        """Of one measure."""
        shown = self.shown
        with self.context.journal.day_sums() as sums:
            return sums.of(name, shown.first, shown.last, shown.by, shown.first_weekday, **values)

    def taken(self) -> tuple[Taken, ...]:
        """The medicine of these days."""
        with self.context.journal.day_sums() as sums:
            return sums.taken(self.shown.first, self.shown.last)

    def goal_ml(self) -> int | None:
        """The goal of today; None where the doctor's number counts."""
        if water.limited(self.facts):
            return None
        return self.kept.water_glasses * glass_ml(self.kept, self.context.guide.countries)


class _Day(_Days):
    """Each card of one day, from its entries."""

    def pain(self) -> list[Card]:
        pains, sessions, doses = (self.entries(table) for table in ("pains", "sessions", "doses"))
        return [pain.of_day(self.shown, pains, sessions, doses, self.facts.episodes, self.now)]

    def planks(self) -> list[Card]:
        return [planks.of_day(self.shown, self.entries("planks"))]

    def water(self) -> list[Card]:
        return [drinks.of_day(self.shown, self.entries("drinks"), self.goal_ml())]

    def walks(self) -> list[Card]:
        return [walks.of_day(self.shown, self.entries("walks"))]

    def sitting(self) -> list[Card]:
        return [sitting.of_day(self.shown, self.entries("presences"), self.now)]

    def stretching(self) -> list[Card]:
        return [stretching.of_day(self.shown, self.entries("stretches"))]

    def weight(self) -> list[Card]:
        return [card for card in super().weight() if card.table.rows]

    def medicine(self) -> list[Card]:
        doses = self.entries("doses")
        return [medicine.of_day(self.shown, one, doses) for one in self.taken()]

    def entries(self, table: str) -> list[Any]:
        """The entries of the day, oldest first."""
        turn = datetime.combine(self.shown.first, DAY_TURN)
        first, last = turn - WIDEST, turn + timedelta(days=1) + WIDEST
        found = self.context.journal.find(table, first.strftime(BOUND), last.strftime(BOUND))
        return [one for one in found if day_of(one.at) == self.shown.first]
