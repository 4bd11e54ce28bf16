"""A short page about a visit or a treatment, with how sure anybody is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.core.causes.checklist import Page as InfoText
from unclench.ui.causes.bullet_line import Bullet
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card, Rule
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.readable_width import ReadableWidth
from unclench.ui.widgets.screen import Screen


class InfoPage(Screen):
    """Text, points, evidence note and source; questions to ask go to the doctor's page (`asked`)."""

    left = Signal()
    asked = Signal(tuple)

    def __init__(self, page: InfoText) -> None:
        back = button("", lambda: self.left.emit(), icon="back")
        points = [Bullet(line) for line in page.points]
        note = wrapped("", "small", "muted")
        box = column(
            row(back, None),
            wrapped(page.title, "big"),
            *(wrapped(line, "lead") for line in page.text),
            4,
            *points,
            *self._questions(page.questions),
            Rule(),
            note,
            wrapped(page.source, "tiny", "muted"),
            gap=10,
        )
        card = Card(box)
        box.setContentsMargins(32, 26, 32, 26)
        super().__init__(column(ReadableWidth(card), None))
        back.setText(self.tr("Back"))
        note.setText(self.tr("How sure is that? {note}").format(note=page.note))
        begins_at(self, back)

    def _questions(self, questions: tuple[str, ...]) -> list[QWidget]:
        if not questions:
            return []
        put = button(self.tr("Put these on my summary"), lambda: self.asked.emit(questions), icon="plus")
        ways = QWidget()
        ways.setLayout(row(put, None))
        return [label(self.tr("Questions to ask"), "heading"), *(Bullet(line) for line in questions), ways]
