"""Command lines: the real words in any order, with values of every sort."""

from hypothesis import strategies as some

from adversary.inputs import TEXTS

WORDS = (
    "status", "episode", "start", "ease", "continue", "signs", "clear", "called", "ice", "heat", "stop", "log",
    "pain", "walk", "stand", "water", "plank", "dose", "stretch", "weight", "food", "undo", "list", "pause",
    "until", "resume", "meeting", "end", "export", "import", "backup", "restore", "erase", "causes", "report",
    "pains", "doses", "sessions", "fly",
)  # fmt: skip
OPTIONS = (
    "--json", "--at", "--note", "--minutes", "--kind", "--override", "--ml", "--drink", "--units", "--pain",
    "--from", "--to", "--preview", "--signs", "--answers", "--format", "--force", "--yes-delete",
    "--keep-backups", "--hidden", "--version", "--", "-", "-h", "--help", "-5", "--data", "--jso", "--at=",
    "--minutes=5",
)  # fmt: skip
GIVEN = (
    "4", "1.5", "1,5", "½", "1 1/3", "1_0", "1e3", "nan", "-1", "99999999999999999999", "٤", "1.500", "2 tablets",
    "08:30", "25:99", "now", "yesterday 9", "1 h ago", "999 h ago", "2026-11-20T14:00", "2026-11-20",
    "0001-01-01T00:00", "9999-12-31T23:59", "2026-11-20T14:00+14:00", "2026-11-20T14:00-23:59",
    "0001-01-01T00:00+14:00", "9999-12-31T23:59-14:00", "1990-01-01", "T", "tomorrow", "ibuprofen-200-us",
    "cat_cow", "kale", "pad", "wrap", "water", "coffee", "nowhere/file.json", "given.json", ".", "..",
    "/dev/null", "/", "~", "~nobody", "",
)  # fmt: skip
HARMLESS = tuple(text for text in TEXTS if len(text) < 3_000)
word = some.one_of(
    some.sampled_from(WORDS), some.sampled_from(OPTIONS), some.sampled_from(GIVEN), some.sampled_from(HARMLESS)
)
BEGINNINGS = (
    ["log", "pain"], ["log", "dose"], ["log", "walk"], ["log", "water"], ["log", "plank"], ["log", "weight"],
    ["log", "stretch"], ["log", "food"], ["log", "stand"], ["ice", "start"], ["ice", "stop"], ["heat", "start"],
    ["episode", "start"], ["list"], ["pause"], ["meeting"], ["pause", "until"], ["status"], ["undo"], ["signs"],
    ["causes", "--answers"], ["episode", "ease"], ["import"], ["restore"], [],
)  # fmt: skip
MOMENT_OPTIONS = ("--at", "--from", "--to")
MOMENTS = tuple(text for text in GIVEN if text[:1].isdigit() and ("-" in text or ":" in text))
command = some.builds(
    lambda begin, rest, moments: [*begin, *rest, *(each for pair in moments for each in pair)],
    some.sampled_from(BEGINNINGS),
    some.lists(word, max_size=5),
    some.lists(some.tuples(some.sampled_from(MOMENT_OPTIONS), some.sampled_from(MOMENTS)), max_size=2),
)
"""The words of one command line."""
