"""Before a session: whether the chosen start is free, waits or needs a reason, what is asked first, which hint fits."""

from typing import Literal

from unclench.core.base.entries import Kind, Medium
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import seconds_between
from unclench.core.relief.snapshot import Offer, ReliefSnapshot

State = Literal["emergency", "called", "signs", "waits", "needs_reason", "skin", "free"]
Hint = Literal["night", "not_for_all", "early_heat", "may_stop", "lie_well"]
WORN: tuple[Medium, ...] = ("bath", "wrap")
"""Kinds of heat that one does not lie on."""


@record(kw_only=True)
class Ready:
    """What the card shows before a start. `wait_seconds` is 0 unless `state` is "waits"."""

    offer: Offer
    state: State
    asks_bruise: bool
    shows_position: bool
    hint: Hint
    wait_seconds: int

    @property
    def may_start(self) -> bool:
        """Whether the start itself is offered."""
        return self.state == "free" and not self.asks_bruise

    @property
    def may_override(self) -> bool:
        """Whether a reason would open the start: a gap or a caution, never an emergency."""
        return self.state in ("waits", "needs_reason")


def ready(relief: ReliefSnapshot, kind: Kind, medium: Medium) -> Ready:
    """The start of ice, or of heat with that medium, as it stands now."""
    offer = relief.ice if kind == "ice" else next(one for one in relief.heat if one.medium == medium)
    state = _state(relief, offer)
    opens = offer.no.allowed_from if offer.no and state == "waits" else None
    return Ready(
        offer=offer,
        state=state,
        asks_bruise=kind == "heat" and relief.asks_bruise and not relief.signs.closed,
        shows_position=offer.medium not in WORN and not relief.signs.closed,
        hint=_hint(relief, offer),
        wait_seconds=seconds_between(relief.now.utc, opens.utc) if opens else 0,
    )


def _state(relief: ReliefSnapshot, offer: Offer) -> State:
    if relief.signs.ask:
        return "signs"
    if relief.signs.emergency:
        return "called" if relief.signs.called else "emergency"
    if offer.no is None:
        return "free"
    if offer.no.code == "skin":
        return "skin"
    return "waits" if offer.no.allowed_from else "needs_reason"


def _hint(relief: ReliefSnapshot, offer: Offer) -> Hint:
    """The one thing worth saying before a start: the night first, then who it is not for, then the phase."""
    if relief.night:
        return "night"
    if not offer.cautions_asked:
        return "not_for_all"
    seen = relief.episode
    if seen and seen.phase == "ice":
        if offer.kind == "heat":
            return "early_heat"
        if seen.may_stop:
            return "may_stop"
    return "lie_well"
