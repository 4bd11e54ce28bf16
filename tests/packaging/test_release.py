"""tools/release.py refuses a tree that cannot be released, and says why; one that it prepared it lets go."""

import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "tools"))  # behind tests: both have a "pictures"

import notices  # noqa: E402
import release  # noqa: E402

from unclench.store import schema  # noqa: E402

ADDRESS = "https://back.example/unclench"
DAY = date.today().isoformat()
COPIED = (release.CODE, release.METAINFO, "CHANGELOG.md")
LANGUAGES = Path("tools/languages.py")
FIXTURE = f"{release.FIXTURES}/schema-{schema.newest()}.sqlite"


def git(root: Path, *words: str) -> None:
    who = ("-c", "user.name=A", "-c", "user.email=a@back.example")
    subprocess.run(["git", *who, *words], cwd=root, check=True, capture_output=True)


def put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


@pytest.fixture
def tree(tmp_path: Path) -> release.Tree:
    """What is looked at, and nothing else; prepared and committed."""
    for name in COPIED:
        put(tmp_path / name, (ROOT / name).read_text("utf-8"))
    made = release.Tree(tmp_path)
    for image in made.metainfo().iter("image"):
        put(tmp_path / release.PICTURES / (image.text or "").rpartition("/")[2], "a picture")
    (tmp_path / release.FIXTURES).mkdir(parents=True)
    with closing(sqlite3.connect(tmp_path / FIXTURE)) as diary:
        diary.execute(f"PRAGMA user_version = {schema.newest()}")
    put(tmp_path / LANGUAGES, "")
    put(tmp_path / release.NOTICES, notices.written(notices.needed())[0])
    put(tmp_path / ".gitignore", "build/\n")
    release.prepare(made, DAY, ADDRESS)
    git(tmp_path, "init", "-q")
    commit(made)
    return made


def commit(tree: release.Tree) -> None:
    git(tree.root, "add", "-A")
    git(tree.root, "commit", "-q", "-m", "As it is released")


def change(tree: release.Tree, file: str, old: str, new: str) -> None:
    text = tree.text(file)
    changed = re.sub(old, new, text, count=1, flags=re.MULTILINE)
    assert changed != text
    put(tree.root / file, changed)
    commit(tree)


def refused(tree: release.Tree) -> list[str]:
    return [reason for check in release.CHECKS for reason in check(tree)]


def test_a_tree_that_was_prepared_can_be_released(tree) -> None:
    assert refused(tree) == []
    assert tree.constant("RELEASED") == DAY
    assert tree.constant("HOME_PAGE") == f"{ADDRESS}/"
    assert tree.metainfo().findtext("url[@type='homepage']") == f"{ADDRESS}/"
    assert {(image.text or "").rpartition("/")[0] for image in tree.metainfo().iter("image")} == {f"{ADDRESS}/pictures"}
    release.prepare(tree, DAY, ADDRESS)
    assert refused(tree) == [], "a second time changes nothing"


def test_what_was_prepared_is_valid_metainfo(tree) -> None:
    command = ["appstreamcli", "validate", "--no-net", str(tree.root / release.METAINFO)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("file", "old", "new", "reason"),
    [
        (
            release.CODE,
            "^__version__.*",
            '__version__ = "9.9"',
            "The code is version 9.9, but the changelog begins with",
        ),
        (release.CODE, "^__version__.*", '__version__ = "9.9"', "but the newest release of the metainfo is"),
        (release.CODE, "^RELEASED.*", 'RELEASED = ""', "The code says no day of the release"),
        (
            release.CODE,
            "^RELEASED.*",
            'RELEASED = "2020-01-02"',
            "The day in the code is 2020-01-02, but the changelog",
        ),
        (release.CODE, "^RELEASED.*", 'RELEASED = "2020-01-02"', "The day in the code is 2020-01-02, but the metainfo"),
        (release.CODE, "^HOME_PAGE.*", 'HOME_PAGE = ""', "The code names no page of the project"),
        (
            release.METAINFO,
            "<release ",
            '<release type="development" ',
            "The metainfo calls this a development release.",
        ),
        (release.METAINFO, f"{ADDRESS}/pictures", "https://x.invalid/pictures", "have no address yet"),
        (release.METAINFO, "relief-ice.png", "none.png", "The picture none.png of the metainfo is missing"),
        (release.METAINFO, "(?s)<screenshots>.*</screenshots>", "", "The metainfo shows no picture."),
        ("CHANGELOG.md", r"(?s)^(## .*?)\n.*", r"\1\n", "The newest part of the changelog says nothing."),
        (str(LANGUAGES), "^", "raise SystemExit(1)", "A translation is not complete"),
    ],
)
def test_each_reason_is_one_sentence(tree, file: str, old: str, new: str, reason: str) -> None:
    change(tree, file, old, new)
    assert [told for told in refused(tree) if reason in told], refused(tree)


