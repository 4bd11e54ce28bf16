"""Logs of the packs of Germany, Austria, Switzerland and Spain (16.11): too soon, too many, mixing, days in a row."""

from dose_log import FLANAX_275, IBU, IBU_GB, LISADOR, NAP, PARA, Daily, Own, Prescribed, Step, Took
from unclench.core.medicine.dosing import Limits

IBU_200_DE, IBU_400_DE, IBU_400_AT, IBU_400_ES = (
    *("ibuprofen-200-de", "ibuprofen-400-de", "ibuprofen-400-at", "ibuprofen-400-es"),
)
IBU_600_ES, DEX_ES = "ibuprofen-600-es", "dexketoprofen-25-es"
PARA_DE, PARA_AT = "paracetamol-500-de", "paracetamol-500-at"
PARA_500_ES, PARA_650_ES, PARA_1G_ES = "paracetamol-500-es", "paracetamol-650-es", "paracetamol-1000-es"
NAP_DE, NAP_CH, NAP_ES = "naproxen-220-de", "naproxen-220-ch", "naproxen-220-es"
ASA_DE, ASA_ES = "aspirin-500-de", "aspirin-500-es"
DIC_12, DIC_25, DIC_CH = "diclofenac-12-5-de", "diclofenac-25-de", "diclofenac-25-ch"
MET_DE, MET_ES = "metamizole-500-de", "metamizole-575-es"

SIZES_AND_GAPS: dict[str, tuple[Step, ...]] = {
    "ibuprofen 200 DE": (
        *(Took(0, IBU_200_DE, 2), Took(5.9, IBU_200_DE, 1, ["too_soon"]), Took(12, IBU_200_DE, 2)),
        Took(18, IBU_200_DE, 3, ["over_24h", "over_ceiling ibuprofen", "over_dose"]),
    ),
    "ibuprofen 400 DE": (
        *(Took(0, IBU_400_DE), Took(5, IBU_400_DE, 1, ["too_soon"]), Took(12, IBU_400_DE)),
        Took(18, IBU_400_DE, 1, ["over_24h", "over_ceiling ibuprofen"]),
    ),
    "ibuprofen 400 DE, two at once": (Took(0, IBU_400_DE, 2, ["over_dose"]),),
    "ibuprofen 400 AT": (Took(0, IBU_400_AT), Took(5.9, IBU_400_AT, 1, ["too_soon"]), Took(30, IBU_400_AT)),
    "ibuprofen 400 ES": (Took(0, IBU_400_ES), Took(5.9, IBU_400_ES, 1, ["too_soon"]), Took(30, IBU_400_ES)),
    "paracetamol DE": (
        Took(0, PARA_DE, 2),
        Took(5, PARA_DE, 1, ["too_soon"]),
        Took(24, PARA_DE, 3, ["over_dose"]),
    ),
    "paracetamol DE, a fifth dose of one": (
        *(Took(0, PARA_DE), Took(5.9, PARA_DE, 1, ["too_soon"]), Took(11.9, PARA_DE), Took(17.9, PARA_DE)),
        Took(23.9, PARA_DE, 1, ["over_doses"]),
    ),
    "paracetamol AT, two at once": (Took(0, PARA_AT, 2, ["over_dose"]),),
    "paracetamol ES, 4 h after one and 6 h after two": (
        *(Took(0, PARA_500_ES), Took(4, PARA_500_ES, 2), Took(8, PARA_500_ES, 1, ["too_soon"])),
        Took(14, PARA_500_ES, 2),
    ),
    "paracetamol 650 ES": (Took(0, PARA_650_ES), Took(3.9, PARA_650_ES, 1, ["too_soon"]), Took(8, PARA_650_ES)),
    "paracetamol 1 g ES": (
        *(Took(0, PARA_1G_ES), Took(5, PARA_1G_ES, 1, ["too_soon"]), Took(30, PARA_1G_ES, 2, ["over_dose"])),
    ),
    "naproxen DE, first two, then one after 12 h": (
        *(Took(0, NAP_DE, 2), Took(8, NAP_DE, 1, ["over_window"]), Took(36, NAP_DE), Took(43, NAP_DE, 1, ["too_soon"])),
    ),
    "naproxen CH": (Took(0, NAP_CH, 2), Took(12, NAP_CH), Took(13, NAP_CH, 1, ["over_24h", "too_soon"])),
    "naproxen ES": (Took(0, NAP_ES), Took(8, NAP_ES), Took(16, NAP_ES, 2, ["over_24h", "over_dose"])),
    "aspirin DE": (Took(0, ASA_DE, 2), Took(3.9, ASA_DE, 1, ["too_soon"]), Took(8, ASA_DE, 3, ["over_dose"])),
    "aspirin ES": (Took(0, ASA_ES), Took(3.9, ASA_ES, 1, ["too_soon"]), Took(8, ASA_ES, 2, ["over_dose"])),
    "diclofenac 12.5 DE": (Took(0, DIC_12, 2), Took(3.9, DIC_12, 1, ["too_soon"]), Took(8, DIC_12, 3, ["over_dose"])),
    "diclofenac 25 DE": (
        Took(0, DIC_25),
        Took(3.9, DIC_25, 1, ["too_soon"]),
        Took(8, DIC_25, 2, ["over_24h", "over_dose"]),
    ),
    "diclofenac 25 CH": (Took(0, DIC_CH), Took(4, DIC_CH), Took(7, DIC_CH, 1, ["too_soon"])),
}

