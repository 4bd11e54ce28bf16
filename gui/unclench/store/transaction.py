"""One transaction: entries, timers, settings, and a row in `changes` for every entry that is written."""

import sqlite3
from dataclasses import replace
from datetime import datetime
from typing import Any, Literal, TypeVar

from unclench.core.base.entries import KINDS, Entry
from unclench.core.base.errors import BadInput, Refused
from unclench.core.base.facts import Facts
from unclench.core.base.ports import Change
from unclench.core.base.timers import Timer, What
from unclench.core.base.translation import translate
from unclench.store import change_rows, gate, rows, settings
from unclench.store.ids import Ids
from unclench.store.row_writer import Made, RowWriter
from unclench.store.rows import Row

E = TypeVar("E", bound=Entry)


class Transaction(RowWriter):
    """Implements core.ports.Writing on a connection that holds the write lock."""

    def __init__(self, connection: sqlite3.Connection, facts: Facts, now: datetime, ids: Ids) -> None:
        super().__init__(connection, facts, now)
        self._ids = ids
        self._timers_before: dict[str, Row] = {}
        self._settings_before: dict[str, Row | None] = {}

    def add(self, entry: E) -> E:
        """Write a new entry; returned with its id, device and moment of change."""
        new = replace(
            entry,
            id=entry.id or self._ids.new(self.now),
            device=entry.device or self.facts.device,
            changed=self.now,
            deleted=None,
        )
        self.put("add", new.TABLE, None, rows.to_row(new))
        return new

    def change(self, entry: E) -> E:
        """Replace the entry with this id. One that is the same as before is left alone."""
        before = self.stored(entry.TABLE, entry.id)
        after = rows.to_row(entry)
        if after | {"changed_utc": before["changed_utc"]} == before:
            return entry
        new = replace(entry, changed=self.later(before))
        self.put("edit", new.TABLE, before, rows.to_row(new))
        return new

    def delete(self, entry: Entry) -> None:
        """Mark the entry deleted; its timer goes too."""
        before = self.stored(entry.TABLE, entry.id)
        gone = {"changed_utc": rows.utc_text(self.later(before)), "deleted_utc": rows.utc_text(self.now)}
        self.put("delete", entry.TABLE, before, before | gone)
        self._keep_timer(entry.id, "entry_id = ?", entry.id)
        self.forget_timer(entry.id)

    def start(self, entry: E, timer: Timer) -> E:
        """Add the entry and let its timer run. Refused while another one of its kind runs."""
        old = self.connection.execute("SELECT ended_boot_seconds FROM running WHERE what = ?", (timer.what,)).fetchone()
        if old and old[0] is None:
            raise _running(timer.what)
        new = self.add(entry)
        self._keep_timer(new.id, "what = ?", timer.what)
        self.put_timer(rows.timer_values(replace(timer, entry_id=new.id)))
        return new

    def retime(self, timer: Timer) -> None:
        """Replace the timer of its kind (stopped, or seen again)."""
        self._keep_timer(timer.entry_id, "entry_id = ?", timer.entry_id)
        self.put_timer(rows.timer_values(timer))

    def set(self, name: str, value: Any, scope: Literal["person", "device"] = "person") -> None:
        """Write a setting. Raises BadInput for a text that could not be read again."""
        try:
            change_rows.check_value(rows.json_text(value))
        except gate.REFUSED as error:
            message = translate("core", "That cannot be kept: {reason}.").format(reason=error)
            raise BadInput(name, message) from error
        self._settings_before.setdefault(name, settings.stored_row(self.connection, name))
        self.run(settings.PUT, settings.row(name, value, scope, self.now))
        self.touched.add("settings")

    def undo(self) -> Change:
        """Take back the newest press of this computer that may be; raises Refused."""
        from unclench.store.undo import take_back

        return take_back(self)

    def takes_back(self, entry: Entry) -> None:
        """This press takes back the newest press of this computer on the entry, if there is one that can be."""
        from unclench.store.undo import newest_of

        self.undoes = newest_of(self, entry.TABLE, entry.id)

    def finish(self, *, undoable: bool) -> None:
        """Write the rows of `changes`; all of one transaction share a press.

        Without a press they cannot be undone: then kinds that the machine writes leave none, and the file stays small.
        Settings are among them where entries were written in the same press, so that undo takes back both.
        """
        if undoable and self.made and not self.undoes:
            self.made += self._settings_made()
        press = self._ids.new(self.now) if undoable else None
        at, device = rows.utc_text(self.now), self.facts.device
        for made in self.made:
            if press is None and KINDS[made.table].KIND.by_machine:
                continue
            timer = self._timers_before.get(made.entry_id)
            values = (
                self._ids.new(self.now), at, device, made.table, made.entry_id, made.act,
                rows.json_text(made.before) if made.before else None, rows.json_text(made.after),
                press, self.undoes, rows.json_text(timer) if timer else None,
            )  # fmt: skip
            self.run(
                "INSERT INTO changes (id, at_utc, device, kind, entry_id, act, before_json, after_json, press, undoes, "
                "timer_json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )

    def _settings_made(self) -> list[Made]:
        found: list[Made] = []
        for name, before in self._settings_before.items():
            after = settings.stored_row(self.connection, name)
            if after is not None:
                found.append(Made("edit" if before else "add", "settings", name, before, after))
        return found

    def _keep_timer(self, entry_id: str, where: str, value: str) -> None:
        """Remember for undo the row of `running` that a change of this entry is about to replace."""
        query = f"SELECT {', '.join(rows.TIMER_COLUMNS)} FROM running WHERE {where}"
        values = self.connection.execute(query, (value,)).fetchone()
        if values:
            self._timers_before.setdefault(entry_id, dict(zip(rows.TIMER_COLUMNS, values, strict=True)))


def _running(what: What) -> Refused:
    message = {
        "session": translate("core", "A session is running already."),
        "walk": translate("core", "A walk is running already."),
        "plank": translate("core", "A plank is running already."),
    }[what]
    return Refused(f"{what}_running", message)
