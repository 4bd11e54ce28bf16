"""Thousands of rows are looked at together: what is refused, and why, is the same as for each row by itself."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from fakes import FakeClock
from store.test_gate import row
from unclench.core.base.entries import KINDS
from unclench.store import gate, rows
from unclench.store.many_rows import ManyRows

NOW = FakeClock().utc
DAY = timedelta(days=1)
MOMENTS = tuple(
    rows.utc_text(NOW + ahead) for ahead in (timedelta(), -DAY, timedelta(hours=1), 3 * DAY, 400 * DAY, 4000 * DAY)
)
ODD = (
    None, 0, 1, 1.0, True, False, -1, 4, 4.0, 4.5, 21, 10**30, float("nan"), "", "x", "y", "n", "wrap", "heat", "left",
    "a b", "\x00", "\ud83d", b"x", [], "null", "[]", "{}", '"x"', "1989-12-31T23:59:59Z", "2026-02-30T00:00:00Z",
    "2026-11-20", "2026-12-20", *MOMENTS,
)  # fmt: skip
"""What a column may be found to hold: right in some, wrong in most."""


def said_alone(kind, values) -> str | None:
    """Why the row cannot be, looked at by itself; None: it can."""
    try:
        rows.from_values(kind, values)
        for column, value in zip(rows.shape(kind).columns, values, strict=True):
            latest = gate.latest(kind, column, NOW)
            if latest is not None and value is not None:
                gate.check_date(column, value, latest)
    except gate.REFUSED as error:
        return str(error)
    return None


def said_together(many: ManyRows, values) -> str | None:
    try:
        many.check(values)
    except gate.REFUSED as error:
        return str(error)
    return None


@pytest.mark.uncounted
@pytest.mark.parametrize("table", KINDS)
@settings(max_examples=40)
@given(data=some.data())
def test_each_row_of_many_is_judged_as_it_is_alone(table, data):
    kind, good = KINDS[table], row(table)
    columns = rows.shape(kind).columns
    moments = some.sampled_from([name for name in columns if name.endswith("_utc")])
    change = some.one_of(
        some.dictionaries(moments, some.sampled_from(MOMENTS), max_size=4),
        some.dictionaries(some.sampled_from(columns), some.sampled_from(ODD), max_size=2),
    )
    many = ManyRows(kind, NOW)
    many.check([good[column] for column in columns])
    for one in data.draw(some.lists(change, min_size=1, max_size=6)):
        values = tuple((good | one)[column] for column in columns)
        assert said_together(many, values) == said_alone(kind, values)


@pytest.mark.parametrize("table", KINDS)
def test_a_row_that_is_fine_lets_none_pass_that_differs_in_one_column(table):
    """Every column of every kind, with everything odd in it, after the row itself and again after each odd one."""
    kind, good = KINDS[table], row(table)
    columns = rows.shape(kind).columns
    many = ManyRows(kind, NOW)
    for column in columns:
        for odd in ODD:
            values = tuple((good | {column: odd})[name] for name in columns)
            assert said_together(many, values) == said_alone(kind, values), (column, odd)
