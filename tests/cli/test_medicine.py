"""`log dose`, `list doses`, and `medicines` in `status`."""

import json
from typing import Any, cast

import pytest

import fakes
from fakes import FakeClock
from unclench.actions import services
from unclench.cli.parser import run
from unclench.core.base.keeper_port import Keeper
from unclench.core.medicine.dosing import Limits


class Terminal:
    def __init__(self) -> None:
        self.clock = FakeClock()
        self.services = services.Services(fakes.context(self.clock), cast("Keeper", None))

    def __call__(self, *words: str) -> tuple[int, Any, str]:
        status, out, notes = run([*words, "--json"], lambda: self.services, "/", running=False)
        return status, json.loads(out), notes


@pytest.fixture
def terminal() -> Terminal:
    return Terminal()


def test_a_dose_is_logged_and_answered_with_its_entry(terminal: Terminal) -> None:
    status, answer, notes = terminal("log", "dose", "ibuprofen-200-us", "--units", "2", "--at", "13:05", "--note", "x")
    assert (status, answer["warnings"], notes) == (0, [], "")
    entry = answer["entry"]
    assert (entry["product"], entry["units"], entry["note"]) == ("ibuprofen-200-us", 2, "x")
    assert entry["at"] == "2026-11-20T13:05:00+01:00"


def test_a_dose_over_the_label_is_kept_and_warned_of(terminal: Terminal) -> None:
    for _ in range(4):
        status, answer, notes = terminal("log", "dose", "ibuprofen-200-us", "--units", "2")
    codes = {warning["code"] for warning in answer["warnings"]}
    assert status == 0
    assert {"over_24h", "too_soon"} <= codes
    assert "more than the label allows in 24 h" in notes
    assert len(terminal("list", "doses")[1]["entries"]) == 4


def test_what_makes_sleepy_is_said_when_it_is_logged_and_in_status_for_8_hours(terminal: Terminal) -> None:
    _, answer, notes = terminal("log", "dose", "dipyrone-promethazine-adiphenine-br")
    assert [warning["code"] for warning in answer["warnings"]] == ["sedating"]
    assert "no driving, no machines, no alcohol" in notes
    assert terminal("log", "dose", "acetaminophen-500-us")[1]["warnings"] == []
    terminal.clock.advance(hours=7.9)
    said = run(["status"], lambda: terminal.services, "/", running=False)[1]
    assert said.count("no driving, no machines, no alcohol") == 1
    terminal.clock.advance(hours=0.2)
    assert "no driving" not in run(["status"], lambda: terminal.services, "/", running=False)[1]


def test_twelve_grams_are_kept_and_answered_with_whom_to_call(terminal: Terminal) -> None:
    words = ["log", "dose", "paracetamol-500-gb", "--units", "24"]
    code, _, err = run(words, lambda: terminal.services, "/", running=False)
    assert code == 0
    assert "More than 4 g of acetaminophen in 24 h can harm the liver." in err
    assert [dose.units for dose in terminal.services.context.journal.read().doses] == [24]


@pytest.mark.parametrize(
    ("words", "field"),
    [
        (("log", "dose", "tylenol"), "no product called tylenol"),
        (("log", "dose", "ibuprofen-200-us", "--units", "201"), "0.25 to 200"),
        (("log", "dose", "ibuprofen-200-us", "--units", "two"), "0.25 to 200"),
        (("log", "dose", "ibuprofen-200-us", "--at", "tomorrow"), "tomorrow"),
    ],
)
def test_wrong_words_write_nothing(terminal: Terminal, words: tuple[str, ...], field: str) -> None:
    status, answer, _ = terminal(*words)
    assert status == 2
    assert field in answer["error"]["message"]
    assert terminal("list", "dose")[1] == {"kind": "doses", "entries": []}


def test_status_lists_what_is_kept_and_what_was_taken(terminal: Terminal) -> None:
    terminal.services.medicines.keep("acetaminophen-500-us")
    terminal("log", "dose", "ibuprofen-200-us", "--units", "2", "--at", "13:05")
    assert terminal("status")[1]["medicines"] == [
        {
            "product": "acetaminophen-500-us", "last": None, "units_24h": 0, "limit_24h": 6,
            "earliest": None, "warnings": [],
        },
        {
            "product": "ibuprofen-200-us", "last": "2026-11-20T13:05:00+01:00", "units_24h": 2, "limit_24h": 6,
            "earliest": "2026-11-20T17:05:00+01:00", "warnings": [],
        },
    ]  # fmt: skip


def test_a_risk_answer_is_no_warning_of_the_log(terminal: Terminal) -> None:
    terminal.services.medicines.keep("ibuprofen-200-us")
    terminal.services.medicines.risks({"sixty": "y"})
    assert terminal("status")[1]["medicines"][0]["warnings"] == []


def test_warnings_in_status_are_what_the_log_shows(terminal: Terminal) -> None:
    terminal("log", "dose", "ibuprofen-200-us", "--at", "13:05")
    terminal("log", "dose", "naproxen-220-us", "--at", "14:00")
    listed = terminal("status")[1]["medicines"]
    assert [[warning["code"] for warning in row["warnings"]] for row in listed] == [["nsaid_mix"], ["nsaid_mix"]]


