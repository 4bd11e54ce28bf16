"""The checklist through its service: answers kept at once, results, to-dos, rechecks."""

from datetime import timedelta

import pytest

from fakes import FakeClock, context
from unclench.actions.causes import Causes
from unclench.actions.episodes import Episodes
from unclench.actions.warning_signs import WarningSigns
from unclench.core.base.entries import CausesRun
from unclench.core.base.errors import BadInput, Refused
from unclench.core.safety import warning_signs

CALM = {"Q0": "none", "Q1": "0-3", "Q2": "a", **{f"Q{n}": "n" for n in (*range(3, 10), "10a", "10b")}}


class Table:
    def __init__(self):
        self.clock = FakeClock()
        self.heard = []
        self.context = context(self.clock, self.heard)
        self.causes = Causes(self.context)

    @property
    def facts(self):
        return self.context.journal.read()

    def go(self, answers, **how):
        run = self.causes.begin(**how)
        for question, value in answers.items():
            self.causes.answer(run.id, question, value)
        return self.causes.finish(run.id)

    def due(self):
        return {(todo.text, todo.due_day) for todo in self.facts.todos if todo.done is None}

    def day(self, days):
        return (self.clock.now().instant.local().date() + timedelta(days=days)).isoformat()

    def standing(self):
        return warning_signs.standing(self.facts, self.clock.now())


@pytest.fixture
def table():
    return Table()


def test_each_answer_is_kept_at_once_and_an_interrupted_run_goes_on(table):
    run = table.causes.begin()
    table.causes.answer(run.id, "Q0", "none")
    table.causes.answer(run.id, "Q1", "0-3")
    again = Causes(table.context).begin()
    assert (again.id, again.answers) == (run.id, {"Q0": "none", "Q1": "0-3"})
    assert {"causes_runs", "sign_checks"} in table.heard


def test_a_run_that_was_left_on_another_day_asks_the_warning_signs_again_and_keeps_the_rest(table):
    run = table.causes.begin()
    table.causes.answer(run.id, "Q0", "none")
    table.causes.answer(run.id, "Q1", "0-3")
    table.clock.advance(hours=24)
    again = table.causes.begin()
    assert (again.id, again.answers) == (run.id, {"Q1": "0-3"})
    assert table.causes.answer(run.id, "Q0", ["B2"]).answers == {"Q0": ["B2"], "Q1": "0-3"}
    assert table.causes.begin().answers == {"Q0": ["B2"], "Q1": "0-3"}


def test_a_recheck_takes_from_the_episode_how_long_it_lasts(table):
    Episodes(table.context).start()
    table.go(CALM)
    table.clock.advance(hours=43 * 24)
    done = table.go({"Q0": "none", "Q4": "n", "Q7": "n"}, recheck=True)
    assert (done.answers["Q1"], done.headline, done.also) == (">42", "R7", ("R10",))


def test_a_changed_answer_keeps_the_later_ones(table):
    run = table.causes.begin()
    for question, value in CALM.items():
        table.causes.answer(run.id, question, value)
    kept = table.causes.answer(run.id, "Q2", "b")
    assert kept.answers == {**CALM, "Q2": "b"}
    done = table.causes.finish(run.id)
    assert (done.headline, done.also, done.guide_edition) == ("R8", (), table.context.guide.causes.checklist.edition)


def test_a_run_with_an_open_question_has_no_result(table):
    run = table.causes.begin()
    with pytest.raises(BadInput):
        table.causes.finish(run.id)
    assert table.facts.causes_runs[0].finished is None


def test_a_wrong_answer_writes_nothing(table):
    run = table.causes.begin()
    with pytest.raises(BadInput):
        table.causes.answer(run.id, "Q1", "soon")
    assert table.facts.causes_runs[0].answers == {}


def test_a_result_leaves_its_todos_with_their_days(table):
    table.go(CALM)
    recheck = table.context.guide.causes.checklist.recheck
    assert {(recheck, table.day(days)) for days in (3, 7, 14)} <= table.due()
    with pytest.raises(BadInput):
        table.causes.answer(table.facts.causes_runs[0].id, "Q1", "?")


