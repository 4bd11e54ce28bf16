"""Every number on the command line goes through the one reader: the same text is the same number everywhere."""

import pytest

from cli.test_commands import Terminal
from spellings import SPELLINGS

DOSE = ("log", "dose", "ibuprofen-200-us")
EVERY = (
    ("log", "pain", "{}"),
    (*DOSE, "--units", "{}"),
    ("log", "walk", "{}"),
    ("log", "walk", "12", "--pain", "{}"),
    ("log", "water", "--ml", "{}"),
    ("log", "plank", "{}"),
    ("log", "plank", "20", "--pain", "{}"),
    ("log", "weight", "{}"),
    ("log", "food", "banana", "--portions", "{}"),
    ("ice", "start", "--minutes", "{}"),
    ("pause", "{}"),
    ("meeting", "{}"),
)


@pytest.fixture
def terminal(tmp_path):
    return Terminal(tmp_path)


def test_a_dose_is_what_was_typed_or_refused(terminal):
    for text, value in SPELLINGS.items():
        status, out, err = terminal(*DOSE, f"--units={text}")
        doses = terminal.services.context.journal.read().doses
        if value is None:
            assert (status, out, doses) == (2, "", ()), text
            assert "Units go from 0.25 to 200." in err or "might be" in err
        else:
            assert status == 0, text
            assert [dose.units for dose in doses] == [value], text
            terminal.services.entries.delete("doses", doses[0].id)


@pytest.mark.parametrize(
    ("product", "text", "value"),
    [
        ("ibuprofen-200-us", "2 tablets", 2),
        ("acetaminophen-500-us", "1 caplet", 1),
        ("dipyrone-promethazine-adiphenine-drops-br", "1½ portions of 33 drops", 1.5),
    ],
)
def test_the_unit_of_the_product_may_stand_behind_a_dose(terminal, product, text, value):
    status, data = terminal.json("log", "dose", product, "--units", text)
    assert (status, data["entry"]["units"]) == (0, value)


@pytest.mark.parametrize(
    ("product", "text"),
    [("ibuprofen-200-us", "2 mg"), ("ibuprofen-200-us", "2 caplets"), ("acetaminophen-500-us", "2 tablets")],
)
def test_another_unit_than_that_of_the_product_is_refused(terminal, product, text):
    status, _, err = terminal("log", "dose", product, "--units", text)
    assert status == 2
    assert err.startswith("The unit here is: ")
    assert terminal.services.context.journal.read().doses == ()


@pytest.mark.parametrize("words", EVERY, ids=" ".join)
@pytest.mark.parametrize("text", ["1_0", "0x5", "1e1", "nan", "inf", "1.5.2", "1.500", "1,500", "1 0", "--2", ""])
def test_no_command_takes_what_is_no_number_or_two(terminal, words, text):
    filled = [word.format(text) for word in words]
    status, out, err = terminal(*filled)
    assert (status, out) == (2, "")
    assert err.strip()
    facts = terminal.services.context.journal.read()
    assert not any(facts.of(name) for name in ("pains", "doses", "walks", "drinks", "planks", "weights", "foods"))


@pytest.mark.parametrize(
    ("words", "field", "value"),
    [
        (("log", "pain", "٣"), "value", 3), (("log", "pain", "5,0"), "value", 5),
        (("log", "water", "--ml", "330 ml"), "amount_ml", 330), (("log", "walk", "12½ min"), "moved_seconds", 750),
        (("log", "weight", "82,5 kg"), "weight_kg", 82.5),
        (("log", "food", "banana", "--portions", "1/2"), "portions", 0.5),
        (("log", "plank", "20 s"), "held_ms", 20_000),
    ],
)  # fmt: skip
def test_numbers_as_people_write_them(terminal, words, field, value):
    status, data = terminal.json(*words)
    assert (status, data["entry"][field]) == (0, value)


@pytest.mark.parametrize("words", [("log", "pain", "5.5"), ("log", "water", "--ml", "250,5")])
def test_what_is_whole_is_never_rounded(terminal, words):
    status, _, err = terminal(*words)
    assert status == 2
    assert "is not a whole number" in err


def test_both_readings_stand_in_the_sentence(terminal):
    assert terminal("log", "water", "--ml", "1.500")[2] == "1.500 might be 1.5 or 1500. Write 1.5 or 1500.\n"
