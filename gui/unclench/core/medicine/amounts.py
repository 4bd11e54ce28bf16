"""An amount in words that cannot be mistaken for another one: "1 and a half tablets", never 15."""

from unclench.core.base.numbers import PLAIN, Spelling, written
from unclench.core.base.translation import translate


def units(one: str) -> tuple[str, str]:
    """What one unit is called, and several; both are read behind a number."""
    known = {
        "tablet": translate("core", "tablets"),
        "caplet": translate("core", "caplets"),
        "portion of 33 drops": translate("core", "portions of 33 drops"),
    }
    return one, known.get(one, one)


def counted(value: float, unit: str) -> str:
    """The number, with what is counted where that is no tablet: "20 portions of 33 drops", never taken for drops."""
    if "portion" not in unit:
        return f"{value:g}"
    return translate("core", "{number} {unit}").format(number=f"{value:g}", unit=units(unit)[value != 1])


def words(value: float, names: tuple[str, str], spelling: Spelling = PLAIN) -> str:
    """How much it is: halves, quarters and thirds in words, all else in digits."""
    one, many = names
    whole = int(value)
    number = written(whole, spelling)
    alone, behind = _parts().get(round((value - whole) * 12, 9), ("", ""))
    if alone and not whole:
        return alone.format(unit=one)
    if behind:
        return behind.format(number=number, units=many)
    said = translate("core", "{number} {unit}")
    return said.format(number=written(value, spelling), unit=one if value == 1 else many)


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
