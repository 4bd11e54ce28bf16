"""Inputs that once ended in a bug; each stands for its kind."""

import json
from datetime import UTC, datetime

import pytest

from adversary.diaries import check_words, in_memory, look_at_everything, outcome, own_file, services_on
from fakes import FakeClock, file_journal
from store.sql import sql
from store.test_gate import content, row, spoiled
from store.test_set_aside import write
from unclench.cli.parser import run
from unclench.core.base import preferences
from unclench.core.base.errors import BadInput
from unclench.core.base.typed_moments import parse_bound, parse_when
from unclench.core.causes.evaluation import signs_of
from unclench.store import schema_4
from unclench.store.file_keeper import FileKeeper
from unclench.store.journal import SqliteJournal
from unclench.store.set_aside import keeper_of
from unclench.system.clock import SystemClock

LONG = "9" * 5000


@pytest.fixture
def clock() -> FakeClock:
    clock = FakeClock()
    clock.advance(minutes=5)
    return clock


@pytest.fixture
def services(clock):
    return services_on(in_memory(own_file(), clock), clock)


def imported(services, folder, text: str) -> tuple[int, str]:
    file = folder / "given.json"
    file.write_text(text)
    return outcome(lambda: services.data_file.import_(str(file)))


def test_a_setting_without_a_name_is_refused(services, tmp_path):
    file = {"app": "unclench", "schema": 3, "tables": {"settings": [{"value_json": "dark", "scope": "person"}]}}
    assert imported(services, tmp_path, json.dumps(file))[0] == 0  # it is none of the person's
    assert schema_4.setting_rows({"value_json": '"dark"'})[0]["value_json"] == '"dark"'
    changed = {"kind": "settings", "before_json": '{"value_json":"\\"dark\\""}', "after_json": "{}"}
    assert schema_4.change_row(changed)["kind"] == "settings"


@pytest.mark.parametrize("seconds", [2**53, 10**30, -(10**12)])
def test_a_session_that_lasts_for_ever_is_refused(services, tmp_path, seconds):
    text = spoiled("sessions", ended_utc=None, ended_by=None, limit_seconds=seconds)
    status, said = imported(services, tmp_path, text)
    assert status == 2, said


def test_what_python_says_of_a_wrong_shape_is_told_to_nobody(services, tmp_path):
    change = {"id": "c-1", "at_utc": "2026-11-20T13:05:00Z", "device": "there", "kind": "pains", "entry_id": "x"}
    status, said = imported(services, tmp_path, content("changes", change | {"act": "add", "after_json": None}))
    assert status == 2
    assert "NoneType" not in said


def test_a_long_name_in_a_file_does_not_fill_the_screen(services, tmp_path):
    for words in (["signs"], ["causes", "--answers"]):
        for text in (f'{{"{LONG}": "y"}}', f'{{"{LONG}": 1, "{LONG}": 2}}'):
            (tmp_path / "given.json").write_text(text)
            status, _, err = run([*words, "given.json"], lambda: services, str(tmp_path), running=True)
            assert (status, len(err) < 400) == (2, True)
            check_words(err)


@pytest.mark.parametrize("sign", ["A3\n", "A1٣", "B1?\n"])
def test_a_sign_is_spelled_as_it_is(sign):
    with pytest.raises(BadInput):
        signs_of([sign])


@pytest.mark.parametrize("utc", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2020, 1, 1, tzinfo=UTC)])
def test_with_the_clock_set_back_the_report_has_a_period(utc):
    services = services_on(in_memory(own_file(), FakeClock(utc)), FakeClock(utc))
    first, last = services.reports.period()
    assert not last < first
    assert services.reports.page().sections


@pytest.mark.parametrize("parse", [parse_when, parse_bound])
@pytest.mark.parametrize(
    "moment",
    [
        *("0001-01-01T00:00", "0001-01-01", "9999-12-31T23:59", "9999-12-31"),
        *("0001-01-01T00:00+14:00", "9999-12-31T23:59-14:00"),
    ],
)
def test_the_ends_of_the_calendar_are_refused_in_words(parse, moment):
    for now in (SystemClock().now(), FakeClock().now()):
        assert outcome(lambda now=now: parse(moment, now))[0] == 2


def test_a_row_set_aside_that_is_hurt_itself_is_kept_and_exported(tmp_path, clock):
    path = tmp_path / "data" / "unclench.sqlite"
    journal = file_journal(path, clock)
    journal.open()
    journal.close()
    aside = {"id": "a-1", "kind": "pains", "row_json": "{broken", "reason": "no", "at_utc": "2026-11-20T13:05:00Z"}
    write(path, "set_aside", aside)
    journal = file_journal(path, clock)
    given = tmp_path / "given.json"
    given.write_text(content("pains", row("pains") | {"session_id": "gone"}))
    assert outcome(lambda: FileKeeper(journal, clock).import_(str(given)))[0] == 2
    (file,) = FileKeeper(journal, clock).export(str(tmp_path / "out"), "json")
    with open(file, encoding="utf-8") as exported:
        (kept,) = json.load(exported)["tables"]["set_aside"]
    assert (kept["kind"], kept["row_json"]["row_json"]) == ("set_aside", "{broken")
    assert sql(journal, "SELECT count(*) FROM set_aside") == [(1,)]
    journal.close()


def test_a_path_that_no_file_can_have_is_said_to_be_out_of_reach(tmp_path, clock):
    journal = SqliteJournal(tmp_path / ("x" * 300) / "unclench.sqlite", "here", clock)
    assert journal.read().ever == frozenset()
    services = services_on(journal, clock)
    status, said = outcome(lambda: services.drinks.log())
    assert (status, "cannot be opened" in said) == (3, True)


@pytest.mark.parametrize("finished", [None, "2026-11-20T13:05:00Z"])
@pytest.mark.parametrize(
    "answers", [{"Q0": []}, {"Q0": "none", "Q10a": "y"}, {"Q10": "n"}, {"Q1": None, "Q99": None}], ids=str
)
@pytest.mark.parametrize("edition", ["", "1", "2020-01", "9999"])
def test_a_run_with_answers_of_another_edition_is_shown_without_them(services, tmp_path, finished, answers, edition):
    text = spoiled("causes_runs", answers_json=answers, guide_edition=edition, finished_utc=finished)
    assert imported(services, tmp_path, text)[0] in (0, 2)
    look_at_everything(services)


@pytest.mark.parametrize("name", ["pause_until", "meeting_until", "pause_from", "drive_since"])
@pytest.mark.parametrize("moment", ["9999-12-31T23:59:59Z", "0001-01-01T00:00:00+00:00"])
def test_a_setting_at_an_end_of_the_calendar_is_none(services, name, moment):
    assert not preferences.fits(name, moment)
    assert outcome(lambda: services.preferences.change(name, moment))[0] == 2
    look_at_everything(services)


def test_a_row_with_halves_of_letters_is_set_aside_as_it_is(services):
    journal = services.context.journal
    hurt = {"name": "report_note", "value_json": "\ud83d", "scope": "person", "changed_utc": "2026-11-20T13:05:00Z"}
    with journal.write() as w:
        keeper_of(w.connection, datetime(2026, 11, 20, tzinfo=UTC))("settings", hurt, "\ud83d is no setting")
    ((kept, why),) = sql(journal, "SELECT row_json, reason FROM set_aside")
    assert (json.loads(kept), why) == (hurt, "? is no setting")
