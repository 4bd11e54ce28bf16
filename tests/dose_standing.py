"""Logs of medicine: what stands for days, known limits, alcohol, low-dose aspirin, journeys.

Each step has the exact codes that it is answered with, none where nothing stands (health.md 16.4 to 16.8); `Reads` has
what stands beside the product on the card.
"""

from dose_log import (
    APAP_500,
    APAP_ER,
    ASA,
    DIP_1G,
    DIP_500,
    FLANAX_275,
    IBU,
    IBU_GB,
    LISADOR,
    MIOFLEX,
    NAP,
    PARA,
    Card,
    Changed,
    Corrected,
    Daily,
    Deleted,
    Drank,
    Flew,
    Own,
    Prescribed,
    Reads,
    Step,
    Took,
    ToTheLabel,
)
from unclench.core.medicine.dosing import Limits

NOTE, CALM = ["see the note"], ["now 1 is within the label"]
CALL = ["acetaminophen_4g", "over_24h"]
MANY_APAP = ["acetaminophen_4g", "acetaminophen_sum", "acetaminophen_two"]
KETO = ["limit_unknown ketoprofen"]
SOON = ["too_soon_known ibuprofen"]

DANGER: dict[str, tuple[Step, ...]] = {
    "12 g of paracetamol, and a whole jar": (
        *(
            Took(0, PARA, 24, [*CALL, "over_dose"]),
            Reads(0, PARA, NOTE),
            Took(1, PARA, 200, [*CALL, "over_dose", "too_soon"]),
        ),
    ),
    "10 g of paracetamol: nothing calms for 72 h": (
        Took(0, PARA, 20, [*CALL, "over_dose"]),
        *(Reads(hours, PARA, NOTE) for hours in (0, 5, 25, 47, 71.9)),
        Card(71.9, CALL),
        Card(72.1),
        Reads(72.1, PARA, CALM),
    ),
    "10 g of paracetamol: the next tablet is not answered with nothing": (
        *(Took(0, PARA, 20, [*CALL, "over_dose"]), Took(47, PARA, 1, CALL), Took(71, PARA, 1, CALL), Took(75, PARA)),
    ),
    "10 g of paracetamol: nor does another product with it, or any other": (
        Took(0, PARA, 20, [*CALL, "over_dose"]),
        *(Reads(47, product, NOTE) for product in (APAP_500, MIOFLEX, IBU)),
        Took(47, APAP_500, 1, CALL),
        Took(48, IBU),
        Reads(49, IBU, ["earliest 11:00"]),
    ),
    "a little over 4 g on three products": (
        *(Took(0, PARA, 2), Took(4, PARA, 2), Took(8, PARA, 2)),
        *(Took(12, APAP_500, 2, ["acetaminophen_sum", "acetaminophen_two", "over_24h", "too_soon"]),),
        Took(16, MIOFLEX, 1, ["acetaminophen_4g", "acetaminophen_sum", "acetaminophen_two", "over_24h", "too_soon"]),
        Reads(60, PARA, NOTE),
    ),
    "10 g entered two days late": (
        *(Took(50, PARA, 20, [*CALL, "over_dose"], late=3), Reads(50, PARA, NOTE), Reads(75.1, PARA, CALM)),
    ),
    "10 g that were a slip of the finger": (
        *(Took(0, PARA, 20, [*CALL, "over_dose"]), Deleted(0), Reads(1, PARA, CALM)),
    ),
    "3.5 g where the label says 3": (
        *(Took(6 * count, APAP_500, 2) for count in range(3)),
        *(Took(18, APAP_500, 1, ["over_24h"]), Reads(19, APAP_500, NOTE), Reads(60, APAP_500, NOTE)),
        Reads(90.1, APAP_500, CALM),
    ),
    "past the ceiling of ibuprofen": (
        Took(0, IBU, 7, ["over_24h", "over_ceiling ibuprofen", "over_dose"]),
        *(Reads(1, IBU, NOTE), Reads(25, IBU, NOTE), Reads(71.9, IBU_GB, NOTE)),
        Reads(72.1, IBU_GB, CALM),
    ),
    "over a prescriber's limit of a mixture, a day": (
        Prescribed(MIOFLEX, Limits(most=1, gap_hours=8, most_24h=1)),
        *(Took(0, MIOFLEX), Took(12, MIOFLEX, 1, ["over_24h"]), Reads(13, MIOFLEX, NOTE)),
        Reads(36.1, MIOFLEX, ["now 1 is within your prescriber's instructions"]),
    ),
    "a note of any kind does not calm": (
        *(Took(0, IBU, 2), Took(3, IBU, 2, ["too_soon"]), Reads(8, IBU, NOTE), Reads(27.1, IBU, CALM)),
    ),
}

