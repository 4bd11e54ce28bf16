"""What a Linux desktop reads about the app is valid and speaks of the same version, program and icon."""

import configparser
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

import unclench

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
DESKTOP, METAINFO = LINUX / f"{unclench.APP_ID}.desktop", LINUX / f"{unclench.APP_ID}.metainfo.xml"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


@pytest.mark.parametrize(
    "command",
    [["desktop-file-validate", str(DESKTOP)], ["appstreamcli", "validate", "--no-net", str(METAINFO)]],
    ids=lambda command: command[0],
)
def test_the_desktop_accepts_our_files(command: list[str]) -> None:
    assert shutil.which(command[0]), f"{command[0]} is missing: see tools/needs.sh"
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def test_the_store_page_lacks_nothing_that_a_pedant_asks_for() -> None:
    """But for one: the id of the app has a capital letter, as its icon and its desktop file have."""
    command = ["appstreamcli", "validate", "--pedantic", "--no-net", str(METAINFO)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    told = re.findall(r"^([EWIP]): \S+ (\S+)", done.stdout, re.MULTILINE)
    assert told == [("P", "cid-contains-uppercase-letter")], done.stdout


def shipped() -> set[str]:
    """The languages of the app, without English."""
    return {file.stem.removeprefix("unclench_") for file in (ROOT / "resources" / "i18n").glob("*.ts")} - {"en"}


def test_the_desktop_file_speaks_every_language_of_the_app() -> None:
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str
    entry.read(DESKTOP, "utf-8")
    missing = [
        f"{part}: {key}[{language}]"
        for part in entry.sections()
        for key in ("GenericName", "Comment", "Keywords", "Name")
        if key in entry[part] and entry[part][key] != "Unclench"
        for language in shipped()
        if f"{key}[{language}]" not in entry[part]
    ]
    assert missing == []
    actions = entry["Desktop Entry"]["Actions"].strip(";").split(";")
    assert [f"Desktop Action {name}" for name in actions] == entry.sections()[1:]


def test_the_store_page_speaks_every_language_of_the_app_and_shows_light_and_dark() -> None:
    about = ElementTree.parse(METAINFO)
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    assert {one.get(language, "en") for one in about.iterfind("summary")} == shipped() | {"en"}
    assert {one.get(language, "en") for one in about.iterfind("keywords/keyword")} == shipped() | {"en"}
    shown = about.findall("screenshots/screenshot")
    for one in shown:
        assert {words.get(language, "en") for words in one.iterfind("caption")} == shipped() | {"en"}
    names = {Path(one.findtext("image") or "").stem for one in shown}
    light = {name for name in names if not name.endswith("-dark")}
    assert names == light | {f"{name}-dark" for name in light}
    assert [name for name in names if not (ROOT / "docs" / "pictures" / f"{name}.png").is_file()] == []


def test_desktop_file_and_metainfo_speak_of_one_app() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(DESKTOP, "utf-8")
    about = ElementTree.parse(METAINFO)
    assert entry["Desktop Entry"]["Icon"] == about.findtext("id") == about.findtext("icon") == unclench.APP_ID
    assert about.findtext("launchable") == DESKTOP.name
    assert about.findtext("project_license") == PROJECT["project"]["license"]


def test_the_desktop_file_starts_programs_that_are_installed() -> None:
    installed = {*PROJECT["project"]["scripts"], *PROJECT["project"]["gui-scripts"]}
    started = re.findall(r"^Exec=(\S+)", DESKTOP.read_text("utf-8"), re.MULTILINE)
    assert set(started) <= installed


def test_the_newest_release_is_the_version_of_the_code_and_of_the_changelog() -> None:
    release = ElementTree.parse(METAINFO).find("releases/release")
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert release is not None
    assert newest is not None
    assert release.get("version") == newest[1] == unclench.__version__


def test_the_source_package_holds_all_that_make_and_the_readme_speak_of() -> None:
    kept = PROJECT["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    spoken = (ROOT / "Makefile").read_text("utf-8") + (ROOT / "README.md").read_text("utf-8")
    named = set(re.findall(r"\b(tools|docs|tests|gui|resources|packaging)/|(?<!/)\b([A-Z]+\.md)\b", spoken))
    wanted = {folder or file for folder, file in named} - {"README.md"}
    assert {f"/{name}" for name in wanted} - set(kept) == set()


def test_the_wheel_carries_them_to_where_a_desktop_looks() -> None:
    shared = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert shared[f"packaging/linux/{DESKTOP.name}"] == f"share/applications/{DESKTOP.name}"
    assert shared[f"packaging/linux/{METAINFO.name}"] == f"share/metainfo/{METAINFO.name}"
    icon = f"share/icons/hicolor/scalable/apps/{unclench.APP_ID}.svg"
    assert [source for source, target in shared.items() if target == icon] == ["resources/icons/unclench.svg"]
    assert [source for source in shared if not (ROOT / source).is_file()] == []
