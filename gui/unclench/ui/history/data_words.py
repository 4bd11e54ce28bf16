"""How the data page speaks of entries, sizes, moments and backups."""

from datetime import datetime

from PySide6.QtCore import QLocale

from unclench.core.base import local_formats
from unclench.core.base.data_file_facts import Extent
from unclench.core.base.moments import Instant, Now, at_zone, day_of
from unclench.core.base.printed_words import named_day, short_day, whole_month
from unclench.core.base.translation import translate


def number(count: int) -> str:
    """With the signs of the region between thousands."""
    return QLocale().toString(count)


def entries(count: int) -> str:
    """So many entries: "1 entry", "12,480 entries"."""
    return translate("Data", "%Ln entries", "", count)


def since(extent: Extent, now: Now) -> str:
    """How many, and since which month; what to say of an empty diary."""
    if extent.since is None:
        return translate("Data", "No entries yet")
    first = day_of(at_zone(extent.since, now.zone))
    return translate("Data", "{entries} since {month} {year}").format(
        entries=entries(extent.entries),
        month=whole_month(first.month),
        year=local_formats.digits(str(first.year)),
    )


def size(count: int) -> str:
    """An amount of bytes: "14.2 MB"."""
    digits = 1 if count >= 1_000_000 else 0
    words = QLocale().formattedDataSize(count, digits, QLocale.DataSizeFormat.DataSizeSIFormat)
    return words.replace(" ", "\u00a0")  # the unit stays beside its figure


def moment(utc: datetime, now: Now) -> str:
    """Today and yesterday by their names, else the date, with the year when it is another one."""
    return moment_there(at_zone(utc, now.zone), now)


def moment_there(at: Instant, now: Now) -> str:
    """The same by the clock where it was entered, as the list of entries shows it."""
    local, today = at.local(), now.instant.local().date()
    days = (today - local.date()).days
    if days == 0:
        day = translate("Data", "Today")
    elif days == 1:
        day = translate("Data", "Yesterday")
    else:
        day = named_day(at, year=local.year != today.year)
    return translate("Data", "{day}, {time}").format(day=day, time=local_formats.clock(local.time()))


def span(oldest: datetime, now: Now) -> str:
    """Of which days entries are, from the oldest on, in a sentence."""
    first, today = at_zone(oldest, now.zone), now.instant.local().date()
    days = (today - first.local().date()).days + 1
    if days <= 1:
        return translate("Data", "of today")
    if days <= 31:
        return translate("Data", "of the last %Ln days", "", days)
    return translate("Data", "since {day}").format(day=short_day(first, year=True))


def why(what: str) -> str:
    """What a backup was made for."""
    return {
        "daily": translate("Data", "of the day"),
        "by-hand": translate("Data", "by hand"),
        "before-import": translate("Data", "before an import"),
        "before-restore": translate("Data", "before a restore"),
        "before-update": translate("Data", "before an update"),
    }.get(what, translate("Data", "a copy"))


def kind(table: str) -> str:
    """What an import calls the entries of a table."""
    return {
        "episodes": translate("Data", "Spasms"),
        "sign_checks": translate("Data", "Warning signs"),
        "sessions": translate("Data", "Ice and heat"),
        "pains": translate("Data", "Pain"),
        "measures": translate("Data", "Measures"),
        "doses": translate("Data", "Doses"),
        "own_products": translate("Data", "Medicines of your own"),
        "walks": translate("Data", "Walks"),
        "stands": translate("Data", "Getting up"),
        "presences": translate("Data", "Time at the desk"),
        "drinks": translate("Data", "Drinks"),
        "planks": translate("Data", "Planks"),
        "stretches": translate("Data", "Stretches"),
        "own_moves": translate("Data", "Moves of your own"),
        "weights": translate("Data", "Weight"),
        "foods": translate("Data", "Foods"),
        "causes_runs": translate("Data", "Causes"),
        "todos": translate("Data", "To do"),
        "visits": translate("Data", "Visits"),
        "cautions": translate("Data", "What applies to you"),
        "nudges": translate("Data", "Nudges"),
        "changes": translate("Data", "Changes"),
        "settings": translate("Data", "Settings"),
    }.get(table, table)


def ends(running: tuple[str, ...]) -> str:
    """What runs now ends; "" when nothing does."""
    said = {
        "session": translate("Data", "The ice or heat that runs now ends with it."),
        "walk": translate("Data", "The walk that runs now ends with it."),
        "plank": translate("Data", "The plank that runs now ends with it."),
    }
    return " ".join(said[what] for what in running)
