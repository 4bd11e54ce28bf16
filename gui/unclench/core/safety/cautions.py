"""Answers to "does this apply to you?" and what they change: a start that needs a reason, or a shorter one."""

from collections.abc import Callable
from typing import Any, Literal

from unclench.core.base.entries import Answer, Medium
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record

Effect = Literal["refuse", "shorten", "allow"]


@record
class Question:
    """One condition. `effect` is what a yes does; `media` limits it to some kinds of heat (empty: all)."""

    id: str
    text: str
    effect: Effect
    media: tuple[Medium, ...] = ()
    source: str = ""


@record
class Asked:
    """All questions of one list (`about`), with its line in short."""

    about: str
    short: str
    questions: tuple[Question, ...]


def parse(data: dict[str, Any]) -> dict[str, Asked]:
    """The lists of cautions.toml, by what they are about."""
    return {
        about: Asked(
            about,
            part["short"],
            tuple(
                Question(q["id"], q["text"], q["effect"], tuple(q.get("media", ())), q.get("source", ""))
                for q in part["question"]
            ),
        )
        for about, part in data.items()
    }


NOBODY_ANSWERED: dict[str, Asked] = {about: Asked(about, "", ()) for about in ("ice", "heat")}


def asked_of(facts: Facts, load: Callable[[], dict[str, Asked]]) -> dict[str, Asked]:
    """The lists, read only when somebody ever answered one: without answers no question can stand."""
    return load() if facts.cautions else NOBODY_ANSWERED


def answers(facts: Facts, about: str) -> dict[str, Answer]:
    """The newest answers of one list; empty when it was never asked."""
    newest = [caution for caution in facts.cautions if caution.about == about]
    return newest[-1].answers if newest else {}


def asked(facts: Facts, about: str) -> bool:
    """Whether this list was ever answered."""
    return any(caution.about == about for caution in facts.cautions)


def answered(facts: Facts, questions: Asked) -> bool:
    """Whether each question of the list has an answer."""
    given = answers(facts, questions.about)
    return all(question.id in given for question in questions.questions)


def standing(facts: Facts, questions: Asked, effect: Effect, medium: Medium | None = None) -> tuple[Question, ...]:
    """The questions answered with yes that have this effect (on this medium)."""
    given = answers(facts, questions.about)
    return tuple(
        question
        for question in questions.questions
        if given.get(question.id) == "y"
        and question.effect == effect
        and (not question.media or medium is None or medium in question.media)
    )
