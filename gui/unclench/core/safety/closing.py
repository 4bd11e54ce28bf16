"""What a warning sign of group A closes, and what opens it again (health.md 2, rule 5; 16, row 14)."""

from typing import Literal

from unclench.core.base.errors import Refused
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Now, at_zone
from unclench.core.base.time_words import clock_time
from unclench.core.base.translation import translate
from unclench.core.safety import warning_signs
from unclench.core.safety.warning_signs import Standing

Gate = Literal["A", "called", "again", "B", "C"]
CLOSED: tuple[Gate, ...] = ("A", "called", "again")
"""Gates that keep ice, heat, planks, stretches and walks from starting. What runs goes on; logging is always open."""


def gate(stand: Standing) -> Gate | None:
    """What a start is judged by: the signs to be answered first, a sign of A, a call about one, or group B or C."""
    if stand.ask:
        return "again"
    if stand.emergency:
        return "called" if stand.called else "A"
    return stand.group


def now_gate(facts: Facts, now: Now) -> Gate | None:
    """The gate of this moment."""
    return gate(warning_signs.standing(facts, now))


def code(gate_: str | None) -> str:
    """The code of a refusal."""
    return "signs_not_asked" if gate_ == "again" else "emergency"


def words(gate_: str | None) -> str:
    """Why nothing new starts, in one sentence, and what opens it."""
    if gate_ == "again":
        return translate("core", "Answer the warning signs first, on the Relief tab. Then this opens.")
    if gate_ == "called":
        return translate("core", "You called about a warning sign. This opens once a doctor has checked exactly that.")
    return translate("core", "A warning sign stands that needs a doctor now. This stays closed until it is cleared.")


def after_calling(stand: Standing, now: Now) -> str:
    """What stands at the top of the window after "I have called, or I'm going now"."""
    if stand.called is None:
        return ""
    if stand.ask:
        return translate("core", "A day has passed since you called. Please answer the warning signs once more.")
    time = clock_time(at_zone(stand.called, now.zone), now.instant)
    text = translate(
        "core",
        "You called, or set off, {time}. Nothing new opens until a doctor has checked exactly this; what runs goes on, "
        "and pain, doses and notes can be logged.",
    )
    return text.format(time=time)


def refuse(facts: Facts, now: Now) -> None:
    """Raises Refused while a sign of group A stands, or is still to be answered after one was ticked by mistake."""
    at = now_gate(facts, now)
    if at in CLOSED:
        raise Refused(code(at), words(at))
