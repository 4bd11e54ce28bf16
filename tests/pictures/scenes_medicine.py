"""Medicine by the label: the card in each state, and the sheets behind it."""

import dataclasses
from datetime import timedelta
from typing import Any, cast

from PySide6.QtWidgets import QRadioButton, QWidget

import fakes
from fakes import FakeSound
from pictures.registry import scene
from pictures.scenes_relief import Story
from unclench.actions import services
from unclench.core.base import local_formats
from unclench.core.base.keeper_port import Keeper
from unclench.core.medicine.dosing import Limits
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.relief.medicine.card import MedicineCard
from unclench.ui.relief.medicine.dose_sheet import DoseSheet
from unclench.ui.relief.medicine.log_form import LogForm
from unclench.ui.relief.medicine.own_form import OwnForm
from unclench.ui.relief.medicine.picker import Picker
from unclench.ui.relief.medicine.prescriber_form import PrescriberForm
from unclench.ui.relief.medicine.product_sheet import ProductSheet
from unclench.ui.relief.medicine.risks_sheet import RisksSheet
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.layouts import Page, column

CARD = (400, 560)


def bridge(country: str = "US") -> tuple[Bridge, fakes.FakeClock]:
    """The bridge on a fresh journal; it is 09:11 in Berlin."""
    clock = fakes.FakeClock()
    clock.advance(hours=-4, minutes=-54)
    change_queue = ChangeQueue()
    context = dataclasses.replace(fakes.context(clock), publish=change_queue.publish)
    built = Bridge(services.Services(context, cast("Keeper", None)), change_queue, FakeSound())
    built.services.preferences.change("country", country)
    return built, clock


def log(on: Bridge, product: str, hours_ago: float, units: float = 1) -> None:
    """So many units, so many hours ago, written more than ten minutes ago."""
    clock = cast("fakes.FakeClock", on.services.context.clock)
    at = clock.now().instant.plus(-3600 * hours_ago)
    clock.utc -= timedelta(minutes=11)
    on.services.medicines.log(product, units, at=at)
    clock.utc += timedelta(minutes=11)


def card(on: Bridge) -> tuple[QWidget, MedicineCard]:
    """The card in a column as wide as on the Relief tab."""
    made = MedicineCard(on)
    holder = Page(column(Card(column(made)), None))
    on.setParent(holder)
    return holder, made


@scene("medicine-empty", CARD)
def empty() -> QWidget:
    on, _ = bridge()
    return card(on)[0]


@scene("medicine-one", CARD)
def one() -> QWidget:
    on, _ = bridge()
    on.services.medicines.risks({})
    on.services.medicines.keep("ibuprofen-200-us")
    log(on, "ibuprofen-200-us", 2.95, 2)
    return card(on)[0]


@scene("medicine-five", (400, 900))
def five() -> QWidget:
    on, _ = bridge()
    medicines = on.services.medicines
    for product in ("ibuprofen-200-us", "acetaminophen-500-us", "naproxen-220-us", "paracetamol-500-gb"):
        medicines.keep(product)
    medicines.prescribe(
        "carisoprodol-diclofenac-paracetamol-br", Limits(most=1, gap_hours=12, most_24h=2), prescriber="Dr Silva"
    )
    log(on, "ibuprofen-200-us", 2.95, 2)
    log(on, "acetaminophen-500-us", 7, 2)
    return card(on)[0]


@scene("medicine-amber", CARD)
def amber() -> QWidget:
    on, _ = bridge()
    on.services.medicines.keep("ibuprofen-200-us")
    on.services.medicines.risks({"sixty": "y", "kidney": "n"})
    return card(on)[0]


@scene("medicine-over", (400, 680))
def over() -> QWidget:
    on, _ = bridge()
    on.services.medicines.risks({})
    for hours in (15, 11, 7, 3):
        log(on, "acetaminophen-500-us", hours, 2)
    on.services.medicines.log("acetaminophen-500-us", 1)
    return card(on)[0]


@scene("medicine-call-and-known", (400, 900))
def call_and_known() -> QWidget:
    on, _ = bridge()
    on.services.medicines.risks({})
    own = on.services.medicines.add_own("Ibuprofen 400 of Germany", (("ibuprofen", 400.0),))
    log(on, "paracetamol-500-gb", 47, 20)
    for hours in (3, 2, 1):
        log(on, f"own-{own.id}", hours)
    on.services.medicines.keep("acetaminophen-500-us")
    return card(on)[0]


