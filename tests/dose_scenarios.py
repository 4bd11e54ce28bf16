"""Logs of medicine as people keep them, with the exact codes that each dose is answered with (health.md 3 and 16).

A dose without codes is answered with nothing. `over_ceiling` and `days_..` name the ingredient or the group.
"""

from dose_log import Card, Changed, Daily, Deleted, Flew, Own, Prescribed, Step, Took
from unclench.core.medicine.dosing import Limits

IBU, IBU_GB = "ibuprofen-200-us", "ibuprofen-200-gb"
NAP, FLANAX_275, FLANAX_550 = "naproxen-220-us", "naproxen-275-br", "naproxen-550-br"
APAP_325, APAP_500, APAP_ER = "acetaminophen-325-us", "acetaminophen-500-us", "acetaminophen-650er-us"
PARA = "paracetamol-500-gb"
ASA, ASA_GB = "aspirin-325-us", "aspirin-300-gb"
DIP_500, DIP_1G = "dipyrone-500-br", "dipyrone-1000-br"
LISADOR, DROPS = "dipyrone-promethazine-adiphenine-br", "dipyrone-promethazine-adiphenine-drops-br"
MIOFLEX = "carisoprodol-diclofenac-paracetamol-br"

SIZES_AND_GAPS: dict[str, tuple[Step, ...]] = {
    "ibuprofen, two and two after 4 h": (Took(0, IBU, 2), Took(4, IBU, 2)),
    "ibuprofen, a second one after an hour, then two": (
        *(Took(0, IBU), Took(1, IBU, 1, ["too_soon"]), Took(4.9, IBU, 2, ["too_soon"]), Took(9, IBU, 2)),
    ),
    "ibuprofen, three at once": (Took(0, IBU, 3, ["over_dose"]),),
    "ibuprofen, four at once are two too many, twice": (
        Took(0, IBU, 4, ["over_dose"]),
        Took(2, IBU, 4, ["over_24h", "over_ceiling ibuprofen", "over_dose", "too_soon"]),
    ),
    "ibuprofen of the UK asks 6 h": (Took(0, IBU_GB, 2), Took(5.9, IBU_GB, 2, ["too_soon"]), Took(12, IBU_GB, 2)),
    "naproxen, the first dose may be two": (Took(0, NAP, 2), Took(12, NAP, 1)),
    "naproxen, the second of the first dose within the hour": (
        *(Took(0, NAP), Took(1, NAP), Took(2, NAP, 1, ["too_soon"])),
    ),
    "naproxen, two and one after 8 h": (Took(0, NAP, 2), Took(8, NAP, 1, ["over_window"])),
    "naproxen, three at once": (Took(0, NAP, 3, ["over_dose"]),),
    "acetaminophen 500 asks 6 h": (Took(0, APAP_500, 2), Took(4, APAP_500, 1, ["too_soon"])),
    "acetaminophen ER asks 8 h": (Took(0, APAP_ER, 2), Took(7, APAP_ER, 2, ["too_soon"])),
    "paracetamol, a fifth dose of one tablet": (
        *(Took(0, PARA), Took(4, PARA), Took(8, PARA), Took(12, PARA), Took(16, PARA, 1, ["over_doses"])),
    ),
    "aspirin, three ask 6 h": (Took(0, ASA, 3), Took(4, ASA, 2, ["too_soon"])),
    "aspirin of the UK, three at once": (Took(0, ASA_GB, 3, ["over_dose"]),),
    "aspirin of the UK asks 4 h": (Took(0, ASA_GB, 2), Took(3.9, ASA_GB, 1, ["too_soon"]), Took(8, ASA_GB, 2)),
    "Lisador asks 6 h": (Took(0, LISADOR, 2), Took(5, LISADOR, 1, ["too_soon"])),
    "Lisador drops, 99 at once": (Took(0, DROPS, 3, ["over_dose"]),),
    "dipyrone 1 g, two at once": (Took(0, DIP_1G, 2, ["over_dose"]),),
    "dipyrone, four doses and 6 h": (
        *(Took(0, DIP_500), Took(6, DIP_500), Took(12, DIP_500), Took(18, DIP_500), Took(24, DIP_500)),
        Took(29, DIP_500, 1, ["too_soon"]),
    ),
}

