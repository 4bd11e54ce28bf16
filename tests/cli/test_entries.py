"""`find`, `edit` and `delete`: by words and by id, refused without a change, in sentences and in JSON."""

import pytest

from cli.test_commands import Terminal


@pytest.fixture
def terminal(tmp_path):
    return Terminal(tmp_path)


def logged(terminal, *words):
    return terminal.json("log", *words)[1]["entry"]


def test_entries_are_found_by_words_of_any_kind_newest_first(terminal):
    dose = logged(terminal, "dose", "ibuprofen-200-us", "--note", "after the drive")
    terminal.clock.advance(minutes=5)
    pain = logged(terminal, "pain", "4", "--note", "long Drive")
    status, data = terminal.json("find", "driv")
    assert status == 0
    assert [(one["kind"], one["entry"]["id"]) for one in data["entries"]] == [
        ("pains", pain["id"]),
        ("doses", dose["id"]),
    ]
    status, out, _ = terminal("find", "after", "drive")
    assert dose["id"] in out
    assert "Ibuprofen 200 mg, 1 tablet" in out
    assert terminal("find", "xyz")[:2] == (0, 'No entry has "xyz".\n')
    assert terminal("find", " ")[0] == 2


def test_an_entry_is_changed_by_fields_and_tells_its_history(terminal):
    dose = logged(terminal, "dose", "ibuprofen-200-us")
    terminal.clock.advance(minutes=1)
    status, data = terminal.json("edit", "dose", dose["id"], "units=1 1/2", "note=with food", "at=13:30")
    assert status == 0
    assert (data["entry"]["units"], data["entry"]["note"]) == (1.5, "with food")
    assert data["entry"]["at"] == "2026-11-20T13:30:00+01:00"
    assert "1 became 1.5 today at 14:06" in data["history"]
    status, out, _ = terminal("edit", "doses", dose["id"], "note=")
    assert out.startswith("Changed: ")
    assert terminal("edit", "doses", dose["id"], "note=")[1].startswith("It was so already: ")


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        (("units=0",), "Units go from 0.25 to 200."),
        (("units=many",), "many is not a number."),
        (("colour=red",), "colour is nothing that can be changed here. It can be: units, at, note."),
        (("units",), "Write what to change as field=value"),
        (("at=tomorrow",), "tomorrow"),
        (("units=2", "at=25:00"), "25:00"),
    ],
)
def test_a_refused_edit_leaves_all_as_it_was(terminal, fields, said):
    dose = logged(terminal, "dose", "ibuprofen-200-us")
    status, out, err = terminal("edit", "doses", dose["id"], *fields)
    assert (status, out) == (2, "")
    assert said in err
    assert terminal.json("list", "doses")[1]["entries"] == [dose]


@pytest.mark.parametrize("command", [("edit", "pain", "nobody", "value=3"), ("delete", "pain", "nobody")])
def test_an_id_that_is_not_there_is_named(terminal, command):
    status, _, err = terminal(*command)
    assert status == 2
    assert "There is no entry nobody in pains." in err


def test_an_unknown_kind_says_which_there_are(terminal):
    status, _, err = terminal("delete", "dreams", "x")
    assert status == 2
    assert "KIND can be: episodes, sign_checks" in err


def test_a_deleted_entry_is_gone_from_find_and_comes_back_by_undo(terminal):
    pain = logged(terminal, "pain", "4", "--note", "garden")
    status, data = terminal.json("delete", "pain", pain["id"])
    assert (status, data["deleted"]["id"]) == (0, pain["id"])
    assert terminal.json("find", "garden")[1]["entries"] == []
    status, _, err = terminal("delete", "pain", pain["id"])
    assert status == 2
    assert f"There is no entry {pain['id']} in pains." in err
    assert terminal("undo")[0] == 0
    assert len(terminal.json("find", "garden")[1]["entries"]) == 1


@pytest.mark.parametrize(
    ("log", "kind", "field", "name", "value"),
    [
        (("walk", "12"), "walk", "minutes=20 min", "moved_seconds", 1200),
        (("water",), "water", "amount_ml=330 ml", "amount_ml", 330),
        (("plank", "20"), "plank", "seconds=25,5", "held_ms", 25_500),
        (("pain", "4"), "pain", "spasm=yes", "spasm", True),
        (("weight", "80"), "weight", "weight_kg=182 lb", "weight_kg", 82.55),
        (("stretch", "cat_cow"), "stretch", "side=left", "side", "left"),
        (("food", "milk"), "food", "portions=1/2", "portions", 0.5),
        (("stand",), "stand", "at=yesterday 9", "at", "2026-11-19T09:00:00+01:00"),
    ],
)
def test_fields_are_written_as_in_log(terminal, log, kind, field, name, value):
    entry = logged(terminal, *log)
    status, data = terminal.json("edit", kind, entry["id"], field)
    assert (status, data["entry"][name]) == (0, value)
