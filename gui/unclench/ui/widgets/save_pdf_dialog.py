"""Where shall the file go? The system's own dialog, which blocks nothing and asks before it takes one that is there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QFileInfo, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from unclench.core.base.translation import translate

Kind = tuple[str, str]
"""The words of a kind of file, and how the names of such files end."""


def ask_pdf(parent: QWidget, name: str, chosen: Callable[[str], object]) -> None:
    """Ask for a PDF file, `name` offered in the documents folder; `chosen` gets its path."""
    ask_file(parent, translate("AskFile", "Save as PDF"), [(translate("AskFile", "PDF (*.pdf)"), "pdf")], name, chosen)


def ask_picture(parent: QWidget, name: str, chosen: Callable[[str], object]) -> None:
    """Ask for a PNG or SVG file; the rest as with `ask_pdf`."""
    kinds = [
        (translate("AskFile", "Picture (*.png)"), "png"),
        (translate("AskFile", "Drawing that can be enlarged (*.svg)"), "svg"),
    ]
    ask_file(parent, translate("AskFile", "Save picture"), kinds, name, chosen)


def ask_file(parent: QWidget, title: str, kinds: Sequence[Kind], name: str, chosen: Callable[[str], object]) -> None:
    """Ask for a file of one of these kinds, the first offered."""
    dialog = QFileDialog(parent, title, documents_folder())
    dialog.setNameFilters([words for words, _ in kinds])
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(kinds[0][1])
    endings = dict(kinds)
    dialog.filterSelected.connect(lambda words: dialog.setDefaultSuffix(endings.get(words, "")))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda file: chosen(file))
    dialog.finished.connect(dialog.deleteLater)  # one that is kept reads its folder again when the language changes
    dialog.open()


def documents_folder() -> str:
    """The person's folder of documents, else the home folder; empty where neither can be seen, as in a sandbox.

    Qt would take a folder that is not there for a file.
    """
    places = (QStandardPaths.StandardLocation.DocumentsLocation, QStandardPaths.StandardLocation.HomeLocation)
    folders = (QStandardPaths.writableLocation(place) for place in places)
    return next((folder for folder in folders if QFileInfo(folder).isDir()), "")
