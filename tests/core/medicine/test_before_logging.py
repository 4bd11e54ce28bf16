"""What the form says of a dose before it is logged is what is said after it, and its own label's in one sentence."""

from dataclasses import replace

import pytest

from cabinet import GUIDE, SHELF, dose, facts, now
from unclench.core.base.entries import Dose
from unclench.core.base.facts import Facts
from unclench.core.base.preferences import Preferences
from unclench.core.medicine import product_rows
from unclench.core.medicine.before_logging import Beforehand, before_logging
from unclench.core.medicine.dosing import dose_of
from unclench.core.medicine.products import label_row

AMERICA = Preferences(country="US")
IBU, APAP = "ibuprofen-200-us", "acetaminophen-500-us"


def told(units: float, *before: Dose, product: str = IBU, at: float = 0, hour: float | None = None) -> Beforehand:
    """Of `units` at the hour `at`, with `before` logged; `hour` is now."""
    fresh = replace(dose(product, at, units), id="")
    return before_logging(fresh, facts(*before), AMERICA, GUIDE.medicine, now(at if hour is None else hour))


def test_within_the_label_nothing_is_said() -> None:
    assert told(2) == Beforehand()
    assert told(1, dose(IBU, -4)).line == ""


@pytest.mark.parametrize(
    ("units", "before", "line"),
    [
        (4, (), "4 tablets is more than the label's 2 at once. Log it only if you took it."),
        (1, (dose(IBU, -1),), "This is 3 h before the label allows. Log it only if you took it."),
        (
            4,
            (dose(IBU, -1),),
            "4 tablets is more than the label's 2 at once, and 3 h before it allows. Log it only if you took it.",
        ),
    ],
)
def test_its_own_label_in_one_sentence(units: float, before: tuple[Dose, ...], line: str) -> None:
    assert told(units, *before).line == line


def test_a_prescribers_limits_are_not_called_the_label() -> None:
    own = replace(SHELF.products[IBU], prescriber="Dr Silva")
    planned = dose_of(own, 4, now(0).instant)
    before = dose_of(own, 1, now(-1).instant)
    found = before_logging(planned, facts(replace(before, id="a")), AMERICA, GUIDE.medicine, now(0))
    assert label_row(own)["prescriber"]
    assert "label" not in found.line
    assert found.line.startswith("4 tablets is more than your prescriber's 2 at once, and 3 h too soon.")


def test_whom_to_call_comes_first() -> None:
    found = told(4, *(dose(APAP, -hour, 2) for hour in (16, 12, 8, 4)), product=APAP)
    assert found.emergency
    assert found.line.index("1-800-222-1222") < found.line.index("4 caplets is more than the label's 2")


def test_of_an_earlier_moment_the_dose_after_it_is_spoken_of_too() -> None:
    assert "sooner than the label says" in told(1, dose(IBU, -1), at=-2, hour=0).line


def test_a_changed_dose_is_not_counted_twice() -> None:
    logged = dose(IBU, 0, 2)
    same = before_logging(logged, facts(logged), AMERICA, GUIDE.medicine, now(0.1))
    more = before_logging(replace(logged, units=3), facts(logged), AMERICA, GUIDE.medicine, now(0.1))
    assert same == Beforehand()
    assert more.line == "3 tablets is more than the label's 2 at once. Keep it only if you took it."


@pytest.mark.parametrize("product", [IBU, APAP, "naproxen-220-us", "carisoprodol-diclofenac-paracetamol-br"])
@pytest.mark.parametrize("units", [0.5, 1, 4, 20])
def test_the_codes_are_those_after_logging(product: str, units: float) -> None:
    before = (dose("aspirin-325-us", -3), dose(IBU, -1, 2), dose("paracetamol-500-gb", -2, 8))
    planned = dose(product, 0, units)
    after = product_rows.logged(planned, Facts(doses=(*before, planned)), AMERICA, GUIDE.medicine, now(0))
    found = told(units, *before, product=product)
    assert [alert.code for alert in found.alerts] == [alert.code for alert in after]
    assert [alert.message for alert in found.alerts] == [alert.message for alert in after]
