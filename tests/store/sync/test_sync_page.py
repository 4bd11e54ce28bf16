"""docs/sync.md says of each sentence of trouble what to do."""

import re
from pathlib import Path
from typing import get_args

import pytest

from unclench.core.sync.problems import problem
from unclench.core.sync.records import ProblemCode

PAGE = Path(__file__).parents[3] / "docs" / "sync.md"


def told() -> list[re.Pattern[str]]:
    """The sentences of the table as patterns, the longest first; `…` stands for anything."""
    table = PAGE.read_text("utf-8").partition("| What it says |")[2].partition("\n\n")[0]
    said = [row.split("|")[1].strip() for row in table.splitlines()[2:]]
    return [re.compile(".*".join(map(re.escape, one.split("…")))) for one in said]


@pytest.mark.parametrize("code", get_args(ProblemCode))
def test_each_sentence_of_trouble_has_one_row(code: ProblemCode) -> None:
    sentence = problem(code, file="FILE", name="NAME", count=2).message
    assert sum(bool(pattern.search(sentence)) for pattern in told()) == 1
