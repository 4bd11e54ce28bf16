"""The checklist of health.md 13: every combination of answers, the vectors, and the words."""

import itertools
import math
import random
import re

import pytest

from fakes import FakeClock, guide
from unclench import assets
from unclench.core.base.entries import CausesRun
from unclench.core.base.errors import BadInput
from unclench.core.causes import checklist_runs as causes_runs
from unclench.core.causes import evaluation as causes
from unclench.core.causes import snapshot, visits
from unclench.core.causes.checklist import Checklist, parse

YNQ = ("y", "n", "?")
VALUES = {
    "Q0": ("none", "A", "B"),
    "Q1": ("0-3", "4-14", "15-42", ">42", "?"),
    "Q2": ("a", "b", "c", "d", "e", "?"),
    "Q3": YNQ,
    "Q3a": YNQ,
    **{f"Q{number}": YNQ for number in range(4, 10)},
    "Q10a": YNQ,
    "Q10b": YNQ,
}
IDS = tuple(VALUES)


@pytest.fixture(scope="module")
def model() -> Checklist:
    return parse(assets.guide("causes"))


def as_the_table_says(q0, q1, q2, q3, q3a, q4, q5, q6, q7, q8, q9, q10a, q10b) -> list[str]:
    """health.md 13 and 16 (rows 10, 11, 13) once more, by hand."""
    rules = (
        ("R0", q0 == "A"),
        ("R1", q0 == "B"),
        ("R2", q9 != "n"),
        ("R3a", q10a == "y"),
        ("R3b", q10b == "y"),
        ("R4 with step 8", (q2 == "c" or q3 == "y") and q3a == "y"),
        ("R4", (q2 == "c" or q3 == "y") and q3a != "y"),
        ("R5", q4 == "y"),
        ("R6", q5 == "y"),
        ("R7", q6 == "y" or q7 == "y" or q1 == ">42"),
        ("R8", q2 == "b"),
        ("R9", q2 == "d" or q8 == "y"),
        ("R10", q2 == "a"),
    )
    return [name for name, applies in rules if applies] or ["R11"]


def named(rule) -> str:
    return "R4 with step 8" if rule.id == "R4" and 8 in rule.steps else rule.id


def alike(model) -> dict[str, dict[tuple, list[str]]]:
    """The answers of each question, those that speak for the same rules together."""
    further = {rule.instead.conditions[-1] for rule in model.rules if rule.instead}
    groups: dict[str, dict[tuple, list[str]]] = {}
    for name, values in VALUES.items():
        for value in values:
            more = any(each.question == name and value in each.values for each in further)
            says = (model.points.get((name, value), ()), more)
            groups.setdefault(name, {}).setdefault(says, []).append(value)
    return groups


@pytest.mark.uncounted
def test_every_combination_has_one_headline_and_loses_nothing(model):
    """What is decided depends on nothing but the rules an answer speaks for, so one answer stands for its like."""
    groups = alike(model)
    walked = [[values[0] for values in each.values()] for each in groups.values()]
    stand_for = [[len(values) for values in each.values()] for each in groups.values()]
    headlines, count = set(), 0
    for values, weights in zip(itertools.product(*walked), itertools.product(*stand_for), strict=True):
        headline, also = causes.decide(model, dict(zip(IDS, values, strict=True)))
        shown = [named(headline), *(named(rule) for rule in also)]
        assert shown == as_the_table_says(*values), values
        headlines.add(named(headline))
        count += math.prod(weights)
    assert count == 3 * 5 * 6 * 3**10
    assert headlines == {rule.id for rule in model.rules} | {"R4 with step 8"}


def test_answers_that_stand_for_each_other_are_alike_in_the_table_too(model):
    """Each answer changed for its like, among random others: the table by hand says the same."""
    dice = random.Random(13)
    for name, each in alike(model).items():
        for values in each.values():
            for _ in range(200):
                others = {other: dice.choice(VALUES[other]) for other in IDS}
                said = {tuple(as_the_table_says(**low({**others, name: value}))) for value in values}
                assert len(said) == 1, (name, values)


