"""All services over one context; the window, the tray and the command line hold this.

Each is loaded when it is first wanted: no start and no command waits for the others.
"""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from unclench.actions.context import Context

if TYPE_CHECKING:
    from unclench.actions.causes import Causes
    from unclench.actions.cautions import Cautions
    from unclench.actions.data_file import DataFile
    from unclench.actions.drinks import Drinks
    from unclench.actions.driving import Driving
    from unclench.actions.entries import Entries
    from unclench.actions.episodes import Episodes
    from unclench.actions.history import History
    from unclench.actions.ice_heat import IceHeat
    from unclench.actions.medicines import Medicines
    from unclench.actions.nudges import Nudges
    from unclench.actions.pains import Pains
    from unclench.actions.planks import Planks
    from unclench.actions.preferences import Preferences
    from unclench.actions.reports import Reports
    from unclench.actions.sitting import Sitting
    from unclench.actions.spasm_start import SpasmStart
    from unclench.actions.stretches import Stretches
    from unclench.actions.sync import Sync
    from unclench.actions.system_check import Answers, Ports, SystemCheck
    from unclench.actions.visits import Visits
    from unclench.actions.walks import Walks
    from unclench.actions.warning_signs import WarningSigns
    from unclench.actions.weight_and_food import WeightAndFood
    from unclench.core.base.keeper_port import Keeper
    from unclench.core.base.ports import Printer
    from unclench.core.sync.port import SyncPort


class Services:
    """One property a service, all over the same context.

    `folder` makes the share in a folder, `shares` says whether there is one.
    """

    def __init__(
        self,
        context: Context,
        keeper: "Keeper",
        printer: "Printer | None" = None,
        ports: "Ports | None" = None,
        folder: "Callable[[], SyncPort] | None" = None,
        shares: Callable[[], bool] | None = None,
    ) -> None:
        self.context = context
        self._keeper = keeper
        self._printer = printer
        self._ports = ports
        self._folder = folder
        self._shares = shares

    @cached_property
    def weight_and_food(self) -> "WeightAndFood":
        """Log weight and foods."""
        from unclench.actions.weight_and_food import WeightAndFood

        return WeightAndFood(self.context)

    @cached_property
    def cautions(self) -> "Cautions":
        """Keep answers to "does this apply to you?"."""
        from unclench.actions.cautions import Cautions

        return Cautions(self.context)

    @cached_property
    def causes(self) -> "Causes":
        """Go through the Causes checklist: every answer is on disk before the next question shows."""
        from unclench.actions.causes import Causes

        return Causes(self.context)

    @cached_property
    def drinks(self) -> "Drinks":
        """Log a drink, in one tap."""
        from unclench.actions.drinks import Drinks

        return Drinks(self.context)

    @cached_property
    def driving(self) -> "Driving":
        """Begin a drive, stop, end it."""
        from unclench.actions.driving import Driving

        return Driving(self.context)

    @cached_property
    def entries(self) -> "Entries":
        """Find, edit, delete entries, and take the newest change back."""
        from unclench.actions.entries import Entries

        return Entries(self.context)

    @cached_property
    def episodes(self) -> "Episodes":
        """Begin, ease and reopen an episode."""
        from unclench.actions.episodes import Episodes

        return Episodes(self.context)

    @cached_property
    def history(self) -> "History":
        """How it went: the overview of a stretch of days."""
        from unclench.actions.history import History

        return History(self.context)

    @cached_property
    def ice_heat(self) -> "IceHeat":
        """Start and stop ice and heat, and answer for the skin."""
        from unclench.actions.ice_heat import IceHeat

        return IceHeat(self.context)

    @cached_property
    def data_file(self) -> "DataFile":
        """Backup, restore, export, import and deletion of the whole data file."""
        from unclench.actions.data_file import DataFile

        return DataFile(self.context, self._keeper)

    @cached_property
    def system_check(self) -> "SystemCheck":
        """The system check: what this computer and its desktop can do for the app, and why not."""
        from unclench.actions.system_check import SystemCheck

        return SystemCheck(self._ports, {"sync": self._sync_check} if self._folder else {})

    def _sync_check(self) -> "Answers":
        from unclench.actions.sync_check import SyncCheck

        return SyncCheck(self.sync)

    @cached_property
    def medicines(self) -> "Medicines":
        """Log medicine, keep products and what a prescriber said, answer the risk questions."""
        from unclench.actions.medicines import Medicines

        return Medicines(self.context)

    @cached_property
    def nudges(self) -> "Nudges":
        """Nudges: which one is due, what was shown and answered; pauses and meetings, which always have an end."""
        from unclench.actions.nudges import Nudges

        return Nudges(self.context)

    @cached_property
    def pains(self) -> "Pains":
        """Log pain, in one tap; answer a questionnaire."""
        from unclench.actions.pains import Pains

        return Pains(self.context)

    @cached_property
    def planks(self) -> "Planks":
        """Hold a plank: start, stop, say how it was."""
        from unclench.actions.planks import Planks

        return Planks(self.context)

    @cached_property
    def preferences(self) -> "Preferences":
        """Read and change settings."""
        from unclench.actions.preferences import Preferences

        return Preferences(self.context)

    @cached_property
    def spasm_start(self) -> "SpasmStart":
        """Begin an episode from the start screen, with the answers to the warning signs and with ice."""
        from unclench.actions.spasm_start import SpasmStart

        return SpasmStart(self.context)

    @cached_property
    def reports(self) -> "Reports":
        """The doctor's page: from the whole diary, for a period, with chosen sections."""
        from unclench.actions.reports import Reports

        return Reports(self.context, self._printer, self._keeper)

    @cached_property
    def warning_signs(self) -> "WarningSigns":
        """Answer the warning signs, and clear what stands."""
        from unclench.actions.warning_signs import WarningSigns

        return WarningSigns(self.context)

    @cached_property
    def sitting(self) -> "Sitting":
        """Getting up, and time at the desk as the desktop reports it or the person corrects it."""
        from unclench.actions.sitting import Sitting

        return Sitting(self.context)

    @cached_property
    def stretches(self) -> "Stretches":
        """Stretch: log a move, let one rest after a stop sign, keep what a physiotherapist gave."""
        from unclench.actions.stretches import Stretches

        return Stretches(self.context)

    @cached_property
    def sync(self) -> "Sync":
        """Share the diary with other computers through a folder."""
        from unclench.actions.sync import Sync

        if self._folder is None:
            raise RuntimeError("these services share nothing")
        return Sync(self.context, self._folder())

    @property
    def can_share(self) -> bool:
        """Whether the diary could be shared: not while it lies in no file of its own."""
        return self._folder is not None

    def sharing(self) -> "Sync | None":
        """The same while the diary is shared, else None: then nothing of it is loaded."""
        return self.sync if self._shares is not None and self._shares() else None

    @cached_property
    def visits(self) -> "Visits":
        """Keep visits and treatments: planned and had."""
        from unclench.actions.visits import Visits

        return Visits(self.context, self._keeper)

    @cached_property
    def walks(self) -> "Walks":
        """Walk: start, stop, log."""
        from unclench.actions.walks import Walks

        return Walks(self.context)
