"""`causes` and `report` from a terminal."""

import json

import pytest

from fakes import FakeClock, context
from unclench.actions.services import Services
from unclench.cli.parser import run


class Terminal:
    def __init__(self, folder):
        self.clock = FakeClock()
        self.written = []
        self.folder = folder
        self.services = Services(context(self.clock), keeper=None, printer=self)

    def write(self, page, file, progress=None):
        self.written.append((page, file))

    def __call__(self, *words):
        status, out, err = run(words, lambda: self.services, str(self.folder), running=False)
        return status, json.loads(out) if "--json" in words else out, err

    def answers(self, text):
        (self.folder / "answers.json").write_text(text)
        return self("causes", "--answers", "answers.json", "--json")


@pytest.fixture
def terminal(tmp_path):
    return Terminal(tmp_path)


def test_answers_are_evaluated_and_nothing_is_kept(terminal):
    status, data, _ = terminal.answers('{"Q0": "none", "Q1": "0-3", "Q2": "a", "Q3": "n", "Q6": "?"}')
    assert status == 0
    assert (data["headline"], data["also"], data["steps"]) == ("R10", [], [6])
    assert len(data["watch"]) == 1
    assert terminal.services.context.journal.read().causes_runs == ()


def test_signs_come_first(terminal):
    _, data, _ = terminal.answers('{"Q0": ["A3", "B2"], "Q2": "b"}')
    assert (data["headline"], data["also"], data["steps"]) == ("R0", ["R8"], [11])


def test_an_emergency_names_the_number(terminal):
    terminal.services.preferences.change("country", "GB")
    (terminal.folder / "answers.json").write_text('{"Q0": ["A3"]}')
    status, said, _ = terminal("causes", "--answers", "answers.json")
    assert (status, said.splitlines()[0]) == (0, "Call for help now")
    assert "Call 999." in said


@pytest.mark.parametrize(
    "text", ['{"Q1": "soon"}', '{"Q12": "y"}', "[1]", "not json", '{"Q0": "A3"}', '{"Q2": null}', '{"Q3a": "y"}']
)
def test_wrong_words_exit_2(terminal, text):
    status, data, _ = terminal.answers(text)
    assert (status, data["error"]["code"]) == (2, "bad_input")


def test_a_file_that_is_not_there_exits_2(terminal):
    assert terminal("causes", "--answers", "nowhere.json", "--json")[0] == 2
    assert terminal("causes")[0] == 2


def test_a_report_goes_to_the_file_named_from_the_folder_it_was_typed_in(terminal):
    status, data, _ = terminal("report", "page.pdf", "--from", "2026-11-18T00:00", "--json")
    ((page, file),) = terminal.written
    assert (status, file) == (0, terminal.folder / "page.pdf")
    assert data["sections"] == [section.id for section in page.sections]
    assert page.period == "Wed 18 Nov to Fri 20 Nov 2026"


def test_a_period_that_ends_before_it_begins_exits_2(terminal):
    assert terminal("report", "x.pdf", "--from", "13:00", "--to", "12:00", "--json")[0] == 2
    assert terminal.written == []


def test_a_question_that_stands_twice_is_refused_never_the_last_one_wins(terminal):
    status, data, _ = terminal.answers('{"Q0": ["A3"], "Q2": "a", "Q0": "none"}')
    assert (status, data["error"]["message"]) == (2, "Q0 stands twice in answers.json. Write one answer to it.")


def test_null_is_no_answer(terminal):
    _, data, _ = terminal.answers('{"Q9": null}')
    assert data["error"]["message"] == 'Q9 has no answer. Write "?" if you are not sure, or leave it out.'
