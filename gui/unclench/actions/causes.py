"""The Causes checklist: its runs and to-dos. Every answer is on disk before the next question shows."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from unclench.actions.context import Context
from unclench.core.base import preferences
from unclench.core.base.entries import Answer, CausesRun, Todo
from unclench.core.base.errors import BadInput, Refused
from unclench.core.base.ports import Writing
from unclench.core.base.translation import translate
from unclench.core.causes import checklist_runs as causes_runs
from unclench.core.causes import evaluation as rules
from unclench.core.causes.checklist import NONE
from unclench.core.causes.checklist_runs import Suggestion
from unclench.core.causes.evaluation import Outcome
from unclench.core.causes.snapshot import CausesSnapshot, view
from unclench.core.causes.visits import read_day
from unclench.core.safety import closing, episode, warning_signs


class Causes:
    """The checklist of health.md 13, its runs and their to-dos."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def evaluate(self, answers: Mapping[str, Any]) -> Outcome:
        """What answers point to; nothing is kept. Raises BadInput for an answer that does not exist."""
        model = self._context.guide.causes.checklist
        rules.check_asked(model, answers)
        return rules.evaluate(model, answers)

    def view(self) -> CausesSnapshot:
        """The snapshot of the Causes tab."""
        kept, now = preferences.read(self._context.journal.settings()), self._context.clock.now()
        return view(self._context.journal.read(), self._context.guide.causes, kept, now)

    def suggestions(self) -> dict[str, Suggestion]:
        """Answers that the diary gives, for the person to confirm."""
        facts = self._context.journal.read()
        return causes_runs.suggestions(facts, facts.pains, self._context.clock.now())

    def begin(self, *, recheck: bool = False) -> CausesRun:
        """A new run, or the one that was left. A recheck keeps the last answers but those asked again.

        In an episode that began since, all is asked: the last answers were about another spasm.
        """
        with self._context.journal.write() as w:
            run = self._left(w)
            if run is None:
                last = causes_runs.last_finished(w.facts.causes_runs) if recheck else None
                if last and causes_runs.another_spell(last, w.facts):
                    last = None
                run = w.add(self._fresh(w, last))
        self._context.publish({"causes_runs"})
        return run

    def answer(self, run: str, question: str, value: Any) -> CausesRun:
        """Keep one answer; "Q0" also goes to the log of warning signs. Raises BadInput or Refused."""
        model, now = self._context.guide.causes.checklist, self._context.clock.now()
        rules.check(model, question, value)
        with self._context.journal.write() as w:
            found = self._open(w, run)
            if question != "Q0":
                rules.check_choice(causes_runs.as_asked_now(model, question, w.facts.todos, now), value)
            if question == "Q0":
                self._keep_signs(w, found, value)
            kept = w.change(replace(found, answers=causes_runs.with_answer(model, found.answers, question, value)))
        self._context.publish({"causes_runs", "sign_checks"})
        return kept

    def finish(self, run: str) -> CausesRun:
        """Close the run with its result and leave its to-dos. Raises BadInput while a question is open."""
        model, now = self._context.guide.causes.checklist, self._context.clock.now()
        with self._context.journal.write() as w:
            found = self._open(w, run)
            missing = causes_runs.next_question(model, found.answers)
            if missing:
                raise BadInput(missing, translate("core", "One question is still open."))
            outcome = rules.evaluate(model, found.answers)
            also = tuple(each.rule.id for each in outcome.also)
            done = replace(found, headline=outcome.headline.rule.id, also=also, finished=now.instant.utc)
            done = w.change(done)
            self._renew_todos(w, done, outcome)
        self._context.publish({"causes_runs", "todos"})
        return done

    def tick(self, todo: str, *, done: bool = True) -> Todo:
        """A to-do is done, or open again. Raises BadInput when it is not there."""
        with self._context.journal.write() as w:
            moment = self._context.clock.now().instant.utc if done else None
            kept = w.change(replace(self._todo(w, todo), done=moment))
        self._context.publish({"todos"})
        return kept

    def move(self, todo: str, day: str) -> Todo:
        """A to-do on another day. Raises BadInput when it is not there, or the day is past."""
        today = self._context.clock.now().instant.local().date()
        if read_day(day) < today:
            raise BadInput("day", translate("core", "That day is past."))
        with self._context.journal.write() as w:
            kept = w.change(replace(self._todo(w, todo), due_day=day, done=None))
        self._context.publish({"todos"})
        return kept

    def _left(self, w: Writing) -> CausesRun | None:
        """The run that was left. Its warning signs are asked again unless they are those of today (health.md 13)."""
        left = causes_runs.open_run(w.facts.causes_runs)
        if left is None:
            return None
        current = causes_runs.in_this_edition(self._context.guide.causes.checklist, left)
        left = left if current == left else w.change(current)
        if "Q0" not in left.answers:
            return left
        if left.answers["Q0"] == causes_runs.signs_today(w.facts, self._context.clock.now()):
            return left
        return w.change(replace(left, answers={name: each for name, each in left.answers.items() if name != "Q0"}))

    def _kept(self, w: Writing, last: CausesRun) -> dict[str, Any]:
        """The answers that a recheck keeps; not that to when the episode began, which is read from the diary."""
        kept = causes_runs.for_recheck(self._context.guide.causes.checklist, last.answers)
        began = causes_runs.suggestions(w.facts, (), self._context.clock.now()).get("Q1")
        return {**kept, "Q1": began.value} if began and "Q1" in kept else kept

    def _fresh(self, w: Writing, last: CausesRun | None) -> CausesRun:
        """A run without answers, or the recheck of the last one: then it is about the same episode."""
        current = episode.current(w.facts)
        return CausesRun(
            at=self._context.clock.now().instant,
            episode_id=current.id if current else last.episode_id if last else None,
            answers=self._kept(w, last) if last else {},
            guide_edition=self._context.guide.causes.checklist.edition,
        )

    def _keep_signs(self, w: Writing, run: CausesRun, value: Any) -> None:
        """Log the signs; unticking what this run had ticked in group A clears it as a mistake."""
        now = self._context.clock.now()
        ticked = causes_runs.urgent(value)
        stand = warning_signs.standing(w.facts, now)
        if stand.emergency and not ticked and not stand.ask:
            if not set(stand.ids) <= set(causes_runs.urgent(run.answers.get("Q0", NONE))):
                raise Refused(
                    "emergency", translate("core", "A warning sign stands. Clear it first: what became of it?")
                )
            for check in warning_signs.plan_clear(w.facts, now, "mistake"):
                w.change(check)
        known = causes_runs.newest_today(w.facts, now)
        fresh: dict[str, Answer] = {
            sign: said
            for sign, said in causes_runs.answers_to_signs(value).items()
            if stand.ask or known.get(sign) != said
        }
        if fresh:
            w.add(warning_signs.plan_answer(w.facts, now, fresh))

    def no_urgent_sign(self) -> None:
        """Group A was answered, none ticked: kept before the others are asked. Raises Refused when one stands."""
        now = self._context.clock.now()
        with self._context.journal.write() as w:
            stand = warning_signs.standing(w.facts, now)
            if not stand.ask:
                closing.refuse(w.facts, now)
            none: dict[str, Answer] = dict.fromkeys(causes_runs.URGENT_SIGNS, "n")
            if stand.ask or not none.items() <= causes_runs.newest_today(w.facts, now).items():
                w.add(warning_signs.plan_answer(w.facts, now, none))
        self._context.publish({"sign_checks"})

    def _renew_todos(self, w: Writing, run: CausesRun, outcome: Outcome) -> None:
        if outcome.emergency:  # what was to be done stays, for after it, or if it was a mistake
            return
        model, now = self._context.guide.causes.checklist, self._context.clock.now()
        earlier = [each for each in w.facts.causes_runs if each.id != run.id]
        answered = causes_runs.rechecks_answered(model, w.facts.todos, now)
        for todo in answered:
            w.change(replace(todo, done=now.instant.utc))
        for todo in causes_runs.superseded(w.facts.todos, earlier, run):
            if todo not in answered:
                w.delete(todo)
        if not causes_runs.keeps_todos(earlier, w.facts.todos, run):
            for todo in causes_runs.todos_for(model, run, outcome, now):
                w.add(todo)
        else:
            for todo in causes_runs.missing_rechecks(model, run, w.facts.todos, now):
                w.add(todo)

    def _open(self, w: Writing, run: str) -> CausesRun:
        found = next((each for each in w.facts.causes_runs if each.id == run and each.finished is None), None)
        if found is None:
            raise BadInput("run", translate("core", "That run of the checklist is closed."))
        return causes_runs.in_this_edition(self._context.guide.causes.checklist, found)

    def _todo(self, w: Writing, todo: str) -> Todo:
        found = next((each for each in w.facts.todos if each.id == todo), None)
        if found is None:
            raise BadInput("todo", translate("core", "That to-do is no longer there."))
        return found
