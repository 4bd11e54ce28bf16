"""The foods, with a search: one press notes a portion."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from unclench.core.base import units
from unclench.core.prevention.minerals import MINERALS, FoodItem, mineral_name, portion_words
from unclench.ui.widgets.button import button
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.row_or_column import RowOrColumn


class FoodList(QWidget):
    """Foods as they are given, with what a portion holds. The search looks in names, portions and minerals."""

    def __init__(self, foods: Sequence[FoodItem], eat: Callable[[str], object], *, metric: bool) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._eat, self._metric = eat, metric
        self.search = QLineEdit()
        name = translate("FoodsSheet", "Search the foods")
        self.search.setAccessibleName(name)
        self.search.setPlaceholderText(name)
        self.search.setClearButtonEnabled(True)
        self._nothing = label(translate("FoodsSheet", "No food here has these words."), "small", "muted")
        self._nothing.hide()
        self._rows: list[tuple[str, QWidget]] = []
        self._counts: dict[str, QLabel] = {}
        box = QVBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        for food in foods:
            box.addWidget(self._row(food))
        self.setLayout(column(self.search, self._nothing, box, gap=10))
        self.search.textChanged.connect(self._filter)

    def _row(self, food: FoodItem) -> QWidget:
        translate = QCoreApplication.translate
        what = [mineral_name(one) for one in MINERALS if getattr(food, one)]
        portion = portion_words(food, metric=self._metric)
        holds = units.in_a_line([portion, *what, *([food.note] if food.note else [])])
        eaten = button(translate("FoodsSheet", "Eaten"), lambda: self._eat(food.id), size="small")
        eaten.setAccessibleName(translate("FoodsSheet", "Eaten: {food}").format(food=food.name))
        made = QWidget()
        words = column(wrapped(food.name, "strong"), wrapped(holds, "small", "muted"), gap=0)
        count = self._counts[food.id] = label("", "small", "muted")
        made.setLayout(RowOrColumn(words, row(count, eaten, gap=14), gap=14, stretch=(1, 0)))
        self._rows.append((f"{food.name} {holds}".casefold(), made))
        return made

    def show_counts(self, portions: Mapping[str, float]) -> None:
        """How often each was noted this week; nothing where it was not."""
        for food, count in self._counts.items():
            times = round(portions.get(food, 0), 1)
            said = QCoreApplication.translate("FoodsSheet", "{count} this week").format(
                count=units.number(times, 0 if times == int(times) else 1)
            )
            count.setText(said if times else "")

    def _filter(self, words: str) -> None:
        """Every word that was typed is in it."""
        wanted = words.casefold().split()
        found = 0
        for text, made in self._rows:
            fits = all(word in text for word in wanted)
            made.setVisible(fits)
            found += fits
        self._nothing.setVisible(found == 0)
