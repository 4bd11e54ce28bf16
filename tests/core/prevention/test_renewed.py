"""What is computed anew when facts change: all that they show, and nothing else."""

import pytest

from book import Book
from fakes import START, FakeClock
from ladders import facts, hold, now, pain, walk
from unclench.core.base.entries import (
    KINDS,
    CausesRun,
    Caution,
    Dose,
    Drink,
    Episode,
    Food,
    Measure,
    Nudge,
    OwnMove,
    OwnProduct,
    Pain,
    Plank,
    Presence,
    Session,
    SignCheck,
    Stand,
    Stretch,
    Todo,
    Visit,
    Walk,
    Weight,
)  # fmt: skip
from unclench.core.base.moments import Instant
from unclench.core.base.preferences import Preferences
from unclench.core.prevention import walk_ladder
from unclench.core.prevention.plank import ladder
from unclench.core.prevention.snapshot import prevention, renewed

AT = Instant(START, 3600)
SLEEPY = ({"id": "diphenhydramine", "class": "sedating", "mg": 25},)
NEWS = (
    Episode(at=AT),
    SignCheck(at=AT, answers={"B1": "y"}),
    Session(at=AT, kind="ice", limit_seconds=1200),
    Pain(at=AT, value=8),
    Measure(at=AT, name="peg", score=3),
    Dose(at=AT, product="x", product_name="X", units=1, ingredients=SLEEPY),
    OwnProduct(at=AT, name="X"),
    Walk(at=AT.plus(-600), moved_seconds=300),
    Stand(at=AT.plus(-300)),
    Presence(at=AT.plus(-3600), ended=AT.plus(-1800).utc, state="away"),
    Drink(at=AT, amount_ml=250),
    Plank(at=AT.plus(-60), held_ms=21_000),
    Stretch(at=AT, move="cat_cow", stopped_for="sharp"),
    OwnMove(at=AT, name="Mine", hold_seconds=10, repeats=2),
    Weight(at=AT, weight_kg=80),
    Food(at=AT, food="milk"),
    CausesRun(at=AT),
    Todo(at=AT, text="Walk"),
    Visit(at=AT, who="massage", day="2026-11-20"),
    Caution(at=AT, about="plank", answers={"floor_hard": "y"}),
    Caution(at=AT, about="water", answers={"heart": "y"}),
    Caution(at=AT, about="body", answers={"pregnant": "y"}),
    Nudge(at=AT),
)


@pytest.fixture
def book():
    made = Book(FakeClock())
    made.add(Drink(at=AT.plus(-7200), amount_ml=250))
    made.add(Presence(at=AT.plus(-9000), ended=AT.plus(-8000).utc))
    return made


def shown(book, preferences=None):
    return prevention(book.facts, preferences or Preferences(), book.guide.prevention, book.now)


def after(book, last, kind, preferences=None):
    return renewed(last, frozenset({kind}), book.facts, preferences or Preferences(), book.guide.prevention, book.now)


def test_there_is_news_of_every_kind():
    assert {one.TABLE for one in NEWS} == set(KINDS)


@pytest.mark.parametrize("news", NEWS, ids=lambda one: one.TABLE)
def test_all_that_an_entry_changes_is_computed_anew(book, news):
    last = shown(book)
    book.add(news)
    assert after(book, last, news.TABLE) == shown(book)


@pytest.mark.parametrize(("name", "value"), [
    ("water_glasses", 10), ("glass_ml", 300), ("break_minutes", 30), ("stretch_moves", "cat_cow"), ("sex", "woman"),
    ("weight_shown", False), ("height_cm", 178.0), ("weight_unit", "lb"), ("birth_year", 1980), ("country", "US"),
    ("hidden_cards", "water"),
])  # fmt: skip
def test_all_that_a_setting_changes_is_computed_anew(book, name, value):
    book.add(Food(at=AT, food="milk"))
    book.add(Weight(at=AT, weight_kg=80))
    book.add(Presence(at=AT.plus(-3600), ended=AT.plus(-3000).utc, state="away"))
    last, wishes = shown(book), Preferences(**{name: value})
    assert after(book, last, "settings", wishes) == shown(book, wishes)


def test_what_an_entry_does_not_touch_stays_the_very_same(book):
    last = shown(book)
    book.add(Drink(at=AT, amount_ml=250))
    seen = after(book, last, "drinks")
    assert seen.water != last.water
    for name in ("plank", "hold", "sitting", "walk", "stretch", "body", "minerals", "foods"):
        assert getattr(seen, name) is getattr(last, name)


def test_after_a_file_was_read_in_everything_is_new(book):
    last = shown(book)
    book.add(Drink(at=AT, amount_ml=250))
    book.add(Plank(at=AT.plus(-60), held_ms=21_000))
    assert after(book, last, "all") == shown(book)


def test_the_ladders_stand_until_their_facts_or_the_day_change():
    known = facts(hold(0), hold(1), walk(0), walk(1, 6), pain(0, 2))
    held, walked = ladder.standing(known, now(2)), walk_ladder.standing(known, now(2))
    assert ladder.standing(known, now(2, hour=11)) is held
    assert walk_ladder.standing(known, now(2, hour=11)) is walked
    assert ladder.standing(known, now(30)) != held
    assert walk_ladder.standing(known, now(30)) != walked
    hurt = facts(hold(0), hold(1), walk(0), walk(1, 6), pain(0, 2), pain(1, 9, hour=10))
    assert walk_ladder.standing(hurt, now(2)) != walked