TOO_MUCH: dict[str, tuple[Step, ...]] = {
    "ibuprofen, the seventh tablet": (
        *(Took(0, IBU, 2), Took(4, IBU, 2), Took(8, IBU, 2)),
        Took(12, IBU, 1, ["over_24h", "over_ceiling ibuprofen"]),
        Took(32, IBU, 2),
    ),
    "ibuprofen, the 24 h are rolling": (Took(0, IBU, 2), Took(4, IBU, 2), Took(8, IBU, 2), Took(24, IBU, 2)),
    "naproxen, the fourth tablet": (Took(0, NAP, 2), Took(12, NAP), Took(20, NAP, 1, ["over_24h"])),
    "acetaminophen, the seventh of 500": (
        *(Took(0, APAP_500, 2), Took(6, APAP_500, 2), Took(12, APAP_500, 2), Took(18, APAP_500, 1, ["over_24h"])),
    ),
    "acetaminophen, twelve of 325 as older generics print": (
        *(Took(4 * count, APAP_325, 2) for count in range(5)),
        Took(20, APAP_325, 2, ["over_24h"]),
    ),
    "paracetamol, above 4 g": (
        *(Took(4 * count, PARA, 2) for count in range(4)),
        Took(16, PARA, 0.25, ["acetaminophen_4g", "over_24h"]),
    ),
    "aspirin, the thirteenth": (
        *(Took(6 * count, ASA, 3) for count in range(4)),
        Took(23, ASA, 1, ["over_24h", "over_ceiling aspirin", "too_soon"]),
    ),
    "aspirin of the UK, the thirteenth is 3,900 mg": (
        *(Took(4 * count, ASA_GB, 2) for count in range(6)),
        Took(23, ASA_GB, 1, ["over_24h", "too_soon"]),
    ),
    "Lisador, eight in 24 h": tuple(Took(6 * count, LISADOR, 2) for count in range(6)),
    "Lisador, ten in a day": (
        *(Took(6 * count, LISADOR, 2) for count in range(4)),
        Took(23, LISADOR, 2, ["over_24h", "over_ceiling dipyrone", "too_soon"]),
    ),
    "Lisador, ten at once": (Took(0, LISADOR, 10, ["over_24h", "over_ceiling dipyrone", "over_dose"]),),
    "Lisador drops count by their mg": (
        *(Took(0, DIP_1G), Took(6, DROPS, 2), Took(12, DIP_1G), Took(18, DROPS, 2)),
        Took(23, DROPS, 0.5, ["over_24h", "over_ceiling dipyrone", "too_soon"]),
    ),
    "dipyrone, a fifth gram": (
        *(Took(6 * count, DIP_1G) for count in range(4)),
        Took(23.5, DIP_1G, 0.5, ["over_24h", "over_ceiling dipyrone", "too_soon"]),
    ),
    "Mioflex A, three in a day are 150 mg of diclofenac": (Took(0, MIOFLEX), Took(8, MIOFLEX), Took(16, MIOFLEX)),
    "Mioflex A, five in a day": (
        *(Took(0, MIOFLEX), Took(4, MIOFLEX), Took(8, MIOFLEX)),
        Took(12, MIOFLEX, 1, ["over_ceiling diclofenac"]),
        Took(16, MIOFLEX, 1, ["over_ceiling diclofenac"]),
        Card(39.9, ["over_ceiling diclofenac"]),
        Card(40.1),
    ),
    "Mioflex A, fourteen at once": (Took(0, MIOFLEX, 14, ["acetaminophen_4g", "over_ceiling diclofenac"]),),
}