def test_a_day_to_come_is_refused(tree) -> None:
    tomorrow = (date.today() + timedelta(days=1)).isoformat()
    release.prepare(tree, tomorrow, ADDRESS)
    commit(tree)
    assert refused(tree) == [f"The day of the release, {tomorrow}, is still to come."]


@pytest.mark.parametrize(("day", "address"), [("soon", ADDRESS), (DAY, "back.example"), (DAY, "http://back.example")])
def test_nothing_is_prepared_for_a_day_or_an_address_that_is_none(tree, day: str, address: str) -> None:
    before = [tree.text(name) for name in COPIED]
    with pytest.raises(ValueError):
        release.prepare(tree, day, address)
    assert [tree.text(name) for name in COPIED] == before


def test_a_picture_that_is_not_there_is_refused(tree) -> None:
    (tree.root / release.PICTURES / "prevention-dark.png").unlink()
    commit(tree)
    assert refused(tree) == ["The picture prevention-dark.png of the metainfo is missing: run make docs-pictures."]


def test_a_schema_without_its_diary_is_refused(tree) -> None:
    file = tree.root / FIXTURE
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 1")
        connection.commit()
    commit(tree)
    assert refused(tree) == [f"{file.name} is a diary of schema 1, not {schema.newest()}."]
    file.unlink()
    commit(tree)
    (told,) = refused(tree)
    assert told.startswith(f"There is no diary of schema {schema.newest()}")


def test_an_old_list_of_third_party_software_is_refused(tree) -> None:
    put(tree.root / release.NOTICES, "old")
    assert refused(tree) == ["The list of third-party software is missing or old: run make notices."]
    (tree.root / release.NOTICES).unlink()
    assert refused(tree) == ["The list of third-party software is missing or old: run make notices."]


def test_what_is_not_committed_or_was_released_before_is_refused(tree) -> None:
    git(tree.root, "tag", f"v{tree.constant('__version__')}")
    assert refused(tree) == []
    put(tree.root / "new", "file")
    assert refused(tree) == ["The tree is not as it was committed: new."]
    commit(tree)
    (told,) = refused(tree)
    assert told.endswith("is on another commit: this version was released.")


def test_without_git_there_is_no_release(tree) -> None:
    shutil.rmtree(tree.root / ".git")
    assert refused(tree) == ["This is no git tree."]


def test_the_notes_are_the_newest_part_of_the_changelog(tree) -> None:
    put(tree.root / "CHANGELOG.md", "# Changelog\n\n## 2.0 (2027-01-01)\n\n- new\n\n## 1.0 (2026-01-01)\n\n- old\n")
    assert tree.newest_change() == ("2.0", "2027-01-01", "- new")


def test_the_sums_are_those_of_sha256sum(tmp_path: Path) -> None:
    put(tmp_path / "a.deb", "a")
    put(tmp_path / "b.whl", "b")
    put(tmp_path / release.SUMS, release.sums(tmp_path))
    done = subprocess.run(["sha256sum", "--check", release.SUMS], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 0
    assert len((tmp_path / release.SUMS).read_text().splitlines()) == 2


def test_the_notices_name_all_that_the_app_needs_with_their_licences() -> None:
    text, wrong = notices.written(notices.needed())
    assert wrong == []
    for name in ("PySide6_Essentials", "shiboken6", "msgspec", "sqlite-utils", "click", "jeepney", "Python"):
        assert re.search(rf"^{name} \d", text, re.MULTILINE), name
    assert "pytest" not in notices.needed()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "how to swap it" in text
