"""Emergency and poison numbers of a country, and its usual units (countries.toml)."""

from functools import cached_property
from typing import Any

from unclench.core.base.content import Load
from unclench.core.base.frozen_record import record
from unclench.core.base.translation import translate


@record(kw_only=True)
class Country:
    """What depends on where the user lives. `emergency` and `poison` are empty where none is known."""

    code: str
    name: str
    emergency: str = ""
    poison: str = ""
    glass_ml: int = 250
    weight: str = "kg"
    paper: str = "A4"
    source: str = ""

    @property
    def emergency_words(self) -> str:
        """The emergency number, or words where it is not known."""
        return self.emergency or translate("core", "your emergency number")

    @property
    def poison_words(self) -> str:
        """The poison line, else the emergency number (health.md 3.5)."""
        return self.poison or self.emergency_words


def parse(file: dict[str, Any]) -> dict[str, Country]:
    """countries.toml by country code; "" is any country that is not listed."""
    known = {code: Country(code=code, **row) for code, row in file["countries"].items()}
    return {"": Country(code="", **file["other"]), **known}


def code(setting: str, home: str, locale: str) -> str:
    """Whose number counts: the setting, else the country the computer is set to, else that of a locale it names."""
    return setting if setting != "system" else home or locale


def country(known: dict[str, Country], code: str) -> Country:
    """The country of a two-letter code or a locale name such as "pt_BR"; the unlisted one for anything else."""
    return known.get(code.replace("-", "_").rpartition("_")[2].upper(), known[""])


class Countries:
    """The countries of countries.toml, read when one is first asked for."""

    def __init__(self, load: Load, home: str = "") -> None:
        """`home`: the country that the computer's settings name, for the setting "system"."""
        self._load = load
        self.home = home

    @cached_property
    def known(self) -> dict[str, Country]:
        """By country code; "" is any country that is not listed."""
        return parse(self._load("countries"))

    def of(self, setting: str) -> Country:
        """The country of the setting `country`: "system" is the computer's."""
        return country(self.known, self.home if setting == "system" else setting)
