"""A diary of plain facts for tests of rules: applies plans as the journal would, without a file."""

from dataclasses import replace
from itertools import count

from fakes import FakeClock, guide
from unclench.core.base.entries import Caution, Entry, Pain
from unclench.core.base.facts import Facts
from unclench.core.base.timers import elapsed
from unclench.core.relief import sessions
from unclench.core.safety import episode, warning_signs


class Book:
    """Facts that grow. Every method is what the service of that name does."""

    def __init__(self, clock: FakeClock | None = None) -> None:
        self.clock = clock or FakeClock()
        self.facts = Facts(device="here")
        self.guide = guide()
        self._ids = count(1)

    @property
    def now(self):
        return self.clock.now()

    def add(self, entry: Entry) -> Entry:
        kept = replace(entry, id=f"{next(self._ids)}", device="here")
        table = entry.TABLE
        rows = tuple(sorted((*self.facts.of(table), kept), key=lambda one: one.at.utc))
        self.facts = replace(self.facts, **{table: rows}, ever=self.facts.ever | {table})
        return kept

    def change(self, entry: Entry) -> None:
        rows = tuple(entry if one.id == entry.id else one for one in self.facts.of(entry.TABLE))
        self.facts = replace(self.facts, **{entry.TABLE: rows})

    def start(self, kind="ice", minutes=20, medium=None, override=None, at=None) -> sessions.Plan:
        plan = sessions.plan_start(
            self.facts, self.now, self.guide.safety.cautions, kind, int(minutes * 60), medium, override, at
        )
        kept = self.add(plan.session)
        timers = {**self.facts.timers, "session": replace(plan.timer, entry_id=kept.id)}
        self.facts = replace(self.facts, timers=timers)
        return plan

    def stop(self, at=None) -> None:
        session, timer = sessions.plan_stop(self.facts, self.now, None, at)
        self.change(session)
        self.facts = replace(self.facts, timers={**self.facts.timers, "session": timer})

    def begin(self, at=None) -> None:
        self.add(episode.plan_start(self.facts, self.now, at))

    def ease(self, at=None) -> None:
        self.change(episode.plan_ease(self.facts, self.now, at))

    def sign(self, **answers) -> None:
        self.add(
            warning_signs.plan_answer(
                self.facts, self.now, warning_signs.check_answers(self.guide.safety.signs, answers)
            )
        )

    def clear(self, why: str) -> None:
        for check in warning_signs.plan_clear(self.facts, self.now, why):
            self.change(check)

    def caution(self, about: str, **answers) -> None:
        self.add(Caution(at=self.now.instant, about=about, answers=answers))

    def pain(self, value: int) -> None:
        self.add(Pain(at=self.now.instant, value=value))

    @property
    def live(self) -> sessions.Running | None:
        return sessions.running(self.facts, self.now)

    def gate(self, kind="ice", medium=None):
        from unclench.core.relief import gaps

        return gaps.gate(self.facts, self.now, self.guide.safety.cautions, kind, medium)

    def true_elapsed(self) -> float:
        return elapsed(self.facts.timers["session"], self.now)
