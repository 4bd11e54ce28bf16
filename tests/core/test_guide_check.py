"""A file of the guide that cannot be used is named, with the table, the key and what would be right."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from unclench import assets
from unclench.core import guide_check

Change = Callable[[dict[str, Any]], object]


def loads(name: str, change: Change) -> Callable[[str], dict[str, Any]]:
    """The guide with one file changed."""

    def load(asked: str) -> dict[str, Any]:
        data = assets.guide(asked)
        if asked == name:
            change(data)
        return data

    return load


def test_every_file_is_in_order() -> None:
    assert guide_check.fault(assets.guide) == ""


@pytest.mark.parametrize(
    ("file", "change", "said"),
    [
        ("signs", lambda d: d["sign"][3].update(question=5), "sign, number 4, question must be a text"),
        ("signs", lambda d: d["sign"][3].pop("why"), "sign, number 4, why is missing"),
        ("signs", lambda d: d["sign"][3].update(shrt="x"), "sign, number 4, shrt does not belong there"),
        ("signs", lambda d: d.update(sign="x"), "sign must be a list"),
        ("causes", lambda d: d["questions"][0].update(ask=""), "questions, number 1, ask must be a text that is not"),
        ("causes", lambda d: d["rules"][1]["when"][0].update({"is": "y"}), "when, number 1, is must be a list"),
        ("cautions", lambda d: d["ice"]["question"][1].pop("text"), "ice.question, number 2, text is missing"),
        (
            "countries",
            lambda d: d["countries"]["DE"].update(glass_ml=0),
            "countries.DE.glass_ml must be a whole",
        ),
        ("foods", lambda d: d["food"][0].update(calcium="1"), "food, number 1, calcium must be a whole number from 0"),
        ("measures", lambda d: d["peg"].pop("items"), "peg.items is missing"),
        (
            "medicines",
            lambda d: d["products"]["ibuprofen-200-us"]["label"].update(most="2"),
            "products.ibuprofen-200-us.label.most must be a number above 0",
        ),
        (
            "medicines",
            lambda d: d["products"]["ibuprofen-200-us"]["ingredients"][0].update(id="nope"),
            "its tables do not fit together (KeyError: 'nope')",
        ),
        ("moves", lambda d: d["hold"][0].update(sides=3), "hold, number 1, sides must be a whole number from 1 to 2"),
        ("sources", lambda d: d["groups"].update(nope="x"), "its tables do not fit together"),
        ("steps", lambda d: d["step"][1]["part"][0].update(verdict="maybe"), "verdict must be one of agrees"),
    ],
)
def test_a_wrong_shape_says_where_it_is_and_what_would_be_right(file: str, change: Change, said: str) -> None:
    found = guide_check.fault(loads(file, change))
    assert found.startswith(f"The guide's file {file}.toml cannot be used: ")
    assert said in found


def test_a_file_that_is_no_toml_or_missing_is_named(tmp_path: Path) -> None:
    import tomllib

    def broken(name: str) -> dict[str, Any]:
        return tomllib.loads("a = ") if name == "steps" else assets.guide(name)

    def gone(name: str) -> dict[str, Any]:
        return assets.guide("nothing") if name == "moves" else assets.guide(name)

    assert "steps.toml cannot be used: it is no TOML (Invalid value (at end of document))" in guide_check.fault(broken)
    assert "moves.toml cannot be used: it is missing" in guide_check.fault(gone)
