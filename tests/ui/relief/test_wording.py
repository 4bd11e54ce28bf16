"""What health.md 4.1 and 4.2 want said: each row of ice and heat that is words, not a number, where it is shown."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from fakes import FakeSound
from pictures.scenes_nudges import bridge as make_bridge
from ui_person import Person
from unclench.core.relief.session_cues import Cue
from unclench.core.relief.snapshot import relief
from unclench.ui.frame.toast import Toast
from unclench.ui.frame.window_controller import WindowController
from unclench.ui.look import colour_tokens
from unclench.ui.relief import words
from unclench.ui.relief.alarm import Alarm
from unclench.ui.widgets.pain_row import PainRow

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


@pytest.mark.parametrize(("kind", "once_more"), [("ice", "is it pink?"), ("heat", HEAT_LOOK)])
@pytest.mark.parametrize("what", ["skin_first", "skin_second"])
def test_the_cue_of_a_skin_check_has_the_words_of_its_kind(look, qtbot, kind, once_more, what):
    on = make_bridge()
    controller = WindowController(on)
    controller.come_up()
    on.services.ice_heat.start(kind, 900)
    Alarm(controller, FakeSound(), on.services.preferences.get, on).cue(Cue(300, what), on.live())
    said = "\n".join(one.text() for one in controller.window.findChild(Toast).findChildren(QLabel))
    assert said.startswith("Look at the skin")
    assert once_more in said
    assert ("pink?" in said) == (kind == "ice")
    controller.leave()
    controller.window.close()


def test_what_is_said_before_ice_and_heat_points_at_what_is_there(person):
    person.services.episodes.start()
    person.services.warning_signs.answer({"A1": "n"})
    person.look()
    assert "“Is ice for me?” takes a minute" in person.said()
    assert person.shown("Is ice for me?")


def test_heat_for_the_first_time_does_not_come_again(person):
    person.services.ice_heat.start("ice", 900)
    person.clock.advance(minutes=15)
    person.services.ice_heat.stop()
    person.services.ice_heat.skin("after", "y")
    person.page.session.ready.choose("heat")
    person.look()
    assert "Heat from 15:20" in person.said()
    assert "Heat again" not in person.said()


def test_the_start_stands_in_the_ring_and_pain_is_asked_once(person):
    ready = person.page.session.ready
    assert ready.ring.isAncestorOf(ready.start)
    person.services.ice_heat.start("ice", 900)
    person.clock.advance(minutes=15)
    person.services.ice_heat.stop()
    person.look()
    assert len(person.all_shown(PainRow)) == 1


def test_get_help_now_is_filled_with_the_colour_of_danger(person):
    person.press("My back just seized up")
    person.press("Lost control of pee or poo")
    (help_now,) = person.shown("Get help now")
    middle = help_now.grab().toImage().pixelColor(12, help_now.height() // 2)
    assert middle == QColor(colour_tokens.LIGHT.danger)


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
