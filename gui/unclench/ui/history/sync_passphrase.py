"""The passphrase of a folder that nobody shares in yet: made-up words with a QR code, or words of the person's own."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from unclench.actions.sync import Sync
from unclench.ui.history.qr_code import QrCode, draw_qr
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.button import button
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.first_focus import begins_at, focus_first
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.row_or_column import RowOrColumn

MM_PER_INCH = 25.4


class NewPassphrase(QWidget):
    """`changed` comes when the words, or `kept`, may be other ones."""

    changed = Signal()

    def __init__(self, sync: Sync) -> None:
        super().__init__()
        self._sync = sync
        self._words = sync.made_up_passphrase()
        self._shown = wrapped(self._words, "title")
        self._shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._code = QrCode(sync.qr(self._words), self.tr("QR code of the passphrase"))
        other = button(self.tr("Other words"), self._make_other, size="small")
        copy = button(self.tr("Copy"), self._copy, size="small", icon="copy", name=self.tr("Copy the passphrase"))
        printing = button(
            self.tr("Print …"), self._ask_printer, size="small", icon="printer", name=self.tr("Print the passphrase …")
        )
        about = wrapped(
            self.tr(
                "Every other computer asks for this passphrase. It is shown only now, and nobody can bring it back: "
                "write it down, print it, or keep it where you keep your passwords."
            ),
            "small",
            "muted",
        )
        self._made_up = QWidget()
        words_of = column(self._shown, about, Flow(other, copy, printing), gap=10)
        beside = QWidget()
        beside.setLayout(words_of)
        self._made_up.setLayout(column(RowOrColumn(beside, self._code, gap=20, stretch=(1, 0))))
        self._field = QLineEdit()
        self._field.setAccessibleName(self.tr("Your own passphrase"))
        self._field.setPlaceholderText(self.tr("Several words, 12 letters at least"))
        self._field.textChanged.connect(self.changed)
        self._field.hide()
        self._own = Link(self.tr("Use words of my own"), self._toggle, role="small", tone="muted")
        self._kept = Check(self.tr("I have it in a safe place"))
        self._kept.toggled.connect(lambda on: self.changed.emit())
        self.setLayout(column(self._made_up, self._field, row(self._own, None), self._kept, gap=10))
        begins_at(self, other)

    def passphrase(self) -> str:
        """The words that stand there."""
        return self._words if self._field.isHidden() else self._field.text()

    def kept(self) -> bool:
        """Whether the person says that they have it."""
        return self._kept.isChecked()

    def ask_kept(self) -> None:
        """Lead to the tick that is still missing."""
        focus_first(self._kept)

    def _make_other(self) -> None:
        self._words = self._sync.made_up_passphrase()
        self._shown.setText(self._words)
        self._code.set_modules(self._sync.qr(self._words))
        self._kept.setChecked(False)
        announce(self._shown, self._words)

    def _toggle(self) -> None:
        own = self._field.isHidden()
        self._field.setVisible(own)
        self._made_up.setVisible(not own)
        self._own.setText(self.tr("Use made-up words") if own else self.tr("Use words of my own"))
        self._kept.setChecked(False)
        if own:
            self._field.setFocus()
        self.changed.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._words)
        announce(self, self.tr("The passphrase is copied."))

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.tr("Passphrase"))
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: print_passphrase(printer, self._words, self._code.modules()))
        QDialog.open(dialog)  # QPrintDialog hides it behind one with a receiver


def print_passphrase(printer: QPrinter, words: str, modules: tuple[tuple[bool, ...], ...]) -> None:
    """The words in large letters, and below them the code, 60 mm wide."""
    mm = printer.resolution() / MM_PER_INCH
    painter = QPainter(printer)
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    font.setPointSize(20)
    painter.setFont(font)
    painter.drawText(QRect(0, round(10 * mm), round(160 * mm), round(14 * mm)), Qt.AlignmentFlag.AlignLeft, words)
    draw_qr(painter, QRect(0, round(30 * mm), round(60 * mm), round(60 * mm)), modules)
    painter.end()
