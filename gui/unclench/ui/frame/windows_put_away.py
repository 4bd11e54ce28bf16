"""The windows of ours that lie over the main one: put away while something must be seen, and brought back after it."""

from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

MOST = 20
"""Windows over each other; a loop over what Qt says to be in front must end."""


class PutAway:
    """A dialog that is put away is hidden, with all that was written in it; it is not closed."""

    def __init__(self) -> None:
        self._away: list[QWidget] = []

    def put(self, screen: QWidget | None) -> None:
        """Hide every list that is open, every dialog, and `screen`, one that fills the whole display."""
        for _ in range(MOST):
            if (popup := QApplication.activePopupWidget()) is None:
                break
            popup.close()
        for _ in range(MOST):
            if (dialog := QApplication.activeModalWidget()) is None:
                break
            self._hide(dialog)
        if screen is not None and screen.isVisible():
            self._hide(screen)

    def bring_back(self) -> None:
        """Show them again, in their order; those that were closed meanwhile stay away."""
        away, self._away = self._away, []
        for one in reversed(away):
            if not isValid(one):
                continue
            if isinstance(one, QDialog):
                QDialog.open(one)
            else:
                one.show()
                one.raise_()
                one.activateWindow()

    def _hide(self, one: QWidget) -> None:
        one.hide()
        self._away.append(one)
