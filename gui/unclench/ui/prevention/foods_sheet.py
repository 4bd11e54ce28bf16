"""The food list: one press a portion, and what the week holds so far."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from unclench.core.base import printed_words, units
from unclench.core.prevention.minerals import MINERALS, foods_of_week, in_order, mineral_name
from unclench.ui.bridge import Bridge
from unclench.ui.prevention.food_list import FoodList
from unclench.ui.prevention.form_sheet import FormSheet
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.number_field import number_field
from unclench.ui.widgets.progress_bar import ProgressBar
from unclench.ui.widgets.row_or_column import RowOrColumn

BIRTH_YEARS = (1900, 2010)


class FoodsSheet(FormSheet):
    """A button for each food. A checklist, not a test of what somebody lacks."""

    def __init__(self, bridge: Bridge) -> None:
        translate = QCoreApplication.translate
        self._bridge = bridge
        self._bars = {mineral: ProgressBar(mineral_name(mineral), "good") for mineral in MINERALS}
        self._sums = {mineral: wrapped("", "small", "muted") for mineral in MINERALS}
        table = bridge.services.context.guide.prevention.foods
        self._foods = self._list()
        source = translate("FoodsSheet", "{source}. Edition {edition}.")
        super().__init__(
            translate("FoodsSheet", "Foods with minerals"),
            translate(
                "FoodsSheet", "Food first. Ask before pills of potassium or magnesium if you have kidney disease."
            ),
            self._shares(),
            self._needs(),
            self._foods,
            wrapped(source.format(source=table.source, edition=printed_words.edition(table.edition)), "small", "muted"),
        )
        self._draw()

    def _needs(self) -> RowOrColumn:
        """Whose daily need it is: both may be left open."""
        translate = QCoreApplication.translate
        wishes = self._bridge.services.preferences.get()
        self._sex = ChoiceList(
            [Option("woman", translate("FoodsSheet", "Woman")), Option("man", translate("FoodsSheet", "Man"))],
            translate("FoodsSheet", "Daily need for"),
            look="pills",
        )
        self._sex.set_value(wishes.sex)
        self._sex.chosen.connect(lambda sex: self._change("sex", sex))
        name = translate("FoodsSheet", "Year of birth (if you like)")
        self._born = number_field(name, BIRTH_YEARS, value=wishes.birth_year or None, empty=True)
        self._born.changed.connect(lambda year: self._change("birth_year", year or 0))
        return RowOrColumn(self._sex, self._born, gap=16, stretch=(0, 1))

    def _shares(self) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        for line, mineral in enumerate(MINERALS):
            grid.addWidget(label(mineral_name(mineral), "strong"), line, 0)
            grid.addWidget(self._bars[mineral], line, 1)
            grid.addWidget(self._sums[mineral], line, 2)
        grid.setColumnStretch(1, 1)
        return made

    def _list(self) -> FoodList:
        """What was eaten lately first, then what is usual in the country; portions as they are measured there."""
        context = self._bridge.services.context
        place = context.guide.countries.of(self._bridge.services.preferences.get().country)
        foods = in_order(context.guide.prevention.foods, self._bridge.facts().foods, place.code)
        return FoodList(foods, self._eat, metric=place.weight != "lb")

    def _change(self, name: str, value: object) -> None:
        self._bridge.press(lambda: self._bridge.services.preferences.change(name, value))
        self._draw()

    def _eat(self, food: str) -> None:
        if self._bridge.log(lambda: self._bridge.services.weight_and_food.eat(food)):
            self._draw()

    def _draw(self) -> None:
        translate = QCoreApplication.translate
        portions: dict[str, float] = {}
        for noted in foods_of_week(self._bridge.facts(), self._bridge.now()):
            portions[noted.food] = portions.get(noted.food, 0) + noted.portions
        self._foods.show_counts(portions)
        for one in self._bridge.prevention().minerals:
            bar = self._bars[one.mineral]
            bar.setRange(0, 70)
            bar.setValue(min(70, round(10 * one.days)))
            days = units.number(one.days, 1)
            self._sums[one.mineral].setText(translate("FoodsSheet", "{days} of 7 days' worth").format(days=days))
