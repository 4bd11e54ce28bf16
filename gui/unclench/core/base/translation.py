"""Translated sentences for rules, without Qt: the window installs its translator here, the command line leaves English.

`translate` has the name and shape that lupdate looks for, so texts in core are extracted like all others.
"""

from collections.abc import Callable

Translator = Callable[[str, str], str]


def _english(context: str, text: str) -> str:
    return text


_translator: Translator = _english


def install(translator: Translator | None) -> None:
    """Use `translator(context, text)` from now on; None goes back to English."""
    global _translator
    _translator = translator or _english


def translator() -> Translator:
    """What `translate` uses now: what was made with its sentences holds as long as it is the same."""
    return _translator


def translate(context: str, text: str) -> str:
    """`text` in the user's language. Put values in afterwards: translate("core", "until {time}").format(time=...)."""
    return _translator(context, text)
