"""Diaries for the doctor's page: an ordinary episode of a week, and a crowded one."""

from datetime import datetime, timedelta

from fakes import BERLIN, FakeClock, context
from unclench.actions.context import Context
from unclench.core.base.entries import CausesRun, Dose, Episode, Measure, Pain, Session, SignCheck, Visit, Walk
from unclench.core.base.moments import Instant, at_zone

ONSET = datetime(2026, 11, 20, 14, 5, tzinfo=BERLIN)
LABEL = {"most_24h": 6, "gaps": [[1, 4], [2, 6]]}
SIGNS = {f"A{n}": "n" for n in range(1, 14)} | {f"B{n}": "n" for n in range(1, 16)}
ANSWERS = {
    "Q0": "none",
    "Q1": "0-3",
    "Q2": "a",
    "Q3": "n",
    "Q4": "n",
    "Q5": "n",
    "Q6": "y",
    "Q7": "?",
    "Q8": "n",
    "Q9": "n",
    "Q10": "n",
}


def after(hours: float) -> Instant:
    return at_zone(ONSET + timedelta(hours=hours), BERLIN)


def add(table: Context, *entries) -> None:
    with table.journal.write() as w:
        for entry in entries:
            w.add(entry)


def session(kind: str, hours: float, minutes: int = 16, reason: str | None = None) -> Session:
    start = after(hours)
    return Session(
        at=start, kind=kind, limit_seconds=1200, ended=start.plus(60 * minutes).utc, ended_by="person",
        medium=None if kind == "ice" else "pad", override_reason=reason,
    )  # fmt: skip


def dose(hours: float, units: float = 2) -> Dose:
    return Dose(
        at=after(hours), product="ibuprofen-200-us", product_name="Ibuprofen 200 mg", units=units,
        ingredients=({"id": "ibuprofen", "class": "nsaid", "mg": 200},), label=LABEL,
    )  # fmt: skip


def ordinary() -> Context:
    """An episode from Friday to Thursday: 11 ice, 6 heat, 23 walks of 5 or 6 minutes, ibuprofen within the label."""
    clock = FakeClock((ONSET + timedelta(days=6, hours=4)).astimezone())
    table = context(clock)
    add(table, Episode(at=after(0), place_side="left", place_height="lower", eased=after(145).utc))
    add(table, SignCheck(at=after(0), answers=SIGNS), SignCheck(at=after(40), answers={**SIGNS, "B7": "y"}))
    add(table, SignCheck(at=after(90), answers=SIGNS))
    pains = ((0, 8), (6, 9), (20, 7), (27, 6), (44, 6), (50, 5), (70, 4), (95, 3), (118, 2), (140, 1))
    add(table, *(Pain(at=after(hours), value=value) for hours, value in pains))
    add(table, *(session("ice", hours) for hours in (0.2, 2.5, 5, 7.2, 18, 21, 24, 30, 42, 45)))
    add(table, session("ice", 46, 15, "physio asked for it"))
    add(table, *(session("heat", hours, 20) for hours in (75, 80, 94, 100, 118, 124)))
    add(table, *(dose(hours) for hours in (1, 7.5, 18, 25, 32, 44, 52)))
    add(table, *(Walk(at=after(3 + 5 * n), moved_seconds=300 + 60 * (n % 2)) for n in range(23)))
    add(
        table,
        Measure(at=after(73), name="peg", answers={"pain": 5, "enjoyment": 6, "activity": 5}, score=16 / 3),
        Measure(at=after(144), name="peg", answers={"pain": 2, "enjoyment": 2, "activity": 2}, score=2),
    )
    add(table, Measure(at=after(144), name="change", answers={"change": 2}, score=2))
    episode = table.journal.read().episodes[0].id
    add(
        table,
        CausesRun(
            at=after(48),
            episode_id=episode,
            answers=ANSWERS,
            headline="R7",
            also=("R10",),
            guide_edition="2026-11",
            finished=after(48).utc,
        ),
    )
    add(table, Visit(at=after(100), who="massage", day="2026-11-24", pain_before=3, pain_after=2))
    add(table, Visit(at=after(100), who="physiotherapy", day="2026-11-30", planned=True))
    with table.journal.write() as w:
        w.set("report_questions", "Is a scan useful?\nWhich exercises first?\nMay I lift again?")
    return table


def crowded() -> Context:
    """Six weeks of everything: doses over the label, many signs, long words."""
    clock = FakeClock((ONSET + timedelta(days=42)).astimezone())
    table = context(clock)
    add(
        table,
        Episode(at=after(0), place_side="right", place_height="upper", note="Fell off a chair while changing a lamp."),
    )
    for day in range(42):
        at = 24 * day
        add(
            table, SignCheck(at=after(at + 1), answers={**SIGNS, **({f"B{1 + day % 15}": "y"} if day % 3 == 0 else {})})
        )
        add(table, *(Pain(at=after(at + hours), value=(day + hours) % 9) for hours in (0, 7, 15)))
        add(
            table,
            *(
                session("ice" if day < 3 else "heat", at + hours, 18, "it hurt too much" if hours == 9 else None)
                for hours in (1, 9)
            ),
        )
        add(table, *(dose(at + hours, 3 if day == 5 else 2) for hours in (2, 8, 14)))
        add(table, Walk(at=after(at + 5), moved_seconds=900))
    tablet = {
        "product": "paracetamol-500-gb",
        "product_name": "Paracetamol 500 mg",
        "ingredients": (),
        "label": {"most_24h": 8},
    }
    add(table, *(Dose(at=after(24 * day + 3), units=2, **tablet) for day in range(0, 42, 2)))
    add(
        table, CausesRun(at=after(48), answers={**ANSWERS, "Q8": "y", "Q9": "?"}, headline="R2", finished=after(48).utc)
    )
    for week in range(6):
        day = (ONSET + timedelta(days=7 * week + 2)).date().isoformat()
        add(
            table,
            Visit(
                at=after(168 * week),
                who="massage",
                day=day,
                pain_before=6,
                pain_after=4,
                said="Tight on the right side, come again next week.",
            ),
        )
        add(
            table,
            Measure(
                at=after(168 * week + 80),
                name="peg",
                answers=dict.fromkeys(("pain", "enjoyment", "activity"), 8 - week),
                score=8 - week,
            ),
        )
    add(
        table,
        Measure(at=after(100), name="rmdq", answers={"score": 15}, score=15),
        Measure(at=after(800), name="rmdq", answers={"score": 9}, score=9),
    )
    with table.journal.write() as w:
        w.set("report_note", "I work standing, eight hours a day. " * 30)
        w.set("report_questions", "Is a scan useful?\nMay I lift again?")
    return table
