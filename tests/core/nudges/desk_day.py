"""A person at a desk, simulated: comes and goes, drinks, answers or not; every nudge is kept with what was going on."""

import heapq
import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from fakes import guide
from unclench.core.base.entries import Drink, Nudge, Presence, Stand
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Now, at_zone
from unclench.core.base.preferences import DEFAULTS, Preferences
from unclench.core.nudges.decide import look
from unclench.core.nudges.decision import NudgeDecision
from unclench.core.nudges.merge import Offer
from unclench.core.nudges.rule_inputs import Surroundings

YES = replace(DEFAULTS, nudges_on=True, understood=True)
GUIDE = guide()
KEEP = timedelta(days=8)


@dataclass(frozen=True)
class Shown:
    """A nudge as it came up."""

    at: datetime
    local: datetime
    offer: Offer
    present: bool
    busy: bool
    settled: float


@dataclass
class Day:
    """Time moves only through events; between two of them nothing happens but looks."""

    seed: int
    start: datetime
    zone: ZoneInfo
    prefs: Preferences = YES
    answers: tuple[str, ...] = ("done", "later", "not_today", "ignored")
    weights: tuple[int, ...] = (60, 15, 2, 23)
    facts: Facts = field(default_factory=lambda: Facts(device="here"))
    shown: list[Shown] = field(default_factory=list[Shown])
    looks: int = 0

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)
        self.utc = self.start
        self.present = False
        self.busy = False
        self.settled_at = self.start - timedelta(hours=1)
        self.events: list[tuple[datetime, int, str]] = []
        self.order = 0
        self.open: tuple[datetime, str] | None = None
        self.seen = NudgeDecision()

    def now(self) -> Now:
        return Now(self.utc, (self.utc - self.start).total_seconds(), "boot-1", self.zone)

    def plan(self, at: datetime, what: str) -> None:
        self.order += 1
        at = at.replace(microsecond=0)
        heapq.heappush(self.events, (at, self.order, what))

    def plan_local(self, at: datetime, what: str) -> None:
        self.plan(at.replace(tzinfo=self.zone).astimezone(UTC), what)

    def run(self, until: datetime) -> None:
        while self.utc < until:
            times = [until]
            if self.events:
                times.append(self.events[0][0])
            if self.seen.next:
                times.append(max(self.seen.next, self.utc) + timedelta(seconds=1))
            if self.open:
                times.append(self.open[0])
            self.utc = max(self.utc, min(times)).replace(microsecond=0)
            while self.events and self.events[0][0] <= self.utc:
                self.happen(heapq.heappop(self.events)[2])
            if self.open and self.open[0] <= self.utc:
                self.answer(self.open[1])
            self.look()

    def look(self) -> None:
        self.looks += 1
        settled = (self.utc - self.settled_at).total_seconds()
        here = Surroundings(present=self.present, settled=settled)
        self.seen = look(self.facts, self.prefs, here, self.now(), GUIDE.nudges)
        if self.seen.ask:
            here = replace(here, busy=("microphone",) if self.busy else ())
            self.seen = look(self.facts, self.prefs, here, self.now(), GUIDE.nudges)
        if self.seen.show:
            self.show(self.seen.show, settled)
            self.seen = look(self.facts, self.prefs, here, self.now(), GUIDE.nudges)

    def show(self, offer: Offer, settled: float) -> None:
        at = at_zone(self.utc, self.zone)
        self.shown.append(Shown(self.utc, at.local(), offer, self.present, self.busy, settled))
        old = self.utc - KEEP
        kept = tuple(one for one in self.facts.nudges if one.at.utc > old)
        self.facts = replace(
            self.facts,
            nudges=(*kept, Nudge(at=at, id=f"n{len(self.shown)}", about=offer.about)),
            presences=tuple(one for one in self.facts.presences if one.at.utc > old),
            stands=tuple(one for one in self.facts.stands if one.at.utc > old),
            drinks=tuple(one for one in self.facts.drinks if one.at.utc > old),
        )
        answer = self.random.choices(self.answers, self.weights)[0]
        wait = 600 if answer == "ignored" else self.random.randint(3, 500)
        self.open = (self.utc + timedelta(seconds=wait), answer)

    def answer(self, answer: str) -> None:
        self.open = None
        *rest, last = self.facts.nudges
        self.facts = replace(self.facts, nudges=(*rest, replace(last, answer=answer, answered=self.utc)))
        if answer != "done":
            return
        at = at_zone(self.utc, self.zone)
        if "sitting" in last.about:
            self.facts = replace(self.facts, stands=(*self.facts.stands, Stand(at=at, by="nudge")))
        if "water" in last.about:
            self.facts = replace(self.facts, drinks=(*self.facts.drinks, Drink(at=at, amount_ml=250)))

    def happen(self, what: str) -> None:
        if what == "come":
            self.presence("sitting")
            self.present = True
            self.settled_at = self.utc
        elif what == "go":
            self.presence("away")
            self.present = False
        elif what in ("call", "hang up"):
            self.busy = what == "call"
        elif what.startswith("fly "):
            self.zone = ZoneInfo(what[4:])
        elif what == "drink":
            drink = Drink(at=at_zone(self.utc, self.zone), amount_ml=250)
            self.facts = replace(self.facts, drinks=(*self.facts.drinks, drink))

    def presence(self, state: str) -> None:
        at = at_zone(self.utc, self.zone)
        kept = tuple(replace(one, ended=self.utc) if one.ended is None else one for one in self.facts.presences)
        self.facts = replace(self.facts, presences=(*kept, Presence(at=at, state=state)))

    def workday(self, day: datetime) -> None:
        """Comes about nine, breaks, calls, leaves about half past five."""
        minutes = self.random.randint(-60, 60)
        at = day + timedelta(hours=9, minutes=minutes)
        end = day + timedelta(hours=17, minutes=30 + self.random.randint(-90, 120))
        while at < end:
            self.plan_local(at, "come")
            stay = timedelta(minutes=self.random.randint(20, 160))
            if self.random.random() < 0.4:
                call = at + stay * self.random.random() * 0.5
                self.plan_local(call, "call")
                self.plan_local(min(call + timedelta(minutes=self.random.randint(5, 90)), at + stay), "hang up")
            at += stay
            self.plan_local(at, "go")
            at += timedelta(minutes=self.random.randint(1, 60))
