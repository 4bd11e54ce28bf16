"""Days off as a person marks them in a calendar: spans of days. Written as settings hold them."""

from collections.abc import Iterable
from datetime import date, timedelta

from unclench.core.base.printed_words import named_day
from unclench.core.base.setting_formats import days
from unclench.core.base.translation import translate

Span = tuple[date, date]
_DAY = timedelta(days=1)
LONGEST_DAYS = 366
"""As far as one press may mark days up to another."""


def spans(text: str) -> tuple[Span, ...]:
    """The spans as they are kept, in order and apart. Raises ValueError."""
    return _joined(days(text))


def written(all_spans: Iterable[Span]) -> str:
    """As settings keep them: "2026-12-24..2027-01-01 2027-03-08"."""
    texts = (first.isoformat() if first == last else f"{first}..{last}" for first, last in _joined(all_spans))
    return " ".join(texts)


def is_off(all_spans: Iterable[Span], day: date) -> bool:
    """Whether `day` is in one of them."""
    return any(first <= day <= last for first, last in all_spans)


def toggled(all_spans: Iterable[Span], day: date) -> tuple[Span, ...]:
    """With `day` off where it was not, and not off where it was."""
    known = tuple(all_spans)
    return without(known, (day, day)) if is_off(known, day) else _joined([*known, (day, day)])


def with_all(all_spans: Iterable[Span], one: date, other: date) -> tuple[Span, ...]:
    """With all days off from one to the other, whichever is first; no more than a year of them."""
    first, last = min(one, other), max(one, other)
    return _joined([*all_spans, (first, min(last, first + (LONGEST_DAYS - 1) * _DAY))])


def without(all_spans: Iterable[Span], gone: Span) -> tuple[Span, ...]:
    """With none of these days off."""
    left: list[Span] = []
    for first, last in all_spans:
        if last < gone[0] or first > gone[1]:
            left.append((first, last))
            continue
        if first < gone[0]:
            left.append((first, gone[0] - _DAY))
        if last > gone[1]:
            left.append((gone[1] + _DAY, last))
    return _joined(left)


def still_ahead(all_spans: Iterable[Span], today: date) -> tuple[Span, ...]:
    """Those that are not over."""
    return tuple(one for one in all_spans if one[1] >= today)


def span_words(span: Span, today: date) -> str:
    """Such as: Thu 24 Dec to Fri 1 Jan 2027; the year where it is another one."""
    first, last = (named_day(day, year=day.year != today.year) for day in span)
    if span[0] == span[1]:
        return first
    return translate("core", "{first} to {last}").format(first=first, last=last)


def _joined(all_spans: Iterable[Span]) -> tuple[Span, ...]:
    made: list[Span] = []
    for first, last in sorted(all_spans):
        if made and first <= made[-1][1] + _DAY:
            made[-1] = (made[-1][0], max(last, made[-1][1]))
        else:
            made.append((first, last))
    return tuple(made)
