"""Takes the pictures of all scenes into build/pictures: `python tools/pictures.py [--lang CODE] [part of a name ...]`.

Each scene: light, dark, contrast; light also at scale 2, with text at 200 %, the same in a narrow window, in the
pseudo-language, right to left, and in the font of a bare system. With a language: light, dark, contrast and text at
200 %, also in a narrow window, in that language, into build/pictures/CODE; then what is said in another language is a
fault, too.
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
from pictures.foreign import foreign  # noqa: E402
from pictures.registry import Scene, scenes  # noqa: E402
from unclench import assets  # noqa: E402
from unclench.core.base import languages  # noqa: E402

OUT = HERE / "build" / "pictures"
TWICE = ("light", "dark")


def main(words: list[str]) -> int:
    spoken = "en"
    if words[:1] == ["--lang"]:
        spoken, words = words[1] or "en", words[2:]
    if spoken not in languages.known(assets.translations()):
        print(f"{spoken} is not built: python tools/languages.py build all", file=sys.stderr)
        return 2
    app = QApplication(sys.argv[:1])
    stage.prepare(app)
    out = OUT if spoken == "en" else OUT / spoken
    out.mkdir(parents=True, exist_ok=True)
    wrong = 0
    failed: list[str] = []
    for scene in scenes(*words):
        try:
            wrong += take(scene, spoken, out)
        except Exception:
            failed.append(scene.name)
            traceback.print_exc()
    print(f"pictures are in {out.relative_to(HERE)}" + (f"; {wrong} things to look at" if wrong else ""))
    if failed:
        print("not taken: " + ", ".join(failed))
    return 1 if failed else 0


def take(scene: Scene, spoken: str, out: Path) -> int:
    """The pictures of one scene in all variants; prints what is wrong with them and gives its number."""
    wrong = 0
    for variant, widget in stage.shows(scene, spoken):
        for scale in (1, 2) if variant.name in TWICE else (1,):
            name = f"{scene.name}-{variant.name}" + (f"-{scale}x" if scale > 1 else "")
            stage.picture(widget, scale).save(str(out / f"{name}.png"))
        for fault in (*faults(widget), *(foreign(widget, spoken) if spoken != "en" else ())):
            print(f"{scene.name}-{variant.name}: {fault}")
            wrong += 1
    return wrong


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
