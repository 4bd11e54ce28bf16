"""One question in the middle: digits and arrows choose, Enter goes on, Backspace goes back."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from unclench.core.base import units
from unclench.core.causes.checklist import Question
from unclench.core.safety.warning_signs import Sign
from unclench.ui.causes.warning_signs_list import PAGES, WarningSignsList
from unclench.ui.look import text
from unclench.ui.widgets.button import button, set_bulk
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.more_below import MoreBelow
from unclench.ui.widgets.row_or_column import RowOrColumn
from unclench.ui.widgets.scrolling_part import BESIDE, ScrollingPart

SIDE, TOP = 32, 26
GAP, COMPACT_GAP, COMPACT_TOP = 12, 5, 12


class QuestionCard(Card):
    """Its answers are a group that is called as the question; the card itself has no name, or it would be said twice.

    `answered` is emitted at each choice; `next_requested` and `back_requested` only move. Where there is little room
    the question scrolls; "None of these", Back and Next stay in sight.
    """

    answered = Signal(str, object)
    named = False
    none_urgent = Signal()
    next_requested = Signal()
    back_requested = Signal()

    def __init__(self, question: Question, number: str, signs: tuple[Sign, ...]) -> None:
        self.question = question
        said = " ".join(part for part in (f"{number}.", question.ask, question.help) if part)
        self.answers: ChoiceList | WarningSignsList = self._answers(question, said, signs)
        self._from_diary = wrapped("", "small", "accent")
        self._from_diary.hide()
        self._why = wrapped(question.why, "body", "muted")
        self._why.hide()
        self._back = button("", self._go_back, size="big")
        self._link = Link("", self._show_why, role="small", tone="muted")
        self._next = button("", self._go_on, role="primary", size="big")
        self._number, self._page = number, wrapped("", "small", "muted")
        self._title = wrapped(question.ask, "big")
        self._help = wrapped(question.help, "body", "muted")
        self._parts = column(
            self._page, self._title, self._help, self._from_diary, 2, self.answers, self._why, None, gap=GAP
        )
        self._asked = ScrollingPart(self._parts)
        on = RowOrColumn(self._link, self._next, gap=16, stretch=(0, 0))
        self._ways = RowOrColumn(row(self._back, None), on, gap=10, stretch=(1, 0))
        self._ways.setContentsMargins(BESIDE, 0, BESIDE, 0)
        self._foot = column(gap=12)
        self._compact = False
        self._fitted: tuple[object, ...] = ()
        if isinstance(self.answers, WarningSignsList):
            none = row(self.answers.pinned)
            none.setContentsMargins(BESIDE, 0, BESIDE, 0)
            more = row(MoreBelow(self._asked), None)
            more.setContentsMargins(BESIDE, 0, BESIDE, 0)
            self._foot.addLayout(more)
            self._foot.addLayout(none)
        self._foot.addLayout(self._ways)
        self._box = box = column(self._asked, self._foot, gap=12)
        super().__init__(box)
        box.setContentsMargins(SIDE - BESIDE, TOP - 4, SIDE - BESIDE, TOP)
        self._show_page()
        self._back.setText(self.tr("Back"))
        self._next.setText(self.tr("Next"))
        self._link.setText(self.tr("Why we ask"))

    def _answers(self, question: Question, said: str, signs: tuple[Sign, ...]) -> ChoiceList | WarningSignsList:
        if question.id == "Q0":
            listed = WarningSignsList(signs, said)
            listed.none_urgent.connect(lambda: self.none_urgent.emit())
            listed.changed.connect(lambda: self._next.setEnabled(listed.can_go_on()))
            listed.turned.connect(self._turned)
            return listed
        labels = [choice.label[:1].upper() + choice.label[1:] for choice in question.choices]
        options = [Option(c.value, label, c.detail) for c, label in zip(question.choices, labels, strict=True)]
        made = ChoiceList(options, said)
        made.chosen.connect(self._chosen)
        return made

    def wanted_height(self, width: int) -> int:
        """Pixels that all of it takes at this width without scrolling."""
        inner = self._asked.content_height(width - 2 * (SIDE - BESIDE))
        margins = self._box.contentsMargins()
        return inner + self._foot.sizeHint().height() + margins.top() + margins.bottom() + 16

    def fit(self) -> None:
        """Use less air where the list of signs would be cut off, as it usually is, in the room that it has at most."""
        room, width = self.maximumHeight(), self.width()
        if not isinstance(self.answers, WarningSignsList):
            return
        hidden = (self._from_diary.isHidden(), self._why.isHidden())
        fitted = (room, width, text.scale(), self.answers.page(), *hidden)
        if fitted == self._fitted:
            return
        self._fitted = fitted
        self._make_compact(self.answers, compact=False)
        if self.wanted_height(width) > room:
            self._make_compact(self.answers, compact=True)

    def _make_compact(self, signs: WarningSignsList, *, compact: bool) -> None:
        if compact is self._compact:
            return
        self._compact = compact
        text.install(self._title, "heading" if compact else "big")
        self._parts.setSpacing(COMPACT_GAP if compact else GAP)
        self._foot.setSpacing(COMPACT_GAP if compact else GAP)
        above, below = (COMPACT_TOP, COMPACT_TOP) if compact else (TOP - 4, TOP)
        self._box.setContentsMargins(SIDE - BESIDE, above, SIDE - BESIDE, below)
        for one in (self._back, self._next):
            set_bulk(one, "" if compact else "big")
        signs.set_compact(compact)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._fit_anew)  # before it is shown its texts are measured too high

    def _fit_anew(self) -> None:
        self._fitted = ()
        self.fit()

    def _turned(self) -> None:
        self._asked.to_top()
        self._show_page()
        self.updateGeometry()
        self.fit()

    def _show_page(self) -> None:
        """Which question this is; of the signs also which of their two pages."""
        if not isinstance(self.answers, WarningSignsList):
            self._page.setText(self._number)
            return
        words = self.tr("{place} · warning signs, {page} of {pages}")
        self._page.setText(
            words.format(place=self._number, page=units.number(self.answers.page()), pages=units.number(PAGES))
        )

    def _chosen(self, value: Any) -> None:
        self._from_diary.hide()
        self._next.setEnabled(True)
        self.answered.emit(self.question.id, value)

    def show_answer(self, value: Any, *, because: str = "", none_urgent: bool = False) -> None:
        """Show what was answered, or what the diary suggests (`because`), be it only for the first of the signs."""
        self.answers.set_value(value)
        if none_urgent and isinstance(self.answers, WarningSignsList):
            self.answers.show_none_urgent()
        self._next.setEnabled(self._can_go_on())
        self._from_diary.setText(self.tr("Filled in from your diary: {because}.").format(because=because))
        self._from_diary.setVisible(bool(because))

    def value(self) -> Any:
        """What is chosen, or None."""
        return self.answers.value()

    def _can_go_on(self) -> bool:
        return (
            self.answers.can_go_on() if isinstance(self.answers, WarningSignsList) else self.answers.value() is not None
        )

    def _go_on(self) -> None:
        if not self._can_go_on():
            return
        if isinstance(self.answers, WarningSignsList) and self.answers.forward():
            self._from_diary.setVisible(self.answers.value() is not None and not self._from_diary.isHidden())
        else:
            self.next_requested.emit()

    def _go_back(self) -> None:
        if not (isinstance(self.answers, WarningSignsList) and self.answers.backward()):
            self.back_requested.emit()

    def take_focus(self) -> None:
        """Put the keyboard where the answer is."""
        if isinstance(self.answers, WarningSignsList):
            self.answers.take_focus()
            return
        chosen: QWidget | None = next(
            (child for child in self.answers.findChildren(QWidget) if getattr(child, "isChecked", bool)()), None
        )
        first = chosen or next((c for c in self.answers.findChildren(QWidget) if c.focusPolicy()), None)
        (first or self._next).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if isinstance(self.answers, WarningSignsList) and self.answers.press_key(event, self._go_on):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._next.isEnabled():
            self._go_on()
        elif event.key() == Qt.Key.Key_Backspace:
            self._go_back()
        elif isinstance(self.answers, ChoiceList) and event.text().isdecimal() and not self.answers.hasFocus():
            self.answers.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _show_why(self) -> None:
        self._why.setVisible(self._why.isHidden())
        if not self._why.isHidden():
            QTimer.singleShot(0, self, lambda: self._asked.ensureWidgetVisible(self._why, 0, 12))
