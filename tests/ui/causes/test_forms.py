"""What the Causes tab opens: visits, questionnaires, pages to read, the page for the doctor."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from causes_world import World, shown, to_result
from fakes import guide
from unclench.core.base import preferences
from unclench.core.causes.visits import clock_of
from unclench.core.report import doctor_page as report
from unclench.ui.causes.home import Home
from unclench.ui.causes.measure_form import MeasureForm
from unclench.ui.causes.visit_form import VisitForm
from unclench.ui.frame.main_window import MainWindow
from unclench.ui.relief.emergency import Emergency
from unclench.ui.report.preview import ReportPreview
from unclench.ui.widgets.day_field import DayField


@pytest.fixture
def world(look, qtbot):
    return World(qtbot)


def test_the_appointment_that_the_result_names_is_noted_from_it(world):
    to_result(world, Qt.Key.Key_2)
    world.press("Note the appointment")
    world.press("Keep")
    (visit,) = world.facts.visits
    assert (visit.who, visit.planned) == ("physiotherapy", True)
    links = [each.text() for each in world.page.findChildren(QAbstractButton) if each.isVisible()]
    assert "Note the appointment" not in links


def test_the_pages_can_be_read_before_any_question(world):
    for title in ("Massage", "Physiotherapy", "When nerves may be involved"):
        world.press(title)
        assert "How sure is that?" in shown(world)
        world.press("Back")


def test_a_form_is_not_closed_by_facts_that_change_elsewhere(world):
    world.press("Add a visit")
    form = world.the(VisitForm)
    world.services.pains.log(4)
    QApplication.processEvents()
    assert world.the(VisitForm) is form
    world.press("Keep")
    assert world.facts.visits[0].who == "doctor"
    assert world.the(Home)


@pytest.mark.parametrize(
    ("opens", "first"),
    [
        ("Add a visit", "It took place"),
        ("PEG: three numbers", "Pain: 0"),
        ("A score a clinic gave", "Oswestry (ODI), %"),
        ("Summary for my doctor", "Back"),
        ("Massage", "Back"),
    ],
)
def test_a_form_begins_with_the_keyboard_on_its_first_control(world, opens, first):
    world.press(opens)
    focus = world.page.focusWidget()
    assert first in (focus.text(), focus.accessibleName())


def test_a_visit_of_another_year_has_its_year(world):
    world.services.visits.plan("doctor", "2027-11-20")
    world.services.visits.plan("massage", "2026-11-30")
    QApplication.processEvents()
    assert "Doctor, planned Sat 20 Nov 2027" in shown(world)
    assert "Massage, planned Mon 30 Nov" in shown(world)
    assert "Mon 30 Nov 2026" not in shown(world)
    page = world.services.reports.page()
    said = " ".join(line for section in page.sections for line in section.lines)
    assert "Doctor planned 20 Nov 2027." in said


def test_a_visit_is_changed_and_deleted_from_its_card(world):
    world.services.visits.log("physiotherapy", "2026-11-18", called="Ms Lund", pain_before=6)
    QApplication.processEvents()
    change = "Change: Physiotherapist, Wed 18 Nov \u00b7 Ms Lund"
    world.press(change)
    world.write("How it was the next day", "sore")
    world.press("Keep")
    assert (world.facts.visits[0].next_day, world.facts.visits[0].pain_before) == ("sore", 6)
    world.press(f"{change} \u00b7 next day: sore")
    world.press("Delete this visit")
    assert world.facts.visits == ()


def test_a_score_of_a_clinic_is_typed(world):
    world.press("A score a clinic gave")
    world.press("Keep")
    world.write("Score", "101")
    world.press("Keep")
    assert world.facts.measures == ()
    world.write("Score", "38 ")
    world.press("Keep")
    assert (world.facts.measures[0].name, world.facts.measures[0].score) == ("odi", 38)


def test_pain_of_a_visit_is_a_row_of_numbers_and_may_be_left_open(world):
    world.press("Add a visit")
    world.press("Pain before, if you like: 6 of 10")
    world.press("Pain after, if you like: 3 of 10")
    world.press("Clear: Pain after, if you like")
    world.press("Keep")
    assert (world.facts.visits[0].pain_before, world.facts.visits[0].pain_after) == (6, None)


def test_a_planned_visit_has_a_day_of_the_calendar_and_a_time_as_people_write_it(world):
    world.press("Add a visit")
    world.press("It is planned")
    day = next(one for one in world.page.findChildren(DayField) if one.isVisible())
    day.choose(date(2026, 12, 9))
    assert day.text() == "Wed 9 Dec"
    world.press("At a set time")
    world.write("Time", "soonish")
    world.press("Keep")
    assert world.facts.visits == ()
    world.write("Time", "3pm")
    world.press("Keep")
    (visit,) = world.facts.visits
    assert (visit.day, clock_of(visit).local().hour) == ("2026-12-09", 15)


def test_measures_are_asked_only_when_wanted(world):
    world.services.episodes.start(at=world.clock.now().instant.plus(-86_400 * 6))
    world.press("Ask me once a week")
    assert world.services.preferences.get().measures_weekly
    world.press("PEG: three numbers")
    for what, number in (("Pain", 6), ("Enjoyment", 5), ("Activity", 4)):
        world.press(f"{what}: {number}")
    world.press("Keep")
    assert world.facts.measures[0].score == 5


def test_the_page_for_the_doctor_keeps_what_is_typed_and_says_why_nothing_was_written(world, qtbot, tmp_path):
    world.press("Summary for my doctor")
    preview = world.the(ReportPreview)
    world.write("My questions, one a line", "Is a scan useful?")
    world.press(report.title_of("did"))
    told = []
    world.page.told.connect(told.append)
    preview.write(str(tmp_path / "x.pdf"))
    why = "Nothing here can draw a page."
    qtbot.waitUntil(lambda: any(label.text() == why for label in preview.findChildren(QLabel)))
    kept = preferences.read(world.services.context.journal.settings())
    assert (kept.report_questions, kept.report_hidden) == ("Is a scan useful?", ("did",))
    assert told == []


def test_the_questions_for_a_visit_go_on_the_page_once(world):
    world.services.preferences.change("report_questions", "Is a scan useful?")
    for _ in range(2):
        world.press("The visit with your doctor")
        world.press("Put these on my summary")
        world.press("Back")
    kept = preferences.read(world.services.context.journal.settings()).report_questions.splitlines()
    assert kept[:2] == ["Is a scan useful?", "Is there anything that needs more tests, and what would they change?"]
    assert len(kept) == len(set(kept)) == 5


def test_a_physiotherapists_move_goes_to_the_stretch_player(world):
    world.services.visits.log("physiotherapy", "2026-11-18", called="Ms Lund")
    QApplication.processEvents()
    world.press("Add the moves I was given")
    field = next(each for each in world.page.findChildren(QLineEdit) if each.accessibleName() == "What it is called")
    field.setText("Cat and cow")
    world.press("Keep")
    assert [move.name for move in world.facts.own_moves] == ["Cat and cow"]
    assert world.the(Home)


def test_the_doctors_page_stays_open_in_an_emergency(world, qtbot):
    window = MainWindow(world.bridge)
    qtbot.addWidget(window)
    window.show()
    world.services.warning_signs.answer({"A3": "y"})
    QApplication.processEvents()
    emergency = window.findChild(Emergency)
    emergency.report.click()
    preview = window.findChild(ReportPreview)
    world.services.pains.log(7)
    QApplication.processEvents()
    assert (preview.isVisible(), emergency.isVisible()) == (True, False)
    preview.left.emit()
    assert (preview.isVisible(), emergency.isVisible()) == (False, True)


def test_the_page_for_the_doctor_publishes_once_for_all_that_was_changed_on_it(world):
    world.press("Summary for my doctor")
    told = []
    publish = world.services.context.publish
    object.__setattr__(world.services.context, "publish", lambda kinds: (told.append(set(kinds)), publish(kinds)))
    world.write("My questions, one a line", "Is a scan useful?")
    world.write("My note, in my own words", "Since Monday")
    world.press("Back")
    assert told == [{"settings"}]
    kept = world.services.preferences.get()
    assert (kept.report_questions, kept.report_note) == ("Is a scan useful?", "Since Monday")


def test_a_questionnaire_that_no_translation_has_says_so_in_the_language_of_the_window(world, qtbot):
    asked = {"peg": replace(guide().causes.measures, in_english=frozenset({"peg"})), "rmdq": guide().causes.measures}
    said = "These questions are in English: no checked translation is known to us."
    for name, asked_words in asked.items():
        form = MeasureForm(name, asked_words)
        qtbot.addWidget(form)
        assert (said in [one.text() for one in form.findChildren(QLabel)]) == (name == "peg")
