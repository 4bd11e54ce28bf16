"""All services, built once over one desk; the window, the tray and the command line hold this."""

from dataclasses import dataclass

from unclench.actions.body import Body
from unclench.actions.causes import Causes
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
from unclench.actions.reports import Reports
from unclench.actions.signs import Signs
from unclench.actions.sitting import Sitting
from unclench.actions.stretches import Stretches
from unclench.actions.visits import Visits
from unclench.actions.walks import Walks
from unclench.core.ports import Keeper, Printer


@dataclass(frozen=True)
class Services:
    """One field a service."""

    desk: Desk
    causes: Causes
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
    reports: Reports
    signs: Signs
    visits: Visits
    sitting: Sitting
    stretches: Stretches
    walks: Walks


def build(desk: Desk, keeper: Keeper, printer: Printer | None = None, ports: Ports | None = None) -> Services:
    """Every service over the same desk."""
    return Services(
        desk=desk,
        causes=Causes(desk),
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
        reports=Reports(desk, printer),
        signs=Signs(desk),
        visits=Visits(desk),
        sitting=Sitting(desk),
        stretches=Stretches(desk),
        walks=Walks(desk),
    )
