"""Each log of dose_scenarios.py and dose_courses.py, nights on which the clocks change, the sentences of the codes."""

from datetime import UTC, datetime

import pytest

from dose_courses import DAYS, PERSONAL, PRESCRIBED
from dose_log import (
    APAP_500,
    ASA_GB,
    DROPS,
    IBU,
    IBU_GB,
    LISADOR,
    MIOFLEX,
    NAP,
    PARA,
    Daily,
    Own,
    Prescribed,
    Step,
    Took,
    answers,
    sentences,
)
from dose_scenarios import LABELLED
from dose_scenarios_europe import EUROPE
from dose_standing import STANDING
from unclench.core.medicine.dosing import Limits

ALL = {
    f"{group}: {name}": steps
    for group, scenarios in (LABELLED | EUROPE | PERSONAL | STANDING).items()
    for name, steps in scenarios.items()
}


@pytest.mark.parametrize("name", ALL)
def test_each_dose_is_answered_with_exactly_these_codes(name: str) -> None:
    assert answers(ALL[name]) == [step.codes for step in ALL[name]]


@pytest.mark.parametrize(
    ("start", "zone", "steps"),
    [
        # 23:00 in winter time, 05:30 in summer time: six and a half hours on the clock, five and a half in the body
        (
            datetime(2026, 3, 28, 22, 0, tzinfo=UTC), "Europe/Berlin",
            (Took(0, IBU_GB, 2), Took(5.5, IBU_GB, 2, ["too_soon"])),
        ),
        # 23:00 in summer time, 04:00 in winter time: five hours on the clock, six in the body
        (datetime(2026, 10, 24, 21, 0, tzinfo=UTC), "Europe/Berlin", (Took(0, IBU_GB, 2), Took(6, IBU_GB, 2))),
        # the day has 25 hours: eight Lisador from 07:00 to 01:00, and 24 h are over an hour earlier on the clock
        (
            datetime(2026, 11, 1, 3, 0, tzinfo=UTC), "America/New_York",
            (
                *(Took(6 * count, LISADOR, 2) for count in range(4)),
                Took(23.5, LISADOR, 2, ["over_24h", "over_ceiling dipyrone", "too_soon"]),
            ),
        ),
        # ten days across the change of the clocks are ten days
        (
            datetime(2026, 10, 20, 5, 0, tzinfo=UTC), "Europe/Berlin",
            (Daily(1, 6, NAP), Daily(7, 9, NAP, ["days_7 nsaid"]), Daily(10, 10, NAP, ["days_last nsaid"])),
        ),
        # 04:15 each day, where a day begins at 04:00: in spring one comes after 23 h
        (
            datetime(2026, 3, 22, 3, 15, tzinfo=UTC), "Europe/Berlin",
            (
                *(Took(24 * day, NAP) for day in range(6)),
                Took(24 * 6, NAP, 1, ["days_7 nsaid"]),
                *(Took(24 * day - 1, NAP, 1, ["days_7 nsaid"]) for day in (7, 8)),
                Took(24 * 9 - 1, NAP, 1, ["days_last nsaid"]),
                Took(24 * 10 - 1, NAP, 1, ["days_over nsaid"]),
            ),
        ),
        # the same in autumn: one comes after 25 h
        (
            datetime(2026, 10, 19, 2, 15, tzinfo=UTC), "Europe/Berlin",
            (
                *(Took(24 * day, NAP) for day in range(6)),
                *(Took(24 * day + 1, NAP, 1, ["days_7 nsaid"]) for day in (6, 7, 8)),
                Took(24 * 9 + 1, NAP, 1, ["days_last nsaid"]),
            ),
        ),
    ],
)  # fmt: skip
def test_when_the_clocks_change(start: datetime, zone: str, steps: tuple[Step, ...]) -> None:
    assert answers(steps, start, zone) == [step.codes for step in steps]


def test_there_are_at_least_sixty() -> None:
    assert len(ALL) >= 150


