"""The words of moments that people type, in English and in the language in force: data in the translations.

Each text holds words that mean the same, in small letters, with "|" between them.
"""

import re
from collections.abc import Callable, Iterable

from unclench.core.base import translation

Words = tuple[str, ...]
LENGTHS = ("2 h", "1.5 h", "1 h", "30 min", "15 min", "2 min", "1 min")
"""Lengths that have words of their own: half an hour; the dual of Arabic."""
HALVES = {"am": (1, 12, 0), "pm": (1, 12, 12), "morning": (1, 11, 0), "afternoon": (1, 7, 12), "evening": (5, 11, 12)}
"""The least and the most hour that may stand with a part of the day, and the hours to add. 12 is 0 with am and pm."""


def in_force() -> dict[str, Words]:
    """By meaning: the words of English, which are always understood, and those of the language in force."""
    english, own = _texts(translation.english), _texts(translation.translate)
    return {name: tuple(dict.fromkeys(f"{text}|{own[name].lower()}".split("|"))) for name, text in english.items()}


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


def _texts(translate: Callable[[str, str, str], str]) -> dict[str, str]:
    return {
        "now": translate("core", "now|just now", "typed"),
        "this morning": translate("core", "this morning", "typed"),
        "last evening": translate("core", "yesterday evening|last evening", "typed"),
        "ago": translate("core", "ago", "typed, before or behind a length"),
        "hours": translate("core", "h|hr|hrs|hour|hours", "typed"),
        "minutes": translate("core", "m|min|mins|minute|minutes", "typed"),
        "and": translate("core", "and", "typed: 1 hour and 20 minutes"),
        "2 h": translate("core", "two hours", "typed; the dual where there is one"),
        "1.5 h": translate("core", "an hour and a half|one and a half hours", "typed"),
        "1 h": translate("core", "an hour|a hour|an h|one hour", "typed"),
        "30 min": translate("core", "half an hour|half an h|half an hr|half hour", "typed"),
        "15 min": translate("core", "a quarter of an hour|quarter of an hour", "typed"),
        "2 min": translate("core", "two minutes", "typed; the dual where there is one"),
        "1 min": translate("core", "a minute|a min|an minute|one minute", "typed"),
        "0 days": translate("core", "today", "typed"),
        "1 days": translate("core", "yesterday", "typed"),
        "2 days": translate("core", "the day before yesterday|day before yesterday", "typed"),
        "weekday 0": translate("core", "monday|mon", "typed"),
        "weekday 1": translate("core", "tuesday|tue", "typed"),
        "weekday 2": translate("core", "wednesday|wed", "typed"),
        "weekday 3": translate("core", "thursday|thu", "typed"),
        "weekday 4": translate("core", "friday|fri", "typed"),
        "weekday 5": translate("core", "saturday|sat", "typed"),
        "weekday 6": translate("core", "sunday|sun", "typed"),
        "at": translate("core", "at", "typed, before a time of day"),
        "on": translate("core", "on|last", "typed, before a weekday"),
        "o'clock": translate("core", "o'clock", "typed: 9 o'clock"),
        "midnight": translate("core", "midnight", "typed"),
        "noon": translate("core", "noon|midday", "typed"),
        "am": translate("core", "am|a.m.|a.m|a. m.", "typed, behind a time of day"),
        "pm": translate("core", "pm|p.m.|p.m|p. m.", "typed, behind a time of day"),
        "morning": translate("core", "in the morning", "typed: 9 in the morning"),
        "afternoon": translate("core", "in the afternoon", "typed: 3 in the afternoon"),
        "evening": translate("core", "in the evening|at night", "typed: 9 in the evening"),
    }
