"""What a tick of a ring changes lies within what it paints anew, and what nobody can see is not painted."""

from functools import reduce

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent
from pytestqt.qtbot import QtBot

from ui.seen import rows
from unclench.ui.widgets.ring import Ring


class SeenRing(Ring):
    """Keeps what each painting was asked to paint anew."""

    def __init__(self, *args, **named) -> None:
        super().__init__(*args, **named)
        self.painted: list[QRect] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(event.rect())
        super().paintEvent(event)


@pytest.mark.parametrize("side", [90, 160, 236, 700])
@pytest.mark.parametrize(("above", "below"), [("Ice", "ends 14:20"), ("", "of 20 s"), ("Hold", ""), ("", "")])
def test_other_digits_change_nothing_outside_their_box(qtbot: QtBot, side: int, above: str, below: str) -> None:
    ring = SeenRing("Time left", side=side)
    qtbot.addWidget(ring)
    ring.resize(side, side)
    with qtbot.waitExposed(ring):
        ring.show()
    pictures, box = [], QRect()
    for digits in ("14:59", "08:36", "27:00"):
        ring.painted.clear()
        ring.set_words(above, digits, below)
        qtbot.waitUntil(lambda: bool(ring.painted))
        if pictures:
            box = reduce(QRect.united, ring.painted, box)
        pictures.append(rows(ring.grab().toImage()))
    assert box.height() < side / 2
    changed = QRect()
    for picture in pictures[1:]:
        for y, (new, old) in enumerate(zip(picture, pictures[0], strict=True)):
            if new != old:
                for x in range(side):
                    if new[4 * x : 4 * x + 4] != old[4 * x : 4 * x + 4]:
                        changed |= QRect(x, y, 1, 1)
    assert not changed.isEmpty()
    assert box.contains(changed), f"{changed} in {box}"


def test_steps_too_small_to_be_seen_are_drawn_once_they_add_up(qtbot: QtBot) -> None:
    ring = Ring("Time left", side=236)
    qtbot.addWidget(ring)
    ring.resize(236, 236)
    ring.set_share(0.5)
    drawn = set()
    for second in range(1, 41):
        ring.set_share(0.5 - second / 10_000)
        drawn.add(ring.share())
        assert abs(ring.share() - (0.5 - second / 10_000)) * 3.1416 * 236 < 0.6
    assert 2 < len(drawn) < 20
    ring.set_share(0.00001)
    ring.set_share(0.0)
    assert ring.share() == 0.0
