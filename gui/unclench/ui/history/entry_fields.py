"""The fields of the form of one entry, by the name of what they change: the same as those that log it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta, timezone
from typing import Any

from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from unclench.core.base import units
from unclench.core.base.entries import Entry
from unclench.core.base.moments import at_zone
from unclench.core.base.translation import translate
from unclench.core.causes import visits
from unclench.core.history.entry_edits import Field, editing_of
from unclench.core.history.entry_words import activity_name, drink_name
from unclench.core.medicine import amounts, dosing
from unclench.core.prevention import body_weight, stretching, walks, water
from unclench.core.prevention import snapshot as prevention
from unclench.core.prevention.minerals import PORTIONS_RANGE
from unclench.core.prevention.plank.snapshot import LOG_RANGE, MOVES, move_name
from unclench.ui.bridge import Bridge
from unclench.ui.frame.log_menu import PickField
from unclench.ui.relief.medicine.fields import amount
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.day_field import DayField
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.number_field import NumberField, number_field, spelling
from unclench.ui.widgets.pain_field import PainField
from unclench.ui.widgets.text_area import TextArea
from unclench.ui.widgets.when_field import WhenField

NOTE_LINES = 3


@dataclass(frozen=True)
class FormField:
    """A field with what it changes. `check` says what is wrong beside it; whether all is right."""

    name: str
    widget: QWidget
    value: Callable[[], Any]
    check: Callable[[], bool] = lambda: True
    before: Any = None


class UnitsField(QWidget):
    """How many of a medicine: the usual amounts as pills, any other one in a line."""

    def __init__(self, name: str, names: tuple[str, str], value: float) -> None:
        super().__init__()
        usual = [
            Option(0.5, "½", key="½"),
            *(Option(float(count), units.number(count), key=str(count)) for count in (1, 2, 3)),
        ]
        self._pills = ChoiceList([*usual, Option(None, translate("EntryForm", "Other"), key="+")], name, look="pills")
        self.amount = amount(
            translate("EntryForm", "Another amount"), (dosing.LEAST_UNITS, dosing.MOST_LOGGED), names, value
        )
        known = value in [option.value for option in usual]
        self._pills.set_value(value if known else None)
        self.amount.setHidden(known)
        self._pills.chosen.connect(self._chosen)
        self.setLayout(column(wrapped(name, "small", "muted"), self._pills, self.amount, gap=6))
        begins_at(self, self._pills)

    def value(self) -> float | None:
        """The amount, or None while what is written is none."""
        chosen = self._pills.value()
        return self.amount.value() if chosen is None else chosen

    def check(self) -> bool:
        """Whether it is understood."""
        return self._pills.value() is not None or self.amount.check()

    def _chosen(self, value: float | None) -> None:
        self.amount.setVisible(value is None)
        if value is None:
            self.amount.line.setFocus()
            self.amount.line.selectAll()


class NoteField(QWidget):
    """Some lines of one's own; the Tab key goes on to the next field."""

    def __init__(self, name: str, value: str | None) -> None:
        super().__init__()
        self.lines = TextArea(value or "", lines=NOTE_LINES)
        self.lines.setTabChangesFocus(True)
        self.lines.setAccessibleName(name)
        caption = wrapped(name, "small", "muted")
        caption.setBuddy(self.lines)
        self.setLayout(column(caption, self.lines, gap=4))
        begins_at(self, self.lines)

    def value(self) -> str | None:
        """What is written, or None."""
        return self.lines.toPlainText().strip() or None


def fields_of(entry: Entry, bridge: Bridge) -> list[FormField]:
    """The fields of an entry, filled with what it says now."""
    return [_made(field, entry, bridge) for field in editing_of(entry.TABLE).fields]


def _made(field: Field, entry: Entry, bridge: Bridge) -> FormField:
    value = field.of(entry)
    make = _OF_KIND.get((entry.TABLE, field.name)) or _OF_NAME[field.name]
    widget: Any = make(entry, value, bridge)
    get, check = widget.value, getattr(widget, "check", lambda: True)
    return FormField(field.name, widget, get, check, value)


class _Caption(QWidget):
    """A control below its name, asked for its value in one way."""

    def __init__(self, name: str, control: QWidget, value: Callable[[], Any]) -> None:
        super().__init__()
        self.value = value
        if not control.accessibleName():
            control.setAccessibleName(name)
        self.setLayout(column(wrapped(name, "small", "muted"), control, gap=6))
        begins_at(self, control)


def _choice(name: str, options: list[tuple[Any, str]], value: Any) -> QWidget:
    """One of a few, as pills; what an entry says that is not among them stays as it is."""
    known = (
        options
        if value in [one for one, _ in options]
        else [*options, (value, units.number(value) if isinstance(value, int | float) else str(value))]
    )
    pills = ChoiceList([Option(one, words) for one, words in known], name, look="pills")
    for pill, (_, words) in zip(pills.findChildren(QRadioButton), known, strict=True):
        pill.setAccessibleName(translate("EntryForm", "{name}: {choice}").format(name=name, choice=words))
    pills.set_value(value)
    return _Caption(name, pills, pills.value)