TIMES: dict[str, tuple[Step, ...]] = {
    "past the label's 24 h, one by one": (
        *(Took(0, NAP, 2), Took(8, NAP, 1, ["over_window"]), Took(16, NAP, 1, ["over_24h"])),
        *(Reads(16.1, NAP, NOTE), Reads(39.9, NAP, NOTE), Reads(40.1, NAP, CALM)),
    ),
    "ibuprofen while naproxen still speaks": (
        *(Took(7 / 3, NAP), Took(8.52, IBU, 1, ["nsaid_mix"]), Reads(8.6, IBU, NOTE), Reads(8.6, NAP, NOTE)),
    ),
    "ibuprofen whose hours end after those of naproxen": (
        *(Took(0, NAP), Took(11, IBU, 1, ["nsaid_mix"]), Reads(11.1, IBU, ["earliest 22:00"])),
    ),
    "ibuprofen after Mioflex A": (
        *(Took(3, MIOFLEX), Took(5, IBU, 1, ["nsaid_mix"]), Reads(5.1, IBU, NOTE), Reads(9, IBU, NOTE)),
    ),
    "Lisador and a beer": (
        *(Took(6, LISADOR), Drank(7, 330, ["sedating_alcohol"]), Reads(7.1, LISADOR, NOTE), Reads(12.1, LISADOR, NOTE)),
    ),
    "Lisador while Mioflex A still makes sleepy": (
        *(Took(7, MIOFLEX), Took(8.52, LISADOR, 1, ["sedating_mix"]), Reads(8.6, LISADOR, NOTE)),
    ),
    "3 g of the US, then paracetamol": (
        *(Took(6 * count, APAP_500, 2) for count in range(3)),
        Took(18, PARA, 2, ["acetaminophen_sum", "acetaminophen_two"]),
        *(Reads(18.1, PARA, NOTE), Reads(18.1, APAP_500, NOTE)),
    ),
    "seven at once": (
        *(Took(0, PARA, 7, ["over_dose"]), Reads(0.1, PARA, NOTE), Reads(0.1, APAP_500, NOTE), Reads(23.9, PARA, NOTE)),
        Reads(24.1, PARA, CALM),
    ),
    "13 g of aspirin": (
        Took(0, ASA, 40, ["over_24h", "over_ceiling aspirin", "over_dose"]),
        *(Reads(hours, ASA, NOTE) for hours in (0, 23.9, 25, 71.9)),
    ),
    "10 g entered four days late": (
        *(Took(80, PARA, 20, [*CALL, "over_dose"], late=0), Reads(80, PARA, NOTE), Reads(103.9, PARA, NOTE)),
        *(Card(103.9, CALL), Took(103.9, PARA, 1, CALL), Reads(108.1, PARA, CALM)),
    ),
}

