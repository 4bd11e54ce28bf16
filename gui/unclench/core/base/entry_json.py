"""The full shape of each JSON column: what a row may hold there, and nothing else.

Rules read these columns as dicts and tuples; here they are only checked, so a type is named by its column.
"""

from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, Struct, UnsetType, field

from unclench.core.base.constrained_types import Day, Line, Word

Mg = Annotated[float, Meta(gt=0, le=10_000)]
Count = Annotated[float, Meta(gt=0, le=1_000)]
Hours = Annotated[float, Meta(gt=0, le=1_000)]
Whole = Annotated[int, Meta(ge=1, le=10_000)]
Minutes = Annotated[float, Meta(ge=0, le=10_080)]
Clock = Annotated[str, Meta(min_length=5, max_length=5)]
Answer = Literal["y", "n", "?"]
Given = Annotated[str, Meta(min_length=1, max_length=12)]
"""A letter or a span, as the questions offer them."""


class IngredientRow(Struct, forbid_unknown_fields=True):
    """An ingredient of one unit; no `mg` where it is not known."""

    id: Word
    kind: Literal["nsaid", "acetaminophen", "sedating", "other"] = field(name="class")
    mg: Mg | None = None


class Window(Struct, forbid_unknown_fields=True):
    """So many units in so many hours."""

    hours: Hours
    units: Count


class First(Struct, forbid_unknown_fields=True):
    """What the first dose of a course may be."""

    units: Count
    minutes: Minutes = 60
    clear_hours: Hours = 24


class LabelRow(Struct, forbid_unknown_fields=True):
    """What a label or a prescriber allows; `for`, `times` and `unit` only in an own product. Nothing is null."""

    most: Count | UnsetType = UNSET
    gaps: Annotated[list[tuple[Count, Hours]], Meta(max_length=20)] | UnsetType = UNSET
    most_24h: Count | UnsetType = UNSET
    most_doses_24h: Whole | UnsetType = UNSET
    longest: Hours | UnsetType = UNSET
    days: Whole | UnsetType = UNSET
    prescriber: Line | UnsetType = UNSET
    set_on: Day | UnsetType = UNSET
    window: Window | UnsetType = UNSET
    first: First | UnsetType = UNSET
    instead_of: Word | UnsetType = field(name="for", default=UNSET)
    times: Annotated[list[Clock], Meta(max_length=50)] | UnsetType = UNSET
    unit: Word | UnsetType = UNSET


class Peg(Struct, forbid_unknown_fields=True):
    """The three numbers of PEG."""

    pain: Annotated[int, Meta(ge=0, le=10)]
    enjoyment: Annotated[int, Meta(ge=0, le=10)]
    activity: Annotated[int, Meta(ge=0, le=10)]


class Change(Struct, forbid_unknown_fields=True):
    """The global change."""

    change: Annotated[int, Meta(ge=-3, le=3)]


class Ticked(Struct, forbid_unknown_fields=True):
    """The sentences of Roland-Morris that are ticked, or a score that a clinic gave."""

    ticked: Annotated[list[Annotated[int, Meta(ge=1, le=24)]], Meta(max_length=24)] | UnsetType = UNSET
    score: Annotated[int, Meta(ge=0, le=24)] | UnsetType = UNSET


class Given100(Struct, forbid_unknown_fields=True):
    """An Oswestry score that a clinic gave, in per cent."""

    score: Annotated[int, Meta(ge=0, le=100)]


MEASURE_ANSWERS: dict[str, type[Struct]] = {"peg": Peg, "change": Change, "rmdq": Ticked, "odi": Given100}
"""By the name of the questionnaire."""

SHAPES: dict[tuple[str, str], Any] = {
    ("sign_checks", "answers"): Annotated[dict[Given, Answer], Meta(max_length=100)],
    ("doses", "ingredients"): Annotated[list[IngredientRow], Meta(max_length=20)],
    ("doses", "label"): LabelRow,
    ("own_products", "ingredients"): Annotated[list[IngredientRow], Meta(max_length=20)],
    ("own_products", "label"): LabelRow,
    ("causes_runs", "answers"): Annotated[
        dict[Given, Given | Annotated[list[Given], Meta(max_length=100)] | None], Meta(max_length=100)
    ],
    ("causes_runs", "also"): Annotated[list[Given], Meta(max_length=50)],
    ("cautions", "answers"): Annotated[dict[Word, Answer], Meta(max_length=100)],
    ("nudges", "about"): Annotated[list[Word], Meta(max_length=50)],
}
"""(table, field) -> what msgspec checks the value against; those of `measures` go by their name."""
