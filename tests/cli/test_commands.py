"""Every command through the same door as a terminal: words in; exit status, output and errors out (CLI.md)."""

import json

import pytest

from fakes import FakeClock, context
from unclench import assets
from unclench.actions.services import Services
from unclench.cli.parser import run
from unclench.core.base import translation
from unclench.core.base.catalogue import Catalogue


class Terminal:
    """A clock, a fresh diary, and a prompt."""

    def __init__(self, folder) -> None:
        self.clock = FakeClock()
        self.services = Services(context(self.clock), keeper=None)
        self.cwd = str(folder)

    def __call__(self, *words: str):
        return run(words, lambda: self.services, self.cwd, running=True)

    def json(self, *words: str):
        status, out, _ = self(*words, "--json")
        return status, json.loads(out)


@pytest.fixture
def terminal(tmp_path):
    return Terminal(tmp_path)


def test_ice_starts_with_what_is_offered_and_says_that_the_signs_were_not_asked(terminal):
    status, out, err = terminal("ice", "start")
    assert status == 0
    assert "for 15 min" in out
    assert "not asked" in err


def test_what_was_added_comes_back_as_json_with_its_warnings(terminal):
    status, data = terminal.json("ice", "start", "--minutes", "10")
    assert status == 0
    assert (data["entry"]["kind"], data["entry"]["limit_seconds"]) == ("ice", 600)
    assert data["entry"]["at"] == "2026-11-20T14:05:00+01:00"
    assert [warning["code"] for warning in data["warnings"]] == ["signs_not_asked"]


def test_a_rule_that_says_no_exits_1_and_names_the_moment(terminal):
    terminal("ice", "start", "--minutes", "20")
    terminal.clock.advance(minutes=20)
    terminal("ice", "stop")
    status, data = terminal.json("ice", "start")
    assert status == 1
    assert data["error"]["code"] == "ice_gap"
    assert data["error"]["allowed_from"].startswith("2026-11-20T")
    assert "16:05" in data["error"]["message"]
    status, out, err = terminal("ice", "start")
    assert (status, out) == (1, "")
    assert "16:05" in err


@pytest.mark.parametrize(
    "words",
    [
        ("ice", "start", "--minutes", "21"),
        ("ice", "start", "--minutes", "many"),
        ("ice", "start", "--minutes", "nan"),
        ("ice", "start", "--at", "tomorrow"),
        ("ice",),
        ("ice", "melt"),
        ("heat", "start", "--kind", "sauna"),
        ("log", "pain", "11"),
        ("log", "pain", "4.5"),
        ("log", "pain", "x"),
        ("log", "pain", "5", "--at", "2030-01-01T00:00"),
        ("list", "dreams"),
        ("list", "pain", "--from", "whenever"),
        ("episode", "start", "--at", "2020-01-01T00:00"),
        ("episode", "start", "--signs", "missing.json"),
        ("signs", "clear"),
        ("signs", "clear", "boredom"),
        ("fly",),
        (),
    ],
)
def test_wrong_words_exit_2_say_what_would_be_right_and_write_nothing(terminal, words):
    status, out, err = terminal(*words)
    assert (status, out) == (2, "")
    assert err.strip()
    assert terminal.services.context.journal.read().ever == frozenset()
    status, data = terminal.json(*words)
    assert status == 2
    assert data["error"]["message"]


def test_help_and_usage_are_in_the_language_in_force(terminal):
    translation.install(Catalogue("de", assets.sentences))
    try:
        _, said, _ = terminal("ice", "--help")
        _, _, wrong = terminal("list")
    finally:
        translation.install(None)
    assert said.startswith("Aufruf: unclench ice [-h] start|stop ...")
    assert {"Befehle und Angaben:", "Optionen:", "  -h, --help  diese Hilfe zeigen"} <= set(said.splitlines())
    assert "Aufruf: unclench list" in wrong
    assert terminal("ice", "--help")[1].startswith("usage: unclench ice [-h] start|stop ...")


def test_pain_is_logged_for_earlier_with_a_note(terminal):
    status, data = terminal.json("log", "pain", "6", "--at", "9:30", "--note", "after the night")
    assert status == 0
    assert (data["entry"]["value"], data["entry"]["note"]) == (6, "after the night")
    assert data["entry"]["at"] == "2026-11-20T09:30:00+01:00"


