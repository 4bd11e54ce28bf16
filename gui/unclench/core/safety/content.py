"""The part of the guide that safety needs: warning signs and cautions."""

from functools import cached_property

from unclench.core.base.content import Load
from unclench.core.safety import cautions, warning_signs
from unclench.core.safety.cautions import Asked
from unclench.core.safety.warning_signs import Sign


class SafetyContent:
    """Each property parses one file when it is first asked for."""

    def __init__(self, load: Load) -> None:
        self._load = load

    @cached_property
    def cautions(self) -> dict[str, Asked]:
        """The lists of cautions.toml, by what they are about."""
        return cautions.parse(self._load("cautions"))

    @cached_property
    def signs(self) -> tuple[Sign, ...]:
        """The warning signs of signs.toml."""
        return warning_signs.parse(self._load("signs"))
