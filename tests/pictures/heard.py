"""Finds what is wrong for the ear: what assistive technology would say of a shown widget, or could not say."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QWidget,
)

from unclench.ui.widgets.card import Card
from unclench.ui.widgets.first_focus import first_of
from unclench.ui.widgets.screen import Screen

CONFIRMS = ("primary", "ice", "heat", "danger")
"""Roles of buttons that say yes."""
QUESTIONS = (QCheckBox, QRadioButton, QLineEdit, QPlainTextEdit, QComboBox, QDateTimeEdit, QSlider)
_Role = QAccessible.Role
_SPOKEN = (_Role.Border, _Role.Grouping)
"""Roles of ancestors that screen readers say, with their names."""


def heard(window: QWidget) -> list[str]:
    """One sentence a fault; an empty list when all can be heard."""
    interface = QAccessible.queryAccessibleInterface(window)
    found = [*_tree(interface, [])] if interface else ["cannot be asked"]
    return [*found, *_named_twice(window), *_without_label(window), *_screens(window)]


def _tree(node: QAccessibleInterface, above: list[QAccessibleInterface]) -> Iterator[str]:
    state, role, name = node.state(), node.role(), _name(node)
    if above and state.invisible:
        return
    if role is _Role.LayeredPane:
        yield "is a layered pane, which is said each time the focus comes into it"
    if role is _Role.Graphic and not name:
        yield "a picture has no name and is not decoration"
    if state.focusable and not state.disabled:
        if not name:
            yield f"takes the focus without a name: {_place(above)}"
        groups = [one for one in above if one.role() in _SPOKEN and _is_said(one)]
        if groups and not any(_name(one) for one in groups):
            yield f"{name!r} is in a group without a name: {type(groups[-1].object()).__name__}"
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None and child.isValid():
            yield from _tree(child, [*above, node])


def _named_twice(window: QWidget) -> list[str]:
    """Groups may be called like a label in them, controls have names of their own."""
    shown = (one for one in window.findChildren(QWidget) if one.isVisibleTo(window) and one.focusProxy() is None)
    controls = (one for one in shown if one.focusPolicy() != Qt.FocusPolicy.NoFocus)
    names = Counter(_called(one) for one in controls if _is_ours(one))
    return [f"{times} controls are called {name!r}" for name, times in names.items() if times > 1 and name]


def _without_label(window: QWidget) -> list[str]:
    """The name of a combo box is what is chosen: what it is for is heard from its label."""
    boxes = [one for one in window.findChildren(QComboBox) if one.isVisibleTo(window)]
    return [f"no label is read for the choice {one.currentText()!r}" for one in boxes if _labels(one) != [_called(one)]]


def _labels(control: QWidget) -> list[str]:
    found = QAccessible.queryAccessibleInterface(control).relations(QAccessible.RelationFlag.Label)
    return [_name(one) for one, _ in found]


def _is_said(group: QAccessibleInterface) -> bool:
    """Not a card that leaves it to a named group in it, which holds its heading."""
    card = group.object()
    return not isinstance(card, Card) or card.named


def _called(control: QWidget) -> str:
    """On Linux the name of a combo box is what is chosen."""
    if isinstance(control, QComboBox):
        return control.accessibleName()
    return _name(QAccessible.queryAccessibleInterface(control))


def _is_ours(control: QWidget) -> bool:
    return not control.objectName().startswith("qt_")


def _screens(window: QWidget) -> Iterator[str]:
    screens: list[QWidget] = [one for one in window.findChildren(Screen) if one.isVisibleTo(window)]
    if isinstance(window, QDialog):
        if not window.windowTitle():
            yield "a dialog without a title"
        first = window.focusWidget()
        if first is not None:
            yield from _confirming(first, window)
    for screen in [*screens, *([window] if isinstance(window, Screen) else [])]:
        inner = screen.widget() if isinstance(screen, Screen) else screen
        if not inner.accessibleName():
            yield f"{type(screen).__name__} has no heading"
        yield from _confirming(first_of(screen), screen)


def _confirming(first: QWidget, screen: QWidget) -> Iterator[str]:
    """What says yes may be first only where nothing is asked."""
    asked = [one for kind in QUESTIONS for one in screen.findChildren(kind) if one.isVisibleTo(screen)]
    asks = any(not (isinstance(one, QPlainTextEdit) and one.isReadOnly()) for one in asked)
    if isinstance(first, QPushButton) and first.property("role") in CONFIRMS and asks:
        yield f"{type(screen).__name__} begins on the button that says yes: {first.text()!r}"
    elif not isinstance(first, QAbstractButton) and first is screen:
        yield f"{type(screen).__name__} has nothing that takes the focus first"


def _name(node: QAccessibleInterface | None) -> str:
    return node.text(QAccessible.Text.Name).strip() if node else ""


def _place(above: list[QAccessibleInterface]) -> str:
    return " in ".join(type(one.object()).__name__ for one in reversed(above[-3:]))
