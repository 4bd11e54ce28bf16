"""The 18 steps as data: what to do, what the evidence says about it, and who says so (health.md 1, 15)."""

from typing import Any, Literal

from unclench.core.base.frozen_record import record
from unclench.core.base.translation import translate

Verdict = Literal["agrees", "weaker", "contradicts", "none", "stronger"]
Tab = Literal["relief", "causes", "prevention"]
COMMON, CHOSEN = "K", "D"


@record
class Part:
    """One sub-point ("1a"): what to do in our words, the evidence note, its verdict, source and date."""

    id: str
    about: str
    do: str
    note: str
    verdict: Verdict
    source: str
    date: str
    sources: tuple[str, ...]


@record
class AdviceStep:
    """One of the 18 steps; `questions` are for the talk with whoever offers it."""

    id: int
    title: str
    tab: Tab
    parts: tuple[Part, ...]
    questions: tuple[str, ...] = ()


@record
class AdviceSteps:
    """All of steps.toml. Step 0 is the introduction."""

    edition: str
    steps: tuple[AdviceStep, ...]

    def step(self, number: int) -> AdviceStep:
        """The step with this number."""
        return next(step for step in self.steps if step.id == number)


@record
class SourceGroup:
    """Sources of one kind: (mark, what it is)."""

    title: str
    sources: tuple[tuple[str, str], ...]


def parse(data: dict[str, Any]) -> AdviceSteps:
    """The steps of steps.toml, the introduction first."""
    start = AdviceStep(0, translate("core", "Back spasms"), "relief", _parts(data["introduction"]))
    rest = (
        AdviceStep(item["id"], item["title"], item["tab"], _parts(item["part"]), tuple(item.get("questions", ())))
        for item in data["step"]
    )
    return AdviceSteps(data["edition"], (start, *rest))


def _parts(items: list[dict[str, Any]]) -> tuple[Part, ...]:
    return tuple(
        Part(
            item["id"], item["about"], item["do"], item["note"], item["verdict"],
            item["source"], item["date"], tuple(item["sources"]),
        )
        for item in items
    )  # fmt: skip


def parse_sources(data: dict[str, Any]) -> tuple[SourceGroup, ...]:
    """The sources of sources.toml, by kind."""
    return tuple(SourceGroup(title, tuple(data[name].items())) for name, title in data["groups"].items())


def verdict_words(verdict: Verdict) -> str:
    """How sure anybody is, in plain words."""
    return {
        "agrees": translate("core", "The sources say so too."),
        "weaker": translate("core", "The evidence is thinner than it sounds."),
        "contradicts": translate("core", "The sources say otherwise."),
        "none": translate("core", "There is no good evidence either way."),
        "stronger": translate("core", "More so than is often said."),
    }[verdict]


def source_words(part: Part) -> str:
    """Who says so, and when: "French et al., Cochrane review, 2006"."""
    return translate("core", "{source}, {date}").format(source=part.source, date=part.date)
