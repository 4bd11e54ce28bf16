"""The overview against numbers that are worked out another way: plain SQL over the file, days by SQLite's own dates.

Thirteen months with journeys, two changes of the clocks, a leap day and a spasm over new year.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from statistics import mean
from typing import Any, cast

import pytest

import fakes
from made_up_years import Diary, fill
from store.sql import sql
from unclench.actions.history import History
from unclench.core.base import entries as e
from unclench.core.base.chart import CalendarChart, RowChart, TimeChart
from unclench.core.base.moments import Instant
from unclench.core.history.cards import Card

FIRST, LAST = date(2023, 12, 20), datetime(2025, 1, 20, 17, 5, tzinfo=UTC)
DAY = "date(at_utc, (utc_offset_seconds - 14400) || ' seconds')"
RANGES = (
    ("year", date(2024, 7, 1)),
    ("year", date(2025, 1, 1)),
    ("four_weeks", date(2024, 3, 10)),
    ("four_weeks", date(2024, 7, 20)),
    ("week", date(2024, 3, 31)),
    ("week", date(2024, 10, 27)),
    ("week", date(2025, 1, 1)),
    ("all", date(2025, 1, 20)),
)


@pytest.fixture(scope="module")
def diaries():
    short, long = over(Diary(FIRST, LAST)), over(Diary(date(2022, 1, 3), LAST, every=4))
    yield {"thirteen months": short, "three years": long}
    short.journal.close()
    long.journal.close()


def over(years: Diary):
    made = fakes.context(fakes.FakeClock(LAST))
    fill(cast("Any", made.journal).connection(), years.entries())
    with made.journal.write() as w:  # what was said to have been away splits a stretch at the desk
        at = Instant(datetime(2024, 3, 5, 8, 0, tzinfo=UTC), 3600)
        w.add(e.Presence(at=at.plus(5400), ended=at.plus(7200).utc, state="away", corrected=True))
        w.delete(made.journal.find("drinks", "2024-02-27", "2024-03-06")[0])
    return made


@pytest.fixture(
    params=[*(("thirteen months", *one) for one in RANGES), ("three years", "all", LAST.date())],
    ids=lambda one: "-".join(map(str, one)),
)
def asked(request):
    return request.param


@pytest.fixture
def diary(diaries, asked):
    return diaries[asked[0]]


@pytest.fixture
def seen(diary, asked):
    """The range, its cards by id, and rows of plain SQL by the first day of each day, week or month of the range."""
    history = History(diary)
    shown = history.range(*asked[1:])
    cards = {card.id: card for card in history.overview(shown).cards}

    def days(query: str) -> dict[date, list[tuple[Any, ...]]]:
        found: dict[date, list[tuple[Any, ...]]] = {}
        for day, *values in sql(diary.journal, query.replace("DAY", DAY)):
            at = date.fromisoformat(day)
            if shown.first <= at <= shown.last:
                start = at.replace(day=1) if shown.by == "month" else at
                start -= timedelta(start.weekday() if shown.by == "week" else 0)
                found.setdefault(start, []).append(tuple(values))
        return dict(sorted(found.items()))

    return shown, cards, days


def number(value: float | None) -> str:
    return "" if value is None else f"{round(value, 1):g}"


def rows(shown, card: Card, *columns: int) -> dict[str, tuple[str, ...]]:
    return {row[0]: tuple(row[column] for column in columns) for row in card.table.rows}


def expected(shown, found: dict[date, list[tuple[Any, ...]]], *cells: Callable[[list[tuple[Any, ...]]], str]):
    names = {at: f"{at:%b %Y}" if shown.by == "month" else at.isoformat() for at in found}
    return {names[at]: tuple(cell(days) for cell in cells) for at, days in found.items()}


def same(seen, name: str, query: str, columns: tuple[int, ...], *cells: Callable[[list[tuple[Any, ...]]], str]) -> None:
    shown, cards, days = seen
    wanted = expected(shown, days(query), *cells)
    assert (rows(shown, cards[name], *columns) if name in cards else {}) == wanted


def test_water(seen):
    query = "SELECT DAY, sum(amount_ml) FROM drinks WHERE deleted_utc IS NULL AND kind != 'alcohol' GROUP BY 1"
    same(seen, "water", query, (1,), lambda days: str(round(mean(ml for (ml,) in days))))
    _, cards, days = seen
    each = [ml for found in days(query).values() for (ml,) in found]
    met = sum(ml >= 2000 for ml in each)
    assert cards["water"].sentence == f"Today's goal was met on {met} of {len(each)} days with drinks."


def test_planks(seen):
    query = "SELECT DAY, max(held_ms) / 1000.0, max(goal_seconds), count(*) FROM planks GROUP BY 1"
    same(
        seen, "planks", query, (1, 2, 3),
        lambda days: number(max(day[0] for day in days)),
        lambda days: number(max(day[1] for day in days)),
        lambda days: number(sum(day[2] for day in days)),
    )  # fmt: skip


def test_walks(seen):
    query = "SELECT DAY, sum(moved_seconds) / 60.0, max(goal_seconds) / 60.0 FROM walks GROUP BY 1"
    same(
        seen, "walks", query, (1, 2),
        lambda days: number(mean(day[0] for day in days)),
        lambda days: number(max((day[1] for day in days if day[1] is not None), default=None)),
    )  # fmt: skip


def test_pain_with_ice_heat_and_doses(seen):
    _, cards, days = seen
    pains = days("SELECT DAY, value FROM pains")
    latest = f"SELECT max(at_utc || id) FROM pains GROUP BY {DAY}"
    last_of_day = days(f"SELECT DAY, value FROM pains WHERE at_utc || id IN ({latest})")
    sessions = days("SELECT DAY, kind FROM sessions")
    doses = days("SELECT DAY, 1 FROM doses")
    wanted = []
    for at in sorted({*pains, *sessions, *doses}):
        highest = number(max((value for (value,) in pains.get(at, [])), default=None))
        last = number(mean(value for (value,) in last_of_day[at])) if at in pains else ""
        kinds = [kind for (kind,) in sessions.get(at, [])]
        done = [str(kinds.count(kind) or "") for kind in ("ice", "heat")]
        wanted.append((highest, last, *done, str(len(doses[at])) if at in doses else ""))
    assert [row[1:] for row in cards["pain"].table.rows] == wanted


def test_stretching(seen):
    query = "SELECT DAY, count(*), sum(held_seconds) FROM stretches WHERE stopped_for IS NULL GROUP BY 1"
    total = lambda column: lambda days: number(sum(day[column] for day in days))  # noqa: E731
    same(seen, "stretching", query, (1, 2), total(0), total(1))


def test_weight(seen):
    query = "SELECT DAY, weight_kg FROM weights ORDER BY at_utc"
    same(seen, "weight", query, (1,), lambda days: f"{days[-1][0]:.1f}")


def test_medicine(seen):
    _, cards, days = seen
    taken = {name for found in days("SELECT DAY, product FROM doses").values() for (name,) in found}
    assert {name.partition(":")[2] for name in cards if name.startswith("medicine:")} == taken
    in_24h = (
        "SELECT sum(units) FROM doses AS two WHERE two.product = one.product AND two.at_utc <= one.at_utc "
        "AND unixepoch(two.at_utc) > unixepoch(one.at_utc) - 86400"
    )
    for product in taken:
        query = f"SELECT DAY, sum(units), max(({in_24h})) FROM doses AS one WHERE product = '{product}' GROUP BY 1"
        same(
            seen, f"medicine:{product}", query, (1, 2),
            lambda found: number(max(day[0] for day in found)),
            lambda found: number(max(day[1] for day in found)),
        )  # fmt: skip


def test_over_an_hour_at_the_desk(seen, diary):
    """Stretches in Python, second by second where it matters: from the start, from each time up, around times away."""
    shown, cards, _ = seen
    ups = [datetime.fromisoformat(at) for (at,) in sql(diary.journal, "SELECT at_utc FROM stands")]
    gone = [
        (datetime.fromisoformat(first), datetime.fromisoformat(last))
        for first, last in sql(
            diary.journal, "SELECT at_utc, ended_utc FROM presences WHERE state = 'away' AND corrected = 1"
        )
    ]
    found: dict[date, int] = {}
    query = f"SELECT {DAY}, at_utc, ended_utc FROM presences WHERE state = 'sitting'"
    for day, first, last in sql(diary.journal, query):
        at, end = datetime.fromisoformat(first), datetime.fromisoformat(last)
        cuts = [(up, up) for up in ups if at < up < end] + [(a, b) for a, b in gone if a < end and b > at]
        pieces, begin = [], at
        for away, back in sorted(cuts):
            pieces.append(away - begin)
            begin = back
        pieces.append(end - begin)
        found[date.fromisoformat(day)] = found.get(date.fromisoformat(day), 0) + sum(
            piece > timedelta(hours=1) for piece in pieces
        )
    here = {day: count for day, count in found.items() if shown.holds(day)}
    card = cards["sitting"]
    if isinstance(card.chart, CalendarChart) or shown.by == "day":
        assert rows(shown, card, 1) == {day.isoformat(): (str(count),) for day, count in sorted(here.items())}
    else:
        wanted: dict[str, int] = {}
        for day, count in sorted(here.items()):
            week = day - timedelta(day.weekday())
            name = f"{day:%b %Y}" if shown.by == "month" else week.isoformat()
            wanted[name] = wanted.get(name, 0) + count
        assert rows(shown, card, 1) == {name: (str(count),) for name, count in wanted.items()}


def test_measures(seen, diary):
    shown, cards, _ = seen
    for name in ("peg", "rmdq"):
        query = f"SELECT {DAY}, score FROM measures WHERE name = '{name}' ORDER BY at_utc"
        wanted = {
            day: (number(score),) for day, score in sql(diary.journal, query) if shown.holds(date.fromisoformat(day))
        }
        assert (rows(shown, cards[name], 1) if name in cards else {}) == wanted


def test_spasms(seen, diary):
    """Those of which any moment lies in the days; ice, heat and doses from onset to eased."""
    shown, cards, _ = seen
    wanted = []
    query = "SELECT id, at_utc, eased_utc, utc_offset_seconds FROM episodes ORDER BY at_utc DESC"
    for name, onset, eased, offset in sql(diary.journal, query):
        first, last = (
            (datetime.fromisoformat(at) + timedelta(seconds=offset - 14_400)).date() for at in (onset, eased)
        )
        if last < shown.first or first > shown.last:
            continue
        within = f"at_utc >= '{onset}' AND at_utc <= '{eased}'"
        counts = [
            sql(diary.journal, f"SELECT {what} WHERE {within} {more}")[0][0]
            for what, more in (
                ("max(value) FROM pains", ""), ("count(*) FROM sessions", "AND kind = 'ice'"),
                ("count(*) FROM sessions", "AND kind = 'heat'"), ("count(*) FROM doses", ""),
            )
        ]  # fmt: skip
        wanted.append((name, *map(str, counts)))
    card = cards.get("spasms")
    chart = cast("RowChart", card.chart) if card else RowChart((), 1)
    assert [row.key for row in chart.rows] == [name for name, *_ in wanted][:6]
    assert [row[3:] for row in (card.table.rows if card else ())] == [tuple(counts) for _, *counts in wanted]


def test_every_value_can_be_read_out_and_lies_in_its_chart(seen):
    for card in seen[1].values():
        assert card.sentence.endswith(".")
        assert all(len(row) == len(card.table.head) for row in card.table.rows)
        if not isinstance(card.chart, TimeChart):
            continue
        points = [p for line in card.chart.lines for part in line.segments for p in part if line.dots]
        points += [bar for bars in card.chart.bars for bar in bars.bars]
        assert all(card.chart.axis.least <= point.value <= card.chart.axis.most for point in points)
        points += [mark for row in card.chart.marks for mark in row.marks]
        assert points
        assert all(0 <= point.share <= 1 and point.said for point in points)
