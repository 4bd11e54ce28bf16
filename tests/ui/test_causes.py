"""The Causes tab with the keyboard: every answer is kept at once, back loses nothing."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDateEdit, QLabel, QLineEdit

from fakes import FakeClock, desk
from unclench.actions.services import build
from unclench.core import preferences
from unclench.ui.bridge import Bell, Bridge
from unclench.ui.causes.home import Home
from unclench.ui.causes.page import CausesPage
from unclench.ui.report_preview import ReportPreview
from unclench.ui.window import Window


class NoKeeper:
    def backup(self, file=None):
        return ""

    def restore(self, file):
        return ""


class World:
    def __init__(self, qtbot):
        self.clock = FakeClock()
        self.bell = Bell()
        table = desk(self.clock)
        object.__setattr__(table, "publish", self.bell.publish)
        self.services = build(table, NoKeeper())
        self.bridge = Bridge(self.services, self.bell, None)
        self._qtbot = qtbot
        self.open_page()

    @property
    def facts(self):
        return self.services.desk.journal.read()

    def open_page(self):
        """The tab as a program that has just started shows it."""
        self.page = CausesPage(self.bridge)
        self._qtbot.addWidget(self.page)
        self.page.resize(1040, 640)
        self.page.show()
        self.page.activateWindow()

    def press(self, words):
        QApplication.processEvents()
        found = [
            each
            for each in self.page.findChildren(QAbstractButton)
            if each.isVisible() and words in (each.text(), each.accessibleName())
        ]
        assert found, words
        found[0].click()
        QApplication.processEvents()

    def key(self, key):
        QTest.keyClick(self.page.focusWidget() or self.page, key)
        QApplication.processEvents()

    @property
    def question(self):
        return self.page.checklist._card.question.id

    @property
    def answers(self):
        return self.facts.causes_runs[-1].answers


@pytest.fixture
def world(look, qtbot):
    return World(qtbot)


def through_signs(world):
    for _ in range(2):
        world.press("None of these")
        world.key(Qt.Key.Key_Return)


def test_the_first_signs_are_kept_before_the_others_show(world):
    world.press("Begin")
    world.press("None of these")
    world.key(Qt.Key.Key_Return)
    assert [len(each.answers) for each in world.facts.sign_checks] == [13]
    world.page.hide()
    world.open_page()
    world.press("Go on")
    assert "Filled in from your diary: your answers earlier today." in shown(world)
    world.key(Qt.Key.Key_Return)
    assert "Filled in" not in shown(world)
    world.press("None of these")
    world.key(Qt.Key.Key_Return)
    assert (world.question, world.answers) == ("Q1", {"Q0": "none"})


def test_the_tab_key_goes_through_the_signs_to_none_of_these_and_on_to_next(world):
    world.press("Begin")
    for signs in (13, 15):
        for _ in range(signs):
            world.key(Qt.Key.Key_Tab)
        assert world.page.focusWidget().text() == "None of these"
        world.key(Qt.Key.Key_Space)
        world.key(Qt.Key.Key_Return)
    assert (world.question, world.answers) == ("Q1", {"Q0": "none"})


def test_digits_and_enter_go_from_the_first_question_to_the_result(world):
    world.press("Begin")
    through_signs(world)
    assert (world.question, world.answers) == ("Q1", {"Q0": "none"})
    for digit in (Qt.Key.Key_1, Qt.Key.Key_1, *[Qt.Key.Key_2] * 8):
        world.key(digit)
        world.key(Qt.Key.Key_Return)
    run = world.facts.causes_runs[-1]
    assert (run.headline, run.answers["Q2"], run.answers["Q10"]) == ("R10", "a", "n")
    assert isinstance(world.page._stack.currentWidget(), Home)


def test_an_answer_is_on_disk_before_enter(world):
    world.press("Begin")
    through_signs(world)
    world.key(Qt.Key.Key_2)
    assert world.answers == {"Q0": "none", "Q1": "4-14"}
    assert world.question == "Q1"


def test_arrows_choose(world):
    world.press("Begin")
    through_signs(world)
    world.key(Qt.Key.Key_1)
    world.key(Qt.Key.Key_Down)
    assert world.answers["Q1"] == "4-14"


def test_backspace_goes_back_and_a_changed_answer_keeps_the_later_ones(world):
    world.press("Begin")
    through_signs(world)
    for digit in (Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_2):
        world.key(digit)
        world.key(Qt.Key.Key_Return)
    assert world.question == "Q4"
    world.key(Qt.Key.Key_Backspace)
    world.key(Qt.Key.Key_Backspace)
    assert world.question == "Q2"
    world.key(Qt.Key.Key_2)
    world.key(Qt.Key.Key_Return)
    assert world.question == "Q4"
    assert world.answers == {"Q0": "none", "Q1": "0-3", "Q2": "b", "Q3": "n"}


def test_what_the_diary_knows_is_filled_in_and_kept_on_next(world):
    world.services.episodes.start(at=world.clock.now().instant.plus(-86_400 * 6))
    world.press("Begin")
    through_signs(world)
    assert world.question == "Q1"
    assert "Q1" not in world.answers
    world.key(Qt.Key.Key_Return)
    assert (world.question, world.answers["Q1"]) == ("Q2", "4-14")


def test_a_run_that_was_left_goes_on(world, qtbot):
    world.press("Begin")
    through_signs(world)
    world.key(Qt.Key.Key_1)
    world.page.go_home()
    world.press("Go on")
    assert world.question == "Q2"


def test_a_sign_of_group_a_ends_the_questions(world):
    world.press("Begin")
    world.press("Lost control of pee or poo")
    world.key(Qt.Key.Key_Return)
    run = world.facts.causes_runs[-1]
    assert (run.headline, run.answers) == ("R0", {"Q0": ["A3"]})
    assert world.bridge.relief().signs.emergency


def to_result(world, second):
    """Through all questions with "no", but for the first two."""
    world.press("Begin")
    through_signs(world)
    for digit in (Qt.Key.Key_1, second, *[Qt.Key.Key_2] * 8):
        world.key(digit)
        world.key(Qt.Key.Key_Return)


def shown(world):
    return " ".join(each.text() for each in world.page.findChildren(QLabel) if each.isVisible())


def test_an_emergency_that_was_a_mistake_leaves_a_way_on(world):
    world.press("Begin")
    world.press("Lost control of pee or poo")
    world.key(Qt.Key.Key_Return)
    assert "Call for help now" in shown(world)
    assert "You ticked: Lost control of pee or poo." in shown(world)
    world.services.signs.clear("mistake")
    QApplication.processEvents()
    assert "no longer stands" in shown(world)
    world.press("Go on")
    assert world.question == "Q0"


def test_a_new_episode_is_not_answered_for_by_an_old_result(world):
    to_result(world, Qt.Key.Key_2)
    world.clock.advance(hours=30)
    world.services.episodes.start()
    QApplication.processEvents()
    assert "A new episode began on Sat 21 Nov." in shown(world)
    world.press("Begin")
    assert (world.question, world.answers) == ("Q0", {})


def test_a_run_of_yesterday_says_that_the_signs_are_asked_again(world):
    world.press("Begin")
    through_signs(world)
    world.key(Qt.Key.Key_1)
    world.page.go_home()
    assert "asked again" not in shown(world)
    world.clock.advance(hours=24)
    world.page.go_home()
    assert "Only the warning signs are asked again" in shown(world)
    world.press("Go on")
    assert (world.question, world.answers) == ("Q0", {"Q1": "0-3"})
    through_signs(world)
    assert world.question == "Q2"


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
    form = world.page._stack.currentWidget()
    world.services.pains.log(4)
    QApplication.processEvents()
    assert world.page._stack.currentWidget() is form
    world.press("Keep")
    assert world.facts.visits[0].who == "doctor"
    assert isinstance(world.page._stack.currentWidget(), Home)


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
    form = world.page._stack.currentWidget()
    form._next_day.setText("sore")
    world.press("Keep")
    assert (world.facts.visits[0].next_day, world.facts.visits[0].pain_before) == ("sore", 6)
    world.press(f"{change} \u00b7 next day: sore")
    world.press("Delete this visit")
    assert world.facts.visits == ()


def test_a_score_of_a_clinic_is_typed(world):
    world.press("A score a clinic gave")
    form = world.page._stack.currentWidget()
    form._score.setValue(38)
    world.press("Keep")
    assert (world.facts.measures[0].name, world.facts.measures[0].score) == ("odi", 38)


def test_todos_are_ticked_here(world):
    world.press("Begin")
    through_signs(world)
    for digit in (Qt.Key.Key_1, Qt.Key.Key_2, *[Qt.Key.Key_2] * 8):
        world.key(digit)
        world.key(Qt.Key.Key_Return)
    (todo,) = world.facts.todos
    world.press(f"{todo.text}, by 4 Dec")
    assert world.facts.todos[0].done is not None


def test_a_todo_is_moved_here(world):
    to_result(world, Qt.Key.Key_2)
    (todo,) = world.facts.todos
    world.press(f"Move: {todo.text}, by 4 Dec")
    day = next(each for each in world.page.findChildren(QDateEdit) if each.isVisible())
    assert day.accessibleName() == "New day"
    day.setDate(QDate(2026, 12, 9))
    world.press(f"Keep this day: {todo.text}, by 4 Dec")
    assert world.facts.todos[0].due_day == "2026-12-09"
    assert f"Move: {todo.text}, by 9 Dec" in {
        each.accessibleName() for each in world.page.findChildren(QAbstractButton)
    }


def test_two_spasms_in_one_place_are_filled_in_and_kept_on_next(world):
    for days in (40, 3):
        world.services.pains.log(5, spasm=True, side="left", at=world.clock.now().instant.plus(-86_400 * days))
    world.press("Begin")
    through_signs(world)
    for digit in (Qt.Key.Key_1, Qt.Key.Key_2, *[Qt.Key.Key_2] * 3):
        world.key(digit)
        world.key(Qt.Key.Key_Return)
    assert world.question == "Q6"
    assert "logged 2 times in one place within three months" in shown(world)
    world.key(Qt.Key.Key_Return)
    assert (world.question, world.answers["Q6"]) == ("Q7", "y")


def test_measures_are_asked_only_when_wanted(world):
    world.services.episodes.start(at=world.clock.now().instant.plus(-86_400 * 6))
    world.press("Ask me once a week")
    assert world.services.preferences.get().measures_weekly
    world.press("PEG: three numbers")
    for what, number in (("Pain", 6), ("Enjoyment", 5), ("Activity", 4)):
        world.press(f"{what}: {number}")
    world.press("Keep")
    assert world.facts.measures[0].score == 5


def test_the_page_for_the_doctor_keeps_what_is_typed_and_writes_it(world, tmp_path):
    world.press("Summary for my doctor")
    preview = world.page._stack.currentWidget()
    preview._questions.setPlainText("Is a scan useful?")
    preview._checks["did"].click()
    told = []
    world.page.told.connect(told.append)
    preview.write(str(tmp_path / "x.pdf"))
    kept = preferences.read(world.services.desk.journal.settings())
    assert (kept.report_questions, kept.report_hidden) == ("Is a scan useful?", "did")
    assert told == []


def test_the_questions_for_a_visit_go_on_the_page_once(world):
    world.services.preferences.change("report_questions", "Is a scan useful?")
    for _ in range(2):
        world.press("The visit with your doctor")
        world.press("Put these on my summary")
        world.press("Back")
    kept = preferences.read(world.services.desk.journal.settings()).report_questions.splitlines()
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
    assert isinstance(world.page._stack.currentWidget(), Home)


def test_the_doctors_page_stays_open_in_an_emergency(world, qtbot):
    window = Window(world.bridge)
    qtbot.addWidget(window)
    window.show()
    world.services.signs.answer({"A3": "y"})
    QApplication.processEvents()
    emergency = window._covers.currentWidget()
    emergency.report.click()
    preview = window._covers.currentWidget()
    assert isinstance(preview, ReportPreview)
    world.services.pains.log(7)
    QApplication.processEvents()
    assert window._covers.currentWidget() is preview
    preview.left.emit()
    assert window._covers.currentWidget() is emergency
