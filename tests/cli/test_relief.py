"""Episode, signs, pain and sessions on the command line: plain words, what to do, and nothing written when refused."""

import json

import pytest

from fakes import FakeClock, FakeKeeper, context
from unclench.actions.services import Services
from unclench.cli.parser import run


class Terminal:
    def __init__(self, folder) -> None:
        self.clock = FakeClock()
        self.folder = folder
        self.services = Services(context(self.clock), FakeKeeper())

    def __call__(self, *words):
        return run(words, lambda: self.services, str(self.folder), running=True)

    def answers(self, **given) -> str:
        (self.folder / "signs.json").write_text(json.dumps(given))
        return "signs.json"

    def counts(self):
        facts = self.services.context.journal.read()
        return {table: len(facts.of(table)) for table in ("episodes", "pains", "sessions", "sign_checks", "walks")}


@pytest.fixture
def terminal(tmp_path):
    return Terminal(tmp_path)


@pytest.mark.parametrize(
    ("answers", "code", "words"),
    [
        ({"A3": "y"}, "emergency", "Call 112"),
        ({"A3": "?"}, "emergency", "Call 112"),
        ({"B5": "y"}, "doctor_soon", "today or tomorrow"),
        ({"B5": "?"}, "doctor_soon", "Not sure is reason enough"),
        ({"C2": "y"}, "visit", "within a week or two"),
        ({}, "clear", "cannot rule it out"),
    ],
)
def test_answering_the_signs_says_what_to_do(terminal, answers, code, words):
    terminal.services.preferences.change("country", "DE")
    status, _, err = terminal("signs", terminal.answers(**answers))
    assert status == 0
    assert words in err
    _, out, _ = terminal("episode", "start", "--signs", "signs.json", "--json")
    assert code in [warning["code"] for warning in json.loads(out)["warnings"]]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("episode", "start", "--at", "2030-01-01T09:00"), 2),
        (("episode", "start", "--at", "2026-08-01T09:00"), 2),
        (("episode", "start", "--at", "sometime"), 2),
        (("episode", "ease"), 1),
        (("log", "pain", "11"), 2),
        (("log", "pain", "four"), 2),
        (("log", "pain", "3", "--at", "2027-01-01T09:00"), 2),
        (("log", "walk", "0"), 2),
        (("log", "walk", "721"), 2),
        (("ice", "start", "--minutes", "21"), 2),
        (("ice", "start", "--minutes", "nan"), 2),
        (("heat", "start", "--kind", "oven"), 2),
        (("heat", "start", "--minutes", "481", "--kind", "wrap"), 2),
        (("ice", "stop"), 1),
        (("signs", "none.json"), 2),
        (("signs", "clear", "because"), 2),
        (("signs", "clear", "called"), 1),
        (("list", "clouds"), 2),
    ],
)
def test_what_cannot_be_is_refused_in_plain_words_and_nothing_is_written(terminal, words, status):
    before = terminal.counts()
    code, out, err = terminal(*words)
    assert (code, out) == (status, "")
    assert err.strip()
    assert "Traceback" not in err
    assert terminal.counts() == before


def test_a_second_open_episode_and_an_end_before_the_start_are_refused(terminal):
    terminal("episode", "start")
    assert terminal("episode", "start")[0] == 1
    assert terminal("episode", "ease", "--at", "2026-11-20T10:00")[0] == 2
    assert terminal.counts()["episodes"] == 1


@pytest.mark.parametrize(("when", "at"), [("13:30", "13:30"), ("yesterday 9", "09:00"), ("14:05", "14:05")])
def test_a_time_as_people_write_it_is_understood_and_said_back_in_full(terminal, when, at):
    status, out, _ = terminal("log", "pain", "3", "--at", when, "--note", "after a walk")
    assert status == 0
    assert f"T{at}:00+01:00" in out
    entry = terminal.services.entries.find("pains")[-1]
    assert entry.note == "after a walk"


def test_a_session_entered_afterwards_is_kept_inside_a_gap_and_says_so(terminal):
    terminal("ice", "start")
    terminal.clock.advance(minutes=15)
    terminal("ice", "stop")
    terminal.clock.advance(minutes=30)
    status, _, err = terminal("ice", "start", "--at", "14:25")
    assert status == 0
    assert "Ice again from" in err
    assert terminal("ice", "stop", "--at", "14:40")[0] == 0
    assert terminal.services.entries.find("sessions")[-1].override_reason


def test_heat_in_the_first_days_says_the_note_about_a_bruise(terminal):
    terminal("episode", "start")
    assert "bruise or swelling" in terminal("heat", "start")[2]


def test_undo_takes_back_the_newest_change(terminal):
    terminal("log", "walk", "5", "--kind", "swim")
    assert terminal("undo")[0] == 0
    assert terminal.counts()["walks"] == 0
    assert terminal("undo")[0] == 1


def test_a_pack_taken_off_late_asks_for_a_close_look(terminal):
    terminal("ice", "start", "--at", "13:30")
    code, _, told = terminal("ice", "stop")
    assert code == 0
    assert "On for 35 minutes" in told


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("signs",), "This is missing: FILE.json|clear."),
        (("log", "pain", "4", "--when", "9"), "I don't know what --when 9 means here."),
        (("log", "pain", "4", "--at"), "--at needs a value."),
    ],
)
def test_words_that_are_missing_or_unknown_are_named_plainly_and_nothing_is_written(terminal, words, said):
    before = terminal.counts()
    code, _, told = terminal(*words)
    assert (code, terminal.counts()) == (2, before)
    assert told.startswith(said)
