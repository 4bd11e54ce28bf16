"""A copied data folder, or a lost state folder, keeps the open episode and the running session."""

import pytest

from cli.test_data_file import Terminal


@pytest.fixture
def copied(tmp_path):
    """The diary of "there" with an open episode and ice that runs, opened on "here"."""
    there = Terminal(tmp_path, "there")
    there("episode", "start")
    there("ice", "start", "--minutes", "15")
    there.clock.advance(minutes=5)
    there.journal.close()
    here = Terminal(tmp_path, "here")
    here.clock.utc, here.clock.boot_id = there.clock.utc, "boot-9"
    yield here
    here.journal.close()


def test_both_are_shown_as_begun_elsewhere_and_the_way_to_go_on_is_named(copied):
    status = copied("status")[1]
    assert status["episode"]["eased"] is None
    assert status["episode"]["elsewhere"] is True
    assert (status["session"]["state"], status["session"]["elsewhere"]) == ("running", True)
    assert status["session"]["remaining_seconds"] == 600
    said = copied.plain("status")
    assert "begun on another computer" in said
    assert "unclench episode continue" in said


def test_it_goes_on_here_as_if_it_had_begun_here(copied):
    before = copied("status")[1]["episode"]
    status, answer = copied("episode", "continue")
    assert (status, answer["entry"]["device"]) == (0, "here")
    now = copied("status")[1]
    assert now["episode"] == before | {"elsewhere": False}
    assert now["session"]["elsewhere"] is False
    assert copied("ice", "stop")[0] == 0
    assert copied("episode", "ease")[0] == 0
    assert copied("status")[1]["episode"]["eased"]


def test_the_session_ends_here_also_without_going_on(copied):
    assert copied("ice", "stop")[0] == 0
    assert copied("status")[1]["session"] is None


def test_nothing_is_taken_over_twice_or_where_nothing_is_open(copied):
    copied("episode", "continue")
    assert copied("episode", "continue")[0] == 1
    assert copied("status")[1]["episode"]["elsewhere"] is False


def test_an_eased_episode_or_one_beside_an_open_one_here_is_not_offered(copied):
    copied("episode", "continue")
    copied("episode", "ease")
    assert "another computer" not in copied.plain("status")
    copied.journal.close()
    third = Terminal(copied.journal.path.parents[1], "third")
    third.clock.utc = copied.clock.utc
    assert third("status")[1]["episode"]["elsewhere"] is False
    assert third("episode", "continue")[0] == 1
    third.journal.close()
