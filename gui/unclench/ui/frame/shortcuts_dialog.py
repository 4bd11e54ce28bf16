"""F1: a calm sheet with the keys that work in this window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from unclench.ui.widgets.button import button
from unclench.ui.widgets.dialog import Dialog
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import Page, column, row


class ShortcutsDialog(Dialog):
    """Lists every action and shortcut of `window` that says what it does (an action's text, a shortcut's whatsThis)."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        keys = QGridLayout()
        keys.setHorizontalSpacing(24)
        keys.setVerticalSpacing(8)
        rows = [*shortcuts(window), *self._of_answers()]
        for line, (sequence, words) in enumerate(rows):
            keys.addWidget(label(sequence, "strong"), line, 0, Qt.AlignmentFlag.AlignTop)
            said = wrapped(words)
            said.setAccessibleName(self.tr("{keys}: {action}").format(keys=sequence, action=words))
            said.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # screen readers go through them with the Tab key
            keys.addWidget(said, line, 1)
        keys.setColumnStretch(1, 1)
        close = button(self.tr("Close"), self.accept, role="primary")
        page = Page(column(wrapped(self.tr("Keys"), "title"), keys, None, gap=14))
        foot = row(None, close)
        foot.setContentsMargins(24, 8, 24, 16)
        self.setLayout(column(page, foot, gap=0))
        focus_first(page)
        self.resize(460, min(520, window.height()))

    def _of_answers(self) -> list[tuple[str, str]]:
        """Keys of lists that are answered."""
        return [
            (self.tr("1\u20139"), self.tr("Choose or tick this answer")),
            (self.tr("0\u201310, X"), self.tr("Log this pain, in the row of numbers; X is 10")),
            (self.tr("0"), self.tr("None of these warning signs")),
            (self.tr("Enter"), self.tr("Go on with what is answered")),
        ]


def shortcuts(window: QWidget) -> list[tuple[str, str]]:
    """(keys, what they do) of all shortcuts in `window` that have words, each once, in the order they were made.

    Those that work anywhere in it come first.
    """
    found: dict[str, str] = {}
    for shortcut in sorted(window.findChildren(QShortcut), key=lambda one: one.parent() is not window):
        if shortcut.whatsThis() and shortcut.isEnabled():
            found.setdefault(_shown(shortcut.key()), shortcut.whatsThis())
    for action in window.findChildren(QAction):
        if not action.shortcut().isEmpty() and action.text() and action.isEnabled():
            found.setdefault(_shown(action.shortcut()), action.text().replace("&", ""))
    return list(found.items())


def _shown(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
