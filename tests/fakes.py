"""A clock that stands still until told, and the facts, timers and entries that tests start from."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from unclench import assets
from unclench.core.guide import Guide
from unclench.core.moments import Now

START = datetime(2026, 11, 20, 13, 5, tzinfo=UTC)  # a Friday, 14:05 in Berlin
BERLIN = ZoneInfo("Europe/Berlin")


class FakeClock:
    """Moves only when told: `advance` (time passes), `sleep` (the same, asleep), `set_wall` (the clock is set)."""

    def __init__(self, utc: datetime = START, zone: ZoneInfo = BERLIN) -> None:
        self.utc = utc
        self.boot = 1000.0
        self.boot_id = "boot-1"
        self.zone = zone

    def now(self) -> Now:
        return Now(self.utc, self.boot, self.boot_id, self.zone)

    def advance(self, seconds: float = 0, *, minutes: float = 0, hours: float = 0) -> Now:
        passed = seconds + 60 * minutes + 3600 * hours
        self.utc += timedelta(seconds=passed)
        self.boot += passed
        return self.now()

    sleep = advance

    def set_wall(self, seconds: float) -> Now:
        self.utc += timedelta(seconds=seconds)
        return self.now()

    def restart(self, seconds: float = 60) -> Now:
        """The computer is off for so long and starts again."""
        self.utc += timedelta(seconds=seconds)
        self.boot = 20.0
        self.boot_id = f"boot-{int(self.boot_id.rpartition('-')[2]) + 1}"
        return self.now()


def guide(language: str = "en") -> Guide:
    return Guide(lambda name: assets.guide(name, language))
