"""Whatever is pressed in whatever order: no entry is lost, the facts are what the presses say."""

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from fakes import FakeClock, memory_journal
from store.entries_of import drink
from unclench.core.base.errors import Refused


class Diary(RuleBasedStateMachine):
    """A plain list of versions beside the real journal."""

    @initialize()
    def begin(self) -> None:
        self.clock = FakeClock()
        self.journal = memory_journal(self.clock)
        self.drinks: dict[str, int | None] = {}
        self.presses: list[tuple[str, int | None]] = []

    def teardown(self) -> None:
        self.journal.close()

    @rule(ml=some.integers(1, 3000))
    def add(self, ml: int) -> None:
        with self.journal.write() as w:
            entry = w.add(drink(self.clock, ml))
        self.presses.append((entry.id, None))
        self.drinks[entry.id] = ml

    @precondition(lambda self: self.drinks)
    @rule(data=some.data(), ml=some.integers(1, 3000))
    def edit(self, data, ml: int) -> None:
        entry_id = data.draw(some.sampled_from(sorted(self.drinks)))
        if self.drinks[entry_id] in (None, ml):
            return
        with self.journal.write() as w:
            w.change(replace(self.journal.get("drinks", entry_id), amount_ml=ml))
        self.presses.append((entry_id, self.drinks[entry_id]))
        self.drinks[entry_id] = ml

    @precondition(lambda self: self.drinks)
    @rule(data=some.data())
    def delete(self, data) -> None:
        entry_id = data.draw(some.sampled_from(sorted(self.drinks)))
        if self.drinks[entry_id] is None:
            return
        with self.journal.write() as w:
            w.delete(self.journal.get("drinks", entry_id))
        self.presses.append((entry_id, self.drinks[entry_id]))
        self.drinks[entry_id] = None

    @rule()
    def undo(self) -> None:
        try:
            with self.journal.write() as w:
                change = w.undo()
        except Refused:
            assert self.presses == []
            return
        entry_id, before = self.presses.pop()
        assert change.entry_id == entry_id
        self.drinks[entry_id] = before

    @rule(ml=some.integers(1, 3000))
    def fail(self, ml: int) -> None:
        try:
            with self.journal.write() as w:
                w.add(drink(self.clock, ml))
                raise ZeroDivisionError
        except ZeroDivisionError:
            pass

    @rule(seconds=some.integers(-600, 600))
    def pass_time(self, seconds: int) -> None:
        self.clock.set_wall(seconds)

    @invariant()
    def nothing_is_lost(self) -> None:
        facts = self.journal.read()
        assert {d.id: d.amount_ml for d in facts.drinks} == {i: ml for i, ml in self.drinks.items() if ml is not None}
        for entry_id in self.drinks:
            assert self.journal.get("drinks", entry_id)
            versions = [change.after for change in self.journal.history("drinks", entry_id)]
            dates = [version["changed_utc"] for version in versions]
            assert dates == sorted(set(dates))


Diary.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestDiary = Diary.TestCase
