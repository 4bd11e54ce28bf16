"""Days off as spans: marked one by one or many at once, and written as settings keep them."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from unclench.core.base import days_off
from unclench.core.base.preferences import fits

KEPT = "2026-12-24..2027-01-01 2027-03-08"
DAYS = st.dates(date(2026, 1, 1), date(2026, 3, 31))


def test_what_was_kept_comes_back_as_it_was():
    assert days_off.written(days_off.spans(KEPT)) == KEPT
    assert days_off.written(days_off.spans("")) == ""


def test_days_beside_each_other_become_one_span():
    assert days_off.written(days_off.spans("2026-12-25 2026-12-24 2026-12-26..2026-12-27")) == "2026-12-24..2026-12-27"


def test_a_day_is_marked_and_unmarked():
    spans = days_off.toggled(days_off.spans(KEPT), date(2026, 12, 26))
    assert days_off.written(spans) == "2026-12-24..2026-12-25 2026-12-27..2027-01-01 2027-03-08"
    assert days_off.written(days_off.toggled(spans, date(2026, 12, 26))) == KEPT


def test_all_days_up_to_another_are_marked_whichever_is_first():
    one, other = date(2026, 12, 30), date(2026, 12, 24)
    assert days_off.written(days_off.with_all((), one, other)) == "2026-12-24..2026-12-30"
    assert days_off.written(days_off.with_all((), date(2026, 1, 1), date(2036, 1, 1))) == "2026-01-01..2027-01-01"


def test_a_span_goes_away_whole_and_what_is_over_is_not_shown():
    spans = days_off.spans(KEPT)
    assert days_off.written(days_off.without(spans, spans[0])) == "2027-03-08"
    assert days_off.still_ahead(spans, date(2027, 1, 1)) == spans
    assert days_off.still_ahead(spans, date(2027, 1, 2)) == spans[1:]


def test_spans_are_said_with_the_year_where_it_is_another():
    first, second = days_off.spans(KEPT)
    assert days_off.span_words(first, date(2026, 11, 20)) == "Thu 24 Dec to Fri 1 Jan 2027"
    assert days_off.span_words(second, date(2026, 11, 20)) == "Mon 8 Mar 2027"


@given(st.lists(st.tuples(DAYS, DAYS, st.booleans()), max_size=12))
def test_whatever_is_marked_can_be_kept_and_is_marked_then(presses):
    spans: tuple[days_off.Span, ...] = ()
    marked: set[date] = set()
    for one, other, single in presses:
        if single:
            spans = days_off.toggled(spans, one)
            marked ^= {one}
        else:
            spans = days_off.with_all(spans, one, other)
            marked |= {min(one, other) + timedelta(days=count) for count in range(abs((one - other).days) + 1)}
    text = days_off.written(spans)
    assert fits("days_off", text)
    kept = days_off.spans(text)
    assert marked == {one for first, last in kept for one in _each(first, last)}


def _each(first: date, last: date) -> list[date]:
    return [first + timedelta(days=count) for count in range((last - first).days + 1)]
