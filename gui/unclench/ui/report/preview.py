"""Summary for my doctor: what goes on the page at the left, the page itself at the right; save or print it."""

from datetime import datetime, time

from PySide6.QtCore import QEvent, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QWidget

from unclench.core.base.errors import UnclenchError
from unclench.core.base.moments import Instant, at_zone
from unclench.core.base.printed_page import Page as PageText
from unclench.core.report import doctor_page as report
from unclench.ui.bridge import Bridge
from unclench.ui.look import text, theme
from unclench.ui.report.painter import ReportPage
from unclench.ui.report.pdf import paper
from unclench.ui.report.saving import saving
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.day_field import DayField
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.row_or_column import RowOrColumn
from unclench.ui.widgets.save_pdf_dialog import ask_pdf
from unclench.ui.widgets.screen import Screen
from unclench.ui.widgets.text_area import TextArea
from unclench.ui.widgets.work_strip import WorkStrip

BETWEEN = 14
KEEP_MS = 600
PAPER_EMS, LEAST_PAPER = 24, 240
"""How wide the paper is at least: beside the form, and below it in pixels."""


class Paper(QLabel):
    """The sheets as they will be printed; their whole text is there for assistive technology."""

    def __init__(self) -> None:
        super().__init__()
        self._laid: ReportPage | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Preview of the page"))

    def show_page(self, page: PageText) -> ReportPage:
        """Lay the page out and show it."""
        self._laid = ReportPage(page, paper(page))
        said = [page.title, page.period, page.written]
        said += [line for section in page.sections for line in (section.title, *section.lines)]
        self.setAccessibleDescription("\n".join(said))
        self.updateGeometry()
        self.update()
        return self._laid

    def sizeHint(self) -> QSize:
        return QSize(560, self.heightForWidth(560))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_PAPER, 200)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._laid is None:
            return width
        sheets = len(self._laid.sheets)
        one = width * self._laid.paper.height() / self._laid.paper.width()
        return round(one * sheets + BETWEEN * (sheets - 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._laid is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self._laid.paper
        scale = self.width() / size.width()
        for number in range(len(self._laid.sheets)):
            painter.save()
            painter.translate(0, number * (size.height() * scale + BETWEEN))
            sheet = QRectF(0.5, 0.5, self.width() - 1, size.height() * scale - 1)
            painter.setPen(theme.colour("line"))
            painter.setBrush(QColor("#ffffff"))
            painter.drawRect(sheet)
            painter.scale(scale, scale)
            self._laid.paint(painter, number)
            painter.restore()


class ReportPreview(Screen):
    """Keeps what is typed at once (settings), so that the command line writes the same page."""

    told = Signal(str)
    left = Signal()

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._reports = bridge.services.reports
        first, last = self._reports.period()
        self._first, self._last = self._day_field(self.tr("From"), first), self._day_field(self.tr("To"), last)
        kept = bridge.services.preferences.get()
        self._checks = {name: Check(report.title_of(name)) for name in report.SECTIONS}
        for name, check in self._checks.items():
            check.setChecked(name not in kept.report_hidden)
        self._questions, self._note = self._text_field(kept.report_questions), self._text_field(kept.report_note)
        self._paper = Paper()
        self._count = wrapped("", "small", "muted")
        self._strip = WorkStrip()
        form = QWidget()
        super().__init__(RowOrColumn(form, self._paper, stretch=(2, 3), ems=(19, PAPER_EMS)))
        form.setLayout(column(self._build(), None))
        self._note.setAccessibleName(self.tr("My note, in my own words"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(KEEP_MS)
        self._later.timeout.connect(self._keep)
        for check in self._checks.values():
            check.toggled.connect(self._keep)
        for field in (self._questions, self._note):
            field.textChanged.connect(self._later.start)
        for day in (self._first, self._last):
            day.chosen.connect(lambda _: self._draw())
        bridge.trouble_came.connect(self._say_trouble)
        self._draw()

    def _say_trouble(self, trouble: UnclenchError) -> None:
        self._count.setText(trouble.message)

    def _day_field(self, name: str, at: Instant) -> DayField:
        made = DayField(name, self._bridge.now, last=self._bridge.now().instant.local().date())
        made.set_day(at.local().date())
        return made

    def _text_field(self, words: str) -> QPlainTextEdit:
        made = TextArea(words)
        made.setTabChangesFocus(True)
        made.setFixedHeight(_four_lines())
        return made

    def _build(self) -> Card:
        back = button(self.tr("Back"), self._leave, icon="back")
        save = button(self.tr("Save as PDF"), self._save, role="primary", icon="export")
        printing = button(self.tr("Print"), self._print, icon="printer")
        days = RowOrColumn(self._named(self.tr("From"), self._first), self._named(self.tr("To"), self._last), gap=10)
        return Card(
            column(
                row(back, None),
                wrapped(self.tr("Summary for my doctor"), "title"),
                Flow(save, printing, gap=10),
                column(self._count, self._strip, gap=4),
                days,
                self._named(self.tr("My questions, one a line"), self._questions),
                self._named(self.tr("My note"), self._note),
                wrapped(self.tr("On the page"), "heading"),
                *self._checks.values(),
                None,
                gap=10,
            )
        )

    def _named(self, name: str, field: QWidget) -> QWidget:
        caption = wrapped(name, "small", "muted")
        caption.setBuddy(field)
        field.setAccessibleName(name)
        holder = QWidget()
        holder.setLayout(column(caption, field, gap=4))
        return holder

    def _period(self) -> tuple[Instant, Instant]:
        """The whole days that are chosen."""
        zone = self._bridge.now().zone
        first, last = (
            datetime.combine(self._first.day(), time(), zone),
            datetime.combine(self._last.day(), time(23, 59, 59), zone),
        )
        return at_zone(first, zone), at_zone(last, zone)

    def _page(self) -> PageText | None:
        first, last = self._period()
        chosen = tuple(name for name, check in self._checks.items() if check.isChecked())
        return self._bridge.press(lambda: self._reports.page(first, last, chosen or ("none",)))

    def _draw(self) -> None:
        page = self._page()
        if page is not None:
            sheets = len(self._paper.show_page(page).sheets)
            self._count.setText(self.tr("%Ln pages.", "", sheets))

    def _keep(self) -> None:
        """Keep what is on the page, then show it."""
        self._later.stop()
        hidden = [name for name, check in self._checks.items() if not check.isChecked()]
        questions, note = self._questions.toPlainText(), self._note.toPlainText()
        self._bridge.press(lambda: self._reports.keep(hidden, questions, note))
        self._draw()

    def _leave(self) -> None:
        if self._later.isActive():
            self._keep()
        self.left.emit()

    def _save(self) -> None:
        if not self._strip.busy:
            self._keep()
            ask_pdf(self, self.tr("back-summary.pdf"), self.write)

    def write(self, file: str) -> None:
        """Write the page to a file, and say so once it is there; trouble is told calmly."""
        page = self._page()
        if page is not None:
            self._count.setText(self.tr("Saving …"))
            work = saving(self._bridge, page, file)
            work.done.connect(self._saved)
            work.stopped.connect(self._stopped)
            self._strip.follow(work, self.tr("Saving the page"))

    def _saved(self, file: str) -> None:
        """Show the message here too: the preview may cover the line of messages."""
        words = self.tr("Saved: {file}").format(file=file)
        self._count.setText(words)
        self.told.emit(words)

    def _stopped(self) -> None:
        words = self.tr("Stopped. No file was written.")
        self._count.setText(words)
        self.told.emit(words)

    def _print(self) -> None:
        from unclench.ui.report.printing import ask_printer

        self._keep()
        page = self._page()
        if page is not None:
            ask_printer(self, page)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if text.is_font_change(event):
            for field in self.findChildren(QPlainTextEdit):
                field.setFixedHeight(_four_lines())


def _four_lines() -> int:
    return round(4.6 * text.em())
