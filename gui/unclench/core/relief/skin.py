"""What to look for on the skin, in the same words everywhere (health.md 4.1; 16, row 8)."""

from unclench.core.base.entries import Kind, Session
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Now
from unclench.core.base.time_words import clock_time
from unclench.core.base.translation import translate

ABOUT, FINE = "skin", "fine"
"""Of the answer that the skin is fine again: what it is about, and its question."""


def look(kind: Kind) -> str:
    """What is fine and what is not."""
    if kind == "ice":
        return translate("core", "Pink is fine. White, waxy, grey or blotchy is not.")
    return translate(
        "core", "Warm and pink is fine. Blisters, white patches, a web-like brown pattern, or burning: take it off."
    )


def question(kind: Kind) -> str:
    """The check in the middle of a session."""
    if kind == "ice":
        return translate("core", "Can you feel touch there? Is the skin pink, not white, waxy, grey or blotchy?")
    return look("heat")


def was_not_fine(session: Session) -> bool:
    """Whether somebody answered "no" to a look at the skin, in the session or after it."""
    return "n" in (session.skin_first, session.skin_second, session.skin_after)


def trouble(facts: Facts) -> Session | None:
    """The newest session, while its skin was not fine and nobody has said since that it is again (health.md 4.1)."""
    newest = facts.sessions[-1] if facts.sessions else None
    if newest is None or newest.ended is None or not was_not_fine(newest):
        return None
    told = (one for one in facts.cautions if one.about == ABOUT and one.answers.get(FINE) == "y")
    return None if any(not one.at.utc < newest.ended for one in told) else newest


def trouble_words(session: Session, now: Now) -> str:
    """When the skin was not fine, and what to wait for."""
    ended = session.at if session.ended is None else session.at.plus((session.ended - session.at.utc).total_seconds())
    text = translate(
        "core", "Your skin was not fine at {time}. Leave ice and heat off until colour, feeling and warmth are back."
    )
    return text.format(time=clock_time(ended, now.instant))
