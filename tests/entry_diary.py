"""A diary with a few weeks of entries of every kind that is listed, for the list of entries."""

from datetime import datetime, timedelta
from typing import Any

from fakes import BERLIN, FakeClock, FakeKeeper, context
from unclench.actions.services import Services
from unclench.core.base.entries import (
    CausesRun,
    Dose,
    Drink,
    Entry,
    Episode,
    Food,
    Measure,
    Pain,
    Plank,
    Session,
    SignCheck,
    Stand,
    Stretch,
    Visit,
    Walk,
    Weight,
)  # fmt: skip
from unclench.core.base.moments import Instant, at_zone

NOW = datetime(2026, 11, 20, 14, 5, tzinfo=BERLIN)


def ago(days: float = 0, clock: str = "") -> Instant:
    """So many days before NOW, at this time of that day."""
    moment = NOW - timedelta(days=days)
    if clock:
        hour, minute = (int(part) for part in clock.split(":"))
        moment = moment.replace(hour=hour, minute=minute)
    return at_zone(moment, BERLIN)


def dose(at: Instant, name: str = "Ibuprofen 200 mg", units: float = 1, note: str | None = None) -> Dose:
    product = "ibuprofen-200-us" if name.startswith("Ibu") else "acetaminophen-500-us"
    kind = "ibuprofen" if name.startswith("Ibu") else "acetaminophen"
    row: dict[str, Any] = {"id": kind, "class": "nsaid" if kind == "ibuprofen" else "acetaminophen", "mg": 200}
    return Dose(at=at, product=product, product_name=name, units=units, ingredients=(row,), note=note)


def pain(at: Instant, value: int, **more: Any) -> Pain:
    return Pain(at=at, value=value, **more)


def of_every_kind() -> list[Entry]:
    """One entry of each listed kind, yesterday."""
    day = ago(1, "09:00")
    return [
        Episode(at=ago(9), place_side="left", place_height="lower", eased=ago(3).utc),
        SignCheck(at=ago(9), answers={"A1": "n", "B7": "y"}),
        Session(at=day, kind="ice", limit_seconds=1200, ended=day.plus(1080).utc, ended_by="person"),
        Session(
            at=day.plus(7200), kind="heat", medium="pad", limit_seconds=1200, ended=day.plus(8400).utc,
            ended_by="person", override_reason="it helped before",
        ),
        pain(day.plus(600), 5),
        Measure(at=day, name="peg", answers={"pain": 4, "enjoyment": 5, "activity": 4}, score=4.3333),
        dose(day.plus(60)),
        Walk(at=day.plus(120), moved_seconds=1200, pain_after=3),
        Stand(at=day.plus(180)),
        Drink(at=day.plus(240), kind="tea", amount_ml=250),
        Plank(at=day.plus(300), held_ms=25_000, pain=2),
        Stretch(at=day.plus(360), move="cat_cow", held_seconds=60),
        Weight(at=day.plus(420), weight_kg=82.4),
        Food(at=day.plus(480), food="milk", portions=1.5),
        CausesRun(at=day.plus(540), answers={}, guide_edition="1", finished=day.plus(600).utc),
        Visit(at=day.plus(700), who="physiotherapy", name="Ms Grau", day="2026-11-19", said="more walking"),
    ]  # fmt: skip


class Diary:
    """Services over a diary in memory."""

    def __init__(self, *entries: Entry) -> None:
        self.clock = FakeClock(NOW)
        self.services: Services = Services(context(self.clock), FakeKeeper())
        if entries:
            self.add(*entries)

    def add(self, *entries: Entry) -> list[Any]:
        with self.services.context.journal.write() as w:
            return [w.add(entry) for entry in entries]

    def all(self, table: str) -> Any:
        return self.services.entries.find(table)


def weeks() -> Diary:
    """The days of the picture: pains, doses, water and walks; one dose was changed, one has a note."""
    diary = Diary()
    for days in range(2, 40):
        diary.add(
            pain(ago(days, "07:40"), 3 + days % 5), dose(ago(days, "08:05")), Stand(at=ago(days, "10:30")),
            Drink(at=ago(days, "09:10"), amount_ml=250), Drink(at=ago(days, "12:10"), amount_ml=250),
            Walk(at=ago(days, "17:20"), moved_seconds=900 + 60 * (days % 7)),
        )  # fmt: skip
    diary.add(
        pain(ago(1, "16:05"), 6, spasm=True, place_side="left", place_height="lower"), dose(ago(1, "21:40")),
        pain(ago(1, "22:05"), 5), dose(ago(0, "02:11"), "Acetaminophen 500 mg", 2, "after the drive"),
        pain(ago(0, "07:45"), 4, place_side="left", place_height="lower"),
    )  # fmt: skip
    (changed,) = diary.add(dose(ago(0, "06:14")))
    diary.clock.advance(minutes=5)
    diary.services.entries.edit("doses", changed.id, units=2)
    return diary
