"""The checklist of health.md 13: every combination of answers, the vectors, and the words."""

import itertools
import re

import pytest

from unclench import assets
from unclench.core.base.errors import BadInput
from unclench.core.causes import evaluation as causes
from unclench.core.causes import visits
from unclench.core.causes.checklist import Checklist, parse

YNQ = ("y", "n", "?")
VALUES = {
    "Q0": ("none", "A", "B"),
    "Q1": ("0-3", "4-14", "15-42", ">42", "?"),
    "Q2": ("a", "b", "c", "d", "e", "?"),
    **{f"Q{number}": YNQ for number in range(3, 11)},
}


@pytest.fixture(scope="module")
def model() -> Checklist:
    return parse(assets.guide("causes", "en"))


def as_the_table_says(q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, q10) -> list[str]:
    """health.md 13 once more, by hand."""
    rules = (
        ("R0", q0 == "A"),
        ("R1", q0 == "B"),
        ("R2", q9 != "n"),
        ("R3", q10 == "y"),
        ("R4", q2 == "c" or q3 == "y"),
        ("R5", q4 == "y"),
        ("R6", q5 == "y"),
        ("R7", q6 == "y" or q7 == "y" or q1 == ">42"),
        ("R8", q2 == "b"),
        ("R9", q2 == "d" or q8 == "y"),
        ("R10", q2 == "a"),
    )
    return [name for name, applies in rules if applies] or ["R11"]


@pytest.mark.uncounted
def test_every_combination_has_one_headline_and_loses_nothing(model):
    names = tuple(VALUES)
    headlines, count = set(), 0
    for values in itertools.product(*VALUES.values()):
        headline, also = causes.decide(model, dict(zip(names, values, strict=True)))
        shown = [headline.id, *(rule.id for rule in also)]
        assert shown == as_the_table_says(*values), values
        headlines.add(headline.id)
        count += 1
    assert count == 590_490
    assert headlines == {rule.id for rule in model.rules}


def test_the_answers_offered_are_those_that_were_walked(model):
    offered = {question.id: tuple(choice.value for choice in question.choices) for question in model.questions}
    assert {**offered, "Q0": VALUES["Q0"]} == VALUES
    assert list(offered) == [f"Q{number}" for number in range(11)]
    assert [question for part in model.parts for question in part.questions] == list(offered)


@pytest.mark.parametrize(
    ("answers", "headline", "also"),
    [
        ({"Q0": "none", "Q2": "a"}, "R10", []),
        ({"Q2": "a", "Q6": "y"}, "R7", ["R10"]),
        ({"Q2": "d", "Q9": "?"}, "R2", ["R9"]),
        ({"Q3": "y", "Q4": "y"}, "R4", ["R5"]),
        ({"Q0": "none", "Q9": "n", "Q2": "e", **{f"Q{n}": "n" for n in (3, 4, 5)}, "Q6": "?", "Q7": "?"}, "R11", []),
        ({"Q0": ["A3"], "Q2": "b", "Q9": "y"}, "R0", ["R2", "R8"]),
        ({"Q0": ["B2"], "Q2": "b"}, "R1", ["R8"]),
        ({"Q0": ["B2", "A3"]}, "R0", []),
        ({"Q0": ["B2?"]}, "R1", []),
        ({}, "R11", []),
        ({"Q0": "none", "Q2": None}, "R11", []),
    ],
)
def test_vectors(model, answers, headline, also):
    outcome = causes.evaluate(model, answers)
    assert outcome.headline.rule.id == headline
    assert [each.rule.id for each in outcome.also] == also
    assert outcome.emergency == (headline == "R0")


def test_each_of_the_steps_6_to_11_is_reached(model):
    assert {step for rule in model.rules for step in rule.steps} == set(range(6, 12))


def test_no_result_is_a_dead_end(model):
    pages = {page.id for page in model.pages}
    assert {page.step for page in model.pages} == {7, 8, 9, 10, 11}
    for rule in model.rules:
        assert all((rule.headline, rule.pattern, rule.who, rule.by, rule.today, rule.change, rule.note, rule.source))
        assert rule.page in pages | {""}
        assert rule.tasks or rule.id == "R0"
        assert rule.visit in (*visits.WHO, "")
        assert bool(rule.visit) == (rule.id not in ("R0", "R3", "R10", "R11"))
        assert (not rule.conditions) == (rule.id == "R11")
        for condition in rule.conditions:
            assert condition.because
            assert set(condition.values) <= set(VALUES[condition.question])


def test_rechecks_are_on_the_days_of_the_table(model):
    assert model.rule("R10").rechecks == (3, 7, 14)
    assert model.rule("R11").rechecks == (2, 5, 14)


def test_not_sure_counts_as_yes_for_the_wider_pattern_and_else_leaves_a_note(model):
    for question in model.questions:
        unsure = question.choice("?")
        if unsure and question.id != "Q9":
            assert unsure.watch, question.id
            assert causes.evaluate(model, {question.id: "?"}).watch == (unsure.watch,)
    assert causes.evaluate(model, {"Q9": "?"}).watch == ()


def test_the_words_claim_nothing(model):
    data = assets.guide("causes", "en")
    said = repr((data["rules"], data["pages"])).lower()
    for claim in (
        r"you have\b",
        "diagnos",
        r"\bcures?\b",
        r"\btreats?\b",
        r"you are safe",
        "!",
        "misalign",
        r"\bheals?\b",
    ):
        assert not re.search(claim, said), claim
    assert "only a professional can tell" in said


@pytest.mark.parametrize(
    ("answers", "field"),
    [
        ({"Q1": "yesterday"}, "Q1"),
        ({"Q11": "y"}, "Q11"),
        ({"Q3": "yes"}, "Q3"),
        ({"Q0": []}, "Q0"),
        ({"Q0": ["A14"]}, "Q0"),
        ({"Q0": ["C1"]}, "Q0"),
        ({"Q0": "A3"}, "Q0"),
        ({"Q0": [3]}, "Q0"),
        ({"Q2": ["a"]}, "Q2"),
    ],
)
def test_an_answer_that_does_not_exist_is_refused_by_name(model, answers, field):
    with pytest.raises(BadInput) as told:
        causes.evaluate(model, answers)
    assert told.value.field == field


def test_so_far_says_nothing_until_something_speaks(model):
    assert causes.so_far(model, {"Q0": "none", "Q1": "0-3"}) == ()
    found = causes.so_far(model, {"Q2": "a", "Q6": "y", "Q7": "y"})
    assert [(each.rule.id, len(each.because)) for each in found] == [("R7", 2), ("R10", 1)]
