"""What every service stands at. Fields only, no rules."""

from unclench.core.base.ports import Clock, Journal, Publish
from unclench.core.base.record import record
from unclench.core.guide import Guide


@record
class Desk:
    """The journal, the clock, the guide, and the bell that says which kinds of facts changed."""

    journal: Journal
    clock: Clock
    guide: Guide
    publish: Publish
