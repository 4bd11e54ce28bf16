"""Opens the sheets of the tab, one at a time, and hands what was filled in to the services."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from unclench.core.base.entries import Answer
from unclench.core.safety import cautions
from unclench.ui.bridge import Bridge
from unclench.ui.prevention.activity_sheet import ActivitySheet
from unclench.ui.prevention.choose_cards_sheet import CardsSheet
from unclench.ui.prevention.choose_stretches_sheet import MovesSheet
from unclench.ui.prevention.cushion_and_driving_sheets import cushion_sheet, driving_sheet
from unclench.ui.prevention.drink_sheet import DrinkSheet
from unclench.ui.prevention.foods_sheet import FoodsSheet
from unclench.ui.prevention.form_sheet import FormSheet
from unclench.ui.prevention.glass_and_goal_sheet import GlassSheet
from unclench.ui.prevention.own_move_sheet import OwnMoveSheet
from unclench.ui.prevention.plank_level_sheet import LevelSheet
from unclench.ui.prevention.questions_sheet import QuestionsSheet
from unclench.ui.prevention.sitting_correction_sheet import CorrectionSheet
from unclench.ui.prevention.weight_sheet import WeightSheet
from unclench.ui.widgets.sheet_stack import SheetStack


class Sheets:
    """Opens each sheet over the cards; it closes when it is left."""

    def __init__(self, bridge: Bridge, stack: SheetStack, go_home: Callable[[], None]) -> None:
        self._bridge = bridge
        self._stack = stack
        self._go_home = go_home

    def ask(self, about: str, then: Callable[[], None] | None = None) -> None:
        """The questions of one list; `then` goes on once they are answered."""
        services = self._bridge.services

        def keep(asked: str, answers: dict[str, Answer]) -> object:
            return self._bridge.press(lambda: services.cautions.answer(asked, dict(answers)))

        asked = services.context.guide.safety.cautions[about]
        sheet = QuestionsSheet(asked, cautions.answers(self._bridge.facts(), about), keep)
        self._open(sheet)
        if then is not None:
            sheet.left.connect(lambda: then() if cautions.asked(self._bridge.facts(), about) else None)

    def drink(self) -> None:
        """Another drink, another amount, another time."""
        self._open(DrinkSheet(self._bridge))

    def glass(self) -> None:
        """The size of a glass, and how many a day."""
        self._open(GlassSheet(self._bridge))

    def activity(self) -> None:
        """A walk, swim or ride that is past."""
        self._open(ActivitySheet(self._bridge))

    def weight(self) -> None:
        """Weight, height, units, and the switch."""
        sheet = WeightSheet(self._bridge)
        sheet.questions_requested.connect(lambda: self.ask("body"))
        self._open(sheet)

    def foods(self) -> None:
        """The food list."""
        self._open(FoodsSheet(self._bridge))

    def levels(self) -> None:
        """The way a plank goes: level, guided sets or one free hold, lead-in."""
        sheet = LevelSheet(self._bridge)
        sheet.questions_requested.connect(lambda: self.ask("plank"))
        self._open(sheet)

    def moves(self) -> None:
        """Which stretches a session has."""
        sheet = MovesSheet(self._bridge)
        sheet.own_requested.connect(self.own_move)
        self._open(sheet)

    def own_move(self) -> None:
        """A move that a physiotherapist gave."""
        self._open(OwnMoveSheet(self._bridge))

    def correct(self) -> None:
        """Say what a time really was."""
        self._open(CorrectionSheet(self._bridge))

    def cards(self) -> None:
        """Which cards the tab shows."""
        self._open(CardsSheet(self._bridge))

    def cushion(self) -> None:
        """How a cushion and a desk are set."""
        self._open(cushion_sheet(self._bridge))

    def driving(self) -> None:
        """A day with a long drive."""
        self._open(driving_sheet(self._bridge))

    def _open(self, sheet: FormSheet) -> None:
        sheet.left.connect(self._go_home)
        sheet.kept.connect(self._bridge.say_kept)
        sheet.setAccessibleName(QCoreApplication.translate("Sheets", "Prevention"))
        self._stack.replace(sheet)