def test_the_warning_signs_go_to_their_log_and_group_a_stands(table):
    run = table.causes.begin()
    table.causes.answer(run.id, "Q0", ["A3", "B2?"])
    assert table.standing().emergency
    check = table.facts.sign_checks[0]
    assert (check.answers["A3"], check.answers["B2"], check.answers["B1"], len(check.answers)) == ("y", "?", "n", 28)
    assert table.causes.finish(run.id).headline == "R0"


def test_unticking_in_the_same_run_clears_it_as_a_mistake(table):
    run = table.causes.begin()
    table.causes.answer(run.id, "Q0", ["A3"])
    table.causes.answer(run.id, "Q0", "none")
    assert table.standing().state == "clear"
    assert table.facts.sign_checks[0].cleared_why == "mistake"


def test_a_sign_that_stood_before_is_not_talked_away_here(table):
    WarningSigns(table.context).answer({"A5": "y"})
    run = table.causes.begin()
    with pytest.raises(Refused):
        table.causes.answer(run.id, "Q0", "none")
    assert table.standing().emergency
    assert table.causes.suggestions()["Q0"].value == ["A5"]


def test_signs_asked_today_are_not_logged_twice(table):
    run = table.causes.begin()
    table.causes.answer(run.id, "Q0", "none")
    table.causes.answer(run.id, "Q0", "none")
    assert len(table.facts.sign_checks) == 1


def test_group_a_is_kept_before_the_others_are_asked_and_not_logged_twice(table):
    run = table.causes.begin()
    table.causes.no_urgent_sign()
    (check,) = table.facts.sign_checks
    assert (len(check.answers), set(check.answers.values())) == (13, {"n"})
    assert table.causes.suggestions()["A"].value == "none"
    table.causes.answer(run.id, "Q0", ["B2"])
    assert [len(each.answers) for each in table.facts.sign_checks] == [13, 15]
    assert table.causes.begin().answers == {"Q0": ["B2"]}


def test_no_urgent_sign_does_not_talk_away_one_that_stands(table):
    WarningSigns(table.context).answer({"A5": "?"})
    with pytest.raises(Refused):
        table.causes.no_urgent_sign()
    assert table.standing().emergency


def test_a_recheck_asks_three_questions_and_ticks_what_was_due(table):
    table.go(CALM)
    before = table.due()
    table.clock.advance(hours=72)
    done = table.go({"Q0": "none", "Q4": "n", "Q7": "n"}, recheck=True)
    assert (done.headline, done.answers["Q2"]) == ("R10", "a")
    recheck = table.context.guide.causes.checklist.recheck
    assert before - table.due() == {(recheck, table.day(0))}
    assert table.due() < before


def test_day_14_without_gain_leads_to_a_visit_and_replaces_the_todos(table):
    table.go(CALM)
    table.clock.advance(hours=14 * 24)
    done = table.go({"Q0": "none", "Q4": "n", "Q7": "y"}, recheck=True)
    assert (done.headline, done.also) == ("R7", ("R10",))
    assert {text for text, _ in table.due()} == {
        task.text for task in table.context.guide.causes.checklist.rule("R7").tasks
    }


def test_not_there_yet_is_asked_again_on_day_14_with_yes_and_no_only(table):
    table.go({**CALM, "Q2": "b", "Q7": "?"})
    recheck = table.context.guide.causes.checklist.recheck
    assert (recheck, table.day(14)) in table.due()
    table.clock.advance(hours=14 * 24)
    run = table.causes.begin(recheck=True)
    table.causes.answer(run.id, "Q0", "none")
    with pytest.raises(BadInput, match=r"Q7 can be: y, n\."):
        table.causes.answer(run.id, "Q7", "?")
    table.causes.answer(run.id, "Q4", "n")
    table.causes.answer(run.id, "Q7", "y")
    assert table.causes.finish(run.id).headline == "R7"


def test_a_recheck_on_day_5_that_says_not_there_yet_sets_day_14_beside_what_is_kept(table):
    table.go({**CALM, "Q2": "b"})
    table.clock.advance(hours=5 * 24)
    table.go({"Q0": "none", "Q4": "n", "Q7": "?"}, recheck=True)
    recheck = table.context.guide.causes.checklist.recheck
    assert [day for text, day in table.due() if text == recheck] == [table.day(14)]


