"""Weight and height in the person's own units, what is shown of them, and the switch that shows nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from unclench.core.base import local_formats, units
from unclench.core.base.chart import Axis, Line, Point, Tick, TimeChart
from unclench.core.base.entries import Weight
from unclench.core.base.moments import seconds_between
from unclench.core.prevention import body_weight as body
from unclench.core.prevention.snapshot import Prevention
from unclench.ui.bridge import Bridge
from unclench.ui.prevention.form_sheet import FormSheet
from unclench.ui.widgets.chart.time_view import TimeView
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import row
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.number_field import NumberField, spelling, with_unit

WIDE_EMS = 14
MARKS_APART = 4
CURVE_LINES = 8


class WeightSheet(FormSheet):
    """A form: weight, height, units, whether weight is shown."""

    questions_requested = Signal()

    def __init__(self, bridge: Bridge) -> None:
        translate = QCoreApplication.translate
        self._bridge = bridge
        seen = bridge.prevention()
        self._unit = _units(seen.weight_unit)
        self._unit.chosen.connect(lambda _: self._weight.text() and self._weight.check())
        hint = units.listed((units.kilograms(82.4), units.pounds(182), local_formats.digits("13 st 2 lb")))
        self._weight = NumberField(
            translate("WeightSheet", "Weight now"), self._read_weight, self._said, hint=hint, ems=WIDE_EMS
        )
        self._height = self._height_field(seen.preferences.height_cm)
        self._shown = _shown(seen.preferences.weight_shown)
        self._asian = Check(translate("WeightSheet", "Use the WHO points for Asian populations"))
        self._asian.setChecked(seen.preferences.bmi_asian)
        super().__init__(
            translate("WeightSheet", "Weight"),
            translate(
                "WeightSheet", "Higher weight goes with more back pain; moving more helps whatever the scale says."
            ),
            self._unit,
            self._weight,
            self._height,
            _class_words(seen),
            _trend(
                bridge.services.weight_and_food.weights() if seen.preferences.weight_shown else (), seen.weight_unit
            ),
            self._asian,
            self._shown,
            row(self._asks(), None),
            keep=self._change,
        )

    def _height_field(self, cm: float) -> NumberField:
        name = QCoreApplication.translate("WeightSheet", "Height")
        hint = units.listed((units.centimetres(178), local_formats.digits("5 ft 10 in")))
        return NumberField(name, self._read_height, with_unit("cm"), hint=hint, value=cm or None, ems=WIDE_EMS)

    def _asks(self) -> Link:
        words = QCoreApplication.translate("WeightSheet", "Pregnant, or under 18?")
        return Link(words, lambda: self.questions_requested.emit(), role="small")

    def _said(self, kg: float) -> str:
        return body.understood_weight(kg, self._unit.value() or "kg", spelling())

    def _read_weight(self, text: str) -> float | None:
        if not text.strip():
            return None
        kg = body.parse_weight(text, self._unit.value() or "kg", spelling())
        body.plan_weigh(self._bridge.now(), kg)
        return kg

    def _read_height(self, text: str) -> float | None:
        return body.parse_height(text, spelling()) if text.strip() else None

    def _change(self) -> object:
        if not (self._weight.check() and self._height.check()):
            return None
        return self._bridge.press(
            lambda: self._bridge.services.weight_and_food.keep(
                self._weight.value(),
                height_cm=float(self._height.value() or 0.0),
                unit=self._unit.value(),
                asian=self._asian.isChecked(),
                shown=self._shown.isChecked(),
            )
        )


def _units(unit: str) -> ChoiceList:
    options = [Option("kg", "kg"), Option("lb", "lb"), Option("st", "st")]
    made = ChoiceList(options, QCoreApplication.translate("WeightSheet", "Unit"), look="pills")
    made.set_value(unit)
    return made


def _shown(wanted: bool) -> Check:
    translate = QCoreApplication.translate
    made = Check(
        translate("WeightSheet", "Show my weight"), translate("WeightSheet", "Off: no number appears anywhere.")
    )
    made.setChecked(wanted)
    return made


def _class_words(seen: Prevention) -> QWidget:
    words = seen.body.words
    return wrapped(f"{words} {body.caveat()}" if words else body.caveat(), "small", "muted")


def _trend(weights: Sequence[Weight], unit: str) -> QWidget:
    """The weights so far as a curve; nothing while there are fewer than two, or the person wants none shown."""
    translate = QCoreApplication.translate
    values = [one.weight_kg for one in weights]
    least, most = (min(values), max(values)) if values else (0.0, 1.0)
    view = TimeView(CURVE_LINES)
    if len(weights) < 2:
        view.hide()
        return view
    first, last = weights[0].at, weights[-1].at
    span = max(1, seconds_between(first, last))

    def said(kg: float) -> str:
        return body.weight_text(kg, unit)

    points = tuple(
        Point(
            seconds_between(first, one.at) / span,
            one.weight_kg,
            f"{local_formats.day(one.at.local().date())}: {said(one.weight_kg)}",
        )
        for one in weights
    )
    ends = (local_formats.day(first.local().date()), local_formats.day(last.local().date()))
    summary = translate(
        "WeightSheet", "%Ln weights since {day}: {first}, now {last}; from {least} to {most}.", "", len(weights)
    )
    summary = summary.format(
        day=ends[0],
        first=said(values[0]),
        last=said(values[-1]),
        least=said(least),
        most=said(most),
    )
    marks = tuple(Tick(kg, said(kg)) for kg in dict.fromkeys((least, values[-1], most)))
    room = max(0.5, (most - least) * 0.15)
    chart = TimeChart(
        axis=Axis(least - room, most + room, _apart(marks, least, most)),
        ticks=(Tick(0, ends[0]), Tick(1, ends[1])),
        lines=(Line((points,)),),
    )
    view.draw(chart, translate("WeightSheet", "Weight over time"), summary)
    return view


def _apart(marks: tuple[Tick, ...], least: float, most: float) -> tuple[Tick, ...]:
    """Without the newest where its words would lie over those of the lowest or the highest."""
    near = (most - least) / MARKS_APART
    return tuple(one for one in marks if one.at in (least, most) or min(one.at - least, most - one.at) > near)
