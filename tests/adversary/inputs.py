"""What strangers give: values that no column should hold, changes of a JSON text, words of a command line.

Everything is drawn by hypothesis from a fixed seed, so a failure comes again and is made small. How many inputs a door
gets: UNCLENCH_INPUTS (`make adversary`), else the number that the fast tests have time for.
"""

import copy
import json
import os
import random
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as some

CORPUS = Path(__file__).parent / "corpus"
GIVEN = int(os.environ.get("UNCLENCH_INPUTS", "0"))
LONG = "x" * 100_001

TEXTS = (
    "", " ", "0", "1", "y", "n", "?", "none", "null", "[]", "{}", "NaN", "é", "\0", "a\0b", "\ud83d", "\u202e",
    "\x1b[2J", "\n", "' OR 1=1 --", "../../etc/passwd", "%s{0}{name}", "x" * 65, "x" * 201, "x" * 2_001, LONG,
    "٣", "½", "own-1", "A3", "C2", "Q0", "R10", "ibuprofen-200-us", "water", "plank", "ice", "person", "device",
    "😀" * 50,
)  # fmt: skip
MOMENTS = (
    "2026-11-20T13:05:00Z", "2026-11-20T13:05:00+00:00", "2026-11-20T13:05Z", "2026-02-30T00:00:00Z",
    "1969-12-31T23:59:59Z", "1970-01-01T00:00:00Z", "1990-01-01T00:00:00Z", "1989-12-31T23:59:59Z",
    "2038-01-19T03:14:08Z", "2199-12-31T23:59:59Z", "2200-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
    "0001-01-01T00:00:00Z", "2026-11-21T13:05:00Z", "2026-11-22T13:05:01Z", "2031-11-20T13:05:00Z",
    "2026-13-01T00:00:00Z", "2026-11-20T24:00:00Z", "2026-11-20T23:59:60Z", "٢٠٢٦-11-20T13:05:00Z", "2026-11-20",
    "2026-1-2", "soon", "2026-11-2٠",
)  # fmt: skip
NUMBERS = (
    0, 1, -1, 2, 3, 10, 11, 20, 24, 100, 350, 3000, 3001, 28_800, 43_200, 50_400, 50_401, 86_400, 1_800_000,
    2**31, 2**53, 2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 10**30, 0.0, -0.0, 0.1, 0.5, 1.0, 1.5, 4.0, 1e-320,
    1e15, 1e308, float("inf"), float("-inf"), float("nan"),
)  # fmt: skip
SHAPES = (
    None, True, False, [], {}, [[]], [None], [""], ["a"], [1], {"": ""}, {"a": 1}, {"a": None}, {"A3": "y"},
    {"A3": "n"}, {"A3": {}}, {"Q0": "none"}, {"Q0": ["A3"]}, {"Q0": ["A3?"]}, {"Q0": ["C2"]}, {"Q99": "y"},
    [["sitting"]], {"gaps": [[1]]}, {"gaps": [[1, 4], [2, 6]]}, {"most": 1e-9}, {"most_24h": 1000, "longest":
    1000, "gaps": []}, {"window": {"hours": 1000, "units": 1}}, {"times": ["25:99"]}, {"times": ["08:00"] * 50},
    {"for": "nothing"}, {"days": 10_000}, {"first": {"units": 1, "minutes": 0, "clear_hours": 1000}}, [{"id":
    "ibuprofen", "class": "nsaid", "mg": 1e-300}], [{"id": "x", "class": "sedating"}], [{"id": "acetaminophen",
    "class": "acetaminophen", "mg": 10_000}] * 20, [1] * 1001, {str(n): "y" for n in range(101)},
)  # fmt: skip
VALUES: tuple[Any, ...] = TEXTS + MOMENTS + NUMBERS + SHAPES

Edit = tuple[int, str, Any]


BATCH = 20
"""Inputs from one seed: hypothesis picks seeds, because drawing each value by itself takes longer than most doors."""

HOW = ("put", "put", "put", "near", "drop", "add", "twin")
seeds = some.integers(0, 2**32)


def tries(fast: int, each: int = 1) -> settings:
    """The settings of one door: so many inputs in the fast tests, else as many as asked for. `each`: from one seed."""
    return settings(
        max_examples=max(1, (GIVEN or fast) // each),
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        print_blob=False,
        phases=(Phase.explicit, Phase.generate, Phase.shrink),
    )


def edits(chance: random.Random) -> list[Edit]:
    """One to four changes of JSON data."""
    count = chance.choice((1, 1, 1, 2, 3, 4))
    return [(chance.randrange(10_000), chance.choice(HOW), chance.choice(VALUES)) for _ in range(count)]


def text_edit(chance: random.Random, often: float) -> tuple[int, str] | None:
    """One change of JSON text, or none."""
    return (chance.randrange(100_000), chance.choice(TEXT_EDITS)) if chance.random() < often else None


def changed(given: Any, made: list[Edit]) -> Any:
    """A copy of JSON data with some changes in it, anywhere."""
    data = copy.deepcopy(given)
    for number, how, new in made:
        places = list(_places(data))
        if places:
            _change(*places[number % len(places)], how, new)
    return data


def _places(data: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    inside = [data]
    while inside:
        one = inside.pop()
        pairs = one.items() if isinstance(one, dict) else enumerate(one) if isinstance(one, list) else ()
        for key, each in pairs:
            found.append((one, key))
            inside.append(each)
    return found


def _change(holder: Any, key: Any, how: str, new: Any) -> None:
    if how == "put":
        holder[key] = copy.deepcopy(new)
    elif how == "near":
        holder[key] = _near(holder[key], new)
    elif how == "drop":
        del holder[key]
    elif how == "add" and isinstance(holder, dict):
        holder[new if isinstance(new, str) else repr(new)[:50]] = copy.deepcopy(new)
    elif isinstance(holder, list):
        holder.append(copy.deepcopy(holder[key]))
    else:
        holder[key] = [holder[key], holder[key]]


def _near(old: Any, new: Any) -> Any:
    """Something of the same type that is a little off."""
    if isinstance(old, bool):
        return int(old)
    if isinstance(old, int | float):
        factor = new if isinstance(new, int | float) and not isinstance(new, bool) else 10
        return old + factor if new is not None else -old
    if isinstance(old, str) and old[4:5] == "-" == old[7:8]:
        return MOMENTS[len(str(new)) % len(MOMENTS)]
    if isinstance(old, str):
        return old + (new if isinstance(new, str) else old)
    return old


TEXT_EDITS = ("cut", "double", "utf-16", "bom", "latin", "nul", "deep", "tail", "comma", "twice", "number", "comment")


def as_text(data: Any, made: tuple[int, str] | None) -> bytes:
    """JSON as a file, perhaps no longer JSON."""
    text = json.dumps(data)
    if made is None:
        return text.encode()
    number, how = made
    place = number % max(1, len(text))
    if how == "utf-16":
        return text.encode("utf-16")
    if how == "latin":
        return (text[:place] + "é" + text[place:]).encode("latin-1")
    inserted = {
        "nul": "\0", "deep": "[" * 5_000, "comma": ",", "twice": '"id": 1, "id": 2,', "number": "9" * 5_000,
        "comment": "/* */",
    }  # fmt: skip
    made_text = {
        "cut": text[:place],
        "double": text + text,
        "bom": "\ufeff" + text,
        "tail": text + "\n# end",
    }.get(how) or text[:place] + inserted.get(how, "") + text[place:]
    return made_text.encode()
