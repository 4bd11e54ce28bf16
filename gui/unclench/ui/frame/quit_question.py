"""Quitting while ice or heat runs: nobody would ring at its end, so the person is asked first."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from unclench.core.base.time_words import clock_time
from unclench.core.relief.sessions import Running
from unclench.ui.look import text
from unclench.ui.relief import words
from unclench.ui.widgets.button import button
from unclench.ui.widgets.dialog import Dialog
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import Page, column, row

WIDE_EMS = 30
FOOT = 30


class QuitQuestion(Dialog):
    """Enter and Escape stay. `accepted`: quit all the same; `rejected`: stay."""

    shows_session = False  # it speaks of nothing else
    stay_chosen = Signal()
    """By its button, not by closing the question."""

    def __init__(self, live: Running, *, in_tray: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Quit Unclench?"))
        ice = live.kind == "ice"
        if live.state == "overtime":
            title = words.take_off(live.kind)
            said = self.tr("The time is over, and nobody has answered. If you quit, nothing rings any more.")
        else:
            title = self.tr("Ice is running") if ice else self.tr("Heat is running")
            said = self.tr("It ends at {time}. If you quit, nothing rings then: set another alarm.").format(
                time=clock_time(live.ends, live.started)
            )
        kept = self.tr("What has begun stays in your diary and goes on when you open Unclench again.")
        self._content = column(wrapped(title, "title"), wrapped(said), wrapped(kept, "body", "muted"), None)
        self.stay = button(
            self.tr("Stay in the tray") if in_tray else self.tr("Keep it open"), self._stay, role="primary"
        )
        self.stay.setDefault(True)
        self.quit = button(self.tr("Quit anyway"), self.accept, role="quiet")
        foot = row(None, self.quit, self.stay)
        foot.setContentsMargins(24, 8, 24, 16)
        self.setLayout(column(Page(self._content), foot, gap=0))
        self.stay.setFocus()
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """As high as its words."""
        wide = min(round(WIDE_EMS * text.em()), round(self.screen().availableSize().width() * 0.8))
        return QSize(wide, self._content.totalHeightForWidth(wide) + self.stay.sizeHint().height() + FOOT)

    def _stay(self) -> None:
        self.stay_chosen.emit()
        self.reject()
