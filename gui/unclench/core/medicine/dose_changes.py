"""An edit or a deletion never moves the earliest time in silence: the card says from when to when (health.md 3.2)."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from unclench.core.base.entries import Dose
from unclench.core.base.facts import DoseEdit, Facts
from unclench.core.base.moments import Instant, Now, at_zone
from unclench.core.base.ports import Change
from unclench.core.base.time_words import clock_time
from unclench.core.base.translation import translate
from unclench.core.base.units import number
from unclench.core.medicine import dose_clock as clock
from unclench.core.medicine.products import Product


def moved(product: Product, facts: Facts, now: Now) -> str:
    """What the edits of the last 24 h did to the earliest time of a product; "" when they did nothing to it."""
    edits = [edit for edit in facts.dose_edits if not _taken_back(edit)]
    if not edits:
        return ""
    before = {dose.id: dose for dose in facts.doses} | {edit.before.id: edit.before for edit in edits}
    old = clock.earliest(product, before.values(), now).at
    new = clock.earliest(product, facts.doses, now).at
    if old == new:
        return ""
    text = translate("core", "Earliest moved from {old} to {new}: an entry was changed at {time}.")
    when = clock_time(at_zone(max(edit.at for edit in edits), now.zone), now.instant)
    return text.format(old=_words(old, now), new=_words(new, now), time=when)


def _words(at: Instant | None, now: Now) -> str:
    return clock_time(clock.minute_up(at), now.instant) if at else translate("core", "now")


def _taken_back(edit: DoseEdit) -> bool:
    """Whether it was only the undo of a fresh entry, which the person saw."""
    written = edit.before.changed
    return edit.gone and written is not None and edit.at - written <= clock.UNDO


def fresh(dose: Dose, facts: Facts, now: Now) -> bool:
    """Whether a dose was written, not just edited, in the last ten minutes: then it can be undone."""
    written = next((edit.before.changed for edit in facts.dose_edits if edit.before.id == dose.id), dose.changed)
    return written is not None and timedelta() <= now.utc - written <= clock.UNDO


def history(changes: Sequence[Change], now: Now) -> tuple[str, ...]:
    """The edits of one dose as sentences, oldest first: when, and what became what."""
    found: list[str] = []
    for change in changes:
        if change.before is None:
            continue
        when = clock_time(_at(change.at_utc, now), now.instant)
        if change.act == "delete":
            found.append(translate("core", "{time}: deleted").format(time=when))
        elif _said(change.before, now) != _said(change.after, now):
            text = translate("core", "{time}: {old} became {new}")
            found.append(text.format(time=when, old=_said(change.before, now), new=_said(change.after, now)))
    return tuple(found)


def _said(row: dict[str, Any], now: Now) -> str:
    text = translate("core", "{units} at {time}")
    return text.format(units=number(row["units"]), time=clock_time(_at(row["at_utc"], now), now.instant))


def _at(text: str, now: Now) -> Instant:
    return at_zone(datetime.fromisoformat(text), now.zone)
