"""A warning sign of group A: one message over the whole window, the number, three ways out (health.md 2)."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from unclench.core.base import countries
from unclench.core.base.countries import Country
from unclench.core.base.time_words import minutes_seconds
from unclench.core.base.units import listed_apart
from unclench.core.relief.sessions import Running
from unclench.core.relief.snapshot import ReliefSnapshot
from unclench.core.safety.warning_signs import Sign
from unclench.ui.look import style, text, theme
from unclench.ui.relief import words
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.button import button, dress
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.chip import WrappedChip
from unclench.ui.widgets.combo_box import ComboBox
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import Wrapped, label, retone, wrapped
from unclench.ui.widgets.layouts import MARGIN, centred, column
from unclench.ui.widgets.screen import Screen

LEAST_CHOICE = 200
"""Pixels of the list of countries, at least."""
Live = Callable[[], Running | None]


class EmergencyNumber(Wrapped):
    """The number itself, or what to do where it is not known: takes the focus, can be selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        self.is_known = False
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        retone(self, "danger")

    def show_number(self, country: Country) -> None:
        """The number of the country; where it has none here, or no country is known, what to do instead."""
        self.is_known = bool(country.emergency)
        words = country.emergency or self.tr(
            "Call your local number, or try 112 on a mobile phone. Choose your country to see its number."
        )
        if country.code and not country.emergency:
            words = self.tr(
                "{country}: the number is not known here. Ask someone near you, or try 112 on a mobile phone."
            ).format(country=country.name)
        self.setText(words)
        self.setAccessibleName(self.tr("Emergency number: {number}").format(number=words))

    def set_tight(self, *, tight: bool) -> None:
        """Only a number is short enough for the largest letters."""
        if self.is_known:
            text.install(self, "huge" if tight else "number")
        else:
            text.install(self, "lead_strong" if tight else "big")


