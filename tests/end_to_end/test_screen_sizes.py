"""A small screen with a scale factor: the window stands on it whole, with the frame that the desktop gave it."""

import re
from pathlib import Path

import pytest

from end_to_end.desktop import Desktop, until


@pytest.mark.parametrize(("size", "factor"), [("1280x900", "1.25"), ("1366x768", "1")])
def test_the_first_window_is_whole_with_its_frame(tmp_path: Path, size: str, factor: str) -> None:
    with Desktop(tmp_path, size=size, QT_SCALE_FACTOR=factor) as desktop:
        app = desktop.app()
        app.find("About")
        window = desktop.run("xdotool", "search", "--onlyvisible", "--name", "^Unclench$").split()[-1].decode()

        def whole() -> bool:
            shape = desktop.run("xwininfo", "-id", window).decode()
            x, y, w, h = (
                int(re.findall(rf"{word}:\s+(-?\d+)", shape)[0])
                for word in ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
            )
            told = desktop.run("xprop", "-id", window, "_NET_FRAME_EXTENTS").decode()
            left, right, top, bottom = (int(word) for word in re.findall(r"\d+", told))
            wide, tall = (int(word) for word in size.split("x"))
            return top > 0 and top <= y and y + h + bottom <= tall and left <= x and x + w + right <= wide

        until(whole, "the whole window", seconds=20)
        assert app.close() == 0
