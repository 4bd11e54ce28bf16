"""What can be set, in the words of the person, in the order of the window."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from unclench.core.base import local_formats, units
from unclench.core.base.frozen_record import record
from unclench.core.nudges.allowed_hours import MORNING, NIGHT
from unclench.ui.look import language

AUTOSTART = "autostart"
"""Not a setting of the file: the system keeps it."""

DATA = "data"
"""No setting: the way to the page of the data file."""


MOST_CHOICES = 10
"""A longer list, such as that of all countries, would be found by nearly every word."""


@record
class Item:
    """One setting. `choices` are (value, words); `unit` follows a number; `words` help the search only."""

    name: str
    label: str
    detail: str = ""
    unit: str = ""
    choices: tuple[tuple[Any, str], ...] = ()
    words: str = ""
    told: bool = False
    """Set elsewhere; here it is told, with its way back. `choices` are the words of its parts."""

    def matches(self, search: str) -> bool:
        """Whether every word of `search` is in its label, its detail, its few choices or the words for the search."""
        few = self.choices if len(self.choices) <= MOST_CHOICES else ()
        text = " ".join([self.label, self.detail, self.words, *(words for _, words in few)])
        return has_words(text, search)


@record
class Section:
    """Settings that belong together."""

    title: str
    items: tuple[Item, ...]


def has_words(text: str, search: str) -> bool:
    """Whether all words of `search` are in `text`, in any order."""
    known = text.casefold()
    return all(word in known for word in search.casefold().split())


def sections(countries: tuple[tuple[str, str], ...]) -> tuple[Section, ...]:
    """All settings; `countries` are (code, name)."""
    return (_nudges(), _kinds(), _holding(), _looks(), _home(countries), _sound(), _daily(), _data())


def _nudges() -> Section:
    translate, minutes = QCoreApplication.translate, _minutes()
    return Section(
        translate("Settings", "Nudges"),
        (
            Item(
                "nudges_on",
                translate("Settings", "Nudges"),
                translate("Settings", "None come while this is off."),
                words=translate("Settings", "reminders notifications"),
            ),
            Item(
                "work_hours",
                translate("Settings", "Working hours"),
                translate("Settings", "Nudges come only in these, and never from {night} to {morning}.").format(
                    night=local_formats.clock(NIGHT), morning=local_formats.clock(MORNING)
                ),
                words=translate("Settings", "lunch weekend week"),
            ),
            Item(
                "days_off",
                translate("Settings", "Days off"),
                translate("Settings", "No nudges on these days."),
                words=translate("Settings", "holiday vacation calendar"),
            ),
            Item("nudge_episode_always", translate("Settings", "In an episode every day from 7 to 22")),
            Item("nudge_gap_minutes", translate("Settings", "At least this far apart"), unit=minutes),
            Item("nudge_budget", translate("Settings", "At most this many a day")),
            Item(
                "nudge_details",
                translate("Settings", "Show details in messages"),
                translate("Settings", "Without it they never name medicine, ice or warning signs."),
                words=translate("Settings", "privacy"),
            ),
            Item(
                "nudge_sound",
                translate("Settings", "Messages may make a sound"),
                words=translate("Settings", "mute silent notification"),
            ),
        ),
    )


def _kinds() -> Section:
    translate, minutes = QCoreApplication.translate, _minutes()
    return Section(
        translate("Settings", "What to be reminded of"),
        (
            Item("nudge_sitting", translate("Settings", "Get up")),
            Item("sitting_minutes", translate("Settings", "Get up after sitting for"), unit=minutes),
            Item("break_minutes", translate("Settings", "A break lasts"), unit=minutes),
            Item("break_card", translate("Settings", "A card for the break, with a countdown")),
            Item("nudge_posture", translate("Settings", "Posture: another position, the cushion")),
            Item("posture_minutes", translate("Settings", "Another position every"), unit=minutes),
            Item("nudge_shift", translate("Settings", "Small shifts of weight, silent")),
            Item("shift_minutes", translate("Settings", "A small shift every"), unit=minutes),
            Item("nudge_water", translate("Settings", "Water")),
            Item("water_minutes", translate("Settings", "A glass of water every"), unit=minutes),
            Item("nudge_walk", translate("Settings", "Walks")),
            Item("walk_at", translate("Settings", "The daily walk from")),
            Item("nudge_plank", translate("Settings", "Plank")),
            Item("plank_at", translate("Settings", "The plank from")),
            Item("nudge_stretch", translate("Settings", "Stretching")),
            Item("stretch_at", translate("Settings", "Stretching from")),
            Item("nudge_ice", translate("Settings", "Ice or heat is possible again")),
            Item("nudge_signs", translate("Settings", "The warning signs again")),
            Item("nudge_rarer", translate("Settings", "Less often, as you wished"), choices=_kinds_rarer(), told=True),
            Item("nudge_todos", translate("Settings", "Your list, rechecks too")),
            Item(
                "nudge_medicine",
                translate("Settings", "A prescriber's medicine"),
                translate("Settings", "Only where you asked for it with that medicine."),
            ),
        ),
    )


def _kinds_rarer() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        ("sitting", translate("Settings", "Get up")),
        ("water", translate("Settings", "Water")),
        ("posture", translate("Settings", "Posture")),
        ("shift", translate("Settings", "Small shifts")),
        ("walk", translate("Settings", "Walks")),
        ("stretch", translate("Settings", "Stretching")),
        ("plank", translate("Settings", "Plank")),
    )


def _holding() -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("Settings", "When nudges wait"),
        (
            Item(
                "hold_microphone",
                translate("Settings", "While something records"),
                words=translate("Settings", "call microphone"),
            ),
            Item(
                "hold_camera",
                translate("Settings", "While a camera is in use"),
                words=translate("Settings", "call video"),
            ),
            Item("hold_fullscreen", translate("Settings", "While a window fills the screen")),
            Item("hold_quiet", translate("Settings", "While the desktop is set to do not disturb")),
            Item(
                "away_minutes", translate("Settings", "Away after so long without a key or the mouse"), unit=_minutes()
            ),
        ),
    )


def _looks() -> Section:
    translate = QCoreApplication.translate
    languages = (("system", translate("Settings", "As the system")), *language.choices())
    percents = tuple((percent, units.percent(percent)) for percent in (100, 125, 150, 175, 200))
    themes = (
        ("system", translate("Settings", "As the system")),
        ("light", translate("Settings", "Light")),
        ("dark", translate("Settings", "Dark")),
        ("contrast", translate("Settings", "High contrast")),
    )
    motions = (
        ("system", translate("Settings", "As the system")),
        ("yes", translate("Settings", "Reduced")),
        ("no", translate("Settings", "Full")),
    )
    return Section(
        translate("Settings", "Looks"),
        (
            Item(
                "language",
                translate("Settings", "Language"),
                translate("Settings", "Of the words. Times and dates are written as your system does."),
                choices=languages,
                words="language",
            ),
            Item(
                "theme",
                translate("Settings", "Colours"),
                choices=themes,
                words=translate("Settings", "theme dark mode colors"),
            ),
            Item(
                "text_percent",
                translate("Settings", "Size of text"),
                choices=percents,
                words=translate("Settings", "font bigger larger smaller letters zoom scale"),
            ),
            Item(
                "reduced_motion",
                translate("Settings", "Movement"),
                choices=motions,
                words=translate("Settings", "animation motion"),
            ),
        ),
    )


def _home(countries: tuple[tuple[str, str], ...]) -> Section:
    translate = QCoreApplication.translate
    units = (("system", translate("Settings", "As in the country")), ("kg", "kg"), ("lb", "lb"), ("st", "st"))
    known = (("system", translate("Settings", "As the system")), *countries)
    return Section(
        translate("Settings", "Country and computer"),
        (
            Item(
                "country",
                translate("Settings", "Country"),
                translate("Settings", "For the emergency number and the units."),
                choices=known,
            ),
            Item(
                "weight_unit",
                translate("Settings", "Weight in"),
                choices=units,
                words=translate("Settings", "pound kilogram units"),
            ),
            Item(
                AUTOSTART,
                translate("Settings", "Start with the computer"),
                translate("Settings", "Quietly in the tray."),
                words=translate("Settings", "autostart login startup boot"),
            ),
        ),
    )


def _sound() -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("Settings", "The end of ice and heat"),
        (
            Item(
                "quiet_end",
                translate("Settings", "End quietly: light and message, no ring"),
                words=translate("Settings", "mute silent sound alarm"),
            ),
            Item(
                "ring_loudness",
                translate("Settings", "Loudness of the ring"),
                words=translate("Settings", "volume sound mute louder alarm"),
            ),
        ),
    )


def _daily() -> Section:
    translate = QCoreApplication.translate
    voice = translate("Settings", "It speaks the language of the app, where the system has a voice for it.")
    return Section(
        translate("Settings", "Small daily things"),
        (
            Item("water_glasses", translate("Settings", "Glasses a day")),
            Item("plank_voice", translate("Settings", "A voice with the plank"), voice),
            Item("stretch_voice", translate("Settings", "A voice with stretching"), voice),
            Item("weight_shown", translate("Settings", "Weight and BMI")),
            Item("measures_weekly", translate("Settings", "Three short questions a week")),
        ),
    )


def _data() -> Section:
    translate = QCoreApplication.translate
    return Section(
        translate("Settings", "Your data"),
        (
            Item(
                DATA,
                translate("Settings", "Open Your data"),
                translate("Settings", "Where the diary lies, backups, export and import, delete all."),
                words=translate("Settings", "file folder restore CSV JSON spreadsheet"),
            ),
        ),
    )


def _minutes() -> str:
    return QCoreApplication.translate("Settings", "min")
