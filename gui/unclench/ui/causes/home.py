"""The Causes tab while no question is on the screen: the newest result, to-dos, visits, measures, earlier runs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.core.base.entries import CausesRun, Episode
from unclench.core.base.moments import day_of
from unclench.core.base.page_words import named_day
from unclench.core.base.time_words import clock_time
from unclench.core.causes.checklist import Checklist
from unclench.core.causes.snapshot import CausesView
from unclench.ui.causes.measures_card import MeasuresCard
from unclench.ui.causes.overview import Path
from unclench.ui.causes.result_card import ResultCard
from unclench.ui.causes.todo_card import TodoCard
from unclench.ui.causes.visits_card import VisitsCard
from unclench.ui.widgets.banner import Banner
from unclench.ui.widgets.boxes import Page, column, row
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card, Rule
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.link import Link
from unclench.ui.widgets.text_width import Broad
from unclench.ui.widgets.turning_row import Turning


class Home(Page):
    """One snapshot, drawn; tells wishes."""

    begin_requested = Signal(bool)
    report_requested = Signal()
    page_requested = Signal(str)
    run_requested = Signal(str)
    visit_requested = Signal(str)
    appointment_requested = Signal(str)
    visit_edit_requested = Signal(str)
    calendar_requested = Signal(str)
    exercises_requested = Signal()
    measure_requested = Signal(str)
    measures_wanted = Signal(str, bool)
    todo_ticked = Signal(str, bool)
    todo_moved = Signal(str, str)

    def __init__(self, view: CausesView, model: Checklist) -> None:
        self._view, self._model = view, model
        main, side = Broad(24), Broad(18)
        super().__init__(Turning(main, side, stretch=(3, 2)))
        main.setLayout(column(*self._main(), None, gap=16))
        side.setLayout(column(*self._side(), None, gap=16))

    def _main(self) -> list[QWidget]:
        view = self._view
        cards: list[QWidget] = []
        if view.run is not None:
            cards.append(self._go_on(view.run))
        elif view.recheck is not None:
            look = button(self.tr("Look again"), lambda: self.begin_requested.emit(True), role="primary")
            cards.append(
                Banner(self.tr("Time to look again: three short questions."), look, tone="accent", icon="causes")
            )
        if view.another is not None and view.run is None:
            cards.append(self._anew(view.another))
        if view.result is None and view.run is None:
            cards.append(self._cleared() if view.cleared else self._invitation())
        if view.result is not None:
            who = view.result.outcome.headline.rule.visit
            booked = any(course.who == who and course.planned for course in view.courses)
            result = ResultCard(view.result, bookable=bool(who) and not booked)
            result.page_requested.connect(self.page_requested)
            result.appointment_requested.connect(self.appointment_requested)
            cards.append(result)
        if view.todos:
            todos = TodoCard(view.todos, view.now)
            todos.ticked.connect(self.todo_ticked)
            todos.moved.connect(self.todo_moved)
            cards.append(todos)
        if view.result is None:
            cards.append(self._reading(notes=True))
        return cards

    def _anew(self, episode: Episode) -> Card:
        words = self.tr("A new episode began on {day}. The answers below are about an earlier one.")
        begin = button(self.tr("Begin"), lambda: self.begin_requested.emit(False), role="primary")
        return Banner(words.format(day=named_day(episode.at)), begin, tone="accent", icon="causes")

    def _cleared(self) -> Card:
        words = self.tr("The warning sign you ticked no longer stands. What you answered besides it is kept.")
        go = button(self.tr("Go on"), lambda: self.begin_requested.emit(True), role="primary", size="big")
        return self._big_card(wrapped(self.tr("On with the other questions"), "big"), wrapped(words, "lead"), go)

    def _go_on(self, run: CausesRun) -> Card:
        started = clock_time(run.at, self._view.now.instant)
        words = self.tr("You began the checklist {when}. All answers until then are kept.").format(when=started)
        if day_of(run.at) != day_of(self._view.now.instant):
            words += " " + self.tr("Only the warning signs are asked again: they speak of today.")
        go = button(self.tr("Go on"), lambda: self.begin_requested.emit(False), role="primary", size="big")
        return self._big_card(wrapped(self.tr("Go on where you were"), "big"), wrapped(words, "lead"), go)

    def _invitation(self) -> Card:
        count = len(self._model.questions) - 1
        words = self.tr(
            "The warning signs, then {count} short questions, one at a time. It is no diagnosis, and "
            "\u201cnot sure\u201d is always an answer."
        )
        begin = button(self.tr("Begin"), lambda: self.begin_requested.emit(False), role="primary", size="big")
        known = [each.because for each in self._view.given.values()]
        diary = self.tr("Filled in from your diary, for you to confirm: {what}.").format(what="; ".join(known))
        return self._big_card(
            wrapped(self.tr("What kind of spasm is this likely to be?"), "big"),
            wrapped(words.format(count=count), "lead"),
            begin,
            Rule(),
            Path(self._model.parts),
            *([wrapped(diary, "small", "accent")] if known else []),
        )

    def _big_card(self, title: QWidget, words: QWidget, go: QWidget, *more: QWidget) -> Card:
        """A card with a lot of air: what it is, its button, and what may be read first."""
        box = column(title, words, row(go, None), *more, gap=14)
        card = Card(box)
        box.setContentsMargins(32, 26, 32, 26)
        return card

    def _side(self) -> list[QWidget]:
        view = self._view
        visits = VisitsCard(view.courses, view.overdue, view.now)
        visits.add_requested.connect(lambda: self.visit_requested.emit(""))
        visits.had_requested.connect(self.visit_requested)
        visits.edit_requested.connect(self.visit_edit_requested)
        visits.calendar_requested.connect(self.calendar_requested)
        visits.exercises_requested.connect(self.exercises_requested)
        measures = MeasuresCard(view.measures, view.offered, wants=view.wants_measures, wants_roland=view.wants_roland)
        measures.asked.connect(self.measure_requested)
        measures.wanted.connect(self.measures_wanted)
        reading = [self._reading(notes=False)] if view.result is not None else []
        return [self._ways(), visits, measures, *reading, *self._earlier()]

    def _ways(self) -> Card:
        said = self.tr("Signs, pain, medicine and visits from your diary on one sheet, to print or as a PDF.")
        ways: list[QWidget] = [
            label(self.tr("One page to take along"), "heading"),
            wrapped(said, "small", "muted"),
            button(self.tr("Summary for my doctor"), lambda: self.report_requested.emit(), icon="printer"),
        ]
        if self._view.run is None and self._view.result is not None:
            if self._view.recheck is None and self._view.another is None:
                ways.append(button(self.tr("Look again: three questions"), lambda: self.begin_requested.emit(True)))
            ways.append(button(self.tr("Answer all anew"), lambda: self.begin_requested.emit(False), role="quiet"))
        return Card(column(*ways, gap=8))

    def _reading(self, *, notes: bool) -> Card:
        """The pages; with `notes`, each with how sure anybody is."""
        parts: list[QWidget] = []
        for page in self._model.pages:
            link = Link(page.title, lambda page=page.id: self.page_requested.emit(page), tone="accent")
            if not notes:
                parts.append(link)
                continue
            holder = QWidget()
            holder.setLayout(column(link, wrapped(page.note, "small", "muted"), gap=1))
            parts.append(holder)
        box = column(label(self.tr("Good to know"), "heading"), *parts, gap=12 if notes else 8)
        card = Card(box)
        if notes:
            box.setContentsMargins(32, 22, 32, 24)
        return card

    def _earlier(self) -> list[QWidget]:
        if not self._view.earlier:
            return []
        links = [self._run_link(run) for run in self._view.earlier]
        return [Card(column(label(self.tr("Earlier results"), "heading"), *links, gap=8))]

    def _run_link(self, run: CausesRun) -> QWidget:
        headline = self._model.rule(run.headline).headline if run.headline else ""
        open_it = Link(
            named_day(run.at),
            lambda: self.run_requested.emit(run.id),
            tone="accent",
            name=self.tr("{day}: {headline}, {time}").format(
                day=named_day(run.at), headline=headline, time=f"{run.at.local():%H:%M}"
            ),
        )
        holder = QWidget()
        holder.setLayout(column(open_it, wrapped(headline, "small", "muted"), gap=1))
        return holder
