"""What the guide calls what rows name by an id."""

from typing import TYPE_CHECKING

from unclench.core.base.data_file_facts import Names

if TYPE_CHECKING:
    from unclench.core.guide import Guide


def names_of(guide: "Guide") -> Names:
    """Of warning signs, stretches, holds, foods and the results of Causes. May be called on any thread."""
    prevention = guide.prevention
    return Names(
        {
            "sign": {sign.id: sign.short for sign in guide.safety.signs},
            "stretch": {name: move.name for name, move in prevention.moves.items()},
            "hold": {name: move.name for name, move in prevention.holds.items()},
            "food": {name: food.name for name, food in prevention.foods.foods.items()},
            "result": {rule.id: rule.headline for rule in guide.causes.checklist.rules},
        }
    )
