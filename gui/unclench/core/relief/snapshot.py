"""The Relief tab as it stands now: one frozen snapshot, computed from facts."""

from datetime import datetime

from unclench.core.base.entries import Episode, Kind, Medium, Pain, Session
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, at_zone
from unclench.core.prevention import walks
from unclench.core.relief import gaps, heat, ice, sessions, skin
from unclench.core.relief import next_steps as plan
from unclench.core.relief import plan_band as band
from unclench.core.relief.elsewhere import Elsewhere, running_elsewhere
from unclench.core.safety import cautions, episode, pain, warning_signs
from unclench.core.safety.content import SafetyContent
from unclench.core.safety.episode import Past


@record
class Offer:
    """A start that could be pressed: how long, which lengths as buttons, and what says no."""

    kind: Kind
    medium: Medium | None
    seconds: int
    longest: int
    presets: tuple[int, ...]
    no: gaps.No | None
    cautions_asked: bool


@record
class ReliefSnapshot:
    """Everything the tab draws. `preferred` is what the phase offers; `past` the last episode when none is open;
    `changes` the next moment it looks different.
    """

    now: Now
    episode: episode.EpisodeView | None
    elsewhere: Episode | None
    """An open episode that began on another computer, while none is open here."""
    came_back: Episode | None
    past: Past | None
    eased_today: Episode | None
    signs: warning_signs.Standing
    live: sessions.Running | None
    there: Elsewhere | None
    """The session that runs on another computer; `ice_heat.stop` ends it, too."""
    look_at_skin: Session | None
    skin_words: str
    """That the skin was not fine, while nobody said that it is again; else empty."""
    preferred: Kind
    ice: Offer
    heat: tuple[Offer, ...]
    asks_bruise: bool
    pain: Pain | None
    curve: tuple[tuple[int, int], ...]
    curve_start: Instant
    night: bool
    changes: datetime | None
    band: band.Band | None
    next: tuple[plan.Next, ...]
    walk_seconds: int | None
    unanswered_b: int
    place_open: bool
    """An episode is open and nobody has said yet where it hurts, both side and height."""
    sedated: bool
    """Something that makes sleepy was taken in the last 8 h: no word of stretching (health.md 3.2)."""

    @property
    def asks_lying(self) -> bool:
        """Whether there is something to answer while one lies on the pack: the place, or the signs of group B."""
        return self.place_open or self.unanswered_b > 0

    @property
    def offers_stretch(self) -> bool:
        """Whether gentle stretches may be offered beside what comes next (health.md 3.2)."""
        return bool(self.next) and not self.sedated and not self.signs.closed

    @property
    def offers_injection(self) -> bool:
        """Whether the page about injections is offered: to somebody with a spasm that has not just eased."""
        ever = self.episode is not None or self.past is not None
        return ever and not self.signs.closed and self.eased_today is None

    @property
    def ice_at_once(self) -> bool:
        """Whether one press outside the window may start ice: no gate says no, and the signs were asked."""
        return self.ice.no is None and self.signs.state != "not_asked" and not self.signs.closed


def relief(facts: Facts, safety: SafetyContent, now: Now) -> ReliefSnapshot:
    """The snapshot of this moment."""
    current = episode.current(facts)
    seen = episode.view(current, now) if current else None
    stand = warning_signs.standing(facts, now)
    upcoming = plan.upcoming(facts, safety, now)
    there = running_elsewhere(facts, now)
    offers = (offer(facts, safety, now, "ice", None), *(offer(facts, safety, now, "heat", m) for m in heat.MEDIA))
    return ReliefSnapshot(
        now=now,
        episode=seen,
        elsewhere=episode.elsewhere(facts),
        came_back=episode.may_have_come_back(facts, now),
        past=None if current else next(iter(episode.past(facts.episodes[-1:], facts.pains, now)), None),
        eased_today=episode.eased_today(facts, now),
        signs=stand,
        live=sessions.running(facts, now),
        there=there,
        look_at_skin=sessions.look_at_skin(facts, now),
        skin_words=skin.trouble_words(harmed, now) if (harmed := skin.trouble(facts)) else "",
        preferred="heat" if seen and seen.phase == "heat" else "ice",
        ice=offers[0],
        heat=offers[1:],
        asks_bruise=heat.asks_bruise(facts, now),
        pain=pain.latest(facts),
        curve=pain.curve(facts, current, now),
        curve_start=pain.curve_start(current, now),
        night=sessions.is_night(now),
        changes=_changes(seen, offers, stand, there, now),
        band=band.band(facts, current, now) if current else None,
        next=upcoming,
        walk_seconds=walks.running_seconds(facts, now),
        unanswered_b=len(warning_signs.unanswered_ids(facts, "B")) if current else 0,
        place_open=seen is not None and not (seen.place_side and seen.place_height),
        sedated=_sedated(facts, now),
    )


def offer(facts: Facts, safety: SafetyContent, now: Now, kind: Kind, medium: Medium | None) -> Offer:
    """What the start of one kind looks like now."""
    asked = cautions.asked_of(facts, lambda: safety.cautions)
    if medium is None:
        seconds, longest, presets = ice.offered_seconds(facts, asked["ice"]), ice.LIMIT_SECONDS, ice.PRESETS_MINUTES
    else:
        longest, presets = heat.limit_seconds(medium), heat.presets_minutes(medium)
        seconds = heat.offered_seconds(medium)
    no = gaps.gate(facts, now, asked, kind, medium)
    return Offer(
        kind, medium, seconds, longest, presets, no, bool(facts.cautions) and cautions.answered(facts, asked[kind])
    )


def _changes(
    seen: episode.EpisodeView | None,
    offers: tuple[Offer, ...],
    stand: warning_signs.Standing,
    there: Elsewhere | None,
    now: Now,
) -> datetime | None:
    moments: list[Instant] = [one.no.allowed_from for one in offers if one.no and one.no.allowed_from]
    moments += [there.ends] if there else []
    if seen:
        moments += [seen.started.plus(episode.MAY_STOP_SECONDS), seen.heat_from]
        moments.append(seen.started.plus((seen.hour + 1) * 3600))
    if stand.called:
        moments.append(at_zone(stand.called, now.zone).plus(warning_signs.ASK_AGAIN_SECONDS))
    ahead = [one.utc for one in moments if one.utc > now.utc]
    return min(ahead, default=None)


def _sedated(facts: Facts, now: Now) -> bool:
    """Whether something sedating works."""
    if not facts.doses:
        return False
    from unclench.core.medicine import alerts  # with all rules of doses, which a start without any needs not

    return alerts.sedated_since(facts.doses, now) is not None
