"""Where things live, whatever the desktop names or leaves out."""

import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from unclench.core.base.errors import StoreTrouble
from unclench.system import paths

VARIABLES = ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "UNCLENCH_DATA_DIR", "TMPDIR")


@pytest.fixture
def tmp_path():
    """Short, so that an address fits, also where tests run side by side."""
    with tempfile.TemporaryDirectory(prefix="u-") as folder:
        yield Path(folder)


@pytest.fixture
def home(tmp_path, monkeypatch):
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return folder


def private(folder: Path) -> Path:
    folder.mkdir(mode=0o700)
    return folder


def test_below_home_when_the_desktop_names_nothing(home):
    found = paths.find()
    assert found.data == str(home / ".local/share/unclench")
    assert found.state == str(home / ".local/state/unclench")
    assert found.config == str(home / ".config/unclench")


def test_xdg_folders_count_but_relative_ones_do_not(home, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))
    monkeypatch.setenv("XDG_STATE_HOME", "relative")
    found = paths.find()
    assert found.data == str(tmp_path / "d" / "unclench")
    assert found.state == str(home / ".local/state/unclench")


def test_a_named_folder_wins_over_the_variable_and_keeps_its_own_state(home, tmp_path, monkeypatch):
    monkeypatch.setenv("UNCLENCH_DATA_DIR", str(tmp_path / "variable"))
    by_variable = paths.find()
    by_name = paths.find(str(tmp_path / "name"))
    assert by_variable.data == str(tmp_path / "variable")
    assert by_name.data == str(tmp_path / "name")
    assert Path(by_name.state).parent == home / ".local/state/unclench"
    assert by_name.state != by_variable.state


def test_one_address_a_data_folder_however_it_is_written(home, tmp_path, monkeypatch):
    data = private(tmp_path / "data")
    (tmp_path / "link").symlink_to(data)
    monkeypatch.chdir(tmp_path)
    plain = paths.find(str(data)).address
    assert paths.find(str(tmp_path / "link")).address == plain
    assert paths.find("data").address == plain
    assert paths.find("./other").address != plain


def test_the_session_folder_holds_the_socket(home, tmp_path, monkeypatch):
    session = private(tmp_path / "session")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    found = paths.find()
    name = os.path.basename(found.address)
    assert os.path.dirname(found.address) == str(session)
    assert name.startswith("unclench-")
    assert len(name) == len("unclench-") + 8


@pytest.fixture
def no_session(home, tmp_path, monkeypatch):
    """No session folder, also none under /run; temp is short enough for an address."""
    monkeypatch.setattr(paths.os, "getuid", lambda: os.stat(tmp_path).st_uid)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "not-there"))
    if os.path.isdir(f"/run/user/{os.getuid()}"):
        pytest.skip("this computer has a session folder without the variable")
    return tmp_path


def test_without_a_session_folder_a_private_one_in_temp_is_made(no_session):
    found = paths.find()
    assert found.runtime == str(no_session / f"unclench-{os.getuid()}")
    assert not os.path.exists(found.runtime)
    paths.make(found)
    assert stat.S_IMODE(os.stat(found.runtime).st_mode) == 0o700


def test_a_folder_in_temp_that_others_can_write_is_not_trusted(no_session):
    squatted = no_session / f"unclench-{os.getuid()}"
    squatted.mkdir()
    squatted.chmod(0o777)
    assert paths.find(str(private(no_session / "mine"))).runtime == str(no_session / "mine")


def test_a_long_session_folder_gives_way_to_one_that_fits(home, tmp_path, monkeypatch):
    long = tmp_path / ("x" * 90)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(private(long)))
    monkeypatch.setenv("TMPDIR", "/tmp")
    assert len(paths.find().address) <= paths.LONGEST_ADDRESS


def test_folders_are_for_this_user_alone(home, tmp_path):
    found = paths.find(str(tmp_path / "diary"))
    paths.make(found)
    paths.make(found)
    assert stat.S_IMODE(os.stat(found.data).st_mode) == 0o700
    assert stat.S_IMODE(os.stat(found.state).st_mode) == 0o700


def test_no_home_is_said_plainly(monkeypatch, home):
    monkeypatch.setenv("HOME", "/nonexistent")
    with pytest.raises(StoreTrouble) as trouble:
        paths.find()
    assert trouble.value.code == "no_home"
    assert "--data-dir" in trouble.value.way_on


def test_a_named_folder_needs_no_home(monkeypatch, home, tmp_path):
    monkeypatch.setenv("HOME", "/nonexistent")
    found = paths.find(str(tmp_path / "diary"))
    paths.make(found)
    assert Path(found.state).parent == tmp_path / "diary"


def test_a_folder_that_cannot_be_made_is_said_plainly(home, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreTrouble) as trouble:
        paths.make(paths.find(str(tmp_path / "file" / "diary")))
    assert trouble.value.code == "not_writable"
    assert str(tmp_path / "file") in trouble.value.message


def test_finding_imports_nothing_heavy():
    code = (
        "import sys; before = set(sys.modules); from unclench.system import paths; paths.find('/tmp');"
        "print(*sorted(m for m in set(sys.modules) - before if not m.startswith('unclench')))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=20).stdout
    assert set(loaded.split()) <= {"zlib"}
