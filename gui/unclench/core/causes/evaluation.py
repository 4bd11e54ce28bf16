"""What a set of answers points to: exactly one headline, everything else that applies, and what to watch.

The rules themselves are data (core/causes/checklist.py, causes.toml; health.md 13). Nothing here names a disease.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from unclench.core.base.errors import BadInput
from unclench.core.base.frozen_record import record
from unclench.core.base.shown_text import shown
from unclench.core.base.translation import translate
from unclench.core.causes.checklist import GROUP_A, GROUP_B, NONE, UNSURE, Checklist, Question, Rule

_SIGN = re.compile(r"([AB])([1-9][0-9]?)\??")
_SIGNS_IN = {GROUP_A: 13, GROUP_B: 15}


@record
class Found:
    """A rule that applies, with the reasons the person gave."""

    rule: Rule
    because: tuple[str, ...]


@record
class Outcome:
    """The result of a run: the headline, what else is worth doing in the order of the rules, and notes to watch."""

    headline: Found
    also: tuple[Found, ...]
    watch: tuple[str, ...]

    @property
    def steps(self) -> tuple[int, ...]:
        """The steps (6-11) that the headline stands for."""
        return self.headline.rule.steps

    @property
    def emergency(self) -> bool:
        """Whether a sign of group A was ticked."""
        return any(condition.values == (GROUP_A,) for condition in self.headline.rule.conditions)


def signs_of(answer: object) -> tuple[str, ...]:
    """The sign ids of an answer to Q0: "none" gives nothing. Raises BadInput for anything that is no such id."""
    if answer == NONE:
        return ()
    if not isinstance(answer, list | tuple) or not answer:
        raise BadInput("Q0", _q0_words())
    ids: list[str] = []
    for each in answer:  # pyright: ignore[reportUnknownVariableType]
        found = _SIGN.fullmatch(each) if isinstance(each, str) else None
        if not found or int(found[2]) > _SIGNS_IN[found[1]]:
            raise BadInput("Q0", _q0_words())
        ids.append(found[0])
    return tuple(ids)


def _q0_words() -> str:
    return translate("core", 'Q0 is "none" or a list of warning signs, A1-A13 and B1-B15, such as ["A3", "B2"].')


def group_of(signs: tuple[str, ...]) -> str:
    """The most urgent group among sign ids: "A" before "B", else "none". "Not sure" ("B2?") counts as yes."""
    for group in (GROUP_A, GROUP_B):
        if any(sign.startswith(group) for sign in signs):
            return group
    return NONE


def check(model: Checklist, question_id: str, value: object) -> None:
    """Raises BadInput, naming what would be right, when `value` is no answer to this question."""
    if question_id not in {question.id for question in model.questions}:
        raise BadInput(question_id, translate("core", "There is no question {id}.").format(id=shown(question_id)))
    if question_id == "Q0":
        signs_of(value)
        return
    check_choice(model.question(question_id), value)


def fitting_answers(model: Checklist, answers: Mapping[str, Any]) -> dict[str, Any]:
    """Those answers of a diary that are answers in this edition: what comes from elsewhere may name another one."""
    return {name: value for name, value in answers.items() if _is_answer(model, name, value)}


def _is_answer(model: Checklist, question_id: str, value: object) -> bool:
    try:
        check(model, question_id, value)
    except BadInput:
        return False
    return True


def check_choice(question: Question, value: object) -> None:
    """Raises BadInput, naming what would be right, when `value` is none of the question's answers."""
    question_id, values = question.id, [choice.value for choice in question.choices]
    if value is None:
        words = translate("core", '{id} has no answer. Write "?" if you are not sure, or leave it out.')
        raise BadInput(question_id, words.format(id=question_id))
    if value not in values:
        right = ", ".join(values)
        raise BadInput(question_id, translate("core", "{id} can be: {right}.").format(id=question_id, right=right))