@scene("medicine-ceilings", (400, 760))
def ceilings() -> QWidget:
    on, _ = bridge("BR")
    on.services.medicines.risks({})
    for hours in (20, 16, 12, 8):
        log(on, "carisoprodol-diclofenac-paracetamol-br", hours)
    for hours in (19, 13, 7, 1):
        log(on, "dipyrone-promethazine-adiphenine-br", hours, 2)
    log(on, "dipyrone-promethazine-adiphenine-drops-br", 0.5, 2)
    return card(on)[0]


@scene("medicine-days", (400, 560))
def too_many_days() -> QWidget:
    on, _ = bridge()
    on.services.medicines.risks({})
    on.services.medicines.keep("naproxen-220-us")
    for day in range(11):
        log(on, "ibuprofen-200-us", 24 * day + 3)
    for day in range(10):
        log(on, "acetaminophen-500-us", 24 * day + 8)
    return card(on)[0]


@scene("medicine-log-drops", (400, 760))
def form_of_drops() -> QWidget:
    on, _ = bridge("BR")
    on.services.medicines.risks({})
    on.services.medicines.keep("dipyrone-promethazine-adiphenine-drops-br")
    holder, made = card(on)
    made.refresh()
    made.open_form("dipyrone-promethazine-adiphenine-drops-br")
    return holder


@scene("medicine-banner", (400, 680))
def banner() -> QWidget:
    on, _ = bridge("BR")
    on.services.medicines.risks({})
    on.services.medicines.keep("naproxen-275-br")
    log(on, "dipyrone-promethazine-adiphenine-br", 1)
    return card(on)[0]


@scene("medicine-log", (400, 760))
def form() -> QWidget:
    on, _ = bridge()
    on.services.medicines.risks({})
    on.services.medicines.keep("acetaminophen-500-us")
    holder, made = card(on)
    made.refresh()
    made.open_form("acetaminophen-500-us")
    return holder


@scene("medicine-log-other", (400, 860))
def other_amount() -> QWidget:
    holder, made = card(_kept("acetaminophen-500-us"))
    made.refresh()
    made.open_form("acetaminophen-500-us")
    form = made.findChild(LogForm)
    form.units.set_value("other")
    form.amount.show()
    form.amount.set_text("1,5")
    return holder


@scene("medicine-log-two-ways", (400, 860))
def two_ways() -> QWidget:
    holder, made = card(_kept("acetaminophen-500-us"))
    made.refresh()
    made.open_form("acetaminophen-500-us")
    form = made.findChild(LogForm)
    form.units.set_value("other")
    form.amount.show()
    form.amount.set_text("1.500")
    return holder


@scene("medicine-log-too-much", (400, 860))
def too_much() -> QWidget:
    on = _kept("ibuprofen-200-us")
    log(on, "ibuprofen-200-us", 1)
    return _form(on, "ibuprofen-200-us", "4")


@scene("medicine-log-call", (400, 1000))
def log_and_call() -> QWidget:
    on = _kept("acetaminophen-500-us")
    log(on, "acetaminophen-500-us", 5, 8)
    return _form(on, "acetaminophen-500-us", "4")


def _form(on: Bridge, product: str, count: str) -> QWidget:
    """The form of a product, with so many units chosen."""
    holder, made = card(on)
    made.refresh()
    made.open_form(product)
    pills = made.findChild(LogForm).units.findChildren(QRadioButton)
    next(pill for pill in pills if pill.text() == local_formats.digits(count)).click()
    return holder


def _kept(product: str) -> Bridge:
    on, _ = bridge()
    on.services.medicines.risks({})
    on.services.medicines.keep(product)
    return on


@scene("medicine-undo", CARD)
def undo() -> QWidget:
    on, clock = bridge()
    on.services.medicines.risks({})
    on.services.medicines.log("acetaminophen-500-us", 2, at=clock.now().instant.plus(-3600))
    return card(on)[0]


@scene("medicine-moved", CARD)
def moved() -> QWidget:
    on, clock = bridge()
    on.services.medicines.risks({})
    log(on, "ibuprofen-200-us", 2, 2)
    dose = on.facts().doses[0]
    clock.advance(minutes=-9)
    on.services.entries.edit("doses", dose.id, at=dose.at.plus(-3600))
    clock.advance(minutes=9)
    return card(on)[0]


def _sheet(made: Any, on: Bridge) -> QWidget:
    on.setParent(made)
    return made


@scene("medicine-picker")
def picker() -> QWidget:
    on, _ = bridge()
    on.services.medicines.keep("acetaminophen-500-us")
    made = Picker(on)
    made.search.setText("Tylenol")
    return _sheet(made, on)


