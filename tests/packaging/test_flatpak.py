"""The Flatpak may reach what it says a reason for, and no more; its list of files has no address."""

import hashlib
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

import unclench
from unclench.system import autostart_portal, sandbox_answers

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "tools"))  # behind tests: both have a "pictures"

import flatpak_sources  # noqa: E402

TEXT = flatpak_sources.MANIFEST.read_text("utf-8")
ALLOWED = {
    "--socket=wayland", "--socket=fallback-x11", "--share=ipc", "--socket=pulseaudio", "--socket=cups",
    "--filesystem=xdg-run/speech-dispatcher:ro", "--talk-name=org.freedesktop.Notifications",
    "--talk-name=org.kde.StatusNotifierWatcher", "--talk-name=org.gnome.Mutter.IdleMonitor", "--persist=.local/state",
    "--env=QT_QPA_PLATFORMTHEME=xdgdesktopportal", "--unset-env=QT_PLUGIN_PATH",
}  # fmt: skip


@pytest.fixture
def manifest() -> dict[str, Any]:
    return YAML(typ="safe").load(TEXT)


def test_no_network_no_files_of_the_person_and_nothing_beyond_what_was_thought_about(manifest) -> None:
    assert set(manifest["finish-args"]) == ALLOWED


def test_each_permission_has_its_reason_above_it() -> None:
    block = TEXT.partition("finish-args:")[2].partition("\n\n")[0].strip().splitlines()
    assert block[0].strip().startswith("# ")
    reasons = [line for line in block if line.strip().startswith("# ")]
    assert len(reasons) >= len(ALLOWED) - 2, "the three of the window have one"


def test_what_the_ports_ask_for_is_what_it_may_reach(manifest) -> None:
    given = set(manifest["finish-args"])
    assert {f"--talk-name={name}" for name in sandbox_answers.NAMES.values()} <= given
    assert {f"--socket={name}" for name in sandbox_answers.SOCKETS.values()} <= given


def test_it_starts_the_program_of_this_app(manifest) -> None:
    programs = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["gui-scripts"]
    assert manifest["id"] == unclench.APP_ID == flatpak_sources.MANIFEST.stem
    assert manifest["command"] in programs
    assert autostart_portal.COMMAND[0] == manifest["command"]


def test_nothing_of_the_runtime_is_removed_to_put_ours_in_its_place(manifest) -> None:
    (install,) = [line for line in manifest["modules"][0]["build-commands"] if line.startswith("pip3 install")]
    assert {"--ignore-installed", "--no-index", "--no-deps"} <= set(install.split())


def test_the_list_names_each_file_with_its_checksum_and_no_address(tmp_path: Path) -> None:
    (tmp_path / "wheels").mkdir()
    (tmp_path / "wheels" / "unclench-1.0-py3-none-any.whl").write_bytes(b"a wheel")
    (tmp_path / "notices.txt").write_bytes(b"licences")
    (tmp_path / "wheels" / "unfinished.part").write_bytes(b"")
    sums = [hashlib.sha256(text).hexdigest() for text in (b"licences", b"a wheel")]
    wheel = "wheels/unclench-1.0-py3-none-any.whl"
    assert flatpak_sources.sources(tmp_path) == [
        {"type": "file", "path": "notices.txt", "sha256": sums[0]},
        {"type": "file", "path": wheel, "sha256": sums[1], "dest": "wheels"},
    ]


def test_no_address_stands_in_the_manifest() -> None:
    assert not re.search(r"https?://", TEXT)
