"""Episodes: edit the open one, see the past ones with their length and highest pain, go on with one, delete one."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unclench.core.base import units
from unclench.core.base.entries import Episode
from unclench.core.base.moments import Now, at_zone
from unclench.core.base.time_words import length
from unclench.core.safety.episode import Past
from unclench.ui.relief import words
from unclench.ui.relief.centred_sheet import Sheet
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Inset, Rule
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.row_or_column import RowOrColumn
from unclench.ui.widgets.when_field import WhenField


class EpisodesSheet(Sheet):
    """Its presses are signals: change when one began or eased, delete, and that the last one (`back`) came back."""

    changed = Signal(str, object, object)
    deleted = Signal(str)
    came_back = Signal()

    def __init__(self, past: tuple[Past, ...], now: Callable[[], Now], back: str | None) -> None:
        self._clock, self._now = now, now()
        self._back = back
        box = column(gap=14)
        super().__init__(box)
        box.addWidget(wrapped(self.tr("Episodes"), "big"))
        if not past:
            box.addWidget(wrapped(self.tr("None yet."), "lead", "muted"))
        for one in past:
            box.addWidget(self._row(one))
        box.addWidget(Rule())
        self.back = button(self.tr("Back"), self.left.emit, role="primary", size="big")
        box.addLayout(row(self.back, None))

    def _row(self, past: Past) -> QWidget:
        form = _Form(past.episode, self._clock)
        form.hide()
        form.saved.connect(self.changed)
        said = self._said(past)
        return Inset(
            column(
                RowOrColumn(said, Flow(*self._presses(past.episode, form), gap=6), stretch=(1, 0), ems=(8, 0)),
                form,
                gap=10,
            )
        )

    def _said(self, past: Past) -> QVBoxLayout:
        """When it was and how long, and the highest pain."""
        began = words.when(past.episode.at, self._now)
        if past.episode.eased is None:
            title = self.tr("Since {time}").format(time=began)
        else:
            title = self.tr("{time}, for {length}").format(time=began, length=length(past.seconds))
        if past.highest is None:
            highest = self.tr("no pain logged")
        else:
            highest = self.tr("highest pain {value} of 10").format(value=units.number(past.highest))
        return column(wrapped(title, "strong"), wrapped(highest, "small", "muted"), gap=2)

    def _presses(self, episode: Episode, form: QWidget) -> list[QWidget]:
        """Edit and delete; the one that may have come back says so first."""
        began = words.when(episode.at, self._now)
        edit = button(
            self.tr("Edit"),
            lambda: form.setVisible(form.isHidden()),
            size="small",
            name=self.tr("Edit {time}").format(time=began),
        )
        delete = button(
            self.tr("Delete"),
            lambda: self.deleted.emit(episode.id),
            role="quiet",
            size="small",
            name=self.tr("Delete {time}").format(time=began),
        )
        return [*([self._again(began)] if episode.id == self._back else []), edit, delete]

    def _again(self, began: str) -> QWidget:
        return button(
            self.tr("It came back"),
            self.came_back.emit,
            role="quiet",
            size="small",
            name=self.tr("It came back: {time}").format(time=began),
        )


class _Form(QWidget):
    """When it began and when it eased."""

    saved = Signal(str, object, object)

    def __init__(self, episode: Episode, now: Callable[[], Now]) -> None:
        super().__init__()
        self._id = episode.id
        self._was = (episode.at, at_zone(episode.eased, now().zone) if episode.eased else None)
        self._began = WhenField(self.tr("It began"), now, value=self._was[0])
        self._eased = WhenField(self.tr("It eased"), now, value=self._was[1], open_words=self.tr("Still there"))
        for field in (self._began, self._eased):
            field.entered.connect(self._save)
        save = button(self.tr("Save"), self._save, role="primary", size="small")
        self.setLayout(column(self._began, self._eased, row(save, None), gap=10))

    def _save(self) -> None:
        if self._began.check() and self._eased.check():
            began, eased = self._began.value(), self._eased.value()
            other_begin = began if began != self._was[0] else None
            self.saved.emit(self._id, other_begin, eased if eased != self._was[1] else "same")