@pytest.mark.parametrize(
    ("steps", "words"),
    [
        (
            (Took(0, MIOFLEX, 5),),
            "More than 150 mg of diclofenac in 24 h. That is more than leaflets allow: "
            "ask your prescriber or pharmacist. "
            "If it is clearly more than the label allows, call your emergency number now.",
        ),
        (
            (Took(0, LISADOR, 10),),
            "More than 4000 mg of dipyrone in 24 h. That is more than leaflets allow: "
            "ask your prescriber or pharmacist. "
            "If it is clearly more than the label allows, call your emergency number now.",
        ),
        (
            PRESCRIBED["ibuprofen 600, up to 2,400 mg"],
            "More than 2400 mg of ibuprofen in 24 h. That is more than leaflets allow: "
            "ask your prescriber or pharmacist. "
            "If it is clearly more than your prescriber allows, call your emergency number now.",
        ),
        (
            (Took(0, MIOFLEX, 14),),
            "More than 4 g of acetaminophen in 24 h can harm the liver. "
            "Call your emergency number now, even if you feel fine.",
        ),
        (
            (Took(0, DROPS, 20),),
            "Dipyrone, promethazine, adiphenine: drops: 20 portions of 33 drops at once; the label says 2 at most.",
        ),
        ((Took(0, ASA_GB, 3),), "Aspirin 300 mg: 3 tablets at once; the label says 2 at most."),
        (
            (Took(0, IBU), Took(1, IBU)),
            "Ibuprofen 200 mg at 08:00: sooner than the label says, 4 h after the one before.",
        ),
        (
            (Took(0, NAP), Took(10, IBU)),
            "Label: do not mix with another NSAID. Naproxen sodium 220 mg was logged at 07:00.",
        ),
        ((Daily(1, 10, IBU),), "NSAIDs: today is day 10 in a row. The label says: not longer without a doctor."),
        ((Daily(1, 10, PARA),), "Acetaminophen: today is day 10 in a row. Labels say: not longer without a doctor."),
        (
            (
                Own("Ibu 600", (("ibuprofen", 600.0),)),
                Prescribed("Ibu 600", Limits(most=1, gap_hours=8)),
                *(Took(0, "Ibu 600"), Took(5, IBU)),
            ),
            "Ibuprofen 200 mg at 12:00: sooner than your prescriber's rule for Ibu 600 says, 8 h after it.",
        ),
        (
            (Own("Ibu 400", (("ibuprofen", 400.0),), Limits(gap_hours=8)), Took(0, "Ibu 400"), Took(5, IBU)),
            "Ibuprofen 200 mg at 12:00: sooner than the label of Ibu 400 says, 8 h after it.",
        ),
        (
            (
                Prescribed(APAP_500, Limits(most=1, gap_hours=6, most_24h=2)),
                *(Took(0, APAP_500), Took(6, APAP_500), Took(12, PARA)),
            ),
            "1500 mg of acetaminophen in 24 h from all products; "
            "your prescriber's rule for Acetaminophen 500 mg says 1000.",
        ),
        (
            (Own("Dolo", (("ibuprofen", 400.0),)), Took(0, "Dolo"), Took(1, "Dolo")),
            "Dolo at 08:00: sooner than is known for ibuprofen, 4 h after Dolo.",
        ),
        (
            (Own("Dolo", (("ibuprofen", 400.0),)), Took(0, "Dolo", 3)),
            "Dolo: 1200 mg of ibuprofen at once; at most 400 mg is known for it.",
        ),
        (
            (Own("Voltaren", (("diclofenac", 50.0),)), Took(0, "Voltaren"), Took(1, "Voltaren")),
            "Voltaren at 08:00: how far apart doses of diclofenac must be is not known here. Ask your pharmacist.",
        ),
        (
            (Took(0, PARA, 20), Took(47, PARA)),
            "More than 4 g of acetaminophen in 24 h can harm the liver. "
            "Call your emergency number now, even if you feel fine. It was logged at Friday 07:00.",
        ),
        (
            (Own("Asp", (("aspirin", None),)), Daily(1, 11, "Asp")),
            "NSAIDs: 11 days in a row, longer than labels say (10). Talk to a doctor. "
            "Don't stop aspirin that a doctor has prescribed without asking first.",
        ),
        (
            DAYS["a prescriber's 14 days"],
            "NSAIDs: today is day 14 in a row. That is the last that your prescriber set.",
        ),
        ((Daily(1, 11, IBU),), "NSAIDs: 11 days in a row, longer than the label says (10). Talk to a doctor."),
        ((Daily(1, 11, PARA),), "Acetaminophen: 11 days in a row, longer than labels say (10). Talk to a doctor."),
        (
            DAYS["ibuprofen of Germany, 4 days"],
            "NSAIDs: 5 days in a row, longer than the label says (4). Talk to a doctor.",
        ),
        (
            (Daily(1, 7, IBU),),
            "Day 7 in a row with an NSAID. The label's limit for pain is 10 days; ask a doctor.",
        ),
    ],
)
def test_the_sentences(steps: tuple[Step, ...], words: str) -> None:
    assert words in sentences(steps)
