"""Years of a made-up diary, the same each time: desk days, spasms, medicine, planks with rising goals, journeys.

One lives in Berlin and is away each summer, so there are changes of the clocks, other offsets and days of 23 hours.
One spasm goes over new year, and every February has a fortnight without entries.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from unclench.core.base import entries as e
from unclench.core.base.moments import Instant, at_zone
from unclench.store import rows

HOME = ZoneInfo("Europe/Berlin")
AWAY = tuple(ZoneInfo(name) for name in ("America/New_York", "Asia/Kathmandu", "Pacific/Honolulu"))
IBUPROFEN = {
    "product": "ibuprofen-200-us",
    "product_name": "Ibuprofen 200 mg",
    "ingredients": ({"id": "ibuprofen", "class": "nsaid", "mg": 200},),
    "label": {"most": 2, "gaps": [[1, 4], [2, 6]], "most_24h": 6},
}
PARACETAMOL = {
    "product": "paracetamol-500-gb",
    "product_name": "Paracetamol 500 mg",
    "ingredients": ({"id": "acetaminophen", "class": "acetaminophen", "mg": 500},),
    "label": {"most": 2, "gaps": [[2, 4]], "most_24h": 8},
}
SIGNS = {f"A{n}": "n" for n in range(1, 14)} | {f"B{n}": "n" for n in range(1, 16)}
MOVES = ("knee_to_chest", "pelvic_tilt", "cat_cow", "childs_pose")
FOODS = ("milk", "yogurt", "banana", "almonds", "potato", "spinach")
NOTES = ("after the garden", "long drive", "slept badly", "new chair", "lifted a box", None, None, None, None, None)


class Diary:
    """The entries from `first` until `last`, a moment in UTC."""

    def __init__(self, first: date, last: datetime, *, every: int = 1) -> None:
        """`every`: so many days from one with entries to the next; of a spasm all days have them."""
        self._first, self._last, self._every = first, last, timedelta(days=every)
        self._chance = Random(1)
        self._goal, self._walk_goal = 20, 5
        self.spasms = self._spasms()

    def entries(self) -> Iterator[e.Entry]:
        """All entries; only those of one day are in order."""
        yield e.Caution(at=self._at(self._first, 9), about="plank", answers={"floor_hard": "n"})
        for onset, eased in self.spasms:
            if onset.utc < self._last:
                yield from self._spasm(onset, eased)
        day = self._first
        while self._at(day, 4).utc < self._last:
            if not (day.month == 2 and day.day <= 14):
                yield from (one for one in self._day(day) if one.at.utc <= self._last)
            day += self._every

    def _spasms(self) -> list[tuple[Instant, Instant]]:
        """Three a year: in spring, in late summer, and around new year where the number of the year is even."""
        found: list[tuple[Instant, Instant]] = []
        for year in range(self._first.year, self._last.year + 1):
            winter = date(year, 12, 28) if year % 2 == 0 else date(year, 11, 12)
            for day, days in ((date(year, 4, 9), 4 + year % 5), (date(year, 9, 3), 6), (winter, 7)):
                if day >= self._first:
                    found.append((self._at(day, 14.1), self._at(day + timedelta(days=days), 18)))
        return found

    def _zone(self, day: date) -> ZoneInfo:
        summer = day.month == 7 and 5 <= day.day <= 25
        return AWAY[day.year % len(AWAY)] if summer else HOME

    def _at(self, day: date, hour: float) -> Instant:
        """So many hours after midnight; seconds by the day, so that no two days are alike."""
        zone = self._zone(day)
        wall = datetime.combine(day, time(), zone).replace(tzinfo=None) + timedelta(
            hours=hour, seconds=day.day * 37 % 60
        )
        return at_zone(wall.replace(tzinfo=zone).astimezone(UTC), zone)

    def _spasm(self, onset: Instant, eased: Instant) -> Iterator[e.Entry]:
        over = eased.utc < self._last
        number = f"spasm-{onset.utc:%Y%m%d}"
        yield e.Episode(id=number, at=onset, place_side="left", place_height="lower", eased=eased.utc if over else None)
        yield e.SignCheck(at=onset, episode_id=number, answers=dict.fromkeys(SIGNS, "n"))
        yield e.CausesRun(
            at=onset.plus(172_800), episode_id=number, answers={"Q0": "none", "Q6": "y"}, headline="R10",
            guide_edition="2026-11", finished=onset.plus(173_000).utc,
        )  # fmt: skip
        days = (eased.utc - onset.utc).days + 1
        for day in range(days):
            for hour in (0.3, 3.5, 7):
                at = onset.plus(86_400 * day + 3600 * hour)
                if at.utc > min(self._last, eased.utc):
                    continue
                kind = "ice" if day < 3 else "heat"
                ended = at.plus(60 * self._chance.randint(12, 20)).utc
                yield e.Session(
                    at=at, episode_id=number, kind=kind, medium="pad" if kind == "heat" else None,
                    limit_seconds=1200, ended=ended, ended_by="person",
                )  # fmt: skip
                yield e.Dose(at=at.plus(600), units=2 if day < 2 else 1, note=self._note(), **IBUPROFEN)
                value = max(0, round(8 - 7 * day / days - (hour > 4)))
                yield e.Pain(at=at.plus(900), value=value, spasm=day < 2, session_id=None)
                yield e.Walk(at=at.plus(5400), moved_seconds=300)

    def _day(self, day: date) -> Iterator[e.Entry]:
        chance = self._chance
        yield from self._body(day)
        if day.weekday() < 5:
            yield from self._desk(day)
        for number in range(chance.randint(6, 11)):
            kind = chance.choice(("water", "water", "water", "tea", "coffee"))
            yield e.Drink(at=self._at(day, 7.5 + 1.3 * number), kind=kind, amount_ml=125 if kind == "coffee" else 250)
        for hour in (9.9, 11.6, 14.2, 16.1):
            yield e.Nudge(at=self._at(day, hour), about=("water",), answer=chance.choice(("done", "later", "ignored")))
        if chance.random() < 0.1:
            yield e.Drink(at=self._at(day, 26.5), kind="alcohol", amount_ml=300, counts=False)
        for hour in (8.2, 13.4, 21.5)[: chance.randint(0, 3)]:
            yield e.Pain(at=self._at(day, hour), value=chance.choice((0, 1, 1, 2)), note=self._note())
        if chance.random() < 0.02:
            yield e.Dose(at=self._at(day, 20), units=2, note=self._note(), **PARACETAMOL)
        for number in range(chance.randint(3, 6)):
            yield e.Food(at=self._at(day, 8 + 2.5 * number), food=chance.choice(FOODS), portions=1.0)

    def _body(self, day: date) -> Iterator[e.Entry]:
        chance = self._chance
        if chance.random() < 0.7:
            for number in range(3):
                held = self._goal * 1000 + chance.randint(-4000, 6000) - 1000 * number
                yield e.Plank(
                    at=self._at(day, 17 + number / 20), held_ms=max(3000, held), goal_seconds=self._goal, form_ok=True
                )
            if day.day % 11 == 0:
                self._goal = min(60, self._goal + 5) if day.month != 5 else max(10, self._goal - 10)
        if chance.random() < 0.75:
            seconds = 60 * self._walk_goal + chance.randint(-60, 300)
            yield e.Walk(
                at=self._at(day, 12.6), moved_seconds=max(60, seconds), goal_seconds=60 * self._walk_goal,
                pain_before=2, pain_after=chance.randint(1, 2),
            )  # fmt: skip
            if day.day % 9 == 0:
                self._walk_goal = min(30, self._walk_goal + 1) if day.month != 4 else 5
        if chance.random() < 0.6:
            for number, move in enumerate(MOVES):
                yield e.Stretch(at=self._at(day, 18 + number / 15), move=move, held_seconds=60)
        if day.weekday() == 0:
            kg = 86 - 6 * ((day - self._first).days % 1500) / 1500 + chance.random()
            yield e.Weight(at=self._at(day, 7), weight_kg=round(kg, 1))
        if day.day == 3:
            peg = chance.randint(2, 6)
            yield e.Measure(
                at=self._at(day, 19), name="peg", answers={"pain": peg, "enjoyment": peg, "activity": peg}, score=peg
            )
            yield e.Measure(at=self._at(day, 19.1), name="rmdq", answers={"score": 2 * peg}, score=2 * peg)
            yield e.Visit(at=self._at(day, 15), who="physiotherapy", day=day.isoformat(), said=self._note())

    def _desk(self, day: date) -> Iterator[e.Entry]:
        """At the desk from half past eight, up about once an hour; longer stretches grow rarer over the years."""
        chance = self._chance
        begin, long_ones = self._at(day, 8.5), 0.25 - 0.015 * (day.year - self._first.year)
        while (begin.utc - self._at(day, 8.5).utc) < timedelta(hours=9):
            sat = chance.randint(62, 150) if chance.random() < long_ones else chance.randint(18, 55)
            end = begin.plus(60 * sat)
            away = chance.randint(3, 9)
            back = end.plus(60 * away)
            yield e.Presence(at=begin, ended=end.utc)
            yield e.Presence(at=end, ended=back.utc, state="away")
            yield e.Stand(at=end, by="presence")
            if chance.random() < 0.85:
                yield e.Nudge(at=end.plus(-120), about=("sitting",), answer="done", answered=end.utc)
            if sat > 90 and chance.random() < 0.5:
                yield e.Stand(at=begin.plus(1800), by="hand")
            begin = back

    def _note(self) -> str | None:
        return self._chance.choice(NOTES)


def fill(connection: sqlite3.Connection, entries: Iterable[e.Entry], device: str = "here") -> int:
    """Write entries into a file of the newest schema, many at once; how many they were."""
    found: dict[type[e.Entry], list[tuple[object, ...]]] = {}
    for number, entry in enumerate(entries):
        row = rows.to_row(entry)
        row["id"] = entry.id or f"{int(entry.at.utc.timestamp()):012x}-{number:08x}"
        row["device"], row["changed_utc"] = device, row["at_utc"]
        found.setdefault(type(entry), []).append(tuple(row.values()))
    connection.execute("BEGIN")
    for kind, values in found.items():
        connection.executemany(rows.shape(kind).insert, sorted(values))
    connection.execute("COMMIT")
    return sum(map(len, found.values()))
