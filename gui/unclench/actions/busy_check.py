"""Asks several ports whether they hold a nudge, without waiting for any of them."""

from collections.abc import Callable, Sequence

from unclench.core.base.ports import Busy, PortAnswer


def ask_all(ports: Sequence[Busy], told: Callable[[tuple[str, ...]], None]) -> None:
    """Ask all at the same time. `told` gets the names of those that say yes, once the last one has answered.

    That is at once where all of them know at once. Unknown counts as no.
    """
    answers: dict[str, PortAnswer] = {}

    def heard(name: str, answer: PortAnswer) -> None:
        answers[name] = answer
        if len(answers) == len(ports):
            told(tuple(port.name for port in ports if answers[port.name].yes))

    if not ports:
        told(())
    for port in ports:
        port.ask(lambda answer, name=port.name: heard(name, answer))
