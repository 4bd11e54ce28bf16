"""Every kind of entry that the command line knows: words of `list`, what undo says, the page that tells them."""

import re
from pathlib import Path

import pytest

from fakes import context
from unclench.actions.services import Services
from unclench.cli.parser import run
from unclench.core.base.entries import KINDS

PAGE = (Path(__file__).parents[2] / "docs" / "CLI.md").read_text("utf-8")
LISTED = {table: kind.KIND.words for table, kind in KINDS.items() if kind.KIND.words}


def say(*words: str) -> tuple[int, str, str]:
    return run(list(words), lambda: Services(context(), None), "/", running=True)  # type: ignore[arg-type]


@pytest.mark.parametrize(("table", "word"), [(table, word) for table in LISTED for word in (table, *LISTED[table])])
def test_each_is_listed_by_its_table_and_its_words(table: str, word: str) -> None:
    assert say("list", word) == (0, "Nothing yet.\n", "")


def test_no_word_means_two_kinds() -> None:
    words = [word for table in LISTED for word in (table, *LISTED[table])]
    assert len(words) == len(set(words))


@pytest.mark.parametrize("word", ["presences", "nudges", "moon"])
def test_what_cannot_be_listed_is_answered_with_what_can(word: str) -> None:
    assert say("list", word) == (2, "", f"KIND can be: {', '.join(LISTED)}.\n")


def test_the_page_of_the_command_line_names_the_same_kinds() -> None:
    (line,) = re.findall(r"^KIND: ([a-z_, ]+);", PAGE, re.MULTILINE)
    assert line.split(", ") == list(LISTED)


def test_undo_says_in_words_what_it_took_back_of_each_but_a_run_of_the_checklist() -> None:
    assert [table for table in LISTED if KINDS[table].KIND.newest is None] == ["causes_runs"]
