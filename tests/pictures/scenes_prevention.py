"""The Prevention tab: its cards, its sheets, the plank screen and the stretch player."""

import dataclasses
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QWidget

import fakes
from pictures.registry import scene
from pictures.scenes_window import framed
from unclench.actions import services
from unclench.core.base.keeper_port import Keeper
from unclench.core.base.moments import Instant
from unclench.core.base.ports import PortAnswer
from unclench.core.base.presence import PresenceChange
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.prevention.after_plank_sheet import PlankAfter
from unclench.ui.prevention.choose_stretches_sheet import MovesSheet
from unclench.ui.prevention.full_screen import Stage
from unclench.ui.prevention.page import PreventionPage
from unclench.ui.prevention.plank_screen import PlankScreen
from unclench.ui.prevention.stretch_screen import StretchScreen
from unclench.ui.widgets.dark_ground import DarkGround
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.layouts import column


def bridge(change_queue: ChangeQueue | None = None) -> tuple[Bridge, fakes.FakeClock]:
    """The bridge on a fresh journal; it is 15:05 in Berlin."""
    clock = fakes.FakeClock()
    clock.advance(hours=1)
    change_queue = change_queue or ChangeQueue()
    context = dataclasses.replace(fakes.context(clock), publish=change_queue.publish)
    built = services.Services(context, cast("Keeper", None))
    built.preferences.change("understood", True)
    return Bridge(built, change_queue, fakes.FakeSound(PortAnswer("no"))), clock


def ago(clock: fakes.FakeClock, hours: float) -> Instant:
    return clock.now().instant.plus(-3600 * hours)


def lived_in() -> tuple[Bridge, fakes.FakeClock]:
    """A day and a week with something in them."""
    on, clock = bridge()
    do = on.services
    for back in (76, 73, 52, 49, 47):
        do.planks.log(20, at=ago(clock, back))
    do.planks.log(25, at=ago(clock, 5))
    do.planks.log(41, at=ago(clock, 2))
    for hour in (6, 5, 3.5, 2, 1):
        do.drinks.log(at=ago(clock, hour))
    do.drinks.log("coffee", 125, at=ago(clock, 4.4))
    do.cautions.answer("plank", {"floor_hard": "n"})
    do.cautions.answer("water", {"heart": "n"})
    do.walks.log(12, at=ago(clock, 28), pain_before=2, pain_after=2)
    do.walks.log(5, at=ago(clock, 2.5))
    do.preferences.change("height_cm", 178.0)
    for weeks, kg in ((9, 84.6), (6, 83.9), (3, 83.1)):
        do.weight_and_food.weigh(kg, at=ago(clock, 168 * weeks))
    do.weight_and_food.weigh(82.4)
    for food in ("milk", "yogurt", "banana", "almonds", "potato"):
        do.weight_and_food.eat(food, 2)
    for start, end in ((6, 4.8), (4.6, 3.4), (3.2, 2.1), (1.9, 0.6)):
        do.sitting.heard(PresenceChange("sitting", ago(clock, start)))
        do.sitting.heard(PresenceChange("away", ago(clock, end)))
    do.sitting.heard(PresenceChange("sitting", ago(clock, 0.5)))
    return on, clock


def page(on: Bridge) -> PreventionPage:
    made = PreventionPage(on)
    on.setParent(made)
    return made


@scene("prevention")
def prevention() -> QWidget:
    return framed(page(lived_in()[0]), "prevention")


@scene("prevention-first")
def first() -> QWidget:
    return framed(page(bridge()[0]), "prevention")


@scene("prevention-closed")
def closed() -> QWidget:
    on, clock = lived_in()
    on.services.episodes.start(at=ago(clock, 20))
    on.services.pains.log(6)
    on.services.preferences.change("nudge_posture", True)
    on.services.walks.start()
    return framed(page(on), "prevention")


@scene("prevention-narrow", (520, 1900))
def narrow() -> QWidget:
    return framed(page(lived_in()[0]), "prevention")


SHEETS: dict[str, Callable[[PreventionPage], object]] = {
    "drink": lambda made: made.water.drink_requested.emit(),
    "glass": lambda made: made.water.glass_requested.emit(),
    "activity": lambda made: made.walk.log_requested.emit(),
    "weight": lambda made: made.weight.update_requested.emit(),
    "foods": lambda made: made.minerals.foods_requested.emit(),
    "levels": lambda made: made.plank.levels_requested.emit(),
    "moves": lambda made: made.stretch.moves_requested.emit(),
    "own_move": lambda made: (made.stretch.moves_requested.emit(), made.findChild(MovesSheet).own_requested.emit()),
    "correct": lambda made: made.sitting.correction_requested.emit(),
    "cards": lambda made: _pressed(made, made.tr("Show or hide cards")),
    "cushion": lambda made: made.sitting.cushion_requested.emit(),
    "driving": lambda made: made.sitting.driving_requested.emit(),
}


