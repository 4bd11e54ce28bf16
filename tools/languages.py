"""Translations: `languages.py new CODE ...`, `update`, `check [CODE ...]`, `build`.

new     begins a language: resources/i18n/unclench_CODE.ts with every text of the sources and of the guide
update  brings all .ts files up to date with the sources; what changed there is marked as unfinished
check   prints a table of how far each language is, and what is wrong with it; exit status 1 when something is
build   makes what the app loads of finished texts: a .qm file for the window, a .json file for the command line;
        a language in which less than 9 of 10 texts are finished is left out, with `build all` it is not

CODE is a language, or a language and a country: de, pt_BR.
"""

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import stale_texts
import translated_texts
from translation_checks import check

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "i18n"
MADE = ROOT / "build" / "i18n"
SHIPPED = 0.9
"""Finished, of all texts, from which on a language is offered: less would be half English."""
TOOLS = Path(sys.executable).parent


def files(codes: list[str]) -> list[Path]:
    """The .ts files of these languages, or of all."""
    return [FOLDER / f"unclench_{code}.ts" for code in codes] or sorted(FOLDER.glob("unclench_*.ts"))


def update(codes: list[str]) -> None:
    """Bring .ts files up to date with the sources, and begin those that are not there."""
    FOLDER.mkdir(exist_ok=True)
    MADE.mkdir(parents=True, exist_ok=True)
    texts = MADE / "texts.cpp"
    texts.write_text(translated_texts.everything(), encoding="utf-8")
    for file in files(codes):
        code = file.stem.partition("_")[2]
        words = ["-source-language", "en", "-target-language", code, "-no-obsolete", "-locations", "none", "-silent"]
        plural_only = ["-pluralonly"] if code == "en" else []
        command = [TOOLS / "pyside6-lupdate", texts, *words, *plural_only, "-ts", file]
        before = stale_texts.read(file)
        subprocess.run(command, check=True, cwd=MADE)
        stale_texts.keep(file, before)


def build(least: float) -> None:
    """Make what the app loads, where the .ts file is newer; of languages with so large a share of finished texts."""
    for file in files([]):
        compiled, table = file.with_suffix(".qm"), file.with_suffix(".json")
        if finished_share(file) < least:
            compiled.unlink(missing_ok=True)
            table.unlink(missing_ok=True)
        elif min(_age(compiled), _age(table)) < file.stat().st_mtime:
            make(file, FOLDER)


def make(file: Path, folder: Path) -> None:
    """What the app loads of one .ts file, into this folder."""
    part = folder / f"{file.stem}.part"
    subprocess.run([TOOLS / "pyside6-lrelease", "-silent", "-nounfinished", file, "-qm", part], check=True)
    part.replace(folder / f"{file.stem}.qm")  # a program that runs has the old file mapped, and keeps it
    table = json.dumps(_table(file), ensure_ascii=False, separators=(",", ":"))
    part.write_text(table, encoding="utf-8")
    part.replace(folder / f"{file.stem}.json")


def finished_share(file: Path) -> float:
    """How much of a .ts file is finished, from 0 to 1; English needs no more than it has."""
    marks = [translation.get("type") for translation in ET.parse(file).getroot().iter("translation")]
    return 1.0 if file.stem.endswith("_en") or not marks else sum(mark is None for mark in marks) / len(marks)


def _age(file: Path) -> float:
    return file.stat().st_mtime if file.exists() else 0.0


def _table(file: Path) -> dict[str, dict[str, str | list[str]]]:
    """The finished texts that are said without Qt: those of the guide and of all that is no window."""
    wanted = translated_texts.contexts_without_qt()
    found: dict[str, dict[str, str | list[str]]] = {}
    for context, message in messages(file):
        translation = message.find("translation")
        if context not in wanted or translation is None or translation.get("type"):
            continue
        comment, text = message.findtext("comment"), message.findtext("source") or ""
        said = [form.text or "" for form in translation.iter("numerusform")]
        key = f"{comment}\x04{text}" if comment else text
        found.setdefault(context, {})[key] = said or translation.text or ""
    return found


def messages(file: Path) -> Iterator[tuple[str, ET.Element]]:
    """(context, message) of a .ts file."""
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def main(words: list[str]) -> int:
    """The exit status."""
    match words:
        case ["new", *codes] if codes:
            update(codes)
        case ["update"]:
            update([])
        case ["build"]:
            build(SHIPPED)
        case ["build", "all"]:
            build(0)
        case ["check", *codes]:
            return check(files(codes))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
