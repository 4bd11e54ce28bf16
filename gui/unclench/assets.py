"""The only place that knows where resources live: inside the installed package, or beside the sources."""

from pathlib import Path
from typing import Any


def root() -> Path:
    """The folder `resources`, as installed or as checked out."""
    here = Path(__file__).parent
    packaged = here / "_resources"
    return packaged if packaged.is_dir() else here.parents[1] / "resources"


_language = "en"


def speak(language: str) -> None:
    """Set the language in which the guide is read from now on."""
    global _language
    _language = language


def guide(name: str, language: str = "") -> dict[str, Any]:
    """One file of the guide, in `language` (the one spoken) where it exists, else in English, else of no language."""
    import tomllib

    language = language or _language
    folder = root() / "guide"
    for choice in (language, language.partition("_")[0], "en", ""):
        file = folder / choice / f"{name}.toml"
        if file.is_file():
            return tomllib.loads(file.read_text(encoding="utf-8"))
    raise FileNotFoundError(f"guide/en/{name}.toml")
