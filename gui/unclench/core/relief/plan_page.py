"""Take it with me: the three days on one sheet of paper (health.md 1.1, 2, 4, 8)."""

from unclench.core.base import local_formats
from unclench.core.base.countries import Country
from unclench.core.base.entries import Kind
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Instant, Now, at_zone
from unclench.core.base.printed_page import Page, Section, Table
from unclench.core.base.printed_words import short_day, weekday
from unclench.core.base.translation import translate
from unclench.core.base.units import listed_apart
from unclench.core.relief import gaps, heat, ice, skin
from unclench.core.safety import cautions, episode
from unclench.core.safety.content import SafetyContent

HOURLY_ROWS = 6
COLUMNS = 6


def page(facts: Facts, safety: SafetyContent, now: Now, country: Country, words: str, version: str) -> Page:
    """The plan of the open episode; without one, of an episode that begins now."""
    current = episode.current(facts)
    onset = at_zone(current.at.utc, now.zone) if current else now.instant
    sections = [
        _signs(safety, country),
        _times(facts, safety, now, onset),
        _lying(),
        _ice(facts, safety),
        _heat(facts, safety),
        _walks(),
        _own(words),
        _doctor(safety),
        _to_write(),
    ]
    return Page(
        title=translate("core", "Three days with a back spasm"),
        period=translate("core", "Since {moment}").format(moment=_moment(onset)),
        written=translate("core", "Written {moment}. Times on this sheet are of that moment.").format(
            moment=_moment(now.instant)
        ),
        sections=tuple(section for section in sections if section),
        foot=translate("core", "Unclench {version} · a timer and a diary; it does not examine you").format(
            version=version
        ),
    )


def _moment(when: Instant) -> str:
    local = when.local()
    return translate("core", "{weekday} {day}, {time}").format(
        weekday=weekday(local), day=short_day(when), time=local_formats.clock(local.time())
    )


def _signs(safety: SafetyContent, country: Country) -> Section:
    told = listed_apart(sign.short for sign in safety.signs if sign.group == "A")
    return Section(
        "signs",
        translate("core", "Call {number} now with any of these. Not sure counts as yes. Don't drive yourself.").format(
            number=country.emergency_words
        ),
        (told + ".",),
        boxed=True,
    )


def _times(facts: Facts, safety: SafetyContent, now: Now, onset: Instant) -> Section:
    may_stop, heat_from = (
        at_zone(onset.plus(seconds).utc, now.zone) for seconds in (episode.MAY_STOP_SECONDS, episode.HEAT_SECONDS)
    )
    rows = [
        (translate("core", "It began"), _moment(onset)),
        (translate("core", "Ice again from"), _from(facts, safety, now, "ice")),
        (translate("core", "You may stop with ice from"), _moment(may_stop)),
        (translate("core", "Heat days from"), _moment(heat_from)),
        (translate("core", "Warning signs once more"), translate("core", "each day, while pain is 4 or more")),
    ]
    return Section("times", translate("core", "Your times"), tuple(f"{what}: {when}" for what, when in rows), half=True)


def _from(facts: Facts, safety: SafetyContent, now: Now, kind: Kind) -> str:
    no = gaps.gate(facts, now, safety.cautions, kind, None)
    if no is None:
        return translate("core", "now")
    return _moment(no.allowed_from) if no.allowed_from else translate("core", "only with a doctor's word")


def _ice(facts: Facts, safety: SafetyContent) -> Section:
    asked = safety.cautions["ice"]
    shorter = cautions.standing(facts, asked, "shorten")
    longest = (ice.SHORT_SECONDS if shorter else ice.LIMIT_SECONDS) // 60
    lines = (
        translate("core", "%Ln minutes at most, in a soft towel, never on bare skin.", "", longest),
        translate("core", "Two hours from start to start, and an hour without; 8 times a day at most."),
        translate("core", "Look at 5 and 10 minutes: pink is fine. White, waxy, grey, blotchy or numb: off at once."),
        translate("core", "Never asleep on it."),
        asked.short,
    )
    return Section("ice", translate("core", "Ice, if it feels good"), lines, half=True)


def _heat(facts: Facts, safety: SafetyContent) -> Section:
    lines = (
        translate(
            "core", "Pad, moist pack, bath of 37 to 39 °C: 20 minutes at most, an hour between. A cloth between."
        ),
        translate("core", "Low heat wrap: up to %Ln hours a day. Never asleep.", "", heat.WRAP_LIMIT_SECONDS // 3600),
        translate("core", "Earlier than 72 hours is your choice. Never on a bruise or swelling under 48 hours old."),
        skin.look("heat"),
        safety.cautions["heat"].short,
    )
    return Section("heat", translate("core", "Heat, from 72 hours on"), lines, half=True)


def _walks() -> Section:
    lines = (
        translate("core", "2 to 5 minutes on the flat, once an hour while awake, 8 times a day at most."),
        translate("core", "Skip it with pain above 7. Worse while walking: stop."),
        translate("core", "From day 4: once a day, 5 minutes, a minute more on each good day."),
    )
    return Section("walks", translate("core", "Short walks"), lines, half=True)


def _lying() -> Section:
    lines = (
        translate(
            "core",
            "On the back, legs up on a chair; leaning back; or on the side, a cushion between the knees.",
        ),
        translate("core", "A wrapped ice pack may lie under you; heat never does."),
        translate("core", "Change it often, and get up again: long spells in bed make it stiffer."),
    )
    return Section("lying", translate("core", "How to lie"), lines, half=True)


def _doctor(safety: SafetyContent) -> Section:
    told = listed_apart(sign.short for sign in safety.signs if sign.group == "B")
    return Section(
        "doctor", translate("core", "A doctor, an urgent-care or nurse line within a day or two"), (told + ".",)
    )


def _own(words: str) -> Section | None:
    lines = tuple(line for line in words.splitlines() if line.strip())
    return Section("own", translate("core", "My own words"), lines, half=True) if lines else None


def _to_write() -> Section:
    """Room to write: when ice or heat was on, and the pain."""
    head = (
        translate("core", "Day and time"),
        translate("core", "Ice or heat"),
        translate("core", "On"),
        translate("core", "Off"),
        translate("core", "Walk"),
        translate("core", "Pain 0-10"),
    )
    empty = tuple("…………" for _ in range(COLUMNS))
    return Section("write", translate("core", "To write down"), tables=(Table(head, (empty,) * HOURLY_ROWS),))
