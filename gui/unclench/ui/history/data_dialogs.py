"""Where shall it go, and from where does it come? The system's own dialogs, which block nothing."""

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget

from unclench.core.base.translation import translate
from unclench.ui.widgets.save_pdf_dialog import documents_folder


def ask_copy(parent: QWidget, name: str, chosen: Callable[[str], object]) -> None:
    """Ask for the file that a copy of the diary is written to; `name` is offered."""
    dialog = _dialog(parent, translate("AskFile", "Save a copy"), translate("AskFile", "Diary (*.sqlite)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("sqlite")
    dialog.selectFile(name)
    _open(dialog, chosen)


def ask_backup(parent: QWidget, chosen: Callable[[str], object]) -> None:
    """Ask for a copy of the diary to go back to."""
    kinds = ";;".join((translate("AskFile", "Diary (*.sqlite)"), translate("AskFile", "All files (*)")))
    _open(_dialog(parent, translate("AskFile", "Restore a copy"), kinds, there=True), chosen)


def ask_import(parent: QWidget, chosen: Callable[[str], object]) -> None:
    """Ask for a file whose entries are added."""
    kinds = translate("AskFile", "Exports and diaries (*.json *.sqlite)")
    all_files = translate("AskFile", "All files (*)")
    title = translate("AskFile", "Add the entries of a file")
    _open(_dialog(parent, title, f"{kinds};;{all_files}", there=True), chosen)


def ask_export(parent: QWidget, name: str, chosen: Callable[[str], object]) -> None:
    """Ask for the one file that an export is written to; `name` is offered."""
    dialog = _dialog(parent, translate("AskFile", "Export as JSON"), translate("AskFile", "Export (*.json)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("json")
    dialog.selectFile(name)
    _open(dialog, chosen)


def ask_folder(parent: QWidget, chosen: Callable[[str], object]) -> None:
    """Ask for the folder that an export goes into."""
    dialog = _dialog(parent, translate("AskFile", "Export into a folder"), "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, chosen)


def ask_shared_folder(parent: QWidget, chosen: Callable[[str], object]) -> None:
    """Ask for the folder that is shared with other computers."""
    dialog = _dialog(parent, translate("AskFile", "Share in a folder"), "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, chosen)


def _dialog(parent: QWidget, title: str, kinds: str, *, there: bool = False) -> QFileDialog:
    dialog = QFileDialog(parent, title, documents_folder(), kinds)
    if there:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog


def _open(dialog: QFileDialog, chosen: Callable[[str], object]) -> None:
    dialog.fileSelected.connect(lambda file: chosen(file))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
