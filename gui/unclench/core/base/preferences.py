"""Every setting: its name, default, kind and range. A stored value that does not fit gives the default.

A setting of several values is a tuple here and a JSON list in the file.
"""

from collections.abc import Sequence
from typing import Any, Literal, cast

from unclench.core.base.errors import BadInput
from unclench.core.base.frozen_record import record, types_of
from unclench.core.base.setting_formats import Shape, example, has_shape
from unclench.core.base.translation import translate

Scope = Literal["person", "device"]


@record
class Rule:
    """What a setting may be: a choice, a number from least to most, a text of a shape, or any value of its type.

    Of a tuple each value is `item`, and all of this holds for each; `length`: how many there are, unless it is empty.
    """

    scope: Scope = "person"
    choices: tuple[Any, ...] = ()
    least: float | None = None
    most: float | None = None
    shape: Shape | None = None
    item: type = str
    length: int | None = None


CARDS = ("plank", "water", "sitting", "walk", "stretch", "weight", "minerals")
REPORT_PARTS = (
    "signs", "episode", "function", "curve", "medicine", "did", "checklist", "visits", "questions", "note",
)  # fmt: skip
NUDGES_RARER = ("sitting", "water", "posture", "shift", "walk", "stretch", "plank")
"""The kinds of nudges that can be made rarer."""


@record
class Preferences:
    """The settings in force. Each field has a Rule of the same name in RULES."""

    language: str = "system"
    theme: str = "system"
    reduced_motion: str = "system"
    country: str = "system"
    ring_loudness: float = 0.7
    quiet_end: bool = False
    lid_told: bool = False
    window_place: tuple[int, ...] = ()
    """Width and height in pixels; 1 when the window is maximized, else 0."""
    window_tab: str = ""
    text_percent: int = 100
    understood: bool = False
    welcome_done: bool = False
    tray_told: bool = False
    nudges_on: bool = False
    work_hours: str = "mon-fri 09:00-17:30"
    days_off: str = ""
    nudge_episode_always: bool = False
    nudge_gap_minutes: int = 10
    nudge_budget: int = 16
    nudge_sitting: bool = True
    sitting_minutes: int = 45
    break_minutes: int = 2
    nudge_shift: bool = False
    shift_minutes: int = 15
    nudge_posture: bool = False
    posture_minutes: int = 30
    nudge_water: bool = True
    water_minutes: int = 90
    nudge_walk: bool = True
    walk_at: str = "12:30"
    nudge_ice: bool = True
    nudge_signs: bool = True
    nudge_plank: bool = False
    plank_at: str = "17:00"
    nudge_stretch: bool = False
    stretch_at: str = "15:00"
    nudge_todos: bool = True
    nudge_medicine: bool = True
    nudge_rarer: tuple[str, ...] = ()
    nudge_rarer_asked: tuple[str, ...] = ()
    nudge_details: bool = False
    nudge_sound: bool = False
    break_card: bool = False
    hold_quiet: bool = True
    hold_fullscreen: bool = True
    hold_microphone: bool = True
    hold_camera: bool = True
    away_minutes: int = 3
    pause_from: str = ""
    pause_until: str = ""
    meeting_until: str = ""
    medicines_kept: tuple[str, ...] = ()
    measures_weekly: bool = False
    report_questions: str = ""
    report_note: str = ""
    report_hidden: tuple[str, ...] = ()
    plan_words: str = ""
    position: str = "ice_on_back"
    heat_position: str = "heat_on_side"
    mini_place: tuple[int, ...] = ()
    """Where the small timer was left: x and y of its corner, in pixels."""
    measures_roland: bool = False
    plank_lead_in: int = 10
    plank_level: int = -1
    plank_sets: int = 3
    plank_guided: bool = True
    plank_voice: bool = False
    glass_ml: int = 0
    water_glasses: int = 8
    stretch_moves: tuple[str, ...] = ()
    stretch_voice: bool = False
    cushion_day: str = ""
    drive_from: str = ""
    drive_since: str = ""
    """When a drive goes on after its last stop, ahead during one; both are empty while nobody drives."""
    weight_shown: bool = True
    weight_unit: str = "system"
    height_cm: float = 0.0
    bmi_asian: bool = False
    birth_year: int = 0
    sex: str = ""
    hidden_cards: tuple[str, ...] = ()
    history_range: str = "four_weeks"


