"""A run of the checklist: where it goes on, what is filled in from the diary, and the to-dos it leaves behind."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from unclench.core.base.entries import Answer, CausesRun, Episode, Pain, Todo
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, day_of
from unclench.core.base.printed_words import named_day
from unclench.core.base.translation import translate
from unclench.core.causes.checklist import GROUP_A, GROUP_B, NONE, Checklist, Question
from unclench.core.causes.evaluation import Outcome, fitting_answers, group_of, signs_of
from unclench.core.safety import episode as episodes
from unclench.core.safety import warning_signs

RECHECK_QUESTIONS = ("Q0", "Q4", "Q7")  # health.md 13: rechecks rerun these
THREE_MONTHS = timedelta(days=92)
"""Less than the window of pains in the facts."""
_SAME_SPELL_SECONDS = 86_400  # who answers first and starts the episode later speaks of the same spasm
_AGES = ((3, "0-3"), (14, "4-14"), (42, "15-42"))
URGENT_SIGNS = tuple(f"A{number}" for number in range(1, 14))
_ALL_SIGNS = URGENT_SIGNS + tuple(f"B{number}" for number in range(1, 16))


@record
class Suggestion:
    """An answer that the diary suggests, and why; the person confirms it."""

    value: Any
    because: str


def open_run(runs: Iterable[CausesRun]) -> CausesRun | None:
    """The newest run that was not finished."""
    return next((run for run in sorted(runs, key=lambda run: run.at, reverse=True) if run.finished is None), None)


def last_finished(runs: Iterable[CausesRun]) -> CausesRun | None:
    """The newest run with a result."""
    done = [run for run in runs if run.finished is not None]
    return max(done, key=lambda run: run.finished or run.at.utc, default=None)


def next_question(model: Checklist, answers: Mapping[str, Any]) -> str | None:
    """The first question without an answer; None when all are answered, or a sign of group A ends the questions."""
    if "Q0" in answers and group_of(signs_of(answers["Q0"])) == GROUP_A:
        return None
    return next((each.id for each in model.questions if each.id not in answers and each.asked(answers)), None)


def neighbour(model: Checklist, answers: Mapping[str, Any], question_id: str, step: int) -> str | None:
    """The question before (-1) or after (+1) this one, of those that these answers lead to."""
    ids = [each.id for each in model.questions if each.asked(answers) or each.id == question_id]
    place = ids.index(question_id) + step
    return ids[place] if 0 <= place < len(ids) else None


def with_answer(model: Checklist, answers: Mapping[str, Any], question_id: str, value: object) -> dict[str, Any]:
    """The answers with one more, without those that are no longer asked after it."""
    kept = {**answers, question_id: value}
    return {each.id: kept[each.id] for each in model.questions if each.id in kept and each.asked(kept)}


def in_this_edition(model: Checklist, run: CausesRun) -> CausesRun:
    """An open run for the questions of today: what an earlier edition asked otherwise is asked again."""
    kept = fitting_answers(model, run.answers)
    if run.guide_edition == model.edition and kept == run.answers:
        return run
    return replace(run, answers=kept, guide_edition=model.edition)


def as_asked_now(model: Checklist, question_id: str, todos: Iterable[Todo], now: Now) -> Question:
    """The question with the answers offered now: "not there yet" no more in a recheck due so many days later."""
    question, today = model.question(question_id), day_of(now.instant)
    waited = max(((today - day_of(each.at)).days for each in rechecks_answered(model, todos, now)), default=0)
    return replace(question, choices=tuple(each for each in question.choices if not 0 < each.recheck <= waited))


def another_spell(run: CausesRun, facts: Facts) -> bool:
    """Whether an episode goes on that began after this run, so that its answers are about an earlier spasm."""
    current = episodes.current(facts)
    if current is None or run.episode_id == current.id:
        return False
    return run.episode_id is not None or run.at.plus(_SAME_SPELL_SECONDS) < current.at


def for_recheck(model: Checklist, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The answers a recheck starts from: the earlier ones, without those that are asked again or no longer asked."""
    kept = [question.id for question in model.questions if question.id not in RECHECK_QUESTIONS]
    return {name: answers[name] for name in kept if answers.get(name) is not None}


def suggestions(facts: Facts, pains: Iterable[Pain], now: Now) -> dict[str, Suggestion]:
    """Answers to Q0, Q1 and Q6 that the diary gives: `pains` are those of the last three months.

    Where only group A of the signs was asked today, and none ticked, its part of Q0 is there as "A".
    """
    given: dict[str, Suggestion] = {}
    ticked = signs_today(facts, now)
    today = translate("core", "your answers earlier today")
    if ticked is not None:
        given["Q0"] = Suggestion(ticked, today)
    elif set(URGENT_SIGNS) <= set(newest_today(facts, now)):
        given[GROUP_A] = Suggestion(NONE, today)
    episode = episodes.current(facts)
    if episode:
        given["Q1"] = Suggestion(
            _age(episode, now),
            translate("core", "your episode began on {day}").format(day=named_day(episode.at)),
        )
    times = same_place(facts.episodes, pains, now)
    if times >= 2:
        because = translate("core", "logged %Ln times in one place within three months", "", times)
        given["Q6"] = Suggestion("y", because)
    return given


def _age(episode: Episode, now: Now) -> str:
    days = (day_of(now.instant) - day_of(episode.at)).days
    return next((code for most, code in _AGES if days <= most), ">42")


def newest_today(facts: Facts, now: Now) -> dict[str, Answer]:
    """Each sign that was asked today, with its newest answer."""
    today = day_of(now.instant)
    checks = (each for each in facts.sign_checks if day_of(each.at) == today)
    return {sign: answer for each in checks for sign, answer in each.answers.items()}


