"""The part of the guide that Causes needs: the checklist, the questionnaires, and the warning signs it begins with."""

from functools import cached_property
from typing import TYPE_CHECKING

from unclench.core.base.content import Load
from unclench.core.safety.content import SafetyContent

if TYPE_CHECKING:
    from unclench.core.causes.checklist import Checklist
    from unclench.core.causes.measures import Measures


class CausesContent:
    """Each property parses one file when it is first asked for."""

    def __init__(self, load: Load, safety: SafetyContent) -> None:
        self._load = load
        self.safety = safety

    @cached_property
    def checklist(self) -> "Checklist":
        """The checklist of causes.toml."""
        from unclench.core.causes import checklist

        return checklist.parse(self._load("causes"))

    @cached_property
    def measures(self) -> "Measures":
        """The questionnaires of measures.toml."""
        from unclench.core.causes import measures

        return measures.parse(self._load("measures"))
