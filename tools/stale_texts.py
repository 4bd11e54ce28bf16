"""Keeps the translation of a text whose English changed a little: beside the new English, marked as unfinished.

lupdate does so only where lines of the sources are kept in the file, which would change it with every edit.
"""

import re
from difflib import SequenceMatcher
from pathlib import Path

ALIKE = 0.6
"""How much of two texts must be the same, from 0 to 1."""
CONTEXT = re.compile(r"<context>\s*<name>(.*?)</name>(.*?)</context>", re.DOTALL)
MESSAGE = re.compile(r"<message( numerus=\"yes\")?>.*?</message>", re.DOTALL)
SOURCE = re.compile(r"<source>(.*?)</source>", re.DOTALL)
TRANSLATION = re.compile(r"<translation(?: type=\"\w+\")?>(.*?)</translation>", re.DOTALL)

Known = dict[tuple[str, str], dict[str, str]]
"""By context and kind ("" or the mark of a plural): the texts and what is inside their translations."""


def read(file: Path) -> Known:
    """What a .ts file has translated, also what was not finished."""
    found: Known = {}
    for name, body in CONTEXT.findall(file.read_text(encoding="utf-8")) if file.exists() else ():
        for match in MESSAGE.finditer(body):
            text, said = SOURCE.search(match[0]), TRANSLATION.search(match[0])
            if text and said and _words(said[1]):
                found.setdefault((name, match[1] or ""), {})[text[1]] = said[1]
    return found


def keep(file: Path, before: Known) -> None:
    """Put what is lost since `before` beside the new text that is most like it."""
    now = read(file)
    lost = {
        at: {text: said for text, said in texts.items() if text not in now.get(at, {})} for at, texts in before.items()
    }

    def context(match: re.Match[str]) -> str:
        name = match[1]
        return MESSAGE.sub(lambda one: _kept(one[0], lost.get((name, one[1] or ""), {})), match[0])

    file.write_text(CONTEXT.sub(context, file.read_text(encoding="utf-8")), encoding="utf-8")


def _kept(message: str, lost: dict[str, str]) -> str:
    text, said = SOURCE.search(message), TRANSLATION.search(message)
    if not lost or text is None or said is None or _words(said[1]):
        return message
    old = max(lost, key=lambda one: SequenceMatcher(None, one, text[1]).ratio())
    if SequenceMatcher(None, old, text[1]).ratio() < ALIKE:
        return message
    beside = f"{text[0]}\n        <oldsource>{old}</oldsource>"
    stale = f'<translation type="unfinished">{lost[old]}</translation>'
    return message.replace(text[0], beside, 1).replace(said[0], stale, 1)


def _words(inside: str) -> str:
    """What is said, without the tags of plural forms."""
    return re.sub(r"<[^>]*>|\s", "", inside)
