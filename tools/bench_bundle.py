"""`make bench ONLY=bundle`: the bundle beside an empty window that was frozen in the same way, and beside .venv."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "packaging" / "bundle" / "build.py"
BUNDLE = ROOT / "build" / "bundle" / "unclench"
EMPTY = ROOT / "build" / "bundle" / "empty"
MIB = 1024 * 1024


def built() -> Path:
    """The program of the bundle; it is built where there is none."""
    program = BUNDLE / "unclench"
    if not program.is_file():
        subprocess.run([sys.executable, str(BUILD), str(BUNDLE)], check=True)
    return program


def empty_window(program: str) -> Path:
    """A program that runs `program`, with the same launcher, Python and Qt as the bundle."""
    script = EMPTY / "empty_window.py"
    EMPTY.mkdir(parents=True, exist_ok=True)
    script.write_text(program, "utf-8")
    if not (EMPTY / "lib").exists():
        (EMPTY / "lib").symlink_to(os.path.relpath(BUNDLE / "lib", EMPTY))
    start = f"sys.path.insert(0, '{EMPTY}'); import empty_window"
    subprocess.run([sys.executable, str(BUILD), "--launcher", start, str(EMPTY / "empty")], check=True)
    return EMPTY / "empty"


def size(folder: Path) -> float:
    """What the files of a folder take on a disk, MiB."""
    blocks = (file.lstat().st_blocks for file in folder.rglob("*"))
    return sum(blocks) * 512 / MIB


def archives() -> list[Path]:
    """What `make bundle` packed; nothing where it was not run."""
    return sorted((ROOT / "dist").glob("unclench-*-linux-*.tar.xz"))
