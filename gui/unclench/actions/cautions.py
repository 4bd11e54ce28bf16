"""Keep answers to "does this apply to you?"."""

from typing import Any

from unclench.actions.context import Context
from unclench.core.base.entries import Caution
from unclench.core.base.errors import BadInput
from unclench.core.base.translation import translate
from unclench.core.safety import cautions as rules


class Cautions:
    """Risk answers; the newest of each list holds."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def answer(self, about: str, answers: dict[str, Any]) -> Caution:
        """Keep the answers of one list. Raises BadInput for an answer that is not y, n or ?."""
        if any(value not in ("y", "n", "?") for value in answers.values()):
            raise BadInput("answers", translate("core", 'An answer can be "y", "n" or "?".'))
        with self._context.journal.write() as w:
            caution = w.add(Caution(at=self._context.clock.now().instant, about=about, answers=answers))
        self._context.publish({"cautions"})
        return caution

    def amend(self, about: str, answers: dict[str, Any]) -> Caution:
        """The newest answers of one list with these changed."""
        given = rules.answers(self._context.journal.read(), about)
        return self.answer(about, {**given, **answers})
