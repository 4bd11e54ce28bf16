"""Amounts in words, as several cards say them."""

from unclench.core.base.time_words import day_count
from unclench.core.base.translation import translate

DAY = 86_400
MONTH_DAYS = 30.44


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
    return translate("core", "{count} s").format(count=round(count))


def minutes(count_seconds: float) -> str:
    """Such as: 12 min."""
    return translate("core", "{count} min").format(count=round(count_seconds / 60))


def amount(ml: float) -> str:
    """Such as: 250 ml, 1.75 L."""
    if ml < 1000:
        return translate("core", "{amount} ml").format(amount=round(ml))
    return translate("core", "{amount} L").format(amount=f"{ml / 1000:.2f}".rstrip("0").rstrip("."))


def units(count: float) -> str:
    """How much of a medicine."""
    return translate("core", "1 unit") if count == 1 else translate("core", "{count} units").format(count=f"{count:g}")


def until_eased(length: int) -> str:
    """How long a spasm took: days, the first night counted as one."""
    if length < DAY:
        return translate("core", "less than a day")
    return day_count(round(length / DAY))


def apart(days: float) -> str:
    """A time between two spasms: days, weeks from two on, months from two on."""
    if days >= 2 * MONTH_DAYS:
        return translate("core", "{count} months").format(count=round(days / MONTH_DAYS))
    if days >= 14:
        return translate("core", "{count} weeks").format(count=round(days / 7))
    return day_count(max(1, round(days)))


def times(count: float) -> str:
    """How often."""
    return translate("core", "once") if count == 1 else translate("core", "{count} times").format(count=round(count))