KNOWN: dict[str, tuple[Step, ...]] = {
    "ibuprofen 400 each hour": (
        Own("Dolo", (("ibuprofen", 400.0),)),
        *(Took(0, "Dolo"), Reads(0.5, "Dolo", ["known for ibuprofen: not before 11:00"])),
        *(Took(1, "Dolo", 1, SOON), Took(2, "Dolo", 1, SOON)),
        Reads(2, "Dolo", ["known for ibuprofen: not before Saturday 07:00"]),
    ),
    "ibuprofen 400 every 4 h": (
        Own("Dolo", (("ibuprofen", 400.0),)),
        *(Took(0, "Dolo"), Reads(4, "Dolo", ["no hours or limits were entered"]), Took(4, "Dolo")),
    ),
    "ibuprofen of unknown strength, an hour apart": (
        Own("Ibu", (("ibuprofen", None),)),
        Took(0, "Ibu", 1, ["strength_unknown ibuprofen"]),
        Took(1, "Ibu", 1, ["strength_unknown ibuprofen", *SOON]),
        Reads(2, "Ibu", NOTE),
    ),
    "two packs of ibuprofen of one's own": (
        *(Own("Dolo", (("ibuprofen", 400.0),)), Own("Spalt", (("ibuprofen", 200.0),))),
        *(Took(0, "Dolo"), Took(1, "Spalt", 1, ["nsaid_mix", *SOON])),
    ),
    "its own hours are shorter than any that are known": (
        Own("Dolo", (("ibuprofen", 400.0),), Limits(gap_hours=2)),
        *(Took(0, "Dolo"), Took(3, "Dolo", 1, SOON), Took(4, "Dolo", 1, ["too_soon", *SOON])),
    ),
    "its own hours are longer": (
        Own("Dolo", (("ibuprofen", 400.0),), Limits(gap_hours=6)),
        *(Took(0, "Dolo"), Took(5, "Dolo", 1, ["too_soon"]), Took(11, "Dolo")),
    ),
    "its own limit of a day is above the ceiling": (
        Own("Dolo", (("ibuprofen", 400.0),), Limits(gap_hours=4, most_24h=8)),
        *(Took(4 * count, "Dolo") for count in range(3)),
        Reads(13, "Dolo", ["known for ibuprofen: not before Saturday 07:00"]),
    ),
    "naproxen 250 every 4 h": (
        Own("Nap", (("naproxen", 250.0),)),
        *(Took(0, "Nap"), Took(4, "Nap", 1, ["too_soon_known naproxen"]), Took(12, "Nap")),
    ),
    "acetaminophen 1 g each two hours": (
        Own("Apap", (("acetaminophen", 1000.0),)),
        *(Took(0, "Apap"), Took(2, "Apap", 1, ["too_soon_known acetaminophen"])),
    ),
    "aspirin 500, two, an hour apart": (
        Own("ASS", (("aspirin", 500.0),)),
        *(Took(0, "ASS"), Took(1, "ASS", 1, ["too_soon_known aspirin"])),
    ),
    "dipyrone of one's own within the hours of Lisador": (
        Own("Novalgin", (("dipyrone", 500.0),)),
        *(Took(0, LISADOR, 2), Took(1, "Novalgin", 1, ["too_soon"])),
    ),
    "dipyrone of unknown strength after the labelled": (
        Own("Drops", (("dipyrone", None),)),
        *(Took(0, DIP_500), Took(1, "Drops", 1, ["strength_unknown dipyrone", "too_soon_known dipyrone"])),
        Took(6.5, DIP_500, 1, ["too_soon_known dipyrone"]),
    ),
    "diclofenac, of which no shortest hours are known": (
        Own("Dic", (("diclofenac", 50.0),)),
        *(Took(0, "Dic"), Took(1, "Dic", 1, ["hours_unknown diclofenac"]), Took(13, "Dic")),
    ),
    "ketoprofen, of which nothing is known": (
        Own("Keto", (("ketoprofen", 100.0),)),
        Took(0, "Keto", 20, KETO),
        *(Took(23, "Keto", 1, ["hours_unknown ketoprofen", *KETO]), Took(47, "Keto", 1, KETO)),
        Reads(48, "Keto", NOTE),
    ),
    "Mioflex A each hour, without a prescriber's hours": (
        *(Took(0, MIOFLEX), Took(1, MIOFLEX, 1, ["too_soon_known acetaminophen"])),
        Took(2, MIOFLEX, 1, ["too_soon_known acetaminophen"]),
        Reads(7, MIOFLEX, ["known for diclofenac: not before Saturday 07:00"]),
    ),
    "a prescriber's hours hold": (
        Own("Dolo", (("ibuprofen", 400.0),)),
        Prescribed("Dolo", Limits(gap_hours=2)),
        *(Took(0, "Dolo"), Took(2, "Dolo"), Reads(3, "Dolo", ["earliest 11:00"])),
    ),
    "a prescriber who set days only": (
        Own("Dolo", (("ibuprofen", 400.0),)),
        Prescribed("Dolo", Limits(days=14)),
        *(Took(0, "Dolo"), Took(1, "Dolo", 1, SOON)),
    ),
    "a label that says how many at once": (
        Own("Dolo", (("ibuprofen", 400.0),), Limits(most=3)),
        *(Took(0, "Dolo", 3), Took(24, "Dolo", 4, ["over_ceiling ibuprofen", "over_dose"])),
    ),
}

