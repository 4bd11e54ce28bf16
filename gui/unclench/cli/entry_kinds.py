"""The kinds of entries as words of a command line."""

from unclench.core.base.entries import KINDS
from unclench.core.base.errors import BadInput
from unclench.core.base.translation import translate


def table_of(word: str) -> str:
    """The table that a word of the person means. Raises BadInput with all there are."""
    listed = {table: kind.KIND.words for table, kind in KINDS.items() if kind.KIND.words}
    for table, words in listed.items():
        if word == table or word in words:
            return table
    names = ", ".join(listed)
    raise BadInput("kind", translate("cli", "KIND can be: {names}.").format(names=names))
