"""Any words on the command line: exit status 0, 1, 2 or 3, a sentence, and nothing written unless it is 0."""

import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from adversary.diaries import NOT_SAID, in_memory, look_at_everything, own_file, rows_of, services_on
from adversary.inputs import tries
from adversary.words import command
from fakes import FakeClock
from unclench.cli.parser import run

pytestmark = pytest.mark.uncounted
MOMENTS = (
    datetime(2026, 11, 20, 13, 5, tzinfo=UTC),
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC),
    datetime(1989, 12, 31, 23, 59, 59, tzinfo=UTC),
    datetime(2038, 1, 19, 3, 14, 7, tzinfo=UTC),
    datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
    datetime(2100, 2, 28, 23, 59, 59, tzinfo=UTC),
    datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC),
    datetime(2026, 3, 29, 1, 0, 0, tzinfo=UTC),
    datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
    datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
    datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC),
    datetime(2028, 2, 29, 12, tzinfo=UTC),
)
ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Pacific/Kiritimati",
    "Pacific/Niue",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "UTC",
)


def try_words(argv: list[str], utc: datetime, zone: str, folder) -> int:
    clock = FakeClock(utc, ZoneInfo(zone))
    journal = in_memory(own_file(), clock)
    services = services_on(journal, clock)
    connection = journal.connection()
    assert connection is not None
    before = rows_of(connection)
    status, out, err = run(argv, lambda: services, str(folder), running=True)
    assert status in (0, 1, 2, 3)
    assert not [word for word in NOT_SAID if word in out + err], out + err
    if status:
        assert (out + err).strip()
        assert rows_of(connection) == before, argv
        if out:
            assert set(json.loads(out)) == {"error"}
    elif out.startswith("{") and "--json" in argv:
        json.loads(out)
    look_at_everything(services)
    assert not [m for m in journal.messages if "set aside" in m]
    journal.close()
    return status


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("words")
    (made / "given.json").write_text('{"A3": "n"}')
    return made


@tries(80)
@given(argv=command)
def test_any_words(folder, argv: list[str]):
    try_words(argv, MOMENTS[0], ZONES[0], folder)


@tries(80)
@given(argv=command, utc=some.sampled_from(MOMENTS), zone=some.sampled_from(ZONES))
def test_any_words_at_odd_moments_in_any_zone(folder, argv: list[str], utc: datetime, zone: str):
    try_words(argv, utc, zone, folder)