ALCOHOL: dict[str, tuple[Step, ...]] = {
    "ibuprofen and three beers": (
        *(Took(0, IBU), Drank(1, 330), Drank(2, 330), Drank(3, 330, ["alcohol"])),
        *(Reads(5, IBU, NOTE), Reads(27.1, IBU, CALM)),
    ),
    "a litre and a half in one entry": (*(Took(0, IBU), Drank(1, 1500, ["alcohol"]), Reads(5, IBU, NOTE)),),
    "two pints": (Took(0, APAP_500), Drank(1, 500), Took(2, IBU), Drank(3, 500, ["alcohol"])),
    "two glasses": (Took(0, APAP_500), Drank(1, 250), Drank(3, 330), Reads(7, APAP_500, CALM)),
    "a bottle of wine before any was logged": (
        *(Drank(0, 750), Reads(1, APAP_500, NOTE), Reads(1, IBU, NOTE), Took(2, APAP_500, 1, ["alcohol"])),
    ),
    "a beer before what makes sleepy": (
        *(Drank(0, 330), Reads(1, LISADOR, NOTE), Took(2, LISADOR, 1, ["sedating_alcohol"])),
    ),
    "what makes sleepy, and another that was only kept": (
        *(Took(0, MIOFLEX), Reads(1, LISADOR, NOTE), Reads(8.1, LISADOR, CALM)),
    ),
}

ASPIRIN: dict[str, tuple[Step, ...]] = {
    "81 mg each day, three weeks": (Own("Asp", (("aspirin", 81.0),)), Daily(1, 21, "Asp")),
    "100 mg each day from a prescriber": (
        Own("Asp", (("aspirin", 100.0),)),
        Prescribed("Asp", Limits(most=1, gap_hours=24)),
        Daily(1, 21, "Asp"),
    ),
    "four of 81 mg are no low dose": (
        Own("Asp", (("aspirin", 81.0),)),
        *(Daily(1, 6, "Asp", units=4), Daily(7, 9, "Asp", ["days_7 nsaid"], units=4)),
        *(Daily(10, 10, "Asp", ["days_last nsaid"], units=4), Daily(11, 11, "Asp", ["days_over nsaid"], units=4)),
    ),
    "days that its own label limits": (
        Own("Asp", (("aspirin", 81.0),), Limits(days=3)),
        *(Daily(1, 2, "Asp"), Daily(3, 3, "Asp", ["days_last nsaid"]), Daily(4, 4, "Asp", ["days_over nsaid"])),
    ),
    "aspirin of unknown strength counts its days": (
        Own("Asp", (("aspirin", None),)),
        Daily(1, 6, "Asp", ["strength_unknown aspirin"]),
        Daily(7, 7, "Asp", ["days_7 nsaid", "strength_unknown aspirin"]),
    ),
    "it does not make the days of ibuprofen more": (
        Own("Asp", (("aspirin", 81.0),)),
        *(Daily(1, 9, "Asp"), Took(24 * 8 + 2, IBU, 1, ["nsaid_mix"])),
    ),
    "twice on one day is no pain dose, but sooner than is known": (
        Own("Asp", (("aspirin", 81.0),)),
        *(Took(0, "Asp"), Took(1, "Asp", 1, ["too_soon_known aspirin"])),
    ),
}

