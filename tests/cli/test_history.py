"""`history`: the sums and sentences of the overview, from a terminal (CLI.md)."""

import pytest

from cli.test_commands import Terminal


@pytest.fixture
def terminal(tmp_path):
    made = Terminal(tmp_path)
    made("log", "water", "--ml", "500", "--at", "2026-11-10T12:00")
    made("log", "water", "--ml", "2000", "--at", "2026-11-20T12:00")
    made("log", "plank", "20", "--at", "2026-11-10T12:00")
    return made


def test_the_last_four_weeks_in_sentences(terminal):
    status, out, err = terminal("history")
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "Last 4 weeks",
        "Longest hold: 20 s.",
        "Water: Today's goal was met on 1 of 2 days with drinks.",
    ]


def test_the_sums_as_json(terminal):
    status, data = terminal.json("history", "--from", "2026-11-10", "--to", "2026-11-19")
    assert status == 0
    assert (data["from"], data["to"], data["by"]) == ("2026-11-10", "2026-11-19", "day")
    (water,) = [card for card in data["cards"] if card["id"] == "water"]
    assert water["sentence"] == "500 ml on one day."
    assert water["table"] == {"head": ["Day", "Drinks, ml"], "rows": [["2026-11-10", "500"]]}


def test_days_that_were_named(terminal):
    assert (
        terminal("history", "--from", "2026-11-12", "--to", "2026-11-14")[1]
        == "12 to 14 Nov\nNothing was logged in these days.\n"
    )
    assert terminal("history", "--from", "2026-11-12")[1].startswith("12 to 20 Nov\n")
    assert terminal("history", "--to", "2026-11-12")[1].startswith("16 Oct to 12 Nov\n")


def test_an_end_before_the_start_is_refused(terminal):
    status, _, err = terminal("history", "--from", "2026-11-14", "--to", "2026-11-12")
    assert status == 2
    assert "before its start" in err
