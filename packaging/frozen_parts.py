"""What PyInstaller puts into the frozen programs of Windows and macOS, and what it leaves out; both specs read it."""

import re
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
VERSION = re.findall(r'__version__ = "(.+)"', (ROOT / "gui" / "unclench" / "__init__.py").read_text("utf-8"))[0]
APP_ID = "io.github.unclench.Unclench"

LEFT_OUT = [
    "tkinter", "test", "unittest", "pydoc", "doctest", "pdb", "lib2to3", "ensurepip", "venv", "idlelib", "curses",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtPdf", "PySide6.QtOpenGL", "PySide6.QtSql", "PySide6.QtTest",
    "pip", "jeepney", "pywayland",
]  # fmt: skip
"""Modules that nothing here uses. On Linux the bundle has a list of its own."""

UNUSED = re.compile(
    r"(opengl32sw|d3dcompiler|avcodec|avformat|avutil|swresample|swscale|ffmpegmedia|Qt6?(Qml|Quick|Pdf|VirtualKeyboard"
    r"|OpenGL|ShaderTools|Sql|Test)|qtvirtualkeyboard|platforminputcontexts|qml[/\\]|sqldrivers|qpdf|tlsbackend"
    r"|networkinformation|generic[/\\]q)",
    re.IGNORECASE,
)
"""Libraries and plugins that come along with Qt, and that nothing here needs: no video, no web, no network, no QML."""


def resources() -> list[tuple[str, str]]:
    """Files of the folder `resources` where `assets.root` looks for them; not the sources of translations."""
    folder = ROOT / "resources"
    files = [file for file in folder.rglob("*") if file.is_file() and file.suffix != ".ts"]
    return [(str(file), str(Path("unclench/_resources") / file.relative_to(folder).parent)) for file in files]


def needed(files: Any) -> Any:
    """A table of contents of PyInstaller without what is not used."""
    return type(files)([one for one in files if not UNUSED.search(one[0]) and not _other_words(one[0])])


def _other_words(name: str) -> bool:
    """Qt's own words: only those of its dialogs."""
    return "translations" in name and name.endswith(".qm") and "qtbase_" not in name and "unclench" not in name
