"""The doctor's page: from the whole diary, for a period, with chosen sections."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path
from typing import Any

from unclench import __version__
from unclench.actions.context import Context
from unclench.core.base import countries
from unclench.core.base import preferences as settings
from unclench.core.base.entries import SignCheck
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.base.keeper_port import Keeper
from unclench.core.base.moments import Instant, midnight_before
from unclench.core.base.ports import Printer
from unclench.core.base.printed_page import Page
from unclench.core.base.progress import Progress
from unclench.core.base.translation import translate
from unclench.core.relief import plan_page
from unclench.core.report import doctor_page as report
from unclench.core.safety import warning_signs

IN_PERIOD = ("sign_checks", "sessions", "pains", "measures", "doses", "walks", "causes_runs")
BOUND = "%Y-%m-%dT%H:%M:%SZ"


class Reports:
    """One page a doctor can read in a minute."""

    def __init__(self, context: Context, printer: Printer | None = None, keeper: Keeper | None = None) -> None:
        self._context = context
        self._printer = printer
        self._keeper = keeper

    def period(self) -> tuple[Instant, Instant]:
        """The period that is offered: the newest episode, else the last two weeks."""
        return report.default_period(self._context.journal.read(), self._context.clock.now())

    def page(
        self, first: Instant | None = None, last: Instant | None = None, sections: tuple[str, ...] | None = None
    ) -> Page:
        """The page for a period, all sections unless some are chosen. Raises BadInput for an end before the start."""
        now = self._context.clock.now()
        offered = self.period()
        begin, end = first or offered[0], last or offered[1]
        if end < begin:
            raise BadInput("to", translate("core", "The end of the period lies before its start."))
        kept = settings.read(self._context.journal.settings())
        chosen = sections or tuple(name for name in report.SECTIONS if name not in kept.report_hidden)
        guide = self._context.guide
        source = report.Source(
            self._entries(begin, end), guide.causes, guide.medicine, now, begin, end, __version__,
            kept.report_questions, kept.report_note,
        )  # fmt: skip
        paper = self._context.guide.countries.of(kept.country).paper
        return replace(report.page(source, chosen), paper=paper)

    def ask(self, questions: Iterable[str]) -> None:
        """Put questions on the page, below those that stand there; none twice."""
        kept = settings.read(self._context.journal.settings()).report_questions
        asked = [line for line in kept.splitlines() if line.strip()]
        with self._context.journal.write() as w:
            w.set("report_questions", "\n".join(dict.fromkeys([*asked, *questions])))
        self._context.publish({"settings"})

    def keep(self, hidden: Iterable[str], questions: str, note: str) -> bool:
        """Keep what is left off the page and what is written on it, as one press; whether anything changed."""
        given = {"report_hidden": tuple(hidden), "report_questions": questions, "report_note": note}
        kept = settings.read(self._context.journal.settings())
        changed = {name: value for name, value in given.items() if getattr(kept, name) != value}
        if not changed:
            return False
        with self._context.journal.write() as w:
            for name, value in changed.items():
                w.set(name, value)
        self._context.publish({"settings"})
        return True

    def plan(self, country_code: str) -> Page:
        """The three days on paper, with the emergency number of a country and the person's own words."""
        context, kept = self._context, settings.read(self._context.journal.settings())
        country = countries.country(context.guide.countries.known, country_code)
        plan = plan_page.page(
            context.journal.read(), context.guide.safety, context.clock.now(), country, kept.plan_words, __version__
        )
        return replace(plan, paper=country.paper)

    def place(self, file: Path, *, force: bool) -> Path:
        """Where the page may be written: over another file only with `force`. Raises BadInput."""
        return self._keeper.place(file, force=force) if self._keeper else file

    def write(self, page: Page, file: Path, progress: Progress | None = None) -> None:
        """The page as a PDF file, whose name the person chose; never over the diary. Raises BadInput.

        `progress` hears how far it is; when it raises, nothing was written.
        """
        if self._printer is None:
            raise BadInput("file", translate("core", "Nothing here can draw a page."))
        self._printer.write(page, self.place(file, force=True), progress)

    def _checks(self, facts: Facts, first: Instant, end: str) -> tuple[SignCheck, ...]:
        """The warning signs of the days of the period, for they are asked before an episode starts, and what stands."""
        midnight = midnight_before(first, first.local().tzinfo or UTC)
        asked = tuple(self._context.journal.find("sign_checks", midnight.utc.strftime(BOUND), end))
        stand = warning_signs.standing(facts, self._context.clock.now())
        before = (each for each in facts.sign_checks if each.at < midnight and each.cleared_why in (None, "called"))
        open_ones = (each for each in before if any(each.answers.get(name, "n") != "n" for name in stand.ids))
        return (*open_ones, *asked)

    def _entries(self, first: Instant, last: Instant) -> Facts:
        journal, facts = self._context.journal, self._context.journal.read()
        start, end = first.utc.strftime(BOUND), last.utc.strftime(BOUND)
        found: dict[str, Any] = {table: tuple(journal.find(table, start, end)) for table in IN_PERIOD}
        day_before = (first.utc - timedelta(days=1)).strftime(BOUND)
        found["doses"] = tuple(journal.find("doses", day_before, end))
        found["sign_checks"] = self._checks(facts, first, end)
        return Facts(
            **found, episodes=facts.episodes, visits=facts.visits, cautions=facts.cautions, device=facts.device
        )
