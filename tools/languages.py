"""Translations: `languages.py update [CODE]` collects texts into .ts files, `languages.py build` makes .qm files."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "i18n"
TOOLS = Path(sys.executable).parent


def update(code: str | None) -> None:
    """Bring every translation up to date with the sources; with a code, begin that one, too."""
    files = {*FOLDER.glob("unclench_*.ts"), *([FOLDER / f"unclench_{code}.ts"] if code else [])}
    sources = [str(file) for file in sorted((ROOT / "gui").rglob("*.py"))]
    FOLDER.mkdir(exist_ok=True)
    for file in sorted(files):
        language = file.stem.partition("_")[2]
        words = ["-source-language", "en", "-target-language", language, "-no-obsolete", "-locations", "none"]
        subprocess.run([TOOLS / "pyside6-lupdate", *sources, *words, "-ts", file], check=True)


def build() -> None:
    """Make what the app loads, where the translation is newer."""
    for file in sorted(FOLDER.glob("unclench_*.ts")):
        made = file.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < file.stat().st_mtime:
            subprocess.run([TOOLS / "pyside6-lrelease", "-silent", file, "-qm", made], check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["build"]:
        build()
    else:
        update(sys.argv[2] if len(sys.argv) > 2 else None)
