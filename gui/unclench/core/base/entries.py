"""One frozen dataclass a table: what the person did, in the words of the file.

Fields are named like their columns. `at` is stored as `at_utc` and `utc_offset_seconds`; a datetime as UTC text; a
dict or tuple in the column `<field>_json`. The journal fills in `id`, `device` and `changed` when an entry is added.
The types say what a value can be at all, and are checked when a row comes from a file; the shape of what lies in JSON
stands in entry_json.py.

TABLE and KIND of a class are what everything that goes through all kinds needs: facts, `list`, undo, export, import.
"""

from collections.abc import Callable
from dataclasses import field
from datetime import datetime
from typing import Annotated, Any, ClassVar, Literal

from msgspec import Meta

from unclench.core.base.constrained_types import Day, Line, PainValue, Seconds, Text, Units, Word
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant
from unclench.core.base.timers import What
from unclench.core.base.translation import translate

Kind = Literal["ice", "heat"]
Medium = Literal["pad", "moist", "bath", "wrap"]
Answer = Literal["y", "n", "?"]
Side = Literal["left", "middle", "right"]
Height = Literal["upper", "lower"]


@record(kw_only=True)
class EntryKind:
    """What is true of all entries of one kind."""

    days: int | None = None
    """Facts hold the entries of so many days; None: all."""
    newest_stays: bool = False
    """Facts hold the newest one, however old it is."""
    words: tuple[str, ...] = ()
    """What `list` calls it, beside the name of its table; none: `list` does not show it."""
    newest: Callable[[], str] | None = None
    """Says what undo took back; None: the name of the table does."""
    timer: What | None = None
    """The timer that may belong to an entry of this kind."""
    by_machine: bool = False
    """The app writes it unasked, too; then `changes` has no row of it, and nobody can undo it."""


@record(kw_only=True)
class Entry:
    """What every entry has. `deleted` is set instead of removing the row."""

    TABLE: ClassVar[str] = ""
    KIND: ClassVar[EntryKind] = EntryKind()

    at: Instant
    id: str = ""
    device: str = ""
    note: Text | None = None
    changed: datetime | None = None
    deleted: datetime | None = None


@record(kw_only=True)
class Episode(Entry):
    """A spasm and its days; `at` is the onset."""

    TABLE: ClassVar[str] = "episodes"
    KIND: ClassVar[EntryKind] = EntryKind(
        words=("episode",), newest=lambda: translate("core", "the newest change of an episode")
    )
    place_side: Side | None = None
    place_height: Height | None = None
    eased: datetime | None = None


@record(kw_only=True)
class SignCheck(Entry):
    """Answers to the warning signs: {"A3": "y", ...}; signs not named were not asked."""

    TABLE: ClassVar[str] = "sign_checks"
    KIND: ClassVar[EntryKind] = EntryKind(
        days=120, words=("signs",), newest=lambda: translate("core", "the newest answers to the warning signs")
    )
    episode_id: str | None = None
    answers: dict[str, Answer] = field(default_factory=dict[str, Answer])
    cleared: datetime | None = None
    cleared_why: Literal["called", "checked", "mistake"] | None = None


@record(kw_only=True)
class Session(Entry):
    """One ice or heat session; open while `ended` is None."""

    TABLE: ClassVar[str] = "sessions"
    KIND: ClassVar[EntryKind] = EntryKind(
        days=8,
        words=("session", "ice", "heat"),
        timer="session",
        newest=lambda: translate("core", "the newest change of an ice or heat session"),
    )
    episode_id: str | None = None
    kind: Kind
    medium: Medium | None = None
    limit_seconds: Annotated[int, Meta(ge=1, le=28_800)]
    ended: datetime | None = None
    ended_by: Literal["person", "guess", "import"] | None = None
    override_reason: Text | None = None
    skin_first: Literal["y", "n"] | None = None
    skin_second: Literal["y", "n"] | None = None
    skin_after: Literal["y", "n"] | None = None


