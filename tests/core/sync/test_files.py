"""The lines of the shared files: whatever is changed in one, reading stops before it."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from unclench.core.base.errors import BadInput
from unclench.core.base.refusal_words import Wrong
from unclench.core.sync import passphrase
from unclench.core.sync.files import START, Header, checksum, file_name, header_text, is_copy, line_text, named, parse

WRITER = "3f09c2d471aa58e0"


def file(count: int) -> bytes:
    first = header_text(Header(writer=WRITER, part=1, first=1, before=START))
    lines, before = [first], checksum(START, first)
    for number in range(count):
        lines.append(line_text(before, f'{{"seq":{number + 1}}}'))
        before = lines[-1].partition(" ")[0]
    return "".join(f"{line}\n" for line in lines).encode()


WHOLE = file(4)
KNOWN = parse(WHOLE).lines


def read(content: bytes):
    """The lines that are read of it, None: it is refused."""
    try:
        found = parse(content)
    except Wrong:
        return None
    assert found.torn or content == WHOLE or len(found.lines) < len(KNOWN)
    return found.lines


def test_a_whole_file_is_read() -> None:
    assert [line.seq for line in KNOWN] == [1, 2, 3, 4]
    assert not parse(WHOLE).torn


@given(some.integers(0, len(WHOLE) - 1), some.integers(1, 255))
def test_no_byte_can_be_another_one(place: int, other: int) -> None:
    found = read(WHOLE[:place] + bytes([WHOLE[place] ^ other]) + WHOLE[place + 1 :])
    assert found is None or (len(found) < len(KNOWN) and found == KNOWN[: len(found)])


@given(some.integers(0, len(WHOLE)), some.binary(max_size=80))
def test_what_is_cut_off_or_put_in_is_seen(place: int, more: bytes) -> None:
    for content in (WHOLE[:place] + more, WHOLE[:place] + more + WHOLE[place:]):
        found = read(content)
        assert found is None or found == KNOWN[: len(found)]


def test_a_line_that_is_left_out_or_comes_twice_is_seen() -> None:
    lines = WHOLE.splitlines(keepends=True)
    for number in range(1, len(lines)):
        for content in (lines[:number] + lines[number + 1 :], [*lines[:number], lines[number], *lines[number:]]):
            found = read(b"".join(content))
            assert found is not None
            assert found == KNOWN[: len(found)]


@pytest.mark.parametrize(
    "name",
    [
        f"{WRITER}-0003.sync-conflict-20261130-201207-ABCDEFG.unclench",
        f"{WRITER}-0003 (conflicted copy 2026-11-30 201207).unclench",
        f"{WRITER}-0003 (Home's conflicted copy 2026-11-30).unclench",
        f"{WRITER}-0003-home.unclench",
    ],
)
def test_conflict_copies_of_the_engines_are_known(name: str) -> None:
    assert named(name) == (WRITER, 3)
    assert is_copy(name)
    assert not is_copy(file_name(WRITER, 3))


def test_a_passphrase_is_the_same_however_it_is_typed() -> None:
    words = passphrase.made_up(lambda most: most - 1)
    assert words == "-".join(["zuzuz"] * 5)
    assert passphrase.plain(f"  {words.upper().replace('-', '  ')} ") == passphrase.plain(words)
    assert passphrase.plain("\u200b".join(words)) == passphrase.plain(words)
    with pytest.raises(BadInput):
        passphrase.checked("too short")
