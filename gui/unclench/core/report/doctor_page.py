"""The doctor's page: what it says, section by section, as frozen text, a table and a curve. Numbers, no praise."""

from collections.abc import Callable

from unclench.core.base import units
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, midnight_before
from unclench.core.base.preferences import REPORT_PARTS
from unclench.core.base.printed_page import Page, Section
from unclench.core.base.printed_words import period, short_day
from unclench.core.base.translation import translate
from unclench.core.causes.content import CausesContent
from unclench.core.medicine.content import MedicineContent
from unclench.core.medicine.risk_answers import risks_told
from unclench.core.report import figures
from unclench.core.report import sections as parts
from unclench.core.report.pain_chart import pain_chart

SECTIONS = REPORT_PARTS
DEFAULT_DAYS = 14
RECENT_DAYS = 30
ONE_LINE = 100
"""So many letters of questions stand in one line; more have a line each."""
DOT = " · "


@record
class Source:
    """What the page is made of: the entries of the period, all episodes and visits, what the person typed."""

    entries: Facts
    causes: CausesContent
    medicine: MedicineContent
    now: Now
    first: Instant
    last: Instant
    version: str
    questions: str = ""
    note: str = ""


def default_period(facts: Facts, now: Now) -> tuple[Instant, Instant]:
    """The days of the newest episode, the whole of its first one; without a recent one, the last 14 days.

    What was taken or asked on the day of the onset, before it, belongs to the page. Never from after now: the clock may
    have been set back since.
    """
    first = now.instant.plus(-DEFAULT_DAYS * 86_400)
    newest = facts.episodes[-1] if facts.episodes else None
    if newest and not (newest.eased and newest.eased < now.instant.plus(-RECENT_DAYS * 86_400).utc):
        first = min(newest.at, now.instant)
    return midnight_before(first, now.zone), now.instant


def title_of(section: str) -> str:
    """The heading of a section, also for choosing."""
    titles = {
        "signs": translate("core", "Warning signs"),
        "episode": translate("core", "Episode"),
        "function": translate("core", "Now and function"),
        "curve": translate("core", "Pain, ice, heat and medicine"),
        "medicine": translate("core", "Medicine, against the label"),
        "did": translate("core", "What I did"),
        "checklist": translate("core", "Checklist"),
        "visits": translate("core", "Visits and treatments"),
        "questions": translate("core", "My questions"),
        "note": translate("core", "My note"),
    }
    return titles[section]


def page(source: Source, sections: tuple[str, ...] = SECTIONS) -> Page:
    """The page with the chosen sections, in their fixed order; one that has nothing to say is left out."""
    built = (_BUILD[name](source) for name in SECTIONS if name in sections)
    written = translate(
        "core", "Self-reported, not verified. Written by the patient with Unclench {version}, printed {day}."
    )
    return Page(
        title=translate("core", "Back spasm: summary for my doctor"),
        period=period(source.first, source.last),
        written=written.format(version=source.version, day=short_day(source.now.instant, year=True)),
        sections=tuple(section for section in built if section is not None),
        foot=translate("core", "made on the patient's own computer, without an online service"),
    )


def _lines(name: str, lines: tuple[str, ...], *, half: bool = False, boxed: bool = False) -> Section | None:
    return Section(name, title_of(name), lines, half=half, boxed=boxed) if lines else None


def _signs(source: Source) -> Section | None:
    lines = parts.signs(source.entries.sign_checks, source.causes.safety.signs)
    return _lines("signs", lines, boxed=True)


def _episode(source: Source) -> Section | None:
    return _lines("episode", parts.episode(source.entries, source.causes, source.first, source.last), half=True)


def _function(source: Source) -> Section | None:
    entries = source.entries
    return _lines("function", parts.function(entries.pains, entries.measures, source.causes), half=True)


def _curve(source: Source) -> Section | None:
    until = max(source.first, min(source.last, source.now.instant))  # the last day may not be over
    chart = pain_chart(source.entries, source.first, until)
    return Section("curve", title_of("curve"), curve=chart) if chart is not None else None


def _medicine(source: Source) -> Section | None:
    doses = source.entries.doses
    known = source.medicine.products.ingredients if doses else {}  # without doses the guide is not even read
    tables, lines = figures.medicine(doses, source.first, source.last, known)
    if risks := risks_told(source.entries, source.medicine):
        asked = translate("core", "Asked because of the label, answered with yes or \u201cnot sure\u201d: {questions}")
        lines = (*lines, asked.format(questions=units.listed_apart(risks)))
    return Section("medicine", title_of("medicine"), lines, tables=tables, half=all(t.narrow for t in tables))


def _did(source: Source) -> Section | None:
    return _lines("did", figures.did(source.entries), half=True)


def _checklist(source: Source) -> Section | None:
    return _lines("checklist", parts.checklist(source.entries.causes_runs, source.causes), half=True)


def _visits(source: Source) -> Section | None:
    return _lines("visits", parts.visits(source.entries.visits, source.first, source.last), half=True)


def _questions(source: Source) -> Section | None:
    asked = [line.strip() for line in source.questions.splitlines() if line.strip()]
    short = sum(map(len, asked)) <= ONE_LINE
    return _lines("questions", (DOT.join(asked),) if asked and short else tuple(DOT.lstrip() + each for each in asked))


def _note(source: Source) -> Section | None:
    return _lines("note", tuple(line for line in source.note.splitlines() if line.strip()))


_BUILD: dict[str, Callable[[Source], Section | None]] = {
    "signs": _signs,
    "episode": _episode,
    "function": _function,
    "curve": _curve,
    "medicine": _medicine,
    "did": _did,
    "checklist": _checklist,
    "visits": _visits,
    "questions": _questions,
    "note": _note,
}
