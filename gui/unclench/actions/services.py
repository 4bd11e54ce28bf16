"""All services, built once over one desk; the window, the tray and the command line hold this."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from unclench.actions.body import Body
from unclench.actions.cautions import Cautions
from unclench.actions.desk import Desk
from unclench.actions.drinks import Drinks
from unclench.actions.entries import Entries
from unclench.actions.episodes import Episodes
from unclench.actions.ice_heat import IceHeat
from unclench.actions.keeping import Keeping
from unclench.actions.machine import Machine, Ports
from unclench.actions.medicines import Medicines
from unclench.actions.nudges import Nudges
from unclench.actions.pains import Pains
from unclench.actions.planks import Planks
from unclench.actions.preferences import Preferences
from unclench.actions.signs import Signs
from unclench.actions.sitting import Sitting
from unclench.actions.stretches import Stretches
from unclench.actions.walks import Walks
from unclench.core.ports import Keeper, Printer

if TYPE_CHECKING:
    from unclench.actions.causes import Causes
    from unclench.actions.reports import Reports
    from unclench.actions.visits import Visits


@dataclass(frozen=True)
class Services:
    """One field a service."""

    desk: Desk
    body: Body
    cautions: Cautions
    drinks: Drinks
    entries: Entries
    episodes: Episodes
    ice_heat: IceHeat
    keeping: Keeping
    machine: Machine
    medicines: Medicines
    nudges: Nudges
    pains: Pains
    planks: Planks
    preferences: Preferences
    signs: Signs
    sitting: Sitting
    stretches: Stretches
    walks: Walks
    printer: Printer | None = None

    @cached_property
    def causes(self) -> "Causes":
        """The checklist; loaded when it is first wanted, as are the two below: no start waits for them."""
        from unclench.actions.causes import Causes

        return Causes(self.desk)

    @cached_property
    def reports(self) -> "Reports":
        """The doctor's page."""
        from unclench.actions.reports import Reports

        return Reports(self.desk, self.printer)

    @cached_property
    def visits(self) -> "Visits":
        """Visits and treatments."""
        from unclench.actions.visits import Visits

        return Visits(self.desk)


def build(desk: Desk, keeper: Keeper, printer: Printer | None = None, ports: Ports | None = None) -> Services:
    """Every service over the same desk."""
    return Services(
        desk=desk,
        body=Body(desk),
        cautions=Cautions(desk),
        drinks=Drinks(desk),
        entries=Entries(desk),
        episodes=Episodes(desk),
        ice_heat=IceHeat(desk),
        keeping=Keeping(desk, keeper),
        machine=Machine(ports),
        medicines=Medicines(desk),
        nudges=Nudges(desk),
        pains=Pains(desk),
        planks=Planks(desk),
        preferences=Preferences(desk),
        printer=printer,
        signs=Signs(desk),
        sitting=Sitting(desk),
        stretches=Stretches(desk),
        walks=Walks(desk),
    )
