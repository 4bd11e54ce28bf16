"""Where the lines of a printed page begin: as its language is read, whatever way the windows stand."""

from unicodedata import bidirectional

from PySide6.QtCore import QLocale, Qt

RIGHT_TO_LEFT_MARK = "\u200f"
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def mirrored() -> bool:
    """Whether lines and tables begin at the right, and times run to the left."""
    return QLocale().textDirection() is Qt.LayoutDirection.RightToLeft


def start() -> Qt.AlignmentFlag:
    """The side where lines begin; on a page that begins at the right for words of every script."""
    return _RIGHT | Qt.AlignmentFlag.AlignAbsolute if mirrored() else _LEFT


def in_direction(text: str, line: str) -> str:
    """One line of `text`, in the direction of all of it, also where the line begins with a Latin word."""
    whole = mirrored() and any(bidirectional(ch) in ("R", "AL") for ch in text)
    return f"{RIGHT_TO_LEFT_MARK}{line}" if whole else line


def end() -> Qt.AlignmentFlag:
    """The other side."""
    return _LEFT | Qt.AlignmentFlag.AlignAbsolute if mirrored() else _RIGHT
