"""What a list says of an entry: its title, and beside it what else is worth knowing."""

from dataclasses import replace

import pytest

from entry_diary import ago, dose, pain
from unclench.core.base import entries as e
from unclench.core.history.entry_words import Names, words_of

NAMES = Names(
    signs={"A3": "Numb between the legs", "B7": "Fever"},
    foods={"milk": "Milk"},
    moves={"cat_cow": "Cat and cow"},
    units={"ibuprofen-200-us": "tablet", "acetaminophen-500-us": "caplet"},
    weight=lambda kg: f"{kg:g} kg",
)
AT = ago(1)
SAID = [
    (pain(AT, 4), "Pain 4", ""),
    (pain(AT, 6, spasm=True, place_side="left", place_height="lower"), "Pain 6, a twinge", "low back, left"),
    (pain(AT, 8, what="worst", note="after\nthe drive"), "Worst pain 8", "“after the drive”"),
    (dose(AT, units=2), "Ibuprofen 200 mg, 2 tablets", ""),
    (dose(AT, units=0.5), "Ibuprofen 200 mg, half of one tablet", ""),
    (dose(AT, "Acetaminophen 500 mg", 1), "Acetaminophen 500 mg, 1 caplet", ""),
    (e.Session(at=AT, kind="ice", limit_seconds=1200, ended=AT.plus(1080).utc), "Ice, 18 min", ""),
    (e.Session(at=AT, kind="heat", limit_seconds=1200), "Heat, not ended", ""),
    (
        e.Session(at=AT, kind="ice", limit_seconds=60, ended=AT.plus(60).utc, override_reason="why"),
        "Ice, 1 min",
        "“why”",
    ),
    (e.Walk(at=AT, activity="swim", moved_seconds=5400, pain_after=3), "Swim, 1 h 30 min", "pain 3 after"),
    (e.Walk(at=AT), "Walk, not ended", ""),
    (e.Stand(at=AT), "Up from the chair", ""),
    (e.Drink(at=AT, amount_ml=250), "Water, 250 ml", ""),
    (e.Plank(at=AT, move="bird_dog", held_ms=25_400, pain=2), "Bird-dog, 25 s", "pain 2 in it"),
    (e.Stretch(at=AT, move="cat_cow", held_seconds=60), "Cat and cow, 1 min", ""),
    (e.Stretch(at=AT, move="gone"), "gone", ""),
    (e.Weight(at=AT, weight_kg=82.4), "Weight, 82.4 kg", ""),
    (e.Food(at=AT, food="milk"), "Milk", ""),
    (e.Food(at=AT, food="milk", portions=1.5), "Milk, 1.5 portions", ""),
    (e.Episode(at=AT, place_side="right"), "A spasm began", "back, right"),
    (e.Episode(at=AT, eased=AT.plus(3600).utc), "A spasm, eased after a day", ""),
    (e.Episode(at=AT, eased=AT.plus(6 * 86_400).utc), "A spasm, eased after 6 days", ""),
    (e.SignCheck(at=AT, answers={"B7": "y", "A3": "y", "A1": "n"}), "Warning signs", "Numb between the legs; Fever"),
    (e.SignCheck(at=AT, answers={"A1": "n"}), "Warning signs", "none ticked"),
    (e.CausesRun(at=AT), "Causes checklist", "not finished"),
    (e.Visit(at=AT, who="doctor", day="2026-11-19", name="Dr Ott", said="rest"), "Doctor, Dr Ott", "“rest”"),
    (e.Visit(at=AT, who="massage", day="2026-11-30", planned=True), "Massage", "planned"),
    (e.Measure(at=AT, name="peg", score=4.3333), "PEG: 4.3", ""),
]


@pytest.mark.parametrize(("entry", "title", "detail"), SAID, ids=[title for _, title, _ in SAID])
def test_an_entry_in_words(entry, title, detail):
    words = words_of(entry, NAMES)
    assert (words.title, words.detail) == (title, detail)


def test_what_was_deleted_or_changed_says_so():
    assert words_of(dose(AT), NAMES, 1).detail == "changed once"
    assert words_of(dose(AT, note="late"), NAMES, 3).detail == "“late” · changed 3 times"
    assert words_of(replace(dose(AT), deleted=AT.utc), NAMES).detail == "deleted"


def test_a_change_that_belongs_to_how_an_entry_comes_about_is_none():
    assert words_of(e.Walk(at=AT, moved_seconds=60), NAMES, 1).detail == ""


def test_who_wants_no_weight_sees_none():
    assert words_of(e.Weight(at=AT, weight_kg=80), replace(NAMES, weight=lambda kg: "")).title == "Weight"
