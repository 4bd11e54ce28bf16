"""The Causes tab: shows one page or form at a time and calls the services for its presses."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from unclench.core.base.entries import CausesRun, Visit
from unclench.core.base.facts import find
from unclench.core.base.ports import EVERYTHING
from unclench.core.causes.snapshot import CausesSnapshot, result
from unclench.ui.bridge import Bridge
from unclench.ui.causes.checklist import Checklist
from unclench.ui.causes.clinic_score_form import CLINIC, ClinicScoreForm
from unclench.ui.causes.home import Home
from unclench.ui.causes.info_page import InfoPage
from unclench.ui.causes.measure_form import MeasureForm
from unclench.ui.causes.result_card import ResultCard
from unclench.ui.causes.visit_form import VisitForm
from unclench.ui.widgets.button import button
from unclench.ui.widgets.errors_on_show import reported
from unclench.ui.widgets.first_focus import begins_at, focus_first, focus_goes_along
from unclench.ui.widgets.layouts import Page, column, row
from unclench.ui.widgets.sheet_stack import SheetStack

SHOWS = frozenset({"causes_runs", "todos", "visits", "measures", "episodes", "sign_checks", "pains", EVERYTHING})


class CausesPage(QWidget):
    """Draws anew when facts change while it is visible. `told` has a sentence that the window shows."""

    told = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._services = bridge.services
        self._model = bridge.services.context.guide.causes.checklist
        self._home: Home | None = None
        self.checklist = Checklist(bridge)
        self.checklist.finished.connect(lambda _: self.go_home())
        self.checklist.left.connect(self.go_home)
        self.checklist.report_requested.connect(self.open_report)
        self._stack = SheetStack(self.checklist)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        bridge.facts_changed.connect(self._changed)

    def refresh(self) -> None:
        """Draw the snapshot of now, in the place that is shown."""
        shown = self._stack.currentWidget()
        if shown is self.checklist and self.checklist.has_run():
            self.checklist.draw(self._services.causes.view())
        elif shown is self.checklist or shown is self._home:
            self._show_home()

    def go_home(self) -> None:
        """Leave every form and page."""
        self._show_home()

    def begin(self, recheck: bool = False) -> None:
        """Open the checklist: go on with the run that was left, or begin one."""
        with focus_goes_along(self._home, self.checklist):
            run = self._bridge.press(lambda: self._services.causes.begin(recheck=recheck))
            if run is not None:
                self._home = None
                self._stack.setCurrentWidget(self.checklist)
                self.checklist.restart()
                self.checklist.draw(self._services.causes.view())

    def open_report(self) -> None:
        """The doctor's page, as it will be printed."""
        from unclench.ui.report.preview import ReportPreview

        preview = ReportPreview(self._bridge)
        preview.told.connect(self.told)
        preview.left.connect(self.go_home)
        self._show(preview)

    def _show_home(self) -> None:
        """The cards: those that are there are drawn again where something changed, after a form they are made anew."""
        view = self._services.causes.view()
        if self._home is not None and self._stack.currentWidget() is self._home:
            self._home.draw(view)
            return
        self._home = self._new_home(view)
        self._show(self._home)

    def _new_home(self, view: CausesSnapshot) -> Home:
        home = Home(view, self._model)
        home.begin_requested.connect(self.begin)
        home.report_requested.connect(self.open_report)
        home.page_requested.connect(self._open_page)
        home.run_requested.connect(self._open_run)
        home.visit_requested.connect(self._open_visit)
        home.appointment_requested.connect(self._note_appointment)
        home.visit_edit_requested.connect(self._edit_visit)
        home.calendar_requested.connect(self._save_calendar)
        home.exercises_requested.connect(self._open_moves)
        home.measure_requested.connect(self._open_measure)
        home.measures_wanted.connect(self._want_measures)
        home.todo_ticked.connect(self._tick)
        home.todo_moved.connect(self._move)
        return home

    def _show(self, place: QWidget) -> None:
        """Show `place`; what was shown goes away, but for the checklist."""
        was_here = self.isAncestorOf(self.window().focusWidget() or self.window())
        self._stack.replace(place, focus=False)
        if not isinstance(place, Home):
            self._home = None
            focus_first(place)
        elif was_here:
            place.take_focus()

    def _open_page(self, page_id: str) -> None:
        page = self._model.page(page_id)
        if page is not None:
            shown = InfoPage(page)
            shown.left.connect(self.go_home)
            shown.asked.connect(self._ask)
            self._show(shown)

    def _ask(self, questions: tuple[str, ...]) -> None:
        """Questions for the visit: on the doctor's page, which opens to be seen."""
        self._bridge.press(lambda: self._services.reports.ask(questions))
        self.open_report()

    def _open_run(self, run_id: str) -> None:
        run: CausesRun | None = find(self._bridge.facts().causes_runs, run_id)
        if run is None:
            return
        card = ResultCard(result(self._services.context.guide.causes, run, self._bridge.facts().todos))
        card.page_requested.connect(self._open_page)
        back = button(self.tr("Back"), self.go_home, icon="back")
        place = Page(column(row(back, None), card, None, gap=12))
        begins_at(place, back)
        self._show(place)

    def _note_appointment(self, who: str) -> None:
        """A visit to come, with whom the result names."""
        self._open_visit("")
        form = self._stack.currentWidget()
        if isinstance(form, VisitForm):
            form.choose(who, "planned")

    def _open_visit(self, visit_id: str) -> None:
        visit: Visit | None = find(self._bridge.facts().visits, visit_id)
        form = VisitForm(self._bridge.now, visit)
        visits = self._services.visits
        form.left.connect(self.go_home)
        form.had.connect(lambda who, day, details: self._kept(lambda: visits.log(who, day, **details)))
        form.planned.connect(lambda who, day, clock, more: self._kept(lambda: visits.plan(who, day, clock, **more)))
        form.took_place.connect(lambda found, details: self._changed_visit(lambda: visits.had(found, **details)))
        self._show(form)

    def _edit_visit(self, visit_id: str) -> None:
        """Change a visit, or take it out of the diary."""
        visit: Visit | None = find(self._bridge.facts().visits, visit_id)
        if visit is None:
            return
        form = VisitForm(self._bridge.now, visit, edit=True)
        visits = self._services.visits
        form.left.connect(self.go_home)
        form.changed.connect(
            lambda found, who, day, clock, more: self._changed_visit(
                lambda: visits.edit(found, who, day, clock, **more)
            )
        )
        form.removed.connect(lambda found: self._removed(lambda: visits.remove(found)))
        self._show(form)

    def _kept(self, action: Callable[[], object]) -> None:
        """Keep an entry that is new, and say so with a way back."""
        kept = self._bridge.press(action)
        if kept is not None:
            self.go_home()
            self._bridge.say_kept(kept)

    def _changed_visit(self, action: Callable[[], object]) -> None:
        if self._bridge.press(action) is not None:
            self.go_home()
            self._bridge.tell(self.tr("The visit is changed."))

    def _removed(self, action: Callable[[], Visit]) -> None:
        visit = self._bridge.press(action)
        if visit is not None:
            self.go_home()
            words = self.tr("The visit is deleted.")
            self._bridge.tell(words, lambda: self._bridge.bring_back([("visits", visit.id)]))

    def _open_measure(self, name: str) -> None:
        if name == CLINIC:
            self._open_clinic_score()
            return
        form = MeasureForm(name, self._services.context.guide.causes.measures)
        form.left.connect(self.go_home)
        form.answered.connect(lambda which, answers: self._kept(lambda: self._services.pains.measure(which, answers)))
        self._show(form)

    def _open_clinic_score(self) -> None:
        """A score that was given elsewhere."""
        form = ClinicScoreForm(self._bridge)
        pains = self._services.pains
        form.left.connect(self.go_home)
        form.given.connect(lambda which, score, at: self._kept(lambda: pains.measure(which, {"score": score}, at=at)))
        self._show(form)

    def _open_moves(self) -> None:
        """A physiotherapist's own exercises go to the stretch player."""
        from unclench.ui.prevention.own_move_sheet import OwnMoveSheet

        form = OwnMoveSheet(self._bridge)
        form.left.connect(self.go_home)
        self._show(form)

    def _want_measures(self, setting: str, wanted: bool) -> None:
        self._bridge.press(lambda: self._services.preferences.change(setting, wanted))
        self.refresh()

    def _tick(self, todo: str, done: bool) -> None:
        self._bridge.press(lambda: self._services.causes.tick(todo, done=done))

    def _move(self, todo: str, day: str) -> None:
        self._bridge.press(lambda: self._services.causes.move(todo, day))

    def _save_calendar(self, visit: str) -> None:
        dialog = QFileDialog(self, self.tr("Save for my calendar"), "visit.ics", self.tr("Calendar file (*.ics)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ics")
        dialog.fileSelected.connect(lambda file: self._write_calendar(visit, file))
        dialog.open()

    def _write_calendar(self, visit: str, file: str) -> None:
        if self._bridge.press(lambda: self._services.visits.save_calendar(visit, Path(file))) is not None:
            self.told.emit(self.tr("Saved: {file}").format(file=file))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves every form and page for the cards, as its way back does."""
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is not self._home:
            self.go_home()
            return
        super().keyPressEvent(event)

    def _changed(self, kinds: frozenset[str]) -> None:
        if self.isVisible() and kinds & SHOWS:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        with reported():
            self.refresh()
