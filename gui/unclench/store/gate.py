"""The gate: whatever comes from a file is checked here into our own types, or refused with the reason.

msgspec checks types and ranges by what stands in core/base/entries.py and entry_json.py; here stands what a type cannot
say. Moments of a file may lie from 1970 to 2199, so that a clock that was once wrong hides no diary; only what comes
from elsewhere is held against the clock (`latest`, `check_date`).
"""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from functools import cache, lru_cache
from typing import Any, TypeVar, cast

import msgspec

from unclench.core.base import entries as e
from unclench.core.base.entry_json import MEASURE_ANSWERS, SHAPES
from unclench.core.base.frozen_record import record, types_of
from unclench.core.base.known_words import CHOICES, NUDGES, SIGNS, WORDS, YES_OR_NO
from unclench.core.base.moments import MAX_OFFSET_SECONDS, Instant
from unclench.core.base.refusal_words import Wrong, must_be, of_type
from unclench.core.base.timers import Timer
from unclench.core.base.translation import translate

E = TypeVar("E", bound=e.Entry)
T = TypeVar("T")

REFUSED = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)
"""What a row that cannot be raises, wherever in the decoding; `refusal_words.reason` says it in words."""

FIRST, LAST = "1970-01-01T00:00:00Z", "2199-12-31T23:59:59Z"
FIRST_GIVEN = "1990"
HAPPENED = timedelta(days=1)
WRITTEN = timedelta(days=2)
"""An entry of a file is at most so much later than the moment it was written: clocks are set."""

PLANNED = timedelta(days=5 * 366)
DAYS = ("day", "due_day", "set_on")
LINKS = ("episode_id", "session_id", "run_id")
MOMENT_LETTERS = len(FIRST)
SHORT_SESSION_SECONDS = 1200
PUNCTUATION = b"-_."


def entry(kind: type[E], given: dict[str, Any]) -> E:
    """The entry with these fields. Raises one of REFUSED."""
    for name, value in given.items():
        if type(value) is str and not (value.isascii() and "\x00" not in value):
            plain(value, name)
    made = _converted(given, kind)
    _check_common(made)
    rules = _rules(kind)
    for link in rules.links:
        value = getattr(made, link)
        if value is not None and not is_id(value):
            raise no_id(link)
    for name in rules.days:
        if text := getattr(made, name):
            day(text, name)
    for name, shape in rules.json:
        value = getattr(made, name)
        _check_shape(name, list(value) if isinstance(value, tuple) else value, shape)  # type: ignore[reportUnknownArgumentType]
    for name, words in rules.words:
        value = getattr(made, name)
        if value is not None and value not in words:
            raise _one_of(name, words)
    if rules.special:
        rules.special(made)
    return made


def timer(given: dict[str, Any]) -> Timer:
    """The timer with these fields. Raises one of REFUSED."""
    made = _converted(given, Timer)
    plain(made.boot_id, "boot_id")
    if not is_id(made.entry_id):
        raise no_id("entry_id")
    _check_offset(made.started)
    return made


def _converted(given: Any, kind: type[T], name: str = "") -> T:
    """The value as a `kind`; `name` is that of the field it lies in. Raises Wrong."""
    try:
        return msgspec.convert(given, kind)
    except msgspec.ValidationError as error:
        raise of_type(error, kind, name) from error


def moment(text: Any) -> datetime:
    """A moment as it lies in a column."""
    if type(text) is not str or len(text) != MOMENT_LETTERS or text[-1] != "Z" or not FIRST <= text <= LAST:
        raise _no_moment(text)
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise _no_moment(text) from None


def _no_moment(value: Any) -> Wrong:
    words = translate("core", "{value} is no moment such as 2026-11-22T14:05:00Z")
    return Wrong(words.format(value=str(value)[:40]))


def yes(value: Any) -> bool:
    """A yes or no as it lies in a column."""
    if type(value) not in (int, bool) or value not in (0, 1):
        raise Wrong(translate("core", "{value} is neither 0 nor 1").format(value=str(value)[:40]))
    return bool(value)


def json_value(text: Any) -> Any:
    """What a JSON column holds. Not with a lone half of a letter, nor with NUL."""
    try:
        found = msgspec.json.decode(text)
    except msgspec.DecodeError as error:
        raise Wrong(translate("core", "{value} is no JSON").format(value=str(text)[:40])) from error
    if "\\u0000" in text:
        raise Wrong(translate("core", "a text holds letters that no text holds"))
    return found


def plain(text: str, name: str) -> None:
    """Refuse NUL, and halves of letters, which no other program can read."""
    if "\x00" in text or not (text.isascii() or _is_whole(text)):
        raise Wrong(translate("core", "{name} holds letters that no text holds").format(name=name))


def is_id(value: Any) -> bool:
    """Whether it has the shape of an id, of an entry or a computer."""
    if type(value) is not str or not 0 < len(value) <= 64 or not value.isascii():
        return False
    return value.encode().translate(None, PUNCTUATION).isalnum()


_is_known_id = lru_cache(64)(is_id)  # thousands of entries come from the same few computers


