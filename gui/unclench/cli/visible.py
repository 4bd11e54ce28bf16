"""Text for a terminal: what would steer it is shown as a symbol, and never sent.

The marks with which Arabic sentences keep a number to call in its direction are left out: terminals know none.
"""

import re
from collections.abc import Iterable

_CONTROLS = [*range(0x20), *range(0x7F, 0xA0)]
_DIRECTIONS = [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_ISOLATED = re.compile("[\u2066\u2068]([^\u2066-\u2069]*)\u2069")
_LINES = [0x2028, 0x2029]
_HIDDEN = [0xFEFF, *range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080)]
_STEERING = [*_CONTROLS, *_DIRECTIONS, *_LINES, *_HIDDEN]


def one_line(text: str) -> str:
    """The text on one line, with symbols for what would end it."""
    return _ISOLATED.sub(r"\1", text).translate(_SYMBOLS)


def lines(text: str) -> str:
    """The text with the ends of its lines as they are."""
    return "\n".join(one_line(line) for line in text.split("\n"))


def json_text(text: str) -> str:
    """JSON with such letters written out: they stand inside strings only. Its own lines stay."""
    return text.translate(_ESCAPES)


def _symbol(code: int) -> str:
    if code < 0x20:
        return chr(0x2400 + code)
    return chr(0x2421) if code == 0x7F else f"<U+{code:04X}>"


def _escape(code: int) -> str:
    if code > 0xFFFF:
        high, low = divmod(code - 0x10000, 0x400)
        return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
    return f"\\u{code:04x}"


def _without(codes: Iterable[int], left_out: str) -> list[int]:
    return [code for code in codes if chr(code) not in left_out]


_SYMBOLS = {code: _symbol(code) for code in _STEERING}
_ESCAPES = {code: _escape(code) for code in _without(_STEERING, "\n")}