@record(kw_only=True)
class Pain(Entry):
    """A pain value, 0-10."""

    TABLE: ClassVar[str] = "pains"
    KIND: ClassVar[EntryKind] = EntryKind(
        days=120, words=("pain",), newest=lambda: translate("core", "the newest pain")
    )
    value: PainValue
    what: Literal["now", "worst", "average"] = "now"
    spasm: bool = False
    place_side: Side | None = None
    place_height: Height | None = None
    session_id: str | None = None


@record(kw_only=True)
class Measure(Entry):
    """A questionnaire answered: PEG, global change, Roland-Morris; or a score a clinic gave (also Oswestry)."""

    TABLE: ClassVar[str] = "measures"
    KIND: ClassVar[EntryKind] = EntryKind(newest=lambda: translate("core", "the newest measure"))
    name: Literal["peg", "change", "rmdq", "odi"]
    answers: dict[str, Any] = field(default_factory=dict[str, Any])
    score: Annotated[float, Meta(ge=-3, le=100)] = 0.0


@record(kw_only=True)
class Dose(Entry):
    """Medicine taken. `ingredients` and `label` are copies, so editing a product changes no history."""

    TABLE: ClassVar[str] = "doses"
    KIND: ClassVar[EntryKind] = EntryKind(days=35, words=("dose",), newest=lambda: translate("core", "the newest dose"))
    product: Word
    product_name: Line
    units: Units
    ingredients: tuple[dict[str, Any], ...] = ()
    label: dict[str, Any] = field(default_factory=dict[str, Any])


@record(kw_only=True)
class OwnProduct(Entry):
    """A product, or a prescriber's schedule, that the user entered."""

    TABLE: ClassVar[str] = "own_products"
    name: Line
    ingredients: tuple[dict[str, Any], ...] = ()
    label: dict[str, Any] = field(default_factory=dict[str, Any])
    prescriber: Line | None = None
    set_on: Day | None = None
    remind: bool = False


@record(kw_only=True)
class Walk(Entry):
    """A walk, swim, ride. `moved_seconds` is 0 while it runs."""

    TABLE: ClassVar[str] = "walks"
    KIND: ClassVar[EntryKind] = EntryKind(
        days=120, words=("walk",), timer="walk", newest=lambda: translate("core", "the newest walk")
    )
    activity: Word = "walk"
    moved_seconds: Annotated[int, Meta(ge=0, le=43_200)] = 0
    goal_seconds: Seconds | None = None
    pain_before: PainValue | None = None
    pain_after: PainValue | None = None
    stopped_for: Word | None = None


@record(kw_only=True)
class Stand(Entry):
    """A time the person got up."""

    TABLE: ClassVar[str] = "stands"
    KIND: ClassVar[EntryKind] = EntryKind(
        days=8, words=("stand",), newest=lambda: translate("core", "the newest time up"), by_machine=True
    )
    by: Literal["hand", "presence", "nudge"] = "hand"


@record(kw_only=True)
class Presence(Entry):
    """At the desk, or away; open while `ended` is None."""

    TABLE: ClassVar[str] = "presences"
    KIND: ClassVar[EntryKind] = EntryKind(days=8, by_machine=True)
    ended: datetime | None = None
    state: Literal["sitting", "away"] = "sitting"
    corrected: bool = False


@record(kw_only=True)
class Drink(Entry):
    """A drink; `counts` is False for alcohol."""

    TABLE: ClassVar[str] = "drinks"
    KIND: ClassVar[EntryKind] = EntryKind(
        days=8, words=("water",), newest=lambda: translate("core", "the newest drink")
    )
    kind: Word = "water"
    amount_ml: Annotated[int, Meta(ge=1, le=3000)]
    counts: bool = True


@record(kw_only=True)
class Plank(Entry):
    """One hold. `goal_seconds` is the goal that stood then."""

    TABLE: ClassVar[str] = "planks"
    KIND: ClassVar[EntryKind] = EntryKind(
        days=120, words=("plank",), timer="plank", newest=lambda: translate("core", "the newest plank")
    )
    move: Word = "plank"
    level: Annotated[int, Meta(ge=0, le=4)] = 2
    held_ms: Annotated[int, Meta(ge=0, le=1_800_000)] = 0
    goal_seconds: Seconds = 20
    form_ok: bool | None = None
    could_talk: bool | None = None
    pain: PainValue | None = None
    stopped_for: Word | None = None


