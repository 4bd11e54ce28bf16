"""What to look for on the skin, in the same words everywhere (health.md 4.1; 16, row 8)."""

from unclench.core.base.entries import Kind, Session
from unclench.core.base.translation import translate


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
