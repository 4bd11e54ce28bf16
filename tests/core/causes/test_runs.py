"""A run: where it goes on, what the diary fills in, its to-dos and rechecks."""

from datetime import timedelta

import pytest

from fakes import FakeClock, guide
from unclench.core.base.entries import CausesRun, Episode, Pain, SignCheck, Todo
from unclench.core.base.facts import Facts
from unclench.core.causes import checklist_runs as causes_runs
from unclench.core.causes import evaluation as causes

NOW = FakeClock().now()
MODEL = guide().causes.checklist
CALM = {question.id: "n" for question in MODEL.questions if question.id != "Q3a"}
CALM |= {"Q0": "none", "Q1": "0-3", "Q2": "e"}
LEFT = {"place_side": "left", "place_height": "lower"}


def ago(days):
    return NOW.instant.plus(-86_400 * days)


def test_the_first_open_question_comes_next():
    assert causes_runs.next_question(MODEL, {}) == "Q0"
    assert causes_runs.next_question(MODEL, {"Q0": "none", "Q1": "?", "Q3": "n"}) == "Q2"
    assert causes_runs.next_question(MODEL, CALM) is None


def test_a_sign_of_group_a_ends_the_questions_and_keeps_the_answers():
    answers = {"Q0": ["A3"], "Q1": "0-3"}
    assert causes_runs.next_question(MODEL, answers) is None
    assert causes_runs.next_question(MODEL, {**answers, "Q0": "none"}) == "Q2"


def test_a_recheck_asks_three_questions():
    again = causes_runs.for_recheck(MODEL, CALM)
    asked = []
    while (name := causes_runs.next_question(MODEL, again)) is not None:
        asked.append(name)
        again[name] = "none" if name == "Q0" else "n"
    assert asked == ["Q0", "Q4", "Q7"]


@pytest.mark.parametrize(
    ("days", "age"), [(0, "0-3"), (3, "0-3"), (4, "4-14"), (14, "4-14"), (42, "15-42"), (43, ">42")]
)
def test_the_episode_fills_in_when_it_began(days, age):
    given = causes_runs.suggestions(Facts(episodes=(Episode(at=ago(days)),)), (), NOW)
    assert given["Q1"].value == age


def test_two_spasms_in_one_place_within_three_months_fill_in_question_6():
    old = Episode(at=ago(80), eased=ago(70).utc, **LEFT)
    twinge = Pain(at=ago(5), value=4, spasm=True, **LEFT)
    within = Pain(at=ago(75), value=6, spasm=True, **LEFT)
    facts = Facts(episodes=(old,))
    assert "Q6" not in causes_runs.suggestions(facts, (within,), NOW)
    assert "Q6" not in causes_runs.suggestions(facts, (Pain(at=ago(5), value=4, spasm=True, place_side="right"),), NOW)
    assert "Q6" not in causes_runs.suggestions(facts, (Pain(at=ago(5), value=4, **LEFT),), NOW)
    assert causes_runs.suggestions(facts, (twinge,), NOW)["Q6"].value == "y"
    assert "Q6" not in causes_runs.suggestions(
        Facts(episodes=(Episode(at=ago(95), eased=ago(94).utc, **LEFT),)), (twinge,), NOW
    )


def check(answers, **more):
    return SignCheck(at=NOW.instant.plus(-600), answers=answers, **more)


def test_warning_signs_answered_today_need_not_be_answered_again():
    signs = causes_runs.answers_to_signs("none")
    group_a = {name: answer for name, answer in signs.items() if name[0] == "A"}
    half = causes_runs.suggestions(Facts(sign_checks=(check(group_a),)), (), NOW)
    assert ("Q0" in half, half["A"].value) == (False, "none")
    assert causes_runs.suggestions(Facts(sign_checks=(check(signs),)), (), NOW)["Q0"].value == "none"
    yesterday = SignCheck(at=ago(1), answers=signs)
    assert "Q0" not in causes_runs.suggestions(Facts(sign_checks=(yesterday,)), (), NOW)
    told = causes_runs.answers_to_signs(["B2", "B7?"])
    assert (told["B2"], told["B7"], told["A1"]) == ("y", "?", "n")
    assert causes_runs.suggestions(Facts(sign_checks=(check(told),)), (), NOW)["Q0"].value == ["B2", "B7?"]


def test_a_standing_emergency_is_always_filled_in():
    stands = SignCheck(at=ago(3), answers={"A3": "y"})
    assert causes_runs.suggestions(Facts(sign_checks=(stands,)), (), NOW)["Q0"].value == ["A3"]


def run_of(rule):
    return CausesRun(at=NOW.instant, id="r", headline=rule, finished=NOW.utc)


def test_rechecks_become_todos_on_the_days_of_the_table():
    outcome = causes.evaluate(MODEL, {"Q2": "a"})
    todos = causes_runs.todos_for(MODEL, run_of("R10"), outcome, NOW)
    again = [todo.due_day for todo in todos if todo.text == MODEL.recheck]
    today = NOW.instant.local().date()
    assert again == [(today + timedelta(days=days)).isoformat() for days in (3, 7, 14)]
    assert all(todo.run_id == "r" for todo in todos)


