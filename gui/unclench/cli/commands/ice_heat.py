"""`ice start|stop` and `heat start|stop`."""

from typing import Any

from unclench.cli.call_and_reply import MINUTES, Call, Reply, added, number
from unclench.core.base import units
from unclench.core.base.translation import translate
from unclench.core.relief import heat, ice, sessions, skin
from unclench.core.safety import warning_signs


def add(commands: Any) -> None:
    """Register `ice` and `heat`."""
    for kind, title in (("ice", translate("cli", "ice")), ("heat", translate("cli", "heat"))):
        family = commands.add_parser(kind, help=title)
        words = family.add_subparsers(dest="word", metavar="start|stop")
        start = words.add_parser("start")
        start.add_argument("--minutes", metavar="N")
        start.add_argument("--override", metavar="REASON")
        start.add_argument("--at", metavar="T")
        if kind == "heat":
            start.add_argument("--kind", dest="medium", metavar="pad|moist|bath|wrap")
        start.set_defaults(run=_start, kind=kind)
        stop = words.add_parser("stop")
        stop.add_argument("--at", metavar="T")
        stop.set_defaults(run=_stop, kind=kind)


def _start(call: Call) -> Reply:
    args, context = call.args, call.services.context
    medium = getattr(args, "medium", None)
    if args.minutes is not None:
        right = translate("cli", "Write how many minutes, such as 15.")
        seconds = round(60 * number(args.minutes, "minutes", right, *MINUTES))
    elif args.kind == "ice":
        seconds = ice.offered_seconds(context.journal.read(), context.guide.safety.cautions["ice"])
    else:
        seconds = heat.BATH_OFFERED_SECONDS if medium == "bath" else heat.OFFERED_SECONDS
    session, warnings = call.services.ice_heat.start(
        args.kind, seconds, medium=medium, override=args.override, at=call.at
    )
    if warning_signs.standing(context.journal.read(), call.now).state == "not_asked":
        told = translate("cli", "The warning signs were not asked. Open the window, or see: unclench signs --help.")
        warnings = (*warnings, ("signs_not_asked", told))
    text = translate("cli", "Started {time}, for {length}.").format(
        time=session.at.iso(), length=units.minutes(session.limit_seconds / 60)
    )
    return added(session, text, warnings)


def _stop(call: Call) -> Reply:
    session = call.services.ice_heat.stop(call.args.kind, at=call.at)
    over = sessions.minutes_over(session)
    warnings = (("over_time", sessions.over_time_words(over)),) if over else ()
    return added(
        session,
        translate("cli", "Stopped. Have a look at the skin. {look}").format(look=skin.look(session.kind)),
        warnings,
    )