def _pick(name: str, options: list[tuple[str, str]], value: str) -> QWidget:
    """One of many, in a list that opens."""
    known = options if value in [one for one, _ in options] else [*options, (value, value)]
    field = PickField(name, known)
    field.set_text(value)
    return field


def _pain(name: str, value: int | None) -> PainField:
    field = PainField(name)
    field.set_value(value)
    return field


def _needed_pain(entry: Entry, value: Any, bridge: Bridge) -> PainField:
    field = PainField(translate("EntryForm", "How much, 0 to 10"), needed=True)
    field.set_value(value)
    return field


def _line(name: str, value: str | None) -> QWidget:
    line = QLineEdit(value or "")
    line.setAccessibleName(name)
    return _Caption(name, line, lambda: line.text().strip() or None)


def _when(entry: Entry, name: str, value: Any, bridge: Bridge, *, open_words: str = "") -> QWidget:
    """By the clock where it was logged, as the list shows it; where that is another one than here, it says so."""
    offset = entry.at.offset
    if at_zone(entry.at.utc, bridge.now().zone).offset == offset:
        return WhenField(name, bridge.now, value=value, open_words=open_words, plain=not open_words)
    zone = timezone(timedelta(seconds=offset))
    field = WhenField(
        name, lambda: replace(bridge.now(), zone=zone), value=value, open_words=open_words, plain=not open_words
    )
    told = wrapped(translate("EntryForm", "By the clock where it was logged, not the clock here."), "small", "muted")
    return _WhenElsewhere(field, told)


class _WhenElsewhere(QWidget):
    """A moment with a sentence about its clock."""

    def __init__(self, field: WhenField, told: QWidget) -> None:
        super().__init__()
        self.value, self.check = field.value, field.check
        self.setLayout(column(field, told, gap=4))
        begins_at(self, field)


def _units(entry: Any, value: Any, bridge: Bridge) -> UnitsField:
    product = bridge.services.context.guide.medicine.products.products.get(entry.product)
    names = amounts.units(product.unit if product else "tablet")
    return UnitsField(translate("EntryForm", "How many {units}").format(units=names[1]), names, value)


def _weight(entry: Entry, value: Any, bridge: Bridge) -> NumberField:
    context = bridge.services.context
    unit: Any = prevention.weight_unit(bridge.services.preferences.get(), context.guide.countries)

    def read(words: str) -> float:
        kg = body_weight.parse_weight(words, unit, spelling())
        body_weight.plan_weigh(bridge.now(), kg)
        return kg

    field = NumberField(
        translate("EntryForm", "Weight in {unit}").format(unit=units.unit_word(unit)),
        read,
        lambda kg: body_weight.understood_weight(kg, unit, spelling()),
    )
    field.set_text(body_weight.understood_weight(value, unit, spelling()))
    return field


def _day(entry: Entry, value: Any, bridge: Bridge) -> QWidget:
    planned = getattr(entry, "planned", False)
    today = bridge.now().instant.local().date()
    field = DayField(
        translate("EntryForm", "Day"), bridge.now, first=today if planned else None, last=None if planned else today
    )
    field.set_day(date.fromisoformat(value))
    holder = QWidget()
    holder.setLayout(row(field, None))
    begins_at(holder, field)
    holder.setAccessibleName(translate("EntryForm", "Day"))
    return _Caption(translate("EntryForm", "Day"), holder, lambda: field.day().isoformat())


def _moves(bridge: Bridge) -> list[tuple[str, str]]:
    context = bridge.services.context
    known = stretching.all_moves(context.guide.prevention.moves, bridge.facts())
    return [(move.id, move.name) for move in known.values()]


def _foods(bridge: Bridge) -> list[tuple[str, str]]:
    return [(food.id, food.name) for food in bridge.services.context.guide.prevention.foods.foods.values()]


class _Twinge(Check):
    def value(self) -> bool:
        """Whether it was one."""
        return self.isChecked()


def _twinge(entry: Entry, value: Any, bridge: Bridge) -> _Twinge:
    box = _Twinge(translate("EntryForm", "It was a twinge or a spasm"))
    box.setChecked(value)
    return box


def _number(
    name: str, limits: tuple[float, float], value: float, *units: str, whole: bool = True, step: float = 1
) -> NumberField:
    """A number; one that is not in the range, such as of a walk that was stopped at once, may stay."""
    field = number_field(name, limits, value=value, whole=whole, units=units, step=step)
    if limits[0] <= value <= limits[1]:
        return field
    return number_field(name, (min(value, limits[0]), max(value, limits[1])), value=value, whole=False, units=units)


