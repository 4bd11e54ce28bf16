"""Numbers and amounts with their unit, one function a unit, with the decimal sign and the digits of the language.

Nothing is grouped by thousands, and no number ends in three decimals: 1.200 would be read as 1200 or as 1.2.
"""

from collections.abc import Iterable

from unclench.core.base import local_formats
from unclench.core.base.numbers import Spelling, written
from unclench.core.base.translation import translate


def number(value: float, decimals: int | None = None) -> str:
    """A number alone: with so many decimals, else with those that it has, six figures at most."""
    if decimals is not None:
        return local_formats.digits(f"{value:.{decimals}f}".replace(".", local_formats.decimal()))
    exact = written(value, spelling())
    return exact if "/" in exact else written(float(f"{value:g}"), spelling())


def spelling() -> Spelling:
    """The decimal sign and the digits of the language."""
    return Spelling(local_formats.decimal(), local_formats.zero())


def milligrams(mg: float) -> str:
    """An amount of an active ingredient: "1200 mg"."""
    return translate("core", "{number} mg").format(number=number(mg))


def grams(value: float) -> str:
    """A large amount of an active ingredient: "4 g"."""
    return translate("core", "{number} g").format(number=number(value))


def kilograms(value: float, decimals: int | None = None) -> str:
    """A weight: "82.4 kg"."""
    return translate("core", "{number} kg").format(number=number(value, decimals))


def pounds(value: float, decimals: int | None = None) -> str:
    """A weight: "182 lb"."""
    return translate("core", "{number} lb").format(number=number(value, decimals))


def centimetres(value: float) -> str:
    """A height: "178 cm"."""
    return translate("core", "{number} cm").format(number=number(value))


def millilitres(ml: int) -> str:
    """An amount of drink in one unit: "250 ml"."""
    return translate("core", "{number} ml").format(number=number(ml))


def litres(litres: float, decimals: int) -> str:
    """An amount of drink: "1.2 L"."""
    return translate("core", "{number} L").format(number=number(litres, decimals))


def seconds(value: float, decimals: int | None = None) -> str:
    """A length that was measured: "12.3 s"."""
    if decimals is None and value == int(value):
        return translate("core", "%Ln s", "", int(value))
    return translate("core", "{number} s").format(number=number(value, decimals))


def minutes(value: float) -> str:
    """A length that may have a part of a minute: "7.5 min"."""
    if value == int(value):
        return translate("core", "%Ln min", "", int(value))
    return translate("core", "{number} min").format(number=number(value))


def hours(value: float) -> str:
    """A length that may have a part of an hour: "4.5 h"."""
    if value == int(value):
        return translate("core", "%Ln h", "", int(value))
    return translate("core", "{number} h").format(number=number(value))


def unit_word(unit: str) -> str:
    """What a unit is called behind a number; those that have no word of the language stay as they are."""
    known = {
        "mg": translate("core", "{number} mg"),
        "kg": translate("core", "{number} kg"),
        "lb": translate("core", "{number} lb"),
        "cm": translate("core", "{number} cm"),
        "ml": translate("core", "{number} ml"),
        "min": translate("core", "{number} min"),
        "s": translate("core", "{number} s"),
    }
    return known[unit].format(number="").strip() if unit in known else unit


def in_latin(text: str, known: Iterable[str]) -> str:
    """What was typed, with the words of the language for these units in their Latin form."""
    for unit in known:
        text = text.replace(unit_word(unit), unit)
    return text


def percent(value: float) -> str:
    """A share: "30 %"."""
    return translate("core", "{number} %").format(number=number(value))


def listed(parts: Iterable[str]) -> str:
    """Short things one after the other: "coffee, tea, water"."""
    return translate("core", ", ", "between the things of a list").join(parts)


def in_a_line(parts: Iterable[str]) -> str:
    """Short facts in one line: "6 days · worst pain 8". Beside Arabic digits a dot would be read as a zero."""
    return (" · " if local_formats.zero() == "0" else "، ").join(parts)


def one_after_another(values: Iterable[str]) -> str:
    """Values in the order of their times: "6 → 4 → 3"."""
    arrow = translate("core", " → ", "from a value to the next one; ← in a language from right to left")
    return arrow.join(values)


def listed_apart(parts: Iterable[str]) -> str:
    """Things that may have a comma in them: "seen on Monday, again on Friday; called"."""
    return translate("core", "; ", "between the things of a list that may have commas in them").join(parts)
