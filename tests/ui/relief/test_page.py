"""The Relief tab through presses, on a diary in memory with a clock that stands still."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fakes import FakeKeeper
from ui.seen import let_timers_fire
from ui_person import Person
from unclench.core.base.entries import Episode
from unclench.core.base.ports import PortAnswer
from unclench.ui.relief.emergency import Emergency
from unclench.ui.relief.session_end_screen import SessionEndScreen


@pytest.fixture
def person(look, qtbot):
    return Person(qtbot)


def test_two_presses_from_the_spasm_to_a_running_timer_and_nothing_to_type(person):
    person.press("My back just seized up")
    assert person.window.focusWidget().text() == "Numb around genitals, bottom or inner thighs"
    person.press("None of these: start ice")
    assert person.facts.timers["session"].ended_boot_seconds is None
    assert person.facts.sign_checks[-1].answers["A13"] == "n"
    assert person.shown("Stop")


def test_a_tick_covers_the_window_with_the_number_in_focus_and_by_mistake_leads_back_to_the_list(person):
    person.press("My back just seized up")
    person.press("None of these: start ice")
    person.services.warning_signs.answer({"A3": "y"})
    person.look()
    emergency = person.the(Emergency)
    assert person.window.focusWidget() is emergency.number
    person.clock.advance(minutes=3)
    let_timers_fire(emergency)
    assert "12:00" in person.said()
    assert person.shown("Pack off")
    person.press("I ticked this by mistake")
    assert not person.all_shown(Emergency)
    assert "Is any of this true for you right now?" in person.said()
    assert not person.shown("Stop")
    person.press("None of these")
    assert person.shown("Stop")


def test_back_from_the_list_after_a_mistake_leads_to_the_list_and_never_to_the_timer(person):
    person.services.episodes.start(answers={"A3": "y"})
    person.look()
    person.press("I ticked this by mistake")
    person.press("Back")
    assert not person.shown("Start ice")
    assert "The warning signs first" in person.said()
    person.press("Answer the warning signs")
    person.press("None of these")
    assert person.shown("Start ice")


def test_after_the_call_the_window_says_in_one_sentence_what_is_closed_and_asks_again_a_day_later(person):
    person.services.episodes.start(answers={"A3": "y"})
    person.look()
    person.press("I have called, or I'm going now")
    assert "Nothing new opens until a doctor has checked exactly this" in person.said()
    assert not person.shown("Start ice")
    person.press("Pain now: 6 of 10")
    assert person.facts.pains[-1].value == 6
    person.press("Show the number")
    assert not person.shown("I have called, or I'm going now")
    person.press("My log")
    person.clock.advance(hours=24)
    person.look()
    assert "A day has passed since you called." in person.said()
    person.press("The warning signs again")
    assert "Is any of this true for you right now?" in person.said()


def test_log_and_page_stay_open_in_an_emergency_with_starts_closed_and_a_way_back(person):
    person.services.episodes.start(answers={"A3": "y"})
    person.look()
    person.press("My log")
    assert not person.all_shown(Emergency)
    assert person.shown("Show the number")
    assert not person.shown("Start ice")
    assert not person.shown("My back just seized up")
    person.press("Pain now: 6 of 10")
    assert person.facts.pains[-1].value == 6
    person.press("Show the number")
    assert person.all_shown(Emergency)


def test_another_sign_covers_the_log_anew(person):
    person.services.episodes.start(answers={"A3": "y"})
    person.look()
    person.press("My log")
    person.services.warning_signs.answer({"A8": "y"})
    assert not person.all_shown(Emergency)
    person.look()
    assert person.all_shown(Emergency)


def test_over_time_the_whole_window_says_take_it_off_until_pack_off(person):
    person.press("Start ice")
    person.clock.advance(minutes=15, seconds=40)
    person.look()
    assert person.the(SessionEndScreen).size() == person.window.size()
    person.press("Pack off")
    person.qtbot.waitUntil(lambda: bool(person.shown("Skin is fine")))
    person.press("Skin is fine")
    assert person.facts.sessions[-1].skin_after == "y"


def test_a_start_by_mistake_is_taken_back_and_leaves_no_gap(person):
    person.press("Start ice")
    person.clock.advance(seconds=20)
    person.press("Stop")
    person.press("Started by mistake: take it back")
    assert person.facts.sessions == ()
    assert person.shown("Start ice")


def test_a_minute_of_ice_is_no_mistake(person):
    person.press("Start ice")
    person.clock.advance(seconds=60)
    person.press("Stop")
    assert person.shown("Skin is fine")
    assert not person.shown("Started by mistake: take it back")


@pytest.mark.parametrize(
    ("present", "closed", "words"),
    [
        ("no", "unknown", "Leave the computer and its sound on"),
        ("yes", "yes", "The lid is closed"),
        ("yes", "no", "Leave the lid open"),
        ("unknown", "unknown", "Leave the lid open"),
    ],
)
def test_the_first_start_says_once_how_the_end_is_heard(person, present, closed, words):
    class Lid:
        def present(self) -> PortAnswer:
            return PortAnswer(present)

        def ask_closed(self, told) -> None:
            told(PortAnswer(closed))

    person.bridge.lid = Lid()
    told = []
    person.page.session.told.connect(told.append)
    person.press("Start ice")
    assert len(told) == 1
    assert told[0].startswith(words)
    person.press("Stop")
    person.press("Started by mistake: take it back")
    person.press("Start ice")
    assert len(told) == 1


def test_a_gap_locks_the_button_and_a_typed_reason_opens_it(person):
    person.press("Start ice")
    person.clock.advance(minutes=15)
    person.services.ice_heat.stop()
    person.services.ice_heat.skin("after", "y")
    person.look()
    assert not person.shown("Start ice")
    person.press("Start anyway: ice")
    person.write("Why now?", "the swelling is back")
    person.press("Start with this reason")
    assert person.facts.sessions[-1].override_reason == "the swelling is back"


def test_heat_in_the_first_days_asks_about_a_bruise_before_it_starts(person):
    person.services.episodes.start(answers={"A1": "n"})
    person.look()
    person.page.session.ready.choose("heat")
    assert not person.shown("Start heat")
    person.press("No, neither")
    assert person.facts.cautions[-1].answers["bruise"] == "n"
    person.press("Start heat")
    assert person.facts.sessions[-1].kind == "heat"


def test_a_bruise_closes_heat(person):
    person.services.episodes.start(answers={"A1": "n"})
    person.look()
    person.page.session.ready.choose("heat")
    person.press("Yes, or unsure")
    assert not person.shown("Start heat")
    assert person.shown("Start anyway: heat")


def test_a_glass_and_the_pain_after_heat(person):
    person.services.ice_heat.start("heat", 900)
    person.clock.advance(minutes=15)
    person.services.ice_heat.stop()
    person.look()
    person.press("+ Glass of water")
    assert person.facts.drinks[-1].amount_ml == 250
    person.press("Pain now: 3 of 10")
    assert (person.facts.pains[-1].value, person.facts.pains[-1].session_id) == (3, person.facts.sessions[-1].id)


def test_pain_in_a_session_belongs_to_it_and_worst_and_average_do_not(person):
    person.press("Start ice")
    person.look()
    person.press("Pain now: 7 of 10")
    assert person.facts.pains[-1].session_id == person.facts.sessions[-1].id
    person.press("worst, average: log another pain of today")
    person.press("Worst today")
    person.press("Pain now: 9 of 10")
    assert (person.facts.pains[-1].what, person.facts.pains[-1].session_id) == ("worst", None)


def test_digits_and_x_log_pain_by_keyboard(person, qtbot):
    row = person.page.next.pain.row
    row.setFocus()
    for key, value in ((Qt.Key.Key_4, 4), (Qt.Key.Key_X, 10)):
        qtbot.keyClick(person.window.focusWidget(), key)
        assert person.facts.pains[-1].value == value


def test_a_quiet_end_does_not_promise_to_ring(person):
    person.press("End quietly")
    ring = person.page.session.ready.ring
    ring.setFocus()
    assert "rings" not in ring.accessibleName()
    person.press("Start ice")
    person.clock.advance(minutes=6)
    person.look()
    assert "It rings" not in person.said()


def test_the_position_chosen_is_kept(person):
    person.press("Side")
    assert person.services.preferences.get().position == "ice_on_side"


def test_after_it_has_eased_one_card_hands_over_to_the_other_tabs(person):
    person.services.episodes.start(answers={"A1": "n"})
    person.look()
    person.press("It has eased")
    assert person.facts.episodes[-1].eased is not None
    person.look()
    person.press("What set it off?")
    assert person.window.current_tab() == "causes"
    person.window.show_tab("relief")
    person.press("Three small things")
    assert person.window.current_tab() == "prevention"


def test_the_next_day_the_card_is_gone(person):
    person.services.episodes.start()
    person.services.episodes.ease()
    person.clock.advance(hours=24)
    person.look()
    assert not person.page.eased.isVisibleTo(person.window)


def test_within_seven_days_a_spasm_can_be_the_last_one_come_back(person):
    person.services.episodes.start(answers={"A1": "n"})
    person.clock.advance(hours=20)
    person.services.episodes.ease()
    person.clock.advance(hours=30)
    person.look()
    person.press("My back just seized up")
    person.press("The last one came back (since Friday 14:05)")
    person.press("None of these: start ice")
    assert len(person.facts.episodes) == 1
    assert person.facts.episodes[-1].eased is None
    assert person.facts.sign_checks[-1].episode_id == person.facts.episodes[-1].id


def test_no_ice_here_begins_the_episode_and_offers_what_works_without(person):
    person.press("My back just seized up")
    person.press("I have no ice")
    assert person.facts.episodes
    assert not person.facts.sessions
    for name in ("Start a walk", "See heat", "Take it with me", "Go on"):
        assert person.shown(name)


def test_a_twinge_is_one_tap_and_no_episode(person):
    person.press("A twinge")
    person.press("Pain of the twinge: 4 of 10")
    assert (person.facts.pains[-1].value, person.facts.pains[-1].spasm, person.facts.episodes) == (4, True, ())


def test_a_doctor_who_looked_at_it_clears_group_b(person):
    person.services.episodes.start(answers={"A1": "n"})
    person.services.warning_signs.answer({"B5": "y"})
    person.look()
    person.press("See what you ticked, for a doctor soon")
    person.press("A doctor has looked at it")
    assert person.facts.sign_checks[-1].cleared_why == "checked"


def test_a_walk_worse_while_walking_is_stopped_and_says_why(person):
    person.services.episodes.start(answers={"A1": "n"})
    person.look()
    person.press("Walk: start or log one")
    person.press("Start the walk")
    person.clock.advance(minutes=2)
    person.look()
    person.press("Stop: it gets worse")
    assert (person.facts.walks[-1].moved_seconds, person.facts.walks[-1].stopped_for) == (120, "pain")


def test_how_sure_are_we_opens_the_step_with_its_source(person):
    person.press("How sure are we? Ice")
    from unclench.ui.widgets.step_view import StepView

    (view,) = person.window.findChildren(StepView)
    assert "Ice" in view.windowTitle()
    view.close()


def test_about_says_that_nobody_reviewed_it_and_lists_the_sources(person):
    from unclench.ui.frame.about import About

    person.press("About")
    (about,) = person.window.findChildren(About)
    said = " ".join(label.text() for label in about.findChildren(QLabel))
    for words in (
        "Last medical review: none",
        "not medical advice",
        "Adults only",
        "MIT",
        "S74",
        FakeKeeper().folder(),
    ):
        assert words in said, words
    about.close()


def test_an_injection_can_be_written_down_with_its_evidence_beside(person):
    person.services.episodes.start(answers={"A1": "n"})
    person.look()
    person.press("An injection?")
    person.press("One is planned")
    person.press("Keep")
    assert (person.facts.visits[-1].who, person.facts.visits[-1].planned) == ("injection", True)


def test_one_undo_takes_back_the_episode_its_answers_and_its_ice(person):
    person.press("My back just seized up")
    person.press("None of these: start ice")
    assert person.shown("Stop")
    person.services.entries.undo()
    person.qtbot.wait(1)
    facts = person.facts
    assert (facts.episodes, facts.sign_checks, facts.sessions, facts.timers) == ((), (), (), {})
    assert person.shown("My back just seized up")


def test_where_ice_must_wait_the_start_says_why_and_the_episode_begins(person):
    person.services.ice_heat.start("ice", 600)
    person.clock.advance(minutes=10)
    session = person.services.ice_heat.stop()
    person.services.ice_heat.skin("after", "y")
    person.look()
    person.press("My back just seized up")
    assert ": the skin needs time to warm up." in person.said()
    person.press("None of these: go on without ice")
    assert len(person.facts.episodes) == 1
    assert [one.id for one in person.facts.sessions] == [session.id]


def test_an_episode_begun_on_another_computer_is_one_line_and_goes_on_here_at_a_press(person):
    assert not person.page.elsewhere.part
    with person.services.context.journal.write() as w:
        w.add(Episode(at=person.clock.now().instant.plus(-3600), device="there"))
    person.look()
    assert "begun on another computer" in said(person.page.elsewhere.part)
    person.press("Go on here")
    assert person.facts.episodes[0].device == "here"
    assert not person.shown("Go on here")
    assert not person.shown("My back just seized up")


def said(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))