TOO_MUCH: dict[str, tuple[Step, ...]] = {
    "paracetamol DE, above 4 g": (
        *(Took(6 * count, PARA_DE, 2) for count in range(4)),
        Took(23.9, PARA_DE, 0.5, ["acetaminophen_4g", "over_24h", "too_soon"]),
    ),
    "paracetamol AT, a fifth in a day is past its 2 g": (
        *(Took(6 * count, PARA_AT) for count in range(4)),
        Took(23.9, PARA_AT, 1, ["over_24h", "too_soon"]),
    ),
    "paracetamol ES, seven": (
        *(Took(6 * count, PARA_500_ES, 2) for count in range(3)),
        Took(18, PARA_500_ES, 1, ["over_24h"]),
    ),
    "paracetamol 650 ES, five": (
        *(Took(4 * count, PARA_650_ES) for count in range(4)),
        Took(16, PARA_650_ES, 1, ["over_24h"]),
    ),
    "paracetamol 1 g ES, four": (
        *(Took(6 * count, PARA_1G_ES) for count in range(3)),
        Took(18, PARA_1G_ES, 1, ["over_24h"]),
    ),
    "aspirin DE, seven": (*(Took(4 * count, ASA_DE, 2) for count in range(3)), Took(12, ASA_DE, 1, ["over_24h"])),
    "aspirin ES, nine are more than 4 g": (
        *(Took(4 * count, ASA_ES) for count in range(6)),
        *(Took(21.5, ASA_ES, 1, ["too_soon"]), Took(22.6, ASA_ES, 1, ["too_soon"])),
        Took(23.9, ASA_ES, 1, ["over_24h", "over_ceiling aspirin", "too_soon"]),
    ),
    "naproxen DE, four": (*(Took(0, NAP_DE, 2), Took(12, NAP_DE), Took(20, NAP_DE, 1, ["over_24h"])),),
    "diclofenac 12.5 DE, seven": (
        *(Took(4 * count, DIC_12, 2) for count in range(3)),
        Took(12, DIC_12, 1, ["over_24h"]),
    ),
    "diclofenac 25 CH, four": (*(Took(4 * count, DIC_CH) for count in range(3)), Took(12, DIC_CH, 1, ["over_24h"])),
    "metamizole ES by a prescriber, eight are more than 4 g": (
        Prescribed(MET_ES, Limits(most=2, gap_hours=6)),
        *(Took(6 * count, MET_ES, 2) for count in range(3)),
        Took(18, MET_ES, 2, ["over_ceiling dipyrone"]),
    ),
    "dexketoprofen by a prescriber, four are more than 75 mg": (
        Prescribed(DEX_ES, Limits(most=1, gap_hours=6)),
        *(Took(6 * count, DEX_ES) for count in range(3)),
        Took(18, DEX_ES, 1, ["over_ceiling dexketoprofen"]),
    ),
    "ibuprofen 600 by a prescriber, up to 2400 mg": (
        Prescribed(IBU_600_ES, Limits(most=1, gap_hours=6)),
        *(Took(6 * count, IBU_600_ES) for count in range(4)),
        Took(23.9, IBU_600_ES, 1, ["over_ceiling ibuprofen", "too_soon"]),
    ),
}

