"""Ice: how long, how far apart, how often (health.md 4.1)."""

from unclench.core.base.facts import Facts
from unclench.core.safety import cautions

LIMIT_SECONDS = 20 * 60
SHORT_SECONDS = 15 * 60
LEAST_SECONDS = 60
OVER_TIME_SECONDS = 22 * 60
START_GAP_SECONDS = 120 * 60
END_GAP_SECONDS = 60 * 60
DAY_CAP = 8
PRESETS_MINUTES = (10, 15, 20)
SKIN_CHECK_SECONDS = (5 * 60, 10 * 60)


def offered_seconds(facts: Facts, asked: cautions.Asked) -> int:
    """15 minutes on the first session ever and always for thin skin or 65 and over, else 20."""
    first_ever = "sessions" not in facts.ever
    return SHORT_SECONDS if first_ever or cautions.standing(facts, asked, "shorten") else LIMIT_SECONDS