def signs_today(facts: Facts, now: Now) -> str | list[str] | None:
    """The answer to Q0 when every sign of A and B was asked today, or one of A stands; otherwise None."""
    today = day_of(now.instant)
    checks = [each for each in facts.sign_checks if day_of(each.at) == today]
    newest = newest_today(facts, now)
    looked_at = {sign for each in checks if each.cleared_why == "checked" for sign in each.answers}
    stand = warning_signs.standing(facts, now)
    urgent = list(stand.ids) if stand.emergency else []
    if not urgent and not set(_ALL_SIGNS) <= set(newest):
        return None
    soon = [s for s in _ALL_SIGNS if s.startswith(GROUP_B) and newest.get(s, "n") != "n" and s not in looked_at]
    return [*urgent, *(_as_id(sign, newest[sign]) for sign in soon)] or NONE


def urgent(answer: object) -> tuple[str, ...]:
    """The signs of group A in an answer to Q0."""
    return tuple(sign.rstrip("?") for sign in signs_of(answer) if sign.startswith(GROUP_A))


def _as_id(sign: str, answer: str) -> str:
    return f"{sign}?" if answer == "?" else sign


def answers_to_signs(answer: object) -> dict[str, Answer]:
    """An answer to Q0 as one answer a sign, for the log of warning signs."""
    ticked = signs_of(answer)
    told: dict[str, Answer] = dict.fromkeys(_ALL_SIGNS, "n")
    told.update({sign.rstrip("?"): "?" if sign.endswith("?") else "y" for sign in ticked})
    return told


def same_place(known: Iterable[Episode], pains: Iterable[Pain], now: Now) -> int:
    """How often spasms hit the place that they hit most in three months; a twinge within an episode is part of it."""
    since = now.utc - THREE_MONTHS
    spells = list(known)
    twinges = [each for each in pains if each.spasm and not _within(spells, each.at)]
    placed = [each for each in (*spells, *twinges) if each.place_side and each.at.utc >= since]
    places = [(each.place_side, each.place_height) for each in placed]
    return max((places.count(place) for place in places), default=0)


def _within(spells: Iterable[Episode], at: Instant) -> bool:
    return any(each.at.utc <= at.utc and (each.eased is None or at.utc <= each.eased) for each in spells)


def todos_for(model: Checklist, run: CausesRun, outcome: Outcome, now: Now) -> tuple[Todo, ...]:
    """The to-dos of a fresh result: its tasks, and the rechecks on the days of the table."""
    today = day_of(now.instant)
    rule = outcome.headline.rule
    tasks = [(task.text, task.days) for task in rule.tasks]
    tasks += [(model.recheck, days) for days in sorted({*rule.rechecks, *asked_again(model, run.answers)})]
    return tuple(
        Todo(at=now.instant, run_id=run.id, text=text, due_day=None if days is None else after(today, days))
        for text, days in tasks
    )


def asked_again(model: Checklist, answers: Mapping[str, Any]) -> tuple[int, ...]:
    """Days after which answers that are "not there yet" are asked again (health.md 16, row 10)."""
    given = (question.choice(answers.get(question.id)) for question in model.questions if question.id != "Q0")
    return tuple(choice.recheck for choice in given if choice and choice.recheck)


def missing_rechecks(model: Checklist, run: CausesRun, todos: Iterable[Todo], now: Now) -> tuple[Todo, ...]:
    """The rechecks of `asked_again` for a result that keeps its earlier to-dos, where none is open from that day on."""
    today = day_of(now.instant)
    open_days = [each.due_day or "" for each in todos if each.text == model.recheck and each.done is None]
    return tuple(
        Todo(at=now.instant, run_id=run.id, text=model.recheck, due_day=after(today, days))
        for days in asked_again(model, run.answers)
        if not any(after(today, 0) < day <= after(today, days) for day in open_days)
    )


def after(day: date, days: int) -> str:
    """The day so many days later, as it is kept."""
    return (day + timedelta(days=days)).isoformat()


def superseded(todos: Iterable[Todo], runs: Iterable[CausesRun], run: CausesRun) -> tuple[Todo, ...]:
    """Open to-dos of earlier results that another headline, or another episode, replaces."""
    same = {each.id for each in runs if _alike(each, run)}
    return tuple(todo for todo in todos if todo.run_id and todo.done is None and todo.run_id not in same)


def rechecks_answered(model: Checklist, todos: Iterable[Todo], now: Now) -> tuple[Todo, ...]:
    """Open rechecks that are due: finishing a run answers them."""
    today = day_of(now.instant).isoformat()
    return tuple(
        todo
        for todo in todos
        if todo.done is None and todo.text == model.recheck and todo.due_day is not None and todo.due_day <= today
    )


def recheck_due(model: Checklist, todos: Iterable[Todo], now: Now) -> Todo | None:
    """The recheck that is due by today, if there is one."""
    return next(iter(rechecks_answered(model, todos, now)), None)


def _alike(earlier: CausesRun, run: CausesRun) -> bool:
    return (earlier.headline, earlier.episode_id) == (run.headline, run.episode_id)


def keeps_todos(runs: Iterable[CausesRun], todos: Iterable[Todo], run: CausesRun) -> bool:
    """Whether an earlier result like this one still has to-dos, so that a recheck adds no second set."""
    same = {each.id for each in runs if _alike(each, run) and each.finished is not None}
    return any(todo.run_id in same and todo.done is None for todo in todos)
