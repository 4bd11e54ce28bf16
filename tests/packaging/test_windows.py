"""For Windows: the installer compiles and speaks our languages, the manifest has its shape, the icon is read."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImageReader

import unclench
from unclench.system.windows import autostart

ROOT = Path(__file__).parents[2]
WINDOWS = ROOT / "packaging" / "windows"
INSTALLER, WORDS = WINDOWS / "installer.nsi", WINDOWS / "installer_words.nsh"
BASE = "http://schemas.microsoft.com/appx/manifest/foundation/windows10"
DESKTOP6 = "http://schemas.microsoft.com/appx/manifest/desktop/windows10/6"
RESTRICTED = f"{BASE}/restrictedcapabilities"
SHIPPED = {"ENGLISH", "GERMAN", "SPANISH", "PORTUGUESEBR", "ARABIC"}


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    subprocess.run([sys.executable, str(ROOT / "packaging" / "icons.py"), str(folder)], check=True)
    return folder


def test_the_installer_compiles_without_a_warning(tmp_path: Path, icons: Path) -> None:
    assert shutil.which("makensis"), "makensis is missing: see tools/needs.sh"
    tree = tmp_path / "tree"
    (tree / "_internal").mkdir(parents=True)
    for name in ("unclench.exe", "unclench.com", "_internal/part.dll"):
        (tree / name).write_bytes(b"a stand-in")
    given = {
        "VERSION": unclench.__version__,
        "TREE": tree,
        "ICON": icons / "unclench.ico",
        "OUT": tmp_path / "unclench-setup.exe",
    }
    options = [f"-D{name}={value}" for name, value in given.items()]
    command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *options, str(INSTALLER)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert (tmp_path / "unclench-setup.exe").read_bytes().startswith(b"MZ")


def test_each_sentence_of_the_installer_is_there_in_every_language() -> None:
    said = re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$', WORDS.read_text("utf-8"), re.MULTILINE)
    used = set(re.findall(r"\$\(([A-Z_]+)\)", INSTALLER.read_text("utf-8")))
    assert {(name, language) for name, language, _ in said} == {
        (name, language) for name in used for language in SHIPPED
    }
    assert len({text for *_, text in said}) == len(said)


def test_the_installer_and_the_app_speak_of_one_run_value() -> None:
    text = INSTALLER.read_text("utf-8")
    assert f'!define RUN "{autostart.RUN}"' in text
    assert f'!define APPROVED "{autostart.APPROVED}"' in text
    assert f'"{autostart.NAME}"' in text


def test_the_uninstaller_does_not_name_the_diary_but_to_say_where_it_stays() -> None:
    _, _, uninstall = INSTALLER.read_text("utf-8").partition('Section "Uninstall"')
    deleting = [line.strip() for line in uninstall.splitlines() if re.match(r"\s*(RMDir|Delete)\b", line)]
    assert deleting
    assert [line for line in deleting if "LOCALAPPDATA" in line or line.endswith('/r "$INSTDIR"')] == []


def test_the_package_keeps_the_diary_where_it_survives_and_asks_for_nothing_else(icons: Path) -> None:
    package = ElementTree.parse(WINDOWS / "AppxManifest.xml").getroot()
    names = [element.tag.rpartition("}")[2] for element in package]
    assert names == ["Identity", "Properties", "Resources", "Dependencies", "Capabilities", "Applications"]
    for virtual in ("FileSystemWriteVirtualization", "RegistryWriteVirtualization"):
        assert package.findtext(f"{{{BASE}}}Properties/{{{DESKTOP6}}}{virtual}") == "disabled"
    asked = {one.get("Name") for one in package.iter() if one.tag.endswith("Capability")}
    assert asked == {"runFullTrust", "unvirtualizedResources"}
    told = (WINDOWS / "AppxManifest.xml").read_text("utf-8")
    assert {name.partition(".")[0] for name in re.findall(r"Assets\\(\w+)\.png", told)} <= {
        file.stem for file in icons.glob("*.png")
    }
    assert 'Version="VERSION.0"' in told


def test_windows_reads_every_size_of_the_icon(icons: Path) -> None:
    reader = QImageReader(str(icons / "unclench.ico"))
    sizes: set[int] = set()
    for place in range(reader.imageCount()):
        reader.jumpToImage(place)
        picture = reader.read()
        sizes.add(picture.width())
        assert picture.pixelColor(picture.width() // 2, picture.height() // 2).alpha() == 255
        assert picture.pixelColor(0, 0).alpha() == 0
    assert sizes == {16, 20, 24, 32, 40, 48, 64, 256}
