"""Writes the manual page unclench(1), from the parser of the command line: man_page.py [FILE], else to standard output.

Sentences that are no part of the parser are in this file; docs/CLI.md tells all of it at length.
"""

import re
import sys
from pathlib import Path

from unclench import __version__
from unclench.cli.parser import parser
from unclench.cli.parser_tree import Option, Place, places

METAINFO = Path(__file__).parents[1] / "packaging/linux/io.github.unclench.Unclench.metainfo.xml"
DESCRIPTION = """\
Unclench keeps a person company whose back goes into spasm: warning signs first, then ice and heat timed safely, a log
of what was taken, a checklist of causes, and small daily things that prevent the next one. Without a command it opens
its window, or raises the one that is open. The commands go to the app that runs, else straight to the diary.

It is a timer, a diary and a set of general tips. It does not examine anybody and is not medical advice."""
MOMENTS = """\
T is a moment that is past: ISO 8601, HH:MM, 3pm, "yesterday 9", "monday 9", "this morning" or "20 minutes ago". N is a
number with a point or a comma, or a fraction. KIND is a kind of entry."""
STATUS = (
    ("0", "Done."),
    ("1", "A rule said no, Ctrl+C ended it, or there is no screen for the window."),
    ("2", "The words were wrong. Nothing was written."),
    ("3", "Trouble with the diary, an answer that could not be written, or a bug."),
)
ENVIRONMENT = (
    ("UNCLENCH_DATA_DIR", "The folder of the diary, where --data-dir names none."),
    ("UNCLENCH_PLAIN_START", "1: start without what makes a start quick."),
)
FILES = (
    ("$XDG_DATA_HOME/unclench/unclench.sqlite", "The diary. Its backups are in the folder backups beside it."),
    ("$XDG_STATE_HOME/unclench", "The log: times and kinds of errors, nothing of the diary."),
)

EXAMPLES = (
    ("ice start --minutes 15", "Start the timer of an ice pack."),
    ('log walk 12 --at "this morning"', "Write down a walk."),
    ("completions bash", "Print what bash needs to complete commands."),
)


def page() -> str:
    """The page in the language of man(7)."""
    top, *commands = places(parser())
    released = re.search(r'<release version="[^"]+" date="([^"]+)"', METAINFO.read_text(encoding="utf-8"))
    assert released
    parts = [
        f'.TH UNCLENCH 1 "{released[1]}" "Unclench {__version__}" "User Commands"',
        ".SH NAME",
        f"unclench \\- {_safe(_begun_small(top.help))}",
        ".SH SYNOPSIS",
        ".B unclench",
        _safe("[--data-dir DIR] [--hidden] [--json] [--version] [COMMAND ...]"),
        ".SH DESCRIPTION",
        _paragraphs(DESCRIPTION),
        ".SH OPTIONS",
        "They stand before a command, after it or between its words.",
        *(_option(option) for option in top.options),
        ".SH COMMANDS",
        _safe(" ".join(MOMENTS.split())),
        *(_command(place, top.words) for place in commands if not place.words),
        ".SH EXIT STATUS",
        *(_entry(name, told) for name, told in STATUS),
        ".SH ENVIRONMENT",
        *(_entry(name, told) for name, told in ENVIRONMENT),
        ".SH FILES",
        *(_entry(name, told, ".I") for name, told in FILES),
        ".SH EXAMPLES",
        *(_entry(f"unclench {words}", told) for words, told in EXAMPLES),
    ]
    return "\n".join(parts) + "\n"


def _command(place: Place, family: dict[str, str]) -> str:
    """A command with its own options; those of all commands stand once."""
    told = [place.help or family.get(place.path[0], "")]
    told += [f"{option.name}: {option.help}" for option in place.options if option.help and option.name != "--help"]
    words = place.usage.removeprefix("unclench ").replace(" [-h]", "")
    return _entry(words, " ".join(f"{one[:1].upper()}{one[1:]}." for one in told if one))


def _typed(option: Option) -> str:
    return f"{option.name} {option.value.name}" if option.value else option.name


def _option(option: Option) -> str:
    return _entry(_typed(option), f"{option.help[:1].upper()}{option.help[1:]}.")


def _entry(name: str, told: str, font: str = ".B") -> str:
    return f".TP\n{font} {_safe(name)}\n{_safe(told)}"


def _paragraphs(text: str) -> str:
    return "\n.PP\n".join(_safe(" ".join(part.split())) for part in text.split("\n\n"))


def _begun_small(text: str) -> str:
    return text[:1].lower() + text[1:].rstrip(".")


def _safe(text: str) -> str:
    """Text in which nothing is a request to the typesetter; hyphens can be copied to a terminal."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return f"\\&{text}" if text.startswith((".", "'")) else text


if __name__ == "__main__":
    if sys.argv[1:]:
        Path(sys.argv[1]).write_text(page(), encoding="utf-8")
    else:
        print(page(), end="")