_Make = Callable[[Any, Any, Bridge], QWidget]
_OF_NAME: dict[str, _Make] = {
    "at": lambda entry, value, bridge: _when(entry, translate("EntryForm", "When"), value, bridge),
    "note": lambda _, value, bridge: NoteField(translate("EntryForm", "A note"), value),
    "place_side": lambda _, value, bridge: _choice(
        translate("EntryForm", "Side"),
        [
            (None, translate("EntryForm", "Not said")),
            ("left", translate("EntryForm", "Left")),
            ("middle", translate("EntryForm", "Middle")),
            ("right", translate("EntryForm", "Right")),
        ],
        value,
    ),
    "place_height": lambda _, value, bridge: _choice(
        translate("EntryForm", "Place"),
        [
            (None, translate("EntryForm", "Not said")),
            ("upper", translate("EntryForm", "Upper back")),
            ("lower", translate("EntryForm", "Low back")),
        ],
        value,
    ),
    "pain_before": lambda _, value, bridge: _pain(
        translate("EntryForm", "Pain before, if you like"), value
    ),
    "pain_after": lambda _, value, bridge: _pain(
        translate("EntryForm", "Pain after, if you like"), value
    ),
    "pain": lambda _, value, bridge: _pain(
        translate("EntryForm", "Pain in it, if you like"), value
    ),
    "override_reason": lambda _, value, bridge: _line(
        translate("EntryForm", "Why it was started inside a gap"), value
    ),
    "value": _needed_pain,
    "spasm": _twinge,
    "units": _units,
    "weight_kg": _weight,
    "day": _day,
    "ended": lambda entry, value, bridge: _when(entry, translate("EntryForm", "When it ended"), value, bridge),
    "eased": lambda entry, value, bridge: _when(
        entry, translate("EntryForm", "When it had eased"), value, bridge,
        open_words=translate("EntryForm", "Not yet"),
    ),
    "what": lambda _, value, bridge: _choice(
        translate("EntryForm", "Which pain"),
        [
            ("now", translate("EntryForm", "At that moment")),
            ("worst", translate("EntryForm", "The worst of the day")),
            ("average", translate("EntryForm", "The average")),
        ],
        value,
    ),
    "minutes": lambda _, value, bridge: _number(
        translate("EntryForm", "Minutes"), walks.MINUTES_RANGE, value, "min", whole=False
    ),
    "activity": lambda _, value, bridge: _choice(
        translate("EntryForm", "What it was"), [(one, activity_name(one)) for one in walks.ACTIVITIES],
        value,
    ),
    "stopped_for": lambda _, value, bridge: _choice(
        translate("EntryForm", "Why it was stopped"),
        [
            (None, translate("EntryForm", "Nothing")),
            ("pain", translate("EntryForm", "It got worse")),
            ("leg", translate("EntryForm", "Into a leg, numb or weak")),
            ("foot", translate("EntryForm", "A foot or a shin")),
            ("dizzy", translate("EntryForm", "Dizzy")),
        ],
        value,
    ),
    "amount_ml": lambda _, value, bridge: _number(
        translate("EntryForm", "Millilitres"), water.AMOUNT_RANGE, value, "ml", step=50
    ),
    "seconds": lambda _, value, bridge: _number(
        translate("EntryForm", "Seconds"), LOG_RANGE, value, "s", whole=False
    ),
    "held_seconds": lambda _, value, bridge: _number(
        translate("EntryForm", "Seconds"), stretching.HELD_RANGE, value, "s"
    ),
    "side": lambda _, value, bridge: _choice(
        translate("EntryForm", "Side"),
        [
            (None, translate("EntryForm", "Not said")),
            ("left", translate("EntryForm", "Left")),
            ("right", translate("EntryForm", "Right")),
            ("both", translate("EntryForm", "Both")),
        ],
        value,
    ),
    "food": lambda _, value, bridge: _pick(
        translate("EntryForm", "Which"), _foods(bridge), value
    ),
    "portions": lambda _, value, bridge: _number(
        translate("EntryForm", "Portions"), PORTIONS_RANGE, value, whole=False, step=0.5
    ),
    "who": lambda _, value, bridge: _pick(
        translate("EntryForm", "Who"), [(one, visits.name(one)) for one in visits.WHO], value
    ),
    "name": lambda _, value, bridge: _line(
        translate("EntryForm", "Name or place, if you like"), value
    ),
    "said": lambda _, value, bridge: NoteField(
        translate("EntryForm", "What they said"), value
    ),
    "next_day": lambda _, value, bridge: _line(
        translate("EntryForm", "How it was the next day"), value
    ),
}  # fmt: skip
_OF_KIND: dict[tuple[str, str], _Make] = {
    ("drinks", "kind"): lambda _, value, bridge: _choice(
        translate("EntryForm", "What it was"), [(one, drink_name(one)) for one in water.KINDS], value
    ),
    ("planks", "move"): lambda _, value, bridge: _choice(
        translate("EntryForm", "Which"), [(one, move_name(one)) for one in MOVES], value
    ),
    ("stretches", "move"): lambda _, value, bridge: _pick(translate("EntryForm", "Which"), _moves(bridge), value),
}
