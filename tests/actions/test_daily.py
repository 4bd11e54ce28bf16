"""The small daily things through their services, on a real journal in memory."""

import pytest

from fakes import FakeClock, context
from unclench.actions.drinks import Drinks
from unclench.actions.entries import Entries
from unclench.actions.preferences import Preferences
from unclench.actions.sitting import Sitting
from unclench.actions.stretches import Stretches
from unclench.actions.walks import Walks
from unclench.actions.warning_signs import WarningSigns
from unclench.actions.weight_and_food import WeightAndFood
from unclench.core.base.errors import BadInput, Refused
from unclench.core.base.presence import PresenceChange
from unclench.core.prevention.snapshot import prevention, today


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def place(clock):
    return context(clock)


def state(place):
    return prevention(place.journal.read(), Preferences(place).get(), place.guide.prevention, place.clock.now())


def test_one_tap_is_one_glass(place):
    drink, notices = Drinks(place).log()
    assert (drink.kind, drink.amount_ml, drink.counts, notices) == ("water", 250, True, ())


def test_the_glass_is_240_where_fluid_ounces_are_usual_or_the_persons_own(place):
    Preferences(place).change("country", "US")
    assert Drinks(place).log()[0].amount_ml == 240
    Preferences(place).change("glass_ml", 330)
    assert Drinks(place).log()[0].amount_ml == 330
    assert state(place).water.goal_ml == 8 * 330


def test_the_goal_is_4_to_14_glasses(place):
    for few_or_many in (3, 15):
        with pytest.raises(BadInput, match="4-14"):
            Preferences(place).change("water_glasses", few_or_many)
    for allowed in (4, 14):
        Preferences(place).change("water_glasses", allowed)
        assert state(place).water.goal_ml == allowed * 250


def test_undo_takes_a_glass_back(place):
    Drinks(place).log()
    Entries(place).undo()
    assert state(place).water.ml == 0


def test_a_refused_drink_writes_nothing(place):
    with pytest.raises(BadInput):
        Drinks(place).log(ml=50_000)
    assert place.journal.read().drinks == ()


def test_a_walk_from_start_to_stop(place, clock):
    walks = Walks(place)
    walks.start()
    assert state(place).walk.running is not None
    with pytest.raises(Refused):
        walks.start()
    clock.advance(minutes=6)
    assert walks.stop(pain_after=1).moved_seconds == 360
    assert (
        today(place.journal.read(), Preferences(place).get(), place.guide.prevention, clock.now())["walk_minutes"] == 6
    )
    Entries(place).undo()
    assert state(place).walk.running is not None


def test_a_walk_over_a_restart_goes_by_the_wall_clock(place, clock):
    walks = Walks(place)
    walks.start()
    clock.advance(minutes=5)
    clock.restart(60)
    assert walks.stop().moved_seconds == 360


def test_a_logged_walk(place):
    walk = Walks(place).log(12, "swim", pain_before=2, pain_after=2)
    assert (walk.activity, walk.moved_seconds, walk.goal_seconds) == ("swim", 720, 300)


def test_getting_up_by_hand_and_by_presence(place, clock):
    sitting = Sitting(place)
    sitting.heard(PresenceChange("sitting", clock.now().instant))
    clock.advance(minutes=30)
    sitting.heard(PresenceChange("away", clock.now().instant))
    clock.advance(minutes=5)
    sitting.heard(PresenceChange("sitting", clock.now().instant))
    sitting.heard(PresenceChange("sitting", clock.now().instant))
    clock.advance(minutes=10)
    seen = state(place).sitting
    assert (seen.stands, seen.since_up, seen.by_hand) == (1, 600, False)
    sitting.stand()
    assert state(place).sitting.stands == 2


def test_what_the_machine_heard_is_not_undone(place, clock):
    Sitting(place).heard(PresenceChange("sitting", clock.now().instant))
    with pytest.raises(Refused):
        Entries(place).undo()


def test_a_correction_and_what_a_kill_left_open(place, clock):
    sitting = Sitting(place)
    sitting.heard(PresenceChange("sitting", clock.now().instant))
    clock.advance(hours=3)
    sitting.unseen()
    sitting.unseen()
    now = clock.now().instant
    sitting.correct(now.plus(-1800), now.plus(-900), "away")
    strip = state(place).sitting.strip
    assert [piece.state for piece in strip] == ["sitting", "up", "sitting"]


def test_stretches_and_own_moves(place):
    stretches = Stretches(place)
    mine = stretches.add_own("Nerve glide", 10, 3, 2, from_whom="Ana")
    stretches.log(mine.id)
    stretches.log("cat_cow", held_seconds=20)
    assert state(place).stretch.done_today == 2
    stretches.stop_sign("cat_cow", "leg")
    card = state(place).stretch
    assert [move.id for move, _ in card.resting] == ["cat_cow"]
    assert "cat_cow" not in [move.id for move in card.chosen]


def test_stretches_close_in_an_emergency(place):
    WarningSigns(place).answer({"A1": "?"})
    assert Stretches(place).closed(acute=True) is not None
    assert state(place).stretch.closed is not None
    assert state(place).plank_closed is not None


def test_weight_and_food(place):
    body = WeightAndFood(place)
    body.weigh(82.4)
    body.eat("milk", 2)
    Preferences(place).change("height_cm", 178.0)
    Preferences(place).change("birth_year", 1980)
    Preferences(place).change("sex", "woman")
    seen = state(place)
    assert seen.body.bmi == 26.0
    assert seen.minerals[0].mg == 610
    assert seen.weight_unit == "kg"
    Preferences(place).change("weight_unit", "st")
    assert state(place).weight_unit == "st"


def test_today_has_all_its_keys(place, clock):
    found = today(place.journal.read(), Preferences(place).get(), place.guide.prevention, clock.now())
    assert found == {
        "date": "2026-11-20",
        "water_ml": 0,
        "water_goal_ml": 2000,
        "planks": 0,
        "plank_goal_seconds": 20,
        "walk_minutes": 0,
        "walk_goal_minutes": 5,
        "stands": 0,
        "sitting_seconds": None,
    }
