"""Every setting: its name, default, kind and range. A stored value that does not fit gives the default."""

from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from unclench.core.errors import BadInput
from unclench.core.words import translate

Scope = Literal["person", "device"]


@dataclass(frozen=True)
class Rule:
    """What a setting may be: one of `choices`, a number from `least` to `most`, or else any value of its type."""

    scope: Scope = "person"
    choices: tuple[Any, ...] = ()
    least: float | None = None
    most: float | None = None


@dataclass(frozen=True)
class Preferences:
    """The settings in force. Each field has a Rule of the same name in RULES."""

    theme: str = "system"
    reduced_motion: str = "system"
    language: str = "system"
    country: str = "system"
    ring_loudness: float = 0.7
    quiet_end: bool = False
    lid_told: bool = False
    day_turn_hour: int = 4


RULES: dict[str, Rule] = {
    "theme": Rule("device", ("system", "light", "dark", "contrast")),
    "reduced_motion": Rule("device", ("system", "yes", "no")),
    "language": Rule("device"),
    "country": Rule(),
    "ring_loudness": Rule("device", least=0.1, most=1.0),
    "quiet_end": Rule("device"),
    "lid_told": Rule("device"),
    "day_turn_hour": Rule(least=0, most=8),
}

DEFAULTS = Preferences()


def read(stored: dict[str, Any]) -> Preferences:
    """Preferences from stored values; a missing, unknown or unfitting value gives the default."""
    fitting = {name: value for name, value in stored.items() if name in RULES and fits(name, value)}
    return replace(DEFAULTS, **fitting)


def fits(name: str, value: Any) -> bool:
    """Whether `value` is of the setting's type and in its range."""
    rule, default = RULES[name], getattr(DEFAULTS, name)
    if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if default is not None and type(value) is not type(default):
        return False
    if rule.choices and value not in rule.choices:
        return False
    if rule.least is not None and value < rule.least:
        return False
    return not (rule.most is not None and value > rule.most)


def check(name: str, value: Any) -> Rule:
    """The rule of a setting that may be changed to `value`. Raises BadInput with what would be right."""
    if name not in RULES:
        raise BadInput("setting", translate("core", "There is no setting called {name}.").format(name=name))
    if fits(name, value):
        return RULES[name]
    rule = RULES[name]
    if rule.choices:
        right = ", ".join(str(choice) for choice in rule.choices)
    elif rule.least is not None:
        right = f"{rule.least:g}-{rule.most:g}"
    else:
        right = type(getattr(DEFAULTS, name)).__name__
    raise BadInput(name, translate("core", "{name} can be: {right}.").format(name=name, right=right))


NAMES = tuple(spec.name for spec in fields(Preferences))
