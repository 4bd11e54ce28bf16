"""Warning signs (health.md 2): what was answered, what stands, what that closes, when to ask again."""

from dataclasses import replace
from datetime import datetime
from typing import Any, Literal

from unclench.core.base.entries import Answer, SignCheck
from unclench.core.base.errors import BadInput, Refused
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.known_words import SIGNS
from unclench.core.base.moments import Instant, Now, seconds_between
from unclench.core.base.shown_text import shown
from unclench.core.base.translation import translate
from unclench.core.safety import episode as episodes

State = Literal["not_asked", "clear", "soon", "emergency"]
Group = Literal["A", "B", "C"]
ASK_AGAIN_SECONDS = 24 * 3600
ASK_AGAIN_PAIN = 4
FRESH_WITHOUT_EPISODE_SECONDS = 7 * 86_400
YES = ("y", "?")
"""In group A "not sure" counts as yes (health.md 2, rule 2)."""


@record
class Sign:
    """One question: its short line for the start screen, the question in full, why it is asked, and the source."""

    id: str
    short: str
    question: str
    why: str
    source: str

    @property
    def group(self) -> Group:
        return self.id[0]  # type: ignore[return-value]


@record
class Standing:
    """Where the warning signs stand: the state, the worst group, which ids, when they were last asked.

    `called`: a sign of group A stands and the person has called, or is on the way. `ask`: group A is to be answered
    again before anything opens, a day after the call, or because a sign was ticked by mistake.
    """

    state: State
    group: Group | None
    ids: tuple[str, ...]
    asked: Instant | None
    unsure: bool = False
    called: datetime | None = None
    ask: bool = False

    @property
    def emergency(self) -> bool:
        return self.state == "emergency"

    @property
    def closed(self) -> bool:
        """Whether nothing new may start (health.md 16, row 14)."""
        return self.emergency or self.ask


def parse(data: dict[str, Any]) -> tuple[Sign, ...]:
    """The questions of signs.toml, in order."""
    return tuple(
        Sign(item["id"], item.get("short", item["question"]), item["question"], item["why"], item["source"])
        for item in data["sign"]
    )


def check_answers(signs: tuple[Sign, ...], answers: dict[str, Any]) -> dict[str, Answer]:
    """`answers` as they are kept. Raises BadInput for an unknown sign or an answer that is not y, n or ?."""
    known = {sign.id for sign in signs}
    for name, value in answers.items():
        if name not in known:
            raise BadInput(
                "signs", translate("core", "There is no warning sign called {name}.").format(name=shown(name))
            )
        if value not in ("y", "n", "?"):
            raise BadInput("signs", translate("core", 'The answer to {name} can be "y", "n" or "?".').format(name=name))
    return {name: answers[name] for name in sorted(answers, key=lambda key: (key[0], int(key[1:])))}


def standing(facts: Facts, now: Now) -> Standing:
    """What stands now. "Not sure" counts as yes in group A, and as a softer yes in B (health.md 2, rule 2)."""
    open_a, open_b, open_c = open_ids(facts, "A"), open_ids(facts, "B"), open_ids(facts, "C")
    asked = last_asked(facts, now)
    if open_a:
        called = _called(facts, open_a)
        ask = called is not None and seconds_between(called, now.utc) >= ASK_AGAIN_SECONDS
        unsure = not _open(facts, "A", ("y",))
        return Standing("emergency", "A", open_a, asked, unsure=unsure, called=called, ask=ask)
    ask = _mistake_unanswered(facts)
    if open_b:
        return Standing("soon", "B", open_b, asked, unsure=not _open(facts, "B", ("y",)), ask=ask)
    if open_c:
        return Standing("soon", "C", open_c, asked, ask=ask)
    return Standing("clear" if asked and not ask else "not_asked", None, (), asked, ask=ask)


def _called(facts: Facts, ids: tuple[str, ...]) -> datetime | None:
    """When the person called about the signs that stand; None while one of them was not called about."""
    calls: list[datetime] = []
    for check in facts.sign_checks:
        if check.cleared_why in ("checked", "mistake") or not any(check.answers.get(name) in YES for name in ids):
            continue
        if check.cleared is None:
            return None
        calls.append(check.cleared)
    return max(calls, default=None)


def _mistake_unanswered(facts: Facts) -> bool:
    """Whether a sign was ticked by mistake and nobody has answered it since: group A is not asked to its end."""
    for number, check in enumerate(facts.sign_checks):
        if check.cleared_why != "mistake" or check.cleared is None:
            continue
        ticked = [name for name, answer in check.answers.items() if name[0] == "A" and answer in YES]
        later = [one for one in facts.sign_checks[number + 1 :] if one.at.utc >= check.cleared]
        if not all(any(name in one.answers for one in later) for name in ticked):
            return True
    return False


def open_ids(facts: Facts, group: Group) -> tuple[str, ...]:
    """The ids of one group that stand, also while a worse group stands."""
    return _open(facts, group, ("y",) if group == "C" else ("y", "?"))


def last_asked(facts: Facts, now: Now) -> Instant | None:
    """When group A was last answered for the open episode (without one: in the last 7 days)."""
    episode = episodes.current(facts)
    for check in reversed(facts.sign_checks):
        if not any(name.startswith("A") for name in check.answers):
            continue
        if episode and (check.episode_id == episode.id or not check.at < episode.at):
            return check.at
        if not episode and seconds_between(check.at, now.instant) <= FRESH_WITHOUT_EPISODE_SECONDS:
            return check.at
    return None


