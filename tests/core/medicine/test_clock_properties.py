"""What no log of medicine may do, in whatever order, zone or season it was written."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cabinet import SHELF, START, US, dose, now
from unclench.core.base.entries import Dose
from unclench.core.base.moments import Instant, Now, at_zone
from unclench.core.medicine import alerts
from unclench.core.medicine import dose_clock as clock

LABELLED = [key for key, product in SHELF.products.items() if not product.prescriber_only]
MINUTES = st.integers(0, 48 * 60)
ENTRIES = st.lists(st.tuples(MINUTES, st.sampled_from([0.5, 1, 2, 3])), max_size=8)
PRODUCTS = st.sampled_from(LABELLED)
ZONES = st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"])


def log(product: str, entries: list[tuple[int, float]]) -> list[Dose]:
    return [dose(product, minute / 60, units) for minute, units in entries]


@given(PRODUCTS, ENTRIES, st.randoms(use_true_random=False), st.sampled_from([1, 2]))
@settings(max_examples=60, deadline=None)
def test_the_order_in_which_entries_are_added_never_matters(product, entries, random, units) -> None:
    taken = log(product, entries)
    shuffled = list(taken)
    random.shuffle(shuffled)
    found = SHELF.products[product]
    assert clock.earliest(found, taken, now(48), units) == clock.earliest(found, shuffled, now(48), units)
    assert alerts.of_doses(taken, START, now(48), US, SHELF) == alerts.of_doses(shuffled, START, now(48), US, SHELF)


@given(st.lists(st.tuples(MINUTES, PRODUCTS), max_size=8), st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_warnings_of_many_products_do_not_depend_on_the_order_either(entries, random) -> None:
    taken = [dose(product, minute / 60) for minute, product in entries]
    shuffled = list(taken)
    random.shuffle(shuffled)
    assert alerts.of_doses(taken, START, now(48), US, SHELF) == alerts.of_doses(shuffled, START, now(48), US, SHELF)


def by_the_minute(product: str, entries: list[tuple[int, float]], at: int) -> float:
    """The rolling total by looking at every minute of the 24 x 60."""
    sums = dict.fromkeys(range(-1, 48 * 60 + 1), 0.0)
    for minute, units in entries:
        sums[minute] += units
    return sum(sums.get(minute, 0.0) for minute in range(at - 24 * 60 + 1, at + 1))


@given(PRODUCTS, ENTRIES, MINUTES)
@settings(max_examples=60, deadline=None)
def test_the_rolling_total_equals_a_brute_force_count(product, entries, at) -> None:
    taken = log(product, entries)
    moment = START + timedelta(minutes=at)
    assert clock.units_24h(SHELF.products[product], taken, moment) == by_the_minute(product, entries, at)
    seen = clock.taken(SHELF.products[product], taken)
    assert clock.total(seen, moment) == pytest.approx(by_the_minute(product, entries, at))


GAPS = {
    "acetaminophen-500-us": 6, "acetaminophen-650er-us": 8, "ibuprofen-200-gb": 6, "dipyrone-500-br": 6,
    "dipyrone-1000-br": 6, "dipyrone-promethazine-adiphenine-br": 6, "dipyrone-promethazine-adiphenine-drops-br": 6,
    "ibuprofen-200-de": 6, "ibuprofen-400-de": 6, "paracetamol-500-de": 6, "ibuprofen-400-at": 6,
    "paracetamol-500-at": 6, "ibuprofen-400-es": 6, "paracetamol-1000-es": 6,
}  # fmt: skip
MOST = {
    "ibuprofen-200-us": 6, "naproxen-220-us": 3, "acetaminophen-325-us": 10, "acetaminophen-500-us": 6,
    "acetaminophen-650er-us": 6, "aspirin-325-us": 12, "aspirin-300-gb": 12, "paracetamol-500-gb": 8,
    "ibuprofen-200-gb": 6, "naproxen-275-br": 2, "naproxen-550-br": 1, "dipyrone-500-br": 8, "dipyrone-1000-br": 4,
    "dipyrone-promethazine-adiphenine-br": 8, "dipyrone-promethazine-adiphenine-drops-br": 8,
    "ibuprofen-200-de": 6, "ibuprofen-400-de": 3, "paracetamol-500-de": 8, "naproxen-220-de": 3, "aspirin-500-de": 6,
    "diclofenac-12-5-de": 6, "diclofenac-25-de": 3, "ibuprofen-400-at": 3, "paracetamol-500-at": 4,
    "naproxen-220-ch": 3, "diclofenac-25-ch": 3, "ibuprofen-400-es": 3, "paracetamol-500-es": 6,
    "paracetamol-650-es": 4, "paracetamol-1000-es": 3, "naproxen-220-es": 3, "aspirin-500-es": 8,
}  # fmt: skip

FOUR_TIMES = {
    "paracetamol-500-gb", "paracetamol-500-de", "paracetamol-500-at", "dipyrone-500-br", "dipyrone-1000-br",
}  # fmt: skip


def as_doses(past: list[tuple[int, float]]) -> list[list[float]]:
    """(first minute, last minute, units) of what is taken within an hour."""
    found: list[list[float]] = []
    for minute, units in sorted(past):
        if found and minute - found[-1][0] <= 60:
            found[-1][1:] = [minute, found[-1][2] + units]
        else:
            found.append([minute, minute, units])
    return found


def within(product: str, past: list[tuple[int, float]], at: int) -> bool:
    """Whether one unit at this minute is within health.md 3.1, 3.2, 3.5 and 16.11, without the engine or its tables."""
    dosed, naproxen = as_doses(past), product.startswith("naproxen-220-")

    def gap(units: float) -> int:
        if product == "aspirin-325-us":
            return 4 if units <= 2 else 6
        if product == "paracetamol-500-es":
            return 4 if units <= 1 else 6
        return 8 if product.startswith("naproxen") else GAPS.get(product, 4)

    def taken_in(hours: int) -> float:
        return sum(units for minute, units in past if minute > at - hours * 60)

    apart = all(at >= last + gap(units) * 60 for _, last, units in dosed)
    if naproxen and dosed and not apart:
        first, _, units = dosed[-1]
        clear = not any(first - 24 * 60 < minute < first for minute, _ in past)
        apart = clear and at - first <= 60 and units + 1 <= 2
    if naproxen and taken_in(12) + 1 > 2:
        return False
    if product in FOUR_TIMES and sum(last > at - 24 * 60 for _, last, _ in dosed) >= 4:
        return False
    return apart and taken_in(24) + 1 <= MOST[product]


@pytest.mark.uncounted
@given(PRODUCTS, ENTRIES, MINUTES)
@settings(max_examples=150, deadline=None)
def test_the_earliest_time_equals_a_search_minute_by_minute(product, entries, at) -> None:
    past = [(minute, units) for minute, units in entries if minute <= at]
    first = next(minute for minute in range(at, at + 96 * 60) if within(product, past, minute))
    answer = clock.earliest(SHELF.products[product], log(product, past), now(at / 60))
    found = START + timedelta(minutes=at) if answer.at is None else answer.at.utc
    assert found == START + timedelta(minutes=first)


@given(PRODUCTS, ENTRIES, MINUTES)
@settings(max_examples=60, deadline=None)
def test_no_time_before_the_answer_is_within_the_label(product, entries, at) -> None:
    found = SHELF.products[product]
    taken = [entry for entry in log(product, entries) if entry.at.utc <= START + timedelta(minutes=at)]
    answer = clock.earliest(found, taken, now(at / 60))
    seen = clock.taken(found, taken)
    moment = answer.at.utc if answer.at else START + timedelta(minutes=at)
    assert clock.hold(found, seen, moment, 1) is None
    if answer.at is not None:
        assert clock.hold(found, seen, moment - timedelta(seconds=1), 1) is not None


@given(PRODUCTS, ENTRIES, MINUTES, st.lists(st.integers(-50_400, 50_400), min_size=8, max_size=8), ZONES)
@settings(max_examples=60, deadline=None)
def test_zones_and_travel_move_no_time(product, entries, at, offsets, zone) -> None:
    taken = [entry for entry in log(product, entries) if entry.at.utc <= START + timedelta(minutes=at)]
    travelled = [
        Dose(**{**vars(entry), "at": Instant(entry.at.utc, offset)})
        for entry, offset in zip(taken, offsets, strict=False)
    ]
    home = clock.earliest(SHELF.products[product], taken, now(at / 60))
    moment = START + timedelta(minutes=at)
    away = clock.earliest(SHELF.products[product], travelled, Now(moment, 0.0, "boot-1", ZoneInfo(zone)))
    assert (home.at and home.at.utc, home.hold) == (away.at and away.at.utc, away.hold)


@pytest.mark.parametrize(
    ("zone", "evening"),
    [
        ("Europe/Berlin", datetime(2026, 3, 28, 23, 30, tzinfo=UTC)),
        ("Europe/Berlin", datetime(2026, 10, 24, 23, 30, tzinfo=UTC)),
        ("America/New_York", datetime(2026, 11, 1, 4, 30, tzinfo=UTC)),
    ],
)
def test_the_night_the_clocks_change_keeps_every_hour_of_the_gap(zone: str, evening: datetime) -> None:
    place = ZoneInfo(zone)
    taken = [Dose(**{**vars(dose("ibuprofen-200-us", 0, 2)), "at": at_zone(evening, place)})]
    later = Now(evening + timedelta(hours=1), 0.0, "boot-1", place)
    answer = clock.earliest(SHELF.products["ibuprofen-200-us"], taken, later)
    assert answer.at is not None
    assert answer.at.utc - evening == timedelta(hours=4)
    assert answer.at.local().utcoffset() == (evening + timedelta(hours=4)).astimezone(place).utcoffset()
