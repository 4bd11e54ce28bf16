"""Start and stop ice and heat, and answer for the skin."""

from dataclasses import replace
from typing import Literal

from unclench.actions.context import Context
from unclench.core.base.entries import Caution, Kind, Medium, Session
from unclench.core.base.moments import Instant
from unclench.core.relief import elsewhere, ice, sessions, skin


class IceHeat:
    """One ice or heat session at a time."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def start(
        self,
        kind: Kind,
        seconds: int,
        *,
        medium: Medium | None = None,
        override: str | None = None,
        at: Instant | None = None,
    ) -> tuple[Session, tuple[tuple[str, str], ...]]:
        """Start a session; returns it with its warnings (code, message). Raises Refused or BadInput."""
        with self._context.journal.write() as w:
            now = self._context.clock.now()
            plan = sessions.plan_start(
                w.facts, now, self._context.guide.safety.cautions, kind, seconds, medium, override, at
            )
            session = w.start(plan.session, plan.timer)
        self._context.publish({"sessions"})
        return session, plan.warnings

    def start_ice(self) -> tuple[Session, tuple[tuple[str, str], ...]]:
        """Start ice for as long as is offered to this person. Raises Refused."""
        return self.start(
            "ice", ice.offered_seconds(self._context.journal.read(), self._context.guide.safety.cautions["ice"])
        )

    def stop(self, kind: Kind | None = None, at: Instant | None = None) -> Session:
        """End the running session (of this kind, when given), else one that runs on another computer.

        Raises Refused when none runs.
        """
        with self._context.journal.write() as w:
            now = self._context.clock.now()
            if at is None and sessions.running(w.facts, now) is None and elsewhere.running_elsewhere(w.facts, now):
                session = w.change(elsewhere.plan_stop(w.facts, now, kind))
            else:
                session, timer = sessions.plan_stop(w.facts, now, kind, at)
                session = w.change(session)
                w.retime(timer)
        self._context.publish({"sessions"})
        return session

    def go_on(self, session_id: str) -> Session:
        """Take back that a session was stopped; it ends when it would have. Raises Refused when it is too late."""
        with self._context.journal.write() as w:
            session, timer = sessions.plan_go_on(w.facts, self._context.clock.now(), session_id)
            w.takes_back(session)
            session = w.change(session)
            w.retime(timer)
        self._context.publish({"sessions"})
        return session

    def skin(self, which: sessions.SkinCheck, answer: Literal["y", "n"]) -> Session:
        """Keep how the skin is. A "no" in a running session stops it in the same press."""
        with self._context.journal.write() as w:
            session = sessions.plan_skin(w.facts, which, answer)
            if answer == "n" and session.ended is None:
                stopped, timer = sessions.plan_stop(w.facts, self._context.clock.now())
                session = replace(session, ended=stopped.ended, ended_by=stopped.ended_by)
                w.retime(timer)
            session = w.change(session)
        self._context.publish({"sessions"})
        return session

    def take_back_skin(self, session_id: str) -> Session:
        """Nobody has said how the skin was after this session. Raises Refused when the session is gone."""
        with self._context.journal.write() as w:
            session = w.change(sessions.plan_skin_unsaid(w.facts, session_id))
        self._context.publish({"sessions"})
        return session

    def skin_is_fine_again(self) -> None:
        """The skin that was not fine is: colour, feeling and warmth are back."""
        with self._context.journal.write() as w:
            w.add(Caution(at=self._context.clock.now().instant, about=skin.ABOUT, answers={skin.FINE: "y"}))
        self._context.publish({"cautions"})