def latest(kind: type[e.Entry], column: str, now: datetime) -> str | None:
    """The latest that a column of a row from elsewhere may hold; None: it holds neither moments nor days.

    Nothing happened after tomorrow, nothing is planned past five years.
    """
    if column not in DAYS and not column.endswith("_utc"):
        return None
    ahead = column in DAYS or (kind is e.Visit and column == "at_utc")
    return _text(now + (PLANNED if ahead else HAPPENED))


def check_date(column: str, value: str, latest: str) -> None:
    """Refuse what is earlier than 1990, or later than `latest`."""
    if not FIRST_GIVEN <= value <= latest:
        message = translate("core", "{name} must lie between {first} and {last}")
        raise Wrong(message.format(name=column, first=FIRST_GIVEN, last=latest[:10]))


def _text(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def no_id(name: str) -> Wrong:
    """A field that must hold an id, and does not."""
    return must_be(name, translate("core", "an id: up to 64 letters, digits, - _ and ."))


def _one_of(name: str, words: Iterable[str]) -> Wrong:
    return must_be(name, translate("core", "one of {words}").format(words=", ".join(words)))


def _check_common(made: e.Entry) -> None:
    if not is_id(made.id) or not _is_known_id(made.device):
        raise no_id("id or device")
    if made.changed is None:
        raise Wrong(translate("core", "{name} is missing").format(name="changed_utc"))
    _check_offset(made.at)
    if made.at.utc > made.changed + (PLANNED if isinstance(made, e.Visit) else WRITTEN):
        raise Wrong(translate("core", "{name} lies after the moment at which it was written").format(name="at_utc"))


def _check_offset(at: Instant) -> None:
    if type(at.offset) is not int or abs(at.offset) > MAX_OFFSET_SECONDS:
        most = MAX_OFFSET_SECONDS
        right = translate("core", "a whole number from {least} to {most}").format(least=-most, most=most)
        raise must_be("utc_offset_seconds", right)


def day(text: str, name: str) -> None:
    """Refuse what is no local day YYYY-MM-DD."""
    if not FIRST[:10] <= text <= LAST[:10] or not _is_day(text):
        raise must_be(name, translate("core", "a day such as 2026-11-22"))


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _check_shape(name: str, value: Any, shape: Any) -> None:
    _converted(value, shape, name)


def _check_episode(made: e.Episode) -> None:
    if made.eased is not None and made.eased < made.at.utc:
        raise Wrong(translate("core", "{name} lies before it began").format(name="eased_utc"))


def _check_session(made: e.Session) -> None:
    if made.limit_seconds > SHORT_SESSION_SECONDS and (made.kind, made.medium) != ("heat", "wrap"):
        raise Wrong(translate("core", "limit_seconds: only a heat wrap lasts longer than 20 minutes"))


def _check_signs(made: e.SignCheck) -> None:
    for name in made.answers:
        _check_sign(name)


def _check_sign(name: str) -> None:
    if name not in SIGNS:
        raise Wrong(translate("core", "answers: there is no sign {name}").format(name=name))


def _check_measure(made: e.Measure) -> None:
    _check_shape("answers", made.answers, MEASURE_ANSWERS[made.name])
    if made.name == "rmdq" and ("score" in made.answers) == ("ticked" in made.answers):
        raise Wrong(translate("core", "answers must have either a score or what is ticked"))


def _check_run(made: e.CausesRun) -> None:
    for name, value in made.answers.items():
        if name != "Q0" and value is not None and value not in CHOICES.get(name, ()):
            raise _one_of(f"answers.{name}", CHOICES.get(name, YES_OR_NO))
    signs = made.answers.get("Q0")
    if isinstance(signs, str) and signs != "none":
        raise must_be("answers.Q0", translate("core", "none, or a list of warning signs"))
    for sign in cast("list[str]", signs) if isinstance(signs, list) else ():
        if sign.startswith("C"):
            raise Wrong(translate("core", "answers.Q0: {sign} is no sign of Q0").format(sign=sign))
        _check_sign(sign.removesuffix("?"))


def _check_nudge(made: e.Nudge) -> None:
    for about in made.about:
        if about.partition(":")[0] not in NUDGES:
            raise _one_of("about", NUDGES)


_SPECIAL: dict[str, Any] = {
    "episodes": _check_episode,
    "sessions": _check_session,
    "sign_checks": _check_signs,
    "measures": _check_measure,
    "causes_runs": _check_run,
    "nudges": _check_nudge,
}
"""What is true of the entries of one table beyond their types."""


@record
class _Rules:
    """What is looked at in the entries of one kind, beyond what all kinds have."""

    links: tuple[str, ...]
    days: tuple[str, ...]
    json: tuple[tuple[str, Any], ...]
    words: tuple[tuple[str, tuple[str, ...]], ...]
    special: Callable[[Any], None] | None


@cache
def _rules(kind: type[e.Entry]) -> _Rules:
    names = types_of(kind)
    return _Rules(
        links=tuple(name for name in LINKS if name in names),
        days=tuple(name for name in DAYS if name in names),
        json=tuple((name, shape) for (table, name), shape in SHAPES.items() if table == kind.TABLE),
        words=tuple((name, words) for (table, name), words in WORDS.items() if table == kind.TABLE),
        special=_SPECIAL.get(kind.TABLE),
    )


JUDGED_BY_MOMENTS = ("episodes",)
"""Of these tables those that look at a moment. None looks at an id."""