@scene("medicine-picker-prescription")
def picker_prescription() -> QWidget:
    on, _ = bridge()
    made = Picker(on)
    made.search.setText("Mioflex")
    return _sheet(made, on)


@scene("medicine-picker-all")
def picker_all() -> QWidget:
    on, _ = bridge("GB")
    return _sheet(Picker(on), on)


@scene("medicine-picker-lisador")
def picker_lisador() -> QWidget:
    on, _ = bridge("BR")
    made = Picker(on)
    made.search.setText("Lisador")
    return _sheet(made, on)


@scene("medicine-product-mixture", (1040, 900))
def product_mixture() -> QWidget:
    on, _ = bridge("BR")
    return _sheet(ProductSheet(on, "carisoprodol-diclofenac-paracetamol-br"), on)


@scene("medicine-product-drops", (1040, 900))
def product_drops() -> QWidget:
    on, _ = bridge("BR")
    return _sheet(ProductSheet(on, "dipyrone-promethazine-adiphenine-drops-br"), on)


@scene("medicine-product")
def product() -> QWidget:
    on, _ = bridge()
    on.services.medicines.keep("ibuprofen-200-us")
    log(on, "ibuprofen-200-us", 3, 2)
    return _sheet(ProductSheet(on, "ibuprofen-200-us"), on)


@scene("medicine-dose")
def dose() -> QWidget:
    on, _ = bridge()
    log(on, "ibuprofen-200-us", 2, 2)
    (logged,) = on.facts().doses
    on.services.medicines.amend(logged.id, 1, at=logged.at)
    return _sheet(DoseSheet(on, on.facts().doses[0]), on)


@scene("medicine-own")
def own() -> QWidget:
    on, _ = bridge()
    return _sheet(OwnForm(on), on)


@scene("medicine-own-change")
def own_change() -> QWidget:
    on, _ = bridge()
    limits = Limits(most=1, gap_hours=6, most_24h=3, days=4)
    kept = on.services.medicines.add_own("Ibu 400 akut", (("ibuprofen", 400.0),), limits)
    return _sheet(OwnForm(on, kept), on)


@scene("medicine-prescriber")
def prescriber() -> QWidget:
    on, _ = bridge()
    return _sheet(PrescriberForm(on, "carisoprodol-diclofenac-paracetamol-br"), on)


@scene("medicine-risks")
def risks() -> QWidget:
    on, _ = bridge()
    return _sheet(RisksSheet(on), on)


def _lived_with() -> Story:
    """The first night of an episode, five products, what labels warn of, and one that makes sleepy."""
    story = Story()
    story.first_night()
    medicines, at = story.services.medicines, story.clock.now().instant
    for kept in ("ibuprofen-200-us", "acetaminophen-500-us", "naproxen-220-us", "paracetamol-500-gb"):
        medicines.keep(kept)
    medicines.prescribe(
        "carisoprodol-diclofenac-paracetamol-br", Limits(most=1, gap_hours=12, most_24h=2), prescriber="Dr Silva"
    )
    medicines.risks({"sixty": "y"})
    for product, hours, units in (
        ("acetaminophen-500-us", 7, 2),
        ("carisoprodol-diclofenac-paracetamol-br", 4, 1),
        ("ibuprofen-200-us", 1, 2),
    ):
        medicines.log(product, units, at=at.plus(-3600 * hours))
    return story


@scene("medicine-in-relief", (1040, 1200))
def in_relief() -> QWidget:
    return _lived_with().window()


LONG = "Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenauszahlungstablette77"
ARABIC = "إيبوبروفين 400"


@scene("medicine-names", (1040, 1000))
def names() -> QWidget:
    story = Story()
    story.first_night()
    medicines = story.services.medicines
    limits = Limits(most=1, gap_hours=6, most_24h=3)
    for name in (LONG, ARABIC):
        own = medicines.add_own(name, (("ibuprofen", 400.0),), limits)
        medicines.log(f"own-{own.id}", 2)
    return story.window()


@scene("medicine-names-narrow", (400, 900))
def narrow_names() -> QWidget:
    on, _ = bridge()
    for name in (LONG, ARABIC, LONG * 3):
        own = on.services.medicines.add_own(name, (("acetaminophen", 500.0),), Limits(most=1, gap_hours=6, most_24h=3))
        on.services.medicines.log(f"own-{own.id}", 1)
    holder, made = card(on)
    made.refresh()
    made.open_form(f"own-{own.id}")
    return holder