@pytest.mark.parametrize("kind", ["pains", "pain"])
def test_list_takes_both_words_and_bounds(terminal, kind):
    for value, at in ((3, "9:00"), (5, "11:00"), (7, "13:00")):
        terminal("log", "pain", str(value), "--at", at)
    _, data = terminal.json("list", kind, "--from", "10:00", "--to", "12:00")
    assert data["kind"] == "pains"
    assert [entry["value"] for entry in data["entries"]] == [5]
    assert "value=5" in terminal("list", kind)[1]


def test_list_of_nothing_says_so(terminal):
    assert terminal("list", "episodes") == (0, "Nothing yet.\n", "")


def test_ice_and_heat_list_their_own(terminal):
    terminal("ice", "start")
    terminal("ice", "stop")
    assert len(terminal.json("list", "ice")[1]["entries"]) == 1
    assert terminal.json("list", "heat")[1]["entries"] == []


def test_undo_takes_back_the_newest_change(terminal):
    terminal("log", "pain", "3")
    status, data = terminal.json("undo")
    assert (status, data["undone"]["kind"]) == (0, "pains")
    assert terminal.json("list", "pains")[1]["entries"] == []
    status, data = terminal.json("undo")
    assert (status, data["error"]["code"]) == (1, "undo_nothing")


def test_undo_of_a_start_leaves_nothing_running(terminal):
    terminal("ice", "start")
    terminal("undo")
    assert terminal.json("status")[1]["session"] is None
    assert terminal.json("status")[1]["ice"]["allowed"] is True


def test_an_episode_begins_with_its_answers(terminal, tmp_path):
    (tmp_path / "signs.json").write_text('{"B2": "y"}')
    status, _ = terminal.json("episode", "start", "--at", "13:00", "--signs", "signs.json")
    assert status == 0
    data = terminal.json("status")[1]
    assert data["episode"]["started"] == "2026-11-20T13:00:00+01:00"
    assert (data["episode"]["hour"], data["episode"]["phase"]) == (1, "ice")
    assert (data["warning_signs"]["state"], data["warning_signs"]["group"]) == ("soon", "B")
    status, data = terminal.json("episode", "start")
    assert (status, data["error"]["code"]) == (1, "episode_open")


def test_wrong_answers_begin_no_episode(terminal, tmp_path):
    for text in ('{"A99": "y"}', '{"A1": "perhaps"}', "[]", "not json"):
        (tmp_path / "signs.json").write_text(text)
        assert terminal("episode", "start", "--signs", "signs.json")[0] == 2
    assert terminal.json("status")[1]["episode"] is None


def test_ease_ends_the_episode(terminal):
    assert terminal("episode", "ease")[0] == 1
    terminal("episode", "start")
    terminal.clock.advance(hours=2)
    assert terminal("episode", "ease")[0] == 0
    episode = terminal.json("status")[1]["episode"]
    assert (episode["phase"], episode["eased"]) == (None, "2026-11-20T16:05:00+01:00")


def test_an_emergency_refuses_a_start_and_has_three_ways_out(terminal, tmp_path):
    (tmp_path / "signs.json").write_text('{"A3": "y"}')
    terminal("ice", "start")
    assert terminal("signs", "signs.json")[0] == 0
    assert terminal.json("status")[1]["session"]["state"] == "running"
    terminal("ice", "stop")
    status, data = terminal.json("heat", "start", "--override", "please")
    assert (status, data["error"]["code"]) == (1, "emergency")
    assert terminal.json("status")[1]["ice"]["reason"] == "emergency"
    status, out, _ = terminal("signs", "clear", "called")
    assert (status, "Nothing new opens until a doctor has checked exactly this" in out) == (0, True)
    assert terminal.json("status")[1]["warning_signs"]["state"] == "emergency"
    assert terminal.json("ice", "start")[1]["error"]["code"] == "emergency"
    status, out, _ = terminal("signs", "clear", "mistake")
    assert (status, "signs FILE.json" in out) == (0, True)
    assert terminal.json("status")[1]["warning_signs"]["state"] == "not_asked"
    assert terminal.json("ice", "start")[1]["error"]["code"] == "signs_not_asked"
    (tmp_path / "signs.json").write_text("{}")
    terminal("signs", "signs.json")
    assert terminal.json("status")[1]["warning_signs"]["state"] == "clear"


