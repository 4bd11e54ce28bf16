"""Weight and BMI (health.md 10.1): a number without judgement, in both unit systems, and only where it is wanted."""

import re
from typing import Literal

from unclench.core.base import entry_checks as log_checks
from unclench.core.base import numbers, units
from unclench.core.base.entries import Weight
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now
from unclench.core.base.numbers import NumberRule, Spelling
from unclench.core.base.translation import translate
from unclench.core.safety import cautions

KG_RANGE, CM_RANGE = (25, 350), (100, 250)
KG_A_LB, LB_A_STONE, CM_AN_INCH = 0.45359237, 14, 2.54
Why = Literal["off", "no_height", "pregnant", "minor"]


@record(kw_only=True)
class BodyView:
    """What the weight card shows. `bmi` and `words` are None where they are not to be shown."""

    weight: Weight | None
    bmi: float | None
    words: str | None
    why_not: Why | None


def view(facts: Facts, *, shown: bool, height_cm: float, asian: bool = False) -> BodyView:
    """The newest weight, and the BMI with its class where neither age, pregnancy nor wish hides it."""
    weight = facts.weights[-1] if facts.weights else None
    hidden = _why_not(facts, shown, height_cm)
    if hidden == "off":
        return BodyView(weight=None, bmi=None, words=None, why_not="off")
    if weight is None or hidden:
        return BodyView(weight=weight, bmi=None, words=None, why_not=hidden)
    value = bmi(weight.weight_kg, height_cm)
    return BodyView(weight=weight, bmi=value, words=class_words(value, asian), why_not=None)


def _why_not(facts: Facts, shown: bool, height_cm: float) -> Why | None:
    answers = cautions.answers(facts, "body")
    if not shown:
        return "off"
    if answers.get("minor") in ("y", "?"):
        return "minor"
    if answers.get("pregnant") in ("y", "?"):
        return "pregnant"
    return None if height_cm else "no_height"


def bmi(kg: float, cm: float) -> float:
    """Body mass index: kg / m^2, to a tenth."""
    return round(kg / (cm / 100) ** 2, 1)


def class_words(value: float, asian: bool = False) -> str:
    """The WHO range of a BMI in plain words; below 18.5 a doctor is named, nothing is praised or blamed."""
    if value < 18.5:
        return translate("core", "Below 18.5: ask a doctor what is right for you.")
    if asian:
        if value < 23:
            return translate("core", "Between 18.5 and 22.9: lower risk (WHO, Asian populations).")
        if value < 27.5:
            return translate("core", "Between 23 and 27.4: increased risk (WHO, Asian populations).")
        return translate("core", "27.5 or more: high risk (WHO, Asian populations).")
    if value < 25:
        return translate("core", "Between 18.5 and 24.9: the middle range of the WHO.")
    if value < 30:
        return translate("core", "Between 25 and 29.9: the WHO calls it overweight.")
    if value < 35:
        return translate("core", "Between 30 and 34.9: the WHO calls it obesity I.")
    if value < 40:
        return translate("core", "Between 35 and 39.9: the WHO calls it obesity II.")
    return translate("core", "40 or more: the WHO calls it obesity III.")


def caveat() -> str:
    """What a BMI does not know."""
    return translate(
        "core",
        "A rough screen only: it does not know muscle, age over 65, an amputation, or where your family is from.",
    )


def plan_weigh(now: Now, kg: float, at: Instant | None = None, note: str | None = None) -> Weight:
    """A weight. Raises BadInput with the range, and asks about pounds where those would fit."""
    least, most = KG_RANGE
    if not least <= kg <= most:
        text = translate("core", "Weight can be from {least} to {most}.").format(
            least=units.number(least), most=units.kilograms(most)
        )
        if most < kg and least <= kg * KG_A_LB <= most:
            text += " " + translate("core", "Did you mean {what}?").format(what=units.pounds(kg))
        raise BadInput("weight", text)
    return Weight(at=log_checks.when(now, at), weight_kg=round(kg, 2), note=note)


_PART = r"[^a-z'’′\"”″]*[0-9]"
_WEIGHT = rf"(?:(?P<st>{_PART})\s*st(?:ones?|s)?)?\s*(?:(?P<n>{_PART})\s*(?P<unit>kg|lbs?|)\.?)?"
_HEIGHT = (
    rf"(?P<m>{_PART})\s*m|(?P<cm>{_PART})\s*(?:cm)?|"
    rf"(?P<ft>[0-9])\s*(?:ft|['’′])\s*(?:(?P<inch>{_PART})\s*(?:in|[\"”″]|''|’’)?)?|(?P<inches>{_PART})\s*(?:in|[\"”″])"
)


