"""What is left of the session or the walk that runs, as one sentence for the ear."""

from PySide6.QtCore import QCoreApplication

from unclench.core.base.time_words import spoken_length
from unclench.core.prevention.walks import running_seconds
from unclench.core.relief import time_left
from unclench.ui.bridge import Bridge
from unclench.ui.relief import words


def time_left_words(bridge: Bridge) -> str:
    """Such as "Ice: 12 minutes 31 seconds left, ends 09:24."."""
    translate = QCoreApplication.translate
    live = bridge.live()
    if live is not None:
        said = translate("TimeLeft", "{kind}: {left}.")
        return said.format(kind=words.kind_name(live.kind), left=time_left.words(live))
    seconds = running_seconds(bridge.facts(), bridge.now())
    if seconds is not None:
        return translate("TimeLeft", "Walking for {time}.").format(time=spoken_length(seconds))
    return translate("TimeLeft", "No timer is running.")
