"""The frozen snapshot of the Causes tab: the open run, the newest result, to-dos, visits, questionnaires."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any, Literal

from unclench.core.base import units
from unclench.core.base.entries import CausesRun, Episode, Measure, Todo, Visit
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Now, day_of
from unclench.core.base.preferences import Preferences
from unclench.core.base.printed_words import short_day
from unclench.core.base.translation import translate
from unclench.core.causes import checklist_runs as causes_runs
from unclench.core.causes import evaluation as causes
from unclench.core.causes import questionnaires as measures
from unclench.core.causes import visits
from unclench.core.causes.checklist import NONE, Checklist, Question
from unclench.core.causes.checklist_runs import Suggestion
from unclench.core.causes.content import CausesContent
from unclench.core.causes.evaluation import Found, Outcome
from unclench.core.causes.visits import Course
from unclench.core.safety import episode as episodes
from unclench.core.safety import warning_signs

State = Literal["done", "on", "open"]
SHOW_DONE_DAYS = 7
EMERGENCY = "R0"


@record
class PartView:
    """One part at the left: its title, what was answered, its first question."""

    title: str
    words: str
    state: State
    first: str


@record
class Result:
    """A finished run with what it points to, and the words of the warning signs that were ticked."""

    run: CausesRun
    outcome: Outcome
    todos: tuple[Todo, ...]
    signs: tuple[str, ...]


@record
class Earlier:
    """An earlier result in the list, with its headline in the words of its own edition."""

    run: CausesRun
    headline: str


@record
class CausesSnapshot:
    """All that the tab shows.

    `cleared`: the newest result was an emergency whose sign no longer stands; it is then among the earlier ones.
    `another`: the episode that goes on, when the newest result is about an earlier one.
    """

    now: Now
    run: CausesRun | None
    given: dict[str, Suggestion]
    found: tuple[Found, ...]
    result: Result | None
    cleared: bool
    another: Episode | None
    earlier: tuple[Earlier, ...]
    todos: tuple[Todo, ...]
    recheck: Todo | None
    courses: tuple[Course, ...]
    overdue: tuple[Visit, ...]
    offered: tuple[str, ...]
    measures: tuple[Measure, ...]
    wants_measures: bool
    wants_roland: bool


def view(facts: Facts, content: CausesContent, preferences: Preferences, now: Now) -> CausesSnapshot:
    """The snapshot."""
    model = content.checklist
    left = causes_runs.open_run(facts.causes_runs)
    run = causes_runs.in_this_edition(model, left) if left else None
    last = causes_runs.last_finished(facts.causes_runs)
    todos = shown_todos(facts.todos, now)
    cleared = last is not None and last.headline == EMERGENCY and not warning_signs.standing(facts, now).emergency
    shown = None if cleared else last
    another = shown is not None and causes_runs.another_spell(shown, facts)
    return CausesSnapshot(
        now=now,
        run=run,
        given=causes_runs.suggestions(facts, facts.pains, now),
        found=causes.so_far(model, run.answers) if run else (),
        result=result(content, shown, facts.todos) if shown else None,
        cleared=cleared,
        another=episodes.current(facts) if another else None,
        earlier=tuple(
            Earlier(each, headline(content, each))
            for each in reversed(facts.causes_runs)
            if each.finished and each is not shown
        ),
        todos=todos,
        recheck=None if another else causes_runs.recheck_due(model, facts.todos, now),
        courses=visits.courses(facts.visits),
        overdue=visits.overdue(facts.visits, now),
        offered=measures.offered(facts, preferences, now),
        measures=facts.measures,
        wants_measures=preferences.measures_weekly,
        wants_roland=preferences.measures_roland,
    )


def result(content: CausesContent, run: CausesRun, todos: Iterable[Todo]) -> Result:
    """A finished run as the result page shows it, an old one in the words of its own edition."""
    outcome = outcome_of(content, run)
    known = causes.fitting_answers(content.checklist_of(run.guide_edition), run.answers)
    ticked = {sign.rstrip("?") for sign in causes.signs_of(known.get("Q0", NONE))}
    words = tuple(sign.short for sign in content.safety.signs if sign.id in ticked)
    return Result(run, outcome, tuple(todo for todo in todos if todo.run_id == run.id), words)


def outcome_of(content: CausesContent, run: CausesRun) -> Outcome:
    """What a finished run pointed to, by the questions and rules of the edition it was answered in."""
    model = content.checklist_of(run.guide_edition)
    return causes.evaluate(model, causes.fitting_answers(model, run.answers))


def headline(content: CausesContent, run: CausesRun) -> str:
    """The headline kept with a finished run, in the words of its own edition."""
    rules = content.checklist_of(run.guide_edition).rules
    return next((rule.headline for rule in rules if rule.id == run.headline), "")


def shown_todos(todos: Iterable[Todo], now: Now) -> tuple[Todo, ...]:
    """What is open, by day, then what was done in the last days."""
    since = now.utc - timedelta(days=SHOW_DONE_DAYS)
    still = sorted((todo for todo in todos if todo.done is None), key=lambda todo: todo.due_day or "9999")
    done = [todo for todo in todos if todo.done is not None and todo.done >= since]
    return (*still, *done)


def due_words(todo: Todo, now: Now) -> str:
    """When a to-do is due, beside today."""
    if todo.done is not None:
        return translate("core", "done")
    if todo.due_day is None:
        return translate("core", "no date")
    day, today = visits.read_day(todo.due_day), day_of(now.instant)
    away = (day - today).days
    if away < 0:
        return translate("core", "since {day}").format(day=short_day(day))
    if away == 0:
        return translate("core", "today")
    if away == 1:
        return translate("core", "tomorrow")
    return translate("core", "by {day}").format(day=short_day(day))


def parts(model: Checklist, answers: dict[str, Any], at: str | None) -> tuple[PartView, ...]:
    """The parts at the left; `at` is the question that is on the screen."""
    left = {each.id for each in model.questions if each.id not in answers and each.asked(answers)}
    return tuple(
        PartView(
            part.title, units.listed(_said(model, part.questions, answers)), _state(part.questions, left, at), first
        )
        for part in model.parts
        for first in part.questions[:1]
    )


def _state(questions: tuple[str, ...], left: set[str], at: str | None) -> State:
    if at in questions:
        return "on"
    return "done" if not left & set(questions) else "open"


def _said(model: Checklist, questions: tuple[str, ...], answers: dict[str, Any]) -> list[str]:
    """What was answered, in a few words; of several questions, those that say something."""
    if "Q0" in questions:
        return [signs_words(answers["Q0"])] if "Q0" in answers else []
    given = [(question, answers[question]) for question in questions if question in answers]
    telling = [(question, value) for question, value in given if value != "n"] or given[:1]
    choices = (model.question(question).choice(value) for question, value in telling)
    return [choice.short for choice in choices if choice]


def signs_words(answer: object) -> str:
    """An answer to Q0 in a few words."""
    if answer == NONE:
        return translate("core", "none of 28")
    count = len(causes.signs_of(answer))
    return translate("core", "%Ln warning signs ticked", "", count)


def number(model: Checklist, question: Question, answers: dict[str, Any]) -> str:
    """Which question of how many, of those that the answers lead to; the warning signs come before."""
    asked = [each.id for each in model.questions if each.asked(answers) or each.id == question.id]
    last = len(asked) - 1
    if question.id == "Q0":
        return translate("core", "Before the %Ln questions", "", last)
    place = asked.index(question.id)
    return translate("core", "Question {number} of %Ln", "", last).format(number=units.number(place))
