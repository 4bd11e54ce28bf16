"""Which change of a field counts does not depend on the order, nor on how often each comes."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as some

from unclench.core.base.entries import KINDS
from unclench.core.sync import clock, merge
from unclench.core.sync.clock import Stamp
from unclench.core.sync.merge import Stamps
from unclench.core.sync.units import ALONE, units
from unclench.store import rows

EVERY = ("a", "b", "c")
NOW = datetime(2026, 11, 20, 13, 5, tzinfo=UTC)
Change = tuple[frozenset[str], Stamp]
changes = some.lists(
    some.tuples(
        some.frozensets(some.sampled_from(EVERY), min_size=1),
        some.tuples(some.integers(1, 9), some.sampled_from(("home", "work"))),
    ),
    unique_by=lambda change: change[1],
    max_size=8,
)


def merged(given_changes: list[Change]) -> tuple[dict[str, Stamp], dict[str, Stamp]]:
    """The stamps of all units, and which change set the value of each."""
    stamps, values = Stamps(), dict.fromkeys(EVERY, (0, ""))
    for names, stamp in given_changes:
        won = merge.won(stamps, sorted(names), stamp)
        values |= dict.fromkeys(won, stamp)
        if won:
            stamps = merge.after(stamps, won, stamp, EVERY)
    return {unit: stamps.of(unit) for unit in EVERY}, values


@given(changes, some.randoms())
def test_any_order_and_any_number_of_times_give_the_same(found: list[Change], chance) -> None:
    again = [*found, *found]
    chance.shuffle(again)
    stamps, values = merged(again)
    assert merged(found) == (stamps, values)
    assert stamps == values
    for unit in EVERY:
        assert stamps[unit] == max((stamp for names, stamp in found if unit in names), default=(0, ""))


@given(some.integers(-9, 9), some.integers(-9, 9), some.integers(0, 9))
def test_who_has_seen_a_change_is_later_whatever_the_clocks_say(first: int, second: int, count: int) -> None:
    ahead, behind = NOW + timedelta(days=365 * first), NOW + timedelta(days=365 * second)
    seen = clock.stamp(ahead, ahead, count)
    assert clock.stamp(behind, behind, seen) > seen
    assert clock.stamp(behind + timedelta(days=1), behind, 0) == clock.of(behind)


def test_every_column_but_two_is_in_one_unit() -> None:
    for table, kind in KINDS.items():
        columns = rows.shape(kind).columns
        grouped = [column for group in units(table, columns).values() for column in group]
        assert sorted(grouped) == sorted(set(columns) - set(ALONE))


def test_a_change_that_was_read_sets_nothing_again() -> None:
    stamp: Stamp = (7, "b2")
    for stamps in (Stamps(stamp), Stamps((1, "a1"), {"one": stamp})):
        assert merge.won(stamps, ["one"], stamp) == []
        assert merge.won(stamps, ["one"], (7, "b3")) == ["one"]
