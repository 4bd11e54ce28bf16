"""Take it with me: the plan of the three days as one sheet of paper, with own words; saved as PDF or printed."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from unclench.core.base import countries
from unclench.core.base.printed_page import Page as PageText
from unclench.ui.bridge import Bridge
from unclench.ui.look import text
from unclench.ui.look.system_region import system_region
from unclench.ui.report.preview import PAPER_EMS, Paper
from unclench.ui.report.saving import saving
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.row_or_column import RowOrColumn
from unclench.ui.widgets.save_pdf_dialog import ask_pdf
from unclench.ui.widgets.screen import Screen
from unclench.ui.widgets.text_area import TextArea
from unclench.ui.widgets.work_strip import WorkStrip

KEEP_MS = 600


class PlanPreview(Screen):
    """Own words are kept as they are typed (a setting); the preview follows. Escape leaves."""

    told = Signal(str)
    left = Signal()

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._services = bridge.services
        self._paper = Paper()
        self._strip = WorkStrip()
        self._words = TextArea(self._services.preferences.get().plan_words)
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(round(5 * text.em()))
        self._later = QTimer()
        self._later.setSingleShot(True)
        self._later.setInterval(KEEP_MS)
        self._later.timeout.connect(self._keep)
        super().__init__(RowOrColumn(self._form(), self._paper, stretch=(2, 3), ems=(0, PAPER_EMS)))
        self._words.textChanged.connect(self._later.start)
        self._draw()
        begins_at(self, self._words)

    def _form(self) -> Card:
        caption = wrapped(self.tr("My own words for this sheet"), "small", "muted")
        caption.setBuddy(self._words)
        self._words.setAccessibleName(caption.text())
        self.save = button(self.tr("Save as PDF"), self._save, role="primary", icon="export")
        printing = button(self.tr("Print"), self._print, icon="printer")
        back = button(self.tr("Back"), self._leave, icon="back")
        said = self.tr("One sheet with your times, the rules for ice, walks and heat, and the warning signs.")
        return Card(
            column(
                row(back, None),
                wrapped(self.tr("Take it with me"), "title"),
                wrapped(said, "body", "muted"),
                column(Flow(self.save, printing, gap=10), self._strip, gap=4),
                column(caption, self._words, gap=4),
                None,
                gap=12,
            )
        )

    def _page(self) -> PageText:
        setting, home = self._services.preferences.get().country, self._services.context.guide.countries.home
        return self._services.reports.plan(countries.code(setting, home, system_region()))

    def _draw(self) -> None:
        self._paper.show_page(self._page())

    def _keep(self) -> None:
        self._later.stop()
        words = self._words.toPlainText()
        if words != self._services.preferences.get().plan_words:
            self._bridge.press(lambda: self._services.preferences.change("plan_words", words))
            self._draw()

    def _leave(self) -> None:
        self._keep()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)

    def _save(self) -> None:
        if not self._strip.busy:
            self._keep()
            ask_pdf(self, self.tr("back-plan.pdf"), self.write)

    def write(self, file: str) -> None:
        """Write the page to a file, and say so once it is there; trouble is told calmly."""
        work = saving(self._bridge, self._page(), file)
        work.done.connect(self._saved)
        work.stopped.connect(self._stopped)
        self._strip.follow(work, self.tr("Saving the page"))

    def _saved(self, file: str) -> None:
        self.told.emit(self.tr("Saved: {file}").format(file=file))

    def _stopped(self) -> None:
        self.told.emit(self.tr("Stopped. No file was written."))

    def _print(self) -> None:
        from unclench.ui.report.printing import ask_printer

        self._keep()
        ask_printer(self, self._page())
