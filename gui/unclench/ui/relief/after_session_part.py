"""After a session: is the skin all right?"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.core.base.entries import Session
from unclench.core.relief import skin
from unclench.core.relief.sessions import is_slip, minutes_over, over_time_words
from unclench.ui.relief import words
from unclench.ui.widgets.button import button
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.icon_label import IconLabel
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link


class SessionAfter(QWidget):
    """One question; a no gets plain advice (health.md 4.1, 4.2)."""

    answered = Signal(str)
    closed = Signal()
    glass_requested = Signal()
    slip_told = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("whole", True)
        self._picture = IconLabel("eye", "ice", 44)
        self._title = wrapped(self.tr("Skin all right?"), "title")
        self._said = wrapped("", "body", "muted")
        self.fine = button(self.tr("Skin is fine"), lambda: self.answered.emit("y"), role="primary", size="big")
        self.bad = button(self.tr("Something is wrong"), self._wrong, size="big")
        self._advice = wrapped()
        self._close = button(self.tr("I'll watch it"), self.closed.emit, size="big")
        self.glass = button(self.tr("+ Glass"), self.glass_requested.emit, size="big", icon="glass")
        self.glass.setAccessibleName(self.tr("+ Glass of water"))
        self._slip = Link(self.tr("Started by mistake: take it back"), self.slip_told.emit, role="small", tone="muted")
        self.setLayout(
            column(
                None,
                row(self._picture, None),
                self._title,
                self._said,
                self._advice,
                8,
                Flow(self.fine, self.bad, self._close, self.glass, gap=10),
                row(self._slip, None),
                None,
                gap=12,
            )
        )

    def show_after(self, session: Session) -> None:
        """Ask about this session."""
        self._picture.show_icon("eye", session.kind)
        over = minutes_over(session)
        if over:
            self._said.setText(over_time_words(over))
        else:
            lasting = "" if session.kind == "ice" else " " + self.tr("Nor is red that lasts.")
            self._said.setText(skin.look(session.kind) + lasting)
        self._title.setText(self.tr("{kind} is off. Skin all right?").format(kind=words.kind_name(session.kind)))
        self.glass.setVisible(session.kind == "heat")
        self._ask(True)
        self._slip.setVisible(is_slip(session))
        self._kind = session.kind

    def advises(self) -> bool:
        """Whether the advice after a "no" is on the screen."""
        return self._advice.isVisibleTo(self)

    def _ask(self, asking: bool) -> None:
        for widget in (self.fine, self.bad):
            widget.setVisible(asking)
        self._advice.setVisible(not asking)
        self._close.setVisible(not asking)

    def _wrong(self) -> None:
        self._ask(False)
        if self._kind == "ice":
            self._advice.setText(
                self.tr(
                    "Leave ice off until colour, feeling and warmth are back. If they don't come back, or there are "
                    "blisters, let a doctor look at it today."
                )
            )
        else:
            self._advice.setText(
                self.tr("Leave heat off. If it blisters, or is still red after 2 to 3 hours, let a doctor look today.")
            )
        self._close.setFocus()
        self.answered.emit("n")
