"""`plank start|stop`: the window counts, so `start` asks for it."""

from typing import Any

from unclench.cli.call_and_reply import Call, Reply, added
from unclench.core.base import units
from unclench.core.base.translation import translate


def add(commands: Any) -> None:
    """Register `plank`."""
    family = commands.add_parser("plank", help=translate("cli", "the plank timer"))
    words = family.add_subparsers(dest="word", metavar="start|stop")
    words.add_parser("start").set_defaults(run=_start)
    words.add_parser("stop").set_defaults(run=_stop)


def _start(call: Call) -> Reply:
    goal = call.services.planks.ask()
    wishes = call.services.preferences.get()
    text = translate("cli", "Goal {goal}. It begins in {lead}; any key stops it.").format(
        goal=units.seconds(goal), lead=units.seconds(wishes.plank_lead_in)
    )
    return Reply({"goal_seconds": goal, "lead_in_seconds": wishes.plank_lead_in}, text)


def _stop(call: Call) -> Reply:
    hold = call.services.planks.stop()
    return added(hold, translate("cli", "{length} held.").format(length=units.seconds(hold.held_ms / 1000, 1)))
