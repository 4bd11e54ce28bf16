"""The value of a field of an entry as people write it: `units=1.5`, `at=yesterday 9`, `note=`."""

from typing import Any

from unclench.core.base import numbers
from unclench.core.base.errors import BadInput
from unclench.core.base.moments import Now
from unclench.core.base.numbers import NumberRule
from unclench.core.base.translation import translate
from unclench.core.base.typed_moments import parse_when
from unclench.core.history.entry_edits import Field, field_of
from unclench.core.prevention import body_weight

_YES = {"y": True, "yes": True, "1": True, "true": True, "n": False, "no": False, "0": False, "false": False}
_RIGHT = {
    "number": lambda: translate("core", "Write a number."),
    "whole": lambda: translate("core", "Write a whole number."),
    "pain": lambda: translate("core", "Pain goes from 0 to 10."),
}
UNITS = ("min", "ml", "s")


def read(table: str, assignment: str, now: Now) -> tuple[str, Any]:
    """`field=value` as the name and what it means. Raises BadInput that says what would be right."""
    name, sign, text = assignment.partition("=")
    if not sign:
        message = translate("core", "Write what to change as field=value, such as {example}.")
        raise BadInput("field", message.format(example="note=better"))
    field = field_of(table, name.strip())
    return field.name, _value(field, text.strip(), now)


def _value(field: Field, text: str, now: Now) -> Any:
    if not text and field.shape in ("pain", "open_moment", "word", "text"):
        return None
    if field.shape in ("number", "whole", "pain"):
        whole = field.shape != "number"
        rule = NumberRule(field=field.name, right=_RIGHT[field.shape](), whole=whole, units=UNITS)
        return numbers.read(text, rule)
    if field.shape == "weight":
        return body_weight.parse_weight(text)
    if field.shape in ("moment", "open_moment"):
        return parse_when(text, now)
    if field.shape == "yes":
        return _yes(field, text)
    return text


def _yes(field: Field, text: str) -> bool:
    try:
        return _YES[text.lower()]
    except KeyError:
        message = translate("core", "{name} can be: {words}.").format(name=field.name, words="yes, no")
        raise BadInput(field.name, message) from None
