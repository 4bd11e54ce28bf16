"""The Causes checklist as data: questions, rules and pages of causes.toml (health.md 13)."""

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from typing import Any

from unclench.core.base.frozen_record import record

UNSURE = "?"
NONE, GROUP_A, GROUP_B = "none", "A", "B"


@record
class Choice:
    """One answer of a question. `watch` is the note shown when "not sure" counts as no.

    `recheck`: days after which the question is asked again, without this answer; 0: it is a lasting answer.
    """

    value: str
    label: str
    short: str
    detail: str = ""
    watch: str = ""
    recheck: int = 0


@record
class Question:
    """One question; Q0, the warning signs, has no choices of its own.

    `after`: the (question, answer) pairs of which one must have been given; empty: it is always asked.
    """

    id: str
    ask: str
    help: str
    why: str
    choices: tuple[Choice, ...]
    after: tuple[tuple[str, str], ...] = ()

    def asked(self, answers: Mapping[str, Any]) -> bool:
        """Whether these answers make it a question at all."""
        return not self.after or any(answers.get(question) == value for question, value in self.after)

    def choice(self, value: str | None) -> Choice | None:
        """The choice with this value."""
        return next((choice for choice in self.choices if choice.value == value), None)


@record
class Part:
    """Questions that belong together at the left of the screen."""

    title: str
    questions: tuple[str, ...]
    about: str = ""


@record
class Condition:
    """True when `question` was answered with one of `values`; `because` says it to the person."""

    question: str
    values: tuple[str, ...]
    because: str


@record
class Task:
    """A to-do of a result, due so many days after it; None: no date."""

    text: str
    days: int | None


@record
class Rule:
    """A result and when it applies: when one of its conditions does, or (none given) when no other rule does.

    `visit`: the kind of visit that an appointment with `who` is kept as; empty where nothing is to be booked.
    `alone`: nobody is to be seen for it. `protects`: it forbids heat and stretching for a while.
    `protected`: the headline and what to do today of a rule that allows them, beside one that forbids them.
    `instead`: the same rule with other words and more steps, once its own last condition holds too.
    """

    id: str
    headline: str
    pattern: str
    steps: tuple[int, ...]
    who: str
    by: str
    today: tuple[str, ...]
    change: str
    note: str
    source: str
    page: str
    tasks: tuple[Task, ...]
    rechecks: tuple[int, ...]
    conditions: tuple[Condition, ...]
    uses: tuple[int, ...] = ()
    visit: str = ""
    instead: "Rule | None" = None
    alone: bool = False
    protects: bool = False
    protected: tuple[str, tuple[str, ...]] | None = None

    def fitting(self, known: Mapping[str, str]) -> "Rule":
        """The rule as it reads with these answers."""
        if self.instead is None:
            return self
        more = self.instead.conditions[-1]
        return self.instead if known.get(more.question) in more.values else self


@record
class Page:
    """A short page about a treatment or a visit; `questions`: what one may ask there."""

    id: str
    title: str
    step: int
    text: tuple[str, ...]
    points: tuple[str, ...]
    note: str
    source: str
    questions: tuple[str, ...] = ()


@record
class Checklist:
    """The whole model. `points` says for a question and its answer which rules it makes true, by their place."""

    edition: str
    reviewed: str
    recheck: str
    parts: tuple[Part, ...]
    questions: tuple[Question, ...]
    rules: tuple[Rule, ...]
    pages: tuple[Page, ...]
    points: dict[tuple[str, str], tuple[int, ...]] = field(default_factory=dict[tuple[str, str], tuple[int, ...]])

    def question(self, question_id: str) -> Question:
        """The question with this id."""
        return next(question for question in self.questions if question.id == question_id)

    def rule(self, rule_id: str) -> Rule:
        """The rule with this id."""
        return next(rule for rule in self.rules if rule.id == rule_id)

    def page(self, page_id: str) -> Page | None:
        """The page with this id."""
        return next((page for page in self.pages if page.id == page_id), None)


def parse(data: dict[str, Any], edition: str = "") -> Checklist:
    """The checklist of causes.toml, as it was in an earlier edition when one is named.

    Raises KeyError or TypeError where the file lacks something.
    """
    edition = edition or data["edition"]
    rules = tuple(_rule(row) for row in data["rules"] if _in(row, edition))
    questions = tuple(_question(row) for row in data["questions"] if _in(row, edition))
    return Checklist(
        edition=edition,
        reviewed=data["reviewed"],
        recheck=data["recheck"],
        parts=tuple(Part(row["title"], tuple(row["questions"]), row["about"]) for row in data["parts"]),
        questions=questions,
        rules=rules,
        pages=tuple(_page(row) for row in data["pages"]),
        points=_points(rules),
    )


def _in(row: dict[str, Any], edition: str) -> bool:
    """Whether a question or a rule belongs to an edition (year and month, so that they sort)."""
    return row.get("since", "") <= edition <= row.get("until", edition)


def _question(row: dict[str, Any]) -> Question:
    choices = tuple(Choice(**answer) for answer in row["answers"])
    after = tuple((each["question"], value) for each in row.get("after", ()) for value in each["is"])
    return Question(row["id"], row["ask"], row["help"], row["why"], choices, after)


def _rule(row: dict[str, Any]) -> Rule:
    rule = _plain_rule(row)
    if "instead" not in row:
        return rule
    more = row["instead"]
    other = _plain_rule({**row, **more})
    conditions = (*rule.conditions, Condition(more["question"], tuple(more["is"]), more["because"]))
    return replace(rule, instead=replace(other, conditions=conditions))


def _plain_rule(row: dict[str, Any]) -> Rule:
    return Rule(
        id=row["id"],
        headline=row["headline"],
        pattern=row["pattern"],
        steps=tuple(row["steps"]),
        uses=tuple(row.get("uses", ())),
        who=row["who"],
        visit=row.get("visit", ""),
        alone=row.get("alone", False),
        protects=row.get("protects", False),
        protected=(beside["headline"], tuple(beside["today"])) if (beside := row.get("protected")) else None,
        by=row["by"],
        today=tuple(row["today"]),
        change=row["change"],
        note=row["note"],
        source=row["source"],
        page=row["page"],
        tasks=tuple(Task(task["text"], task.get("days")) for task in row["todos"]),
        rechecks=tuple(row["rechecks"]),
        conditions=tuple(Condition(each["question"], tuple(each["is"]), each["because"]) for each in row["when"]),
    )


def _page(row: dict[str, Any]) -> Page:
    return Page(
        id=row["id"],
        title=row["title"],
        step=row["step"],
        text=tuple(row["text"]),
        points=tuple(row["points"]),
        note=row["note"],
        source=row["source"],
        questions=tuple(row.get("questions", ())),
    )


def _points(rules: Iterable[Rule]) -> dict[tuple[str, str], tuple[int, ...]]:
    points: dict[tuple[str, str], tuple[int, ...]] = {}
    for place, rule in enumerate(rules):
        for condition in rule.conditions:
            for value in condition.values:
                points[condition.question, value] = (*points.get((condition.question, value), ()), place)
    return points
