"""The Relief tab: builds its cards and hands each the snapshot; presses go to the services."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.core.base.facts import find
from unclench.core.base.moments import at_zone
from unclench.core.base.time_words import clock_time
from unclench.core.relief.snapshot import ReliefSnapshot
from unclench.ui.bridge import Bridge
from unclench.ui.frame.message import LONG_SECONDS
from unclench.ui.relief.medicine.card import MedicineCard
from unclench.ui.relief.medicine.place import MedicinePlace
from unclench.ui.relief.next_steps_card import NextCard
from unclench.ui.relief.session_card import SessionCard
from unclench.ui.relief.sheets import Sheets
from unclench.ui.widgets.errors_on_show import reported
from unclench.ui.widgets.first_focus import begins_at, focus_first
from unclench.ui.widgets.layouts import Page, column
from unclench.ui.widgets.lazy_part import LazyPart
from unclench.ui.widgets.row_or_column import RowOrColumn
from unclench.ui.widgets.sheet_stack import SheetStack

if TYPE_CHECKING:
    from unclench.ui.frame.welcome import WelcomeQuestions
    from unclench.ui.relief.after_episode_part import AfterEpisodePart
    from unclench.ui.relief.during_ice_card import DuringIceCard
    from unclench.ui.relief.elsewhere_line import ElsewhereLine
    from unclench.ui.relief.episode_card import EpisodeCard
    from unclench.ui.relief.last_episode_line import LastEpisodeLine
    from unclench.ui.relief.medicine.medicine_sheet import Sheet as MedicineSheet
    from unclench.ui.relief.no_episode_card import WelcomeCard
    from unclench.ui.relief.preview_part import PreviewPart
    from unclench.ui.relief.session_elsewhere_line import SessionElsewhereLine
    from unclench.ui.relief.walk_part import WalkPart

LONGEST_WAIT_MS = 24 * 3600 * 1000
MINUTE_MS = 60_000
LOWER_EMS = (24, 24)
"""Width of the two lower cards beside each other, at least: with large text a long one would stand beside nothing."""


class ReliefPage(QWidget):
    """Draws anew when facts change and at the moment the snapshot names, but not while it is hidden."""

    overtime_came = Signal()
    mini_requested = Signal()
    stretch_requested = Signal()
    told = Signal(str)
    settings_requested = Signal(str)
    tab_requested = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._services = bridge.services
        self.elsewhere = LazyPart(self._make_elsewhere)
        self.there = LazyPart(self._make_there)
        self.welcome = LazyPart(self._make_welcome)
        self.episode = LazyPart(self._make_episode)
        self.session = SessionCard(bridge)
        self.eased = LazyPart(self._make_eased)
        self.walk = LazyPart(self._make_walk)
        self.lying = LazyPart(self._make_lying)
        self.medicine = MedicineCard(bridge)
        self.past = LazyPart(self._make_past)
        self.ahead = LazyPart(self._make_ahead)
        self._medicine_place = MedicinePlace(self.medicine)
        among = (self.walk, self.lying, self._medicine_place.beside)
        self.next = NextCard((self.eased,), among, (self.past, self.ahead))
        self.four = LazyPart(self._make_four)
        lower = RowOrColumn(self.session, self.next, stretch=(3, 2), ems=LOWER_EMS, ragged=True)
        content = column(self.elsewhere, self.there, self.welcome, self.four, self.episode, gap=16)
        content.addLayout(lower, 1)
        content.addWidget(self._medicine_place.below)
        self._page = Page(content)
        self._stack = SheetStack(self._page)
        begins_at(self, self._page)
        self.sheets = Sheets(bridge, self._stack, self.go_home)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        self._drawn_ahead: ReliefSnapshot | None = None
        """What was drawn before the page is shown for the first time."""
        self._connect()

    def _undo_moved(self) -> None:
        self.next.pain.wait_for_toast(self._bridge.undo_in_toast)

    def _connect(self) -> None:
        sheets = self.sheets
        self._bridge.facts_changed.connect(self._changed)
        self._bridge.undo_moved.connect(self._undo_moved)
        sheets.told.connect(self.told)
        sheets.heat_requested.connect(lambda: self.session.ready.choose("heat", "wrap"))
        self.session.cautions_requested.connect(sheets.open_cautions)
        self.session.signs_requested.connect(sheets.open_signs_again)
        self.session.overtime_came.connect(self.overtime_came)
        self.session.told.connect(self.told)
        self.session.skin_asked.connect(self._page.follow_focus)
        self.session.skin_came.connect(self._page.show_part)
        self.session.mini_requested.connect(self.mini_requested)
        self.next.pressed.connect(self._next)
        self.next.pain_logged.connect(self._log_pain)
        self.next.pain.undone.connect(self._take_back_pain)
        self.next.stretch_requested.connect(self.stretch_requested)
        self.next.injection_requested.connect(sheets.open_injection)
        self.next.signs_requested.connect(lambda: sheets.open_signs("A"))
        self.medicine.sheet_requested.connect(self._open_medicine)

    def _make_eased(self) -> "AfterEpisodePart":
        from unclench.ui.relief.after_episode_part import AfterEpisodePart

        part = AfterEpisodePart(self._services.context.guide)
        part.tab_requested.connect(self.tab_requested)
        return part

    def _make_ahead(self) -> "PreviewPart":
        from unclench.ui.relief.preview_part import PreviewPart

        return PreviewPart()

    def _make_past(self) -> "LastEpisodeLine":
        from unclench.ui.relief.last_episode_line import LastEpisodeLine

        part = LastEpisodeLine()
        part.all_requested.connect(self.sheets.open_episodes)
        return part

    def _make_welcome(self) -> "WelcomeCard":
        from unclench.ui.relief.no_episode_card import WelcomeCard

        card = WelcomeCard()
        card.seized_requested.connect(self.sheets.open_start)
        card.twinge_requested.connect(self.sheets.open_twinge)
        card.reopen_requested.connect(lambda: self.sheets.open_start(came_back=True))
        return card

    def _make_four(self) -> "WelcomeQuestions":
        from unclench.ui.frame.welcome import WelcomeQuestions

        card = WelcomeQuestions(self._bridge)
        card.settings_requested.connect(self.settings_requested)
        card.read.connect(self._welcome_read)
        return card

    def _make_elsewhere(self) -> "ElsewhereLine":
        from unclench.ui.relief.elsewhere_line import ElsewhereLine

        line = ElsewhereLine()
        line.continue_requested.connect(lambda: self._bridge.press(self._services.episodes.go_on_here))
        return line

    def _make_there(self) -> "SessionElsewhereLine":
        from unclench.ui.relief.session_elsewhere_line import SessionElsewhereLine

        line = SessionElsewhereLine()
        line.over_requested.connect(lambda: self._bridge.log(self._services.ice_heat.stop))
        return line

    def _make_episode(self) -> "EpisodeCard":
        from unclench.ui.relief.episode_card import EpisodeCard

        card = EpisodeCard()
        card.pain_requested.connect(lambda: focus_first(self.next.pain, Qt.FocusReason.ShortcutFocusReason))
        card.ease_requested.connect(self._ease)
        card.edit_requested.connect(self.sheets.open_episodes)
        card.print_requested.connect(self.sheets.print_plan)
        return card

    def _make_lying(self) -> "DuringIceCard":
        from unclench.ui.relief.during_ice_card import DuringIceCard

        part = DuringIceCard()
        part.placed.connect(self._place)
        part.questions_requested.connect(lambda: self.sheets.open_signs("B"))
        return part

    def _make_walk(self) -> "WalkPart":
        from unclench.ui.relief.walk_part import WalkPart

        part, walks = WalkPart(self._bridge), self._services.walks
        part.start_requested.connect(self._start_walk)
        part.stop_requested.connect(self._stop_walk)
        part.logged.connect(lambda minutes: self._bridge.log(lambda: walks.log(minutes)))
        return part

    def draw_ahead(self) -> None:
        """Draw before the page is shown for the first time: on the screen, each part that comes lays out all anew."""
        self._drawn_ahead = self._bridge.relief()
        self._draw(self._drawn_ahead)
        self.medicine.draw_ahead()

    def refresh(self) -> None:
        """Draw the snapshot of now."""
        relief = self._bridge.relief()
        self._draw(relief)
        self._wait(relief)

    def _draw(self, relief: ReliefSnapshot) -> None:
        if (line := self.elsewhere.shown(relief.elsewhere is not None)) and relief.elsewhere:
            line.draw(relief.elsewhere, relief.now)
        if (there := self.there.shown(relief.there is not None)) and relief.there:
            there.draw(relief.there.words(self._bridge.computer(relief.there.entry.device)))
        if welcome := self.welcome.shown(relief.episode is None):
            welcome.draw(relief)
        begins_at(self._page, welcome.seized if welcome else self.session)
        self._draw_four(relief)
        self.eased.shown(relief.eased_today is not None)
        if past := self.past.shown(relief.past is not None and relief.eased_today is None):
            past.draw(relief)
        self.ahead.shown(relief.episode is None and relief.past is None and not relief.signs.emergency)
        if episode := self.episode.shown(relief.episode is not None):
            episode.draw(relief, relief.band)
        self.session.draw(relief)
        if lying := self.lying.shown(relief.asks_lying):
            lying.draw(relief)
        opened = self.walk.part is not None and self.walk.part.is_open()
        if walk := self.walk.shown(relief.walk_seconds is not None or opened):
            walk.draw(relief.walk_seconds)
        self._medicine_place.choose(self._bridge.how_many_medicines())
        self.next.draw(relief, asks=not self.lying.isHidden(), walks=not self.walk.isHidden())

    def _open_medicine(self, sheet: "MedicineSheet") -> None:
        """Open a sheet of the medicine card; the first time the disclaimer is shown before."""
        from unclench.ui.frame import disclaimer

        disclaimer.then(self._bridge, self, lambda: self.sheets.open_medicine(sheet))

    def _draw_four(self, relief: ReliefSnapshot) -> None:
        """While no episode and no session is going on: show the welcome card, until the person closes it."""
        first = relief.episode is None and relief.live is None
        shown = first and not self._services.preferences.get().welcome_done
        if four := self.four.shown(shown):
            four.draw()

    def _wait(self, relief: ReliefSnapshot) -> None:
        """Look again when the snapshot changes by itself; a time that is shown counts down each minute."""
        self._later.stop()
        if not self.isVisible():
            return
        waits = [(relief.changes - relief.now.utc).total_seconds() * 1000 + 50] if relief.changes else []
        if relief.there:
            waits.append(MINUTE_MS)
        if any(one.no and one.no.allowed_from for one in (relief.ice, *relief.heat)):
            waits.append(MINUTE_MS)
        if waits:
            self._later.start(int(min(*waits, LONGEST_WAIT_MS)))

    def _changed(self, kinds: frozenset[str]) -> None:
        if self.isVisible():
            self.refresh()

    def _next(self, press: str) -> None:
        acts: dict[str, Callable[[], object]] = {
            "log_walk": self._open_walk,
            "answer_signs": self.sheets.open_signs_again,
            "answer_b": lambda: self.sheets.open_signs("B"),
            "answer_c": lambda: self.sheets.open_signs("C"),
            "open_causes": lambda: self.tab_requested.emit("causes"),
        }
        self._bridge.press(acts[press])

    def _place(self, side: Any, height: Any) -> None:
        if self._bridge.press(lambda: self._services.episodes.place(side, height)):
            self._bridge.tell(self.tr("Where it hurts is kept."))

    def _start_walk(self) -> None:
        if self._bridge.press(self._services.walks.start):
            self._bridge.tell(self.tr("The walk has begun."))

    def _open_walk(self) -> None:
        if walk := self.walk.shown():
            walk.open()

    def _log_pain(self, value: int, what: str) -> None:
        self._bridge.log(lambda: self._services.pains.tap(value, what))

    def _take_back_pain(self, pain: str) -> None:
        if (entry := find(self._bridge.facts().pains, pain)) is not None:
            self._bridge.take_back(entry)

    def _stop_walk(self, stopped_for: str) -> None:
        """Stop it; after a leg the warning signs open, after "worse" it says what the next one is like."""
        walk = self._bridge.press(lambda: self._services.walks.stop(stopped_for=stopped_for or None))
        if walk is None:
            return
        self._bridge.logged(walk, self._bridge.prevention().walk.again_words if stopped_for == "pain" else "")
        if stopped_for == "leg":
            self.sheets.open_signs_again()

    def _ease(self) -> None:
        eased = self._bridge.press(self._services.episodes.ease)
        if eased is None or eased.eased is None:
            return
        self._begin_again()
        now = self._bridge.now()
        time = clock_time(at_zone(eased.eased, now.zone), now.instant)
        reopen = self._services.episodes.reopen
        self._bridge.tell(
            self.tr("Eased at {time}").format(time=time),
            lambda: self._bridge.press(lambda: reopen(eased.id)),
            seconds=LONG_SECONDS,
        )

    def _welcome_read(self) -> None:
        """The person said "That is all": the card of the first start goes, and the page begins with what it is for."""
        self._begin_again()

    def _begin_again(self) -> None:
        """What was pressed is gone: back to the top, with the focus on the heading that stands there now."""
        self.refresh()
        self._page.to_top()
        if self.welcome.part is not None:
            self.welcome.part.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_skin_question(self) -> None:
        """The look at the skin of the running session, in sight and with the focus on its first answer."""
        self.go_home()
        question = self.session.running.skin_question()
        if question is not None:
            self._page.show_part(question)
            focus_first(question, Qt.FocusReason.ShortcutFocusReason)

    def go_home(self) -> None:
        """Back to the cards."""
        self.refresh()  # first: the focus goes back to what is there now
        self.sheets.clear()
        self._page.follow_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        drawn, self._drawn_ahead = self._drawn_ahead, None
        with reported():
            if drawn is not None:
                self._wait(drawn)
            else:
                self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self._later.stop()
        super().hideEvent(event)
