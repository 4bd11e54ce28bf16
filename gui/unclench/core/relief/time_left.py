"""What is left of the session that runs, in words to be heard."""

from unclench.core.base import local_formats
from unclench.core.base.time_words import spoken_length
from unclench.core.base.translation import translate
from unclench.core.relief.sessions import Running


def words(live: Running) -> str:
    """Such as "12 minutes 31 seconds left, ends 09:24"; after the end how long it is over."""
    if live.state == "overtime":
        return translate("core", "{time} over, take it off").format(time=spoken_length(live.over))
    ends = local_formats.clock(live.ends.local().time())
    return translate("core", "{time} left, ends {ends}").format(time=spoken_length(live.remaining), ends=ends)