MIXING: dict[str, tuple[Step, ...]] = {
    "ibuprofen ES speaks 8 h": (Took(0, IBU_400_ES), Took(7, NAP_ES, 1, ["nsaid_mix"])),
    "ibuprofen DE speaks 6 h": (
        Took(0, IBU_400_DE),
        Took(5, ASA_DE, 1, ["nsaid_mix"]),
        Took(6, DIC_25, 1, ["nsaid_mix"]),
    ),
    "aspirin DE speaks 8 h": (Took(0, ASA_DE, 2), Took(7, IBU_400_DE, 1, ["nsaid_mix"])),
    "aspirin ES speaks 6 h": (Took(0, ASA_ES), Took(6, IBU_400_ES)),
    "naproxen DE speaks 12 h": (Took(0, NAP_DE), Took(11, IBU_200_DE, 1, ["nsaid_mix"])),
    "diclofenac DE speaks 12 h": (Took(0, DIC_25), Took(11, IBU_400_DE, 1, ["nsaid_mix"])),
    "diclofenac of two strengths is one drug": (
        *(Took(0, DIC_12, 2), Took(2, DIC_25, 1, ["too_soon"]), Took(6, DIC_CH)),
        Took(12, DIC_12, 1, ["over_24h"]),
    ),
    "dexketoprofen and ibuprofen": (
        Prescribed(DEX_ES, Limits(most=1, gap_hours=8)),
        *(Took(0, DEX_ES), Took(7, IBU_400_ES, 1, ["nsaid_mix"])),
    ),
    "ibuprofen of Germany and of the UK and US are one drug": (
        *(Took(0, IBU_400_DE), Took(5, IBU_GB, 2, ["too_soon"]), Took(12, IBU, 1)),
    ),
    "naproxen of Spain and of Brazil are one drug": (Took(0, NAP_ES), Took(5, FLANAX_275, 1, ["too_soon"])),
    "paracetamol of Germany and of the UK": (Took(0, PARA_DE, 2), Took(6, PARA, 2, ["acetaminophen_two"])),
    "paracetamol with ibuprofen is no clash": (Took(0, PARA_DE, 2), Took(0, IBU_400_DE), Took(6, PARA_DE, 2)),
    "metamizole with ibuprofen is no clash of NSAIDs": (
        Prescribed(MET_DE, Limits(most=2, gap_hours=6, most_24h=8)),
        *(Took(0, MET_DE, 2), Took(1, IBU_400_DE)),
    ),
    "metamizole DE and Lisador are one drug": (
        Prescribed(MET_DE, Limits(most=2, gap_hours=6, most_24h=8)),
        *(Took(0, MET_DE, 2), Took(1, LISADOR, 1, ["too_soon"])),
    ),
    "naproxen DE and US": (Took(0, NAP_DE), Took(7, NAP, 1, ["too_soon"])),
    "a prescribed diclofenac 50 is not held to 25 mg at once": (
        Own("Dic 50", (("diclofenac", 50.0),)),
        *(Took(0, "Dic 50"), Took(8, "Dic 50", 1, ["hours_unknown diclofenac"])),
    ),
}

DAYS: dict[str, tuple[Step, ...]] = {
    "ibuprofen DE": (
        Daily(1, 3, IBU_400_DE),
        Daily(4, 4, IBU_400_DE, ["days_last nsaid"]),
        Daily(5, 5, IBU_400_DE, ["days_over nsaid"]),
    ),
    "ibuprofen AT": (Daily(1, 2, IBU_400_AT), Daily(3, 3, IBU_400_AT, ["days_last nsaid"])),
    "ibuprofen ES": (Daily(1, 4, IBU_400_ES), Daily(5, 5, IBU_400_ES, ["days_last nsaid"])),
    "paracetamol DE": (
        *(Daily(1, 2, PARA_DE), Daily(3, 3, PARA_DE, ["days_last acetaminophen"])),
        Daily(4, 4, PARA_DE, ["days_over acetaminophen"]),
    ),
    "paracetamol ES": (Daily(1, 4, PARA_1G_ES), Daily(5, 5, PARA_1G_ES, ["days_last acetaminophen"])),
    "aspirin DE": (Daily(1, 2, ASA_DE), Daily(3, 3, ASA_DE, ["days_last nsaid"])),
    "naproxen CH": (Daily(1, 2, NAP_CH), Daily(3, 3, NAP_CH, ["days_last nsaid"])),
    "naproxen ES has no figure: 10": (
        *(Daily(1, 6, NAP_ES), Daily(7, 9, NAP_ES, ["days_7 nsaid"]), Daily(10, 10, NAP_ES, ["days_last nsaid"])),
    ),
    "another NSAID begins no new row": (
        *(Daily(1, 3, IBU_400_DE), Daily(4, 4, DIC_25, ["days_last nsaid"]), Daily(5, 5, ASA_DE, ["days_over nsaid"])),
    ),
}

EUROPE = {"europe sizes": SIZES_AND_GAPS, "europe too much": TOO_MUCH, "europe mixing": MIXING, "europe days": DAYS}
