"""An amount in words that cannot be mistaken for another one: "1 and a half tablets", never 15."""

from unclench.core.base import units as in_units
from unclench.core.base.numbers import Spelling, written
from unclench.core.base.translation import translate

KINDS = ("tablet", "caplet", "portion of 33 drops", "hour", "day")
"""What can be counted in words of its own; other units are called as the person called them."""


def units(one: str) -> tuple[str, str]:
    """What one unit is called, and several; both are read behind a number."""
    known = {
        "tablet": (translate("core", "tablet"), translate("core", "tablets")),
        "caplet": (translate("core", "caplet"), translate("core", "caplets")),
        "portion of 33 drops": (translate("core", "portion of 33 drops"), translate("core", "portions of 33 drops")),
        "hour": (translate("core", "hour"), translate("core", "hours")),
        "day": (translate("core", "day"), translate("core", "days")),
    }
    return known.get(one, (one, one))


def counted(value: float, unit: str) -> str:
    """The number in digits, with what is counted: "2 tablets", "20 portions of 33 drops", never taken for drops."""
    names = units(unit)
    if value == int(value):
        return _whole(int(value), names, in_units.number(value))
    return translate("core", "{number} {unit}").format(number=in_units.number(value), unit=names[1])


def words(value: float, names: tuple[str, str], spelling: Spelling) -> str:
    """How much it is: halves, quarters and thirds in words, all else in digits."""
    one, many = names
    whole = int(value)
    number = written(whole, spelling)
    if value == whole:
        return _whole(whole, names, number)
    alone, behind = _parts().get(round((value - whole) * 12, 9), ("", ""))
    if alone and not whole:
        return alone.format(unit=one)
    if behind:
        return behind.format(number=number, units=many)
    return translate("core", "{number} {unit}").format(number=written(value, spelling), unit=many)


def _whole(count: int, names: tuple[str, str], number: str) -> str:
    """So many whole ones, in the plural form of the language."""
    kind = next((one for one in KINDS if units(one) == names), "")
    known = {
        "tablet": translate("core", "{number} tablets", "", count),
        "caplet": translate("core", "{number} caplets", "", count),
        "portion of 33 drops": translate("core", "{number} portions of 33 drops", "", count),
        "hour": translate("core", "{number} hours", "", count),
        "day": translate("core", "{number} days", "", count),
    }
    said = known.get(kind, translate("core", "{number} {unit}"))
    return said.format(number=number, unit=names[count != 1])


def _parts() -> dict[float, tuple[str, str]]:
    """By twelfths: a part alone, and behind whole ones."""
    threes = translate("core", "three quarters of one {unit}"), translate("core", "{number} and three quarters {units}")
    return {
        3: (translate("core", "a quarter of one {unit}"), translate("core", "{number} and a quarter {units}")),
        4: (translate("core", "a third of one {unit}"), translate("core", "{number} and a third {units}")),
        6: (translate("core", "half of one {unit}"), translate("core", "{number} and a half {units}")),
        8: (translate("core", "two thirds of one {unit}"), translate("core", "{number} and two thirds {units}")),
        9: threes,
    }
