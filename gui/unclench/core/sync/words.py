"""When another computer was last heard from, in words."""

from unclench.core.base.moments import Now, at_zone
from unclench.core.base.time_words import clock_time
from unclench.core.base.translation import translate
from unclench.core.sync.records import Device


def last_heard(device: Device, now: Now) -> str:
    """As in "last heard from home PC: 09:12"; on another day with the day."""
    if device.heard is None:
        return translate("core", "not heard from {computer} yet").format(computer=device.name)
    when = clock_time(at_zone(device.heard, now.zone), now.instant)
    return translate("core", "last heard from {computer}: {when}").format(computer=device.name, when=when)
