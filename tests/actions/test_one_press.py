"""One press is one transaction, one publish and one undo; when one of its values is refused, nothing is written."""

import sqlite3
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import pytest

from fakes import FakeClock, empty_file, guide
from unclench.actions.context import Context
from unclench.actions.services import Services
from unclench.core.base.entries import Nudge
from unclench.core.base.errors import BadInput, Refused, UnclenchError
from unclench.core.base.facts import Facts
from unclench.core.medicine.dosing import Limits
from unclench.store.journal import SqliteJournal

LIMITS = Limits(most=1, gap_hours=6, most_24h=4)
IBUPROFEN = "ibuprofen-200-us"


class Rig:
    """Services on a real journal in memory: what was committed, what was published."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.told: list[set[str]] = []
        self.commits = 0
        connection = sqlite3.connect(":memory:", isolation_level=None)
        connection.deserialize(empty_file())
        connection.set_trace_callback(self._count)
        self.journal = SqliteJournal(Path("memory"), "here", self.clock, connection)
        publish = lambda kinds: self.told.append(set(kinds))  # noqa: E731
        self.services: Services = Services(Context(self.journal, self.clock, guide(), publish), keeper=None)
        self.settings = self.services.preferences
        self.settings.change_all({"height_cm": 170.0, "medicines_kept": ("naproxen-220-us",)})
        self.clock.advance(minutes=1)

    def _count(self, statement: str) -> None:
        self.commits += statement == "COMMIT"

    def state(self) -> tuple[object, ...]:
        """All entries without their moment of change, the timers, and the stored settings."""
        facts, tables = self.journal.read(), {}
        for table in (each.name for each in fields(Facts)):
            value = getattr(facts, table)
            if isinstance(value, tuple) and table != "dose_edits":
                tables[table] = [replace(entry, changed=None) for entry in value]
        return tables, facts.timers, self.journal.settings()

    def shown(self, *about: str) -> str:
        """A nudge that waits for its answer."""
        with self.journal.write(undoable=False) as w:
            return w.add(Nudge(at=self.clock.now().instant, about=about)).id

    def press(self, action: Callable[[], object]) -> None:
        self.told.clear()
        self.commits = 0
        action()


@pytest.fixture
def rig() -> Rig:
    return Rig()


def weigh(rig: Rig) -> None:
    rig.services.weight_and_food.keep(82.4, height_cm=180.0, unit="lb", asian=True, shown=False)


def own_move(rig: Rig) -> None:
    rig.services.stretches.add_own("Nerve glide", 10, 3)


def own_product(rig: Rig) -> None:
    rig.services.medicines.add_own("Night mix", (("acetaminophen", 500.0),), LIMITS)


def prescription(rig: Rig) -> None:
    rig.services.medicines.prescribe(IBUPROFEN, LIMITS, prescriber="Dr. Berg")


def seized_up(rig: Rig) -> None:
    rig.services.spasm_start.start_with_ice()


def seized_up_without_ice(rig: Rig) -> None:
    rig.services.spasm_start.start(answers={"A1": "n", "A2": "n"})


@pytest.mark.parametrize(
    ("press", "kinds"),
    [
        (weigh, {"weights", "settings"}),
        (own_move, {"own_moves", "settings"}),
        (own_product, {"own_products", "settings"}),
        (prescription, {"own_products", "settings"}),
        (seized_up, {"episodes", "sign_checks", "sessions"}),
        (seized_up_without_ice, {"episodes", "sign_checks"}),
    ],
)
def test_one_press_one_commit_one_publish_and_one_undo_of_all_of_it(rig, press, kinds):
    before = rig.state()
    rig.press(lambda: press(rig))
    assert (rig.commits, rig.told) == (1, [kinds])
    assert rig.state() != before
    rig.press(rig.services.entries.undo)
    assert rig.state() == before
    assert rig.commits == 1
    assert kinds <= rig.told[0]


@pytest.mark.parametrize(
    ("about", "kinds"),
    [
        (("sitting", "water"), {"nudges", "stands", "drinks"}),
        (("walk",), {"nudges", "stands", "walks"}),
        (("rarer:water",), {"nudges", "settings"}),
        (("paused",), {"nudges", "settings"}),
    ],
)
def test_done_on_a_nudge_is_one_press_with_all_that_it_writes(rig, about, kinds):
    nudge = rig.shown(*about)
    rig.clock.advance(minutes=4)
    before = rig.state()
    rig.press(lambda: rig.services.nudges.answer(nudge, "done"))
    assert (rig.commits, rig.told) == (1, [kinds])
    assert rig.journal.read().nudges[0].answer == "done"
    rig.press(rig.services.entries.undo)
    assert rig.state() == before
    assert kinds <= rig.told[0]


@pytest.mark.parametrize(("seconds", "minutes"), [(15, []), (59, []), (150, [2]), (1800, [5])])
def test_done_logs_no_longer_walk_than_there_can_have_been_since_the_nudge(rig, seconds, minutes):
    nudge = rig.shown("walk")
    came = rig.clock.now().instant
    told = []
    rig.services.nudges.logged = told.append
    rig.clock.advance(seconds=seconds)
    rig.services.nudges.answer(nudge, "done")
    facts = rig.journal.read()
    assert [walk.moved_seconds / 60 for walk in facts.walks] == minutes
    assert all(came.utc <= walk.at.utc for walk in facts.walks)
    assert told == [(*facts.stands, *facts.walks)]


def test_an_answer_that_writes_nothing_else_is_passed_over_by_undo(rig):
    pain = rig.services.pains.log(4)
    rig.services.nudges.answer(rig.shown("posture"), "done")
    assert rig.services.entries.undo().entry_id == pain.id


def test_done_twice_writes_once(rig):
    nudge = rig.shown("water")
    rig.services.nudges.answer(nudge, "done")
    rig.press(lambda: rig.services.nudges.answer(nudge, "done"))
    assert rig.told == [{"nudges"}]
    assert len(rig.journal.read().drinks) == 1


def way(rig: Rig) -> None:
    rig.services.planks.choose(1, None, lead_in=5, voice=True)


def glass(rig: Rig) -> None:
    rig.settings.change_all({"glass_ml": 300, "water_glasses": 7})


def page(rig: Rig) -> None:
    rig.services.reports.keep(["did"], "Is a scan useful?", "Since Monday")


@pytest.mark.parametrize("press", [way, glass, page])
def test_a_press_that_only_sets_settings_is_one_too_and_no_entry_of_the_diary(rig, press):
    pain = rig.services.pains.log(4)
    before = rig.journal.settings()
    rig.press(lambda: press(rig))
    assert (rig.commits, rig.told) == (1, [{"settings"}])
    after = rig.journal.settings()
    assert len([name for name in after if after[name] != before.get(name)]) >= 2
    assert rig.services.entries.undo().entry_id == pain.id
    assert rig.journal.settings() == after


def test_a_page_for_the_doctor_that_stays_the_same_is_not_written_again(rig):
    assert rig.services.reports.keep(["did"], "Is a scan useful?", "")
    rig.press(lambda: rig.services.reports.keep(["did"], "Is a scan useful?", ""))
    assert (rig.commits, rig.told) == (0, [])


@pytest.mark.parametrize(
    "press",
    [
        lambda on: on.weight_and_food.keep(3.0, height_cm=180.0, unit="kg", asian=False, shown=True),
        lambda on: on.weight_and_food.keep(82.0, height_cm=180.0, unit="stone", asian=False, shown=True),
        lambda on: on.planks.choose(1, 4, lead_in=10, voice=False),
        lambda on: on.planks.choose(9, 3, lead_in=10, voice=False),
        lambda on: on.preferences.change_all({"glass_ml": 300, "water_glasses": 99}),
        lambda on: on.stretches.add_own(" ", 10, 3),
        lambda on: on.medicines.add_own("", ()),
        lambda on: on.medicines.prescribe(IBUPROFEN, LIMITS, prescriber=""),
        lambda on: on.spasm_start.start_with_ice(on.context.clock.now().instant.plus(3600)),
        lambda on: on.spasm_start.start(answers={"A1": "perhaps"}),
        lambda on: on.spasm_start.start_with_ice(came_back="nobody"),
    ],
)
def test_when_one_value_is_refused_nothing_is_written_and_nothing_is_told(rig, press):
    before = rig.state()
    with pytest.raises(UnclenchError):
        rig.press(lambda: press(rig.services))
    assert (rig.commits, rig.told) == (0, [])
    assert rig.state() == before


def test_a_weight_that_was_not_entered_leaves_the_log_alone(rig):
    rig.press(lambda: rig.services.weight_and_food.keep(None, height_cm=0.0, unit="kg", asian=False, shown=True))
    assert rig.told == [{"settings"}]
    assert rig.journal.read().weights == ()
    assert rig.settings.get().height_cm == 0.0


def test_the_level_that_the_ladder_proposes_goes_on_with_the_ladder(rig):
    rig.services.planks.choose(1, 2, lead_in=10, voice=False)
    wishes = rig.settings.get()
    assert (wishes.plank_level, wishes.plank_guided, wishes.plank_sets) == (1, True, 2)
    rig.services.planks.choose(2, None, lead_in=5, voice=False)
    wishes = rig.settings.get()
    assert (wishes.plank_level, wishes.plank_guided, wishes.plank_sets, wishes.plank_lead_in) == (-1, False, 2, 5)


def test_a_plank_asked_for_elsewhere_has_the_goal_of_the_chosen_level(rig):
    rig.services.planks.choose(1, None, lead_in=5, voice=False)
    assert rig.services.planks.ask() == 10


def test_a_move_of_ones_own_keeps_the_moves_that_rest_in_the_selection(rig):
    rig.settings.change("stretch_moves", ("cat_cow", "bridge"))
    rig.services.stretches.stop_sign("cat_cow")
    move = rig.services.stretches.add_own("Nerve glide", 10, 3)
    assert rig.settings.get().stretch_moves == ("cat_cow", "bridge", move.id)


# ---------------------------------------------------------------------------------------------- my back just seized up


def test_ice_starts_with_the_episode_and_for_as_long_as_is_offered(rig):
    started = rig.services.spasm_start.start_with_ice()
    facts = rig.journal.read()
    assert started.session.episode_id == facts.episodes[0].id == facts.sign_checks[0].episode_id
    assert started.session.limit_seconds == 15 * 60  # the first session ever
    assert set(facts.sign_checks[0].answers.values()) == {"n"}
    assert all(name.startswith("A") for name in facts.sign_checks[0].answers)
    assert facts.timers["session"].entry_id == started.session.id


def test_a_gap_keeps_the_ice_from_starting_and_the_episode_is_written_all_the_same(rig):
    rig.services.ice_heat.start("ice", 600)
    rig.clock.advance(minutes=10)
    rig.services.ice_heat.stop()
    rig.clock.advance(minutes=10)
    started = rig.services.spasm_start.start_with_ice()
    assert started.session is None
    assert started.refused.code == "ice_gap"
    assert rig.journal.read().episodes == (started.episode,)


def test_with_a_warning_sign_no_ice_starts(rig):
    rig.services.warning_signs.answer({"A3": "y"})
    assert rig.services.spasm_start.start_with_ice().refused.code == "emergency"


def test_ice_that_runs_already_goes_on(rig):
    running, _ = rig.services.ice_heat.start("ice", 600)
    started = rig.services.spasm_start.start_with_ice()
    assert (started.session, started.refused) == (None, None)
    assert [session.id for session in rig.journal.read().sessions] == [running.id]


def test_with_an_episode_open_the_answers_go_to_that_one(rig):
    first = rig.services.spasm_start.start()
    rig.clock.advance(hours=2)
    assert rig.services.spasm_start.start(answers={"A1": "n", "B2": "y"}).id == first.id
    facts = rig.journal.read()
    assert [check.episode_id for check in facts.sign_checks] == [first.id, first.id]
    assert len(facts.episodes) == 1


def test_the_last_one_that_came_back_is_open_again_with_its_ice(rig):
    first = rig.services.spasm_start.start()
    rig.services.episodes.ease()
    rig.clock.advance(hours=20)
    started = rig.services.spasm_start.start_with_ice(came_back=first.id)
    assert (started.episode.id, started.episode.eased) == (first.id, None)
    assert started.session.episode_id == first.id
    rig.services.entries.undo()
    assert rig.journal.read().episodes[0].eased is not None


def test_a_pain_tapped_while_a_session_runs_belongs_to_it(rig):
    session, _ = rig.services.ice_heat.start_ice()
    assert rig.services.pains.tap(5).session_id == session.id
    assert rig.services.pains.tap(7, "worst").session_id is None
    rig.services.ice_heat.stop()
    assert rig.services.pains.tap(4).session_id == session.id
    rig.services.ice_heat.skin("after", "y")
    assert rig.services.pains.tap(4).session_id is None
    with pytest.raises(BadInput):
        rig.services.pains.tap(11)
    with pytest.raises(Refused):
        rig.services.ice_heat.start_ice()
