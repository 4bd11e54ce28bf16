"""The sounds themselves: all there, made by the tool, gentle, without clicks."""

import array
import importlib.util
import itertools
import math
import wave
from pathlib import Path

import pytest

from unclench import assets
from unclench.system.sound import NAMES

FOLDER = assets.root() / "sounds"
TOOL = Path(__file__).parents[2] / "tools" / "make_sounds.py"


def read(file: Path) -> "array.array[int]":
    with wave.open(str(file)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 44_100)
        return array.array("h", sound.readframes(sound.getnframes()))


def tool():
    spec = importlib.util.spec_from_file_location("make_sounds", TOOL)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_name_has_its_file_and_no_file_is_left_over():
    assert sorted(file.stem for file in FOLDER.iterdir()) == sorted(NAMES)
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < 900_000


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_begins_and_ends_in_silence_and_never_clicks(name):
    sound = read(FOLDER / f"{name}.wav")
    assert max(map(abs, sound[:4])) < 100
    assert max(map(abs, sound[-4:])) < 100
    loudest = max(map(abs, sound))
    assert 0.1 < loudest / 32768 < 0.7
    jump = max(abs(later - sooner) for sooner, later in itertools.pairwise(sound))
    assert jump < loudest * 2 * math.pi * 2000 / 44_100  # no faster than a tone of 2 kHz: a click would be


def test_the_ring_is_about_two_seconds_so_that_it_repeats_well():
    assert 1.8 <= len(read(FOLDER / "ring.wav")) / 44_100 <= 2.2


def test_the_files_are_what_the_tool_makes():
    made = tool()
    assert set(made.SOUNDS) == set(NAMES)
    for name in ("tick", "soft"):
        new, kept = made.samples(made.SOUNDS[name]), read(FOLDER / f"{name}.wav")
        assert len(new) == len(kept)
        assert max(abs(a - b) for a, b in zip(new, kept, strict=True)) <= 1
