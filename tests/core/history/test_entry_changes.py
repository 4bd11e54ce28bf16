"""The history of an entry is told in words, whatever column of whatever kind was changed."""

from itertools import pairwise
from typing import Any, get_args

import pytest

from entry_diary import Diary, ago
from unclench.actions.names_of_ids import names_of
from unclench.core.base import known_words
from unclench.core.base.entries import KINDS, CausesRun
from unclench.core.base.entry_list import LISTED
from unclench.core.base.ports import Change
from unclench.core.history import entry_changes
from unclench.store import rows

DIARY = Diary()
NOW = DIARY.clock.now()
NAMES = names_of(DIARY.services.context.guide)
AT = "2026-11-20T08:00:00Z"
IDS = {
    ("stretches", "move"): ("cat_cow", "knee_to_chest"),
    ("foods", "food"): ("milk", "kale"),
    ("causes_runs", "headline"): ("R4", "R11"),
    ("doses", "product"): ("ibuprofen-200-us", "aspirin-325-us"),
    ("episodes", "note"): ("a note", "another note"),
}
"""Of columns that hold ids; notes are the person's own words."""


def values(table: str, field: str, column: str, annotation: Any) -> tuple[Any, ...]:
    """Two or more values that this column may hold."""
    if found := IDS.get((table, field)) or known_words.WORDS.get((table, field)):
        return found
    if column.endswith("_utc"):
        return ("2026-11-20T07:00:00Z", "2026-11-20T07:30:00Z")
    if column.endswith("_json"):
        return ('{"A1":"n"}', '{"A1":"y"}')
    if column in ("day", "due_day", "set_on"):
        return ("2026-11-18", "2026-11-19")
    words = [one for part in (annotation, *get_args(annotation)) for one in get_args(part) if isinstance(one, str)]
    if words:
        return tuple(words)
    if "float" in str(annotation) or "int" in str(annotation) or "Seconds" in str(annotation):
        return (1, 3)
    return (0, 1) if "bool" in str(annotation) else ("some words", "other words")


def changes():
    for table in LISTED:
        kind = KINDS[table]
        for spec in kind.__dataclass_fields__.values():
            column = {part.field: part.column for part in rows.shape(kind).parts}.get(spec.name, "at_utc")
            held = values(table, spec.name, column, spec.type)
            for before, after in ((None, held[0]), *pairwise(held), (held[-1], None)):
                yield table, column, before, after


def lines(table: str, column: str, before: Any, after: Any) -> tuple[str, ...]:
    common = {"at_utc": AT, "utc_offset_seconds": 3600, "deleted_utc": None}
    if table == "causes_runs" and column != "finished_utc":
        common["finished_utc"] = AT
    change = Change(AT, "edit", table, "1", common | {column: before}, common | {column: after}, "here")
    return entry_changes.lines([change], NOW, "here", NAMES)


@pytest.mark.parametrize("table", LISTED)
def test_no_change_shows_a_word_of_the_file(table):
    for of, column, before, after in changes():
        if of != table or column in ("at_utc", "deleted_utc"):
            continue
        for line in lines(table, column, before, after):
            assert "_" not in line
            assert "nothing" not in line
            assert "Another detail" not in line, column
            assert not line.startswith((column, column.replace("_", " "))), line
            ids = [one for (_, name), held in IDS.items() if name == column and name != "note" for one in held]
            assert not any(f" {one} " in line for one in ids), line


SAID = [
    ("sessions", "skin_after", None, "n", "Skin all right, afterwards: no, added today at 09:00"),
    ("sign_checks", "cleared_why", None, "mistake", "Why: a mistake, added today at 09:00"),
    ("walks", "stopped_for", "foot", None, "Stopped for: sore feet or shins, removed today at 09:00"),
    ("walks", "activity", "walk", "elliptical", "What: walk became elliptical today at 09:00"),
    ("visits", "who", "doctor", "massage", "Who: Doctor became Massage today at 09:00"),
    ("visits", "day", "2026-11-18", "2026-11-19", "Day: Wed 18 Nov became Thu 19 Nov today at 09:00"),
    ("foods", "food", "milk", "kale", "Which: Milk, 1 % became Kale, cooked today at 09:00"),
    ("walks", "goal_seconds", 600, 900, "Goal (min): 10 became 15 today at 09:00"),
    ("walks", "moved_seconds", 600, 900, "10 min became 15 min today at 09:00"),
]


@pytest.mark.parametrize(("table", "column", "before", "after", "said"), SAID)
def test_what_changed_is_told_with_its_name_and_its_values(table, column, before, after, said):
    assert lines(table, column, before, after) == (said,)


def test_answering_a_checklist_is_no_change_of_it():
    diary = Diary()
    with diary.services.context.journal.write() as w:
        run = w.add(CausesRun(at=ago(0, "08:00")))
    causes = diary.services.causes
    causes.answer(run.id, "Q1", "0-3")
    causes.answer(run.id, "Q2", "a")
    assert diary.services.entries.history_lines("causes_runs", run.id) == ("Logged today at 14:05, on this computer",)
