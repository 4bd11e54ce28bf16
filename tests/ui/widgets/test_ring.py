"""The ring: a label for assistive technology, an arc for the eye, and no work that nobody sees."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from unclench.ui.look import motion
from unclench.ui.widgets.ring import Ring


class WatchedRing(Ring):
    """Remembers what it painted."""

    painted: list[QRegion]

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(QRegion(event.region()))
        super().paintEvent(event)


@pytest.fixture
def ring(look: QApplication, qtbot: QtBot) -> WatchedRing:
    made = WatchedRing("Time left", "ice")
    made.painted = []
    qtbot.addWidget(made)
    made.set_share(1.0)
    made.set_words("Ice", "20:00", "ends 09:24")
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: bool(made.painted))
    QApplication.processEvents()
    made.painted.clear()
    return made


def test_it_is_no_progress_bar_which_would_be_spoken_as_it_moves(ring: WatchedRing) -> None:
    interface = QAccessible.queryAccessibleInterface(ring)
    assert interface.role() is QAccessible.Role.StaticText
    assert interface.text(QAccessible.Text.Name) == "Time left"
    assert interface.valueInterface() is None


def test_it_takes_the_focus_only_where_it_has_something_to_tell(ring: WatchedRing, qtbot: QtBot) -> None:
    assert ring.focusPolicy() == Qt.FocusPolicy.NoFocus
    asked = iter(("12 minutes left", "11 minutes left"))
    telling = Ring("Time left", tells=lambda: next(asked))
    qtbot.addWidget(telling)
    telling.set_words("Ice", "12:00", "ends 09:24")
    telling.show()
    interface = QAccessible.queryAccessibleInterface(telling)
    for said in ("12 minutes left", "11 minutes left"):
        telling.activateWindow()
        telling.setFocus()
        qtbot.waitUntil(telling.hasFocus)
        telling.set_words("Ice", "11:59", "ends 09:24")
        assert interface.text(QAccessible.Text.Name) == f"Time left: {said}"
        telling.clearFocus()
        assert interface.text(QAccessible.Text.Name) == "Time left"


def test_its_words_are_read_as_the_description_but_not_each_second(ring: WatchedRing) -> None:
    interface = QAccessible.queryAccessibleInterface(ring)
    assert interface.text(QAccessible.Text.Description) == "Ice, ends 09:24"
    ring.set_words("Ice", "19:59", "ends 09:24")
    assert interface.text(QAccessible.Text.Description) == "Ice, ends 09:24"
    for over in ("20:00 + 0:01", "20:00 + 0:02"):
        ring.set_words(headline="Take the ice off now", below=over)
        assert interface.text(QAccessible.Text.Description) == "Take the ice off now"


def test_a_tick_repaints_the_tip_of_the_arc_and_the_digits_only(ring: WatchedRing) -> None:
    ring.set_share(1199 / 1200)
    ring.set_words("Ice", "19:59", "ends 09:24")
    QApplication.processEvents()
    area = sum(box.width() * box.height() for region in ring.painted for box in region)
    assert ring.painted
    assert area < 0.4 * ring.width() * ring.height()


def test_the_same_words_repaint_nothing(ring: WatchedRing) -> None:
    ring.set_words("Ice", "20:00", "ends 09:24")
    ring.set_share(1.0)
    QApplication.processEvents()
    assert ring.painted == []


def test_a_jump_glides_and_a_reduced_one_does_not(ring: WatchedRing, qtbot: QtBot) -> None:
    motion.choose("no")
    try:
        ring.set_share(0.5, glide_ms=40)
        assert ring.share() > 0.9
        qtbot.waitUntil(lambda: ring.share() == 0.5)
    finally:
        motion.choose("yes")
    ring.set_share(0.2)
    assert ring.share() == 0.2


def test_hidden_it_does_not_glide(ring: WatchedRing) -> None:
    motion.choose("no")
    try:
        ring.set_share(0.5, glide_ms=10_000)
        ring.hide()
        at = ring.share()
        QApplication.processEvents()
        assert ring.share() == at
        ring.set_share(0.3)
        assert ring.share() == 0.3
    finally:
        motion.choose("yes")


def test_a_share_out_of_range_is_drawn_at_its_end(ring: WatchedRing) -> None:
    ring.set_share(1.7)
    assert ring.share() == 1.0
    ring.set_share(-2)
    assert ring.share() == 0.0


def test_a_length_in_words_stays_inside_the_circle(ring: WatchedRing) -> None:
    ring.resize(236, 236)
    ring.set_words("", "")
    empty = ring.grab().toImage()
    ring.set_words("", "ساعتين و٣٥ دقيقة تقريبًا")
    said = ring.grab().toImage()
    wide = said.width()
    changed = [x for x in range(wide) for y in range(0, wide, 2) if said.pixel(x, y) != empty.pixel(x, y)]
    assert changed
    assert min(changed) > 0.06 * wide
    assert max(changed) < 0.94 * wide
