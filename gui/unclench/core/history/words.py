"""Amounts in words, as several cards say them."""

from unclench.core.base import units
from unclench.core.base.time_words import day_count
from unclench.core.base.translation import translate

DAY = 86_400
MONTH_DAYS = 30.44
LITRE = 1000


def nothing() -> str:
    """Where a card has no entry in the range."""
    return translate("core", "No entries in these days.")


def from_to(first: str, last: str) -> str:
    """What it was at first and at last."""
    if first == last:
        return translate("core", "{value} at first and at last").format(value=first)
    return translate("core", "{first} to {last}").format(first=first, last=last)


def seconds(count: float) -> str:
    """Such as: 41 s."""
    return units.seconds(round(count))


def minutes(count_seconds: float) -> str:
    """Whole minutes, as everywhere: 12 min for 12 min 50 s; seconds where there is no whole one."""
    if 0 < round(count_seconds) < 60:
        return seconds(count_seconds)
    return units.minutes(round(count_seconds) // 60)


def amount(ml: float) -> str:
    """Such as: 250 ml, 1.75 L."""
    if ml < LITRE:
        return units.millilitres(round(ml))
    return units.litres(ml / LITRE, 2 if round(ml / 10) % 10 else 1)


def doses(count: float) -> str:
    """How much of a medicine."""
    if count == int(count):
        return translate("core", "%Ln units", "", int(count))
    return translate("core", "{count} units").format(count=units.number(count))


def until_eased(length: int) -> str:
    """How long a spasm took: days, the first night counted as one."""
    if length < DAY:
        return translate("core", "less than a day")
    return day_count(round(length / DAY))


def apart(days: float) -> str:
    """A time between two spasms: days, weeks from two on, months from two on."""
    if days >= 2 * MONTH_DAYS:
        return translate("core", "%Ln months", "", round(days / MONTH_DAYS))
    if days >= 14:
        return translate("core", "%Ln weeks", "", round(days / 7))
    return day_count(max(1, round(days)))


def times(count: float) -> str:
    """How often."""
    return translate("core", "%Ln times", "", round(count))
