"""The shared folder, asked by this process and by one of its own: the answers are the same."""

import os
from pathlib import Path

import pytest

from unclench.core.sync.files import ENDING, file_name
from unclench.store.sync import folder_calls, mounts
from unclench.store.sync.far_folder import FarCalls
from unclench.store.sync.folder import Folder
from unclench.store.sync.folder_calls import Unread
from unclench.store.sync.mounts import is_far

NAME = file_name("0123456789abcdef", 1)
LINUX = pytest.mark.skipif(os.name != "posix", reason="only Linux tells of its mounts")


@pytest.fixture(params=["near", "far"])
def folder(request, tmp_path):
    if request.param == "near":
        yield Folder(tmp_path, folder_calls)
        return
    with FarCalls(60) as calls:
        yield Folder(tmp_path, calls)


def test_what_is_written_is_listed_and_read(folder: Folder) -> None:
    assert (folder.is_folder(), folder.may_be_written(), folder.listed()) == (True, True, [])
    for content in (b"one", b"x" * 1_000_000):
        folder.replace(NAME, content)
        assert folder.read(NAME) == content
    (folder.path / f"diary{ENDING}").write_bytes(b"")
    (folder.path / "notes.txt").write_bytes(b"")
    (found,) = folder.listed()
    assert (found.name, found.size, found.part) == (NAME, 1_000_000, 1)
    assert found.written == pytest.approx(os.stat(folder.path / NAME).st_mtime)
    assert folder.strangers() == [f"diary{ENDING}"]
    assert len(list(folder.path.iterdir())) == 3
    folder.remove(NAME)
    folder.remove(NAME)
    assert folder.listed() == []


def test_what_cannot_be_read_is_told(folder: Folder) -> None:
    with pytest.raises(FileNotFoundError):
        folder.read(NAME)
    (folder.path / NAME).mkdir()
    with pytest.raises(Unread) as why:
        folder.read(NAME)
    assert why.value.code == "foreign"
    with pytest.raises(OSError):
        folder.replace(NAME, b"")
    assert os.listdir(folder.path) == [NAME]


def test_what_a_crash_left_is_swept_after_an_hour(folder: Folder) -> None:
    left = [folder.path / f".unclench-{number}.part" for number in range(2)]
    for file in left:
        file.write_bytes(b"")
    os.utime(left[0], (0, 0))
    folder.sweep()
    assert list(folder.path.iterdir()) == left[1:]


@LINUX
def test_a_folder_behind_a_mount_of_a_network_is_far(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = tmp_path / "mountinfo"
    line = "36 35 98:0 / {place} rw,noatime master:1 - {kind} server rw\n"
    places = [("/mnt/dav\\040disk", "fuse.rclone"), ("/mnt/nas", "cifs"), ("/mnt/stick", "fuseblk"), ("/", "ext4")]
    listed.write_text("".join(line.format(place=place, kind=kind) for place, kind in places))
    monkeypatch.setattr(mounts, "LIST", str(listed))
    link, loop, second = tmp_path / "link", tmp_path / "loop", tmp_path / "second"
    link.symlink_to("/mnt/nas")
    second.symlink_to("link/below")
    loop.symlink_to(loop)
    far = ["/mnt/dav disk", "/mnt/dav disk/a/b", "/mnt/nas/", "/mnt/stick/../nas/x", f"{link}/a", str(second)]
    near = ["/mnt", "/mnt/nas2", "/mnt/stick/unclench", "/mnt/nas/..", "/", str(loop), str(tmp_path)]
    assert [is_far(place) for place in far] == [True] * len(far)
    assert [is_far(place) for place in near] == [False] * len(near)
