"""A language that no font can write is not spoken, and what to install is said; each look is a program of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

FONTS = Path(__file__).parents[2] / "fonts"
LOOK = """
from PySide6.QtWidgets import QApplication
app = QApplication([])
from unclench.ui.look import language
for code in ("ar", "de"):
    language.speak(app, code)
    print(app.layoutDirection().name, language.name("ar"), language.what_to_install(), sep=" | ")
"""


def looks(tmp_path: Path, fonts: Path | None) -> list[str]:
    """What the program prints where the system has the fonts of one folder only, or all that are here."""
    env = dict(os.environ) | {"QT_QPA_PLATFORM": "offscreen"}
    if fonts is not None:
        config = tmp_path / "fonts.conf"
        config.write_text(f"<fontconfig><dir>{fonts}</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>")
        env["FONTCONFIG_FILE"] = str(config)
    done = subprocess.run([sys.executable, "-c", LOOK], env=env, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


@pytest.mark.skipif(sys.platform != "linux", reason="fonts are chosen by fontconfig")
def test_without_a_font_it_stays_english_and_says_what_to_install(tmp_path: Path) -> None:
    arabic, german = looks(tmp_path, FONTS)
    said = (
        "No font on this computer has the letters of Arabic, so Unclench speaks English. Install Noto Sans Arabic "
        "(fonts-noto-core, google-noto-sans-arabic-fonts), then start Unclench again."
    )
    assert arabic == f"LeftToRight | Arabic | {said}"
    assert german == "LeftToRight | Arabic | "


@pytest.mark.skipif(sys.platform != "linux", reason="fonts are chosen by fontconfig")
def test_with_one_it_is_spoken(tmp_path: Path) -> None:
    arabic, german = looks(tmp_path, None)
    assert arabic == "RightToLeft | العربية | "
    assert german == "LeftToRight | العربية | "
