"""Translated sentences for rules, without Qt: the window installs its translator, the command line a catalogue.

`translate` has the name and shape that lupdate looks for, so texts in core are extracted like all others.
"""

from collections.abc import Callable

Translator = Callable[[str, str, str, int], str]
"""(context, text, comment, n): the sentence in the language in force."""


def english(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """The text as it stands in the source, which has the form for many."""
    return put_count(text, str(n)) if n >= 0 else text


def put_count(text: str, figures: str) -> str:
    """`text` with the counted number in its places, as Qt puts it there."""
    return text.replace("%Ln", figures).replace("%n", figures)


class _State:
    headless: Translator = english
    """What holds where nothing else is installed."""
    translator: Translator | None = None


def install(translator: Translator | None) -> None:
    """Use `translator` from now on; None goes back to what `install_headless` set."""
    _State.translator = translator


def install_headless(translator: Translator) -> None:
    """Use this where no window has installed its own."""
    _State.headless = translator


def translator() -> Translator:
    """What `translate` uses now: what was made with its sentences holds as long as it is the same."""
    return _State.translator or _State.headless


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """`text` in the language in force. Put values in afterwards: translate("core", "until {time}").format(time=...).

    `comment` tells two meanings of one text apart. `n` is a counted number, from 0 up: it is written for "%Ln" in the
    text and chooses the plural form. lupdate sees a plural only where all four stand by place:
    translate("core", "%Ln days", "", days).
    """
    return (_State.translator or _State.headless)(context, text, comment, n)
