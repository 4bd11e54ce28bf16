"""Where a file is, with a way to its folder and one to copy its path."""

import os

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.button import button
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column


class PathLine(QWidget):
    """`what` names the file for assistive technology."""

    def __init__(self, file: str, what: str) -> None:
        super().__init__()
        self._file = file
        self.path = wrapped(file, "small", "muted")
        self.path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        open_folder = button(
            self.tr("Open folder"), self._open, size="small", name=self.tr("Open folder: {file}").format(file=what)
        )
        self._copy = button(
            self.tr("Copy path"),
            self._copy_path,
            size="small",
            icon="copy",
            name=self.tr("Copy path: {file}").format(file=what),
        )
        self.setLayout(column(self.path, Flow(open_folder, self._copy), gap=10))

    def set_file(self, file: str) -> None:
        """Another file from now on."""
        if file != self._file:
            self._file = file
            self.path.setText(file)

    def _open(self) -> None:
        open_folder_of(self._file)

    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(self._file)
        self._copy.setText(self.tr("Copied"))
        announce(self._copy, self.tr("The path is copied."))


def open_folder_of(file: str) -> None:
    """Show the folder of a file, or a folder itself, in the program of the desktop for that."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(file if os.path.isdir(file) else os.path.dirname(file)))