@record(kw_only=True)
class Stretch(Entry):
    """A stretch done."""

    TABLE: ClassVar[str] = "stretches"
    KIND: ClassVar[EntryKind] = EntryKind(
        days=35, words=("stretch",), newest=lambda: translate("core", "the newest stretch")
    )
    move: Word
    held_seconds: Seconds = 0
    side: Literal["left", "right", "both"] | None = None
    stopped_for: Word | None = None


@record(kw_only=True)
class OwnMove(Entry):
    """A move that a physiotherapist gave."""

    TABLE: ClassVar[str] = "own_moves"
    name: Line
    hold_seconds: Seconds
    repeats: Annotated[int, Meta(ge=0, le=1000)]
    sides: Annotated[int, Meta(ge=1, le=2)] = 1
    from_whom: Line | None = None


@record(kw_only=True)
class Weight(Entry):
    """Body weight."""

    TABLE: ClassVar[str] = "weights"
    KIND: ClassVar[EntryKind] = EntryKind(
        days=366, newest_stays=True, words=("weight",), newest=lambda: translate("core", "the newest weight")
    )
    weight_kg: Annotated[float, Meta(ge=25, le=350)]


@record(kw_only=True)
class Food(Entry):
    """A food eaten, by its id in foods.toml."""

    TABLE: ClassVar[str] = "foods"
    KIND: ClassVar[EntryKind] = EntryKind(days=8, words=("food",), newest=lambda: translate("core", "the newest food"))
    food: Word
    portions: Annotated[float, Meta(gt=0, le=10)] = 1.0


@record(kw_only=True)
class CausesRun(Entry):
    """A run of the Causes checklist; open while `finished` is None."""

    TABLE: ClassVar[str] = "causes_runs"
    KIND: ClassVar[EntryKind] = EntryKind(words=("causes",))
    episode_id: str | None = None
    answers: dict[str, Any] = field(default_factory=dict[str, Any])
    headline: Word | None = None
    also: tuple[str, ...] = ()
    guide_edition: Line = ""
    finished: datetime | None = None


@record(kw_only=True)
class Todo(Entry):
    """Something to do by a local day (YYYY-MM-DD)."""

    TABLE: ClassVar[str] = "todos"
    run_id: str | None = None
    text: Text
    due_day: Day | None = None
    done: datetime | None = None


@record(kw_only=True)
class Visit(Entry):
    """A visit to, or treatment by, somebody; planned or had, on a local day (YYYY-MM-DD)."""

    TABLE: ClassVar[str] = "visits"
    KIND: ClassVar[EntryKind] = EntryKind(
        words=("visit",), newest=lambda: translate("core", "the newest change of a visit")
    )
    who: Line
    name: Line | None = None
    day: Day
    planned: bool = False
    said: Text | None = None
    pain_before: PainValue | None = None
    pain_after: PainValue | None = None
    next_day: Text | None = None


@record(kw_only=True)
class Caution(Entry):
    """Answers to what applies to the user (a risk, a condition); the newest of each `about` holds."""

    TABLE: ClassVar[str] = "cautions"
    about: Word
    answers: dict[str, Answer] = field(default_factory=dict[str, Answer])


@record(kw_only=True)
class Nudge(Entry):
    """A reminder that was shown."""

    TABLE: ClassVar[str] = "nudges"
    KIND: ClassVar[EntryKind] = EntryKind(days=8, by_machine=True)
    about: tuple[str, ...] = ()
    answer: Literal["done", "later", "not_today", "ignored", "withdrawn"] | None = None
    answered: datetime | None = None
    held_for: Line | None = None


KINDS: dict[str, type[Entry]] = {kind.TABLE: kind for kind in Entry.__subclasses__()}
"""All kinds by table, in the order in which they stand here; lists have the same order."""
