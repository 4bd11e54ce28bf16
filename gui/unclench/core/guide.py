"""The guide: facts and texts kept as TOML. Joins the parts that the rooms declare; no rule takes all of it."""

from functools import cached_property
from typing import TYPE_CHECKING

from unclench.core.base.content import Load
from unclench.core.base.countries import Countries
from unclench.core.safety.content import SafetyContent

if TYPE_CHECKING:
    from unclench.core.advice_steps import AdviceSteps, SourceGroup
    from unclench.core.causes.content import CausesContent
    from unclench.core.medicine.content import MedicineContent
    from unclench.core.nudges.content import NudgeContent
    from unclench.core.prevention.content import PreventionContent
    from unclench.core.review import Reviewed


class Guide:
    """One part a room; each is made, and its files are read, when it is first needed."""

    def __init__(self, load: Load, home: str = "") -> None:
        """`home`: the country that the computer's settings name, for the setting "system"."""
        self._load = load
        self._home = home
        self.read_anew()

    def read_anew(self) -> None:
        """From now on in the language that is in force now: what was read before is let go."""
        for name in ("medicine", "prevention", "causes", "nudges", "steps", "reviewed", "sources"):
            self.__dict__.pop(name, None)
        self.countries = Countries(self._load, self._home)
        self.safety = SafetyContent(self._load)

    @cached_property
    def medicine(self) -> "MedicineContent":
        """Products and their labels."""
        from unclench.core.medicine.content import MedicineContent

        return MedicineContent(self._load, self.countries)

    @cached_property
    def prevention(self) -> "PreventionContent":
        """Moves and foods."""
        from unclench.core.prevention.content import PreventionContent

        return PreventionContent(self._load, self.countries)

    @cached_property
    def causes(self) -> "CausesContent":
        """The checklist and the questionnaires."""
        from unclench.core.causes.content import CausesContent

        return CausesContent(self._load, self.safety)

    @cached_property
    def nudges(self) -> "NudgeContent":
        """What nudges look at."""
        from unclench.core.nudges.content import NudgeContent

        return NudgeContent(self.safety, self.medicine, self.countries)

    @cached_property
    def steps(self) -> "AdviceSteps":
        """The 18 steps of steps.toml with their evidence."""
        from unclench.core import advice_steps as steps

        return steps.parse(self._load("steps"))

    @cached_property
    def reviewed(self) -> "Reviewed":
        """Who reviewed the texts, when; read from reviewed.toml where that is there."""
        from unclench.core import review

        return review.read(self._load)

    @cached_property
    def sources(self) -> "tuple[SourceGroup, ...]":
        """The sources of sources.toml, by kind."""
        from unclench.core import advice_steps as steps

        return steps.parse_sources(self._load("sources"))