def test_status_in_words_says_what_the_log_shows_each_thing_once(terminal: Terminal) -> None:
    terminal("log", "dose", "ibuprofen-200-us", "--at", "13:05")
    terminal("log", "dose", "naproxen-220-us", "--at", "14:00")
    terminal.services.medicines.prescribe("naproxen-220-us", Limits(gap_hours=12), prescriber="Dr Silva")
    _, out, _ = run(["status"], lambda: terminal.services, "/", running=False)
    lines = out.splitlines()
    assert "Ibuprofen 200 mg: 1 of 6 tablets in 24 h; by the label you chose: see the note." in lines
    said = "Naproxen sodium 220 mg: 1 tablet in 24 h; by your prescriber's instructions: "
    assert said + "earliest Saturday 02:00, in 11 h 55 min." in lines
    assert lines.count("Label: do not mix with another NSAID. Ibuprofen 200 mg was logged at 13:05.") == 1


EMERGENCY = "More than 4 g of acetaminophen in 24 h can harm the liver. Call your emergency number now"


def test_past_4_g_whom_to_call_comes_first_and_no_time_is_offered_for_72_hours(terminal: Terminal) -> None:
    terminal.services.medicines.prescribe("acetaminophen-500-us", Limits(gap_hours=6), prescriber="Dr Silva")
    terminal("log", "dose", "acetaminophen-500-us")
    _, answer, notes = terminal("log", "dose", "paracetamol-500-gb", "--units", "20")
    assert answer["warnings"][0]["code"] in ("acetaminophen_4g", "over_24h")
    assert notes.splitlines()[0].count("even if you feel fine") == 1
    for hours in (0, 5, 42, 24.9):
        terminal.clock.advance(hours=hours)
        lines = run(["status"], lambda: terminal.services, "/", running=False)[1].splitlines()
        assert any(EMERGENCY in line for line in lines[:2])
        assert [line for line in lines if "earliest" in line or "within" in line] == []
        listed = terminal("status")[1]["medicines"]
        assert [row["earliest"] for row in listed] == [None, None]
        assert all(EMERGENCY in " ".join(w["message"] for w in row["warnings"][:2]) for row in listed)
    terminal.clock.advance(hours=0.2)
    said = run(["status"], lambda: terminal.services, "/", running=False)[1]
    assert EMERGENCY not in said


def test_status_in_words_has_the_answer_of_the_card_to_a_risk(terminal: Terminal) -> None:
    terminal("log", "dose", "ibuprofen-200-us", "--at", "09:00")
    terminal.services.medicines.risks({"kidney": "y"})
    lines = run(["status"], lambda: terminal.services, "/", running=False)[1].splitlines()
    assert "Label: ask a doctor before use." in lines
    assert "Ibuprofen 200 mg: 1 of 6 tablets in 24 h; by the label you chose: see the note." in lines


def test_status_says_what_is_known_of_an_ingredient_as_that_and_not_as_a_label(terminal: Terminal) -> None:
    own = terminal.services.medicines.add_own("Dolo", (("ibuprofen", 400.0),))
    terminal("log", "dose", f"own-{own.id}", "--at", "13:05")
    lines = run(["status"], lambda: terminal.services, "/", running=False)[1].splitlines()
    assert "Dolo: 1 tablet in 24 h; known for ibuprofen: not before 17:05, in 3 h." in lines
    assert terminal("status")[1]["medicines"][0]["earliest"] == "2026-11-20T17:05:00+01:00"


def test_hours_of_a_prescriber_that_hold_another_product_are_not_called_its_label(terminal: Terminal) -> None:
    own = terminal.services.medicines.add_own("Ibu 600", (("ibuprofen", 600.0),))
    terminal.services.medicines.prescribe(f"own-{own.id}", Limits(gap_hours=8), prescriber="Dr Silva")
    terminal("log", "dose", "ibuprofen-200-us", "--at", "06:05")
    terminal("log", "dose", f"own-{own.id}", "--at", "13:05")
    lines = run(["status"], lambda: terminal.services, "/", running=False)[1].splitlines()
    words = "by your prescriber's rule for Ibu 600: earliest 21:05, in 7 h."
    assert f"Ibuprofen 200 mg: 1 of 6 tablets in 24 h + 600 mg from other products; {words}" in lines


def test_who_logs_many_drinks_after_a_dose_reads_what_the_label_says(terminal: Terminal) -> None:
    terminal("log", "dose", "ibuprofen-200-us", "--at", "13:05")
    _, answer, notes = terminal("log", "water", "--drink", "alcohol", "--ml", "1500")
    words = (
        "Label: with 3 or more alcoholic drinks a day, ask a doctor first. "
        "5 are logged in 24 h, counted as up to 330 ml each."
    )
    assert words in notes
    assert [warning["code"] for warning in answer["warnings"]] == ["alcohol", "alcohol_medicine"]
    assert words in run(["status"], lambda: terminal.services, "/", running=False)[1]


def test_undo_takes_the_dose_back(terminal: Terminal) -> None:
    terminal("log", "dose", "ibuprofen-200-us")
    assert terminal("undo")[0] == 0
    assert terminal("status")[1]["medicines"] == []
