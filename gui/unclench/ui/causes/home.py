"""The Causes tab while no question is on the screen: the newest result, to-dos, visits, measures, earlier runs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from unclench.core.base import local_formats
from unclench.core.base.entries import CausesRun, Episode
from unclench.core.base.moments import day_of
from unclench.core.base.printed_words import named_day
from unclench.core.base.time_words import clock_time
from unclench.core.base.units import listed_apart
from unclench.core.causes.checklist import Checklist
from unclench.core.causes.snapshot import CausesSnapshot, Result
from unclench.ui.causes.measures_card import MeasuresCard
from unclench.ui.causes.overview import Overview
from unclench.ui.causes.result_card import ResultCard
from unclench.ui.causes.todo_card import TodoCard
from unclench.ui.causes.visits_card import VisitsCard
from unclench.ui.widgets.banner import Banner
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card, Rule
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.kept_parts import KeptParts, Part
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import Page, column, row
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.row_or_column import RowOrColumn


class Home(Page):
    """Shows the snapshot that it was given last; its presses are signals."""

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

    def __init__(self, view: CausesSnapshot, model: Checklist) -> None:
        self._view, self._model = view, model
        main, side = QWidget(), QWidget()
        super().__init__(RowOrColumn(main, side, stretch=(3, 2), ems=(24, 18)))
        main_box, side_box = column(None, gap=16), column(None, gap=16)
        main.setLayout(main_box)
        side.setLayout(side_box)
        self._main, self._side = KeptParts(main_box), KeptParts(side_box)
        self.draw(view)

    def draw(self, view: CausesSnapshot) -> None:
        """Show the snapshot; a card of which nothing changed stays as it is."""
        self._view = view
        self._main.draw(self._main_parts())
        self._side.draw(self._side_parts())

    def take_focus(self) -> None:
        """Begin with what is to be read: the keyboard on the result, where there is one, and never on a to-do."""
        headlines = self.findChildren(ResultCard)
        if headlines:
            headlines[0].headline.setFocus(Qt.FocusReason.OtherFocusReason)
            self.to_top()
        else:
            focus_first(self)

    def _main_parts(self) -> list[Part]:
        """Each with all that it is drawn from; words about days depend on the day, too."""
        view, days = self._view, (day_of(self._view.now.instant), self._view.now.instant.local().date())
        parts: list[Part] = []
        if (run := view.run) is not None:
            parts.append(Part("go_on", (run.id, run.at, days), lambda: self._go_on(run)))
        elif view.recheck is not None:
            parts.append(Part("recheck", None, self._recheck))
        if (another := view.another) is not None and view.run is None:
            parts.append(Part("another", another.at, lambda: self._anew(another)))
        if view.result is None and view.run is None:
            known = tuple(each.because for each in view.given.values())
            begin = Part("begin", known, lambda: self._invitation(known))
            parts.append(Part("cleared", None, self._cleared) if view.cleared else begin)
        if (result := view.result) is not None:
            bookable = self._bookable(result)
            shows = (result.run, result.outcome, result.signs, bookable)
            parts.append(Part("result", shows, lambda: self._result(result, bookable)))
        if view.todos:
            parts.append(Part("todos", (view.todos, days), self._todos, self._draw_todos))
        if view.result is None:
            parts.append(Part("reading", None, lambda: self._reading(notes=True)))
        return parts

    def _recheck(self) -> Card:
        look = button(self.tr("Look again"), lambda: self.begin_requested.emit(True), role="primary")
        return Banner(self.tr("Time to look again: three short questions."), look, tone="accent", icon="causes")

    def _bookable(self, result: Result) -> bool:
        who = result.outcome.headline.rule.visit
        return bool(who) and not any(course.who == who and course.planned for course in self._view.courses)

    def _result(self, result: Result, bookable: bool) -> Card:
        card = ResultCard(result, bookable=bookable)
        card.page_requested.connect(self.page_requested)
        card.appointment_requested.connect(self.appointment_requested)
        return card

    def _todos(self) -> Card:
        card = TodoCard(self._view.todos, self._view.now)
        card.ticked.connect(self.todo_ticked)
        card.moved.connect(self.todo_moved)
        return card

    def _draw_todos(self, card: TodoCard) -> None:
        card.draw(self._view.todos, self._view.now)

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

    def _invitation(self, known: tuple[str, ...]) -> Card:
        count = sum(not question.after for question in self._model.questions) - 1
        words = self.tr(
            "The warning signs, then %Ln short questions, one at a time. It is no diagnosis, and "
            "\u201cnot sure\u201d is always an answer.",
            "",
            count,
        )
        begin = button(self.tr("Begin"), lambda: self.begin_requested.emit(False), role="primary", size="big")
        diary = self.tr("Filled in from your diary, for you to confirm: {what}.").format(what=listed_apart(known))
        return self._big_card(
            wrapped(self.tr("What kind of spasm is this likely to be?"), "big"),
            wrapped(words, "lead"),
            begin,
            Rule(),
            Overview(self._model.parts),
            *([wrapped(diary, "small", "accent")] if known else []),
        )

    def _big_card(self, title: QWidget, words: QWidget, go: QWidget, *more: QWidget) -> Card:
        """A card with a lot of air: what it is, its button, and what may be read first."""
        box = column(title, words, row(go, None), *more, gap=14)
        card = Card(box)
        box.setContentsMargins(32, 26, 32, 26)
        return card

    def _side_parts(self) -> list[Part]:
        view = self._view
        measures = (view.measures, view.offered, view.wants_measures, view.wants_roland)
        visits = (view.courses, view.overdue, view.now.instant.local().year)
        again = view.run is None and view.result is not None
        look = again and view.recheck is None and view.another is None
        parts = [
            Part("ways", (again, look), lambda: self._ways(again=again, look=look)),
            Part("visits", visits, self._visits, self._draw_visits),
            Part("measures", measures, self._measures, self._draw_measures),
        ]
        if view.result is not None:
            parts.append(Part("reading", None, lambda: self._reading(notes=False)))
        if view.earlier:
            parts.append(Part("earlier", view.earlier, self._earlier))
        return parts

    def _visits(self) -> Card:
        card = VisitsCard()
        card.add_requested.connect(lambda: self.visit_requested.emit(""))
        card.had_requested.connect(self.visit_requested)
        card.edit_requested.connect(self.visit_edit_requested)
        card.calendar_requested.connect(self.calendar_requested)
        card.exercises_requested.connect(self.exercises_requested)
        self._draw_visits(card)
        return card

    def _draw_visits(self, card: VisitsCard) -> None:
        card.draw(self._view.courses, self._view.overdue, self._view.now)

    def _measures(self) -> Card:
        card = MeasuresCard()
        card.asked.connect(self.measure_requested)
        card.wanted.connect(self.measures_wanted)
        self._draw_measures(card)
        return card

    def _draw_measures(self, card: MeasuresCard) -> None:
        view = self._view
        card.draw(view.measures, view.offered, wants=view.wants_measures, wants_roland=view.wants_roland)

    def _ways(self, *, again: bool, look: bool) -> Card:
        said = self.tr("Warning signs, pain, medicine and visits from your diary on one sheet, to print or as a PDF.")
        ways: list[QWidget] = [
            wrapped(self.tr("One page to take along"), "heading"),
            wrapped(said, "small", "muted"),
            button(self.tr("Summary for my doctor"), lambda: self.report_requested.emit(), icon="printer"),
        ]
        if look:
            ways.append(button(self.tr("Look again: three questions"), lambda: self.begin_requested.emit(True)))
        if again:
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
        box = column(wrapped(self.tr("Good to know"), "heading"), *parts, gap=12 if notes else 8)
        card = Card(box)
        if notes:
            box.setContentsMargins(32, 22, 32, 24)
        return card

    def _earlier(self) -> Card:
        links = [self._run_link(each.run, each.headline) for each in self._view.earlier]
        return Card(column(wrapped(self.tr("Earlier results"), "heading"), *links, gap=8))

    def _run_link(self, run: CausesRun, headline: str) -> QWidget:
        open_it = Link(
            named_day(run.at),
            lambda: self.run_requested.emit(run.id),
            tone="accent",
            name=self.tr("{day}: {headline}, {time}").format(
                day=named_day(run.at), headline=headline, time=local_formats.clock(run.at.local().time())
            ),
        )
        holder = QWidget()
        holder.setLayout(column(open_it, wrapped(headline, "small", "muted"), gap=1))
        return holder
