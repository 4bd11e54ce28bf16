"""A file that is moved, deleted or written over is told, again and again."""

import pytest

from unclench.system.file_watch import FileWatch


def delete(file):
    file.unlink()


def rename_folder(file):
    file.parent.rename(file.parent.with_name("moved"))


def write_over(file):
    file.write_text("other")


def put_another(file):
    other = file.with_name("other")
    other.write_text("other")
    other.replace(file)


@pytest.mark.parametrize("act", [delete, rename_folder, write_over, put_another])
def test_whatever_happens_is_told_also_the_second_time(qtbot, tmp_path, act):
    file = tmp_path / "data" / "diary"
    watch = FileWatch(file)
    for again in range(2):
        file.parent.mkdir(exist_ok=True)
        file.write_text("diary")
        if not again:
            watch.start()
        with qtbot.waitSignal(watch.changed, timeout=20_000):
            act(file)
        if act is rename_folder:
            (tmp_path / "moved" / "diary").unlink()
            (tmp_path / "moved").rmdir()
