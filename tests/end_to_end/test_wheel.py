"""The package as people get it: built, installed into an empty environment, started from somewhere else."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from end_to_end.desktop import Desktop
from unclench import APP_ID

ROOT = Path(__file__).parents[2]
HOME = os.environ["HOME"]  # pip's own cache and settings are there; tests have another home


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an environment that holds the wheel and what it asks for, nothing else."""
    folder = tmp_path_factory.mktemp("wheel")
    place = folder / "environment"

    def run(*argv: str | Path) -> None:
        env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | {"HOME": HOME}
        env["XDG_CACHE_HOME"] = str(Path(HOME, ".cache"))
        done = subprocess.run(argv, env=env, capture_output=True, text=True, check=False, cwd=folder)
        assert done.returncode == 0, done.stdout + done.stderr

    run(sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT)
    run(sys.executable, "-m", "venv", place)
    (wheel,) = folder.glob("*.whl")
    run(place / "bin" / "python", "-m", "pip", "install", "--disable-pip-version-check", wheel)
    return place


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with Desktop(tmp_path, PYTHONPATH="") as desktop:
        yield desktop


def test_it_opens_the_window_from_any_folder(installed: Path, desktop: Desktop) -> None:
    app = desktop.app(program=(str(installed / "bin" / "unclench-window"),), cwd="/")
    app.find("Unclench", "frame")
    app.find("Start ice")


def test_it_holds_every_resource_of_the_checkout(installed: Path, desktop: Desktop) -> None:
    code = "from unclench import assets; print(assets.root())"
    root = Path(desktop.run(str(installed / "bin" / "python"), "-c", code).decode().strip())
    assert root.is_relative_to(installed)
    ours = ROOT / "resources"
    wanted = {f.relative_to(ours) for f in ours.rglob("*") if f.is_file() and f.suffix not in (".ts", ".pyc")}
    assert wanted - {f.relative_to(root) for f in root.rglob("*")} == set()


def test_the_command_line_works_without_a_desktop(installed: Path, desktop: Desktop) -> None:
    status = desktop.run(str(installed / "bin" / "unclench"), "status", "--json", env={"DISPLAY": ""})
    assert json.loads(status)["running"] is False


def test_a_desktop_finds_its_entry_and_its_icon(installed: Path) -> None:
    share = installed / "share"
    assert (share / "applications" / f"{APP_ID}.desktop").is_file()
    assert (share / "metainfo" / f"{APP_ID}.metainfo.xml").is_file()
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg").is_file()
