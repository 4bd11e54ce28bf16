"""Shows nudges: asks the desktop when one is due, shows it, takes the answer, sets the next deadline."""

from collections.abc import Callable, Sequence

from unclench.actions.busy_check import ask_all
from unclench.actions.context import Context
from unclench.actions.nudge_on_screen import NudgeDisplay
from unclench.actions.nudges import Nudges
from unclench.core.base import preferences
from unclench.core.base.ports import Bubble, Busy, Idle, Notifier, Wake
from unclench.core.nudges.decision import NudgeDecision
from unclench.core.nudges.done_effects import Answer
from unclench.core.nudges.merge import Offer, to_show
from unclench.core.nudges.rule_inputs import Surroundings

STEPS_BACK = ("off", "paused", "meeting", "session", "emergency")
ANSWERS: tuple[Answer, ...] = ("done", "open", "later", "not_today")


class NudgeDelivery:
    """`look()` is called when facts or settings changed, somebody came or went, the deadline came, and after sleep."""

    def __init__(
        self,
        context: Context,
        nudges: Nudges,
        wake: Wake,
        idle: Idle,
        present: Callable[[], bool],
        busy: Sequence[Busy],
        notifiers: Sequence[Notifier],
    ) -> None:
        self._context = context
        self._nudges = nudges
        self._wake = wake
        self._idle = idle
        self._present = present
        self._busy = busy
        self._display = NudgeDisplay(notifiers, self.press)
        self._settled_from = context.clock.now().boot_seconds
        self._waiting_from: float | None = None
        self._held_for: str | None = None
        self._looking = False
        self._turn = 0
        self.seen = NudgeDecision()
        self.looked: Callable[[NudgeDecision], None] = lambda seen: None
        """Called after each look."""
        self.opened: Callable[[str], None] = lambda about: None
        """Called with what a nudge was about when the person wants to see it in the window."""
        self.done: Callable[[tuple[str, ...]], None] = lambda about: None
        """Called with what a nudge was about when the person said that it is done."""
        wake.due = self.look
        for one in busy:
            one.ended = self.look

    @property
    def shown(self) -> Bubble | None:
        """The nudge that is on the screen."""
        return self._display.bubble

    def start(self) -> None:
        """What an earlier run left on the screen is gone; the first look."""
        self._nudges.withdraw_left()
        self.look()

    def settle_anew(self) -> None:
        """The screen was unlocked or the computer woke: show no nudge in the first minutes."""
        self._settled_from = self._context.clock.now().boot_seconds

    def look(self) -> None:
        """Close what is over, show what is due, arrange the next look.

        Before something is shown the desktop is asked; when it takes a moment to answer, `_heard` goes on.
        """
        if self._looking:
            return
        self._turn += 1
        self._looking = True
        try:
            if self._display.nudge_id in self._nudges.settle():
                self.withdraw()
            seen = self._nudges.look(self._here(None))
            busy = self._ask_desktop() if seen.ask else None
            if seen.ask and busy is None:
                self._arrange(seen)
                return
            if busy is not None:
                seen = self._decide(busy)
            else:
                self._keep_hold(seen.held)
            self._end_look(seen)
        finally:
            self._looking = False
        self.looked(self.seen)

    def _heard(self, busy: tuple[str, ...]) -> None:
        """The desktop has answered: go on with the look that asked."""
        self._looking = True
        try:
            self._end_look(self._decide(busy))
        finally:
            self._looking = False
        self.looked(self.seen)

    def _end_look(self, seen: NudgeDecision) -> None:
        self.seen = seen
        self._step_back()
        self._arrange(seen)
        self._nudges.held = seen.held

    def withdraw(self) -> None:
        """Take the nudge off the screen."""
        self._display.withdraw()

    def _decide(self, busy: tuple[str, ...]) -> NudgeDecision:
        """What to show, as things stand now that the desktop has answered."""
        seen = self._nudges.look(self._here(busy))
        if seen.show is None:
            self._keep_hold(seen.held)
            return seen
        self._show(seen.show)
        return self._nudges.look(self._here(busy))

    def _here(self, busy: tuple[str, ...] | None) -> Surroundings:
        boot = self._context.clock.now().boot_seconds
        return Surroundings(
            present=self._present(),
            input_idle=self._idle.idle_seconds(),
            waited=boot - self._waiting_from if self._waiting_from is not None else 0.0,
            settled=boot - self._settled_from,
            busy=busy,
        )

    def _ask_desktop(self) -> tuple[str, ...] | None:
        """Reasons to wait, as the desktop tells them; None until all have answered. Only the newest look gets them."""
        wishes = preferences.read(self._context.journal.settings())
        wanted = [one for one in self._busy if getattr(wishes, f"hold_{one.name}")]
        turn = self._turn
        at_once: list[tuple[str, ...]] = []

        def told(busy: tuple[str, ...]) -> None:
            if self._looking:
                at_once.append(busy)
            elif turn == self._turn:
                self._heard(busy)

        ask_all(wanted, told)
        return at_once[0] if at_once else None

    def _step_back(self) -> None:
        """A pause, a meeting or a session began: take the nudge off the screen; it may come again later."""
        shown = self._display.nudge_id
        of_pause = self._display.about == ("paused",) and self.seen.held == "paused"
        if shown and self.seen.held in STEPS_BACK and not of_pause:
            self._nudges.answer(shown, "withdrawn")
            self.withdraw()

    def _keep_hold(self, held: str | None) -> None:
        if held == "typing":
            if self._waiting_from is None:
                self._waiting_from = self._context.clock.now().boot_seconds
            return
        self._waiting_from = None
        if held:
            self._held_for = held

    def _show(self, offer: Offer) -> None:
        wishes = preferences.read(self._context.journal.settings())
        bubble = Bubble(offer.title, offer.body, offer.buttons, offer.soft or not wishes.nudge_sound)
        held_for, self._held_for, self._waiting_from = self._held_for, None, None
        nudge = self._nudges.show(offer, held_for)
        self._display.show(nudge.id, offer.about, bubble)

    def _arrange(self, seen: NudgeDecision) -> None:
        now = self._context.clock.now()
        if seen.next is None:
            self._wake.at(None)
            return
        self._wake.at(now.boot_seconds + max(1.0, (seen.next - now.utc).total_seconds()))

    def press(self, key: str) -> None:
        """A button of the nudge that is on the screen, wherever it was pressed."""
        shown = self._display.nudge_id
        if shown is None:
            return
        if key == "default":
            key = "open"
        if key not in ANSWERS:
            return
        self.withdraw()
        nudge = self._nudges.answer(shown, key)
        try:
            if key == "open":
                self.opened(to_show(nudge.about))
            if key == "done":
                self.done(nudge.about)
        finally:
            self.look()
