"""Facts for the ladders: holds, walks and pain on days that count from a Monday."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from unclench.core.base.entries import Pain, Plank, Walk
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Instant, Now

MONDAY = datetime(2026, 11, 2, 9, tzinfo=UTC)
ZONE = ZoneInfo("UTC")


def at(day: float, hour: float = 9) -> Instant:
    return Instant(MONDAY.replace(hour=0) + timedelta(days=day, hours=hour))


def now(day: float, hour: float = 9) -> Now:
    return Now(at(day, hour).utc, 1000.0, "boot-1", ZONE)


def hold(day: float, seconds: float = 20, hour: float = 9, **more: object) -> Plank:
    return Plank(at=at(day, hour), held_ms=round(seconds * 1000), **more)  # type: ignore[arg-type]


def pain(day: float, value: int, hour: float = 9) -> Pain:
    return Pain(at=at(day, hour), value=value)


def walk(day: float, minutes: float = 5, hour: float = 9, **more: object) -> Walk:
    return Walk(at=at(day, hour), moved_seconds=round(minutes * 60), **more)  # type: ignore[arg-type]


def facts(*entries: object, **more: object) -> Facts:
    kinds = {Plank: "planks", Pain: "pains", Walk: "walks"}
    sorted_by: dict[str, list[object]] = {}
    for one in entries:
        sorted_by.setdefault(kinds[type(one)], []).append(one)  # type: ignore[index]
    tables = {name: tuple(sorted(found, key=lambda e: e.at.utc)) for name, found in sorted_by.items()}  # type: ignore[attr-defined]
    return Facts(**tables, **more)  # type: ignore[arg-type]
