"""Several kinds due close together become one nudge: one title, one or two sentences, buttons that finish the job."""

from collections.abc import Iterable

from unclench.core.base import known_words
from unclench.core.base.frozen_record import record
from unclench.core.base.translation import translate
from unclench.core.nudges import wording
from unclench.core.nudges.due_time import Due
from unclench.core.nudges.past_nudges import MOST_SNOOZES
from unclench.core.nudges.rule_inputs import RuleInputs

ORDER = known_words.NUDGES
TO_OPEN = frozenset({"medicine", "signs", "ice", "plank", "stretch", "todo", "measure"})
"""Kinds that are finished in the window, not by a button."""
CONTAINS = {
    "drive": ("walk", "sitting", "posture", "shift"),
    "walk": ("sitting", "posture", "shift"),
    "sitting": ("posture", "shift"),
    "posture": ("shift",),
}
"""Who walks gets up, who gets up changes position: not said twice, but counted."""
ALONE = frozenset({"paused", "rarer"})


@record
class Offer:
    """One nudge to show. `buttons` are (key, label); keys: done, open, later, not_today."""

    about: tuple[str, ...]
    title: str
    body: str
    buttons: tuple[tuple[str, str], ...]
    soft: bool


def kind_of(about: str) -> str:
    """The kind without the entry it is about: "todo" for "todo:0193..."."""
    return about.partition(":")[0]


def order(dues: Iterable[Due]) -> list[Due]:
    """The most important first; what must stand alone is left for later unless it is all there is."""
    ranked = sorted(dues, key=lambda due: (ORDER.index(kind_of(due.about)), due.at))
    together = [due for due in ranked if kind_of(due.about) not in ALONE]
    return together or ranked[:1]


def to_show(about: tuple[str, ...]) -> str:
    """What "Open" is about: the first that is finished in the window."""
    return next((one for one in about if kind_of(one) in TO_OPEN), about[0])


def merge(scene: RuleInputs, dues: Iterable[Due]) -> Offer:
    """One nudge of all of `dues` (at least one)."""
    about = tuple(due.about for due in order(dues))
    kinds = tuple(dict.fromkeys(kind_of(one) for one in about))
    hidden = {inner for outer in kinds for inner in CONTAINS.get(outer, ())}
    spoken = tuple(kind for kind in kinds if kind not in hidden)
    title, body = wording.words(scene, spoken, about)
    return Offer(about, title, body, _buttons(scene, spoken, about), scene.high_pain or spoken == ("shift",))


def _buttons(scene: RuleInputs, kinds: tuple[str, ...], about: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    later = ("later", translate("core", "In 10 min"))
    not_today = ("not_today", translate("core", "Not today"))
    if kinds == ("paused",):
        return (("done", translate("core", "Resume")), ("not_today", translate("core", "Leave paused")))
    if kinds == ("rarer",):
        return (("done", translate("core", "Less often")), ("not_today", translate("core", "As they are")))
    buttons: list[tuple[str, str]] = []
    if any(kind in TO_OPEN for kind in kinds):
        buttons.append(("open", translate("core", "Open")))
    if kinds == ("water",):
        buttons.append(("done", translate("core", "+ Glass")))
    elif any(kind not in TO_OPEN for kind in kinds):
        buttons.append(("done", translate("core", "Done")))
    if all(scene.past.snoozes(one) < MOST_SNOOZES for one in about):
        buttons.append(later)
    return (*buttons, not_today)
