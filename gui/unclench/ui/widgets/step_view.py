"""How sure are we? One of the 18 steps with what to do, its evidence note, verdict, source and date."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from unclench.core.advice_steps import AdviceStep, Part, source_words, verdict_words
from unclench.core.base import local_formats
from unclench.core.base.translation import translate
from unclench.core.review import Reviewed
from unclench.ui.look import text
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Inset
from unclench.ui.widgets.dialog import Dialog
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import Page, column, row

WIDE_EMS, TALL_EMS = 40, 38


class StepView(Dialog):
    """Closes with Escape or its button."""

    def __init__(
        self, step: AdviceStep, parent: QWidget | None = None, reviewed: Reviewed = Reviewed(), why: str = ""
    ) -> None:
        """`why`: what is told first, of what the person sees just now."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How sure are we? {step}").format(step=step.title))
        parts = parts_of(step)
        by = self.tr("Not yet reviewed by a clinician. All sources are under About.")
        if reviewed.day:
            by = self.tr("Reviewed by {reviewer}, {day}. All sources are under About.")
            by = by.format(reviewer=reviewed.reviewer, day=local_formats.day(reviewed.day))
        if why:
            parts.insert(0, wrapped(why, "lead"))
        page = Page(column(wrapped(step.title, "title"), *parts, wrapped(by, "small", "muted"), None, gap=14))
        self.close_button = button(self.tr("Close"), self.accept, role="primary")
        foot = row(None, self.close_button)
        foot.setContentsMargins(24, 8, 24, 16)
        self.setLayout(column(page, foot, gap=0))
        self.close_button.setFocus()
        self.resize(reading_size(parent, WIDE_EMS, TALL_EMS))


def parts_of(step: AdviceStep) -> list[QWidget]:
    """What to do, the note and its source, one widget a sub-point; then the questions for the talk."""
    parts = [_part(part) for part in step.parts]
    return [*parts, _questions(step.questions)] if step.questions else parts


def _part(part: Part) -> QWidget:
    said = translate("StepView", "{verdict} {source}.")
    said = said.format(verdict=verdict_words(part.verdict), source=source_words(part))
    note = Inset(column(wrapped(part.note), wrapped(said, "small", "muted"), gap=4))
    holder = QWidget()
    holder.setLayout(column(wrapped(part.about, "heading"), wrapped(part.do), note, gap=6))
    return holder


def _questions(questions: tuple[str, ...]) -> QWidget:
    holder = QWidget()
    lines = [_point(question) for question in questions]
    holder.setLayout(column(wrapped(translate("StepView", "Questions for the talk"), "heading"), *lines, gap=6))
    return holder


def reading_size(over: QWidget | None, wide_ems: float, tall_ems: float) -> QSize:
    """The size of a dialog to read in, no larger than the window it lies over."""
    size = QSize(round(wide_ems * text.em()), round(tall_ems * text.em()))
    return size.boundedTo(over.window().size()) if over else size


def _point(line: str) -> QWidget:
    holder = QWidget()
    dot = label("\u2022", "strong", "accent")
    box = row(dot, wrapped(line), gap=10)
    box.setStretch(1, 1)
    box.setAlignment(dot, Qt.AlignmentFlag.AlignTop)
    holder.setLayout(box)
    return holder
