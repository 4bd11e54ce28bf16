"""Sleep that nobody told of, noticed by two clocks; the lid as the kernel lists it."""

import pytest

from unclench.system import lid, sleep
from unclench.system.lid import ComputerLid
from unclench.system.sleep import ComputerSleep


@pytest.fixture
def clocks(monkeypatch):
    passed = {"boot": 1000.0, "awake": 900.0}
    monkeypatch.setattr(sleep, "boot_seconds", lambda: passed["boot"])
    monkeypatch.setattr(sleep, "awake_seconds", lambda: passed["awake"])
    return passed


@pytest.fixture
def sleeper(qapp, clocks):
    made = ComputerSleep()
    made.calls = []
    made.woke.add(lambda: made.calls.append("woke"))
    made.going.add(lambda: made.calls.append("going"))
    return made


def test_real_clocks_agree_while_awake(qapp):
    assert ComputerSleep().look() == 0.0


def test_sleep_that_nobody_told_of_is_noticed_at_the_next_look(sleeper, clocks):
    clocks["boot"] += 3610
    clocks["awake"] += 10
    assert sleeper.look() == 3600
    assert sleeper.calls == ["woke"]
    assert sleeper.look() == 0.0
    assert sleeper.calls == ["woke"]


def test_time_awake_is_no_sleep(sleeper, clocks):
    clocks["boot"] += 3600
    clocks["awake"] += 3600
    assert sleeper.look() == 0.0
    assert sleeper.calls == []


def test_sleep_that_was_told_of_is_not_noticed_again(sleeper, clocks):
    sleeper.prepare(True)
    clocks["boot"] += 600
    sleeper.prepare(False)
    assert sleeper.look() == 0.0
    assert sleeper.calls == ["going", "woke"]


def test_before_watching_nothing_is_claimed(sleeper):
    assert sleeper.answer().answer == "unknown"
    assert sleeper.answer().reason


@pytest.mark.parametrize(
    ("text", "answer"), [('N: Name="Lid Switch"\n', "yes"), ('N: Name="Power Button"\n', "no"), ("", "no")]
)
def test_a_lid_is_a_switch_that_the_kernel_lists(tmp_path, monkeypatch, text, answer):
    (tmp_path / "devices").write_text(text)
    monkeypatch.setattr(lid, "INPUTS", str(tmp_path / "devices"))
    assert ComputerLid().present().answer == answer


def test_without_the_list_a_lid_is_unknown(tmp_path, monkeypatch):
    monkeypatch.setattr(lid, "INPUTS", str(tmp_path / "none"))
    assert ComputerLid().present().answer == "unknown"