def parse_weight(text: str, usual: Literal["kg", "lb", "st"] = "kg", spelling: Spelling = numbers.PLAIN) -> float:
    """Kilograms from "82.4", "82,4 kg", "182 lb", "13 st 2". A bare number is in the usual unit. Raises BadInput."""
    right = translate("core", "Write a weight such as 82.4 kg, 182 lb or 13 st 2 lb.")
    rule = NumberRule(field="weight", right=right, spelling=spelling)
    found = re.fullmatch(_WEIGHT, _typed(text)) if len(text) <= numbers.LONGEST else None
    if not found or not (found["st"] or found["n"]):
        raise BadInput("weight", right)
    stones, number = _number(found["st"], rule), _number(found["n"], rule)
    if found["st"]:
        if found["unit"] == "kg":
            raise BadInput("weight", right)
        return (stones * LB_A_STONE + number) * KG_A_LB
    unit = (found["unit"] or usual).rstrip("s")
    if unit == "st":
        return number * LB_A_STONE * KG_A_LB
    return number * KG_A_LB if unit == "lb" else number


def parse_height(text: str, spelling: Spelling = numbers.PLAIN) -> float:
    """Centimetres from "178", "1.78 m", "5 ft 10", "70 in". Raises BadInput with the range."""
    right = translate("core", "Write a height such as 178 cm, 1.78 m or 5 ft 10 in.")
    rule = NumberRule(field="height", right=right, spelling=spelling)
    found = re.fullmatch(_HEIGHT, _typed(text)) if len(text) <= numbers.LONGEST else None
    if not found:
        raise BadInput("height", right)
    if found["m"]:
        cm = _number(found["m"], rule) * 100
    elif found["ft"]:
        cm = (_number(found["ft"], rule) * 12 + _number(found["inch"], rule)) * CM_AN_INCH
    elif found["inches"]:
        cm = _number(found["inches"], rule) * CM_AN_INCH
    else:
        return check_height(_number(found["cm"], rule), ask=True)
    return check_height(cm)


def check_height(cm: float, *, ask: bool = False) -> float:
    """A height in cm, to a tenth. Raises BadInput with the range, and asks where another unit would fit."""
    least, most = CM_RANGE
    if least <= cm <= most:
        return round(cm, 1)
    text = translate("core", "Height can be from {least} to {most}.").format(
        least=units.number(least), most=units.centimetres(most)
    )
    if not ask:
        raise BadInput("height", text)
    if least <= cm * CM_AN_INCH <= most:
        text += " " + translate("core", "Did you mean {number} in?").format(number=units.number(cm))
    elif least <= cm * 100 <= most:
        text += " " + translate("core", "Did you mean {number} m?").format(number=units.number(cm))
    elif least <= cm / 10 <= most:
        text += " " + translate("core", "Did you mean {number} mm?").format(number=units.number(cm))
    raise BadInput("height", text)


def _typed(text: str) -> str:
    return units.in_latin(numbers.plain(text).lower(), ("kg", "lb", "cm"))


def _number(text: str | None, rule: NumberRule) -> float:
    return numbers.read(text, rule) if text else 0.0


def understood_weight(kg: float, unit: str, spelling: Spelling = numbers.PLAIN) -> str:
    """What a weight that was typed will be kept as, in the user's unit."""
    if unit == "st":
        stones, pounds = divmod(round(kg / KG_A_LB, 1), LB_A_STONE)
        said = translate("core", "{stones} st {pounds} lb")
        return said.format(stones=numbers.written(stones, spelling), pounds=numbers.written(round(pounds, 1), spelling))
    if unit == "lb":
        return translate("core", "{number} lb").format(number=numbers.written(round(kg / KG_A_LB, 2), spelling))
    return translate("core", "{number} kg").format(number=numbers.written(round(kg, 2), spelling))


def weight_text(kg: float, unit: str) -> str:
    """A weight in the user's unit."""
    if unit == "lb":
        return units.pounds(kg / KG_A_LB, 0)
    if unit == "st":
        stones, pounds = divmod(round(kg / KG_A_LB), LB_A_STONE)
        return translate("core", "{stones} st {pounds} lb").format(
            stones=units.number(stones), pounds=units.number(pounds)
        )
    return units.kilograms(kg, 1)
