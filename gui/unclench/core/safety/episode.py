"""A spasm and its days: which episode is open, its hour, its phase (health.md 4.1, 4.3)."""

from dataclasses import replace
from datetime import datetime
from typing import Literal

from unclench.core.base.entries import Episode, Height, Pain, Side
from unclench.core.base.errors import BadInput, Refused
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, at_zone, day_of, seconds_between
from unclench.core.base.time_words import clock_time
from unclench.core.base.translation import translate

Phase = Literal["ice", "heat"]
MAY_STOP_SECONDS = 48 * 3600
HEAT_SECONDS = 72 * 3600
OLDEST_ONSET_DAYS = 90
CAME_BACK_DAYS = 7


@record
class EpisodeView:
    """An episode as it stands now. `hour` is whole hours since onset; `phase` None once eased."""

    id: str
    started: Instant
    hour: int
    phase: Phase | None
    heat_from: Instant
    may_stop: bool
    eased: Instant | None
    place_side: Side | None
    place_height: Height | None


def newest(facts: Facts) -> Episode | None:
    """The episode that began last, open or eased."""
    return facts.episodes[-1] if facts.episodes else None


def current(facts: Facts) -> Episode | None:
    """The open episode of this computer, or None."""
    mine = [one for one in facts.episodes if one.eased is None and one.device == facts.device]
    return mine[-1] if mine else None


def elsewhere(facts: Facts) -> Episode | None:
    """The open episode that began on another computer, or here under another name; None while one is open here."""
    if current(facts):
        return None
    still_open = [one for one in facts.episodes if one.eased is None]
    return still_open[-1] if still_open else None


def plan_continue(facts: Facts) -> Episode:
    """That episode, which goes on here. Raises Refused when there is none."""
    found = elsewhere(facts)
    if found is None:
        raise Refused("nothing_running", translate("core", "No episode is open that began on another computer."))
    return replace(found, device=facts.device)


def elsewhere_words(began: Episode, now: Now) -> str:
    """That it is open, and since when."""
    words = translate("core", "A spasm since {time} is still open. It was begun on another computer.")
    return words.format(time=clock_time(at_zone(began.at.utc, now.zone), now.instant))


def phase_at(onset: Instant, moment: datetime) -> Phase:
    """Ice in the first 72 hours by UTC, heat after (health.md 4.1)."""
    return "ice" if seconds_between(onset.utc, moment) < HEAT_SECONDS else "heat"


def view(episode: Episode, now: Now) -> EpisodeView:
    """The episode with everything that depends on the hour."""
    passed = max(0, seconds_between(episode.at, now.instant))
    return EpisodeView(
        id=episode.id,
        started=episode.at,
        hour=passed // 3600,
        phase=None if episode.eased else phase_at(episode.at, now.utc),
        heat_from=at_zone(episode.at.plus(HEAT_SECONDS).utc, now.zone),
        may_stop=passed >= MAY_STOP_SECONDS,
        eased=at_zone(episode.eased, now.zone) if episode.eased else None,
        place_side=episode.place_side,
        place_height=episode.place_height,
    )


def plan_start(
    facts: Facts, now: Now, at: Instant | None = None, side: Side | None = None, height: Height | None = None
) -> Episode:
    """A new episode. Raises Refused when one is open, BadInput for an onset ahead or more than 90 days back."""
    if current(facts):
        raise Refused("episode_open", translate("core", "An episode is open already. Say that it has eased first."))
    onset = at or now.instant
    check_onset(onset, now)
    return Episode(at=onset, place_side=side, place_height=height)


def check_onset(onset: Instant, now: Now) -> None:
    """Raises BadInput when `onset` is ahead, or too long ago."""
    age = seconds_between(onset, now.instant)
    if age < 0:
        raise BadInput("at", translate("core", "The start can't be in the future."))
    if age > OLDEST_ONSET_DAYS * 86_400:
        raise BadInput("at", translate("core", "The start can be at most 90 days ago."))


def plan_ease(facts: Facts, now: Now, at: Instant | None = None) -> Episode:
    """The open episode, eased. Raises Refused when none is open, BadInput for an end before the start or ahead."""
    episode = current(facts)
    if episode is None:
        raise Refused("nothing_running", translate("core", "No episode is open."))
    end = at or now.instant
    if end < episode.at:
        raise BadInput("at", translate("core", "It can't have eased before it began."))
    if end.utc > now.instant.utc:
        raise BadInput("at", translate("core", "The end can't be in the future."))
    return replace(episode, eased=end.utc)


def plan_reopen(facts: Facts, episode_id: str) -> Episode:
    """A past episode, open again. Raises Refused when one is open, BadInput when there is no such episode."""
    if current(facts):
        raise Refused("episode_open", translate("core", "An episode is open already. Say that it has eased first."))
    found = next((one for one in facts.episodes if one.id == episode_id), None)
    if found is None:
        raise BadInput("episode", translate("core", "That episode is no longer there."))
    return replace(found, eased=None)


def may_have_come_back(facts: Facts, now: Now) -> Episode | None:
    """The last episode, when it eased within 7 days: a new spasm may be the old one come back."""
    last = newest(facts)
    if current(facts) or last is None or last.eased is None:
        return None
    return last if 0 <= seconds_between(last.eased, now.utc) <= CAME_BACK_DAYS * 86_400 else None


def eased_today(facts: Facts, now: Now) -> Episode | None:
    """The last episode, when it eased on the day of `now` and none is open."""
    last = newest(facts)
    if current(facts) or last is None or last.eased is None or last.eased > now.utc:
        return None
    return last if day_of(at_zone(last.eased, now.zone)) == day_of(now.instant) else None


def plan_place(facts: Facts, side: Side | None, height: Height | None) -> Episode:
    """The open episode with where it hurts. Raises Refused when none is open."""
    episode = current(facts)
    if episode is None:
        raise Refused("nothing_running", translate("core", "No episode is open."))
    return replace(episode, place_side=side, place_height=height)


@record
class Past:
    """An episode in the list: how long it lasted so far in seconds, and the highest pain in it."""

    episode: Episode
    seconds: int
    highest: int | None


def past(episodes: tuple[Episode, ...], pains: tuple[Pain, ...], now: Now) -> tuple[Past, ...]:
    """All episodes, the newest first."""
    found: list[Past] = []
    for episode in sorted(episodes, key=lambda one: one.at.utc, reverse=True):
        end = episode.eased or now.utc
        values = [pain.value for pain in pains if episode.at.utc <= pain.at.utc <= end]
        found.append(Past(episode, max(0, seconds_between(episode.at.utc, end)), max(values, default=None)))
    return tuple(found)


def plan_edit(episode: Episode, now: Now, began: Instant | None, eased: Instant | None, *, keep_eased: bool) -> Episode:
    """The episode with another start or end. Raises BadInput when these cannot be."""
    at = began or episode.at
    if began:
        check_onset(began, now)
    end = episode.eased if keep_eased else (eased.utc if eased else None)
    if end is not None and end < at.utc:
        raise BadInput("eased", translate("core", "It can't have eased before it began."))
    if end is not None and end > now.instant.utc:
        raise BadInput("eased", translate("core", "The end can't be in the future."))
    return replace(episode, at=at, eased=end)


def refuse_second(facts: Facts, edited: Episode) -> None:
    """Raises Refused when the episode would be open beside another one of its computer."""
    others = [one for one in facts.episodes if one.eased is None and one.id != edited.id]
    if edited.eased is None and any(one.device == edited.device for one in others):
        raise Refused("episode_open", translate("core", "Another episode is open. It eases first."))
