"""Logs of medicine: one's own products, a prescriber's instructions, days in a row, travel, edits.

Each step has the exact codes that it is answered with, none where nothing stands (health.md 3 and 16). `over_ceiling`
and `days_..` name the ingredient or the group.
"""

from dose_log import (
    DIP_1G,
    DIP_500,
    IBU,
    LISADOR,
    MIOFLEX,
    NAP,
    PARA,
    Changed,
    Daily,
    Deleted,
    Flew,
    Own,
    Prescribed,
    Step,
    Took,
)
from unclench.core.medicine.dosing import Limits

SOON_BOTH = ["too_soon_known acetaminophen", "too_soon_known ibuprofen"]
MUCH_APAP = ["acetaminophen_4g", "acetaminophen_sum", "acetaminophen_two"]

OWN: dict[str, tuple[Step, ...]] = {
    "ibuprofen 400 without limits, the fourth": (
        Own("Dolo", (("ibuprofen", 400.0),)),
        *(Took(6 * count, "Dolo") for count in range(3)),
        Took(18, "Dolo", 1, ["over_ceiling ibuprofen"]),
    ),
    "ibuprofen 400 with limits that are too high": (
        Own("Dolo", (("ibuprofen", 400.0),), Limits(most=2, gap_hours=4, most_24h=8)),
        *(Took(0, "Dolo", 2), Took(4, "Dolo", 2, ["over_ceiling ibuprofen"])),
    ),
    "a mixture counts for each ingredient": (
        Own("Both", (("ibuprofen", 200.0), ("acetaminophen", 500.0))),
        Took(0, "Both", 6, ["over_dose_known acetaminophen", "over_dose_known ibuprofen"]),
        Took(1, "Both", 2, ["over_ceiling ibuprofen", *SOON_BOTH]),
        Took(2, "Both", 1, ["acetaminophen_4g", "over_ceiling ibuprofen", *SOON_BOTH]),
    ),
    "an ingredient entered in two rows counts twice": (
        Own("Layers", (("acetaminophen", 300.0), ("acetaminophen", 200.0))),
        Took(0, "Layers", 7, ["over_dose_known acetaminophen"]),
        Took(4, PARA, 2, ["acetaminophen_4g", "acetaminophen_sum", "acetaminophen_two", "over_24h"]),
        Took(24, "Layers", 7, [*MUCH_APAP, "over_24h", "over_dose_known acetaminophen"]),
    ),
    "acetaminophen of unknown strength and another": (
        Own("Cold mix", (("acetaminophen", None),)),
        Took(0, "Cold mix", 1, ["strength_unknown acetaminophen"]),
        Took(5, PARA, 1, ["acetaminophen_two"]),
    ),
    "twenty of a product whose strength nobody entered": (
        Own("Ibu", (("ibuprofen", None),)),
        Took(0, "Ibu", 20, ["strength_unknown ibuprofen"]),
    ),
    "diclofenac 75 and Mioflex A": (
        Own("Dic", (("diclofenac", 75.0),)),
        *(Took(0, "Dic"), Took(12, "Dic"), Took(20, MIOFLEX, 1, ["nsaid_mix", "over_ceiling diclofenac"])),
    ),
    "daily low-dose aspirin speaks a whole day": (
        Own("Baby aspirin", (("aspirin", 81.0),)),
        *(Took(0, "Baby aspirin"), Took(20, IBU, 1, ["nsaid_mix"])),
    ),
    "diclofenac without hours speaks for its 12 h": (
        Own("Dic", (("diclofenac", 50.0),)),
        *(Took(0, "Dic"), Took(11, NAP, 1, ["nsaid_mix"])),
    ),
    "naproxen with 4 h entered speaks for its 12 h": (
        Own("Nap", (("naproxen", 250.0),), Limits(gap_hours=4)),
        *(Took(0, "Nap"), Took(11, IBU, 1, ["nsaid_mix"])),
    ),
    "ibuprofen whose label says 8 h": (
        Own("Ibu", (("ibuprofen", 400.0),), Limits(gap_hours=8)),
        *(Took(0, "Ibu"), Took(7, NAP, 1, ["nsaid_mix"])),
    ),
    "ketoprofen, of which no hours are known": (
        Own("Keto", (("ketoprofen", 100.0),)),
        Took(0, "Keto", 1, ["limit_unknown ketoprofen"]),
        *(Took(23, IBU, 1, ["nsaid_mix"]), Took(47, IBU)),
    ),
    "aspirin 500, the ninth": (
        Own("ASS 500", (("aspirin", 500.0),)),
        *(Took(hours, "ASS 500", 4, ["over_dose_known aspirin"]) for hours in (0, 6)),
        Took(12, "ASS 500", 1, ["over_ceiling aspirin"]),
    ),
}

