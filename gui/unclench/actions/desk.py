"""What every service stands at. Fields only, no rules."""

from dataclasses import dataclass

from unclench.core.guide import Guide
from unclench.core.ports import Clock, Journal, Publish


@dataclass(frozen=True)
class Desk:
    """The journal, the clock, the guide, and the bell that says which kinds of facts changed."""

    journal: Journal
    clock: Clock
    guide: Guide
    publish: Publish
