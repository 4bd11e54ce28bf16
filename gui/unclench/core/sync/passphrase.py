"""The passphrase: made-up words that can be said and typed on any keyboard with Latin letters, or the person's own.

A made-up word is five letters, consonants and vowels in turn: 16 * 4 * 16 * 4 * 16 = 65,536 words, 16 bits each. Five
of them are 80 bits. Capitals do not matter, and any spaces or hyphens stand for one space.
"""

import re
from collections.abc import Callable
from unicodedata import category, normalize

from unclench.core.base.errors import BadInput
from unclench.core.base.translation import translate

CONSONANTS, VOWELS = "bdfghjklmnprstvz", "aiou"
WORDS = 5
LEAST_LETTERS = 12
MOST_LETTERS = 200


def made_up(chance: Callable[[int], int]) -> str:
    """A new one; `chance(n)` gives a number below n that nobody can foresee."""
    return "-".join(_word(chance) for _ in range(WORDS))


def _word(chance: Callable[[int], int]) -> str:
    return "".join(letters[chance(len(letters))] for letters in (CONSONANTS, VOWELS) * 2 + (CONSONANTS,))


def plain(typed: str) -> str:
    """What a passphrase is made a key from: the same for all ways to type or copy it.

    Letters that cannot be seen are left out: a label on the screen has some between words.
    """
    seen = "".join(letter for letter in typed if category(letter) != "Cf")
    return re.sub(r"[\s\-]+", " ", normalize("NFKC", seen).casefold()).strip()


def checked(typed: str) -> str:
    """A passphrase to begin with, as it is kept. Raises BadInput for one that is too short."""
    if not LEAST_LETTERS <= len(plain(typed)) <= MOST_LETTERS:
        message = translate("core", "A passphrase has 12 letters at least. Several words are best.")
        raise BadInput("passphrase", message)
    return typed.strip()
