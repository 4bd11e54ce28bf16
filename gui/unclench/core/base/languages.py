"""Which languages there are, and which of them is spoken. Asks without Qt, so that commands know it too."""

from collections.abc import Iterable
from pathlib import Path


def known(folder: Path) -> tuple[str, ...]:
    """The codes of the languages that are built in `folder`, English first: "en", "de", "pt_BR"."""
    names = sorted(file.stem.partition("_")[2] for file in folder.glob("unclench_*.json"))
    return ("en", *(name for name in names if name != "en"))


def choose(wish: str, asked: Iterable[str], shipped: tuple[str, ...]) -> str:
    """The language to speak: the person's wish where it is shipped, else the first that the system asks for."""
    if wish in shipped:
        return wish
    for one in asked:
        plain = one.partition(".")[0].replace("-", "_")
        language = plain.partition("_")[0]
        for code in (plain, language):
            if code in shipped:
                return code
        if found := next((code for code in shipped if code.partition("_")[0] == language), None):
            return found
    return "en"


def asked_by(environment: dict[str, str] | None = None) -> tuple[str, ...]:
    """The languages that the environment asks for, first the one wanted most."""
    import os

    given = os.environ if environment is None else environment
    chosen = next((given[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if given.get(name)), "")
    if not chosen or chosen.partition(".")[0] in ("C", "POSIX"):
        return ()
    return (*(one for one in given.get("LANGUAGE", "").split(":") if one), chosen)
