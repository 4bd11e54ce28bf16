"""The sentences and figures of the doctor's page, one function a section (health.md 11)."""

from collections.abc import Sequence

from unclench.core.base import local_formats, units
from unclench.core.base.entries import CausesRun, Episode, Measure, Pain, SignCheck, Visit
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Instant
from unclench.core.base.printed_words import named_day, named_time, place, short_day
from unclench.core.base.translation import translate
from unclench.core.causes import visits as visiting
from unclench.core.causes.checklist_runs import THREE_MONTHS
from unclench.core.causes.content import CausesContent
from unclench.core.causes.questionnaires import meaning, of
from unclench.core.causes.snapshot import outcome_of
from unclench.core.safety.warning_signs import Sign

MOST_SCORES = 8
"""So many scores of one questionnaire are all named; of more, the first and the last."""


def signs(checks: Sequence[SignCheck], known: tuple[Sign, ...]) -> tuple[str, ...]:
    """How often the warning signs were asked, and each one that was ever ticked, with what became of it."""
    if not checks:
        return (translate("core", "Not asked in this period."),)
    times = translate("core", "Asked %Ln times.", "", len(checks))
    if len(checks) == 1:
        times = translate("core", "Asked once, {day}.").format(day=named_day(checks[0].at))
    told = [words for sign in known if (words := _sign(sign, checks))]
    urgent = [words for group, words in told if group == "A"]
    others = [words for group, words in told if group != "A"]
    none = translate("core", "None ticked from group A (call now).")
    urgently = translate("core", "Ticked from group A (call now): {signs}.")
    elsewhere = translate("core", "Ticked from the other groups: {signs}.")
    lines = [f"{times} {none}"] if not urgent else []
    if urgent:
        lines.append(f"{times} {urgently.format(signs=units.listed_apart(urgent))}")
    if others:
        lines.append(elsewhere.format(signs=units.listed_apart(others)))
    return tuple(lines)


def _sign(sign: Sign, checks: Sequence[SignCheck]) -> tuple[str, str] | None:
    ticked = [check for check in checks if check.answers.get(sign.id, "n") != "n"]
    if not ticked:
        return None
    details = [short_day(ticked[0].at)]
    if all(check.answers[sign.id] == "?" for check in ticked):
        details.append(translate("core", "not sure"))
    cleared = next((check for check in ticked if check.cleared), None)
    later = next((check for check in checks if ticked[-1].at < check.at and check.answers.get(sign.id) == "n"), None)
    if cleared and cleared.cleared and (cleared.cleared_why == "mistake" or not later):
        day = short_day(Instant(cleared.cleared, cleared.at.offset))
        details.append(f"{_cleared(cleared.cleared_why)} {day}")
    if later:
        details.append(translate("core", "\u201cno\u201d since {day}").format(day=short_day(later.at)))
    return sign.group, f"{sign.short} ({units.listed_apart(details)})"


def _cleared(why: str | None) -> str:
    words = {
        "called": translate("core", "called for help"),
        "checked": translate("core", "seen by a doctor"),
        "mistake": translate("core", "ticked by mistake"),
    }
    return words.get(why or "", "")


def episode(entries: Facts, content: CausesContent, first: Instant, last: Instant) -> tuple[str, ...]:
    """Each episode of the period: when, where, what was going on, since when it has eased."""
    met = [each for each in entries.episodes if not last < each.at and (each.eased is None or each.eased >= first.utc)]
    if not met:
        return (translate("core", "No episode is logged in this period."),)
    return tuple(_one_episode(each, entries, content) for each in met)


def _one_episode(each: Episode, entries: Facts, content: CausesContent) -> str:
    words = [translate("core", "Began {when}.").format(when=named_time(each.at))]
    trigger = next((run.answers.get("Q2") for run in reversed(entries.causes_runs) if run.episode_id == each.id), None)
    choice = content.checklist.question("Q2").choice(trigger)
    if choice:
        words.append(translate("core", "Before it: {what}.").format(what=choice.short))
    where = place(each.place_side, each.place_height)
    if where:
        words.append(f"{where[0].upper()}{where[1:]}.")
    times = _times_here(each, entries.episodes)
    if times > 1:
        words.append(
            translate("core", "Episode {number} in this place within three months.").format(number=units.number(times))
        )
    if each.note:
        words.append(each.note)
    if each.eased:
        words.append(translate("core", "Eased {day}.").format(day=named_day(Instant(each.eased, each.at.offset))))
    else:
        words.append(translate("core", "Not eased yet."))
    return " ".join(words)


def _times_here(each: Episode, known: Sequence[Episode]) -> int:
    """Which episode in this place within three months it was."""
    since = each.at.utc - THREE_MONTHS
    spells = [one for one in known if since <= one.at.utc <= each.at.utc and one.place_side]
    return len([one for one in spells if (one.place_side, one.place_height) == (each.place_side, each.place_height)])


