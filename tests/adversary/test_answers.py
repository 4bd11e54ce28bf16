"""Files of answers to the warning signs and to the checklist: understood, or refused with nothing kept."""

import random
from argparse import Namespace
from functools import cache
from typing import Any

import pytest
from hypothesis import given

from adversary.diaries import GUIDE, in_memory, look_at_everything, outcome, own_file, rows_of, services_on
from adversary.inputs import BATCH, CORPUS, VALUES, as_text, changed, edits, seeds, text_edit, tries
from fakes import FakeClock
from unclench.cli.call_and_reply import Call
from unclench.core.base.known_words import CHOICES, SIGNS

pytestmark = pytest.mark.uncounted
SIGN_WORDS = (*SIGNS, "A3?", "A3\n", "A1٣", "a3", "A14", "A0", "B99", "C1", "none", "", "A" * 500)


def answer(chance: random.Random) -> Any:
    return chance.choice(("y", "n", "?")) if chance.random() < 0.6 else chance.choice(VALUES)


@cache
def whole_answers() -> dict[str, Any]:
    """The first choice of each question."""
    return {"Q0": "none", "Q1": "0-3", "Q2": "a"} | {
        name: choices[0] for name, choices in CHOICES.items() if name > "Q2"
    }


class Door:
    """One diary and a file of answers."""

    def __init__(self, folder) -> None:
        self.folder = folder
        self.clock = FakeClock()
        self.renew()

    def renew(self) -> None:
        self.journal = in_memory(own_file(), self.clock)
        self.services = services_on(self.journal, self.clock)
        connection = self.journal.connection()
        assert connection is not None
        self.connection, self.before = connection, rows_of(connection)

    def try_(self, family: Any, content: bytes, **words: Any) -> tuple[int, Any]:
        (self.folder / "given.json").write_bytes(content)
        args = Namespace(**words)
        parsed: list[Any] = []
        call = Call(args, self.services, str(self.folder), running=True)
        status, said = outcome(lambda: parsed.append(family(call)))
        if status:
            assert status in (1, 2), said
            assert rows_of(self.connection) == self.before
            return status, said
        return 0, parsed[0]


@pytest.fixture(scope="module")
def door(tmp_path_factory) -> Door:
    return Door(tmp_path_factory.mktemp("answers"))


def run_of(*words: str) -> Any:
    """The function that the command line calls for these words."""
    from unclench.cli.parser import parser

    return parser().parse_args(list(words)).run


@cache
def signs_run() -> Any:
    return run_of("signs", "given.json")


@cache
def episode_run() -> Any:
    return run_of("episode", "start")


@cache
def causes_run() -> Any:
    return run_of("causes", "--answers", "given.json")


@pytest.mark.parametrize("file", sorted(CORPUS.glob("answers-*.json")), ids=lambda file: file.stem)
def test_known_strange_answers(door, file):
    assert door.try_(signs_run(), file.read_bytes(), what="given.json", why=None, at=None)[0] == 2
    assert door.try_(causes_run(), file.read_bytes(), answers="given.json")[0] == 2


@tries(2_000, BATCH)
@given(seed=seeds)
def test_any_signs_file(door, seed: int):
    chance = random.Random(seed)
    for _ in range(BATCH):
        one_signs_file(door, chance)


def one_signs_file(door: Door, chance: random.Random) -> None:
    given_answers = {chance.choice(SIGN_WORDS): answer(chance) for _ in range(chance.randrange(5))}
    made = edits(chance) if chance.random() < 0.3 else []
    content = as_text(changed(given_answers, made), text_edit(chance, 0.2))
    if chance.random() < 0.3:
        status, reply = door.try_(episode_run(), content, signs="given.json", at=None)
    else:
        status, reply = door.try_(signs_run(), content, what="given.json", why=None, at=None)
    if status == 0:
        assert reply.text
        assert reply.warnings
        look_at_everything(door.services)
        assert door.journal.messages == []
        door.renew()


@tries(2_000, BATCH)
@given(seed=seeds)
def test_any_causes_file(door, seed: int):
    chance = random.Random(seed)
    for _ in range(BATCH):
        one_causes_file(door, chance)


def one_causes_file(door: Door, chance: random.Random) -> None:
    some_signs = [chance.choice(SIGN_WORDS) for _ in range(chance.randrange(4))]
    data = whole_answers() | {"Q0": chance.choice(("none", "none", some_signs, chance.choice(VALUES)))}
    for name in chance.sample(sorted(CHOICES), 4):
        data[name] = chance.choice(CHOICES[name]) if chance.random() < 0.9 else answer(chance)
    data = {name: value for name, value in data.items() if not (name == "Q3a" and data.get("Q3") != "y")}
    made = edits(chance) if chance.random() < 0.4 else []
    status, reply = door.try_(causes_run(), as_text(changed(data, made), text_edit(chance, 0.2)), answers="given.json")
    if status == 0:
        assert reply.data["headline"] in {rule.id for rule in GUIDE.causes.checklist.rules}
        assert rows_of(door.connection) == door.before