RULES: dict[str, Rule] = {
    "language": Rule("device", shape="language"),
    "theme": Rule("device", ("system", "light", "dark", "contrast")),
    "reduced_motion": Rule("device", ("system", "yes", "no")),
    "country": Rule(),
    "ring_loudness": Rule("device", least=0.1, most=1.0),
    "quiet_end": Rule("device"),
    "lid_told": Rule("device"),
    "window_place": Rule("device", least=0, most=10_000, item=int, length=3),
    "window_tab": Rule("device"),
    "text_percent": Rule("device", (100, 125, 150, 175, 200)),
    "measures_weekly": Rule(),
    "report_questions": Rule(),
    "report_note": Rule(),
    "report_hidden": Rule(choices=REPORT_PARTS),
    "plan_words": Rule(),
    "position": Rule(choices=("ice_on_back", "ice_recliner", "ice_on_side")),
    "heat_position": Rule(choices=("heat_on_side", "heat_seated")),
    "mini_place": Rule("device", least=-100_000, most=100_000, item=int, length=2),
    "measures_roland": Rule(),
    "understood": Rule(),
    "welcome_done": Rule(),
    "tray_told": Rule("device"),
    "nudges_on": Rule(),
    "work_hours": Rule(shape="hours"),
    "days_off": Rule(shape="days"),
    "nudge_episode_always": Rule(),
    "nudge_gap_minutes": Rule(least=5, most=60),
    "nudge_budget": Rule(least=1, most=40),
    "nudge_sitting": Rule(),
    "sitting_minutes": Rule(least=20, most=60),
    "break_minutes": Rule(least=1, most=5),
    "nudge_shift": Rule(),
    "shift_minutes": Rule(least=10, most=20),
    "nudge_posture": Rule(),
    "posture_minutes": Rule(least=15, most=60),
    "nudge_water": Rule(),
    "water_minutes": Rule(least=60, most=120),
    "nudge_walk": Rule(),
    "walk_at": Rule(shape="clock"),
    "nudge_ice": Rule(),
    "nudge_signs": Rule(),
    "nudge_plank": Rule(),
    "plank_at": Rule(shape="clock"),
    "nudge_stretch": Rule(),
    "stretch_at": Rule(shape="clock"),
    "nudge_todos": Rule(),
    "nudge_medicine": Rule(),
    "nudge_rarer": Rule(choices=NUDGES_RARER),
    "nudge_rarer_asked": Rule(choices=NUDGES_RARER),
    "nudge_details": Rule("device"),
    "nudge_sound": Rule("device"),
    "break_card": Rule(),
    "hold_quiet": Rule("device"),
    "hold_fullscreen": Rule("device"),
    "hold_microphone": Rule("device"),
    "hold_camera": Rule("device"),
    "away_minutes": Rule("device", least=2, most=10),
    "pause_from": Rule("device", shape="moment"),
    "pause_until": Rule("device", shape="moment"),
    "plank_lead_in": Rule(choices=(5, 10)),
    "plank_level": Rule(least=-1, most=4),
    "plank_sets": Rule(choices=(2, 3)),
    "plank_guided": Rule(),
    "plank_voice": Rule("device"),
    "glass_ml": Rule(least=0, most=1000),
    "water_glasses": Rule(least=4, most=14),
    "stretch_moves": Rule(shape="id"),
    "stretch_voice": Rule("device"),
    "cushion_day": Rule(),
    "drive_from": Rule("device", shape="moment"),
    "drive_since": Rule("device", shape="moment"),
    "weight_shown": Rule(),
    "weight_unit": Rule(choices=("system", "kg", "lb", "st")),
    "height_cm": Rule(least=0, most=250),
    "bmi_asian": Rule(),
    "birth_year": Rule(least=0, most=2100),
    "sex": Rule(choices=("", "woman", "man")),
    "hidden_cards": Rule(choices=CARDS),
    "history_range": Rule("device", ("day", "week", "four_weeks", "year", "all")),
    "meeting_until": Rule("device", shape="moment"),
    "medicines_kept": Rule(shape="id"),
}

DEFAULTS = Preferences()


def read(stored: dict[str, Any]) -> Preferences:
    """Preferences from stored values; a missing, unknown or unfitting value gives the default."""
    fitting = {name: value for name, value in stored.items() if name in RULES and fits(name, value)}
    return Preferences(**{name: _in_memory(value) for name, value in fitting.items()})


def _in_memory(value: Any) -> Any:
    return tuple(cast("list[Any]", value)) if isinstance(value, list) else value


def fits(name: str, value: Any) -> bool:
    """Whether `value` is of the setting's type and in its range."""
    rule, default = RULES[name], getattr(DEFAULTS, name)
    if isinstance(default, tuple):
        return _list_fits(rule, value)
    if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    return type(value) is type(default) and _in_range(rule, value)


def _list_fits(rule: Rule, value: Any) -> bool:
    if not isinstance(value, (list, tuple)):
        return False
    each = cast("Sequence[Any]", value)
    if each and rule.length is not None and len(each) != rule.length:
        return False
    return all(type(one) is rule.item and _in_range(rule, one) for one in each)


def _in_range(rule: Rule, value: Any) -> bool:
    if rule.choices and value not in rule.choices:
        return False
    if rule.shape and not has_shape(rule.shape, str(value)):
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
    raise BadInput(name, translate("core", "{name} can be: {right}.").format(name=name, right=right(name)))


def right(name: str) -> str:
    """What a setting may be, for an error message."""
    rule = RULES[name]
    if rule.choices:
        return ", ".join(str(choice) for choice in rule.choices)
    if rule.least is not None:
        return f"{rule.least:g}-{rule.most:g}"
    if rule.shape:
        return example(rule.shape)
    default = getattr(DEFAULTS, name)
    if isinstance(default, bool):
        return translate("core", "true or false")
    if isinstance(default, tuple):
        return translate("core", "a list")
    return translate("core", "a text") if isinstance(default, str) else translate("core", "a number")


NAMES = tuple(types_of(Preferences))