JOURNEYS: dict[str, tuple[Step, ...]] = {
    "west over the date line: a date that comes twice hides no day": (
        Flew("Asia/Tokyo"),
        *(Took(24 * day + 5, NAP) for day in range(6)),
        Flew("America/Los_Angeles"),
        *(Took(24 * day + 5, NAP, 1, ["days_7 nsaid"]) for day in (6, 7, 8)),
        Took(24 * 9 + 5, NAP, 1, ["days_last nsaid"]),
        Took(24 * 10 + 5, NAP, 1, ["days_over nsaid"]),
    ),
    "east over the date line: another date six hours later is no new day": (
        Flew("America/Los_Angeles"),
        *(Took(24 * day + 10, PARA) for day in range(6)),
        Flew("Asia/Tokyo"),
        Took(24 * 5 + 16, PARA),
        Took(24 * 6 + 16, PARA, 1, ["days_7 acetaminophen"]),
    ),
    "there and back": (
        Flew("Asia/Tokyo"),
        *(Took(24 * day + 5, NAP) for day in range(2)),
        Flew("America/Los_Angeles"),
        *(Took(24 * day + 5, NAP) for day in (2, 3)),
        Flew("Asia/Tokyo"),
        *(Took(24 * day + 5, NAP) for day in (4, 5)),
        *(Took(24 * day + 5, NAP, 1, ["days_7 nsaid"]) for day in (6, 7, 8)),
        Took(24 * 9 + 5, NAP, 1, ["days_last nsaid"]),
    ),
    "at noon in each place, Berlin to Los Angeles": (
        *(Took(24 * day + 5, NAP) for day in range(6)),
        Flew("America/Los_Angeles"),
        *(Took(24 * day + 14, NAP, 1, ["days_7 nsaid"]) for day in (6, 7, 8)),
    ),
    "two days without any on a journey begin again": (
        *(Took(24 * day + 5, NAP) for day in range(6)),
        Flew("America/Los_Angeles"),
        Took(24 * 8 + 5, NAP),
    ),
}

