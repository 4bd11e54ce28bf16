"""Files in the folder that are torn, changed, replayed or foreign: one sentence, and the diary is as it was."""

from random import Random

import pytest

from store.entries_of import dose, drink
from store.sync.computers import PHRASE, Computer, files
from unclench.core.sync.files import ENDING

TRIES = 40


@pytest.fixture(params=[None, PHRASE], ids=["plain", "encrypted"])
def two(request, tmp_path):
    """The one at work has read the first file of the one at home, and not the newest lines of the second one."""
    folder = tmp_path / "folder"
    home, work = (Computer(tmp_path, name, folder).join(request.param) for name in ("home", "work"))
    for computer in (home, work):
        computer.clock.advance(hours=24 * 20)
    for _ in range(4):
        home.write(drink(home.clock), dose(home.clock))
        home.exchange()
        work.exchange()
    home.clock.advance(hours=24 * 20)
    work.clock.utc = home.clock.utc
    home.write(drink(home.clock, 500))
    home.exchange()
    yield home, work
    home.close()
    work.close()


def spoilt(chance: Random, content: bytes, older: bytes, other: bytes) -> bytes:
    """A file that somebody or something has spoilt."""
    place = chance.randrange(len(content))
    lines = content.splitlines(keepends=True)
    match chance.randrange(9):
        case 0:
            return content[:place] + bytes([content[place] ^ (1 << chance.randrange(7))]) + content[place + 1 :]
        case 1:
            return content[:place]
        case 2:
            return content[:place] + chance.randbytes(chance.randint(1, 50)) + content[place:]
        case 3:
            chance.shuffle(lines)
            return b"".join(lines)
        case 4:
            return b"".join([*lines, chance.choice(lines)])
        case 5:
            return older
        case 6:
            return other
        case 7:
            return chance.randbytes(chance.randint(0, 2000))
        case _:
            return b"".join(lines[:1] + lines[2:])


@pytest.mark.uncounted
def test_spoilt_files_change_nothing_and_are_told_in_one_sentence(two):
    """A line that is whole and in its place may be read before what is spoilt; then no other one can come."""
    home, work = two
    before = work.rows()
    writer = home.sync.status().here.writer
    mine = [file for file in files(home.folder) if file.name.startswith(writer)]
    whole = {file: file.read_bytes() for file in mine}
    chance = Random(7)
    told = 0
    for _ in range(TRIES):
        file = chance.choice(mine)
        content = spoilt(chance, whole[file], whole[mine[0]], next(iter(whole.values())))
        file.write_bytes(content)
        found = work.exchange()
        assert work.rows() in (before, home.rows())
        told += bool(found.problems)
        assert all(one.message.count(". ") == 0 and one.message.endswith(".") for one in found.problems)
        file.write_bytes(whole[file])
    assert told > TRIES / 4
    work.exchange()
    assert work.rows() == home.rows()


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("0123456789abcdef-0001" + ENDING, b"hello\n", "foreign"),
        ("0123456789abcdef-0001" + ENDING, b"", "foreign"),
        ("0123456789abcdef-0001" + ENDING, b'{"format":"unclench-sync","version":2}\n', "newer"),
        ("0123456789abcdef-0001" + ENDING, b"[" * 100_000, "foreign"),
        ("diary" + ENDING, b"hello\n", "foreign"),
    ],
)
def test_a_foreign_file_is_named_and_left_alone(tmp_path, name, content, code):
    home = Computer(tmp_path, "home").join()
    home.write(drink(home.clock))
    before = home.rows()
    (home.folder / name).write_bytes(content)
    (home.folder / "notes.txt").write_bytes(b"mine")
    (problem,) = home.exchange().problems
    assert (problem.code, problem.file) == (code, name)
    assert name in problem.message
    assert home.rows() == before
    assert (home.folder / name).read_bytes() == content
    home.close()


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    home = Computer(tmp_path, "home").join()
    with (home.folder / ("0123456789abcdef-0001" + ENDING)).open("wb") as file:
        file.truncate(17_000_000)
    assert [one.code for one in home.exchange().problems] == ["too_large"]
    home.close()


def test_an_older_whole_file_is_told_and_nothing_is_lost(tmp_path):
    folder = tmp_path / "folder"
    home, work = (Computer(tmp_path, name, folder).join() for name in ("home", "work"))
    home.write(drink(home.clock))
    home.exchange()
    (mine,) = [file for file in files(folder) if file.name.startswith(home.sync.status().here.writer)]
    old = mine.read_bytes()
    home.write(drink(home.clock))
    home.exchange()
    work.exchange()
    before = work.rows()
    mine.write_bytes(old)
    assert [one.code for one in work.exchange().problems] == ["older"]
    assert work.rows() == before
    home.exchange()
    assert work.exchange().problems == ()
    home.close()
    work.close()


def test_a_missing_part_is_waited_for(tmp_path):
    folder = tmp_path / "folder"
    home, work = (Computer(tmp_path, name, folder).join() for name in ("home", "work"))
    for _ in range(2):
        home.write(drink(home.clock))
        home.exchange()
        home.clock.advance(hours=24 * 31)
        work.clock.utc = home.clock.utc
    first, second = [file for file in files(folder) if file.name.startswith(home.sync.status().here.writer)]
    content = first.read_bytes()
    first.unlink()
    (problem,) = work.exchange().problems
    assert (problem.code, problem.file) == ("gap", second.name)
    first.write_bytes(content)
    assert work.exchange().problems == ()
    assert len(work.journal.find("drinks")) == 2
    home.close()
    work.close()
