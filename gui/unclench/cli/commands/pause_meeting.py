"""`pause`, `resume`, `meeting`."""

from typing import Any

from unclench.cli.call_and_reply import MINUTES, Call, Reply, number
from unclench.core.base.errors import BadInput
from unclench.core.base.moments import Instant
from unclench.core.base.time_words import clock_time
from unclench.core.base.translation import translate
from unclench.core.nudges import pause_end


def add(commands: Any) -> None:
    """Register the commands that hold nudges back."""
    pause = commands.add_parser("pause", help=translate("cli", "no nudges for a while"))
    pause.add_argument("length", metavar="MINUTES|until")
    pause.add_argument("end", nargs="?", metavar="T")
    pause.set_defaults(run=_pause)
    resume = commands.add_parser("resume", help=translate("cli", "nudges again"))
    resume.set_defaults(run=_resume)
    meeting = commands.add_parser("meeting", help=translate("cli", "no nudges until the meeting ends"))
    meeting.add_argument("length", metavar="MINUTES|end")
    meeting.set_defaults(run=_meeting)


def _pause(call: Call) -> Reply:
    args = call.args
    if args.length == "until":
        if args.end is None:
            raise BadInput("until", translate("cli", "Write until when, such as: pause until 16:30."))
        end = pause_end.parse(args.end, call.now)
    elif args.end is not None:
        raise BadInput("minutes", translate("cli", "Write pause MINUTES, or pause until T."))
    else:
        end = _in_minutes(call, pause_end.LONGEST_PAUSE)
    call.services.nudges.pause(end)
    return _told(call, "paused_until", end, translate("cli", "No nudges until {time}."))


def _resume(call: Call) -> Reply:
    call.services.nudges.resume()
    return Reply({"paused_until": None}, translate("cli", "Nudges are back."))


def _meeting(call: Call) -> Reply:
    if call.args.length == "end":
        call.services.nudges.end_meeting()
        return Reply({"meeting_until": None}, translate("cli", "The meeting is over."))
    end = _in_minutes(call, pause_end.LONGEST_MEETING)
    call.services.nudges.meeting(end)
    return _told(call, "meeting_until", end, translate("cli", "In a meeting until {time}."))


def _in_minutes(call: Call, longest: Any) -> Instant:
    right = translate("cli", "Write how many minutes, such as 60.")
    return pause_end.in_minutes(number(call.args.length, "minutes", right, *MINUTES), call.now, longest)


def _told(call: Call, name: str, end: Instant, text: str) -> Reply:
    return Reply({name: end.iso()}, text.format(time=clock_time(end, call.now.instant)))