def low(answers: dict[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in answers.items()}


def test_the_answers_offered_are_those_that_were_walked(model):
    offered = {question.id: tuple(choice.value for choice in question.choices) for question in model.questions}
    assert {**offered, "Q0": VALUES["Q0"]} == VALUES
    assert tuple(offered) == IDS
    assert [question for part in model.parts for question in part.questions] == [*IDS]


def test_whether_it_can_be_used_is_asked_after_a_knock_or_a_tear_only(model):
    asked = model.question("Q3a").asked
    for q2, q3 in itertools.product((*VALUES["Q2"], None), (*YNQ, None)):
        given = {name: value for name, value in (("Q2", q2), ("Q3", q3)) if value}
        assert asked(given) == (q2 == "c" or q3 == "y"), given
    assert all(question.asked({}) for question in model.questions if question.id != "Q3a")


def test_what_cannot_be_used_wants_a_doctor_within_days(model):
    outcome = causes.evaluate(model, {"Q3": "y", "Q3a": "y"})
    rule = outcome.headline.rule
    assert (rule.id, rule.headline) == ("R4", "You may have strained or torn a muscle")
    assert (outcome.steps, rule.by, rule.visit) == ((9, 8), "within days", "doctor")
    assert outcome.headline.because == (
        "a tear or pop, a bruise or swelling",
        "you can't use it, or a big bruise or swelling",
    )
    calm = causes.evaluate(model, {"Q3": "y", "Q3a": "n"})
    assert (calm.steps, calm.headline.rule.by) == ((9,), "within 1 week, if it isn't clearly easing")
    assert causes.evaluate(model, {"Q3": "y", "Q3a": "?"}).steps == (9,)


def test_medicine_and_pregnancy_name_who_to_ask_each_for_itself(model):
    medicine, pregnancy = model.rule("R3a"), model.rule("R3b")
    assert (medicine.who, pregnancy.who) == ("Your pharmacist or doctor", "Your midwife or doctor")
    assert "midwife" not in repr(medicine)
    assert "pharmacist" not in repr(pregnancy)
    both = causes.evaluate(model, {"Q10a": "y", "Q10b": "y"})
    assert (both.headline.rule.id, [each.rule.id for each in both.also]) == ("R3a", ["R3b"])


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
        assert bool(rule.visit) == (rule.id not in ("R0", "R3a", "R3b", "R10", "R11"))
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
    data = assets.guide("causes")
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
        ({"Q2": None}, "Q2"),
        ({"Q0": None}, "Q0"),
        ({"Q10": "y"}, "Q10"),
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


def test_null_is_refused_with_a_sentence_that_names_the_one_unknown(model):
    with pytest.raises(BadInput, match=re.escape('Q4 has no answer. Write "?" if you are not sure, or leave it out.')):
        causes.evaluate(model, {"Q4": None})


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"Q3a": "y"}, "Q3a is asked only after Q2 = c or Q3 = y. Leave it out, or give that answer too."),
        ({"Q2": "a", "Q3": "n", "Q3a": "n"}, "Q3a is asked only after Q2 = c or Q3 = y."),
        ({"Q0": ["A3", "A3?"]}, "A3 stands twice in Q0. Write it once."),
    ],
)
def test_answers_that_cannot_be_together_are_refused(model, answers, words):
    with pytest.raises(BadInput, match=re.escape(words)):
        causes.check_asked(model, answers)


# ------------------------------------------------------------------------------------------------- earlier editions

KEPT = {"Q0": "none", "Q1": "0-3", "Q2": "c", "Q3": "n", **{f"Q{n}": "n" for n in range(4, 10)}, "Q10": "y"}


def kept_run(**more) -> CausesRun:
    """As it is in a data file written with the edition of 2026-11."""
    at = FakeClock().now().instant
    fields = {"answers": KEPT, "headline": "R3", "also": ("R4",), "guide_edition": "2026-11", "finished": at.utc}
    return CausesRun(at=at, id="kept", **(fields | more))