PRESCRIBED: dict[str, tuple[Step, ...]] = {
    "Mioflex A every 12 h": (
        Prescribed(MIOFLEX, Limits(most=1, gap_hours=12, most_24h=2)),
        *(Took(0, MIOFLEX), Took(6, MIOFLEX, 1, ["too_soon"])),
        Took(18, MIOFLEX, 1, ["over_24h"]),
        Took(30, MIOFLEX),
    ),
    "Mioflex A, more than 150 mg of diclofenac all the same": (
        Prescribed(MIOFLEX, Limits(most=2, gap_hours=6, most_24h=8)),
        *(Took(0, MIOFLEX, 2), Took(6, MIOFLEX, 2, ["over_ceiling diclofenac"])),
    ),
    "ibuprofen 600, up to 2,400 mg": (
        Own("Ibu 600", (("ibuprofen", 600.0),)),
        Prescribed("Ibu 600", Limits(most=1, gap_hours=5)),
        *(Took(5 * count, "Ibu 600") for count in range(4)),
        Took(20, "Ibu 600", 1, ["over_ceiling ibuprofen"]),
    ),
    "ibuprofen 600 and one that nobody set": (
        Own("Ibu 600", (("ibuprofen", 600.0),)),
        Prescribed("Ibu 600", Limits(most=1, gap_hours=6)),
        *(Took(0, "Ibu 600"), Took(6, "Ibu 600")),
        Took(12, IBU, 1, ["over_24h", "over_ceiling ibuprofen"]),
    ),
    "the other way round": (
        Own("Ibu 600", (("ibuprofen", 600.0),)),
        Prescribed("Ibu 600", Limits(most=1, gap_hours=6)),
        *(Took(0, IBU), Took(6, "Ibu 600"), Took(12, "Ibu 600", 1, ["over_ceiling ibuprofen"])),
    ),
    "ibuprofen every 8 h speaks 8 h": (
        Prescribed(IBU, Limits(most=2, gap_hours=8)),
        *(Took(0, IBU, 2), Took(7, NAP, 1, ["nsaid_mix"])),
    ),
    "ibuprofen every 4 h speaks for its 6 h": (
        Prescribed(IBU, Limits(most=2, gap_hours=4)),
        *(Took(0, IBU, 2), Took(5, NAP, 1, ["nsaid_mix"])),
    ),
    "dipyrone more than the prescriber said": (
        Prescribed(DIP_1G, Limits(most=1, gap_hours=8, most_24h=3)),
        *(Took(0, DIP_1G), Took(8, DIP_1G), Took(16, DIP_1G), Took(23, DIP_1G, 1, ["over_24h", "too_soon"])),
    ),
}

DAYS: dict[str, tuple[Step, ...]] = {
    "ibuprofen, ten days and one more": (
        Daily(1, 6, IBU),
        Daily(7, 9, IBU, ["days_7 nsaid"]),
        Daily(10, 10, IBU, ["days_last nsaid"]),
        Daily(11, 12, IBU, ["days_over nsaid"]),
    ),
    "paracetamol, whose label prints no number": (
        Daily(1, 6, PARA),
        Daily(7, 9, PARA, ["days_7 acetaminophen"]),
        Daily(10, 10, PARA, ["days_last acetaminophen"]),
        Daily(11, 11, PARA, ["days_over acetaminophen"]),
    ),
    "Lisador and dipyrone are one row": (
        Daily(1, 5, LISADOR),
        Daily(6, 6, DIP_500),
        Daily(7, 9, DIP_500, ["days_7 dipyrone"]),
        Daily(10, 10, LISADOR, ["days_last dipyrone"]),
        Daily(11, 11, DIP_1G, ["days_over dipyrone"]),
    ),
    "ibuprofen of Germany, 4 days": (
        Own("Ibu DE", (("ibuprofen", 400.0),), Limits(most=1, gap_hours=6, most_24h=3, days=4)),
        Daily(1, 3, "Ibu DE"),
        Daily(4, 4, "Ibu DE", ["days_last nsaid"]),
        Daily(5, 7, "Ibu DE", ["days_over nsaid"]),
    ),
    "from 4 days to 10 days: what is taken now speaks, the row goes on": (
        Own("Ibu DE", (("ibuprofen", 400.0),), Limits(days=4)),
        Daily(1, 3, "Ibu DE"),
        Daily(4, 6, IBU),
        Daily(7, 9, IBU, ["days_7 nsaid"]),
        Daily(10, 10, IBU, ["days_last nsaid"]),
    ),
    "from 10 days to 4 days": (
        Own("Ibu DE", (("ibuprofen", 400.0),), Limits(days=4)),
        Daily(1, 5, IBU),
        Daily(6, 6, "Ibu DE", ["days_over nsaid"]),
        Daily(7, 7, IBU, ["days_7 nsaid"]),
    ),
    "ibuprofen and naproxen by turns": (
        *(step for day in (1, 3, 5) for step in (Daily(day, day, IBU), Daily(day + 1, day + 1, NAP))),
        Daily(7, 9, IBU, ["days_7 nsaid"]),
        Daily(10, 10, NAP, ["days_last nsaid"]),
        Daily(11, 11, IBU, ["days_over nsaid"]),
    ),
    "a day without begins again": (Daily(1, 6, IBU), Daily(8, 13, IBU), Daily(14, 14, IBU, ["days_7 nsaid"])),
    "a prescriber's 14 days": (
        Prescribed(IBU, Limits(most=2, gap_hours=8, days=14)),
        Daily(1, 6, IBU),
        Daily(7, 13, IBU, ["days_7 nsaid"]),
        Daily(14, 14, IBU, ["days_last nsaid"]),
        Daily(15, 15, IBU, ["days_over nsaid"]),
    ),
    "a prescriber who said no number": (
        Prescribed(IBU, Limits(most=2, gap_hours=8)),
        Daily(1, 6, IBU),
        Daily(7, 9, IBU, ["days_7 nsaid"]),
        Daily(10, 10, IBU, ["days_last nsaid"]),
    ),
    "Mioflex A counts for both of its groups": (
        Daily(1, 6, MIOFLEX),
        Daily(7, 9, MIOFLEX, ["days_7 acetaminophen", "days_7 nsaid"]),
        Daily(10, 10, MIOFLEX, ["days_last acetaminophen", "days_last nsaid"]),
        Daily(11, 11, MIOFLEX, ["days_over acetaminophen", "days_over nsaid"]),
    ),
}

