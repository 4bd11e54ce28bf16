"""The 18 steps: each is there with all sub-points, evidence note, source and date (health.md 1, 14.4 rule 11)."""

import re
from pathlib import Path

import pytest

import fakes
from unclench import assets
from unclench.core import advice_steps as steps

GUIDE = fakes.guide()
ALL = GUIDE.steps
PARTS = [part for step in ALL.steps for part in step.parts]
SUB_POINTS = {
    0: "0 0a 0b", 1: "1 1a 1b", 2: "2 2a 2b", 3: "3 3a 3b", 4: "4 4a 4b", 5: "5 5a", 6: "6 6a 6b 6c", 7: "7",
    8: "8 8a 8b", 9: "9 9a", 10: "10 10a", 11: "11 11a 11b", 12: "12 12a 12b", 13: "13 13a", 14: "14 14a 14b",
    15: "15 15a 15b", 16: "16 16a 16b", 17: "17 17a 17b 17c", 18: "18 18a 18b 18c",
}  # fmt: skip
TABS = {"relief": range(1, 6), "causes": range(6, 12), "prevention": range(12, 19)}
VERDICTS = {
    "contradicts": "2a 2b 5 8b 10 12b 17b",
    "none": "1a 4a 14b 15b 16b",
    "stronger": "11b 17a",
    "weaker": "0a 1 3b 4 4b 6 6a 6b 7 10a 11 12 14 16 17 18",
}
MARKS = re.compile(r"\bS\d+[a-z]?\b")


def test_all_18_steps_with_all_their_sub_points() -> None:
    assert {step.id: " ".join(part.id for part in step.parts) for step in ALL.steps} == SUB_POINTS


@pytest.mark.parametrize("tab", TABS)
def test_each_step_belongs_to_its_tab(tab: str) -> None:
    assert all(ALL.step(number).tab == tab for number in TABS[tab])


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.id)
def test_every_sub_point_says_what_to_do_how_sure_and_who_says_so(part: steps.Part) -> None:
    for text in (part.about, part.do, part.note, part.source, part.date):
        assert text.strip()
        assert "!" not in text
    assert part.do != part.note
    assert steps.verdict_words(part.verdict)
    assert part.source in steps.source_words(part)
    assert part.date in steps.source_words(part)
    assert part.sources


def test_the_verdicts_are_those_of_the_evidence_table_uncomfortable_ones_too() -> None:
    others = {name for ids in VERDICTS.values() for name in ids.split()}
    expected = {name: verdict for verdict, ids in VERDICTS.items() for name in ids.split()}
    expected |= {part.id: "agrees" for part in PARTS if part.id not in others}
    assert {part.id: part.verdict for part in PARTS} == expected


def test_no_text_promises_a_cure_or_safety_or_tells_to_take_a_medicine() -> None:
    said = " ".join(f"{part.do} {part.note}" for part in PARTS).lower()
    for promise in ("cure", "you are safe", "guaranteed", "take ibuprofen now", "you should take"):
        assert promise not in said


def test_the_injection_comes_with_questions_for_the_talk() -> None:
    assert len(ALL.step(5).questions) >= 5


def test_every_source_that_a_text_of_the_app_names_is_listed_with_its_kind() -> None:
    known = {mark for group in GUIDE.sources for mark, _ in group.sources}
    named = {mark for part in PARTS for mark in part.sources} - {steps.COMMON, steps.CHOSEN}
    for file in Path(assets.root(), "guide", "en").glob("*.toml"):
        if file.stem != "sources":
            named |= set(MARKS.findall(file.read_text(encoding="utf-8")))
    assert named <= known


def test_each_source_is_listed_once_and_described() -> None:
    marks = [mark for group in GUIDE.sources for mark, _ in group.sources]
    assert len(marks) == len(set(marks))
    assert all(group.title and what for group in GUIDE.sources for _, what in group.sources)
