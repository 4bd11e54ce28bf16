"""How people write numbers: what each text is, in every region alike. None: it is refused."""

REGIONS = (
    *("en_US", "de_DE", "fr_FR", "pt_BR", "es_ES", "ar_EG"),
    *("fa_IR", "hi_IN", "sv_SE", "de_CH", "ru_RU", "ja_JP"),
)

SPELLINGS: dict[str, float | None] = {
    "2": 2, "1.5": 1.5, "1,5": 1.5, "0.25": 0.25, "0,25": 0.25, ".5": 0.5, ",5": 0.5, "1.50": 1.5, "0.500": 0.5,
    "0,750": 0.75, "1/2": 0.5, "½": 0.5, "1½": 1.5, "1 1/3": 4 / 3, "2 ¼": 2.25, "¾": 0.75, "٢": 2, "١٫٥": 1.5,
    "۱٫۵": 1.5, "٫٥": 0.5, "１．５": 1.5, "२": 2, "१.५": 1.5, "2 tablets": 2, "1,5 tablet": 1.5, "½ tablets": 0.5,
    "\u00a02\u202f": 2, "4,5": 4.5,
    "1.500": None, "1,500": None, "1 500": None, "11/2": None, "۱/۵": None, "1_0": None, "0x5": None, "1e1": None,
    "nan": None, "inf": None, "1.5.2": None, "--2": None, "-2": None, "+2": None, "": None, "1.": None, "1/0": None,
    "2 mg": None, "201": None, "0": None, "2 3": None, "1٬5": None, "½½": None, "two": None,
}  # fmt: skip
"""For a field of at most 200 tablets."""

DANGEROUS = ("1.5", "1,5", "0.25", ".5", ",5", "½", "١٫٥", "۱٫۵", "1.500", "1,500", "۱/۵", "")
"""Those that were read as ten times as much, or not at all, where they are not usual."""
