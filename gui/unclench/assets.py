"""The only place that knows where resources live: inside the installed package, or beside the sources."""

from pathlib import Path
from typing import Any


def root() -> Path:
    """The folder `resources`, as installed or as checked out."""
    here = Path(__file__).parent
    packaged = here / "_resources"
    return packaged if packaged.is_dir() else here.parents[1] / "resources"


def translations() -> Path:
    """The folder of the built translations."""
    return root() / "i18n"


def sentences(language: str) -> dict[str, dict[str, str | list[str]]]:
    """The table of a language for sentences without Qt; an empty one where it is not built."""
    import json

    file = translations() / f"unclench_{language}.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}


def guide(name: str) -> dict[str, Any]:
    """One file of the guide, in English; one of no language lies beside that folder."""
    import tomllib

    for folder in ("guide/en", "guide"):
        file = root() / folder / f"{name}.toml"
        if file.is_file():
            return tomllib.loads(file.read_text(encoding="utf-8"))
    raise FileNotFoundError(f"guide/en/{name}.toml")