def due_again(facts: Facts, now: Now) -> bool:
    """Whether group A is to be asked again: 24 h after the last time, while pain is 4 or more (health.md 2, rule 1)."""
    stand = standing(facts, now)
    if stand.ask:
        return True
    if episodes.current(facts) is None or stand.emergency:
        return False
    asked = last_asked(facts, now)
    if asked is None:
        return True
    pains = [pain for pain in facts.pains if pain.what == "now"]
    hurts = bool(pains) and pains[-1].value >= ASK_AGAIN_PAIN
    return hurts and seconds_between(asked, now.instant) >= ASK_AGAIN_SECONDS


def unanswered(facts: Facts, signs: tuple[Sign, ...], group: Group) -> tuple[Sign, ...]:
    """The questions of a group that the open episode has no answer to yet."""
    ids = unanswered_ids(facts, group)
    return tuple(sign for sign in signs if sign.id in ids)


def unanswered_ids(facts: Facts, group: Group) -> tuple[str, ...]:
    """Their ids, which are known without the guide: to read that would be a twentieth of a start."""
    episode = episodes.current(facts)
    given = {
        name
        for check in facts.sign_checks
        if episode and (check.episode_id == episode.id or not check.at < episode.at)
        for name in check.answers
    }
    return tuple(name for name in SIGNS if name[0] == group and name not in given)


def none_of(signs: tuple[Sign, ...], group: Group) -> dict[str, Answer]:
    """The answers of somebody who ticked nothing in a group."""
    return {sign.id: "n" for sign in signs if sign.group == group}


def asked_before(facts: Facts, signs: tuple[Sign, ...], group: Group) -> bool:
    """Whether the open episode has an answer to every question of a group: then it is asked for what is new."""
    return not unanswered(facts, signs, group)


def next_when_asked_again(facts: Facts, signs: tuple[Sign, ...], now: Now) -> Group | None:
    """What follows group A in the check after a day: B for what is new, where it was answered before (health.md 2)."""
    if standing(facts, now).emergency or unanswered(facts, signs, "B"):
        return None
    return "B"


def _open(facts: Facts, group: Group, yes: tuple[str, ...]) -> tuple[str, ...]:
    """Ids of a group that stand. B and C close with a later "no"; A only when it is cleared, by one of its ways out."""
    found: list[str] = []
    for number, check in enumerate(facts.sign_checks):
        for name, answer in check.answers.items():
            if name[0] != group or answer not in yes or name in found or _cleared(check, group):
                continue
            if _answered_no(check, group, name, facts.sign_checks[number + 1 :]):
                continue
            found.append(name)
    return tuple(found)


def _answered_no(check: SignCheck, group: Group, name: str, later: tuple[SignCheck, ...]) -> bool:
    """Whether a later "no" takes this yes back: in group A only one given a day or more after a call about it."""
    said_no = (one for one in later if one.answers.get(name) == "n")
    if group != "A":
        return any(said_no)
    called = check.cleared if check.cleared_why == "called" else None
    return called is not None and any(seconds_between(called, one.at.utc) >= ASK_AGAIN_SECONDS for one in said_no)


def _cleared(check: SignCheck, group: Group) -> bool:
    """A mistake speaks of group A only; a doctor who looked at it has looked at all; a call clears nothing."""
    return check.cleared_why == "checked" or (check.cleared_why == "mistake" and group == "A")


def result(stand: Standing, number: str) -> tuple[str, str]:
    """(code, what to do) after the signs were answered; never that one is safe (health.md 2, rule 3)."""
    if stand.group == "A":
        words = translate("core", "This needs a doctor now. Hours can matter. Call {number}. Don't drive yourself.")
        return "emergency", words.format(number=number)
    if stand.group == "B":
        if stand.unsure:
            return "doctor_soon", translate("core", "Not sure is reason enough to call a doctor or a nurse line soon.")
        words = translate(
            "core",
            "Talk to a doctor, an urgent-care line or a nurse line today or tomorrow. Gentle comfort is fine.",
        )
        return "doctor_soon", words
    if stand.group == "C":
        return "visit", translate("core", "Book a visit within a week or two, and take the report along.")
    return "clear", translate(
        "core",
        "You ticked no warning sign. That lowers the chance of something serious but cannot rule it out. "
        "If anything changes, come back or get help.",
    )


def plan_answer(facts: Facts, now: Now, answers: dict[str, Answer], at: Instant | None = None) -> SignCheck:
    """A check with these answers, of the open episode unless it is older than that."""
    episode, moment = episodes.current(facts), at or now.instant
    belongs = episode is not None and not moment < episode.at
    return SignCheck(at=moment, episode_id=episode.id if episode and belongs else None, answers=answers)


def plan_clear(facts: Facts, now: Now, why: str) -> tuple[SignCheck, ...]:
    """The checks that stand, with what became of them: only "checked" opens what they closed (health.md 16, row 14).

    Raises BadInput for an unknown reason, Refused when nothing stands.
    """
    if why not in ("called", "checked", "mistake"):
        raise BadInput("why", translate("core", "It can be: called, checked or mistake."))
    groups: tuple[Group, ...] = ("A", "B", "C") if why == "checked" else ("A",)
    standing_ids = {name for group in groups for name in _open(facts, group, ("y", "?"))}
    hit = [
        replace(check, cleared=now.instant.utc, cleared_why=why)
        for check in facts.sign_checks
        if check.cleared_why != "checked"
        and any(name in standing_ids and answer in ("y", "?") for name, answer in check.answers.items())
    ]
    if not hit:
        raise Refused("nothing_running", translate("core", "No warning sign stands."))
    return tuple(hit)