TIME: dict[str, tuple[Step, ...]] = {
    "to Tokyo and back: hours are hours": (
        *(Took(0, IBU, 2), Flew("Asia/Tokyo"), Took(3, IBU, 2, ["too_soon"]), Flew("Europe/Berlin"), Took(7, IBU, 2)),
    ),
    "to New York: the 24 h stay 24 h": (
        *(Took(0, IBU, 2), Took(4, IBU, 2), Took(8, IBU, 2), Flew("America/New_York")),
        Took(23, IBU, 1, ["over_24h", "over_ceiling ibuprofen"]),
        Took(28, IBU, 1, ["over_ceiling ibuprofen"]),
    ),
    "a date lost over the Pacific does not begin the days again": (
        Flew("America/New_York"),
        *(Took(24 * day + 13, NAP) for day in range(6)),
        Flew("Asia/Tokyo"),
        *(Took(24 * day + 13, NAP, 1, ["days_7 nsaid"]) for day in (6, 7, 8)),
        Took(24 * 9 + 13, NAP, 1, ["days_last nsaid"]),
        Took(24 * 10 + 13, NAP, 1, ["days_over nsaid"]),
    ),
    "a day without any at home begins them again": (
        *(Took(24 * day + 16, NAP) for day in range(6)),
        Took(24 * 5 + 16 + 30, NAP),
    ),
    "a clock that was set back hides nothing": (Took(3, IBU, 2), Took(0, IBU, 2, ["too_soon"])),
    "an entry for an earlier time": (
        *(Took(0, MIOFLEX), Took(8, MIOFLEX), Took(12, MIOFLEX)),
        Took(13, MIOFLEX, 1, ["over_ceiling diclofenac"], late=4),
        Took(14, NAP, 1, ["nsaid_mix"], late=5),
    ),
}

EDITS: dict[str, tuple[Step, ...]] = {
    "a dose moved nearer": (Took(0, IBU, 2), Took(5, IBU, 2), Changed(0, 2, 2, ["too_soon"]), Changed(0, 2, 1)),
    "a dose made larger, and right again": (
        *(Took(0, MIOFLEX), Took(8, MIOFLEX, 2), Changed(1, 3, 8, ["over_ceiling diclofenac"]), Changed(1, 2, 8)),
    ),
    "the tablet that was too many deleted": (
        *(Took(0, LISADOR, 2), Took(6, LISADOR, 3, ["over_dose"]), Deleted(1, [])),
    ),
    "an own product corrected changes no history": (
        Own("Dolo", (("ibuprofen", 400.0),)),
        Took(0, "Dolo", 3, ["over_dose_known ibuprofen"]),
        *(Took(6, "Dolo", 1, ["over_ceiling ibuprofen"]), Deleted(0)),
    ),
}

PERSONAL = {"own": OWN, "prescribed": PRESCRIBED, "days": DAYS, "time": TIME, "edits": EDITS}
