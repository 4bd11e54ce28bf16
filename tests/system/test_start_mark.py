"""Two starts in a row that ended before their window are noted; one is not enough, and a good one forgets them."""

from pathlib import Path

from unclench.system.start_mark import StartMark


def test_two_unfinished_starts_in_a_row_have_failed(tmp_path: Path) -> None:
    mark = StartMark(str(tmp_path))
    seen = []
    for _ in range(3):
        seen.append(mark.failed())
        mark.begin()
    assert seen == [False, False, True]
    mark.finish()
    assert not mark.failed()
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_noted_no_start_has_failed(tmp_path: Path) -> None:
    mark = StartMark(str(tmp_path / "missing"))
    for _ in range(3):
        mark.begin()
    assert not mark.failed()
    mark.finish()
