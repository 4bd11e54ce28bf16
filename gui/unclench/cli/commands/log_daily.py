"""The words of `log` for the small daily things: water, plank, walk, stand, stretch, weight, food."""

from collections.abc import Callable
from typing import Any

from unclench.cli.call_and_reply import MINUTES, Call, Reply, added, number, whole_number
from unclench.core.base import units
from unclench.core.base.translation import translate
from unclench.core.history import spreadsheet_words
from unclench.core.prevention import body_weight as body
from unclench.core.prevention import stretching, walks, water

Word = tuple[str, Callable[[Call], Reply], Callable[[Any], None]]


def _walk_words(command: Any) -> None:
    command.add_argument("minutes", metavar="MINUTES")
    command.add_argument("--kind", default="walk", metavar="|".join(walks.ACTIVITIES))
    command.add_argument("--pain", metavar="N", help=translate("cli", "pain after it, 0 to 10"))


def _walk(call: Call) -> Reply:
    minutes = number(call.args.minutes, "minutes", translate("cli", "Write how many minutes, such as 12."), *MINUTES)
    walk = call.services.walks.log(minutes, call.args.kind, pain_after=_pain(call), at=call.at, note=call.args.note)
    text = translate("cli", "{length} at {time}.")
    if minutes == int(minutes):
        text = translate("cli", "%Ln minutes at {time}.", "", int(minutes))
    return added(walk, text.format(length=units.minutes(minutes), time=walk.at.iso()))


def _nothing(command: Any) -> None:
    """For a word of `log` without arguments of its own."""


def _stand(call: Call) -> Reply:
    stand = call.services.sitting.stand(at=call.at, note=call.args.note)
    return added(stand, translate("cli", "Up at {time}.").format(time=stand.at.iso()))


def _water_words(command: Any) -> None:
    command.add_argument("--ml", metavar="N")
    command.add_argument("--drink", default="water", metavar="|".join(water.KINDS))


def _water(call: Call) -> Reply:
    right = translate("cli", "Write how many millilitres, such as 250.")
    ml = None if call.args.ml is None else whole_number(call.args.ml, "ml", right, "ml")
    drink, notices = call.services.drinks.log(call.args.drink, ml, at=call.at, note=call.args.note)
    text = translate("cli", "{amount} of {kind} at {time}.").format(
        amount=units.millilitres(drink.amount_ml), kind=spreadsheet_words.of(drink.kind), time=drink.at.iso()
    )
    return added(drink, text, notices)


def _plank_words(command: Any) -> None:
    command.add_argument("seconds", metavar="SECONDS")
    command.add_argument("--pain", metavar="N", help=translate("cli", "pain in it, 0 to 10"))


def _plank(call: Call) -> Reply:
    seconds = number(call.args.seconds, "seconds", translate("cli", "Write how many seconds, such as 20."), "s")
    hold, warnings = call.services.planks.log(seconds, pain=_pain(call), at=call.at, note=call.args.note)
    text = translate("cli", "{length} at {time}. The goal was {goal}.").format(
        length=units.seconds(hold.held_ms / 1000), time=hold.at.iso(), goal=units.seconds(hold.goal_seconds)
    )
    return added(hold, text, warnings)


def _pain(call: Call) -> int | None:
    text = call.args.pain
    return None if text is None else whole_number(text, "pain", translate("cli", "Pain goes from 0 to 10."))


def _stretch_words(command: Any) -> None:
    command.add_argument("move", metavar="MOVE")


def _stretch(call: Call) -> Reply:
    stretch = call.services.stretches.log(call.args.move, at=call.at, note=call.args.note)
    context = call.services.context
    name = stretching.all_moves(context.guide.prevention.moves, context.journal.read())[stretch.move].name
    return added(stretch, translate("cli", "{move} at {time}.").format(move=name, time=stretch.at.iso()))


def _weight_words(command: Any) -> None:
    command.add_argument("weight", metavar="KG")


def _weight(call: Call) -> Reply:
    weight = call.services.weight_and_food.weigh(body.parse_weight(call.args.weight), at=call.at, note=call.args.note)
    return added(
        weight,
        translate("cli", "{weight} at {time}.").format(weight=units.kilograms(weight.weight_kg), time=weight.at.iso()),
    )


def _food_words(command: Any) -> None:
    command.add_argument("food", metavar="FOOD")
    command.add_argument("--portions", default="1", metavar="N")


def _food(call: Call) -> Reply:
    right = translate("cli", "Write how many portions, such as 1 or 0.5.")
    portions = number(call.args.portions, "portions", right)
    food = call.services.weight_and_food.eat(call.args.food, portions, at=call.at, note=call.args.note)
    name = call.services.context.guide.prevention.foods.foods[food.food].name
    return added(food, translate("cli", "{food} at {time}.").format(food=name, time=food.at.iso()))


WORDS: tuple[Word, ...] = (
    ("walk", _walk, _walk_words),
    ("stand", _stand, _nothing),
    ("water", _water, _water_words),
    ("plank", _plank, _plank_words),
    ("stretch", _stretch, _stretch_words),
    ("weight", _weight, _weight_words),
    ("food", _food, _food_words),
)
