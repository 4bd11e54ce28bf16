"""The real clock: it agrees with the system, and follows the zone."""

import sys
import time
from datetime import UTC, datetime, timedelta

import pytest

from unclench.core.base.moments import at_zone
from unclench.system import clock
from unclench.system.clock import SystemClock

linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux's boot clock")


@pytest.fixture
def zone(monkeypatch):
    def use(name: str) -> None:
        monkeypatch.setenv("TZ", name)

    yield use
    monkeypatch.undo()
    time.tzset()


def test_now_agrees_with_the_system():
    before = datetime.now(UTC)
    now = SystemClock().now()
    assert before <= now.utc <= datetime.now(UTC)
    assert now.utc.tzinfo is UTC


@linux
def test_boot_seconds_count_sleep_and_go_up():
    first, last = SystemClock().now(), SystemClock().now()
    assert first.boot_seconds <= last.boot_seconds
    assert abs(last.boot_seconds - time.clock_gettime(time.CLOCK_BOOTTIME)) < 1


@linux
def test_the_boot_has_one_name():
    assert SystemClock().now().boot_id == SystemClock().now().boot_id
    assert len(clock.boot_id()) == 36


def test_an_unknown_boot_never_looks_like_the_same_boot(monkeypatch, tmp_path):
    monkeypatch.setattr(clock, "BOOT_ID_FILE", str(tmp_path / "none"))
    monkeypatch.setattr(clock.sys, "platform", "linux")
    assert clock.boot_id() != clock.boot_id()


def test_the_zone_follows_tz_while_the_app_runs(zone):
    zone("Europe/Berlin")
    real = SystemClock()
    summer = datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert at_zone(summer, real.now().zone).offset == 7200
    zone("America/Sao_Paulo")
    assert at_zone(summer, real.now().zone).offset == -10800


def test_local_times_go_there_and_back_also_when_an_hour_comes_twice(zone):
    zone("Europe/Berlin")
    here = SystemClock().now().zone
    for hour in range(-3, 4):  # 2026-10-25 01:00 UTC: clocks go back from 03:00 to 02:00
        utc = datetime(2026, 10, 25, 1, 30, tzinfo=UTC) + timedelta(hours=hour)
        local = utc.astimezone(here)
        assert local.utcoffset() == timedelta(hours=2 if hour < 0 else 1)
        assert local.astimezone(UTC) == utc


@linux
@pytest.mark.parametrize("name", ["XXX-26", "XXX+30", "XXX-20"])
def test_a_zone_that_is_nowhere_on_earth_counts_as_utc(zone, name):
    zone(name)
    now = SystemClock().now()
    assert now.instant.offset == 0
    assert now.utc.astimezone(now.zone).tzname() == "UTC"