def check_asked(model: Checklist, answers: Mapping[str, Any]) -> None:
    """Raises BadInput for a sign named twice, and for an answer to a question that the others do not lead to."""
    named = [sign.rstrip("?") for sign in signs_of(answers.get("Q0", NONE))]
    twice = next((sign for sign in named if named.count(sign) > 1), None)
    if twice is not None:
        raise BadInput("Q0", translate("core", "{sign} stands twice in Q0. Write it once.").format(sign=twice))
    for question in model.questions:
        if question.id in answers and not question.asked(answers):
            first = translate("core", " or ").join(f"{name} = {value}" for name, value in question.after)
            words = translate("core", "{id} is asked only after {first}. Leave it out, or give that answer too.")
            raise BadInput(question.id, words.format(id=question.id, first=first))


def plain(model: Checklist, answers: Mapping[str, Any]) -> dict[str, str]:
    """Checked answers as one word each: Q0 becomes its group. What is missing was not asked."""
    known: dict[str, str] = {}
    for question_id, value in answers.items():
        check(model, question_id, value)
        known[question_id] = group_of(signs_of(value)) if question_id == "Q0" else value
    return known


def matching(model: Checklist, known: Mapping[str, str]) -> list[int]:
    """The places of the rules that apply to plain answers, first is the headline; empty when none does."""
    hits = {place for item in known.items() for place in model.points.get(item, ())}
    return sorted(hits)


def decide(model: Checklist, known: Mapping[str, str]) -> tuple[Rule, tuple[Rule, ...]]:
    """The headline and the other rules that apply. The rule without conditions is the headline when nothing applies."""
    places = matching(model, known)
    if not places:
        return next(rule for rule in model.rules if not rule.conditions), ()
    headline, *also = (model.rules[place].fitting(known) for place in places)
    return headline, tuple(also)


def evaluate(model: Checklist, answers: Mapping[str, Any]) -> Outcome:
    """What these answers point to. Raises BadInput for an answer that does not exist."""
    known = plain(model, answers)
    headline, also = decide(model, known)
    first, *others = without_contradiction((headline, *also))
    return Outcome(
        found(first, known),
        tuple(found(rule, known) for rule in others),
        watch_notes(model, known),
    )


def so_far(model: Checklist, answers: Mapping[str, Any]) -> tuple[Found, ...]:
    """What the answers given until now point to, most urgent first; nothing when nothing speaks yet."""
    known = plain(model, answers)
    rules = tuple(model.rules[place].fitting(known) for place in matching(model, known))
    return tuple(found(rule, known) for rule in without_contradiction(rules))


def without_contradiction(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """The same rules, most urgent first, none of which says what a stricter one forbids.

    A rule for which nobody is to be seen says nothing of that beside one with a visit; a visit with the same person is
    the earlier one; what allows heat or stretching does not beside a rule that forbids them.
    """
    visits, protects = not all(rule.alone for rule in rules), any(rule.protects for rule in rules)
    told: list[Rule] = []
    for rule in rules:
        shown = rule
        if shown.alone and visits:
            shown = replace(shown, who="", by="")
        elif shown.visit and shown.visit in {one.visit for one in told}:
            shown = replace(shown, who=translate("core", "At the same visit"), by="", today=shown.today[1:])
        if protects and shown.protected:
            headline, today = shown.protected
            shown = replace(shown, headline=headline, today=today)
        told.append(shown)
    return tuple(told)


def found(rule: Rule, known: Mapping[str, str]) -> Found:
    """The rule with the reasons that make it apply."""
    because = (each.because for each in rule.conditions if known.get(each.question) in each.values)
    return Found(rule, tuple(because))


def watch_notes(model: Checklist, known: Mapping[str, str]) -> tuple[str, ...]:
    """A note for each "not sure" that counted as no (health.md 13)."""
    unsure = (question.choice(UNSURE) for question in model.questions if known.get(question.id) == UNSURE)
    return tuple(choice.watch for choice in unsure if choice and choice.watch)
