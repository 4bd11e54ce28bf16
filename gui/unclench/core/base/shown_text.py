"""A text from outside, as it may stand in a sentence of ours."""

MOST_LETTERS = 200


def shown(text: str) -> str:
    """Short, and without what a terminal would obey."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text[:MOST_LETTERS])
