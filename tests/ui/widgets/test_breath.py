"""The breath: 4 s in, 6 s out (health.md 5.5), five minutes, and still where movement is unwanted or nobody looks."""

import itertools

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from unclench.ui.look import motion
from unclench.ui.widgets import breathing_guide as breath
from unclench.ui.widgets.breathing_guide import Breath, moment
from unclench.ui.widgets.ring import Ring


@pytest.fixture
def ring(look: QApplication, qtbot: QtBot) -> Ring:
    made = Ring("Time left", "ice")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize(
    ("milliseconds", "inward", "left"),
    [
        (0, True, 4000),
        (3999, True, 1),
        (4000, False, 6000),
        (9999, False, 1),
        (10_000, True, 4000),
        (17_000, False, 3000),
    ],
)
def test_four_seconds_in_and_six_out(milliseconds: int, inward: bool, left: int) -> None:
    assert moment(milliseconds)[0] is inward
    assert moment(milliseconds)[2] == left


def test_the_disc_grows_on_the_way_in_and_never_jumps() -> None:
    sizes = [moment(at)[1] for at in range(0, 20_000, breath.FRAME_MS)]
    assert min(sizes) == pytest.approx(breath.SMALLEST, abs=0.001)
    assert max(sizes) == pytest.approx(1, abs=0.001)
    assert max(abs(a - b) for a, b in itertools.pairwise(sizes)) < 0.012
    assert sizes[:80] == sorted(sizes[:80])


def test_at_most_twenty_frames_a_second() -> None:
    assert 1000 / breath.FRAME_MS <= 20


def test_it_ends_after_five_minutes(ring: Ring, qtbot: QtBot) -> None:
    breathing = Breath(ring)
    with qtbot.waitSignal(breathing.ended, timeout=10_000):
        breathing.start(seconds_in=300)
    assert not breathing.runs()


def _timer(breathing: Breath) -> QTimer:
    return breathing.findChildren(QTimer)[0]


def test_hidden_it_rests_and_shown_it_goes_on(ring: Ring) -> None:
    breathing = Breath(ring)
    breathing.start()
    assert _timer(breathing).isActive()
    ring.hide()
    assert not _timer(breathing).isActive()
    ring.show()
    assert _timer(breathing).isActive()
    breathing.stop()
    assert not _timer(breathing).isActive()


def test_without_movement_the_words_change_and_the_disc_does_not(ring: Ring) -> None:
    said: list[bool] = []
    breathing = Breath(ring)
    breathing.breathing_in.connect(said.append)
    breathing.start(seconds_in=4.5)
    assert motion.reduced()
    assert said == [False]
    assert _timer(breathing).interval() > 5000
    breathing.stop()
