"""Heat: pad, moist pack, bath and wrap, each with its own length and gaps (health.md 4.2)."""

from unclench.core.base.entries import Medium
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Now, seconds_between
from unclench.core.safety import episode

MEDIA: tuple[Medium, ...] = ("pad", "moist", "bath", "wrap")
LIMIT_SECONDS = 20 * 60
WRAP_LIMIT_SECONDS = 8 * 3600
LEAST_SECONDS = 60
END_GAP_SECONDS = 60 * 60
WRAP_GAP_SECONDS = 24 * 3600
WRAP_DAYS_IN_A_ROW = 7
PRESETS_MINUTES = (10, 15, 20)
BATH_PRESETS_MINUTES = (15, 20)
WRAP_PRESETS_MINUTES = (60, 240, 480)
OFFERED_SECONDS = 20 * 60
BATH_OFFERED_SECONDS = 15 * 60
BRUISE = "bruise"
FRESH_SECONDS = 48 * 3600
SKIN_CHECK_SECONDS: dict[Medium, tuple[int, ...]] = {
    "pad": (),
    "moist": (2 * 60, 5 * 60),
    "bath": (),
    "wrap": (),
}


def limit_seconds(medium: Medium) -> int:
    """The longest session with this medium."""
    return WRAP_LIMIT_SECONDS if medium == "wrap" else LIMIT_SECONDS


def presets_minutes(medium: Medium) -> tuple[int, ...]:
    """The lengths offered as buttons."""
    if medium == "bath":
        return BATH_PRESETS_MINUTES
    return WRAP_PRESETS_MINUTES if medium == "wrap" else PRESETS_MINUTES


def offered_seconds(medium: Medium) -> int:
    """What is offered first: a bath is 15 to 20 minutes (health.md 16, row 8)."""
    if medium == "wrap":
        return WRAP_LIMIT_SECONDS
    return BATH_OFFERED_SECONDS if medium == "bath" else OFFERED_SECONDS


def asks_bruise(facts: Facts, now: Now) -> bool:
    """Whether a fresh bruise or swelling is to be asked about before heat (health.md 1.1 step 4, 4.2).

    Once an episode before hour 72; and again when a "yes" is no longer a fresh one.
    """
    said = [caution for caution in facts.cautions if caution.about == "heat" and BRUISE in caution.answers]
    if said and said[-1].answers[BRUISE] == "y":
        return seconds_between(said[-1].at, now.instant) >= FRESH_SECONDS
    current = episode.current(facts)
    if current is None or episode.phase_at(current.at, now.utc) == "heat":
        return False
    return all(caution.at < current.at for caution in said)
