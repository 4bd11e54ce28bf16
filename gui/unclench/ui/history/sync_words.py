"""How the data page speaks of the other computers that share the diary."""

from unclench.core.base import units
from unclench.core.base.moments import Now
from unclench.core.base.translation import translate
from unclench.core.sync.records import Device, FolderLook, Status
from unclench.ui.history import data_words as words


def name(device: Device) -> str:
    """What the person calls a computer; while that is not known, that it has no name."""
    return device.name or translate("Sync", "A computer whose name is not known")


def heard(device: Device, now: Now) -> str:
    """When a computer was last heard from, and how much of the diary came from it."""
    if device.heard is None:
        return translate("Sync", "Not heard from yet")
    when = words.moment(device.heard, now)
    said = translate("Sync", "Last heard from: {when}").format(when=when)
    return units.in_a_line((said, words.entries(device.entries))) if device.entries else said


def who(status: Status) -> str:
    """With how many other computers the diary is shared."""
    if not status.others:
        return translate("Sync", "No other computer has joined yet.")
    return translate("Sync", "Shared with %Ln other computers.", "", len(status.others))


def last(status: Status, now: Now) -> str:
    """When the folder was read and written last, and what is not in it yet."""
    if status.last is None:
        return translate("Sync", "Nothing was exchanged yet.")
    said = [translate("Sync", "Last exchange: {when}").format(when=words.moment(status.last, now))]
    if status.unsent:
        said.append(translate("Sync", "%Ln changes are not in the folder yet", "", status.unsent))
    if status.waiting:
        said.append(translate("Sync", "%Ln entries wait for their time", "", status.waiting))
    return units.in_a_line(said)


def found(look: FolderLook) -> str:
    """Who is in a folder that was chosen."""
    if look.kind == "empty":
        return translate("Sync", "No computer shares here yet: this one is the first.")
    names = [one.name for one in look.devices if one.name]
    if not names:
        return translate("Sync", "%Ln computers share here already.", "", max(1, len(look.devices)))
    return translate("Sync", "Here already: {names}").format(names=", ".join(names))
