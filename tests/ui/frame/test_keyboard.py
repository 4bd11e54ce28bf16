"""Every scene by the Tab key alone: it comes to all that can be pressed or filled in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QScrollArea, QWidget

from pictures import stage
from pictures.registry import Scene, scenes
from unclench.ui.widgets.button import button
from unclench.ui.widgets.first_focus import begins_at, focus_first


def wanted(window: QWidget) -> set[QWidget]:
    """What can be used now. Of radio buttons one is enough: the arrow keys go on."""
    return {
        one
        for one in window.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled()
        if one.window() is window and one.focusProxy() is None and not isinstance(one, (QRadioButton, QScrollArea))
    }


def reached(window: QWidget) -> set[QWidget]:
    """Where the Tab key comes to. Within a date it goes from day to month first."""
    found: set[QWidget] = set()
    again = 0
    while again < 8:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        again = again + 1 if now is None or now in found else 0
        found |= {now} if now else set()
    return found


TAKE_NO_FOCUS = (
    "break-card",
    "break-card-while-heat",
    "nudge",
    "nudge-while-ice",
)  # they come by themselves, and must not take what somebody types
SHOWN = [one for one in scenes() if one.name not in ("widgets", *TAKE_NO_FOCUS)]


@pytest.mark.uncounted
@pytest.mark.parametrize("scene", SHOWN, ids=lambda scene: scene.name)
def test_the_tab_key_comes_to_everything(look: QApplication, qtbot, scene: Scene) -> None:
    with stage.on_stage(scene) as widget:
        window = widget.window()
        window.activateWindow()
        QApplication.processEvents()
        missed = wanted(window) - reached(window)
        assert [one.accessibleName() or getattr(one, "text", str)() for one in missed] == []


def test_a_part_begins_where_it_says(look: QApplication, qtbot) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    before, first = button("Before"), button("First")
    for one in (before, first):
        one.setParent(part)
    begins_at(part, before)
    begins_at(part, first)
    part.show()
    part.activateWindow()
    QApplication.processEvents()
    focus_first(part)
    assert QApplication.focusWidget() is first
