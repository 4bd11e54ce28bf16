"""What every service works with: journal, clock, guide, and the function that publishes changes. No rules."""

from unclench.core.base.frozen_record import record
from unclench.core.base.ports import Clock, Journal, Publish
from unclench.core.guide import Guide


@record
class Context:
    """The journal, the clock, the guide, and `publish`, which says which kinds of facts changed."""

    journal: Journal
    clock: Clock
    guide: Guide
    publish: Publish
