"""Log anything, on Ctrl+L: what, how much, when."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from unclench.core.base import local_formats, units
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant
from unclench.core.prevention import body_weight as body
from unclench.core.prevention import snapshot as prevention
from unclench.core.prevention.water import AMOUNT_RANGE
from unclench.ui.bridge import Bridge
from unclench.ui.look import text
from unclench.ui.widgets.button import button
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.combo_box import ComboBox
from unclench.ui.widgets.dialog import Dialog
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import Page, column, row
from unclench.ui.widgets.number_field import NumberField, number_field, spelling
from unclench.ui.widgets.pain_field import PainField
from unclench.ui.widgets.stack import Stack
from unclench.ui.widgets.when_field import WhenField

WIDE_EMS = 36
MOST_OF_SCREEN = 0.6
FOOT = 26


class PickField(QWidget):
    """One of (id, words), with a caption, used as a WhenField is."""

    def __init__(self, name: str, choices: list[tuple[str, str]]) -> None:
        super().__init__()
        self._box = ComboBox(name, captioned=True)
        for value, words in choices:
            self._box.addItem(words, value)
        self._box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        caption = wrapped(name, "small", "muted")
        caption.setBuddy(self._box)
        self.setLayout(column(caption, self._box, None, gap=4))

    def set_text(self, value: str) -> None:
        """Choose it."""
        self._box.setCurrentIndex(self._box.findData(value))

    def value(self) -> str:
        """What is chosen."""
        return self._box.currentData()

    def check(self) -> bool:
        """Whether anything is chosen."""
        return self._box.currentIndex() >= 0


@record
class Kind:
    """Something to log: its words, the field for how much (or None), and what keeping it calls."""

    name: str
    words: str
    field: NumberField | PickField | PainField | None
    keep: Callable[[Any, Instant, str | None], object]


class LogMenu(Dialog):
    """A dialog that logs one entry: Enter keeps it, Escape closes the dialog."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Log anything"))
        self._bridge = bridge
        self._kinds = {kind.name: kind for kind in self._all()}
        options = [Option(kind.name, kind.words) for kind in self._kinds.values()]
        self.what = ChoiceList(options, self.tr("What to log"), look="pills")
        self._fields = Stack()
        for kind in self._kinds.values():
            self._fields.addWidget(kind.field or QWidget())
        self.when = WhenField(self.tr("When"), bridge.now)
        self.when.entered.connect(self.keep)
        self.note = QLineEdit()
        note = wrapped(self.tr("A note, if you like"), "small", "muted")
        note.setBuddy(self.note)
        self.note.setAccessibleName(self.tr("A note, if you like"))
        self.keep_button = button(self.tr("Keep"), self.keep, role="primary")
        self.keep_button.setDefault(True)
        foot = row(None, button(self.tr("Back"), self.reject, role="quiet"), self.keep_button)
        self._content = column(
            wrapped(self.tr("Log anything"), "title"),
            self.what, self._fields, self.when, column(note, self.note, gap=4), None, gap=14,
        )  # fmt: skip
        foot.setContentsMargins(24, 8, 24, 16)
        self.setLayout(column(Page(self._content), foot, gap=0))
        self.what.chosen.connect(self._chosen)
        self.what.set_value("pain")
        self._chosen("pain")
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Wide enough for the choices in one or two lines."""
        wide = min(round(WIDE_EMS * text.em()), round(self.screen().availableSize().width() * MOST_OF_SCREEN))
        return QSize(wide, self._content.totalHeightForWidth(wide) + self.keep_button.sizeHint().height() + FOOT)

    def keep(self) -> None:
        """Write it down; what does not fit is said beside its field."""
        kind = self._kinds[self.what.value()]
        fine = [self.when.check(), kind.field.check() if kind.field else True]
        if not all(fine):
            return
        value = kind.field.value() if kind.field else None
        moment = self.when.value() or self._bridge.now().instant
        if self._bridge.log(lambda: kind.keep(value, moment, self.note.text().strip() or None)) is not None:
            self.accept()

    def _chosen(self, name: str) -> None:
        self._fields.setCurrentIndex(list(self._kinds).index(name))
        field = self._kinds[name].field
        self._fields.setVisible(field is not None)
        focus_first(field or self.when)

    def _all(self) -> tuple[Kind, ...]:
        services = self._bridge.services
        glass = services.drinks.glass()
        return (
            Kind("pain", self.tr("Pain"), PainField(self.tr("How much, 0 to 10"), needed=True),
                 lambda value, at, note: services.pains.log(value, at=at, note=note)),
            Kind("twinge", self.tr("A twinge"), PainField(self.tr("How much, 0 to 10"), needed=True),
                 lambda value, at, note: services.pains.log(value, spasm=True, at=at, note=note)),
            Kind("walk", self.tr("A walk"), number_field(self.tr("Minutes"), (1, 720), units=("min",)),
                 lambda value, at, note: services.walks.log(value, at=at, note=note)),
            Kind("stand", self.tr("I got up"), None,
                 lambda _, at, note: services.sitting.stand(at=at, note=note)),
            Kind("water", self.tr("A drink"),
                 number_field(self.tr("Millilitres"), AMOUNT_RANGE, value=glass, units=("ml",)),
                 lambda value, at, note: services.drinks.log(ml=value, at=at, note=note)),
            Kind("plank", self.tr("A plank"), number_field(self.tr("Seconds"), (1, 1800), units=("s",)),
                 lambda value, at, note: services.planks.log(value, at=at, note=note)),
            Kind("stretch", self.tr("A stretch"), PickField(self.tr("Which"), self._moves()),
                 lambda value, at, note: services.stretches.log(value, at=at, note=note)),
            Kind("food", self.tr("A food"), PickField(self.tr("Which"), self._foods()),
                 lambda value, at, note: services.weight_and_food.eat(value, at=at, note=note)),
            Kind("weight", self.tr("Weight"), self._weight(),
                 lambda value, at, note: services.weight_and_food.weigh(value, at=at, note=note)),
        )  # fmt: skip

    def _moves(self) -> list[tuple[str, str]]:
        return [(move.id, move.name) for move in self._bridge.prevention().stretch.known.values()]

    def _foods(self) -> list[tuple[str, str]]:
        return [(food.id, food.name) for food in self._bridge.services.context.guide.prevention.foods.foods.values()]

    def _weight(self) -> NumberField:
        """In the person's own unit; the other ones are understood too."""
        context = self._bridge.services.context
        unit: Any = prevention.weight_unit(self._bridge.services.preferences.get(), context.guide.countries)

        def read(words: str) -> float:
            kg = body.parse_weight(words, unit, spelling())
            body.plan_weigh(self._bridge.now(), kg)
            return kg

        name = self.tr("Weight in {unit}").format(unit=units.unit_word(unit))
        hint = units.listed((units.kilograms(82.4), local_formats.digits("13 st 2 lb")))
        return NumberField(name, read, lambda kg: body.understood_weight(kg, unit, spelling()), hint=hint)
