"""Sums a day: each entry belongs to the day, from 04:00 to 04:00, of the place where it was made."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from fakes import FakeClock, memory_journal
from store.sql import sql
from unclench.core.base import entries as e
from unclench.core.base.moments import Instant, day_of
from unclench.store.day_sums import MEASURES

DAY = date(2026, 11, 20)


def at(text: str, offset: int = 3600) -> Instant:
    return Instant(datetime.fromisoformat(text).replace(tzinfo=UTC) - timedelta(seconds=offset), offset)


def write(journal, *entries) -> None:
    with journal.write() as w:
        for entry in entries:
            w.add(entry)


def sums(journal, table, measure):
    return journal.days(table, measure, DAY - timedelta(days=1), DAY + timedelta(days=1))


def test_the_day_turns_at_four_by_the_local_time_of_the_entry(journal):
    write(
        journal,
        e.Drink(at=at("2026-11-20T03:59:59"), amount_ml=100),
        e.Drink(at=at("2026-11-20T04:00:00"), amount_ml=200),
        e.Drink(at=at("2026-11-21T03:59:59", -36000), amount_ml=400),
        e.Drink(at=at("2026-11-20T04:00:00", 50400), amount_ml=800),
        e.Drink(at=at("2026-11-20T12:00:00"), amount_ml=3000, kind="alcohol", counts=False),
    )
    assert sums(journal, "drinks", "ml") == {date(2026, 11, 19): 100, DAY: 1400}
    assert sums(journal, "drinks", "count") == {date(2026, 11, 19): 1, DAY: 4}


@pytest.mark.parametrize(("moment", "day"), [("03:59:59", "2026-11-19"), ("04:00:00", "2026-11-20")])
def test_the_day_turns_at_the_same_time_in_rules_pictures_and_views(journal, moment, day):
    drink = e.Drink(at=at(f"2026-11-20T{moment}"), amount_ml=100)
    with journal.write() as w:
        w.add(drink)
    assert day_of(drink.at).isoformat() == day
    assert sums(journal, "drinks", "ml") == {date.fromisoformat(day): 100}
    view = sql(journal, "SELECT day, amount_ml FROM water_by_day")
    assert view == [(day, 100)]


@pytest.mark.parametrize(
    ("measure", "value", "entries"),
    [
        (("planks", "seconds"), 30.5, [e.Plank(at=at("2026-11-20T08:00:00"), held_ms=ms) for ms in (10500, 20000)]),
        (("planks", "longest"), 20, [e.Plank(at=at("2026-11-20T08:00:00"), held_ms=ms) for ms in (10500, 20000)]),
        (("walks", "seconds"), 900, [e.Walk(at=at("2026-11-20T08:00:00"), moved_seconds=s) for s in (300, 600)]),
        (("doses", "units"), 1.5, [e.Dose(at=at("2026-11-20T08:00:00"), product="a", product_name="A", units=1.5)]),
        (("pains", "highest"), 7, [e.Pain(at=at(f"2026-11-20T0{v}:00:00"), value=v) for v in (5, 7, 6)]),
        (("pains", "lowest"), 5, [e.Pain(at=at(f"2026-11-20T0{v}:00:00"), value=v) for v in (5, 7, 6)]),
        (("pains", "latest"), 4, [e.Pain(at=at(f"2026-11-20T{h:02}:00:00"), value=v) for h, v in ((9, 8), (22, 4))]),
        (
            ("presences", "sitting"),
            5400,
            [
                e.Presence(at=at("2026-11-20T08:00:00"), ended=at("2026-11-20T09:00:00").utc),
                e.Presence(at=at("2026-11-20T10:00:00"), ended=at("2026-11-20T10:30:00").utc),
                e.Presence(at=at("2026-11-20T11:00:00"), ended=at("2026-11-20T11:30:00").utc, state="away"),
                e.Presence(at=at("2026-11-20T12:00:00")),
            ],
        ),
        (("presences", "longest"), 60, [e.Presence(at=at("2026-11-20T08:00:00"), ended=at("2026-11-20T08:01:00").utc)]),
        (("sessions", "ice"), 1, [e.Session(at=at("2026-11-20T08:00:00"), kind="ice", limit_seconds=60)]),
        (("sessions", "heat"), 1, [e.Session(at=at("2026-11-20T08:00:00"), kind="heat", limit_seconds=60)]),
        (("stretches", "seconds"), 30, [e.Stretch(at=at("2026-11-20T08:00:00"), move="a", held_seconds=30)]),
        (("weights", "latest"), 79, [e.Weight(at=at(f"2026-11-20T0{h}:00:00"), weight_kg=85 - h) for h in (5, 6)]),
        (("foods", "portions"), 1.5, [e.Food(at=at("2026-11-20T08:00:00"), food="a", portions=1.5)]),
        (("stands", "count"), 2, [e.Stand(at=at("2026-11-20T08:00:00")) for _ in range(2)]),
    ],
)
def test_each_measure(journal, measure, value, entries):
    write(journal, *entries)
    assert sums(journal, *measure) == {DAY: value}


def test_every_measure_can_be_asked_of_an_empty_diary(journal):
    for table, measure in MEASURES:
        assert sums(journal, table, measure) == {}


def test_what_is_deleted_does_not_count_and_a_new_measure_is_a_bug(journal):
    write(journal, e.Drink(at=at("2026-11-20T08:00:00"), amount_ml=100))
    with journal.write() as w:
        w.delete(journal.find("drinks")[0])
    assert sums(journal, "drinks", "ml") == {}
    with pytest.raises(KeyError):
        sums(journal, "drinks", "litres")


@settings(max_examples=40, deadline=None)
@given(some.lists(some.tuples(some.integers(0, 6 * 86400), some.sampled_from([-36000, 0, 3600, 20700, 50400]))))
def test_the_file_and_the_core_agree_on_the_day(moments):
    clock = FakeClock()
    journal = memory_journal(clock)
    entries = [Instant(clock.utc - timedelta(seconds=seconds), offset) for seconds, offset in moments]
    write(journal, *(e.Stand(at=moment) for moment in entries))
    counted: dict[date, float] = {}
    for moment in entries:
        counted[day_of(moment)] = counted.get(day_of(moment), 0) + 1
    found = journal.days("stands", "count", DAY - timedelta(days=9), DAY + timedelta(days=2))
    journal.close()
    assert found == counted
