"""The ice or heat session that runs on another computer, as far as its entry tells: until its limit, or its answer."""

from dataclasses import replace

from unclench.core.base.entries import Kind, Session
from unclench.core.base.errors import Refused
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, seconds_between
from unclench.core.base.timers import jump_since
from unclench.core.base.translation import translate
from unclench.core.prevention import elsewhere as prevention

MINUTE_SECONDS = 60


@record
class Elsewhere:
    """A session of another computer that nobody has ended. `remaining` is whole seconds, more than 0."""

    entry: Session
    ends: Instant
    remaining: int

    @property
    def kind(self) -> Kind:
        return self.entry.kind

    @property
    def changes(self) -> int:
        """Seconds until its words are others."""
        return (self.remaining - 1) % MINUTE_SECONDS + 1

    def words(self, name: str) -> str:
        """What runs, where, and how long still; `name` is that of the computer, "" where it is not known."""
        minutes = -(-self.remaining // 60)
        if self.kind == "ice":
            text = (
                translate("core", "Ice at {computer}, %Ln min left", "", minutes)
                if name
                else translate("core", "Ice at another computer, %Ln min left", "", minutes)
            )
        else:
            text = (
                translate("core", "Heat at {computer}, %Ln min left", "", minutes)
                if name
                else translate("core", "Heat at another computer, %Ln min left", "", minutes)
            )
        return text.format(computer=name)


def running_elsewhere(facts: Facts, now: Now) -> Elsewhere | None:
    """The newest session of another computer that goes on; at its limit it is over, whoever answers or not.

    One that has a timer here began here, or came with a copied data folder: `sessions.running` tells of that.
    """
    timer = facts.timers.get("session")
    jump = int(jump_since(timer, now))
    for session in reversed(facts.sessions):
        if session.ended is not None or session.device == facts.device:
            continue
        if timer is not None and timer.entry_id == session.id:
            continue
        passed = seconds_between(session.at, now.instant) - jump
        if 0 <= passed < session.limit_seconds:
            left = session.limit_seconds - passed
            return Elsewhere(session, now.instant.plus(left), left)
    return None


def anything_elsewhere(facts: Facts, now: Now) -> "Elsewhere | prevention.Elsewhere | None":
    """What runs on another computer: a session, else a walk or a plank."""
    return running_elsewhere(facts, now) or prevention.running_elsewhere(facts, now)


def plan_stop(facts: Facts, now: Now, kind: Kind | None = None) -> Session:
    """That session, ended now by the person. Raises Refused when none (of this kind) runs."""
    there = running_elsewhere(facts, now)
    if there is None or (kind and there.kind != kind):
        raise Refused("nothing_running", translate("core", "No session is running."))
    return replace(there.entry, ended=max(now.instant.utc, there.entry.at.utc), ended_by="person")
