"""Text that people type may be one long word, or in the other direction of writing: how it is shown nevertheless."""

LONGEST_WORD = 24
"""Characters of a word that is never broken: our own words, and nearly all names, are shorter."""
_ZERO_WIDTH_SPACE, _LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200b", "\u200e", "\u200f"
_ARABIC = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
"""Letters of the scripts that are written from the right. A name of them keeps the number behind it to itself."""
_JOINING, _JOINED = ("\u0590", "\u1fff"), 8
"""Scripts whose letters join: so many of them stay together."""


def breakable(words: str) -> str:
    """The same with places to break in every word that is longer than LONGEST_WORD; they cannot be seen."""
    if len(words) <= LONGEST_WORD or all(len(word) <= LONGEST_WORD for word in words.split()):
        return words
    import re

    return re.sub(rf"\S{{{LONGEST_WORD + 1},}}", lambda found: _broken(found[0]), words)


def longest_part(*texts: str) -> str:
    """The longest piece of them that stays in one line."""
    pieces = (piece for words in texts for piece in breakable(words).replace(_ZERO_WIDTH_SPACE, " ").split())
    return max(pieces, key=len, default="")


def _broken(word: str) -> str:
    parts = word.split("-")
    if len(parts) > 1 and all(0 < len(part) < LONGEST_WORD for part in parts):
        return f"-{_ZERO_WIDTH_SPACE}".join(parts)
    step = _JOINED if any(_JOINING[0] <= letter <= _JOINING[1] for letter in word) else 1
    return _ZERO_WIDTH_SPACE.join(word[at : at + step] for at in range(0, len(word), step))


def directed(words: str, *, mirrored: bool) -> str:
    """The same read in the direction of the window, where it has words of both: a name does not turn its sentence."""
    if words.isascii():
        return words
    from unicodedata import bidirectional

    kinds = {bidirectional(letter) for letter in words}
    if "L" not in kinds or not kinds & {"R", "AL"}:
        return words
    if mirrored:
        return _RIGHT_TO_LEFT + words
    import re

    return _LEFT_TO_RIGHT + re.sub(rf"[{_ARABIC}]+(?:[\s-]+[\d{_ARABIC}]+)*", "\u2068\\g<0>\u2069", words)