class Emergency(Screen):
    """The emergency screen; its presses are signals (`cleared` has called, checked or mistake)."""

    cleared = Signal(str)
    country_chosen = Signal(str)
    off_requested = Signal()
    report_requested = Signal()
    log_requested = Signal()

    def __init__(self, known: dict[str, Country], signs: tuple[Sign, ...], live: Live) -> None:
        """`live` gives the session that runs at this moment."""
        style.install()  # for the list of countries: this may be the first that is painted
        self._box = column(gap=16)
        super().__init__(self._box)
        self._known = known
        self.country = known[""]
        self._live = live
        self._tight: bool | None = None
        self._fitting = False
        self._signs = {sign.id: sign for sign in signs}
        self._build_message()
        card = self._number_card()
        ways = self._ways()
        self._build_session()
        self._box.addStretch(1)
        self._box.addLayout(centred(self._ticked))
        self._box.addWidget(self._headline)
        self._box.addLayout(centred(card))
        self._box.addWidget(self._say)
        self._box.addLayout(ways)
        self._box.addWidget(self._then)
        self._box.addLayout(centred(self._running))
        self._box.addStretch(1)
        self._fill()
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._draw_session)

    def _build_message(self) -> None:
        """What was ticked, what it means, what to say on the phone, and what each way out opens."""
        self._ticked = WrappedChip("danger", ground="surface")
        self._headline = wrapped("", "huge")
        self._headline.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._say = wrapped("", "lead")
        self._say.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._then = wrapped("", "small", "muted")
        self._then.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _number_card(self) -> Card:
        """The number, and the country whose it is."""
        caption = label(self.tr("Call the emergency number"), "body", "muted")
        caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number = EmergencyNumber()
        self._countries = ComboBox(self.tr("Country"))
        self._countries.setPlaceholderText(self.tr("Choose your country"))
        self._countries.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self._countries.setMinimumWidth(LEAST_CHOICE)  # the longest country does not make the page scroll sideways
        self._numbers = column(caption, self.number, centred(self._countries), gap=4)
        return Card(self._numbers)

    def _ways(self) -> QVBoxLayout:
        """The three ways out, the summary, and the log."""
        self.called = button("", lambda: self.cleared.emit("called"), size="big")
        self.checked = button("", self._ask_checked, size="big")
        self.mistake = button("", lambda: self.cleared.emit("mistake"), role="quiet", size="big")
        self.report = button("", lambda: self.report_requested.emit(), role="quiet", size="big")
        self.log = button("", lambda: self.log_requested.emit(), role="quiet", size="big")
        return column(
            Flow(self.called, self.checked, gap=12, centre=True),
            Flow(self.mistake, self.report, self.log, gap=10, centre=True),
            gap=6,
        )

    def _ask_checked(self) -> None:
        from unclench.ui.relief.checked_question import CheckedQuestion

        question = CheckedQuestion(self._ticked.text(), self.window())
        question.accepted.connect(lambda: self.cleared.emit("checked"))
        question.open()

    def _build_session(self) -> None:
        """The session that may still run."""
        self._session = label("", "strong", "ice")
        self._still = label("", "body", "muted")
        self.pack_off = button("", self.off_requested.emit, role="ice", size="small")
        self._running = Card(column(Flow(self._session, self._still, self.pack_off, gap=14, centre=True)))

    def _fill(self) -> None:
        self._headline.setText(self.tr("This needs a doctor now. Hours can matter."))
        self._say.setText(self.tr("Say: sudden back pain, and what you ticked. Don't drive yourself."))
        self._then.setText(
            self.tr(
                "After a call, what runs goes on and you can log; nothing new opens until a doctor has checked exactly "
                "this. After a mistake, the list of warning signs comes back."
            )
        )
        self.called.setText(self.tr("I have called, or I'm going now"))
        self.checked.setText(self.tr("A doctor has checked exactly this"))
        self.mistake.setText(self.tr("I ticked this by mistake"))
        self.report.setText(self.tr("Summary for the doctor"))
        self.log.setText(self.tr("My log"))
        self.pack_off.setText(self.tr("Pack off"))
        self._still.setText(self.tr("still running"))
        for code, country in sorted(self._known.items(), key=lambda item: (not item[0], item[1].name)):
            self._countries.addItem(country.name, code)
        self._countries.activated.connect(lambda index: self.country_chosen.emit(self._countries.itemData(index)))

    def show_emergency(self, relief: ReliefSnapshot, country_code: str) -> None:
        """Draw what stands, the number of the country, and the session that may still run."""
        country = self.country = countries.country(self._known, country_code)
        self.number.show_number(country)
        self._tight = None
        # without a country none is chosen: the list opens at its beginning
        self._countries.setCurrentIndex(self._countries.findData(country.code) if country.code else -1)
        ticked = listed_apart(self._signs[name].short for name in relief.signs.ids if name in self._signs)
        self._ticked.setText(self.tr("You ticked: {signs}").format(signs=ticked))
        self.called.setVisible(relief.signs.called is None)
        self._draw_session()
        self._fit()

    def _draw_session(self) -> None:
        """The clock of a running session goes on here, each second while it can be seen."""
        live = self._live()
        self._running.setVisible(live is not None)
        self.log.setVisible(live is None or live.state == "running")
        if live:
            left = words.take_off(live.kind) if live.state == "overtime" else minutes_seconds(live.remaining)
            self._session.setText(
                self.tr("{kind} {left}").format(kind=words.kind_name(live.kind), left=left)
                if live.state == "running"
                else left
            )
            self._session.setAccessibleName(
                words.take_off(live.kind) if live.state == "overtime" else words.kind_name(live.kind)
            )
            self._still.setVisible(live.state == "running")
            self._session.setProperty("tone", live.kind)
            dress(self.pack_off, live.kind)
            if self.isVisible():
                self._tick.start(max(20, round((1 - live.elapsed % 1) * 1000) + 5))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme.fill(QPainter(self.viewport()), self.viewport().rect(), "danger_soft")
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """All of it without scrolling: smaller letters and shorter ways where the window is small for its text."""
        if self._fitting:
            return
        self._fitting = True
        self._lay(tight=False)
        if self._needed() > self.viewport().height():
            self._lay(tight=True)
        self._fitting = False

    def _needed(self) -> int:
        self._box.invalidate()
        self._box.activate()  # else lines of buttons are measured as they were
        return self._box.totalHeightForWidth(self.viewport().width())

    def _room(self) -> int:
        return self.viewport().width() - 2 * MARGIN

    def _lay(self, *, tight: bool) -> None:
        if tight is self._tight:
            return
        self._tight = tight
        text.install(self._headline, "title" if tight else "huge")
        self.number.set_tight(tight=tight)
        text.install(self._say, "body" if tight else "lead")
        for made in (self.called, self.checked, self.mistake, self.report, self.log):
            made.setProperty("bulk", "small" if tight else "big")
            text.install(made, "body" if tight else "lead")
            made.updateGeometry()
        self._box.setSpacing(12 if tight else 16)
        self._box.setContentsMargins(24, 8 if tight else 20, 24, 8 if tight else 20)
        across = QBoxLayout.Direction
        self._numbers.setDirection(across.LeftToRight)
        beside = tight and self.number.is_known and self._numbers.minimumSize().width() <= self._room()
        self._numbers.setDirection(across.LeftToRight if beside else across.TopToBottom)
        self._numbers.setContentsMargins(*((20, 6, 20, 6) if tight else (56, 18, 56, 18)))

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw_session()
        self.number.setFocus()
        said: QWidget = self.number
        announce(said, f"{self._headline.text()} {self.number.text()}", assertive=True)
