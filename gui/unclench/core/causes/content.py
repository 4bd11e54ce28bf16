"""The part of the guide that Causes needs: the checklist, the questionnaires, and the warning signs it begins with."""

from functools import cached_property
from typing import TYPE_CHECKING

from unclench.core.base.content import Load
from unclench.core.safety.content import SafetyContent

if TYPE_CHECKING:
    from unclench.core.causes.checklist import Checklist
    from unclench.core.causes.questionnaires import Questionnaires

FIRST_EDITION = "2026-11"
"""That of runs which do not name theirs."""


class CausesContent:
    """Each property parses one file when it is first asked for."""

    def __init__(self, load: Load, safety: SafetyContent) -> None:
        self._load = load
        self.safety = safety
        self._earlier: dict[str, Checklist] = {}

    @cached_property
    def checklist(self) -> "Checklist":
        """The checklist of causes.toml."""
        from unclench.core.causes import checklist

        return checklist.parse(self._load("causes"))

    def checklist_of(self, edition: str) -> "Checklist":
        """The checklist as it was when a run was answered: results keep the words of their own edition."""
        from unclench.core.causes import checklist

        if edition >= self.checklist.edition:
            return self.checklist
        if edition not in self._earlier:
            self._earlier[edition] = checklist.parse(self._load("causes"), edition or FIRST_EDITION)
        return self._earlier[edition]

    @cached_property
    def measures(self) -> "Questionnaires":
        """The questionnaires of measures.toml."""
        from unclench.core.causes import questionnaires as measures

        return measures.parse(self._load("measures"))
