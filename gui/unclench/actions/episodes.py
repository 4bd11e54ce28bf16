"""Begin, ease, place and edit an episode."""

from dataclasses import replace

from unclench.actions.context import Context
from unclench.core.base.entries import Answer, Episode, Height, Side
from unclench.core.base.errors import BadInput
from unclench.core.base.moments import Instant
from unclench.core.base.translation import translate
from unclench.core.relief import sessions
from unclench.core.safety import episode as rules
from unclench.core.safety import warning_signs


class Episodes:
    """A spasm and its days; one open at a time."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def start(
        self,
        at: Instant | None = None,
        side: Side | None = None,
        height: Height | None = None,
        answers: dict[str, Answer] | None = None,
    ) -> Episode:
        """Begin an episode, with answers to the warning signs where they were asked. Raises Refused or BadInput."""
        with self._context.journal.write() as w:
            now = self._context.clock.now()
            episode = w.add(rules.plan_start(w.facts, now, at, side, height))
            if answers is not None:
                kept = warning_signs.check_answers(self._context.guide.safety.signs, answers)
                w.add(replace(warning_signs.plan_answer(w.facts, now, kept), episode_id=episode.id))
        self._context.publish({"episodes", "sign_checks"})
        return episode

    def ease(self, at: Instant | None = None) -> Episode:
        """End the open episode. Raises Refused or BadInput."""
        with self._context.journal.write() as w:
            episode = w.change(rules.plan_ease(w.facts, self._context.clock.now(), at))
        self._context.publish({"episodes"})
        return episode

    def reopen(self, episode_id: str) -> Episode:
        """Take back that an episode has eased. Raises Refused when another one is open."""
        with self._context.journal.write() as w:
            episode = w.change(rules.plan_reopen(w.facts, episode_id))
            w.takes_back(episode)
        self._context.publish({"episodes"})
        return episode

    def go_on_here(self) -> Episode:
        """The open episode of another computer, and a session that runs, go on on this one. Raises Refused."""
        with self._context.journal.write() as w:
            episode = w.change(rules.plan_continue(w.facts))
            session = sessions.began_elsewhere(w.facts, self._context.clock.now())
            if session is not None:
                w.change(replace(session, device=w.facts.device))
        self._context.publish({"episodes", "sessions"})
        return episode

    def place(self, side: Side | None, height: Height | None) -> Episode:
        """Keep where the open episode hurts. Raises Refused when none is open."""
        with self._context.journal.write() as w:
            episode = w.change(rules.plan_place(w.facts, side, height))
        self._context.publish({"episodes"})
        return episode

    def edit(
        self, episode_id: str, began: Instant | None, eased: Instant | None, *, keep_eased: bool = False
    ) -> Episode:
        """Another start or end; without `eased` it is open again. Raises Refused or BadInput."""
        with self._context.journal.write() as w:
            found = self._context.journal.get("episodes", episode_id)
            if found is None or found.deleted:
                raise BadInput("episode", translate("core", "That episode is no longer there."))
            plan = rules.plan_edit(found, self._context.clock.now(), began, eased, keep_eased=keep_eased)
            rules.refuse_second(w.facts, plan)
            episode = w.change(plan)
        self._context.publish({"episodes"})
        return episode
