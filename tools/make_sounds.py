"""Makes the sounds in resources/sounds out of sines: `python tools/make_sounds.py [FOLDER]`. The same bytes every time.

Warm: few partials, the high ones fading first. Gentle: each tone swells in at least 6 ms and ends in silence, so
nothing clicks. All far from full scale.
"""

import array
import math
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

RATE = 44_100
C4, E4, G4, A4, C5, D5, E5, G5 = 261.63, 329.63, 392.00, 440.00, 523.25, 587.33, 659.26, 783.99


@dataclass(frozen=True)
class Tone:
    """One tone: pitch in Hz, start and length in s, half-life of its sound in s, loudness 0-1, seconds to swell in."""

    pitch: float
    start: float
    length: float
    half_life: float
    loudness: float
    swell: float = 0.012
    partials: tuple[tuple[float, float], ...] = ((1, 1.0), (2, 0.22), (3, 0.07))


def breath(pitch: float, loudness: float = 0.22) -> Tone:
    """A tone that comes and goes like air."""
    return Tone(pitch, 0, 1.2, 10, loudness, swell=0.45, partials=((1, 1.0), (2, 0.06)))


BELL = ((1, 1.0), (2, 0.30), (2.98, 0.12), (4.1, 0.05))
SOUNDS: dict[str, tuple[Tone, ...]] = {
    "ring": (Tone(E5, 0, 2.0, 0.30, 0.50, 0.008, BELL), Tone(C5, 0.42, 1.6, 0.32, 0.50, 0.008, BELL)),
    "soft": (Tone(A4, 0, 0.7, 0.14, 0.32, 0.03),),
    "start": (Tone(G4, 0, 0.5, 0.12, 0.34), Tone(C5, 0.16, 0.6, 0.15, 0.34)),
    "half": (Tone(D5, 0, 0.5, 0.12, 0.32), Tone(D5, 0.22, 0.5, 0.12, 0.28)),
    "tick": (Tone(G4, 0, 0.16, 0.035, 0.34, 0.006),),
    "goal": (Tone(C5, 0, 0.6, 0.14, 0.30), Tone(E5, 0.13, 0.7, 0.16, 0.30), Tone(G5, 0.26, 0.9, 0.2, 0.28)),
    "rest_over": (Tone(E4, 0, 0.5, 0.13, 0.36), Tone(A4, 0.18, 0.7, 0.18, 0.36)),
    "breath_in": (breath(C4),),
    "breath_out": (breath(C4 * 3 / 4),),
}


def samples(tones: tuple[Tone, ...]) -> "array.array[int]":
    """The tones together, 16 bit."""
    mixed = [0.0] * math.ceil(RATE * max(tone.start + tone.length for tone in tones))
    for tone in tones:
        first = round(RATE * tone.start)
        for number in range(round(RATE * tone.length)):
            mixed[first + number] += value(tone, number / RATE)
    return array.array("h", (round(32_000 * math.tanh(one)) for one in mixed))


def value(tone: Tone, at: float) -> float:
    """How far the tone swings `at` seconds after it began; higher partials fade faster."""
    swell = rising(at / tone.swell) * rising((tone.length - at) / max(0.05, tone.swell))
    swing = sum(
        share * math.sin(2 * math.pi * tone.pitch * factor * at) * 0.5 ** (at * factor / tone.half_life)
        for factor, share in tone.partials
    )
    return tone.loudness * swell * swing


def rising(part: float) -> float:
    """From 0 to 1 without a corner."""
    return 0.5 - 0.5 * math.cos(math.pi * min(1.0, max(0.0, part)))


def main(folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    for name, tones in SOUNDS.items():
        wanted = samples(tones)
        if sys.byteorder == "big":
            wanted.byteswap()
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(wanted.tobytes())
        print(f"{name}: {len(wanted) / RATE:.2f} s, peak {max(map(abs, wanted)) / 32768:.2f}")
    return 0


if __name__ == "__main__":
    default = Path(__file__).parents[1] / "resources" / "sounds"
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else default))
