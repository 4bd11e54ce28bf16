"""How a plank goes: which level, guided sets or one free hold, how long the lead-in is."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from unclench.core.prevention.plank.ladder import FIRST_GOALS, LAST_LEVEL, level_of
from unclench.core.prevention.plank.session import PYRAMID, PYRAMID_REST_SECONDS
from unclench.core.prevention.plank.snapshot import BIG_THREE, REST_SECONDS, level_name
from unclench.core.prevention.plank.timed_steps import LEAD_INS
from unclench.ui.bridge import Bridge
from unclench.ui.prevention import words as said
from unclench.ui.prevention.form_sheet import FormSheet
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.pose_drawing import PoseDrawing
from unclench.ui.widgets.row_or_column import RowOrColumn

MOVES = {LAST_LEVEL: BIG_THREE}
PYRAMID_LEVEL = 3
FREE = "free"


class LevelSheet(FormSheet):
    """A form: level, way, lead-in. The plank ladder proposes a level; an easier one may always be chosen."""

    questions_requested = Signal()

    def __init__(self, bridge: Bridge) -> None:
        translate = QCoreApplication.translate
        self._bridge = bridge
        seen = bridge.prevention()
        wishes = seen.preferences
        level = level_of(wishes.plank_level, seen.plank.standing)
        self._level = self._levels(level)
        self._way = _ways(str(wishes.plank_sets) if wishes.plank_guided else FREE)
        self._lead = _lead_ins(wishes.plank_lead_in)
        self._voice = self._voice_check(wishes.plank_voice)
        self._shown: list[QWidget] = []
        self._place = column()
        super().__init__(
            translate("LevelSheet", "Level and way"),
            "",
            RowOrColumn(self._level, column(self._place, None), gap=24, stretch=(2, 3), ems=(13, 18)),
            self._way,
            RowOrColumn(label(translate("LevelSheet", "Time to get down")), self._lead, gap=10, stretch=(0, 1)),
            self._voice,
            row(Link(translate("LevelSheet", "Is a plank for me?"), lambda: self.questions_requested.emit()), None),
            keep=self._change,
        )
        begins_at(self, self._level)
        self._draw(level)

    def _levels(self, level: int) -> ChoiceList:
        options = [Option(number, level_name(number)) for number in range(LAST_LEVEL + 1)]
        made = ChoiceList(options, QCoreApplication.translate("LevelSheet", "Level"))
        made.set_value(level)
        made.chosen.connect(self._draw)
        return made

    def _voice_check(self, wanted: bool) -> Check:
        made = Check(QCoreApplication.translate("LevelSheet", "Say it aloud too"))
        made.setChecked(wanted)
        if self._bridge.voice is None or not self._bridge.voice.answer().yes:
            made.hide()
        return made

    def _draw(self, level: int) -> None:
        for part in self._shown:
            self._place.removeWidget(part)
            part.hide()
            part.deleteLater()
        moves = [
            self._bridge.services.context.guide.prevention.holds[name]
            for name in MOVES.get(level, (said.level_picture(level),))
        ]
        self._shown = [wrapped(_pyramid(), "body")] if level == PYRAMID_LEVEL else []
        for move in moves:
            words = " ".join(move.steps)
            self._shown.append(PoseDrawing(move.picture, move.alt, height=150 if len(moves) == 1 else 96))
            self._shown.append(wrapped(words if len(moves) == 1 else f"{move.name}: {words}", "body", "muted"))
        for part in self._shown:
            self._place.addWidget(part)

    def _change(self) -> object:
        sets = None if self._way.value() == FREE else int(self._way.value())
        return self._bridge.press(
            lambda: self._bridge.services.planks.choose(
                self._level.value(), sets, lead_in=self._lead.value(), voice=self._voice.isChecked()
            )
        )


def _ways(way: str) -> ChoiceList:
    translate = QCoreApplication.translate
    options = [
        Option("2", translate("LevelSheet", "Two holds, guided")),
        Option("3", translate("LevelSheet", "Three holds, guided")),
        Option(FREE, translate("LevelSheet", "One free hold")),
    ]
    made = ChoiceList(options, translate("LevelSheet", "Way"), look="pills")
    made.set_value(way)
    return made


def _lead_ins(seconds: int) -> ChoiceList:
    translate = QCoreApplication.translate
    options = [Option(n, translate("LevelSheet", "%Ln s", "", n)) for n in LEAD_INS]
    made = ChoiceList(options, translate("LevelSheet", "Time to get down"), look="pills")
    made.set_value(seconds)
    return made


def _pyramid() -> str:
    first, second, third = PYRAMID
    text = QCoreApplication.translate(
        "LevelSheet",
        "Holds of {hold} seconds: {first} of them, then {second}, then {third}; "
        "{short} seconds between holds, {long} between rounds.",
    )
    return text.format(
        hold=FIRST_GOALS[PYRAMID_LEVEL],
        first=first,
        second=second,
        third=third,
        short=PYRAMID_REST_SECONDS,
        long=REST_SECONDS,
    )
