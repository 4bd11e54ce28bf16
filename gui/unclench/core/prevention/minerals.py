"""Foods of the week against calcium, magnesium and potassium (health.md 10.2, 10.3): a checklist, not a test."""

from collections.abc import Sequence
from typing import Any, Literal

from unclench.core.base import entry_checks as log_checks
from unclench.core.base.entries import Food
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, day_of
from unclench.core.base.translation import translate

Mineral = Literal["calcium", "magnesium", "potassium"]
MINERALS: tuple[Mineral, ...] = ("calcium", "magnesium", "potassium")
Sex = Literal["", "woman", "man"]
PORTIONS_RANGE = (0.1, 10)
WEEK = 7


@record(kw_only=True)
class FoodItem:
    """A food of foods.toml with what its portion holds, in mg."""

    id: str
    name: str
    portion: str
    calcium: int = 0
    magnesium: int = 0
    potassium: int = 0
    note: str = ""
    source: str = ""
    usual_in: tuple[str, ...] = ()
    """Codes of countries in whose kitchens it is at home."""


@record
class FoodTable:
    """The food list with its edition."""

    edition: str
    source: str
    foods: dict[str, FoodItem]


@record
class WeekOf:
    """One mineral this week: how many days' need the noted foods hold."""

    mineral: Mineral
    mg: int
    need_mg: int

    @property
    def days(self) -> float:
        """Days' worth, to a tenth."""
        return round(self.mg / self.need_mg, 1)


def _food(item: dict[str, Any]) -> FoodItem:
    fields: dict[str, Any] = {**item, "usual_in": tuple(item.get("usual_in", ()))}
    return FoodItem(**fields)


def parse(data: dict[str, Any]) -> FoodTable:
    """The foods of foods.toml, in order."""
    foods = [_food(item) for item in data["food"]]
    return FoodTable(data["edition"], data["source"], {food.id: food for food in foods})


def need(mineral: Mineral, sex: Sex = "", age: int = 0) -> int:
    """The daily need of an adult (US DRI, health.md 10.2); the higher one where sex or age is not given."""
    if mineral == "calcium":
        older = age == 0 or age >= 71 or (sex != "man" and age >= 51)
        return 1200 if older else 1000
    if mineral == "magnesium":
        young = 0 < age <= 30
        return (310 if young else 320) if sex == "woman" else (400 if young else 420)
    return 2600 if sex == "woman" else 3400


def week(facts: Facts, table: FoodTable, now: Now, sex: Sex = "", age: int = 0) -> tuple[WeekOf, ...]:
    """What the foods of the last seven days hold."""
    eaten = foods_of_week(facts, now)
    found: list[WeekOf] = []
    for mineral in MINERALS:
        known = [(table.foods[one.food], one.portions) for one in eaten if one.food in table.foods]
        mg = sum(getattr(food, mineral) * portions for food, portions in known)
        found.append(WeekOf(mineral, round(mg), need(mineral, sex, age)))
    return tuple(found)


def in_order(table: FoodTable, eaten: Sequence[Food], country: str) -> tuple[FoodItem, ...]:
    """The foods to choose from: what was eaten lately, then what is usual in the country, then the others."""
    lately = {one.food for one in eaten}

    def rank(food: FoodItem) -> int:
        return 0 if food.id in lately else 1 if country in food.usual_in else 2

    return tuple(sorted(table.foods.values(), key=rank))


def portion_words(food: FoodItem, *, metric: bool) -> str:
    """The portion as it is measured there: of "8 oz (230 g)" the grams, or the ounces."""
    usual, bracket, rest = food.portion.partition(" (")
    return rest.rstrip(")") if metric and bracket else usual


def foods_of_week(facts: Facts, now: Now) -> tuple[Food, ...]:
    """The foods noted on the last seven days, today among them."""
    today = day_of(now.instant)
    return tuple(one for one in facts.foods if 0 <= (today - day_of(one.at)).days < WEEK)


def mineral_name(mineral: Mineral) -> str:
    """What a mineral is called."""
    return {
        "calcium": translate("core", "Calcium"),
        "magnesium": translate("core", "Magnesium"),
        "potassium": translate("core", "Potassium"),
    }[mineral]


def plan_eat(
    table: FoodTable, now: Now, food: str, portions: float = 1, at: Instant | None = None, note: str | None = None
) -> Food:
    """A food eaten. Raises BadInput."""
    if food not in table.foods:
        raise BadInput("food", translate("core", "A food can be: {foods}.").format(foods=", ".join(table.foods)))
    log_checks.in_range("portions", portions, *PORTIONS_RANGE)
    return Food(at=log_checks.when(now, at), food=food, portions=portions, note=note)