def test_the_edition_is_a_new_one(model):
    assert model.edition == "2026-12"
    assert "Q10" not in {question.id for question in model.questions}


@pytest.mark.parametrize("edition", ["2026-11", ""])
def test_a_run_of_an_earlier_edition_shows_its_result_in_the_words_of_its_own(edition):
    seen = snapshot.result(guide().causes, kept_run(guide_edition=edition), ())
    rule = seen.outcome.headline.rule
    assert (rule.id, rule.headline, rule.who) == (
        "R3",
        "Ask before more self-care medicine",
        "Your pharmacist, doctor or midwife",
    )
    assert seen.outcome.headline.because == ("a new medicine, or pregnancy or birth",)
    assert [each.rule.id for each in seen.outcome.also] == ["R4"]
    assert snapshot.headline(guide().causes, kept_run()) == "Ask before more self-care medicine"


def test_a_null_that_was_kept_once_counts_as_not_asked():
    seen = snapshot.result(guide().causes, kept_run(answers={**KEPT, "Q4": None}), ())
    assert seen.outcome.headline.rule.id == "R3"


def test_an_open_run_of_an_earlier_edition_goes_on_with_the_questions_of_today(model):
    going = causes_runs.in_this_edition(model, kept_run(finished=None))
    assert (going.guide_edition, "Q10" in going.answers) == ("2026-12", False)
    assert causes_runs.next_question(model, going.answers) == "Q3a"
    assert causes_runs.next_question(model, {**going.answers, "Q3a": "n"}) == "Q10a"


def test_a_recheck_of_an_earlier_edition_asks_what_is_new(model):
    assert not {"Q0", "Q4", "Q7", "Q10"} & set(causes_runs.for_recheck(model, KEPT))


def test_no_lesser_result_says_what_a_stricter_one_forbids(model):
    """A doctor within days and no heat on a bruise; beside it: nothing of "nobody", of heat, of another date."""
    outcome = causes.evaluate(model, {"Q2": "a", "Q3": "y", "Q3a": "y", "Q6": "y", "Q8": "y"})
    assert (outcome.headline.rule.id, [each.rule.id for each in outcome.also]) == ("R4", ["R7", "R9", "R10"])
    visit, calm, comfort = (each.rule for each in outcome.also)
    assert (visit.who, visit.by) == ("At the same visit", "")
    assert not visit.today[0].startswith("Book a visit")
    assert (calm.who, calm.by, comfort.who, comfort.by) == ("", "", "", "")
    assert comfort.headline == "Comfort and walking"
    assert comfort.today == ("A short walk each hour you are awake, in the first days.",)


def test_no_combination_says_nobody_beside_a_visit_or_heat_beside_protection(model):
    for q0, q2, q3, q4, q10b in itertools.product(("none", ["B2"]), "abcde", YNQ, YNQ, YNQ):
        outcome = causes.evaluate(model, {"Q0": q0, "Q2": q2, "Q3": q3, "Q4": q4, "Q8": "y", "Q10b": q10b})
        told = [outcome.headline.rule, *(each.rule for each in outcome.also)]
        if any(not rule.alone for rule in told):
            assert not [rule.id for rule in told if "obody" in rule.who]
        if any(rule.protects for rule in told):
            assert not [rule.id for rule in told if any("or heat " in line for line in rule.today)]
        booked = [rule.visit for rule in told if rule.visit and rule.by]
        assert len(booked) == len(set(booked))


def test_alone_a_simple_result_says_all_of_it(model):
    outcome = causes.evaluate(model, {"Q2": "a", "Q8": "y"})
    assert outcome.headline.rule.who.startswith("Nobody has to")
    assert outcome.also[0].rule.who == "Nobody for now"
    assert outcome.also[0].rule.today[0].startswith("Ice or heat")
