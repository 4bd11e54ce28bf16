"""Sums by day: each entry belongs to the day, from 04:00 to 04:00, of the place where it was made."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from fakes import FakeClock, memory_journal
from store.sql import sql
from unclench.core.base import entries as e
from unclench.core.base.history_sums import SpasmSums, Taken
from unclench.core.base.moments import Instant, day_of
from unclench.store.day_sums import MEASURES

DAY = date(2026, 11, 20)
LABEL = {"most_24h": 6}


def at(text: str, offset: int = 3600) -> Instant:
    return Instant(datetime.fromisoformat(text).replace(tzinfo=UTC) - timedelta(seconds=offset), offset)


def write(journal, *entries) -> None:
    with journal.write() as w:
        for entry in entries:
            w.add(entry)


def sums(journal, name, **values):
    given_ = {"goal": 300} if name == "drinks" else {"product": "a"} if name == "product" else {}
    with journal.day_sums() as read:
        return read.of(name, DAY - timedelta(days=1), DAY + timedelta(days=1), **given_, **values)


def dose(text: str, units: float, **more) -> e.Dose:
    return e.Dose(at=at(text), product="a", product_name="A", units=units, label=LABEL, **more)


def sitting(first: str, last: str, **more) -> e.Presence:
    return e.Presence(at=at(f"2026-11-20T{first}"), ended=at(f"2026-11-20T{last}").utc, **more)


def test_the_day_turns_at_four_by_the_local_time_of_the_entry(journal):
    write(
        journal,
        e.Drink(at=at("2026-11-20T03:59:59"), amount_ml=100),
        e.Drink(at=at("2026-11-20T04:00:00"), amount_ml=200),
        e.Drink(at=at("2026-11-21T03:59:59", -36000), amount_ml=400),
        e.Drink(at=at("2026-11-20T04:00:00", 50400), amount_ml=800),
        e.Drink(at=at("2026-11-20T12:00:00"), amount_ml=3000, kind="alcohol", counts=False),
    )
    assert sums(journal, "drinks") == {date(2026, 11, 19): (100, 1, 0, 100), DAY: (1400, 1, 1, 1400)}


@pytest.mark.parametrize(("moment", "day"), [("03:59:59", "2026-11-19"), ("04:00:00", "2026-11-20")])
def test_the_day_turns_at_the_same_time_in_rules_pictures_and_views(journal, moment, day):
    drink = e.Drink(at=at(f"2026-11-20T{moment}"), amount_ml=100)
    write(journal, drink)
    assert day_of(drink.at).isoformat() == day
    assert list(sums(journal, "drinks")) == [date.fromisoformat(day)]
    view = sql(journal, "SELECT day, amount_ml FROM water_by_day")
    assert view == [(day, 100)]


@pytest.mark.parametrize(
    ("name", "values", "entries"),
    [
        (
            "planks",
            (20, 25, 2, 1, 0),
            [e.Plank(at=at("2026-11-20T08:00:00"), held_ms=ms, goal_seconds=s) for ms, s in ((10500, 20), (20000, 25))],
        ),
        ("planks", None, [e.Plank(at=at("2026-11-20T08:00:00"), held_ms=0)]),
        (
            "walks",
            (900, 600, 1, 1, 1, 900),
            [e.Walk(at=at("2026-11-20T08:00:00"), moved_seconds=s, goal_seconds=600) for s in (300, 600)],
        ),
        ("walks", (60, None, 1, 0, None, 60), [e.Walk(at=at("2026-11-20T08:00:00"), moved_seconds=60)]),
        ("pains", (7, 4, 2), [e.Pain(at=at(f"2026-11-20T{h:02}:00:00"), value=v) for h, v in ((9, 7), (22, 4))]),
        ("pains", (8, None, 1), [e.Pain(at=at("2026-11-20T09:00:00"), value=8, what="worst")]),
        ("pains", (None, None, 1), [e.Pain(at=at("2026-11-20T09:00:00"), value=8, what="average")]),
        ("pains", (10, 10, 1), [e.Pain(at=at("2026-11-20T09:00:00"), value=10)]),
        ("sessions", (1, 0), [e.Session(at=at("2026-11-20T08:00:00"), kind="ice", limit_seconds=60)]),
        ("stretches", (2, 1, 60), [e.Stretch(at=at("2026-11-20T08:00:00"), move="a", held_seconds=30)] * 2),
        ("stretches", None, [e.Stretch(at=at("2026-11-20T08:00:00"), move="a", stopped_for="leg")]),
        ("doses", (2,), [dose("2026-11-20T08:00:00", 1), dose("2026-11-20T09:00:00", 2)]),
        ("product", (3, 3, 6, 3, 0, 1), [dose("2026-11-20T08:00:00", 1), dose("2026-11-20T09:00:00", 2)]),
        ("product", (7, 7, 6, 7, 1, 1), [dose("2026-11-20T08:00:00", 7)]),
    ],
)
def test_each_measure(journal, name, values, entries):
    write(journal, *entries)
    assert sums(journal, name) == ({} if values is None else {DAY: values})


def test_the_24_hours_of_a_dose_begin_on_the_day_before(journal):
    write(journal, dose("2026-11-18T20:00:00", 4), dose("2026-11-19T19:59:59", 3), dose("2026-11-20T19:59:58", 1))
    found = sums(journal, "product")
    assert found == {date(2026, 11, 19): (3, 7, 6, 3, 1, 1), DAY: (1, 4, 6, 1, 0, 1)}


@pytest.mark.parametrize(
    ("entries", "long"),
    [
        ([sitting("09:00:00", "10:00:00")], 0),
        ([sitting("09:00:00", "10:00:01")], 1),
        ([sitting("09:00:00", "11:00:00"), e.Stand(at=at("2026-11-20T10:00:00"))], 0),
        ([sitting("09:00:00", "11:30:00"), e.Stand(at=at("2026-11-20T10:00:00"))], 1),
        ([sitting("09:00:00", "11:30:00"), e.Stand(at=at("2026-11-20T10:10:00"))], 2),
        ([sitting("09:00:00", "12:00:00"), sitting("09:30:00", "11:30:00", state="away", corrected=True)], 0),
        ([sitting("09:00:00", "12:00:00"), sitting("09:30:00", "10:30:00", state="away", corrected=True)], 1),
        ([sitting("09:00:00", "12:00:00"), sitting("08:30:00", "11:30:00", state="away", corrected=True)], 0),
        ([sitting("09:00:00", "12:00:00"), sitting("10:30:00", "13:30:00", state="away", corrected=True)], 1),
    ],
)
def test_stretches_at_the_desk_over_an_hour(journal, entries, long):
    write(journal, *entries)
    assert sums(journal, "sitting") == {DAY: (long, 1)}


def test_a_day_away_or_unfinished_tells_nothing_of_sitting(journal):
    write(journal, sitting("09:00:00", "12:00:00", state="away"), e.Presence(at=at("2026-11-20T12:00:00")))
    assert sums(journal, "sitting") == {}


def test_weeks_begin_on_the_weekday_and_months_on_their_first(journal):
    write(journal, *(e.Drink(at=at(f"2026-11-{day}T12:00:00"), amount_ml=10 * day) for day in (19, 20, 21)))
    assert sums(journal, "drinks", by="week")[date(2026, 11, 16)] == (200, 3, 0, 600)
    assert set(sums(journal, "drinks", by="week", first_weekday=6)) == {date(2026, 11, 15)}
    assert set(sums(journal, "drinks", by="week", first_weekday=4)) == {date(2026, 11, 13), DAY}
    assert sums(journal, "drinks", by="month") == {date(2026, 11, 1): (200, 3, 0, 600)}


def test_what_was_taken_and_what_belongs_to_a_spasm(journal):
    write(
        journal,
        e.Episode(id="it", at=at("2026-11-19T08:00:00"), eased=at("2026-11-20T08:00:00").utc),
        dose("2026-11-19T09:00:00", 1),
        dose("2026-11-20T09:00:00", 1),
        e.Dose(at=at("2026-11-20T10:00:00"), product="b", product_name="B", units=1, label={"prescriber": "Dr"}),
        e.Pain(at=at("2026-11-19T09:00:00"), value=7),
        e.Session(at=at("2026-11-19T09:00:00"), kind="heat", limit_seconds=60),
    )
    with journal.day_sums() as read:
        assert read.taken(DAY, DAY) == (Taken("b", "B", prescribed=True), Taken("a", "A"))
        assert list(read.spasms(at("2026-11-21T09:00:00").utc).values()) == [SpasmSums(7, 0, 1, 1)]
        assert read.oldest() == date(2026, 11, 19)


def test_every_measure_can_be_asked_of_an_empty_diary(journal):
    for name in MEASURES:
        assert sums(journal, name) == {}


def test_what_is_deleted_does_not_count_and_a_new_measure_is_a_bug(journal):
    write(journal, e.Drink(at=at("2026-11-20T08:00:00"), amount_ml=100))
    with journal.write() as w:
        w.delete(journal.find("drinks")[0])
    assert sums(journal, "drinks") == {}
    with pytest.raises(KeyError):
        sums(journal, "litres")


@settings(max_examples=40, deadline=None)
@given(some.lists(some.tuples(some.integers(0, 6 * 86400), some.sampled_from([-36000, 0, 3600, 20700, 50400]))))
def test_the_file_and_the_core_agree_on_the_day(moments):
    clock = FakeClock()
    journal = memory_journal(clock)
    entries = [Instant(clock.utc - timedelta(seconds=seconds), offset) for seconds, offset in moments]
    write(journal, *(e.Stretch(at=moment, move="a") for moment in entries))
    counted: dict[date, float] = {}
    for moment in entries:
        counted[day_of(moment)] = counted.get(day_of(moment), 0) + 1
    with journal.day_sums() as read:
        found = read.of("stretches", DAY - timedelta(days=9), DAY + timedelta(days=2))
    journal.close()
    assert {day: row[0] for day, row in found.items()} == counted