MIXING: dict[str, tuple[Step, ...]] = {
    "ibuprofen ten hours after naproxen": (Took(0, NAP), Took(10, IBU, 1, ["nsaid_mix"])),
    "ibuprofen twelve hours after naproxen": (Took(0, NAP), Took(12, IBU)),
    "naproxen five hours after ibuprofen": (Took(0, IBU), Took(5, NAP, 1, ["nsaid_mix"])),
    "naproxen six hours after ibuprofen": (Took(0, IBU), Took(6, NAP)),
    "ibuprofen five hours after aspirin of the UK": (Took(0, ASA_GB, 2), Took(5, IBU, 1, ["nsaid_mix"])),
    "Flanax of Brazil and naproxen of the US are one drug": (
        *(Took(0, FLANAX_275), Took(11, NAP, 1, ["over_window"]), Took(12, FLANAX_275, 1, ["over_24h", "too_soon"])),
    ),
    "ibuprofen eleven hours after Mioflex A": (
        Took(0, MIOFLEX),
        Took(11, IBU, 1, ["nsaid_mix"]),
        Took(12, PARA, 1, ["acetaminophen_two"]),
    ),
    "both of Mioflex A clash": (
        Took(0, IBU),
        Took(0, APAP_500),
        Took(1, MIOFLEX, 1, ["acetaminophen_two", "nsaid_mix", "too_soon"]),
    ),
    "Mioflex A and Lisador make sleepy": (Took(0, MIOFLEX), Took(7, LISADOR, 1, ["sedating_mix"]), Took(15, MIOFLEX)),
    "acetaminophen with ibuprofen is no clash": (Took(0, APAP_500, 2), Took(0, IBU, 2), Took(6, APAP_500, 2)),
    "Mioflex A and paracetamol above 4 g": (
        Took(0, MIOFLEX, 3),
        *(Took(4 * count, PARA, 2, ["acetaminophen_two"]) for count in (1, 2, 3)),
        Took(16, PARA, 1, ["acetaminophen_4g", "acetaminophen_sum", "acetaminophen_two", "over_24h"]),
    ),
}

TWO_COUNTRIES: dict[str, tuple[Step, ...]] = {
    "ibuprofen of the US after that of the UK keeps its 6 h": (Took(0, IBU_GB, 2), Took(4, IBU, 2, ["too_soon"])),
    "ibuprofen of both is one drug in 24 h": (
        *(Took(0, IBU_GB, 2), Took(6, IBU_GB, 2), Took(12, IBU, 2)),
        Took(18, IBU, 1, ["over_24h", "over_ceiling ibuprofen"]),
    ),
    "acetaminophen of both, the lowest label counts": (
        Took(0, APAP_500, 2),
        Took(6, PARA, 2, ["acetaminophen_two"]),
        Took(10, PARA, 2, ["acetaminophen_two"]),
        Took(14, PARA, 2, ["acetaminophen_sum", "acetaminophen_two"]),
    ),
    "aspirin of both": (Took(0, ASA_GB, 2), Took(3, ASA, 2, ["too_soon"])),
    "naproxen of Brazil and of the US": (
        Took(0, FLANAX_550),
        Took(12, FLANAX_550, 1, ["over_24h"]),
        Took(20, NAP, 1, ["over_24h", "over_ceiling naproxen", "over_window"]),
    ),
    "Lisador and its drops": (Took(0, LISADOR, 2), Took(1, DROPS, 2, ["sedating_mix", "too_soon"])),
}

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
        *(Took(0, "Both", 6), Took(1, "Both", 2, ["over_ceiling ibuprofen"])),
        Took(2, "Both", 1, ["acetaminophen_4g", "over_ceiling ibuprofen"]),
    ),
    "an ingredient entered in two rows counts twice": (
        Own("Layers", (("acetaminophen", 300.0), ("acetaminophen", 200.0))),
        *(Took(0, "Layers", 8), Took(1, "Layers", 1, ["acetaminophen_4g"])),
    ),
    "acetaminophen of unknown strength and another": (
        Own("Cold mix", (("acetaminophen", None),)),
        *(Took(0, "Cold mix"), Took(5, PARA, 1, ["acetaminophen_two"])),
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
        *(Took(0, "Keto"), Took(23, IBU, 1, ["nsaid_mix"]), Took(47, IBU)),
    ),
    "aspirin 500, the ninth": (
        Own("ASS 500", (("aspirin", 500.0),)),
        *(Took(0, "ASS 500", 4), Took(6, "ASS 500", 4), Took(12, "ASS 500", 1, ["over_ceiling aspirin"])),
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
        Took(28, IBU, 1),
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
        *(Took(0, "Dolo", 3), Took(6, "Dolo", 1, ["over_ceiling ibuprofen"]), Deleted(0)),
    ),
}

ALL = {
    f"{group}: {name}": steps
    for group, scenarios in (
        *(("sizes", SIZES_AND_GAPS), ("too much", TOO_MUCH), ("mixing", MIXING), ("countries", TWO_COUNTRIES)),
        *(("own", OWN), ("prescribed", PRESCRIBED), ("days", DAYS), ("time", TIME), ("edits", EDITS)),
    )
    for name, steps in scenarios.items()
}