def function(pains: Sequence[Pain], taken: Sequence[Measure], content: CausesContent) -> tuple[str, ...]:
    """Pain now, worst, average; PEG, change and Roland-Morris, each with what counts as a meaningful change."""
    lines: list[str] = []
    values = [each.value for each in pains if each.what != "average"]
    if values:
        now = [each for each in pains if each.what == "now"]
        latest = translate(
            "core",
            "Pain now {now} ({day}), worst {worst}, average {average} of %Ln entries (0\u201310).",
            "",
            len(values),
        )
        if len(values) == 1:
            latest = translate("core", "Pain {now} ({day}), the only entry (0\u201310).")
        shown = now[-1] if now else pains[-1]
        lines.append(
            latest.format(
                now=units.number(shown.value),
                day=short_day(shown.at),
                worst=units.number(max(values)),
                average=units.number(sum(values) / len(values), 1),
            )
        )
    if len(values) > 1:
        lines.append(meaning("now"))
    for name, title in (("peg", "PEG"), ("rmdq", "Roland-Morris"), ("odi", "Oswestry")):
        lines += _course(name, title, of(taken, name))
    change = of(taken, "change")
    if change:
        label = next((each.label for each in content.measures.change if each.value == change[-1].score), "")
        compared = translate("core", "Compared with the start: {label} ({day}).")
        lines.append(compared.format(label=local_formats.inside(label), day=short_day(change[-1].at)))
    return tuple(lines) or (translate("core", "No pain is logged in this period."),)


def _course(name: str, title: str, known: list[Measure]) -> list[str]:
    if not known:
        return []
    first, last = known[0], known[-1]
    if first is last:
        return [_told(title, _scored(last))]
    between = [_score(each) for each in known[1:-1]] if len(known) <= MOST_SCORES else ["\u2026"]
    steps = [_scored(first), *between, _scored(last)]
    return [f"{_told(title, units.one_after_another(steps))} {meaning(name)}"]


def _told(title: str, scores: str) -> str:
    return translate("core", "{questionnaire} {scores}.").format(questionnaire=title, scores=scores)


def _scored(measure: Measure) -> str:
    return translate("core", "{score} ({day})").format(score=_score(measure), day=short_day(measure.at))


def _score(measure: Measure) -> str:
    if measure.name == "odi":
        return units.percent(round(measure.score))
    return units.number(measure.score, 1 if measure.name == "peg" else 0)


def checklist(runs: Sequence[CausesRun], content: CausesContent) -> tuple[str, ...]:
    """The newest result, its reasons, what else applied, and the answers."""
    done = [each for each in runs if each.finished is not None and each.headline]
    if not done:
        return ()
    run = done[-1]
    model, outcome = content.checklist_of(run.guide_edition), outcome_of(content, run)
    head = outcome.headline
    reasons = f" ({', '.join(head.because)})" if head.because else ""
    fits = translate("core", "The answers of {day} point to: {headline}{reasons}.")
    lines = [fits.format(day=short_day(run.at), headline=local_formats.inside(head.rule.headline), reasons=reasons)]
    if outcome.also:
        also = units.listed_apart(local_formats.inside(each.rule.headline) for each in outcome.also)
        lines.append(translate("core", "Also: {also}.").format(also=also))
    given = [(question, run.answers.get(question.id)) for question in model.questions[1:]]
    choices = [question.choice(str(value)) for question, value in given if value != "n"]
    answers = units.listed(choice.short for choice in choices if choice)
    if answers:
        lines.append(translate("core", "Answers: {answers}; no to the others.").format(answers=answers))
    return tuple(lines)


def visits(known: Sequence[Visit], first: Instant, last: Instant) -> tuple[str, ...]:
    """Visits of the period, courses of treatment with their count, and what is planned."""
    start, end = first.local().date().isoformat(), last.local().date().isoformat()
    lines: list[str] = []
    for course in visiting.courses(known):
        here = [each for each in course.had if start <= each.day <= end]
        if here:
            count = f" ({visiting.count_words(course)})" if len(course.had) > 1 else ""
            lines.append(f"{visiting.name(course.who)}{count}: {units.listed_apart(_visit(each) for each in here)}.")
        ahead = [each for each in course.planned if each.day >= end]
        lines += [
            translate("core", "{who} planned {day}.").format(who=_who(each), day=_day(each, last)) for each in ahead
        ]
    return tuple(lines)


def _day(visit: Visit, last: Instant) -> str:
    day = visiting.read_day(visit.day)
    return short_day(day, year=day.year != last.local().year)


def _who(visit: Visit) -> str:
    return units.listed((visiting.name(visit.who), visit.name)) if visit.name else visiting.name(visit.who)


def _visit(visit: Visit) -> str:
    words = [short_day(visiting.read_day(visit.day))]
    if visit.name:
        words.append(visit.name)
    if visit.pain_before is not None and visit.pain_after is not None:
        pain = translate("core", "pain {before} before, {after} after")
        words.append(pain.format(before=units.number(visit.pain_before), after=units.number(visit.pain_after)))
    if visit.said:
        words.append(f"\u201c{visit.said}\u201d")
    if visit.next_day:
        words.append(translate("core", "next day: {how}").format(how=visit.next_day))
    return units.listed(words)
