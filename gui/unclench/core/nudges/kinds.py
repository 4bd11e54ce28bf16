"""When each kind of nudge is due, one function a kind; None: not at all."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from unclench.core.base.moments import day_of, seconds_between
from unclench.core.base.preferences import NUDGES_RARER
from unclench.core.causes import questionnaires as measures
from unclench.core.medicine import alerts, products
from unclench.core.medicine import dose_clock as medicines
from unclench.core.medicine.products import OWN
from unclench.core.nudges import sitting_time
from unclench.core.nudges.due_time import Due, after, moved, seconds_of
from unclench.core.nudges.past_nudges import IGNORED_BEFORE_ASKING
from unclench.core.nudges.rule_inputs import RuleInputs
from unclench.core.prevention import driving, walk_ladder, walks
from unclench.core.prevention import snapshot as prevention
from unclench.core.prevention import water as waters
from unclench.core.prevention.plank import gate as plank_gate
from unclench.core.relief import gaps
from unclench.core.safety import closing, warning_signs

SITTING_MOST_MINUTES = 60
TODO_DAYS = 2
TODO_LATE_DAYS = 7
"""How late a to-do may be said first: within the days whose nudges are known, so that silence lasts."""
WATER_MOST_MINUTES = 120


def sitting(scene: RuleInputs) -> Due | None:
    """Get up: every 45 min of sitting, 60 at the most (health.md 7)."""
    if not scene.prefs.nudge_sitting:
        return None
    return _of_sitting(scene, "sitting", scene.prefs.sitting_minutes, SITTING_MOST_MINUTES)


def posture(scene: RuleInputs) -> Due | None:
    """Another position, the cushion: variety, not "correct posture" (health.md 7)."""
    return _of_sitting(scene, "posture", scene.prefs.posture_minutes) if scene.prefs.nudge_posture else None


def shift(scene: RuleInputs) -> Due | None:
    """A small shift of weight on the chair: off unless asked for, silent (health.md 7)."""
    return _of_sitting(scene, "shift", scene.prefs.shift_minutes) if scene.prefs.nudge_shift else None


def _of_sitting(scene: RuleInputs, kind: str, minutes: int, most: int | None = None) -> Due | None:
    sat_now = sitting_time.since_up(scene.facts, scene.now, scene.prefs.break_minutes * 60)
    if not sat_now.sitting:
        return None
    rest = seconds_of(scene, kind, minutes, most)
    natural = after(scene, sat_now.begun or scene.now.utc, rest)
    return Due(kind, moved(scene, kind, natural, rest))


def water(scene: RuleInputs) -> Due | None:
    """A glass every 60 to 120 min until the day's goal; not for people on a fluid limit (health.md 6)."""
    if not scene.prefs.nudge_water or waters.limited(scene.facts) or _goal_reached(scene):
        return None
    drunk = [drink.at.utc for drink in scene.facts.drinks[-3:] if drink.counts and drink.at.utc >= scene.opened]
    base = drunk[-1] if drunk else _came(scene)
    rest = seconds_of(scene, "water", scene.prefs.water_minutes, WATER_MOST_MINUTES)
    return Due("water", moved(scene, "water", after(scene, base, rest), rest))


def walk(scene: RuleInputs) -> Due | None:
    """In the first days of an episode a short walk each hour, eight a day; else one a day (health.md 8)."""
    if not scene.prefs.nudge_walk:
        return None
    today = [one for one in scene.facts.walks[-20:] if one.at.utc >= scene.began]
    if scene.episode and seconds_between(scene.episode.at, scene.now.instant) < walk_ladder.HOURLY_SECONDS:
        if walks.hourly(scene.facts, scene.now).skip:
            return None
        base = max(today[-1].at.utc if today else scene.episode.at.utc, _came(scene))
        rest = seconds_of(scene, "walk", 60)
        return Due("walk", moved(scene, "walk", after(scene, base, rest), rest))
    return None if today else Due("walk", moved(scene, "walk", scene.at_clock(scene.prefs.walk_at), None))


