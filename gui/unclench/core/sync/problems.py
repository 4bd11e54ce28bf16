"""What is wrong with a file or the folder, as one sentence; the diary is as it was."""

from collections.abc import Iterable

from unclench.core.base.translation import translate
from unclench.core.sync.files import shown
from unclench.core.sync.records import Problem, ProblemCode


def problem(code: ProblemCode, *, file: str = "", name: str = "", count: int = 0) -> Problem:
    """The problem in words: `file` as it is called in the folder, `name` of the computer or path of the folder."""
    file = shown(file)
    text = {
        "torn": translate("core", "{file} is not whole yet: what can be read of it was read."),
        "gap": translate("core", "{file} cannot be read yet, because a file before it is missing."),
        "changed": translate(
            "core", "{file} was changed by somebody else, so nothing more is read from that computer."
        ),
        "older": translate("core", "{file} is older than what was read from it before; nothing was lost here."),
        "newer": translate("core", "{file} comes from a newer version of Unclench: install that one here, too."),
        "foreign": translate("core", "{file} is no file of Unclench, or damaged, and was left alone."),
        "other_passphrase": translate("core", "{file} was written with another passphrase and cannot be read."),
        "plain_file": translate("core", "{file} is encrypted on one side only: all computers must share alike."),
        "unreadable": translate("core", "{file} cannot be opened, and was left alone."),
        "too_large": translate("core", "{file} is larger than any of ours, and was left alone."),
        "refused": translate("core", "Entries from another computer that cannot be here: %Ln. They wait.", "", count),
        "clock": translate(
            "core",
            "Entries from another computer that lie ahead: %Ln. Look at the clocks; they come in later.",
            "",
            count,
        ),
        "empty_folder": translate("core", "The folder {name} is empty. Is the drive there?"),
        "no_folder": translate("core", "The folder {name} cannot be opened."),
        "no_answer": translate("core", "The folder {name} does not answer. What you do is kept here meanwhile."),
        "not_written": translate("core", "Nothing can be written into the folder {name}. It is kept here meanwhile."),
        "no_library": translate("core", "Encrypted sharing needs the Python package cryptography, which is not here."),
    }[code]
    return Problem(code, text.format(file=file, name=name), file)


MOST_TOLD = 5
"""Problems with the same code that have a sentence each; how many more there are is one sentence."""


def few(found: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems without those that say the same of ever more files."""
    kinds: dict[ProblemCode, list[Problem]] = {}
    for one in found:
        kinds.setdefault(one.code, []).append(one)
    told: list[Problem] = []
    for code, same in kinds.items():
        told += same[:MOST_TOLD]
        if len(same) > MOST_TOLD:
            told.append(Problem(code, _more(len(same) - MOST_TOLD)))
    return tuple(told)


def _more(count: int) -> str:
    return translate("core", "The same is true of %Ln more files there.", "", count)
