"""Makes this tree ready for a release, and tells why it is none yet.

release.py prepare DAY ADDRESS   writes the day (2026-12-01) and the project's page (https://...) to where they belong
release.py check                 each reason why this tree cannot be released, a sentence a line; exit status 1 if any
release.py notes                 the newest part of the changelog, for the draft of the release
release.py sums FOLDER           SHA256SUMS of the files in it
"""

import hashlib
import re
import sqlite3
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[1]
CODE = "gui/unclench/__init__.py"
METAINFO = "packaging/linux/io.github.unclench.Unclench.metainfo.xml"
PICTURES = "docs/pictures"
FIXTURES = "tests/store/files"
NOTICES = "build/notices.txt"
NOWHERE = ".invalid/"
"""What the address of a picture ends in while there is no page (a name that never exists)."""
SUMS = "SHA256SUMS"


class Tree:
    """What a release is made from, below `root`."""

    def __init__(self, root: Path = ROOT) -> None:
        self.root = root

    def text(self, file: str) -> str:
        return (self.root / file).read_text("utf-8")

    def constant(self, name: str) -> str:
        """A constant of the package, as it is written there."""
        found = re.search(rf'^{name} = "(.*?)"', self.text(CODE), re.MULTILINE)
        return found[1] if found else ""

    def newest_change(self) -> tuple[str, str, str]:
        """Version, what stands behind it, and text of the newest part of the changelog."""
        parts = re.split(r"^## (\S+)(?: \((.*?)\))?$", self.text("CHANGELOG.md"), flags=re.MULTILINE)
        return (parts[1], parts[2] or "", parts[3].strip()) if len(parts) > 3 else ("", "", "")

    def metainfo(self) -> ET.Element:
        return ET.fromstring(self.text(METAINFO))

    def run(self, *words: str) -> tuple[int, str]:
        """Exit status and output of a program in this tree."""
        done = subprocess.run(words, cwd=self.root, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout.strip()


def versions(tree: Tree) -> Iterator[str]:
    """One version, one day, and a page where both are told."""
    version, day = tree.constant("__version__"), tree.constant("RELEASED")
    changed, when, text = tree.newest_change()
    release = tree.metainfo().find("releases/release")
    told = dict(release.attrib) if release is not None else {}
    if changed != version:
        yield f"The code is version {version}, but the changelog begins with {changed or 'none'}."
    if told.get("version") != version:
        yield f"The code is version {version}, but the newest release of the metainfo is {told.get('version', 'none')}."
    if not text:
        yield "The newest part of the changelog says nothing."
    if not day:
        yield "The code says no day of the release (RELEASED): run release.py prepare."
    else:
        yield from _days(day, when, told)
    if not tree.constant("HOME_PAGE").startswith("https://"):
        yield "The code names no page of the project (HOME_PAGE): run release.py prepare."


def _days(day: str, changelog: str, metainfo: dict[str, str]) -> Iterator[str]:
    if date.fromisoformat(day) > date.today():
        yield f"The day of the release, {day}, is still to come."
    if changelog != day:
        yield f"The day in the code is {day}, but the changelog says {changelog or 'none'}."
    if metainfo.get("date") != day:
        yield f"The day in the code is {day}, but the metainfo says {metainfo.get('date', 'none')}."
    if metainfo.get("type", "stable") != "stable":
        yield "The metainfo calls this a development release."


def pictures(tree: Tree) -> Iterator[str]:
    """Each picture of the store page is there, and its address is one."""
    shown = [image.text or "" for image in tree.metainfo().iter("image")]
    if not shown:
        yield "The metainfo shows no picture."
    for address in shown:
        name = address.rpartition("/")[2]
        if not (tree.root / PICTURES / name).is_file():
            yield f"The picture {name} of the metainfo is missing: run make docs-pictures."
    if any(NOWHERE in address for address in shown):
        yield "The pictures of the metainfo have no address yet: run release.py prepare."


def fixture(tree: Tree) -> Iterator[str]:
    """A diary of the newest schema is kept, so that later versions are tried on it."""
    newest = _newest_schema()
    file = tree.root / FIXTURES / f"schema-{newest}.sqlite"
    if not file.is_file():
        yield f"There is no diary of schema {newest} for tests of later versions: run tools/schema_fixture.py."
        return
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version != newest:
        yield f"{file.name} is a diary of schema {version}, not {newest}."


def translations(tree: Tree) -> Iterator[str]:
    """Every text is translated, and nothing is wrong with a translation."""
    if tree.run(sys.executable, "tools/languages.py", "check")[0]:
        yield "A translation is not complete, or something is wrong with one: run tools/languages.py check."


def notices(tree: Tree) -> Iterator[str]:
    """The list of third-party software is the one of what is installed here."""
    from notices import needed, written

    text, wrong = written(needed())
    yield from wrong
    file = tree.root / NOTICES
    if not file.is_file() or file.read_text("utf-8") != text:
        yield "The list of third-party software is missing or old: run make notices."


def commit(tree: Tree) -> Iterator[str]:
    """What is released is a commit; a tag of this version is on no other one."""
    status, changed = tree.run("git", "status", "--porcelain")
    if status:
        yield "This is no git tree."
        return
    if changed:
        names = ", ".join(line[2:].strip() for line in changed.splitlines()[:5])
        yield f"The tree is not as it was committed: {names}."
    tag = f"v{tree.constant('__version__')}"
    status, tagged = tree.run("git", "rev-list", "-n", "1", tag)
    if status == 0 and tagged != tree.run("git", "rev-parse", "HEAD")[1]:
        yield f"The tag {tag} is on another commit: this version was released."


CHECKS: tuple[Callable[[Tree], Iterator[str]], ...] = (versions, pictures, fixture, translations, notices, commit)


def prepare(tree: Tree, day: str, address: str) -> None:
    """Write day and page into code, changelog and metainfo. Raises ValueError."""
    date.fromisoformat(day)
    if not address.startswith("https://"):
        raise ValueError(f"{address} is no address with https://.")
    address, version = address.rstrip("/") + "/", tree.constant("__version__")
    home = f'  <url type="homepage">{address}</url>\n'
    changes: dict[str, list[tuple[str, str]]] = {
        CODE: [(r'^RELEASED = ".*?"', f'RELEASED = "{day}"'), (r'^HOME_PAGE = ".*?"', f'HOME_PAGE = "{address}"')],
        "CHANGELOG.md": [(rf"^## {re.escape(version)}( \(.*?\))?$", f"## {version} ({day})")],
        METAINFO: [
            (rf'<release version="{re.escape(version)}"[^>]*>', f'<release version="{version}" date="{day}">'),
            (r"https://[^<]*?/pictures/", f"{address}pictures/"),
            (r'  <url type="homepage">.*?</url>\n', ""),
            (r"^(  <launchable)", home + r"\1"),
        ],
    }
    for file, replaced in changes.items():
        text = tree.text(file)
        for old, new in replaced:
            text = re.sub(old, new, text, flags=re.MULTILINE)
        (tree.root / file).write_text(text, "utf-8")


def sums(folder: Path) -> str:
    """One line a file, as sha256sum reads it."""
    files = sorted(file for file in folder.iterdir() if file.is_file() and file.name != SUMS)
    return "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)


def _newest_schema() -> int:
    from unclench.store import schema

    return schema.newest()


def main(words: list[str]) -> int:
    """The exit status."""
    tree = Tree()
    match words:
        case ["check"]:
            reasons = [reason for check in CHECKS for reason in check(tree)]
            print("\n".join(reasons) or f"Version {tree.constant('__version__')} can be released.")
            return 1 if reasons else 0
        case ["prepare", day, address]:
            try:
                prepare(tree, day, address)
            except ValueError as error:
                print(error, file=sys.stderr)
                return 2
        case ["notes"]:
            print(tree.newest_change()[2])
        case ["sums", folder]:
            (Path(folder) / SUMS).write_text(sums(Path(folder)), "utf-8")
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
