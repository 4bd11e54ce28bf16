"""What is said of an entry that was just logged, by its kind: one sentence with its value and its time."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from unclench.core.base import units
from unclench.core.base.entries import (
    Dose,
    Drink,
    Entry,
    Food,
    Measure,
    OwnMove,
    Pain,
    Plank,
    Presence,
    Stand,
    Stretch,
    Visit,
    Walk,
    Weight,
)
from unclench.core.base.time_words import clock_time, length
from unclench.core.base.translation import translate

if TYPE_CHECKING:
    from unclench.actions.services import Services
    from unclench.core.base.moments import Now
    from unclench.core.prevention.snapshot import Prevention


class Known(Protocol):
    """What the words are taken from: the bridge."""

    services: "Services"

    def now(self) -> "Now": ...

    def prevention(self) -> "Prevention": ...


def words_of(entry: Entry, known: Known) -> str:
    """The sentence."""
    words = _WORDS.get(type(entry), _other)
    return words(entry, known, clock_time(entry.at, known.now().instant))


def _pain(pain: Pain, known: Known, time: str) -> str:
    words = {
        "now": translate("Logged", "Pain {value} logged, {time}"),
        "worst": translate("Logged", "Worst pain {value} logged, {time}"),
        "average": translate("Logged", "Average pain {value} logged, {time}"),
        "twinge": translate("Logged", "Twinge {value} logged, {time}"),
    }
    return words["twinge" if pain.spasm else pain.what].format(value=units.number(pain.value), time=time)


def _drink(drink: Drink, known: Known, time: str) -> str:
    """A glass of water is told with the count of the day."""
    from unclench.ui.prevention.words import drink as name

    water = known.prevention().water
    newest = water.last is not None and water.last.id == drink.id
    if drink.kind == "water" and drink.amount_ml == water.glass_ml and newest and not water.limited:
        return translate("Logged", "Glass, {count} of %Ln, {time}", "", water.goal_glasses).format(
            count=units.number(water.glasses), time=time
        )
    return translate("Logged", "{what}, {amount}, logged, {time}").format(
        what=name(drink.kind), amount=units.millilitres(drink.amount_ml), time=time
    )


def _walk(walk: Walk, known: Known, time: str) -> str:
    from unclench.core.prevention.walks import LEAST_COUNTED_SECONDS
    from unclench.ui.prevention.words import activity

    said = translate("Logged", "{what} of {length} logged, {time}")
    if walk.moved_seconds < LEAST_COUNTED_SECONDS:
        said = translate("Logged", "{what} of {length} kept. One counts from a minute on.")
    return said.format(what=activity(walk.activity), length=length(walk.moved_seconds), time=time)


def _stand(stand: Stand, known: Known, time: str) -> str:
    return translate("Logged", "Up from the chair, logged, {time}").format(time=time)


def _plank(plank: Plank, known: Known, time: str) -> str:
    held = length(round(plank.held_ms / 1000))
    return translate("Logged", "Plank of {length} logged, {time}").format(length=held, time=time)


def _stretch(stretch: Stretch, known: Known, time: str) -> str:
    move = known.prevention().stretch.known.get(stretch.move)
    return translate("Logged", "{what} logged, {time}").format(what=move.name if move else stretch.move, time=time)


def _food(food: Food, known: Known, time: str) -> str:
    eaten = known.services.context.guide.prevention.foods.foods.get(food.food)
    return translate("Logged", "{what} logged, {time}").format(what=eaten.name if eaten else food.food, time=time)


def _weight(weight: Weight, known: Known, time: str) -> str:
    """Without the number: who wants none shown sees none."""
    return translate("Logged", "Weight logged, {time}").format(time=time)


def _dose(dose: Dose, known: Known, time: str) -> str:
    said = translate("Logged", "{units} × {name} logged, {time}")
    return said.format(units=units.number(dose.units), name=dose.product_name, time=time)


def _visit(visit: Visit, known: Known, time: str) -> str:
    return translate("Logged", "Visit kept")


def _measure(measure: Measure, known: Known, time: str) -> str:
    return translate("Logged", "Answers kept, {time}").format(time=time)


def _own_move(move: OwnMove, known: Known, time: str) -> str:
    return translate("Logged", "Exercise kept: {name}").format(name=move.name)


def _presence(presence: Presence, known: Known, time: str) -> str:
    return translate("Logged", "The day strip is corrected.")


def _other(entry: Entry, known: Known, time: str) -> str:
    return translate("Logged", "Logged, {time}").format(time=time)


_WORDS: dict[type[Entry], Callable[[Any, Known, str], str]] = {
    Pain: _pain,
    Drink: _drink,
    Walk: _walk,
    Stand: _stand,
    Plank: _plank,
    Stretch: _stretch,
    Food: _food,
    Weight: _weight,
    Dose: _dose,
    Visit: _visit,
    Measure: _measure,
    OwnMove: _own_move,
    Presence: _presence,
}