def test_status_has_all_keys_and_the_running_session(terminal):
    terminal("ice", "start", "--minutes", "20")
    terminal.clock.advance(seconds=449)
    data = terminal.json("status")[1]
    assert data["running"] is True
    assert data["session"] == {
        "kind": "ice",
        "elsewhere": False,
        "state": "running",
        "started": "2026-11-20T14:05:00+01:00",
        "ends": "2026-11-20T14:25:00+01:00",
        "remaining_seconds": 751,
        "limit_seconds": 1200,
    }
    assert data["ice"] == {
        "allowed": False,
        "allowed_from": "2026-11-20T16:05:00+01:00",
        "reason": "session_running",
    }
    assert data["heat"]["allowed_from"] == "2026-11-20T15:25:00+01:00"
    assert {"medicines", "pain", "today", "nudges", "version", "now", "episode"} <= set(data)


def test_status_in_words(terminal):
    assert "Ice is possible now" in terminal("status")[1]
    terminal("episode", "start")
    terminal("log", "pain", "5")
    terminal("ice", "start", "--minutes", "20")
    terminal.clock.advance(minutes=5)
    text = terminal("status")[1]
    assert "Ice runs: 15:00 left" in text
    assert "Pain 5 of 10" in text
    assert "Spasm since 14:05" in text
    terminal.clock.advance(minutes=30)
    assert "take it off now" in terminal("status")[1]


def test_a_start_in_the_past_is_over_until_it_is_stopped(terminal):
    terminal("ice", "start", "--minutes", "20", "--at", "13:00")
    assert terminal.json("status")[1]["session"]["state"] == "overtime"
    assert terminal("ice", "stop", "--at", "13:20")[0] == 0
    assert terminal.json("list", "sessions")[1]["entries"][0]["ended"] == "2026-11-20T13:20:00+01:00"


def test_heat_has_kinds(terminal):
    _, data = terminal.json("heat", "start", "--kind", "wrap", "--minutes", "240")
    assert (data["entry"]["medium"], data["entry"]["limit_seconds"]) == ("wrap", 14_400)


def test_help_is_no_error(terminal):
    status, out, err = terminal("--help")
    assert (status, err) == (0, "")
    assert "episode" in out
    assert terminal("ice", "start", "--help")[0] == 0
    assert "unclench" in terminal("--version")[1] or terminal("--version")[0] == 0


def test_with_a_danger_sign_standing_the_status_offers_nothing(terminal, tmp_path):
    assert "Ice is possible now." in terminal("status")[1]
    (tmp_path / "signs.json").write_text('{"A3": "y"}')
    terminal("signs", "signs.json")
    out = terminal("status")[1]
    assert "needs a doctor now" in out
    assert "possible" not in out


def test_the_status_says_what_was_logged_of_a_medicine_and_the_earliest_by_the_label(terminal):
    terminal("log", "dose", "ibuprofen-200-us", "--units", "2")
    assert (
        "Ibuprofen 200 mg: 2 of 6 tablets in 24 h; by the label you chose: earliest 18:05, in 4 h."
        in terminal("status")[1]
    )


def test_a_period_can_be_given_in_days(terminal):
    for day in ("18", "19", "20"):
        terminal("log", "pain", "4", "--at", f"2026-11-{day}T10:00")
    _, data = terminal.json("list", "pains", "--from", "2026-11-19", "--to", "2026-11-19")
    assert [entry["at"][:10] for entry in data["entries"]] == ["2026-11-19"]
    _, data = terminal.json("list", "pains", "--from", "2026-11-19", "--to", "2026-11-20")
    assert len(data["entries"]) == 2
    assert terminal("list", "pains", "--from", "2026-12-24")[0] == 2
    assert terminal("log", "pain", "4", "--at", "2026-11-19")[0] == 2


def test_what_was_taken_back_is_said_in_words(terminal):
    terminal("log", "water")
    assert terminal("undo")[1] == "Taken back: the newest drink.\n"


def test_an_unknown_word_is_answered_without_jargon(terminal):
    status, _, err = terminal("ise", "start")
    assert status == 2
    assert err.startswith("I know no command ise. It can be: episode, ")
    assert terminal("log", "paint", "3")[2].startswith("I know no command paint. It can be: pain, ")


def test_a_stretch_is_answered_with_its_name(terminal):
    assert terminal("log", "stretch", "cat_cow")[1].startswith("Cat")


def test_a_list_for_people_leaves_out_what_only_programs_need(terminal):
    terminal("log", "dose", "ibuprofen-200-us")
    out = terminal("list", "doses")[1]
    assert "Ibuprofen 200 mg" in out
    assert "ingredients" not in out
