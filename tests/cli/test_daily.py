"""The small daily things from a terminal (CLI.md)."""

import pytest

from cli.test_commands import Terminal
from unclench.core.base.ports import PLANK_WANTED


@pytest.fixture
def terminal(tmp_path):
    return Terminal(tmp_path)


@pytest.mark.parametrize(
    ("words", "field", "value"),
    [
        (("log", "water"), "amount_ml", 250),
        (("log", "water", "--ml", "330", "--drink", "tea"), "kind", "tea"),
        (("log", "plank", "20"), "held_ms", 20_000),
        (("log", "plank", "20", "--pain", "2"), "pain", 2),
        (("log", "walk", "12"), "moved_seconds", 720),
        (("log", "walk", "12", "--kind", "swim"), "activity", "swim"),
        (("log", "stand"), "by", "hand"),
        (("log", "stretch", "cat_cow"), "move", "cat_cow"),
        (("log", "weight", "82.4"), "weight_kg", 82.4),
        (("log", "food", "banana"), "food", "banana"),
    ],
)
def test_what_was_logged_comes_back(terminal, words, field, value):
    status, data = terminal.json(*words, "--at", "13:00", "--note", "so")
    assert status == 0
    assert data["entry"][field] == value
    assert (data["entry"]["at"], data["entry"]["note"]) == ("2026-11-20T13:00:00+01:00", "so")
    assert terminal(*words)[0] == 0


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("log", "water", "--ml", "50000"), "1 to 3000 ml"),
        (("log", "water", "--ml", "-3"), "1 to 3000 ml"),
        (("log", "water", "--ml", "much"), "millilitres"),
        (("log", "plank", "10800"), "1 to 1800 s"),
        (("log", "plank", "20", "--pain", "11"), "0 to 10"),
        (("log", "walk", "0"), "1 to 720"),
        (("log", "walk", "5", "--kind", "chess"), "swim"),
        (("log", "weight", "700"), "25 to 350 kg"),
        (("log", "weight", "-70"), "25 to 350 kg"),
        (("log", "stretch", "backflip"), "cat_cow"),
        (("log", "food", "gold"), "banana"),
        (("log", "food", "milk", "--portions", "99"), "0.1 to 10"),
        (("log", "stand", "--at", "2030-01-01T10:00"), "still to come"),
    ],
)
def test_what_cannot_be_is_refused_with_what_would_be_right(terminal, words, says):
    status, _, err = terminal(*words)
    assert status == 2
    assert says in err
    assert all(
        not terminal.services.context.journal.read().of(table) for table in ("drinks", "planks", "walks", "weights")
    )


def test_notices_come_as_warnings_and_the_entry_is_kept(terminal):
    status, data = terminal.json("log", "water", "--ml", "1200")
    assert (status, [one["code"] for one in data["warnings"]]) == (0, ["water_fast"])
    assert "Sip slowly" in terminal("log", "water")[2]
    assert [one["code"] for one in terminal.json("log", "plank", "300")[1]["warnings"]] == ["plank_long"]


def test_today_in_status(terminal):
    for words in (("water",), ("plank", "20"), ("walk", "12"), ("stand",)):
        terminal("log", *words)
    _, data = terminal.json("status")
    assert data["today"] == {
        "date": "2026-11-20", "water_ml": 250, "water_goal_ml": 2000, "planks": 1, "plank_goal_seconds": 20,
        "walk_minutes": 12, "walk_goal_minutes": 5, "stands": 1, "sitting_seconds": 0,
    }  # fmt: skip


def test_plank_start_asks_the_window_and_stop_ends_the_hold(terminal):
    assert terminal.json("plank", "start") == (0, {"goal_seconds": 20, "lead_in_seconds": 10})
    terminal.services.planks.start()
    terminal.clock.advance(12.5)
    status, data = terminal.json("plank", "stop")
    assert (status, data["entry"]["held_ms"]) == (0, 12_500)
    assert terminal("plank", "stop")[0] == 1
    assert PLANK_WANTED


def test_plank_start_in_an_emergency_exits_1(terminal, tmp_path):
    (tmp_path / "signs.json").write_text('{"A3": "y"}', "utf-8")
    terminal("signs", "signs.json")
    status, data = terminal.json("plank", "start")
    assert (status, data["error"]["code"]) == (1, "emergency")


def test_a_closed_plank_names_the_moment(terminal):
    terminal("episode", "start", "--at", "10:00")
    status, data = terminal.json("plank", "start")
    assert (status, data["error"]["code"]) == (1, "plank_gate")
    assert data["error"]["allowed_from"] is not None


def test_undo_takes_a_glass_back(terminal):
    terminal("log", "water")
    assert terminal("undo")[0] == 0
    assert terminal.json("list", "water")[1]["entries"] == []
