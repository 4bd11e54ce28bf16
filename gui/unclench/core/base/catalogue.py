"""The sentences of one language without Qt, from a table that `tools/languages.py build` makes of the .ts file."""

from collections.abc import Callable

from unclench.core.base import local_formats, plurals, sentence_digits
from unclench.core.base.translation import english, put_count

Table = dict[str, dict[str, str | list[str]]]
"""Context, then text, with its comment before it where it has one: the sentence, or its forms."""
Read = Callable[[str], Table]
"""The table of a language; an empty one where there is none."""
BEHIND_COMMENT = "\x04"
TYPED = "cli"
"""Sentences with examples of what to type: their digits stay."""


class Catalogue:
    """A translator. The tables are read at the first sentence that needs them; what a language lacks is English."""

    def __init__(self, language: str, read: Read) -> None:
        self._languages = (language,) if language == "en" else (language, "en")
        self._read = read
        self._tables: dict[str, Table] = {}

    def __call__(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        if n < 0 and len(self._languages) == 1:
            return text  # English has forms of plurals only
        key = f"{comment}{BEHIND_COMMENT}{text}" if comment else text
        for language in self._languages:
            found = self._table(language).get(context, {}).get(key)
            if found is None:
                continue
            sentence = found if isinstance(found, str) else found[plurals.form(language, n)]
            if context != TYPED:
                sentence = sentence_digits.told(sentence)
            return put_count(sentence, local_formats.digits(str(n))) if n >= 0 else sentence
        return english(context, text, comment, n)

    def _table(self, language: str) -> Table:
        if language not in self._tables:
            self._tables[language] = self._read(language)
        return self._tables[language]
