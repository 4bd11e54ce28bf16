"""The presses of "My back just seized up": the episode, the answers to the warning signs, and ice, as one press."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from unclench.actions.context import Context
from unclench.core.base.entries import Episode, Session
from unclench.core.base.errors import Refused
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant
from unclench.core.base.ports import Writing
from unclench.core.relief import ice, sessions
from unclench.core.safety import episode as episodes
from unclench.core.safety import warning_signs


@record
class Started:
    """What was written. Without a session `refused` says why ice may not start, None where one runs already."""

    episode: Episode
    session: Session | None = None
    refused: Refused | None = None


class SpasmStart:
    """A spasm is always written down; a gap or a warning sign keeps only the ice from starting."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def start(
        self, at: Instant | None = None, answers: Mapping[str, Any] | None = None, came_back: str | None = None
    ) -> Episode:
        """An episode from `at` (now), or that one which came back, with the answers (none of group A is true).

        With an episode open already the answers go to that one. Raises Refused or BadInput; then nothing is written.
        """
        with self._context.journal.write() as w:
            episode, _ = self._begin(w, at, answers, came_back)
        self._context.publish({"episodes", "sign_checks"})
        return episode

    def start_with_ice(self, at: Instant | None = None, came_back: str | None = None) -> Started:
        """The same with no sign of group A, and ice for as long as is offered to this person."""
        with self._context.journal.write() as w:
            episode, facts = self._begin(w, at, None, came_back)
            started = self._start_ice(w, episode, facts)
        self._context.publish({"episodes", "sign_checks", "sessions"})
        return started

    def _begin(
        self, w: Writing, at: Instant | None, answers: Mapping[str, Any] | None, came_back: str | None
    ) -> tuple[Episode, Facts]:
        """The episode, and the facts as they stand with it and its answers."""
        context, now = self._context, self._context.clock.now()
        given = warning_signs.none_of(context.guide.safety.signs, "A") if answers is None else dict(answers)
        kept = warning_signs.check_answers(context.guide.safety.signs, given)
        episode = episodes.current(w.facts)
        if episode is not None:
            check = w.add(warning_signs.plan_answer(w.facts, now, kept))
            return episode, replace(w.facts, sign_checks=(*w.facts.sign_checks, check))
        if came_back:
            episode = w.change(episodes.plan_reopen(w.facts, came_back))
        else:
            episode = w.add(episodes.plan_start(w.facts, now, at))
        check = w.add(replace(warning_signs.plan_answer(w.facts, now, kept), episode_id=episode.id))
        others = (one for one in w.facts.episodes if one.id != episode.id)
        known = sorted((*others, episode), key=lambda one: one.at.utc)
        return episode, replace(w.facts, episodes=tuple(known), sign_checks=(*w.facts.sign_checks, check))

    def _start_ice(self, w: Writing, episode: Episode, facts: Facts) -> Started:
        asked, now = self._context.guide.safety.cautions, self._context.clock.now()
        if sessions.running(facts, now):
            return Started(episode)
        try:
            plan = sessions.plan_start(facts, now, asked, "ice", ice.offered_seconds(facts, asked["ice"]))
        except Refused as no:
            return Started(episode, refused=no)
        return Started(episode, w.start(plan.session, plan.timer))
