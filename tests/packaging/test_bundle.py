"""The bundle names only what is there, and its licences, programs and lines are those of the package made from it."""

import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import PySide6
import pytest

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "tools"))  # behind tests: both have a "pictures"

import notices  # noqa: E402

import unclench  # noqa: E402
from unclench.system import autostart  # noqa: E402

BUNDLE, LINUX = ROOT / "packaging" / "bundle", ROOT / "packaging" / "linux"
PARTS = tomllib.loads((BUNDLE / "parts.toml").read_text("utf-8"))
QT = Path(PySide6.__file__).parent


def test_each_module_and_plugin_of_qt_that_is_listed_is_there_and_has_a_reason() -> None:
    files = {QT / f"{name}.abi3.so": why for name, why in PARTS["qt"]["modules"].items()}
    files |= {QT / "Qt" / "plugins" / name: why for name, why in PARTS["qt"]["plugins"].items()}
    assert [str(file) for file, why in files.items() if not file.is_file() or not why] == []


def test_each_module_of_qt_that_the_code_imports_is_listed() -> None:
    sources = "\n".join(file.read_text("utf-8") for file in (ROOT / "gui").rglob("*.py"))
    used = set(re.findall(r"(?:from|import) PySide6\.(Qt\w+)", sources)) - {"QtTest"}
    assert used - set(PARTS["qt"]["modules"]) == set()


def test_no_module_that_the_code_imports_is_left_out() -> None:
    sources = "\n".join(file.read_text("utf-8") for file in (ROOT / "gui").rglob("*.py"))
    used = set(re.findall(r"^\s*(?:from|import) (\w+)", sources, re.MULTILINE))
    without = set(PARTS["python"]["without"]) | set(PARTS["python"]["without_packages"])
    assert used & without == set()


def test_what_is_left_out_of_the_standard_library_is_in_it_or_an_extension() -> None:
    named = {name for name in PARTS["python"]["without"] if not name.startswith("_") and not name.startswith("xx")}
    assert named - set(sys.stdlib_module_names) - {"test"} == set()


def test_the_copyright_file_names_every_package_and_how_qt_can_be_replaced() -> None:
    code = "import build, debian_copyright; print(debian_copyright.copyright_file(build.needed_packages(), []))"
    told = subprocess.run([sys.executable, "-c", code], cwd=BUNDLE, capture_output=True, text=True, check=True).stdout
    assert "LGPL-3" in told
    assert "replace them by builds of your own" in told
    assert metadata.version("PySide6-Essentials") in told
    for package in ("msgspec", "jeepney", "sqlite_utils", "click"):
        assert f"*/lib/app/{package}" in told
    assert "/pip" not in told
    inside = notices.built_in(metadata.distribution("cryptography"))
    assert [part for part in inside if part not in told.replace("\n ", " ")] == []
    assert "included in or attached" not in told, "words of a licence are no owner"


def test_the_package_links_every_program_that_the_desktop_file_starts() -> None:
    started = set(re.findall(r"^Exec=(\S+)", (LINUX / f"{unclench.APP_ID}.desktop").read_text("utf-8"), re.MULTILINE))
    linked = re.search(r"for name in \((.*)\):\n.*symlink_to", (LINUX / "deb.py").read_text("utf-8"))
    assert linked is not None
    assert started <= set(re.findall(r'"([^"]+)"', linked[1]))


def test_a_frozen_app_starts_with_the_computer_by_its_own_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/usr/lib/unclench/unclench")
    assert autostart.exec_line(autostart.command()) == "/usr/lib/unclench/unclench --hidden"


def test_the_version_of_qt_is_read_where_modules_are_compiled_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from unclench.startup import versions

    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py.txt").write_text('\n__version__ = "6.5.4"\n', "utf-8")
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    assert versions.pyside() == "6.5.4"
