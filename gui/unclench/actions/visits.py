"""Keep visits and treatments: planned and had."""

from datetime import time
from pathlib import Path
from typing import Any

from unclench.actions.context import Context
from unclench.actions.write_file import write_file
from unclench.core.base.entries import Visit
from unclench.core.base.errors import BadInput
from unclench.core.base.keeper_port import Keeper
from unclench.core.base.ports import Writing
from unclench.core.base.translation import translate
from unclench.core.causes import visits as rules


class Visits:
    """Doctor, injection, massage, physiotherapist, chiropractor, dietitian, neurologist, other."""

    def __init__(self, context: Context, keeper: Keeper | None = None) -> None:
        self._context = context
        self._keeper = keeper

    def log(self, who: str, day: str, **details: Any) -> Visit:
        """A visit that took place on a local day; details as in core.visits.plan_had. Raises BadInput."""
        planned = rules.plan_had(self._context.clock.now(), who, day, **details)
        return self._add(planned)

    def plan(
        self, who: str, day: str, clock: time | None = None, called: str | None = None, note: str | None = None
    ) -> Visit:
        """A visit to come. Raises BadInput for a day that is past."""
        return self._add(rules.plan_ahead(self._context.clock.now(), who, day, clock=clock, called=called, note=note))

    def had(self, visit: str, **details: Any) -> Visit:
        """A planned visit took place; details as in core.visits.took_place. Raises BadInput."""
        with self._context.journal.write() as w:
            kept = w.change(rules.took_place(self._find(w, visit), self._context.clock.now(), **details))
        self._context.publish({"visits"})
        return kept

    def edit(self, visit: str, who: str, day: str, clock: time | None = None, **details: Any) -> Visit:
        """Change a visit; its history is kept. Raises BadInput."""
        with self._context.journal.write() as w:
            kept = w.change(
                rules.edited(self._find(w, visit), self._context.clock.now(), who, day, clock=clock, **details)
            )
        self._context.publish({"visits"})
        return kept

    def remove(self, visit: str) -> Visit:
        """Take a visit out of the diary; it can be undone. Raises BadInput when it is not there."""
        with self._context.journal.write() as w:
            found = self._find(w, visit)
            w.delete(found)
        self._context.publish({"visits"})
        return found

    def calendar_file(self, visit: str) -> str:
        """The text of an .ics file for a visit. Raises BadInput when it is not there."""
        found: Visit | None = self._context.journal.get("visits", visit)
        if found is None:
            raise BadInput("visit", translate("core", "That visit is no longer there."))
        return rules.calendar_file(found, self._context.clock.now())

    def save_calendar(self, visit: str, file: Path) -> Path:
        """Write that file, whose name the person chose, aside first; never over the diary. Raises BadInput."""
        text = self.calendar_file(visit)
        place = self._keeper.place(file, force=True) if self._keeper else file
        try:
            write_file(place, text.encode())
        except OSError:
            raise BadInput("file", translate("core", "I can't write to {folder}.").format(folder=file.parent)) from None
        return file

    def _add(self, visit: Visit) -> Visit:
        with self._context.journal.write() as w:
            kept = w.add(visit)
        self._context.publish({"visits"})
        return kept

    def _find(self, w: Writing, visit: str) -> Visit:
        found = next((each for each in w.facts.visits if each.id == visit), None)
        if found is None:
            raise BadInput("visit", translate("core", "That visit is no longer there."))
        return found
