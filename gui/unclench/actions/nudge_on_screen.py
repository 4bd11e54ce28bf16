"""The nudge that is on the screen, shown by the first notifier that can."""

from collections.abc import Callable, Sequence
from functools import partial

from unclench.core.base.ports import Bubble, Notifier, PortAnswer


class NudgeDisplay:
    """Shows one nudge at a time. Where a notifier cannot, also when it says so later, the next one is tried."""

    def __init__(self, notifiers: Sequence[Notifier], pressed: Callable[[str], None]) -> None:
        self._notifiers = notifiers
        self._showing: Notifier | None = None
        self.bubble: Bubble | None = None
        """What is on the screen."""
        self.nudge_id: str | None = None
        """Of the nudge on the screen; None: there is none."""
        self.about: tuple[str, ...] = ()
        for notifier in notifiers:
            notifier.pressed = pressed
            notifier.told = partial(self._answered, notifier)

    def show(self, nudge_id: str, about: tuple[str, ...], bubble: Bubble) -> None:
        """Show this nudge in place of the last."""
        self.nudge_id, self.about, self.bubble = nudge_id, about, bubble
        self._show_with(self._notifiers, bubble)

    def withdraw(self) -> None:
        """Take the nudge off the screen."""
        if self._showing:
            self._showing.withdraw()
        self._showing, self.nudge_id, self.about, self.bubble = None, None, (), None

    def _show_with(self, notifiers: Sequence[Notifier], bubble: Bubble) -> None:
        """By the first that shows it, or may still do so."""
        self._showing = next((one for one in notifiers if one.show(bubble).answer != "no"), None)

    def _answered(self, notifier: Notifier, answer: PortAnswer) -> None:
        """What became of a nudge whose notifier could not know at once."""
        if answer.answer == "no" and self.bubble is not None and self._showing is notifier:
            self._show_with(self._notifiers[self._notifiers.index(notifier) + 1 :], self.bubble)
