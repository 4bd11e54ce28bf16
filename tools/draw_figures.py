"""Draws the pictures of moves, holds and positions into resources/pictures: `python tools/draw_figures.py`."""

import sys
from pathlib import Path

HERE = Path(__file__).parents[1]
sys.path.insert(0, str(HERE / "tools"))

from figures.holds import HOLDS  # noqa: E402
from figures.moves import MOVES  # noqa: E402
from figures.positions import POSITIONS  # noqa: E402

OUT = HERE / "resources" / "pictures"


def main() -> int:
    OUT.mkdir(parents=True, exist_ok=True)
    for name, (draw, view) in {**MOVES, **HOLDS}.items():
        for end, pose in zip(("start", "end"), draw(), strict=True):
            (OUT / f"{name}-{end}.svg").write_text(pose.svg(name, view), encoding="utf-8")
    for name, (draw_one, view) in POSITIONS.items():
        (OUT / f"{name}.svg").write_text(draw_one().svg(name, view), encoding="utf-8")
    print(f"{len(list(OUT.glob('*.svg')))} pictures")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