def _pressed(made: QWidget, words: str) -> None:
    next(one for one in made.findChildren(QAbstractButton) if one.text() == words).click()


def _sheet(name: str) -> QWidget:
    made = page(lived_in()[0])
    made.refresh()
    SHEETS[name](made)
    return framed(made, "prevention")


for _name in SHEETS:
    scene(f"prevention-{_name}")(lambda name=_name: _sheet(name))


@scene("prevention-levels-three-moves")
def three_moves() -> QWidget:
    on, _ = lived_in()
    on.services.preferences.change("plank_level", 4)
    made = page(on)
    made.refresh()
    made.plank.levels_requested.emit()
    return framed(made, "prevention")


@scene("prevention-questions")
def questions() -> QWidget:
    made = page(bridge()[0])
    made.start_plank()
    return framed(made, "prevention")


STAGE = (1280, 800)


def _at(made: Stage, clock: fakes.FakeClock, seconds: float) -> Stage:
    """The session so many seconds after its start."""
    made.start()
    for _ in range(round(seconds * 2)):
        clock.advance(0.5)
        _tick(made)
    return made


def _tick(made: Stage) -> None:
    for timer in made.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if timer.isActive():
            timer.timeout.emit()


def _plank(seconds: float, level: int = 2, *, heat: bool = False) -> QWidget:
    on, clock = lived_in()
    if heat:
        on.services.ice_heat.start("heat", 2400, medium="wrap", override="asked")
    on.services.preferences.change("plank_level", level)
    made = PlankScreen(on)
    on.setParent(made)
    return _at(made, clock, seconds)


@scene("plank-lead-in", STAGE)
def plank_lead_in() -> QWidget:
    return _plank(4)


@scene("plank-hold", STAGE)
def plank_hold() -> QWidget:
    return _plank(10 + 18)


@scene("plank-hold-while-heat", STAGE)
def plank_hold_while_heat() -> QWidget:
    return _plank(10 + 18, heat=True)


@scene("plank-rest", STAGE)
def plank_rest() -> QWidget:
    return _plank(10 + 20 + 12)


@scene("plank-rest-side", STAGE)
def plank_rest_side() -> QWidget:
    return _plank(10 + 10 + 2, level=4)


def _after(*held: float) -> QWidget:
    on, _ = lived_in()
    holds = on.facts().planks[-2:]
    kept = [dataclasses.replace(hold, held_ms=round(seconds * 1000)) for hold, seconds in zip(holds, held, strict=True)]
    made = PlankAfter(on, kept)
    on.setParent(made)
    focus_first(made)
    return DarkGround(column(made), filled=True)


@scene("plank-after", STAGE)
def plank_after() -> QWidget:
    return _after(20, 41)


@scene("plank-accident", STAGE)
def plank_accident() -> QWidget:
    return _after(20, 1.4)


def _stretch(move: str, seconds: float, *, ice: bool = False) -> StretchScreen:
    on, clock = lived_in()
    if ice:
        on.services.ice_heat.start("ice", 1200, override="asked")
    moves = on.services.context.guide.prevention.moves
    made = StretchScreen(on, (moves[move], moves["bridge"]))
    on.setParent(made)
    _at(made, clock, seconds)
    return made


@scene("stretch", STAGE)
def stretch() -> QWidget:
    return _stretch("knee_to_chest", 10 + 2)


@scene("stretch-lead-in", STAGE)
def stretch_lead_in() -> QWidget:
    return _stretch("seated_twist", 3)


@scene("stretch-right", STAGE)
def stretch_right() -> QWidget:
    return _stretch("knee_to_chest", 10 + 5 * 3 + 4 * 2 + 10 + 2)


@scene("stretch-while-ice", STAGE)
def stretch_while_ice() -> QWidget:
    return _stretch("knee_to_chest", 10 + 2, ice=True)


@scene("stretch-stop", STAGE)
def stretch_stop() -> QWidget:
    made = _stretch("hamstring", 12)
    made.hurts.click()
    return made


@scene("stretch-end", STAGE)
def stretch_end() -> QWidget:
    return _stretch("bridge", 400)


@scene("prevention-walk-worse")
def walk_worse() -> QWidget:
    on, clock = lived_in()
    on.services.walks.log(6, at=ago(clock, 1.6), stopped_for="pain")
    on.services.walks.log(4, at=ago(clock, 0.2), stopped_for="pain")
    return framed(page(on), "prevention")


@scene("prevention-walking")
def walking() -> QWidget:
    on, _ = lived_in()
    on.services.walks.start()
    return framed(page(on), "prevention")


@scene("prevention-on-the-road")
def on_the_road() -> QWidget:
    """Somebody drives, and a stretch after the walk is offered."""
    on, clock = lived_in()
    on.services.driving.begin()
    clock.advance(hours=1)
    on.services.walks.log(6)
    return framed(page(on), "prevention")
