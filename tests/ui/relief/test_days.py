"""The Relief tab over the days: what stays ticked, what came back, what is in reach without scrolling."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from ui_person import Person
from unclench.ui.look.focus import by_keyboard
from unclench.ui.relief.warning_signs_sheet import WarningSignsSheet
from unclench.ui.widgets.layouts import Page

ON_BACK = "On the back, legs up on a chair; the wrapped pack may lie under it"
EXPECTED = [
    "Ice", "15 min", "End quietly", "Is ice for me?", "How sure are we? Ice", "Warning signs",
    "Walk: start or log one", "15 short questions", "Choose a medicine", "Pain now: 0 of 10", "Gentle stretches",
]  # fmt: skip
ON_SIDE, SEATED = "On the side, the pad against the back", "Seated, the pad between the back and a soft rest"


@pytest.fixture
def person(look, qtbot):
    return Person(qtbot)


def test_what_was_ticked_for_a_visit_stays_ticked_beside_a_sign_for_a_doctor_soon(person):
    person.services.episodes.start(answers={"A1": "n"})
    person.services.warning_signs.answer({"B5": "y", "C5": "y"})
    person.look()
    person.press("See what you ticked, for a doctor soon")
    person.press("Warning signs for a visit")
    assert not person.shown("None of these")
    person.press("Keep these answers")
    assert person.facts.sign_checks[-1].answers["C5"] == "y"


def test_it_came_back_asks_the_signs_first_and_goes_on_with_the_last_one(person):
    person.services.episodes.start(answers={"A1": "n"})
    person.clock.advance(hours=20)
    person.services.episodes.ease()
    person.clock.advance(hours=30)
    person.look()
    person.press("It came back: go on with the last one")
    assert person.facts.episodes[-1].eased is not None
    person.press("None of these: start ice")
    assert len(person.facts.episodes) == 1
    assert person.facts.episodes[-1].eased is None
    assert person.facts.sign_checks[-1].answers["A3"] == "n"
    assert "session" in person.facts.timers


def test_seized_up_again_in_an_open_episode_asks_the_signs_and_starts_ice_in_it(person):
    person.services.episodes.start(answers={"A1": "n"})
    person.clock.advance(hours=20)
    person.window.start_episode()
    person.press("None of these: start ice")
    assert len(person.facts.episodes) == 1
    assert len(person.facts.sign_checks) == 2
    assert person.facts.sessions[-1].episode_id == person.facts.episodes[-1].id


def test_see_heat_without_ice_leads_to_the_heat_wrap(person):
    person.press("My back just seized up")
    person.press("I have no ice")
    person.press("See heat")
    person.press("No, neither")
    person.press("Start heat")
    assert person.facts.sessions[-1].medium == "wrap"


def test_the_band_is_read_from_the_onset_to_heat_by_key_and_by_pointer(person, qtbot):
    person.services.episodes.start(answers={"A1": "n"})
    person.clock.advance(hours=3)
    person.services.walks.log(4)
    person.clock.advance(hours=23)
    person.look()
    band = person.page.episode.part.band
    qtbot.keyClick(band, Qt.Key.Key_Home)
    read = [band.read_point()[1]]
    for _ in range(band.maximum()):
        qtbot.keyClick(band, Qt.Key.Key_Right)
        read.append(band.read_point()[1])
    assert read == [
        "It began Friday 14:05",
        "Friday 17:05: Walk, 4 min",
        "Now",
        "You may stop with ice from Sunday 14:05",
        "Heat from Monday 14:05",
    ]
    middle = band.plot().left() + 0.5 * band.plot().width()
    qtbot.mouseMove(band, QPoint(round(middle), band.height() // 2))
    assert band.read_point()[1] == "You may stop with ice from Sunday 14:05"


def test_the_last_episode_is_told_by_its_day_and_in_days(person):
    person.services.episodes.start(answers={"A1": "n"})
    person.clock.advance(hours=147)
    person.services.episodes.ease()
    person.clock.advance(hours=480)
    person.look()
    assert "Last time: Fri 20 Nov 14:05" in person.said()
    assert "for 6 days" in person.said()


def test_between_episodes_the_past_ones_are_in_reach(person):
    person.services.episodes.start(answers={"A1": "n"})
    person.services.pains.log(6)
    person.clock.advance(hours=20)
    person.services.episodes.ease()
    person.clock.advance(hours=480)
    person.look()
    assert "highest pain 6" in person.said()
    person.press("See all past episodes")
    assert "20 h" in person.said()
    assert not person.shown("It came back")


@pytest.mark.parametrize("state", ["never", "ice", "asked", "walking", "eased"])
def test_everything_of_the_first_hours_is_on_the_screen_without_scrolling(person, state):
    if state != "never":
        person.services.episodes.start(answers={"A1": "n"})
    if state == "ice":
        person.services.ice_heat.start("ice", 900)
    elif state == "walking":
        person.services.episodes.place("left", "lower")
        person.services.warning_signs.answer(dict.fromkeys((f"B{n}" for n in range(1, 16)), "n"))
        person.services.walks.start()
    elif state == "eased":
        person.services.pains.log(4)
        person.services.pains.log(2)
        person.services.episodes.ease()
    person.look()
    person.qtbot.waitUntil(lambda: person.the(Page).verticalScrollBar().maximum() == 0)


def test_with_heat_nobody_is_drawn_lying_on_it(person):
    person.services.preferences.change("position", "ice_on_back")
    person.look()
    ready = person.page.session.ready
    ready.choose("heat")
    person.qtbot.waitUntil(lambda: [one.accessibleName() for one in person.figures()] == [ON_SIDE])
    assert "Against the back, never under you" in person.said()
    ready.position.choices["heat"].chosen.emit("heat_seated")
    person.qtbot.waitUntil(lambda: [one.accessibleName() for one in person.figures()] == [SEATED])
    assert person.services.preferences.get().heat_position == "heat_seated"
    ready.choose("ice")
    person.qtbot.waitUntil(lambda: [one.accessibleName() for one in person.figures()] == [ON_BACK])
    assert "never under you" not in person.said()


def test_without_ice_three_positions_are_drawn(person):
    person.press("My back just seized up")
    person.press("I have no ice")
    assert [one.accessibleName() for one in person.figures()] == [
        "On the back, legs up on a chair",
        "Leaning back, knees up",
        "On the side, a cushion between the knees",
    ]


def test_before_the_first_spasm_the_days_to_come_are_told_and_never_after(person):
    assert "If it seizes up" in person.said()
    person.services.episodes.start(answers={"A1": "n"})
    person.services.episodes.ease()
    person.look()
    assert "If it seizes up" not in person.said()


def test_the_tab_key_goes_through_ready_and_next_as_they_stand(person, qtbot):
    person.services.episodes.start(answers={"A1": "n"}, side="left", height="lower")
    person.look()

    def tabbed() -> list[str]:
        """By the Tab key, from the choice between ice and heat on."""
        person.shown("Ice")[0].setFocus()
        names = []
        for _ in range(40):
            at = person.window.focusWidget()
            names.append(at.accessibleName() or getattr(at, "text", str)())
            qtbot.keyClick(at, Qt.Key.Key_Tab)
        return [name for name in dict.fromkeys(names) if name in EXPECTED]

    person.qtbot.waitUntil(lambda: tabbed() == EXPECTED)


@pytest.mark.parametrize(
    ("opens", "words"),
    [
        ("open_start", ()),
        ("open_twinge", ()),
        ("open_cautions", ("ice",)),
        ("open_signs", ("B",)),
        ("open_episodes", ()),
        ("open_injection", ()),
        ("print_plan", ()),
    ],
)
def test_escape_leaves_every_sheet(person, qtbot, opens, words):
    home = person.the(Page)
    getattr(person.page.sheets, opens)(*words)
    assert not home.isVisibleTo(person.window)
    qtbot.keyClick(person.window.focusWidget(), Qt.Key.Key_Escape)
    assert person.the(Page) is home


def test_a_pack_taken_off_late_asks_for_a_close_look(person):
    person.services.ice_heat.start("ice", 1200)
    person.clock.advance(minutes=26)
    person.look()
    person.press("Pack off")
    person.look()
    assert "On for 26 minutes, longer than 20." in person.said()


def test_the_check_after_a_day_asks_a_again_and_b_only_as_anything_new(person):
    person.services.episodes.start(answers=dict.fromkeys(("A1", *(f"B{n}" for n in range(1, 16))), "n"))
    person.services.pains.log(5)
    person.clock.advance(hours=24)
    person.look()
    person.press("Check the warning signs again")
    person.press("None of these")
    assert "Anything new? For a doctor within a day or two" in person.said()
    person.press("Nothing new")
    assert person.facts.sign_checks[-1].answers["B15"] == "n"
    assert not person.shown("Check the warning signs again")


def test_in_an_emergency_a_pack_over_time_comes_off_before_the_log(person):
    person.services.episodes.start(answers={"A1": "n"})
    person.services.ice_heat.start("ice", 600)
    person.services.warning_signs.answer({"A3": "y"})
    person.look()
    assert person.shown("My log")
    person.clock.advance(minutes=11)
    person.look()
    assert not person.shown("My log")
    person.press("Pack off")
    person.look()
    assert person.shown("My log")


def test_a_pain_tapped_by_mistake_is_taken_back_beside_it_for_ten_minutes(person):
    person.services.pains.log(4)
    person.clock.advance(hours=1)
    person.look()
    assert not person.shown("undo: take back the last pain")
    person.press("Pain now: 9 of 10")
    person.look()
    assert person.shown("Undo")
    assert not person.shown("undo: take back the last pain"), "the toast takes it back meanwhile"
    person.put_toast_away()
    person.press("undo: take back the last pain")
    assert [one.value for one in person.facts.pains] == [4]
    person.look()
    assert not person.shown("undo: take back the last pain")


def test_a_deleted_episode_and_a_twinge_can_be_undone_at_once(person):
    person.services.episodes.start(answers={"A1": "n"})
    person.look()
    person.press("Edit this episode")
    person.press("Delete 14:05")
    assert not person.facts.episodes
    person.services.drinks.log()
    person.press("Undo")
    assert [one.deleted for one in person.facts.episodes] == [None]
    assert person.facts.drinks
    person.services.episodes.ease()
    person.look()
    person.press("A twinge")
    person.press("Pain of the twinge: 2 of 10")
    person.press("Undo")
    assert not person.facts.pains


def test_log_pain_shows_by_mouse_too_where_to_tap(person, qtbot):
    person.services.episodes.start(answers={"A1": "n"})
    person.look()
    (log,) = person.shown("Log pain")
    qtbot.mouseClick(log, Qt.MouseButton.LeftButton)
    assert person.window.focusWidget().accessibleName() == "Pain now: 0 of 10"
    assert by_keyboard(person.window.focusWidget())


def test_why_we_ask_comes_into_view_with_its_source(person, qtbot):
    person.window.resize(700, 420)
    person.page.sheets.open_signs("B")
    person.press("why: Is it much worse when you cough, sneeze or strain on the toilet?")
    sheet = person.the(WarningSignsSheet)
    (why,) = [
        one for one in person.all_shown(QLabel) if "A nerve root or a disc may be involved. Source: S5." in one.text()
    ]
    spot = lambda: why.mapTo(sheet.viewport(), why.rect().center()).y()  # noqa: E731
    qtbot.waitUntil(lambda: 0 < spot() < sheet.viewport().height())


def test_what_may_start_now_has_one_start(person):
    person.services.episodes.start(answers={"A1": "n"}, side="left", height="lower")
    person.look()
    assert [one.text() for one in person.all_shown(QAbstractButton) if one.text().startswith("Start")] == ["Start ice"]
    assert "possible now" not in person.said()


def test_after_three_days_the_one_start_is_that_of_heat(person):
    person.services.episodes.start(answers={"A1": "n"}, side="left", height="lower")
    person.services.warning_signs.answer(dict.fromkeys((f"B{n}" for n in range(1, 16)), "n"))
    person.clock.advance(hours=73)
    person.look()
    assert not person.shown("Start ice")
    person.press("Start heat")
    assert (person.facts.sessions[-1].kind, person.facts.sessions[-1].ended) == ("heat", None)
