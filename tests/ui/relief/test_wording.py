"""What health.md 4.1 and 4.2 want said: each row of ice and heat that is words, not a number, where it is shown."""

import pytest

from ui_person import Person
from unclench.core.relief.snapshot import relief
from unclench.ui.relief import words

ICE_NOT_FOR = {
    "raynaud": "Raynaud",
    "cold_urticaria": "cold urticaria",
    "cold_blood": "Cryoglobulinaemia or cold haemoglobinuria",
    "sickle_cell": "Sickle cell",
    "numb_skin": "diabetes",
    "poor_circulation": "arterial",
    "wound": "broken or infected skin",
    "irradiated": "radiation",
    "nerve": "growing back",
    "heart": "blood pressure",
    "cannot_remove": "muscle relaxant",
}
HEAT_NOT_FOR = {
    "bruise": "less than 48 hours",
    "fever": "infection",
    "numb_skin": "diabetes",
    "poor_circulation": "circulation",
    "ms": "Multiple sclerosis",
    "faint": "Heart failure",
    "bleeding": "bleed",
    "patch": "fentanyl",
    "tumour": "tumour",
    "wound": "wound",
    "pregnant": "Pregnant",
    "cannot_remove": "drowsy",
}


BATH = ("37 to 39 °C", "within call the first time", "Hot tub: 40 °C and 15 minutes", "Get up slowly", "dizzy")
HEAT_LOOK = "Warm and pink is fine. Blisters, white patches, a web-like brown pattern, or burning: take it off."


@pytest.fixture
def person(look, qtbot):
    return Person(qtbot)


@pytest.mark.parametrize(
    ("row", "medium", "said"),
    [
        ("barrier", None, ("wrapped in a soft towel", "Never bare ice, dry ice or spray")),
        ("gel pack", None, ("a frozen gel pack in a thick one",)),
        ("pad", "pad", ("a cloth between", "low or medium", "switch-off", "never under you")),
        (
            "wrap",
            "wrap",
            ("Once a day", "seven days in a row", "55", "without cream", "without other heat", "sound skin"),
        ),
        ("moist pack", "moist", ("40 to 45 °C at most", "10 seconds on the inner forearm", "wrung out", "2 and 5 min")),
        (
            "warm bath",
            "bath",
            BATH,
        ),
        ("pregnancy", "bath", ("Pregnant: no hot tub", "37 °C")),
    ],
)
def test_what_pressing_start_says(row, medium, said):
    kind = "heat" if medium else "ice"
    shown = f"{words.towel(kind, medium)} {words.medium_note(medium)}"
    assert [one for one in said if one not in shown] == [], row


@pytest.mark.parametrize(
    ("row", "kind", "medium", "said"),
    [
        ("stages", "ice", None, ("Cold, burning, aching, numb: numb means off now", "20 minutes at most")),
        ("none while sleeping", "ice", None, ("Don't fall asleep",)),
        ("stop", "heat", "pad", (HEAT_LOOK, "Throbbing: off too", "20 minutes at most")),
        ("never asleep", "heat", "pad", ("Don't fall asleep",)),
        ("wrap", "heat", "wrap", ("8 hours at most", HEAT_LOOK)),
    ],
)
def test_what_is_said_while_it_runs(row, kind, medium, said):
    assert [one for one in said if one not in words.stages(kind, medium)] == [], row


@pytest.mark.parametrize(("about", "not_for"), [("ice", ICE_NOT_FOR), ("heat", HEAT_NOT_FOR)])
def test_each_condition_of_the_list_is_asked_and_refuses(person, about, not_for):
    asked = {one.id: one for one in person.services.context.guide.safety.cautions[about].questions}
    for name, says in not_for.items():
        assert says in asked[name].text, name
        assert asked[name].effect == "refuse", name


def test_marks_of_too_much_heat_are_named_afterwards(person):
    person.services.ice_heat.start("heat", 900)
    person.services.ice_heat.stop()
    person.look()
    assert f"{HEAT_LOOK} Nor is red that lasts." in person.said()
    person.press("Something is wrong")
    assert "still red after 2 to 3 hours" in person.said()


def test_heat_asks_the_question_of_heat_and_never_that_of_ice(person):
    person.services.ice_heat.start("heat", 900, medium="moist")
    person.clock.advance(minutes=2)
    person.look()
    assert HEAT_LOOK in person.said()
    assert "waxy" not in person.said()
    person.clock.advance(minutes=13)
    person.look()
    assert f"Then a look at the skin. {HEAT_LOOK}" in person.said()
    assert "waxy" not in person.said()


def test_a_bath_is_offered_for_15_or_20_minutes(person):
    context = person.services.context
    shot = relief(context.journal.read(), context.guide.safety, context.clock.now())
    offers = {one.medium: (one.seconds, one.presets) for one in shot.heat}
    assert offers["bath"] == (900, (15, 20))
    assert offers["pad"] == (1200, (10, 15, 20))


def test_the_skin_question_names_touch_and_colour(person):
    person.services.ice_heat.start("ice", 900)
    person.clock.advance(minutes=5)
    person.look()
    assert "Can you feel touch there? Is the skin pink, not white, waxy, grey or blotchy?" in person.said()