def drive(scene: RuleInputs) -> Due | None:
    """Back at the computer after two hours at the wheel without a stop: walk first (health.md 7). Never before that."""
    driven = driving.drive(scene.prefs, scene.now)
    newest = scene.facts.presences[-1] if scene.facts.presences else None
    if driven is None or newest is None or newest.state != "sitting" or newest.ended is not None:
        return None
    if seconds_between(driven.since, newest.at) < driving.STOP_EVERY_SECONDS:
        return None
    return Due("drive", moved(scene, "drive", newest.at.utc, driving.STOP_EVERY_SECONDS))


def ice(scene: RuleInputs) -> Due | None:
    """Ice (after 72 h: heat) is possible again after the last session of an open episode. Said once a session."""
    if not scene.prefs.nudge_ice or scene.episode is None:
        return None
    last = next((one for one in reversed(scene.facts.sessions) if one.episode_id == scene.episode.id), None)
    if last is None or last.ended is None or _said_since(scene, "ice", last.ended):
        return None
    hours = seconds_between(scene.episode.at, scene.now.instant) / 3600
    no = gaps.gate(scene.facts, scene.now, scene.content.safety.cautions, "ice" if hours < 72 else "heat")
    if no and no.allowed_from is None:
        return None
    return Due("ice", moved(scene, "ice", no.allowed_from.utc if no and no.allowed_from else last.ended, 3600), False)


def ask_signs(scene: RuleInputs) -> Due | None:
    """The warning signs again, 24 h after the last time, while pain is 4 or more (health.md 2)."""
    if not scene.prefs.nudge_signs or scene.episode is None:
        return None
    asked = warning_signs.last_asked(scene.facts, scene.now)
    hurts = [pain.value for pain in scene.facts.pains[-20:] if pain.what == "now"]
    if asked and not (hurts and hurts[-1] >= warning_signs.ASK_AGAIN_PAIN):
        return None
    base = asked.plus(warning_signs.ASK_AGAIN_SECONDS).utc if asked else scene.episode.at.utc
    return Due("signs", moved(scene, "signs", base, 4 * 3600), False)


def plank(scene: RuleInputs) -> Due | None:
    """The daily hold. None on high-pain days, in an episode, with sedating medicine, or once it is done."""
    if not scene.prefs.nudge_plank or scene.high_pain or scene.episode or _sedated(scene):
        return None
    if any(one.at.utc >= scene.began for one in scene.facts.planks[-5:]):
        return None
    if plank_gate.closed(scene.facts, scene.now, closing.now_gate(scene.facts, scene.now)):
        return None
    return Due("plank", moved(scene, "plank", scene.at_clock(scene.prefs.plank_at), None))


def stretch(scene: RuleInputs) -> Due | None:
    """The daily stretches. None on high-pain days, in an episode, with sedating medicine, or once they are done."""
    if not scene.prefs.nudge_stretch or scene.high_pain or scene.episode or _sedated(scene):
        return None
    if any(one.at.utc >= scene.began for one in scene.facts.stretches[-5:]):
        return None
    return Due("stretch", moved(scene, "stretch", scene.at_clock(scene.prefs.stretch_at), None))


def todos(scene: RuleInputs) -> Iterator[Due]:
    """What is to be done by today, rechecks too: on its day, once more on the next, then not again."""
    if not scene.prefs.nudge_todos:
        return
    oldest = (scene.day - timedelta(days=TODO_LATE_DAYS - 1)).isoformat()
    for todo in scene.facts.todos:
        if todo.done is not None or todo.due_day is None or not oldest <= todo.due_day <= scene.day.isoformat():
            continue
        about = f"todo:{todo.id}"
        shown = (day_of(nudge.at) for nudge in scene.past.of.get(about, []))
        days = {day for day in shown if day.isoformat() >= todo.due_day}  # earlier ones spoke of the day before a move
        if len(days) < TODO_DAYS or scene.day in days:
            yield Due(about, moved(scene, about, scene.opened, None))


def measure(scene: RuleInputs) -> Due | None:
    """The weekly questions that the person wished for (health.md 11): once a week, then they wait in their tab."""
    if not measures.offered(scene.facts, scene.prefs, scene.now):
        return None
    shown = scene.past.newest("measure")
    put_off = shown is not None and shown.answer in ("later", "not_today")
    if shown is not None and not put_off and (scene.day - day_of(shown.at)).days < measures.WEEKLY_DAYS:
        return None
    return Due("measure", moved(scene, "measure", scene.opened, None))


