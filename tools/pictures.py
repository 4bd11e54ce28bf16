"""Takes the pictures of all scenes into build/pictures: `python tools/pictures.py [part of a name ...]`.

Each scene: light, dark, contrast; light also at scale 2, with text at 200 %, in the pseudo-language and right to left.
"""

import os
import sys
import traceback
from pathlib import Path

HERE = Path(__file__).parents[1]
sys.path[:0] = [str(HERE / "gui"), str(HERE / "tests")]
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_NO_GUI_THREADPOOL"] = "1"

from PySide6.QtWidgets import QApplication  # noqa: E402

from pictures import stage  # noqa: E402
from pictures.faults import faults  # noqa: E402
from pictures.registry import Scene, scenes  # noqa: E402

OUT = HERE / "build" / "pictures"
VARIANTS: tuple[tuple[str, dict[str, object], tuple[int, ...]], ...] = (
    ("light", {}, (1, 2)),
    ("dark", {}, (1, 2)),
    ("contrast", {}, (1,)),
    ("light-text200", {"percent": 200}, (1,)),
    ("light-pseudo", {"pseudo": True}, (1,)),
    ("light-rtl", {"rtl": True}, (1,)),
)


def main(words: list[str]) -> int:
    app = QApplication(sys.argv[:1])
    stage.prepare(app)
    OUT.mkdir(parents=True, exist_ok=True)
    wrong = 0
    failed: list[str] = []
    for scene in scenes(*words):
        for variant, options, scales in VARIANTS:
            try:
                wrong += take(scene, variant, options, scales)
            except Exception:
                failed.append(f"{scene.name}-{variant}")
                traceback.print_exc()
    print(f"pictures are in {OUT.relative_to(HERE)}" + (f"; {wrong} things to look at" if wrong else ""))
    if failed:
        print("not taken: " + ", ".join(failed))
    return 1 if failed else 0


def take(scene: Scene, variant: str, options: dict[str, object], scales: tuple[int, ...]) -> int:
    """The pictures of one scene in one variant; prints what `faults` finds and gives its number."""
    with stage.on_stage(scene, variant.partition("-")[0], **options) as widget:  # type: ignore[arg-type]
        for scale in scales:
            name = f"{scene.name}-{variant}" + (f"-{scale}x" if scale > 1 else "")
            stage.picture(widget, scale).save(str(OUT / f"{name}.png"))
        found = faults(widget)
    for fault in found:
        print(f"{scene.name}-{variant}: {fault}")
    return len(found)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
