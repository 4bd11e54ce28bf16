"""A backup that a person may go back to."""

from datetime import datetime

from unclench.core.base.frozen_record import record


@record
class GoodBackup:
    """Its file, when it was made (UTC), and how many entries are in it."""

    file: str
    made: datetime
    entries: int