def medicine(scene: RuleInputs) -> Iterator[Due]:
    """Only what a prescriber set, at the times given, and only where the person asked to be reminded (health.md 3).

    Never before the hours that the prescriber set after the last one are over, and not while something of it is past a
    danger figure: then the note says whom to call or ask (health.md 16.4).
    """
    if not scene.prefs.nudge_medicine:
        return
    for product in scene.facts.own_products:
        about, which = f"medicine:{product.id}", product.label.get("for", OWN + product.id)
        if not (product.remind and product.prescriber) or _past_danger(scene, which):
            continue
        for clock in product.label.get("times", ()):
            at = scene.at_clock(clock)
            if at <= scene.now.utc and _taken_near(scene, which, at):
                continue
            if not _said_since(scene, about, at):
                held = _held_until(scene, which) or at
                yield Due(about, max(held, moved(scene, about, at, 3600)), False)
                break


def _past_danger(scene: RuleInputs, product_id: str) -> bool:
    product = _product(scene, product_id)
    if product is None:
        return False
    place = scene.content.countries.of(scene.prefs.country)
    stands = alerts.standing(scene.facts.doses, scene.now, place, scene.content.medicine.products)
    return any(alert.lasting and alert.concerns(product) for alert in stands)


def _product(scene: RuleInputs, product_id: str) -> products.Product | None:
    return products.all_products(scene.facts, scene.content.medicine.products).get(product_id)


def _held_until(scene: RuleInputs, product_id: str) -> datetime | None:
    product = _product(scene, product_id)
    at = medicines.earliest(product, scene.facts.doses, scene.now).at if product else None
    return at.utc if at else None


def still_paused(scene: RuleInputs) -> Due | None:
    """A pause that goes on the next morning is said once."""
    if scene.paused is None or not scene.paused[0] <= scene.now.utc < scene.paused[1]:
        return None
    local = scene.paused[0].astimezone(scene.now.zone)
    if local.date() >= scene.day or _said_since(scene, "paused", scene.paused[0]):
        return None
    return Due("paused", scene.opened, False)


def rarer(scene: RuleInputs) -> Iterator[Due]:
    """After five in a row without an answer: asks once whether to make that kind rarer."""
    for kind in NUDGES_RARER:
        if kind in scene.prefs.nudge_rarer_asked or scene.past.newest(f"rarer:{kind}"):
            continue
        if scene.past.ignored(kind) >= IGNORED_BEFORE_ASKING:
            yield Due(f"rarer:{kind}", scene.now.utc, False)
            return


ONE: tuple[Callable[[RuleInputs], Due | None], ...] = (
    ask_signs, ice, drive, walk, sitting, water, posture, shift, stretch, plank, measure,
)  # fmt: skip
MANY: tuple[Callable[[RuleInputs], Iterator[Due]], ...] = (medicine, todos, rarer)


def due(scene: RuleInputs) -> list[Due]:
    """Every kind that is or will be due, soonest first; not the note about a pause."""
    found = [one for kind in ONE if (one := kind(scene))]
    for kinds in MANY:
        found.extend(kinds(scene))
    return sorted(found, key=lambda one: one.at)


def _came(scene: RuleInputs) -> datetime:
    """When the person came to the desk today, or the hours opened: no interval begins before."""
    for presence in scene.facts.presences:
        if presence.at.utc >= scene.opened or (presence.ended is None and presence.state == "sitting"):
            return max(scene.opened, presence.at.utc)
    return scene.opened


def _said_since(scene: RuleInputs, about: str, moment: datetime) -> bool:
    shown = scene.past.newest(about)
    return shown is not None and shown.at.utc >= moment and shown.answer != "later"


def _goal_reached(scene: RuleInputs) -> bool:
    drunk = sum(one.amount_ml for one in scene.facts.drinks if one.counts and one.at.utc >= scene.began)
    return drunk >= scene.prefs.water_glasses * prevention.glass_ml(scene.prefs, scene.content.countries)


def _sedated(scene: RuleInputs) -> bool:
    """Whether something sedating was taken in the last 8 h (health.md 3.2)."""
    return alerts.sedated_since(scene.facts.doses, scene.now) is not None


def _taken_near(scene: RuleInputs, product: str, at: datetime) -> bool:
    early = at - timedelta(hours=1)
    return any(dose.product == product and dose.at.utc >= early for dose in scene.facts.doses)
