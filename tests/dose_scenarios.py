"""Logs of medicine: sizes, gaps, sums, mixing, two countries, tries to slip through.

Each step has the exact codes that it is answered with, none where nothing stands (health.md 3 and 16). `over_ceiling`
and `days_..` name the ingredient or the group.
"""

from dose_log import (
    APAP_325,
    APAP_500,
    APAP_ER,
    ASA,
    ASA_GB,
    DIP_1G,
    DIP_500,
    DROPS,
    FLANAX_275,
    FLANAX_550,
    IBU,
    IBU_GB,
    LISADOR,
    MIOFLEX,
    NAP,
    PARA,
    Card,
    Own,
    Prescribed,
    Step,
    Took,
)
from unclench.core.medicine.dosing import Limits

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
        Took(32, IBU, 2, ["over_ceiling ibuprofen"]),
        Took(85, IBU, 2),
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
        Card(87.9, ["over_ceiling diclofenac"]),
        Card(88.1),
    ),
    "Mioflex A, fourteen at once": (
        Took(0, MIOFLEX, 14, ["acetaminophen_4g", "over_ceiling diclofenac", "over_dose_known acetaminophen"]),
    ),
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

TRIES: dict[str, tuple[Step, ...]] = {
    "twenty at once": (Took(0, IBU, 20, ["over_24h", "over_ceiling ibuprofen", "over_dose"]),),
    "half a tablet each half hour": (
        Took(0, IBU, 0.5),
        *(Took(count / 2, IBU, 0.5, ["too_soon"]) for count in range(1, 12)),
        Took(6, IBU, 0.5, ["over_24h", "over_ceiling ibuprofen", "too_soon"]),
    ),
    "two brands of ibuprofen together": (Took(0, IBU, 2), Took(0, IBU_GB, 2, ["too_soon"])),
    "three portions of drops in two goes": (Took(0, DROPS, 2), Took(0.5, DROPS, 1, ["too_soon"])),
    "Flanax 550 every 12 h": (Took(0, FLANAX_550), *(Took(12 * n, FLANAX_550, 1, ["over_24h"]) for n in (1, 2, 3))),
    "Flanax 550 and naproxen within the hour": (Took(0, FLANAX_550), Took(0.5, NAP, 1, ["over_24h", "too_soon"])),
    "naproxen: the next first dose an hour early": (
        *(Took(0, NAP, 2), Took(12, NAP), Took(35, NAP, 2, ["over_dose"])),
    ),
    "acetaminophen ER to its limit, then Mioflex A": (
        *(Took(0, APAP_ER, 2), Took(8, APAP_ER, 2), Took(16, APAP_ER, 2)),
        Took(20, MIOFLEX, 1, ["acetaminophen_4g", "acetaminophen_sum", "acetaminophen_two", "too_soon"]),
    ),
    "acetaminophen of three packs within two hours": (
        Took(0, APAP_325, 2),
        Took(1, APAP_500, 2, ["acetaminophen_two", "too_soon"]),
        Took(2, PARA, 2, ["acetaminophen_two", "too_soon"]),
    ),
    "a cold mix with ibuprofen": (
        Own("Cold", (("ibuprofen", 200.0), ("other", None)), Limits(most=2, gap_hours=4, most_24h=6)),
        *(Took(0, "Cold", 2), Took(0.2, IBU, 2, ["too_soon"]), Took(4, "Cold", 2, ["too_soon"])),
    ),
    "dipyrone 300 with other things, two each hour": (
        Own("Headache mix", (("dipyrone", 300.0), ("other", None))),
        Took(0, "Headache mix", 2),
        *(Took(hour, "Headache mix", 2, ["too_soon_known dipyrone"]) for hour in range(1, 6)),
        Took(6, "Headache mix", 2, ["over_ceiling dipyrone", "too_soon_known dipyrone"]),
    ),
    "dipyrone on a prescriber's instructions an hour after Lisador": (
        Prescribed(DIP_1G, Limits(most=1, gap_hours=6)),
        *(Took(0, LISADOR, 2), Took(1, DIP_1G, 1, ["too_soon"]), Took(7, DIP_1G)),
    ),
    "Lisador an hour after dipyrone on a prescriber's instructions": (
        Prescribed(DIP_1G, Limits(most=1, gap_hours=6)),
        *(Took(0, DIP_1G), Took(1, LISADOR, 2, ["too_soon"])),
    ),
    "acetaminophen 1 g every 4 h": (
        Own("Apap 1 g", (("acetaminophen", 1000.0),)),
        *(Took(4 * count, "Apap 1 g") for count in range(4)),
        Took(16, "Apap 1 g", 1, ["acetaminophen_4g"]),
    ),
    "naproxen 550 three times a day, whoever set it": (
        Own("Nap", (("naproxen", 550.0),)),
        Prescribed("Nap", Limits(most=1, gap_hours=8)),
        *(Took(0, "Nap"), Took(8, "Nap"), Took(16, "Nap", 1, ["over_ceiling naproxen"])),
    ),
    "diclofenac of two packs": (
        Own("Dic 100", (("diclofenac", 100.0),)),
        Own("Dic 50", (("diclofenac", 50.0),)),
        Took(0, "Dic 100"),
        Took(6, "Dic 50", 1, ["nsaid_mix"]),
        Took(18, "Dic 50", 1, ["over_ceiling diclofenac"]),
    ),
    "aspirin 325 as a product of one's own, thirteen": (
        Own("A", (("aspirin", 325.0),)),
        *(Took(0, "A", 12, ["over_dose_known aspirin"]), Took(5, "A", 1, ["over_ceiling aspirin"])),
    ),
    "aspirin 500 and three of 325": (
        Own("ASS", (("aspirin", 500.0),)),
        Took(0, "ASS", 4, ["over_dose_known aspirin"]),
        *(Took(6, ASA, 3), Took(12, ASA, 3, ["over_24h"])),
        Took(18, ASA, 1, ["over_24h", "over_ceiling aspirin"]),
    ),
    "low-dose aspirin from a prescriber and naproxen the next morning": (
        Own("Asp", (("aspirin", 100.0),)),
        Prescribed("Asp", Limits(most=1, gap_hours=24)),
        *(Took(0, "Asp"), Took(23, NAP, 1, ["nsaid_mix"])),
    ),
    "ibuprofen of another country within a prescriber's hours": (
        Prescribed(IBU, Limits(most=2, gap_hours=8)),
        *(Took(0, IBU_GB, 2), Took(1, IBU, 2, ["nsaid_mix"])),
    ),
    "Mioflex A three times a day for too long": (
        *(Took(24 * day + hour, MIOFLEX) for day in range(6) for hour in (0, 8, 16)),
        Took(144, MIOFLEX, 1, ["days_7 acetaminophen", "days_7 nsaid"]),
    ),
}

LABELLED = {"sizes": SIZES_AND_GAPS, "too much": TOO_MUCH, "mixing": MIXING, "countries": TWO_COUNTRIES, "tries": TRIES}
