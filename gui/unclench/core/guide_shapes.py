"""The shape of each TOML file of the guide: its tables, their keys and what they hold. Loaded only to find a fault."""

from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, UnsetType, defstruct

from unclench.core.advice_steps import Tab, Verdict

Words = Annotated[str, Meta(min_length=1)]
Whole = Annotated[int, Meta(ge=0)]
Positive = Annotated[int, Meta(ge=1)]
Amount = Annotated[float, Meta(gt=0)]
Lines = list[Words]


def table(keys: dict[str, Any], optional: dict[str, Any] | None = None) -> Any:
    """A table with these keys; one that nobody reads is a mistake in spelling."""
    fields = [*keys.items(), *((name, kind | UnsetType, UNSET) for name, kind in (optional or {}).items())]
    return defstruct("Table", _named(fields), forbid_unknown_fields=True, kw_only=True, rename=_key)


def _named(fields: list[Any]) -> list[Any]:
    """`is` is a word of Python's."""
    return [(f"{name}_", *rest) for name, *rest in fields]


def _key(name: str) -> str:
    return name.removesuffix("_")


SIGN = table({"id": Words, "question": Words, "why": Words, "source": Words}, {"short": str})
SIGNS = table({"edition": Words, "reviewed": Words, "sign": list[SIGN]})
CAUTION = table({"id": Words, "text": Words, "effect": Words}, {"source": str, "media": Lines})
CAUTION_LIST = table({"short": Words, "question": list[CAUTION]})
COUNTRY = table(
    {"name": Words, "emergency": str, "glass_ml": Positive, "weight": Literal["kg", "lb", "st"], "source": str},
    {"poison": str, "paper": str},
)
COUNTRIES = table({"edition": Words, "sources": dict[str, Words], "other": COUNTRY, "countries": dict[str, COUNTRY]})
FOOD = table(
    {"id": Words, "name": Words, "portion": Words, "source": Words},
    {"calcium": Whole, "potassium": Whole, "magnesium": Whole, "note": str, "usual_in": Lines},
)
FOODS = table({"edition": Words, "source": Words, "food": list[FOOD]})
PEG_ITEM = table({"id": Words, "ask": Words, "least": Words, "most": Words})
PEG = table({"name": Words, "title": Words, "cite": Words, "low": int, "high": int, "items": list[PEG_ITEM]})
CHANGE_ANSWER = table({"value": int, "label": Words})
CHANGE = table({"name": Words, "title": Words, "ask": Words, "answers": list[CHANGE_ANSWER]})
ROLAND = table({"name": Words, "title": Words, "cite": Words, "intro": Words, "items": Lines})
MEASURES = table({"peg": PEG, "change": CHANGE, "rmdq": ROLAND}, {"in_english": list[str]})
"""`in_english` is put in while the file is read in another language (guide_texts.py)."""
CEILING = table({"mg": Amount, "source": Words}, {"prescribed": Amount})
INGREDIENT = table(
    {"name": Words, "kind": Literal["nsaid", "acetaminophen", "sedating", "other"]},
    {
        "words": Lines,
        "longest": Positive,
        "low": Amount,
        "low_longest": Positive,
        "labels_are_low": bool,
        "ceiling": CEILING,
    },
)
PRODUCT_PART = table({"id": Words, "mg": Annotated[float, Meta(ge=0)]})
WINDOW = table({"hours": Amount, "units": Amount})
FIRST = table({"units": Amount}, {"minutes": Amount, "clear_hours": Amount})
LABEL = table(
    {},
    {
        "most": Amount,
        "gaps": list[tuple[Amount, Amount]],
        "most_24h": Amount,
        "most_doses_24h": Positive,
        "longest": Amount,
        "days": Positive,
        "window": WINDOW,
        "first": FIRST,
    },
)
PRODUCT = table(
    {
        "name": Words,
        "country": Words,
        "unit": Words,
        "ingredients": list[PRODUCT_PART],
        "brands": Lines,
        "says": Words,
        "source": Words,
    },
    {"prescriber_only": bool, "label": LABEL},
)
RISK = table({"id": Words, "text": Words, "source": Words})
KIND_NOTES = table({"ask": Lines, "mix": Lines, "source": Words})
MEDICINES = table(
    {
        "edition": Words,
        "sources": dict[str, Words],
        "ingredients": dict[str, INGREDIENT],
        "products": dict[str, PRODUCT],
        "risks": list[RISK],
        "kinds": dict[str, KIND_NOTES],
    }
)
MOVE = table(
    {
        "id": Words,
        "name": Words,
        "hold_seconds": Positive,
        "repeats": Positive,
        "breath": str,
        "steps": Lines,
        "alt": Words,
        "picture": Words,
        "source": Words,
    },
    {"sides": Annotated[int, Meta(ge=1, le=2)], "dose": str, "acute": str, "acute_note": str, "skip_if": str},
)
MOVES = table({"stretch": list[MOVE], "hold": list[MOVE]})
STEP_PART = table(
    {
        "id": Words,
        "about": Words,
        "do": Words,
        "note": Words,
        "verdict": Verdict,
        "source": Words,
        "date": Words,
        "sources": Lines,
    }
)
STEP = table({"id": Positive, "title": Words, "tab": Tab, "part": list[STEP_PART]}, {"questions": Lines})
STEPS = table({"edition": Words, "introduction": list[STEP_PART], "step": list[STEP]})
CAUSES_PART = table({"title": Words, "about": str, "questions": Lines})
CHOICE = table({"value": Words, "label": Words, "short": str}, {"detail": str, "watch": str, "recheck": Positive})
AFTER = table({"question": Words, "is": Lines})
QUESTION = table(
    {"id": Words, "ask": Words, "help": str, "why": str, "answers": list[CHOICE]},
    {"after": list[AFTER], "since": str, "until": str},
)
TASK = table({"text": Words}, {"days": Whole})
WHEN = table({"question": Words, "is": Lines, "because": str})
INSTEAD = table(
    {"question": Words, "is": Lines, "because": str},
    {
        "headline": str,
        "pattern": str,
        "steps": list[Whole],
        "who": str,
        "visit": str,
        "by": str,
        "today": Lines,
        "change": str,
        "note": str,
        "source": str,
        "page": str,
        "todos": list[TASK],
        "rechecks": list[Positive],
    },
)
RULE = table(
    {
        "id": Words,
        "headline": Words,
        "pattern": str,
        "steps": list[Whole],
        "who": str,
        "by": str,
        "today": Lines,
        "change": str,
        "note": str,
        "source": str,
        "page": str,
        "todos": list[TASK],
        "rechecks": list[Positive],
        "when": list[WHEN],
    },
    {"uses": list[Whole], "visit": str, "since": str, "until": str, "instead": INSTEAD}
    | {"alone": bool, "protects": bool, "protected": table({"headline": Words, "today": Lines})},
)
PAGE = table(
    {"id": Words, "title": Words, "step": Whole, "text": Lines, "points": Lines, "note": str, "source": str},
    {"questions": Lines},
)
CAUSES = table(
    {
        "edition": Words,
        "reviewed": Words,
        "recheck": Words,
        "parts": list[CAUSES_PART],
        "questions": list[QUESTION],
        "rules": list[RULE],
        "pages": list[PAGE],
    }
)

SOURCES = dict[str, Words | dict[str, Words]]

SHAPES = {
    "causes": CAUSES,
    "cautions": dict[str, CAUTION_LIST],
    "countries": COUNTRIES,
    "foods": FOODS,
    "measures": MEASURES,
    "medicines": MEDICINES,
    "moves": MOVES,
    "signs": SIGNS,
    "sources": SOURCES,
    "steps": STEPS,
}
"""By the name of the file."""

NAMED = {
    "cautions": {"": CAUTION_LIST},
    "countries": {"countries": COUNTRY},
    "medicines": {"ingredients": INGREDIENT, "products": PRODUCT, "kinds": KIND_NOTES},
}
"""Tables whose keys are names of the guide, and what stands under each; "": the file itself."""