MIXES: dict[str, tuple[Step, ...]] = {
    "8 paracetamol in 12 h, then Mioflex A, then ER a day later": (
        *(Took(4 * count, PARA, 2) for count in range(4)),
        Took(14, MIOFLEX, 2, [*MANY_APAP, "too_soon"]),
        Took(39, APAP_ER, 2, ["acetaminophen_4g"]),
        Reads(44, PARA, NOTE),
    ),
    "ibuprofen each hour, then diclofenac": (
        *(Own("Ibu", (("ibuprofen", 400.0),)), Own("Dic", (("diclofenac", 25.0),))),
        *(Took(0, "Ibu"), Took(1, "Ibu", 1, SOON), Took(2, "Ibu", 1, SOON)),
        Took(3, "Dic", 2, ["nsaid_mix"]),
        *(Took(hours, "Dic", 2, ["hours_unknown diclofenac", "nsaid_mix"]) for hours in (4, 5)),
        Took(6, "Dic", 2, ["hours_unknown diclofenac", "nsaid_mix", "over_ceiling diclofenac"]),
    ),
    "aspirin that fizzes, aspirin, a bottle of wine": (
        Own("Fizz", (("aspirin", 324.0), ("other", None))),
        *(Took(0, "Fizz", 2), Took(2, ASA, 3, ["too_soon"]), Drank(3, 750, ["alcohol", "nsaid_mix", "too_soon"])),
    ),
    "naproxen of a prescriber, of the US and of Brazil": (
        Own("Nap 500", (("naproxen", 500.0),)),
        Prescribed("Nap 500", Limits(most=1, gap_hours=12, most_24h=2)),
        *(Took(0, "Nap 500"), Took(6, NAP, 1, ["over_24h", "too_soon"])),
        Took(12, "Nap 500", 1, ["nsaid_mix", "over_ceiling naproxen"]),
        Took(13, FLANAX_275, 1, ["over_24h", "over_ceiling naproxen", "too_soon"]),
    ),
    "a sachet with 1 g each two hours, then paracetamol": (
        Own("Sachet", (("acetaminophen", 1000.0), ("other", None))),
        Took(0, "Sachet"),
        *(Took(2 * count, "Sachet", 1, ["too_soon_known acetaminophen"]) for count in (1, 2, 3)),
        Took(9, PARA, 2, [*MANY_APAP, "over_24h", "too_soon"]),
    ),
    "codeine with acetaminophen each two hours after a whisky": (
        Own("Co", (("acetaminophen", 500.0), ("opioid", 30.0))),
        *(Drank(0, 50, ["sedating_alcohol"]), Took(1, "Co", 2, ["sedating_alcohol"])),
        *(Took(2 * n + 1, "Co", 2, ["sedating_alcohol", "too_soon_known acetaminophen"]) for n in (1, 2, 3)),
    ),
    "a dose entered before those that are there": (
        *(Took(2, IBU, 2), Took(6, IBU, 2), Took(10, IBU, 2)),
        Took(10.1, IBU, 2, ["over_24h", "over_ceiling ibuprofen", "too_soon"], late=0),
        Deleted(3),
    ),
    "drops of dipyrone, Lisador and a gram": (
        Own("Drops", (("dipyrone", 500.0),)),
        *(Took(0, "Drops", 2), Took(2, "Drops", 2, ["too_soon_known dipyrone"])),
        *(Took(4, "Drops", 2, ["too_soon_known dipyrone"]), Took(6, LISADOR, 2, ["too_soon"])),
        Took(11, DIP_1G, 1, ["over_24h", "over_ceiling dipyrone", "too_soon"]),
    ),
    "ten tablets that were one: changed, and changed back": (
        Took(0, APAP_500),
        *(Changed(0, 10, -2, [*CALL, "over_dose"]), Changed(0, 1, 0), Reads(7, APAP_500, CALM)),
    ),
    "a strength that was wrong, corrected between two doses": (
        Own("Ibu", (("ibuprofen", 40.0),)),
        *(Took(0, "Ibu", 10), Corrected("Ibu", (("ibuprofen", 400.0),))),
        *(Took(4, "Ibu", 1, ["strength_changed"]), Took(29, "Ibu")),
    ),
    "eight a day from a prescriber, then the label again": (
        Prescribed(APAP_500, Limits(most=2, gap_hours=6, most_24h=8)),
        *(Took(6 * count, APAP_500, 2) for count in range(4)),
        *(ToTheLabel(APAP_500), Reads(19, APAP_500, ["earliest 13:00"])),
        Took(25, APAP_500, 2, ["over_24h"]),
    ),
    "a sleeping pill, an antihistamine, a pint": (
        *(Own("Zopi", (("sleeping_pill", 7.5),)), Own("Anti", (("antihistamine", 50.0),))),
        *(Took(0, "Zopi"), Took(1, "Anti", 2, ["sedating_mix"]), Drank(2, 500, ["sedating_alcohol", "sedating_mix"])),
    ),
    "twelve Lisador, and dipyrone two days later": (
        Took(0, LISADOR, 12, ["over_24h", "over_ceiling dipyrone", "over_dose"]),
        *(Took(59, DIP_500, 1, ["over_ceiling dipyrone"]), Took(73, DIP_500)),
    ),
    "Mioflex A three times a day as prescribed, and a tea of unknown strength": (
        Prescribed(MIOFLEX, Limits(most=1, gap_hours=8, most_24h=3, days=5)),
        Own("Tea", (("acetaminophen", None),)),
        *(Took(8 * count, MIOFLEX) for count in range(3)),
        Took(17, "Tea", 2, ["acetaminophen_two", "strength_unknown acetaminophen", "too_soon_known acetaminophen"]),
    ),
    "paracetamol and acetaminophen by turns for eleven days": (
        *(Daily(day, day, (APAP_500, PARA)[day % 2]) for day in range(1, 7)),
        *(Daily(day, day, (APAP_500, PARA)[day % 2], ["days_7 acetaminophen"]) for day in (7, 8, 9)),
        *(Daily(10, 10, APAP_500, ["days_last acetaminophen"]), Daily(11, 11, PARA, ["days_over acetaminophen"])),
    ),
}

STANDING = {"danger": DANGER, "times": TIMES, "known": KNOWN, "alcohol": ALCOHOL, "aspirin": ASPIRIN}
STANDING |= {"journeys": JOURNEYS, "mixes": MIXES}
