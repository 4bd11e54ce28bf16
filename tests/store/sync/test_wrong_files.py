"""Each way in which a file in the folder can be wrong: one sentence, the diary as it was, and all goes on after it."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from store.entries_of import dose, drink
from store.sync.computers import PHRASE, Computer, files
from unclench.core.sync.changes import MOST_CHANGES
from unclench.core.sync.files import ENDING, START, Header, Lock, checksum, file_name, header_text, line_text

WRITER = "0123456789abcdef"
NAME = file_name(WRITER, 1)
WHEN = "2026-11-20T14:00:00Z"
SALT = "00" * 16
STEP = 29
"""Bytes: tests/core/sync takes each."""
LINUX = pytest.mark.skipif(os.name != "posix", reason="links, pipes and modes are those of POSIX")


def header(**other) -> str:
    """The first line of a plain file, with other values in it."""
    made = json.loads(header_text(Header(writer=WRITER, part=1, first=1, before=START)))
    return json.dumps(made | other, separators=(",", ":"))


def record(fields: str = "{}", **other) -> str:
    """A record with one new drink; `fields` is JSON that stands in place of the amount, or anything else."""
    text = json.dumps({"seq": 1, "at": WHEN, "device": "dev", "name": "evil", "schema": 8, "changes": []} | other)
    change = (
        '{"kind":"drinks","id":"x1","clock":117000000000000000,"changed":"WHEN","fields":{"amount_ml":FIELDS,'
        '"at_utc":"WHEN","utc_offset_seconds":0,"deleted_utc":null,"note":null,"kind":"water","counts":1,"device":"d"}}'
    )
    return text.replace('"changes": []', f'"changes": [{change}]').replace("FIELDS", fields).replace("WHEN", WHEN)


def content(first: str, *payloads: str) -> bytes:
    """A file that is whole: each line has its checksum."""
    lines, before = [first], checksum(json.loads(first)["before"], first)
    for payload in payloads:
        lines.append(line_text(before, payload))
        before = checksum(before, payload)
    return "".join(f"{line}\n" for line in lines).encode()


def lock(n: int, r: int, p: int) -> str:
    return header_text(
        Header(writer=WRITER, part=1, first=1, before=START, lock=Lock(salt=SALT, n=n, r=r, p=p)),
    )


def put(what: bytes) -> Callable[[Path], object]:
    return lambda file: file.write_bytes(what)


PLAIN = {
    "no header": (put(b"hello\n"), "foreign"),
    "empty": (put(b""), "foreign"),
    "zeros": (put(b"\0" * 4096), "foreign"),
    "a list": (put(b"[]\n"), "foreign"),
    "deep": (put(b"[" * 100_000), "foreign"),
    "another format": (put(content(header(format="unclench"))), "foreign"),
    "another writer": (put(content(header(writer="f" * 16))), "foreign"),
    "another part": (put(content(header(part=2))), "foreign"),
    "no whole part": (put(content(header(part=1.5))), "foreign"),
    "a negative number": (put(content(header(first=-1))), "foreign"),
    "a huge number": (put(content(header(first=1 << 63))), "foreign"),
    "no checksum": (put(content(header(before="x" * 32))), "foreign"),
    "a header twice as long": (put(content(header(more="x" * 3000))), "foreign"),
    "a name twice": (put(header().replace("{", '{"part":1,', 1).encode() + b"\n"), "foreign"),
    "a newer version": (put(content(header(version=2))), "newer"),
    "another cipher": (put(content(header(lock={"cipher": "aes", "kdf": "scrypt"}))), "newer"),
    "an encrypted file": (put(content(lock(1 << 16, 8, 1))), "plain_file"),
    "a first record far ahead": (put(content(header(first=1 << 62), record())), "gap"),
    "another beginning": (put(content(header(before="a" * 32), record())), "changed"),
    "a newer diary": (put(content(header(), record(schema=1 << 40))), "newer"),
    "another number": (put(content(header(), record(seq=2))), "foreign"),
    "no JSON": (put(content(header(), "hello")), "foreign"),
    "no changes": (put(content(header(), '{"seq":1}')), "foreign"),
    "too many changes": (
        put(content(header(), record().replace('"changes": [', '"changes": [' + "{}," * MOST_CHANGES))),
        "foreign",
    ),
    "infinite": (put(content(header(), record("1e999"))), "foreign"),
    "no number": (put(content(header(), record("NaN"))), "foreign"),
    "5,000 digits": (put(content(header(), record("9" * 5000))), "foreign"),
    "a clock past all": (put(content(header(), record("250").replace("117000000000000000", "9" * 18))), "foreign"),
    "a large file": (lambda file: os.truncate(os.open(file, os.O_RDWR | os.O_CREAT), 17_000_000), "too_large"),
    "a folder": (lambda file: file.mkdir(), "foreign"),
}
REFUSED = {
    "30 digits": (put(content(header(), record("9" * 30))), "refused"),
    "a list in a field": (put(content(header(), record("[]"))), "refused"),
    "half a letter": (put(content(header(), record('"\\ud800"'))), "refused"),
    "no such field": (put(content(header(), record('250,"x":1'))), "refused"),
    "no such kind": (put(content(header(), record("250").replace('"drinks"', '"sync_state"'))), "refused"),
    "no id": (put(content(header(), record("250").replace('"x1"', '"../x"'))), "refused"),
}
POSIX = {
    "a link": (lambda file: file.symlink_to("/etc/passwd"), "foreign"),
    "a link to nowhere": (lambda file: file.symlink_to("/nowhere/at/all"), "foreign"),
    "a link to itself": (lambda file: file.symlink_to(file), "foreign"),
    "a link to an endless file": (lambda file: file.symlink_to("/dev/zero"), "foreign"),
    "a pipe": (os.mkfifo if os.name == "posix" else None, "foreign"),
}
LOCKED = {
    "a plain file": (put(content(header(), record("250"))), "plain_file"),
    "no base64": (put(content(lock(1 << 16, 8, 1), "?")), "other_passphrase"),
    "short": (put(content(lock(1 << 16, 8, 1), "QUJD")), "other_passphrase"),
    "another key": (put(content(lock(1 << 16, 8, 1), "QUJD" * 20)), "other_passphrase"),
    "cheap": (put(content(lock(2, 8, 1), "QUJD" * 20)), "foreign"),
    "no power of two": (put(content(lock(1 << 16 | 1, 8, 1), "QUJD" * 20)), "foreign"),
    "too much memory": (put(content(lock(1 << 62, 8, 1), "QUJD" * 20)), "foreign"),
    "numbers that do not go together": (put(content(lock(1 << 20, 1, 1), "QUJD" * 20)), "foreign"),
    "nothing": (put(content(lock(0, 0, 0), "QUJD" * 20)), "foreign"),
}
NAMES = {
    "diary": "diary" + ENDING,
    "part 0": f"{WRITER}-000{ENDING}",
    "capitals": f"{WRITER.upper()}-0001{ENDING}",
    "with a line end": f"a\nb{ENDING}",
    "written backwards": f"\u202ehcnelcnu{ENDING}",
    "200 letters": "x" * 200 + ENDING,
}


def wrong(home: Computer, file: Path, make: Callable[[Path], object], code: str) -> None:
    before = home.rows()
    waiting = home.sync.status().waiting
    make(file)
    (problem,) = home.exchange().problems
    assert problem.code == code
    assert problem.message.endswith(".")
    assert problem.message.count(". ") == (1 if code == "refused" else 0)
    assert problem.message.isprintable()
    assert home.rows() == before
    assert os.path.lexists(file)
    file.rmdir() if file.is_dir() and not file.is_symlink() else file.unlink()
    home.write(drink(home.clock, 100))
    found = home.exchange()
    assert found.sent == 1
    assert [one.code for one in found.problems] == (["refused"] if code == "refused" else [])
    assert home.sync.status().waiting - waiting == (1 if code == "refused" else 0)


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    yield from joined(tmp_path_factory.mktemp("plain"), None)


@pytest.fixture(scope="module")
def encrypted(tmp_path_factory):
    yield from joined(tmp_path_factory.mktemp("encrypted"), PHRASE)


def joined(place: Path, phrase: str | None) -> Iterator[Computer]:
    home = Computer(place, "home").join(phrase)
    home.write(drink(home.clock), dose(home.clock))
    home.exchange()
    yield home
    home.close()


@pytest.mark.parametrize(("make", "code"), PLAIN.values(), ids=PLAIN)
def test_a_file_that_is_wrong_is_told_and_left_alone(plain, make, code):
    wrong(plain, plain.folder / NAME, make, code)


@pytest.mark.parametrize(("make", "code"), REFUSED.values(), ids=REFUSED)
def test_an_entry_that_cannot_be_waits_and_is_told(tmp_path, make, code):
    for home in joined(tmp_path, None):
        wrong(home, home.folder / NAME, make, code)


@LINUX
@pytest.mark.parametrize(("make", "code"), POSIX.values(), ids=POSIX)
def test_what_is_no_file_is_told_and_not_followed(encrypted, make, code):
    wrong(encrypted, encrypted.folder / NAME, make, code)


@pytest.mark.parametrize(("make", "code"), LOCKED.values(), ids=LOCKED)
def test_an_encrypted_file_that_is_wrong_is_told_and_left_alone(encrypted, make, code):
    wrong(encrypted, encrypted.folder / NAME, make, code)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_that_is_none_of_ours_is_told_as_it_can_be_shown(encrypted, name):
    wrong(encrypted, encrypted.folder / name, put(b"x"), "foreign")


@LINUX
def test_a_name_that_is_no_text_is_told(encrypted):
    wrong(encrypted, encrypted.folder / os.fsdecode(b"\xff\xfe" + ENDING.encode()), put(b"x"), "foreign")


@LINUX
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(encrypted):
    wrong(encrypted, encrypted.folder / NAME, lambda file: (file.write_bytes(b"x"), file.chmod(0)), "unreadable")


def test_500_files_are_told_in_a_few_sentences(encrypted):
    home = encrypted
    before = home.rows()
    made = [home.folder / file_name(f"{number:016x}", 1) for number in range(250)]
    made += [home.folder / f"{number}{ENDING}" for number in range(250)]
    for file in made:
        file.write_bytes(b"hello\n")
    found = home.exchange().problems
    assert {one.code for one in found} == {"foreign"}
    assert len(found) == 6
    assert "495" in found[-1].message
    assert home.rows() == before
    for file in made:
        file.unlink()
    assert home.exchange().problems == ()


@pytest.fixture(scope="module", params=[None, PHRASE], ids=["plain", "encrypted"])
def two(request, tmp_path_factory):
    """What the one at home wrote last has not been read at work."""
    place = tmp_path_factory.mktemp("two")
    home, work = (Computer(place, name, place / "folder").join(request.param) for name in ("home", "work"))
    home.write(drink(home.clock))
    home.exchange()
    work.exchange()
    home.write(dose(home.clock))
    home.exchange()
    yield home, work
    home.close()
    work.close()


def mine(home: Computer) -> Path:
    here = home.sync.status().here
    return next(file for file in files(home.folder) if file.name.startswith(here.writer))


def test_a_line_that_is_cut_at_any_byte_is_not_read(two):
    home, work = two
    file = mine(home)
    whole, before = file.read_bytes(), work.rows()
    last = whole[:-1].rindex(b"\n") + 1
    for end in (*range(last + 1, len(whole), STEP), len(whole) - 1):
        file.write_bytes(whole[:end])
        (problem,) = work.exchange().problems
        assert problem.code == "torn"
    assert work.rows() == before
    file.write_bytes(whole)


def test_any_bit_of_a_line_that_is_another_one_is_seen(two):
    home, work = two
    file = mine(home)
    whole, before = file.read_bytes(), work.rows()
    last = whole[:-1].rindex(b"\n") + 1
    for place in range(last, len(whole), STEP):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1 << place % 8]) + whole[place + 1 :])
        (problem,) = work.exchange().problems
        assert problem.code == "torn"
    assert work.rows() == before
    file.write_bytes(whole)


def test_lines_that_changed_places_are_not_read(two):
    home, work = two
    file = mine(home)
    whole, before = file.read_bytes(), work.rows()
    lines = whole.splitlines(keepends=True)
    for order, code in (
        ([0, *range(len(lines) - 1, 0, -1)], "older"),
        ([0, *range(2, len(lines))], "older"),
        ([0, 1, *range(1, len(lines))], "older"),
        ([0, 1, 2, *range(2, len(lines))], "torn"),
        (list(range(1, len(lines))), "foreign"),
        (list(range(len(lines) - 1)), None),
    ):
        file.write_bytes(b"".join(lines[place] for place in order))
        assert [one.code for one in work.exchange().problems] == ([code] if code else [])
        assert work.rows() == before
    file.write_bytes(whole)


def test_a_line_of_another_computer_is_not_read_in_a_place_that_is_not_its_own(two):
    """All of a file under the name of another writer, and one line at the end of the file of another writer."""
    home, work = two
    file, before = mine(home), work.rows()
    copy = work.folder / file_name(WRITER, 1)
    copy.write_bytes(file.read_bytes())
    assert [one.code for one in work.exchange().problems if one.file == copy.name] == ["foreign"]
    copy.unlink()
    assert before["drinks"] == work.rows()["drinks"]


def test_an_own_file_that_somebody_wrote_into_is_written_again_also_an_older_one(tmp_path):
    home = Computer(tmp_path, "home").join()
    for _ in range(3):
        home.write(drink(home.clock))
        home.exchange()
        home.clock.advance(hours=24 * 31)
    for file in files(home.folder):
        whole = file.read_bytes()
        file.write_bytes(whole[:-20] + bytes([whole[-20] ^ 1]) + whole[-19:])
        late = int((home.clock.utc.timestamp() + 60) * 1e9)
        os.utime(file, ns=(late, late))
        assert home.exchange().problems == ()
        assert file.read_bytes() == whole
    home.close()


def test_a_damaged_conflict_copy_is_told_and_the_file_beside_it_is_read(tmp_path):
    home, work = (Computer(tmp_path, name, tmp_path / "folder").join() for name in ("home", "work"))
    home.write(drink(home.clock))
    home.exchange()
    file = mine(home)
    copy = file.with_name(f"{file.stem}.sync-conflict-20261120-140500-ABCDEFG{ENDING}")
    copy.write_bytes(b"hello\n")
    (problem,) = work.exchange().problems
    assert (problem.code, problem.file) == ("foreign", copy.name)
    assert len(work.journal.read().drinks) == 1
    for computer in (home, work):
        computer.close()
