"""What stands beside the list: the form of the selected entry with its history, or what can be done with several."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QWidget

from unclench.actions.entries import Named
from unclench.core.base.entries import Entry
from unclench.core.base.errors import BadInput
from unclench.core.base.printed_words import named_day
from unclench.core.history.entry_edits import is_running
from unclench.core.history.entry_words import words_of
from unclench.ui.bridge import Bridge
from unclench.ui.history import data_words
from unclench.ui.history.entry_fields import FormField, fields_of
from unclench.ui.relief.medicine.form_trouble import FormTrouble
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Inset, Rule
from unclench.ui.widgets.first_focus import begins_at, focus_first
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import Page, column, row
from unclench.ui.widgets.name_label import name_label
from unclench.ui.widgets.when_field import WhenField

_MARGINS = (18, 16)


class EntryForm(QWidget):
    """Keeps by the services. `kept` has what is selected next; `left`: back to the list; `delete_wanted`."""

    kept = Signal(object)
    left = Signal()
    delete_wanted = Signal()

    def __init__(self, bridge: Bridge, entry: Entry) -> None:
        super().__init__()
        self._bridge, self.entry = bridge, entry
        self._fields: list[FormField] = []
        self._trouble: FormTrouble | None = None
        self._newer: QWidget | None = None
        """What it became elsewhere, beside what was chosen here."""
        words = words_of(entry, bridge.services.entries.names())
        self.title = words.title
        head = column(name_label(words.title, "heading"), label(_day(entry), "small", "muted"), gap=2)
        box = self._box = column(head, gap=14)
        foot = row(gap=8)
        if entry.deleted:
            box.addWidget(wrapped(self.tr("This entry is deleted, and counts nowhere."), "body", "muted"))
            back = button(
                self.tr("Bring back"),
                self._bring_back,
                role="primary",
                name=self._named(self.tr("Bring back: {entry}")),
            )
            foot = row(back, None)
            begins_at(self, back)
        elif is_running(entry, bridge.facts()):
            told = self.tr("It is still going on. End it first, then it can be changed.")
            box.addWidget(wrapped(told, "body", "muted"))
            foot = row(None, self._delete_button())
        else:
            foot = self._add_fields(box)
        self._add_history(box)
        box.addStretch(1)
        self._page = _FormPage(box, margins=_MARGINS)
        self.setLayout(_with_foot(self._page, foot))

    @property
    def named(self) -> Named:
        """Which entry it is."""
        return self.entry.TABLE, self.entry.id

    def changes(self) -> dict[str, Any]:
        """What is entered and differs from what stands; what is not understood is not among it."""
        found = {field.name: field.value() for field in self._fields}
        return {field.name: found[field.name] for field in self._fields if found[field.name] != field.before}

    def understood_changes(self) -> dict[str, Any]:
        """The same without the fields that hold something that cannot be."""
        right = {field.name for field in self._fields if field.check()}
        return {name: value for name, value in self.changes().items() if name in right}

    def keep(self) -> bool:
        """Write what was changed; whether that is done. What does not fit is said beside its field."""
        wrong = [field for field in self._fields if not field.check()]
        if wrong:
            focus_first(wrong[0].widget)
            return False
        given = self.changes()
        if not given:
            self._bridge.tell(self.tr("Nothing was changed."))
            self.left.emit()
            return False
        return self.keep_these(given)

    def keep_these(self, given: dict[str, Any]) -> bool:
        """Write these; whether that is done."""
        entries, changed = self._bridge.services.entries, self.entry.changed
        wrong: list[BadInput] = []

        def edit() -> Entry | None:
            try:
                return entries.edit(*self.named, seen=changed, **given)
            except BadInput as error:
                wrong.append(error)
                return None

        done = self._bridge.press(edit)
        if wrong:
            self._say_wrong(wrong[0], given)
            return False
        if done is None:
            newer = entries.get(*self.named)
            if newer is None or newer.deleted or newer.changed == changed:
                self.kept.emit(self.named)
            else:
                self._meet(newer, given)
            return False
        words = words_of(done, entries.names()).title
        said = self.tr("Changed: {entry}").format(entry=words)
        self._bridge.tell(said, lambda: self._bridge.press(entries.undo))
        self.kept.emit(self.named)
        return True

    def _say_wrong(self, error: BadInput, given: dict[str, Any]) -> None:
        """What does not fit, below the field that it is about, else below the first that was changed."""
        meant = [field for name in (error.field, *given) for field in self._fields if field.name == name]
        if self._trouble is not None:
            self._trouble.say(error.message, (meant or self._fields)[0].widget)

    def _meet(self, newer: Entry, given: dict[str, Any]) -> None:
        """It was changed elsewhere: what was chosen here stays in its fields, the others show what stands now."""
        self.entry = newer
        for number, now in enumerate(fields_of(newer, self._bridge)):
            old = self._fields[number]
            if old.name in given:
                now.widget.deleteLater()
                self._fields[number] = replace(old, before=now.before)
            elif old.before == now.before:
                now.widget.deleteLater()
            else:
                self._box.replaceWidget(old.widget, now.widget)
                old.widget.hide()
                old.widget.deleteLater()
                self._fields[number] = now
                self._heed_return(now)
        words = words_of(newer, self._bridge.services.entries.names()).title
        told = wrapped(self.tr("By now it is: {entry}. Keep writes what you chose here.").format(entry=words), "small")
        lines = self._bridge.services.entries.history_lines(*self.named)
        history = [wrapped(line, "small", "muted") for line in lines]
        if self._newer is not None:
            self._newer.hide()
            self._newer.deleteLater()
        self._newer = Inset(column(told, *history, gap=6), tone="caution")
        self._box.insertWidget(1, self._newer)
        self._page.to_top()
        announce(self._newer, told.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._fields and not event.isAutoRepeat():
            self.keep()
        else:
            super().keyPressEvent(event)

    def _add_fields(self, box: Any) -> QLayout:
        """The fields into the box; the answer is the line of buttons."""
        self._fields = fields_of(self.entry, self._bridge)
        for field in self._fields:
            box.addWidget(field.widget)
            self._heed_return(field)
        self._trouble = FormTrouble(box)
        keep = button(self.tr("Keep"), self.keep, role="primary", name=self._named(self.tr("Keep: {entry}")))
        cancel = button(self.tr("Cancel"), self.left.emit, role="quiet", name=self.tr("Cancel changing"))
        begins_at(self, self._fields[0].widget)
        return row(keep, cancel, None, self._delete_button())

    def _heed_return(self, field: FormField) -> None:
        """A field for a moment takes the Return key itself."""
        for when in (field.widget, *field.widget.findChildren(WhenField)):
            if isinstance(when, WhenField):
                when.entered.connect(self.keep)

    def _delete_button(self) -> QWidget:
        name = self._named(self.tr("Delete: {entry}"))
        return button(self.tr("Delete"), self.delete_wanted.emit, role="danger", name=name)

    def _add_history(self, box: Any) -> None:
        lines = self._bridge.services.entries.history_lines(*self.named)
        if not lines:
            return
        box.addWidget(Rule())
        told = [wrapped(line, "small", "muted") for line in lines]
        box.addLayout(column(*told, gap=4))

    def _bring_back(self) -> None:
        entries = self._bridge.services.entries
        if self._bridge.press(lambda: entries.restore(*self.named)) is not None:
            said = self.tr("Brought back: {entry}").format(entry=self.title)
            self._bridge.tell(said, lambda: self._bridge.press(entries.undo))
            self.kept.emit(self.named)

    def _named(self, words: str) -> str:
        return words.format(entry=self.title)


class SeveralForm(QWidget):
    """What can be done with several entries."""

    delete_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, count: int, most: int, *, there: bool, deleted: bool) -> None:
        """`there`, `deleted`: some of them are not deleted, or are; `most` can be deleted at once."""
        super().__init__()
        title = label(data_words.entries(count), "heading")
        box = column(title, gap=14)
        if count > most:
            told = self.tr("At most %Ln can be deleted at once.", "", most)
            box.addWidget(wrapped(told, "body", "muted"))
        elif there:
            said = self.tr("Delete %Ln entries", "", count)
            box.addLayout(row(button(said, self.delete_wanted.emit, role="danger"), None))
        if deleted and count <= most:
            back = button(self.tr("Bring back"), self.restore_wanted.emit, name=self.tr("Bring back what is deleted"))
            box.addLayout(row(back, None))
        box.addStretch(1)
        box.setContentsMargins(*_MARGINS, *_MARGINS)
        self.setLayout(box)


class _FormPage(Page):
    """Takes the height that is left, whatever its form needs."""

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


def _with_foot(page: Page, foot: QLayout) -> QLayout:
    """The fields scroll; the buttons below them stay in sight."""
    page.viewport().setAutoFillBackground(False)
    foot.setContentsMargins(_MARGINS[0], 10, _MARGINS[0], 12)
    whole = column(page, Rule(), foot, gap=0)
    whole.setStretchFactor(page, 1)
    return whole


def _day(entry: Entry) -> str:
    local = entry.at.local()
    return named_day(local.date(), year=True)