def test_a_new_headline_replaces_open_todos_of_the_old_one_only():
    old = CausesRun(at=ago(5), id="old", headline="R10", finished=ago(5).utc)
    todos = (
        Todo(at=ago(5), id="1", run_id="old", text="walk"),
        Todo(at=ago(5), id="2", run_id="old", text="done", done=ago(1).utc),
        Todo(at=ago(5), id="3", text="own"),
    )
    assert causes_runs.superseded(todos, (old, run_of("R7")), run_of("R7")) == todos[:1]
    assert causes_runs.superseded(todos, (old, run_of("R10")), run_of("R10")) == ()
    assert causes_runs.keeps_todos((old,), todos, run_of("R10"))
    assert not causes_runs.keeps_todos((old,), todos, run_of("R7"))


def test_a_due_recheck_is_found_and_answered():
    due = Todo(at=ago(3), text=MODEL.recheck, due_day=NOW.instant.local().date().isoformat())
    later = Todo(at=ago(3), text=MODEL.recheck, due_day="2026-12-31")
    assert causes_runs.rechecks_answered(MODEL, (due, later), NOW) == (due,)


def test_the_run_that_was_left_goes_on():
    left = CausesRun(at=ago(2), id="left", answers={"Q0": "none"})
    assert causes_runs.open_run((left, run_of("R7"))) == left
    assert causes_runs.last_finished((left, run_of("R7"))).id == "r"


# --------------------------------------------------------------------------- "not there yet" (health.md 16, row 10)

NOT_YET = {**CALM, "Q2": "b", "Q7": "?"}


def recheck_due(made_days_ago, due_days_ago):
    due = (NOW.instant.local().date() - timedelta(days=due_days_ago)).isoformat()
    return Todo(at=ago(made_days_ago), text=MODEL.recheck, due_day=due)


def offered(*todos):
    return [choice.value for choice in causes_runs.as_asked_now(MODEL, "Q7", todos, NOW).choices]


def test_not_there_yet_is_a_no_today_and_sets_the_recheck_of_day_14():
    outcome = causes.evaluate(MODEL, NOT_YET)
    assert (outcome.headline.rule.id, outcome.also) == ("R8", ())
    run = CausesRun(at=NOW.instant, id="r", answers=NOT_YET)
    again = [each.due_day for each in causes_runs.todos_for(MODEL, run, outcome, NOW) if each.text == MODEL.recheck]
    assert again == [(NOW.instant.local().date() + timedelta(days=14)).isoformat()]


def test_a_result_with_rechecks_of_its_own_gets_day_14_once():
    answers = {**NOT_YET, "Q2": "a"}
    run = CausesRun(at=NOW.instant, id="r", answers=answers)
    todos = causes_runs.todos_for(MODEL, run, causes.evaluate(MODEL, answers), NOW)
    today = NOW.instant.local().date()
    again = [each.due_day for each in todos if each.text == MODEL.recheck]
    assert again == [(today + timedelta(days=days)).isoformat() for days in (3, 7, 14)]


def test_a_result_that_keeps_its_todos_gets_the_recheck_that_is_missing():
    run = CausesRun(at=NOW.instant, id="r", answers=NOT_YET)
    today = NOW.instant.local().date()
    missing = causes_runs.missing_rechecks(MODEL, run, (), NOW)
    assert [each.due_day for each in missing] == [(today + timedelta(days=14)).isoformat()]
    waits = Todo(at=ago(2), text=MODEL.recheck, due_day=(today + timedelta(days=12)).isoformat())
    assert causes_runs.missing_rechecks(MODEL, run, (waits,), NOW) == ()


def test_the_recheck_of_day_14_asks_with_yes_and_no_only():
    assert offered() == ["y", "n", "?"]
    assert offered(recheck_due(made_days_ago=7, due_days_ago=0)) == ["y", "n", "?"]
    assert offered(recheck_due(made_days_ago=13, due_days_ago=1)) == ["y", "n", "?"]
    assert offered(recheck_due(made_days_ago=14, due_days_ago=0)) == ["y", "n"]
    assert offered(recheck_due(made_days_ago=20, due_days_ago=6)) == ["y", "n"]


# --------------------------------------------------------------------------- a question that depends on others


def test_the_conditional_question_comes_and_goes_with_what_it_depends_on():
    answers = causes_runs.with_answer(MODEL, {"Q0": "none", "Q1": "0-3", "Q2": "c"}, "Q3", "n")
    assert causes_runs.next_question(MODEL, answers) == "Q3a"
    answers = causes_runs.with_answer(MODEL, answers, "Q3a", "y")
    assert causes_runs.next_question(MODEL, answers) == "Q4"
    assert causes_runs.neighbour(MODEL, answers, "Q4", -1) == "Q3a"
    answers = causes_runs.with_answer(MODEL, answers, "Q2", "a")
    assert "Q3a" not in answers
    assert causes_runs.neighbour(MODEL, answers, "Q4", -1) == "Q3"
