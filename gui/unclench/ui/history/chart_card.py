"""One card of the overview: a title, one sentence, and the chart, which can be read as a table, copied and saved."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from unclench.core.base.errors import BadInput
from unclench.core.history.cards import Card as CardText
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.chart.rows_view import RowsView
from unclench.ui.widgets.chart.view import View, chart_view, draw_chart
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.popup_menu import open_menu
from unclench.ui.widgets.save_pdf_dialog import ask_picture


class ChartCard(Card):
    """`key_pressed` has the key of a row that was pressed; `told` a sentence that the window shows."""

    key_pressed = Signal(str)
    told = Signal(str)

    def __init__(self, card: CardText) -> None:
        super().__init__()
        self.card = card
        self._title = wrapped("", "heading")
        self._sentence = wrapped("", "small", "muted")
        self.more = button("", self._open_menu, role="quiet", size="corner", icon="more", name=card.title)
        self._view: View = self._made(card)
        self._table: QWidget | None = None
        """What stands in place of the chart while it is shown as a table."""
        self._body = column(self._view)
        words = column(self._title, self._sentence, gap=2)
        head = row(words, self.more)
        head.setStretchFactor(words, 1)
        head.setAlignment(self.more, Qt.AlignmentFlag.AlignTop)
        content = column(head, self._body)
        content.setStretchFactor(self._body, 1)
        self.fill(content)
        self.draw(card)

    def draw(self, card: CardText) -> None:
        """Show this card."""
        self.card = card
        self._title.setText(card.title)
        self._sentence.setText(card.sentence)
        self._sentence.setVisible(bool(card.sentence))
        more = self.tr("{card}: more").format(card=card.title)
        self.more.setAccessibleName(more)
        self.more.setToolTip(more)
        if not draw_chart(self._view, card.chart, self._called(card), card.sentence):
            old, self._view = self._view, self._made(card)
            self._put(old, self._view)
            self._view.setVisible(self._table is None)
        if self._table is not None:
            self._as_table(focus=False)

    def as_table(self) -> None:
        """Show the table in place of the chart, with the keyboard in it."""
        self._as_table(focus=True)

    def as_picture(self) -> None:
        """Show the chart again."""
        if self._table is not None:
            old, self._table = self._table, None
            self._view.show()
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._put(old, None)

    def copy(self) -> None:
        """The table to the clipboard, for a spreadsheet."""
        QGuiApplication.clipboard().setText(self.card.table.tab_separated())
        self.told.emit(self.tr("The table is copied."))

    def save(self, file: str) -> None:
        """The chart as a picture in a file; trouble is told calmly."""
        from unclench.ui.widgets.chart.picture import save_picture

        try:
            written = save_picture(Path(file), self._dated(), self.card.sentence, self.card.chart)
        except BadInput as trouble:
            self.told.emit(trouble.message)
        else:
            self.told.emit(self.tr("Saved: {file}").format(file=written))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Escape and self._table is not None:
            self.as_picture()
        else:
            super().keyPressEvent(event)

    def _open_menu(self) -> None:
        other = (self.tr("As a table"), self.as_table)
        if self._table is not None:
            other = (self.tr("As a picture"), self.as_picture)
        copy, save = (self.tr("Copy the table"), self.copy), (self.tr("Save picture …"), self._ask_file)
        open_menu(self.more, [other, None, copy, save], at_end=True)

    def _dated(self) -> str:
        """What the picture is called: it stands alone, so the days are named."""
        if not self.card.days:
            return self.card.title
        return self.tr("{title}, {days}").format(title=self.card.title, days=self.card.days)

    def _ask_file(self) -> None:
        words = " ".join((self.card.title, self.card.days)).strip()
        name = "".join(one if one.isalnum() or one in " -" else "_" for one in words)
        ask_picture(self, f"{name}.png", self.save)

    def _as_table(self, *, focus: bool) -> None:
        from unclench.ui.widgets.chart.table import ChartTable

        table = self._table
        if not isinstance(table, ChartTable):
            table = self._table = ChartTable()
            self._view.hide()
            self._body.addWidget(table, 1)
            table.show()
        table.set_table(self.card.table, self.tr("{title}: table").format(title=self.card.title), self.card.sentence)
        if focus:
            table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _called(self, card: CardText) -> str:
        """What the chart is called; its title alone would sound like a slider that sets it."""
        return self.tr("{title}: chart").format(title=card.title)

    def _made(self, card: CardText) -> View:
        view = chart_view(card.chart, self._called(card), card.sentence)
        if isinstance(view, RowsView):
            view.key_pressed.connect(self.key_pressed)
        return view

    def _put(self, old: QWidget, new: QWidget | None) -> None:
        """One part in the place of another, or none."""
        self._body.removeWidget(old)
        old.hide()
        old.deleteLater()
        if new is not None:
            self._body.insertWidget(0, new)
