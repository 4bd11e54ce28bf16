"""Four things, when you like: one card below the first button, never a wizard. All of it is in the settings too."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from unclench.core.base import countries, local_formats, setting_formats
from unclench.core.base.preferences import Preferences
from unclench.ui.bridge import Bridge
from unclench.ui.look.system_region import system_region
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link


class WelcomeQuestions(Card):
    """What it is and is not, nudges, country, autostart. Each tick is in force at once."""

    settings_requested = Signal(str)
    read = Signal()
    """It was closed by hand."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge, self._services = bridge, bridge.services
        self.understood, self.nudges = Check(""), Check("")
        self.country, self.autostart = Check(""), Check("")
        self._change_hours = Link("", lambda: self.settings_requested.emit(""))
        self._change_country = Link("", lambda: self.settings_requested.emit(self.tr("country")))
        title = wrapped("", "heading")
        done = button("", self._close, role="quiet", size="small")
        super().__init__(
            column(
                row(title, None, done),
                self.understood,
                _line(self.nudges, self._change_hours),
                _line(self.country, self._change_country),
                self.autostart,
                gap=12,
            )
        )
        title.setText(self.tr("Welcome. Four things, when you like"))
        done.setText(self.tr("That is all"))
        done.setAccessibleName(self.tr("That is all: close the welcome"))
        for link, what in ((self._change_hours, self.tr("nudges")), (self._change_country, self.tr("country"))):
            link.setText(self.tr("change"))
            link.setAccessibleName(self.tr("change: {what}").format(what=what))
        self.understood.wished.connect(lambda on: self._set("understood", on))
        self.nudges.wished.connect(lambda on: self._set("nudges_on", on))
        self.country.wished.connect(self._take_country)
        self.autostart.wished.connect(self._start_with_computer)
        self._word()

    def draw(self) -> None:
        """Show what is in force."""
        wishes = self._services.preferences.get()
        self.understood.setChecked(wishes.understood)
        self.nudges.setChecked(wishes.nudges_on)
        self.nudges.setText(self._nudges_line(wishes))
        self.country.setText(self._country_line(wishes))
        self.country.setChecked(wishes.country != "system")
        self.autostart.setChecked(self._services.system_check.starts().yes)

    def _word(self) -> None:
        what = self.tr("What this is. A timer, a diary and general tips with their sources.")
        isnt = self.tr("It does not examine you and is not medical advice.")
        self.understood.setText(f"{what} {isnt}")
        self.understood.set_detail(self.tr("Tick to open medicine, plank and nudges."))
        self.nudges.set_detail(self.tr("None come while this is off."))
        self.autostart.setText(self.tr("Start with the computer, quietly in the tray."))

    def _nudges_line(self, wishes: Preferences) -> str:
        return self.tr("Nudges, {hours}: get up, water.").format(hours=hours_words(wishes.work_hours))

    def _country_line(self, wishes: Preferences) -> str:
        known = self._known(wishes)
        if not known.code:
            return self.tr("Country not known yet, and so no emergency number.")
        units = self.tr("metric") if known.weight == "kg" else self.tr("pounds and ounces")
        if not known.emergency:
            return self.tr("{country}, {units}.").format(country=known.name, units=units)
        text = self.tr("{country}, {units}, emergency {number}.")
        return text.format(country=known.name, units=units, number=known.emergency)

    def _known(self, wishes: Preferences) -> countries.Country:
        guide = self._services.context.guide
        here = countries.code(wishes.country, guide.countries.home, system_region())
        return countries.country(guide.countries.known, here)

    def _take_country(self, on: bool) -> None:
        """A tick keeps the country of the system as the person's own; where none is known it is to be chosen."""
        known = self._known(self._services.preferences.get())
        self._set("country", known.code if on and known.code else "system")
        if on and not known.code:
            self._change_country.click()

    def _start_with_computer(self, on: bool) -> None:
        told = self._services.system_check.start_with_computer(on)
        self.autostart.setChecked(told.yes)
        self.autostart.set_detail(told.reason)

    def _set(self, name: str, value: object) -> None:
        self._bridge.press(lambda: self._services.preferences.change(name, value))
        self.draw()

    def _close(self) -> None:
        self._set("welcome_done", True)
        self.read.emit()


def _line(check: Check, change: Link) -> QHBoxLayout:
    """The link stands beside the first line of the tick."""
    made = row(check, change, None, gap=8)
    made.setAlignment(change, Qt.AlignmentFlag.AlignTop)
    return made


def hours_words(text: str) -> str:
    """Working hours as people read them: the first range of the week and its days."""
    week = setting_formats.week(text)
    locale = QLocale()
    first = next((day for day, ranges in enumerate(week) if ranges), None)
    if first is None:
        return QCoreApplication.translate("WelcomeQuestions", "no working hours")
    last = first
    while last < 6 and week[last + 1] == week[first]:
        last += 1
    short = QLocale.FormatType.ShortFormat
    names = [locale.standaloneDayName(day + 1, short) for day in dict.fromkeys((first, last))]
    start, end = week[first][0][0], week[first][-1][1]
    return f"{'–'.join(names)} {local_formats.clock(start)}–{local_formats.clock(end)}"
