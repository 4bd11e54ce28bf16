"""Where shall the page go? The system's own dialog, which blocks nothing."""

from collections.abc import Callable

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from unclench.core.base.translation import translate


def ask_pdf(parent: QWidget, name: str, chosen: Callable[[str], object]) -> None:
    """Ask for a PDF file, `name` offered in the documents folder; `chosen` gets its path."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title = translate("AskFile", "Save as PDF")
    dialog = QFileDialog(parent, title, folder, translate("AskFile", "PDF (*.pdf)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda file: chosen(file))
    dialog.open()
