"""The checklist on the screen: progress left, one question in the middle, what it points to on the right."""

from typing import Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from unclench.core.base.time_words import clock_time
from unclench.core.causes import checklist_runs as causes_runs
from unclench.core.causes.checklist import GROUP_A
from unclench.core.causes.snapshot import CausesSnapshot, number, parts
from unclench.ui.bridge import Bridge
from unclench.ui.causes.interim_result import InterimResult
from unclench.ui.causes.progress import Progress
from unclench.ui.causes.question_card import QuestionCard
from unclench.ui.look import text
from unclench.ui.widgets.first_focus import focus_goes_along
from unclench.ui.widgets.layouts import MARGIN, TOP_MARGIN, Page, column
from unclench.ui.widgets.new_screens import came_up
from unclench.ui.widgets.scrolling_part import BESIDE, ScrollingPart

WIDE_EMS = 50
GAP = 16


class Checklist(Page):
    """Holds no answers: each goes to the service, and comes back in the snapshot.

    In a wide window each column scrolls by itself, in a narrow one the page does; the question is never higher than
    the room, so that its Back and Next are in sight.
    """

    finished = Signal(str)
    left = Signal()
    report_requested = Signal()

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._model = bridge.services.context.guide.causes.checklist
        self._at: str | None = None
        self._run = ""
        self._answers: dict[str, Any] = {}
        self._card: QuestionCard | None = None
        self._progress = Progress()
        self._points = InterimResult()
        self._sides = (ScrollingPart(column()), ScrollingPart(column(), above=0))
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self._wide: bool | None = None
        super().__init__(self._grid)
        self._progress.question_requested.connect(self._go)
        self._points.report_requested.connect(self.report_requested)
        self._arrange(wide=True)

    def has_run(self) -> bool:
        """Whether a run is on the screen."""
        return bool(self._run)

    def restart(self) -> None:
        """Go on at the first open question at the next draw."""
        self._run = ""

    def draw(self, view: CausesSnapshot) -> None:
        """Show the open run where it stands."""
        if view.run is None:
            self._run = ""
            return
        if view.run.id != self._run:
            self._run, self._at = view.run.id, None
        self._answers = view.run.answers
        self._given, self._todos, self._now = view.given, view.todos, view.now
        if self._at is None:
            self._at = causes_runs.next_question(self._model, self._answers) or self._model.questions[-1].id
        if self._card is None or self._card.question.id != self._at:
            self._show_question(self._at)
        self._fit_card()
        self._progress.draw(
            parts(self._model, self._answers, self._at), clock_time(view.run.at, view.now.instant), all_usable=False
        )
        self._points.draw(view.found)

    def _show_question(self, question_id: str) -> None:
        question = causes_runs.as_asked_now(self._model, question_id, self._todos, self._now)
        place = number(self._model, question, self._answers)
        card = QuestionCard(question, place, self._bridge.services.context.guide.safety.signs)
        card.answered.connect(self._keep)
        card.next_requested.connect(self._next)
        card.back_requested.connect(self._back)
        card.none_urgent.connect(self._keep_none_urgent)
        known = self._answers.get(question_id)
        suggestion = self._given.get(question_id) if known is None else None
        partly = self._given.get(GROUP_A) if question_id == "Q0" and known is None else None
        because = next((each.because for each in (suggestion, partly) if each), "")
        value = suggestion.value if suggestion else known
        card.show_answer(value, because=because, none_urgent=suggestion is None and partly is not None)
        old, self._card = self._card, card
        with focus_goes_along(old, card):
            if old is not None:
                self._grid.removeWidget(old)
                old.hide()
                old.deleteLater()
            self._place_card()
            card.show()
        came_up(card)
        card.take_focus()
        self.verticalScrollBar().setValue(0)

    def _keep(self, question_id: str, value: Any) -> bool:
        services = self._bridge.services
        return self._bridge.press(lambda: services.causes.answer(self._run, question_id, value)) is not None

    def _keep_none_urgent(self) -> None:
        self._bridge.press(self._bridge.services.causes.no_urgent_sign)

    def _next(self) -> None:
        """Keep what is shown, if it is not kept yet, and go to the next open question, or to the result."""
        card = self._card
        if card is None or card.value() is None:
            return
        if self._answers.get(card.question.id) != card.value() and not self._keep(card.question.id, card.value()):
            return
        answers = causes_runs.with_answer(self._model, self._answers, card.question.id, card.value())
        following = causes_runs.next_question(self._model, answers)
        if following is None:
            self._finish()
        else:
            self._go(following)

    def _finish(self) -> None:
        run = self._bridge.press(lambda: self._bridge.services.causes.finish(self._run))
        if run is not None:
            self.finished.emit(run.id)

    def _back(self) -> None:
        before = causes_runs.neighbour(self._model, self._answers, self._at or "Q0", -1)
        if before is None:
            self.left.emit()
        else:
            self._go(before)

    def _go(self, question_id: str) -> None:
        self._at = question_id
        self.draw(self._bridge.services.causes.view())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(wide=self._has_room())
        self._fit_card()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if text.is_font_change(event):
            self._arrange(wide=self._has_room())
            QTimer.singleShot(0, self, self._fit_card)  # once its parts have the new font

    def _has_room(self) -> bool:
        """For the three beside each other."""
        needed = [part.minimumSizeHint().width() for part in (self._progress, self._points)]
        if self._card is not None:
            needed.append(self._card.minimumSizeHint().width())
        around = 2 * (MARGIN + GAP + 2 * BESIDE)
        return self.width() >= max(WIDE_EMS * text.em(), sum(needed) + around)

    def _arrange(self, *, wide: bool) -> None:
        if wide is self._wide:
            return
        self._wide = wide
        left, right = self._sides
        for widget in (*self._sides, self._progress, self._points):
            self._grid.removeWidget(widget)
        if wide:
            left.fill(self._progress)
            right.fill(self._points)
            self._grid.addWidget(left, 0, 0)
            self._grid.addWidget(right, 0, 2)
        else:
            self._grid.addWidget(self._points, 1, 0)
            self._grid.addWidget(self._progress, 2, 0)
        for side in self._sides:  # once they are inside: alone, each would be a window
            side.setVisible(wide)
        for place, share in enumerate((25, 44, 27) if wide else (1, 0, 0)):
            self._grid.setColumnStretch(place, share)
        self._place_card()

    def _place_card(self) -> None:
        """The signs take the room of the right column too: there is nothing to point to yet."""
        card: QWidget | None = self._card
        signs = self._at == "Q0"
        self._points.setVisible(not signs)
        self._sides[1].setVisible(bool(self._wide) and not signs)
        if card is not None:
            self._grid.removeWidget(card)
            self._grid.addWidget(card, 0, 1 if self._wide else 0, 1, 2 if self._wide and signs else 1)

    def _fit_card(self) -> None:
        """As high as the question needs, and no higher than the room, so that the page need not scroll to Next."""
        if self._card is None:
            return
        room = self.viewport().height() - 2 * TOP_MARGIN
        wide = self._card.width() if self._wide else self.viewport().width() - 2 * MARGIN
        self._card.setMinimumHeight(0 if self._wide else min(room, self._card.wanted_height(wide)))
        self._card.setMaximumHeight(room)
        self._card.fit()