def test_a_changed_trigger_takes_the_answer_that_hung_on_it_away(table):
    run = table.causes.begin()
    for question, value in (("Q0", "none"), ("Q1", "0-3"), ("Q2", "c"), ("Q3", "n"), ("Q3a", "y")):
        table.causes.answer(run.id, question, value)
    assert "Q3a" not in table.causes.answer(run.id, "Q2", "a").answers


def test_a_run_left_by_an_earlier_edition_goes_on_with_the_questions_of_today(table):
    at = table.clock.now().instant
    left = CausesRun(at=at, answers={"Q1": "0-3", "Q2": "a", "Q10": "y"}, guide_edition="2026-11")
    with table.context.journal.write() as w:
        w.add(left)
    assert table.causes.view().run.answers == {"Q1": "0-3", "Q2": "a"}
    run = table.causes.begin()
    assert (run.answers, run.guide_edition) == ({"Q1": "0-3", "Q2": "a"}, "2026-12")


def test_answers_about_an_earlier_spasm_do_not_speak_for_a_new_episode(table):
    Episodes(table.context).start()
    table.go(CALM)
    Episodes(table.context).ease()
    table.clock.advance(hours=10 * 24)
    seen = table.causes.view()
    assert (seen.another, seen.recheck is not None) == (None, True)
    Episodes(table.context).start()
    seen = table.causes.view()
    assert seen.another == table.facts.episodes[-1]
    assert seen.recheck is None
    assert table.causes.begin(recheck=True).answers == {}
    table.go(CALM)
    recheck = table.context.guide.causes.checklist.recheck
    assert {(recheck, table.day(days)) for days in (3, 7, 14)} == {each for each in table.due() if each[0] == recheck}
    assert table.causes.view().another is None


def test_a_run_just_before_the_episode_was_started_is_about_it(table):
    table.go(CALM)
    table.clock.advance(hours=2)
    Episodes(table.context).start()
    assert table.causes.view().another is None


def test_a_recheck_after_it_eased_adds_no_second_set_of_todos(table):
    Episodes(table.context).start()
    table.go(CALM)
    table.clock.advance(hours=72)
    Episodes(table.context).ease()
    before = table.due()
    table.go({"Q0": "none", "Q4": "n", "Q7": "n"}, recheck=True)
    assert table.due() < before


def test_an_emergency_that_was_cleared_is_no_result_any_more_and_its_answers_are_kept(table):
    run = table.causes.begin()
    for question, value in {"Q0": "none", "Q1": "0-3", "Q2": "b"}.items():
        table.causes.answer(run.id, question, value)
    table.causes.answer(run.id, "Q0", ["A3"])
    table.causes.finish(run.id)
    seen = table.causes.view()
    assert (seen.cleared, seen.result.run.headline) == (False, "R0")
    WarningSigns(table.context).clear("mistake")
    seen = table.causes.view()
    assert (seen.cleared, seen.result, [each.run.headline for each in seen.earlier]) == (True, None, ["R0"])
    assert table.causes.begin(recheck=True).answers == {"Q1": "0-3", "Q2": "b"}


def test_an_emergency_takes_no_todo_away(table):
    table.go({**CALM, "Q7": "y"})
    before = table.due()
    table.go({"Q0": ["A3"]}, recheck=True)
    WarningSigns(table.context).clear("mistake")
    table.go({"Q0": "none", "Q4": "n", "Q7": "y"}, recheck=True)
    assert table.due() == before


def test_old_runs_stay_readable(table):
    first = table.go(CALM)
    table.clock.advance(hours=1)
    table.go({**CALM, "Q2": "b"})
    assert [run.headline for run in table.facts.causes_runs] == ["R10", "R8"]
    assert table.facts.causes_runs[0] == first


def test_todos_are_ticked_and_moved(table):
    table.go(CALM)
    todo = table.facts.todos[0]
    assert table.causes.tick(todo.id).done == table.clock.now().instant.utc
    assert table.causes.tick(todo.id, done=False).done is None
    assert table.causes.move(todo.id, table.day(2)).due_day == table.day(2)
    with pytest.raises(BadInput):
        table.causes.move(todo.id, table.day(-1))
    with pytest.raises(BadInput):
        table.causes.tick("nowhere")
