"""Before a session: ice or heat, how long, and the start; or until when it is closed, and how to start anyway."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from unclench.core.base.entries import Kind, Medium
from unclench.core.base.preferences import Preferences
from unclench.core.base.time_words import length, minutes_seconds
from unclench.core.guide import Guide
from unclench.core.relief.before_session import Ready, ready
from unclench.core.relief.snapshot import Offer, ReliefSnapshot
from unclench.core.safety import closing
from unclench.ui.relief import words
from unclench.ui.relief.position_part import PositionPart, position_of
from unclench.ui.widgets.button import button, dress
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.first_focus import begins_at, focus_first
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.how_sure import HowSure
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import centred, column, row
from unclench.ui.widgets.lazy_part import LazyPart
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.ring import Ring
from unclench.ui.widgets.row_or_column import RowOrColumn

if TYPE_CHECKING:
    from unclench.ui.relief.bruise_question import BruisePart
    from unclench.ui.relief.start_anyway_form import OverrideForm


class SessionReady(QWidget):
    """Signals say what was pressed; `start_requested` has the kind, seconds, medium, and the reason or ""."""

    start_requested = Signal(str, int, object, str)
    cautions_requested = Signal(str)
    signs_requested = Signal()
    quiet_requested = Signal(bool)
    test_requested = Signal()
    position_chosen = Signal(object)
    bruise_answered = Signal(str)
    skin_fine = Signal()

    def __init__(self, guide: Guide) -> None:
        super().__init__()
        self._relief: ReliefSnapshot | None = None
        self._kind: Kind | None = None
        self._medium: Medium = "pad"
        self._seconds: dict[Medium | None, int] = {}
        self._positions: dict[Kind, str] = {}
        self.ring = Ring(self.tr("Time"), "ice", side=228, tells=self._what_holds)
        self.position = PositionPart()
        self.position.chosen.connect(self.position_chosen)
        self._title = wrapped("", "title")
        self._said = wrapped("", "body", "muted")
        self._kinds = self._make_kinds()
        self._media = LazyPart(self._make_media)
        self._lengths: dict[Medium | None, ChoiceList] = {}
        self._length_box = column()
        self._bruise = LazyPart(self._make_bruise)
        self.start = button("", self._start, role="ice", size="big")
        self.ring.hold(self.start)
        self._start_beside = QWidget()
        self._start_beside.setLayout(row(gap=0))
        self.signs = LazyPart(self._make_signs)
        self.skin = LazyPart(self._make_skin)
        self.anyway = Link(self.tr("Start anyway"), self._open_override, role="small")
        self.override = LazyPart(self._make_override)
        self._towel = wrapped("", "small", "muted")
        self._cautions = Link("", self._ask_cautions, role="small", tone="muted")
        self._sure = HowSure(guide, 1)
        self._quiet = self._make_quiet()
        self._end = self._make_end()
        right = self._column()
        left = column(None, centred(self.ring), self.position, None, gap=12)
        self.setLayout(RowOrColumn(left, right, gap=24, stretch=(0, 1)))
        begins_at(self, self.start)

    def _column(self) -> QVBoxLayout:
        """What stands beside the ring."""
        lengths = QWidget()
        lengths.setLayout(self._length_box)
        return column(
            None,
            self._title,
            self._said,
            self._kinds,
            self._media,
            lengths,
            self._end,
            self._bruise,
            self._start_beside,
            row(self.signs, None),
            row(self.skin, None),
            row(self.anyway, None),
            self.override,
            self._towel,
            Flow(self._cautions, self._sure, gap=16),
            None,
            gap=8,
        )

    def _make_kinds(self) -> ChoiceList:
        options = [Option("ice", words.kind_name("ice")), Option("heat", words.kind_name("heat"))]
        made = ChoiceList(options, self.tr("Ice or heat"), look="pills")
        made.chosen.connect(self._choose_kind)
        return made

    def _make_quiet(self) -> Check:
        made = Check(self.tr("End quietly"), role="small")
        made.setToolTip(self.tr("Light and notification, no sound"))
        made.setAccessibleDescription(self.tr("Light and notification, no sound"))
        made.wished.connect(self.quiet_requested)
        return made

    def _make_end(self) -> QWidget:
        """How the end is heard, and a test of it."""
        test = Link(
            self.tr("Test"), self.test_requested.emit, role="small", tone="muted", name=self.tr("Test the ring")
        )
        made = QWidget()
        made.setLayout(row(self._quiet, test, None, gap=12))
        return made

    def _make_media(self) -> ChoiceList:
        media: tuple[Medium, ...] = ("pad", "moist", "bath", "wrap")
        made = ChoiceList([Option(m, words.medium_name(m)) for m in media], self.tr("Kind of heat"), look="pills")
        made.chosen.connect(self._choose_medium)
        return made

    def _make_bruise(self) -> "BruisePart":
        from unclench.ui.relief.bruise_question import BruisePart

        part = BruisePart()
        part.answered.connect(self.bruise_answered)
        return part

    def _make_signs(self) -> QPushButton:
        return button(self.tr("Answer the warning signs"), self.signs_requested.emit, role="primary", size="big")

    def _make_skin(self) -> QPushButton:
        return button(self.tr("Yes, it's fine"), self.skin_fine.emit, size="big")

    def _make_override(self) -> "OverrideForm":
        from unclench.ui.relief.start_anyway_form import OverrideForm

        form = OverrideForm()
        form.given.connect(self._start_because)
        return form

    def show_ready(self, relief: ReliefSnapshot, preferences: Preferences) -> None:
        """Draw what may be started now."""
        if self._kind is None or (self._relief and self._relief.preferred != relief.preferred):
            self._kind = relief.preferred
        self._relief = relief
        self._kinds.set_value(self._kind)
        self._quiet.setChecked(preferences.quiet_end)
        self._positions = {kind: position_of(preferences, kind) for kind in ("ice", "heat")}
        self._draw()

    def choose(self, kind: Kind, medium: Medium = "pad") -> None:
        """Offer this kind next."""
        self._kind, self._medium = kind, medium
        if self._relief:
            self._kinds.set_value(kind)
            self._draw()

    def _ready(self) -> Ready:
        if self._relief is None or self._kind is None:
            raise RuntimeError("drawn before a snapshot")
        return ready(self._relief, self._kind, self._medium)

    def _draw(self) -> None:
        at = self._ready()
        offer, kind = at.offer, at.offer.kind
        if media := self._media.shown(kind == "heat"):
            media.set_value(self._medium)
        self._show_lengths(at)
        self.ring.set_tone(kind)
        self.ring.set_outline(kind if at.may_start else "edge")
        self.start.setText(words.start_words(kind))
        self.start.setAccessibleDescription(words.confirms(kind, offer.medium))
        dress(self.start, kind)
        self._bruise.shown(at.asks_bruise)
        self._end.setVisible(not at.asks_bruise)
        self.position.show_position(self._positions.get(kind, ""), kind)
        self.position.setVisible(at.shows_position)
        self._sure.set_step(1 if kind == "ice" else 4)
        self.start.setVisible(at.may_start)
        self._place_start(at.may_start)
        self.signs.shown(at.state == "signs")
        self.skin.shown(at.state == "skin")
        self.anyway.setVisible(at.may_override and not self.override.isVisibleTo(self))
        self.anyway.setAccessibleName(self._anyway_name(kind))
        if not at.may_override:
            self.override.hide()
        self._towel.setText(" ".join((words.towel(kind, offer.medium), words.medium_note(offer.medium))).strip())
        self._towel.setVisible(at.may_start)
        self._cautions.setText(self.tr("Is ice for me?") if kind == "ice" else self.tr("Is heat for me?"))
        self._draw_state(at)

    def _place_start(self, may: bool) -> None:
        """In the ring, where its words have room there; else beside it."""
        fits, beside = self.ring.holds(self.start), self._start_beside.layout()
        self._start_beside.setVisible(may and not fits)
        if beside is None or self.start.parent() is (self.ring if fits else self._start_beside):
            return
        if fits:
            beside.removeWidget(self.start)
            self.ring.hold(self.start)
        else:
            self.ring.let_go()
            beside.addWidget(self.start)
        self.start.setVisible(may)

    def _anyway_name(self, kind: Kind) -> str:
        return self.tr("Start anyway: ice") if kind == "ice" else self.tr("Start anyway: heat")

    def _draw_state(self, at: Ready) -> None:
        name = words.kind_name(at.offer.kind)
        if at.state == "emergency":
            self._say(
                self.tr("Closed for now"), self.tr("A warning sign stands. Get help first; ice and heat can wait.")
            )
            self.ring.set_words(name, "–")
        elif at.state == "called":
            self._say(self.tr("Closed for now"), closing.words("called"))
            self.ring.set_words(name, "–")
        elif at.state == "signs":
            self._say(
                self.tr("The warning signs first"),
                self.tr("Tick what is true, or that none of it is. Until then ice and heat stay closed."),
            )
            self.ring.set_words(name, "–")
        elif at.state == "waits":
            self._draw_wait(at, name)
        elif at.state == "skin":
            self._say(self.tr("Is the skin fine again?"), at.offer.no.message if at.offer.no else "")
            self.ring.set_words(name, "–")
        elif at.state == "needs_reason":
            self._say(self.tr("Not without a reason"), at.offer.no.message if at.offer.no else "")
            self.ring.set_words(name, "–")
        else:
            self._say(self.tr("{kind}, when you are ready").format(kind=name), self._hint(at))
            self.ring.set_words(name, minutes_seconds(self._chosen(at.offer)))

    def _draw_wait(self, at: Ready, name: str) -> None:
        no, relief = at.offer.no, self._relief
        if no is None or no.allowed_from is None or relief is None:
            return
        opens = words.when(no.allowed_from, relief.now)
        said = self.tr("{kind} from {time}") if no.first else self.tr("{kind} again from {time}")
        title = said.format(kind=name, time=opens)
        self._say(title, relief.skin_words or self._why_closed(no.code, no.message))
        self.ring.set_words(name, length(at.wait_seconds), self.tr("to go"))

    def _what_holds(self) -> str:
        """What the ring tells when it is asked; of a wait with how long it still is."""
        at = self._ready()
        told = self.tr("{left} to go").format(left=length(at.wait_seconds)) if at.wait_seconds else self.ring.said()
        return f"{self._title.text()}. {self._said.text()} {told}"

    def _say(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._said.setText(text)

    def _why_closed(self, code: str, message: str) -> str:
        """The title says from when; this says why."""
        if code == "ice_gap":
            return self.tr("The skin needs time to warm up: two hours from start to start, one from the end.")
        if code == "heat_gap":
            return self.tr("The skin needs a rest: an hour after the last one ended.")
        return message

    def _not_for_all(self, kind: Kind) -> str:
        if kind == "ice":
            return self.tr("Ice is not for everybody: “Is ice for me?” takes a minute.")
        return self.tr("Heat is not for everybody: “Is heat for me?” takes a minute.")

    def _hint(self, at: Ready) -> str:
        if at.hint == "not_for_all":
            return self._not_for_all(at.offer.kind)
        return {
            "night": self.tr("Only if you stay awake: never fall asleep on it."),
            "early_heat": self.tr(
                "Heat before 72 hours is your choice. Not on a bruise or swelling younger than 48 hours."
            ),
            "may_stop": self.tr("After 48 hours you may stop with ice, if it does you no good."),
            "lie_well": self.tr("Lie so that it hurts least. Knees up on a cushion is a common favourite."),
        }[at.hint]

    def _show_lengths(self, at: Ready) -> None:
        offer = at.offer
        for medium, choices in self._lengths.items():
            choices.setVisible(medium == offer.medium)
        if offer.medium not in self._lengths:
            options = [Option(60 * minutes, words.minutes(60 * minutes)) for minutes in offer.presets]
            choices = ChoiceList(options, self.tr("How long"), look="pills")
            choices.chosen.connect(self._choose_length)
            self._lengths[offer.medium] = choices
            self._length_box.addWidget(choices)
        self._lengths[offer.medium].set_value(self._chosen(offer))
        self._lengths[offer.medium].setVisible(at.may_start)

    def _chosen(self, offer: Offer) -> int:
        return self._seconds.get(offer.medium, offer.seconds)

    def _choose_kind(self, kind: Kind) -> None:
        self._kind = kind
        self.override.hide()
        self._draw()

    def _choose_medium(self, medium: Medium) -> None:
        self._medium = medium
        self._draw()

    def _choose_length(self, seconds: int) -> None:
        self._seconds[self._ready().offer.medium] = seconds
        self._draw()

    def _ask_cautions(self) -> None:
        self.cautions_requested.emit(self._ready().offer.kind)

    def _open_override(self) -> None:
        self.anyway.hide()
        if form := self.override.shown():
            focus_first(form)

    def _start(self) -> None:
        offer = self._ready().offer
        self.start_requested.emit(offer.kind, self._chosen(offer), offer.medium, "")

    def _start_because(self, reason: str) -> None:
        self.override.hide()
        offer = self._ready().offer
        self.start_requested.emit(offer.kind, self._chosen(offer), offer.medium, reason)
