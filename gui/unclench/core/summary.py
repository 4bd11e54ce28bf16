"""How things stand, in a few sentences, for people who ask in a terminal."""

from unclench.core.base import units
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Now
from unclench.core.base.preferences import Preferences
from unclench.core.base.time_words import clock_time, minutes_seconds
from unclench.core.base.translation import translate
from unclench.core.guide import Guide
from unclench.core.medicine import product_rows
from unclench.core.relief import gaps, sessions
from unclench.core.safety import closing, episode, pain, warning_signs


def sentences(facts: Facts, preferences: Preferences, guide: Guide, now: Now) -> str:
    """One sentence a line."""
    lines = [_episode(facts, now), *_signs(facts, now), *_session(facts, guide, now), *_pain(facts, now)]
    rows = [row for row in product_rows.rows(facts, preferences, guide.medicine, now) if row.last]
    notes = product_rows.notes(rows)
    lines += [words for words in (product_rows.sedation_words(facts, now),) if words]
    lines += [translate("core", "Label: ask a doctor before use.")] if any(row.ask_first for row in rows) else []
    lines += [_medicine(row, now) for row in rows]
    lines += [note.message for note in notes if not note.emergency]
    return "\n".join([*(note.message for note in notes if note.emergency), *lines])


def _episode(facts: Facts, now: Now) -> str:
    current = episode.current(facts)
    if found := episode.elsewhere(facts):
        way_on = translate("core", "To go on with it here: unclench episode continue")
        return f"{episode.elsewhere_words(found, now)} {way_on}"
    if current is None:
        return translate("core", "No episode is open.")
    seen = episode.view(current, now)
    return translate("core", "Spasm since {time}, hour {hour}. Heat from {heat}.").format(
        time=clock_time(seen.started, now.instant),
        hour=units.number(seen.hour),
        heat=clock_time(seen.heat_from, now.instant),
    )


def _signs(facts: Facts, now: Now) -> list[str]:
    stand = warning_signs.standing(facts, now)
    if stand.called:
        return [closing.after_calling(stand, now)]
    if stand.ask:
        return [closing.words("again")]
    if stand.state == "emergency":
        return [translate("core", "A warning sign stands that needs a doctor now.")]
    if stand.state == "soon":
        return [translate("core", "A warning sign stands: have a doctor look at it.")]
    return []


def _session(facts: Facts, guide: Guide, now: Now) -> list[str]:
    """A running session keeps its clock; with a danger sign standing nothing else is offered."""
    live = sessions.running(facts, now)
    if live is not None:
        return [_live(live, now)]
    if warning_signs.standing(facts, now).closed:
        return []
    no = gaps.gate(facts, now, guide.safety.cautions, "ice")
    return [no.message if no else translate("core", "Ice is possible now.")]


def _live(live: sessions.Running, now: Now) -> str:
    """The running session or walk, and the time left."""
    name = translate("core", "Ice") if live.kind == "ice" else translate("core", "Heat")
    if live.state == "overtime":
        return translate("core", "{name}: take it off now. {over} over time.").format(
            name=name, over=minutes_seconds(live.over)
        )
    return translate("core", "{name} runs: {left} left, ends {time}.").format(
        name=name, left=minutes_seconds(live.remaining), time=clock_time(live.ends, now.instant)
    )


def _pain(facts: Facts, now: Now) -> list[str]:
    last = pain.latest(facts)
    if last is None:
        return []
    return [
        translate("core", "Pain {value} of 10 at {time}.").format(
            value=units.number(last.value), time=clock_time(last.at, now.instant)
        )
    ]


def _medicine(row: product_rows.Row, now: Now) -> str:
    """What was logged, and the earliest time: a record, never advice."""
    by = product_rows.by_whom(row)
    text = translate("core", "{name}: {total}; {by}: {earliest}.")
    if not by:
        text = translate("core", "{name}: {total}; {earliest}.")
    return text.format(
        name=row.product.name,
        total=product_rows.total_words(row),
        by=by,
        earliest=product_rows.earliest_words(row, now),
    )
