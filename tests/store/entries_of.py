"""Entries to write in tests, at the moment of the clock."""

from fakes import FakeClock
from unclench.core.base import entries as e
from unclench.core.base.timers import Timer, begin


def drink(clock: FakeClock, ml: int = 250) -> e.Drink:
    return e.Drink(at=clock.now().instant, amount_ml=ml)


def dose(clock: FakeClock, units: float = 1) -> e.Dose:
    return e.Dose(
        at=clock.now().instant,
        product="ibuprofen-200-us",
        product_name="Ibuprofen 200 mg",
        units=units,
        ingredients=({"id": "ibuprofen", "class": "nsaid", "mg": 200},),
        label={"most_24h": 6},
    )


def session(clock: FakeClock) -> e.Session:
    return e.Session(at=clock.now().instant, kind="ice", limit_seconds=1200)


def timer(clock: FakeClock) -> Timer:
    return begin("session", clock.now(), 1200)
