"""About: what this is and is not, the 18 steps with how sure anybody is, every source, where the data lives."""

from datetime import date

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from unclench import HOME_PAGE, RELEASED, __version__
from unclench.core import review
from unclench.core.advice_steps import SourceGroup
from unclench.core.base import local_formats, printed_words, units
from unclench.core.base.frozen_record import record
from unclench.core.guide import Guide
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Rule
from unclench.ui.widgets.dialog import Dialog
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import Page, column, row
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.step_view import StepView, reading_size

WIDE_EMS, TALL_EMS = 46, 42


@record
class Edition:
    """The version that runs, its day ("": in the making), and where new ones are told ("": there is no such page)."""

    version: str
    released: str
    home_page: str


class About(Dialog):
    """Built when it is opened, gone when it is closed."""

    def __init__(
        self,
        guide: Guide,
        folder: str,
        parent: QWidget | None = None,
        *,
        shared: str = "",
        edition: Edition | None = None,
    ) -> None:
        """`folder` has the data file; its entries go into the folder `shared`, too, if there is one."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Unclench"))
        self._guide = guide
        self._folder = folder
        self._shared = shared
        self._edition = edition or Edition(__version__, RELEASED, HOME_PAGE)
        parts = [self._what(), Rule(), self._steps(), Rule(), *(self._sources(group) for group in guide.sources)]
        marks = wrapped(
            self.tr("K: common knowledge, not checked against a source. D: a choice of this project."), "small", "muted"
        )
        self.close_button = button(self.tr("Close"), self.accept, role="primary")
        foot = row(None, self.close_button)
        foot.setContentsMargins(24, 8, 24, 16)
        page = Page(column(*parts, marks, None, gap=14))
        self.setLayout(column(page, foot, gap=0))
        self.close_button.setFocus()
        self.resize(reading_size(parent, WIDE_EMS, TALL_EMS))

    def _what(self) -> QWidget:
        lines = (
            self.tr(
                "This app is a timer, diary and set of general tips. It does not examine you and is not medical advice."
            ),
            self.tr("If you ticked a warning sign, the app stops being useful: call."),
            self.tr("The medicine clock shows what the label you chose says; your own label and your doctor win."),
            self.tr("Adults only."),
        )
        edition = self.tr("Texts and sources of {edition}.").format(
            edition=printed_words.edition(self._guide.steps.edition)
        )
        version = self.tr("Version {version}, MIT licence: free to use, to change and to pass on.").format(
            version=self._edition.version
        )
        holder = QWidget()
        holder.setLayout(
            column(
                label("Unclench", "title"),
                *(wrapped(line) for line in lines),
                wrapped(f"{review.words(self._guide.reviewed)} {edition}", "strong"),
                wrapped(self.tr("Translations that a native clinician has reviewed: none yet."), "small", "muted"),
                wrapped(version, "small", "muted"),
                *self._release(),
                *self._data(),
                gap=8,
            )
        )
        return holder

    def _release(self) -> list[QWidget]:
        """When this version came out, where a new one is found, and what it does to the diary."""
        when = self.tr("This version is still in the making.")
        if self._edition.released:
            day = local_formats.day(date.fromisoformat(self._edition.released))
            when = self.tr("Released on {day}.").format(day=day)
        found = self.tr("Unclench never looks for a new version by itself: it comes from where you got this one.")
        kept = self.tr("When a new version keeps the diary in another way, it first makes a backup, and says where.")
        lines: list[QWidget] = [wrapped(line, "small", "muted") for line in (when, found, kept)]
        if self._edition.home_page:
            lines.append(Link(self.tr("See what is new"), self._open_home_page, role="small", tone="muted"))
        return lines

    def _open_home_page(self) -> None:
        QDesktopServices.openUrl(QUrl(self._edition.home_page))

    def _data(self) -> list[QWidget]:
        said = [
            self.tr("No account, no network, no telemetry. Your data is one SQLite file, in {folder}").format(
                folder=self._folder
            )
        ]
        if self._shared:
            said = [
                self.tr("No account, no telemetry. Your data is one SQLite file, in {folder}").format(
                    folder=self._folder
                ),
                self.tr("You share its entries with your other computers, through {folder}").format(
                    folder=self._shared
                ),
            ]
        kept = [wrapped(line, "small", "muted") for line in said]
        for line in kept:
            line.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            line.setAccessibleName(line.text())
        return [*kept, Link(self.tr("Open that folder"), self._open_folder, role="small", tone="muted")]

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def _steps(self) -> QWidget:
        links = [
            Link(
                self.tr("{number} {title}").format(number=units.number(step.id), title=step.title),
                lambda step=step: StepView(step, self, self._guide.reviewed).open(),
            )
            for step in self._guide.steps.steps
            if step.id
        ]
        first = self._guide.steps.step(0)
        links.insert(0, Link(first.title, lambda: StepView(first, self, self._guide.reviewed).open()))
        holder = QWidget()
        lead = wrapped(self.tr("What to do, how sure anybody is, and who says so:"))
        holder.setLayout(column(wrapped(self.tr("The 18 steps"), "heading"), lead, Flow(*links, gap=14), gap=8))
        return holder

    def _sources(self, group: SourceGroup) -> QWidget:
        lines = [
            wrapped(self.tr("{mark}: {source}").format(mark=mark, source=what), "small") for mark, what in group.sources
        ]
        holder = QWidget()
        holder.setLayout(column(wrapped(group.title, "heading"), *lines, gap=4))
        return holder
