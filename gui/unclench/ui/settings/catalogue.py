"""What can be set, in the words of the person, in the order of the window."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

AUTOSTART = "autostart"
"""Not a setting of the file: the system keeps it."""


@dataclass(frozen=True)
class Item:
    """One setting. `choices` are (value, words); `unit` follows a number; `words` help the search only."""

    name: str
    label: str
    detail: str = ""
    unit: str = ""
    choices: tuple[tuple[Any, str], ...] = ()
    words: str = ""


@dataclass(frozen=True)
class Section:
    """Settings that belong together."""

    title: str
    items: tuple[Item, ...]


def sections(countries: tuple[tuple[str, str], ...]) -> tuple[Section, ...]:
    """All settings; `countries` are (code, name)."""
    return (_nudges(), _kinds(), _holding(), _looks(), _home(countries), _sound(), _daily())


def _nudges() -> Section:
    tr, minutes = QCoreApplication.translate, _minutes()
    return Section(
        tr("Settings", "Nudges"),
        (
            Item("nudges_on", tr("Settings", "Nudges"), tr("Settings", "None come before you say yes here.")),
            Item(
                "work_hours",
                tr("Settings", "Working hours"),
                tr("Settings", "Such as mon-fri 09:00-12:30 13:15-17:30; sat 10:00-12:00. Never at night."),
                words=tr("Settings", "lunch weekend week"),
            ),
            Item("days_off", tr("Settings", "Days off"), tr("Settings", "Such as 2026-12-24..2027-01-01 2027-03-08.")),
            Item("nudge_episode_always", tr("Settings", "In an episode every day from 7 to 22")),
            Item("nudge_gap_minutes", tr("Settings", "At least this far apart"), unit=minutes),
            Item("nudge_budget", tr("Settings", "At most this many a day")),
            Item(
                "nudge_details",
                tr("Settings", "Show details in messages"),
                tr("Settings", "Without it they never name medicine, ice or warning signs."),
                words=tr("Settings", "privacy"),
            ),
            Item("nudge_sound", tr("Settings", "Messages may make a sound")),
        ),
    )


def _kinds() -> Section:
    tr, minutes = QCoreApplication.translate, _minutes()
    return Section(
        tr("Settings", "What to be reminded of"),
        (
            Item("nudge_sitting", tr("Settings", "Get up")),
            Item("sitting_minutes", tr("Settings", "Get up after sitting for"), unit=minutes),
            Item("break_minutes", tr("Settings", "A break lasts"), unit=minutes),
            Item("nudge_posture", tr("Settings", "Posture: another position, the cushion")),
            Item("posture_minutes", tr("Settings", "Another position every"), unit=minutes),
            Item("nudge_shift", tr("Settings", "Small shifts of weight, silent")),
            Item("shift_minutes", tr("Settings", "A small shift every"), unit=minutes),
            Item("nudge_water", tr("Settings", "Water")),
            Item("water_minutes", tr("Settings", "A glass of water every"), unit=minutes),
            Item("nudge_walk", tr("Settings", "Walks")),
            Item("walk_at", tr("Settings", "The daily walk from")),
            Item("nudge_plank", tr("Settings", "Plank")),
            Item("plank_at", tr("Settings", "The plank from")),
            Item("nudge_stretch", tr("Settings", "Stretching")),
            Item("stretch_at", tr("Settings", "Stretching from")),
            Item("nudge_ice", tr("Settings", "Ice or heat is possible again")),
            Item("nudge_signs", tr("Settings", "The warning signs again")),
            Item("nudge_todos", tr("Settings", "Your list, rechecks too")),
            Item(
                "nudge_medicine",
                tr("Settings", "A prescriber's medicine"),
                tr("Settings", "Only where you asked for it with that medicine."),
            ),
        ),
    )


def _holding() -> Section:
    tr = QCoreApplication.translate
    return Section(
        tr("Settings", "When nudges wait"),
        (
            Item("hold_microphone", tr("Settings", "While something records"), words=tr("Settings", "call microphone")),
            Item("hold_camera", tr("Settings", "While a camera is in use"), words=tr("Settings", "call video")),
            Item("hold_fullscreen", tr("Settings", "While a window fills the screen")),
            Item("hold_quiet", tr("Settings", "While the desktop is set to do not disturb")),
            Item("away_minutes", tr("Settings", "Away after so long without a key or the mouse"), unit=_minutes()),
        ),
    )


def _looks() -> Section:
    tr = QCoreApplication.translate
    percents = tuple((percent, f"{percent} %") for percent in (100, 125, 150, 175, 200))
    themes = (
        ("system", tr("Settings", "As the system")),
        ("light", tr("Settings", "Light")),
        ("dark", tr("Settings", "Dark")),
        ("contrast", tr("Settings", "High contrast")),
    )
    motions = (
        ("system", tr("Settings", "As the system")),
        ("yes", tr("Settings", "Reduced")),
        ("no", tr("Settings", "Full")),
    )
    return Section(
        tr("Settings", "Looks"),
        (
            Item("theme", tr("Settings", "Colours"), choices=themes, words=tr("Settings", "theme dark")),
            Item("text_percent", tr("Settings", "Size of text"), choices=percents),
            Item("reduced_motion", tr("Settings", "Movement"), choices=motions, words=tr("Settings", "animation")),
        ),
    )


def _home(countries: tuple[tuple[str, str], ...]) -> Section:
    tr = QCoreApplication.translate
    units = (("system", tr("Settings", "As in the country")), ("kg", "kg"), ("lb", "lb"), ("st", "st"))
    known = (("system", tr("Settings", "As the system")), *countries)
    return Section(
        tr("Settings", "Country and computer"),
        (
            Item(
                "country",
                tr("Settings", "Country"),
                tr("Settings", "For the emergency number and the units."),
                choices=known,
            ),
            Item("weight_unit", tr("Settings", "Weight in"), choices=units, words=tr("Settings", "pound kilogram")),
            Item(
                AUTOSTART,
                tr("Settings", "Start with the computer"),
                tr("Settings", "Quietly in the tray."),
                words=tr("Settings", "autostart login"),
            ),
        ),
    )


def _sound() -> Section:
    tr = QCoreApplication.translate
    return Section(
        tr("Settings", "The end of ice and heat"),
        (
            Item("quiet_end", tr("Settings", "End quietly: light and message, no ring")),
            Item("ring_loudness", tr("Settings", "Loudness of the ring"), words=tr("Settings", "volume sound")),
        ),
    )


def _daily() -> Section:
    tr = QCoreApplication.translate
    return Section(
        tr("Settings", "Small daily things"),
        (
            Item("water_glasses", tr("Settings", "Glasses a day")),
            Item("plank_voice", tr("Settings", "A voice with the plank")),
            Item("stretch_voice", tr("Settings", "A voice with stretching")),
            Item("weight_shown", tr("Settings", "Weight and BMI")),
            Item("measures_weekly", tr("Settings", "Three short questions a week")),
        ),
    )


def _minutes() -> str:
    return QCoreApplication.translate("Settings", "min")
