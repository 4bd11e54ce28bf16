"""What is wrong with a form, said right below the field that it is about, which is marked."""

from PySide6.QtWidgets import QBoxLayout, QLabel, QLayout, QLineEdit, QWidget

from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.first_focus import first_of
from unclench.ui.widgets.label import wrapped


class FormTrouble:
    """One sentence that moves to where it belongs; it goes with the next change of that field."""

    def __init__(self, box: QBoxLayout) -> None:
        """`box` has the fields of the form, one below the other."""
        self._box = box
        self._words: QLabel = wrapped("", "small", "danger")
        self._words.hide()
        self._marked: QLineEdit | None = None
        box.addWidget(self._words)

    def say(self, words: str, field: QWidget) -> None:
        """Say it below `field`, which gets the focus."""
        self.clear()
        self._box.removeWidget(self._words)
        self._box.insertWidget(self._row_of(field) + 1, self._words)
        self._words.setText(words)
        self._words.show()
        first = first_of(field)
        first.setFocus()
        if isinstance(first, QLineEdit):
            self._mark(first, wrong=True)
            self._marked = first
            first.textChanged.connect(self.clear)
        announce(first, words)

    def clear(self) -> None:
        """Nothing is wrong any more."""
        self._words.hide()
        if self._marked is not None:
            self._marked.textChanged.disconnect(self.clear)
            self._mark(self._marked, wrong=False)
            self._marked = None

    def _mark(self, line: QLineEdit, *, wrong: bool) -> None:
        line.setProperty("wrong", wrong)
        line.update()

    def _row_of(self, field: QWidget) -> int:
        """The place of the row that has this field; the last one where none has."""
        places = range(self._box.count())
        return next((place for place in places if _has(self._box.itemAt(place), field)), self._box.count() - 1)


def _has(item: object, field: QWidget) -> bool:
    """Whether a row is this field or has it."""
    if item is None:
        return False
    widget = item.widget()  # type: ignore[attr-defined]
    if widget is not None:
        return widget is field or widget.isAncestorOf(field)
    inner: QLayout | None = item.layout()  # type: ignore[attr-defined]
    return inner is not None and any(_has(inner.itemAt(place), field) for place in range(inner.count()))
