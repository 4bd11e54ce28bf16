"""Watching a folder and files in it."""

from pathlib import Path

from unclench.system.folder_watch import FolderWatch


def test_it_says_whether_something_is_watched_only_from_now_on(tmp_path: Path, qapp) -> None:
    watch = FolderWatch()
    assert watch.watch([str(tmp_path)])
    assert not watch.watch([str(tmp_path)])
    assert not watch.watch([str(tmp_path), str(tmp_path / "not there")]), "what cannot be watched asks for nothing more"
    watch.stop()
