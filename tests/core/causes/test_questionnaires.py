"""PEG, change and Roland-Morris: scores, meaning, and when they are offered (health.md 11)."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes import FakeClock, guide
from unclench import assets
from unclench.core import guide_texts
from unclench.core.base import local_formats, translation
from unclench.core.base.catalogue import Catalogue
from unclench.core.base.entries import Episode, Measure, Pain
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.base.preferences import DEFAULTS
from unclench.core.causes import questionnaires as measures

WANTED = replace(DEFAULTS, measures_weekly=True)
ROLAND = replace(WANTED, measures_roland=True)
NOW = FakeClock().now()


def hours_ago(hours):
    return NOW.instant.plus(-3600 * hours)


def episode(hours):
    return Episode(at=hours_ago(hours), id="e")


def peg(score, hours):
    return Measure(at=hours_ago(hours), name="peg", score=score)


def pain(value, hours):
    return Pain(at=hours_ago(hours), value=value)


@given(*[st.integers(0, 10)] * 3)
def test_peg_is_the_mean_of_its_three_numbers(one, two, three):
    score = measures.plan(NOW, "peg", {"pain": one, "enjoyment": two, "activity": three}).score
    assert score == pytest.approx((one + two + three) / 3, abs=1e-4)


@pytest.mark.parametrize(
    ("name", "answers", "score"),
    [
        ("peg", {"pain": 6, "enjoyment": 5, "activity": 5}, 5.3333),
        ("change", {"change": -3}, -3),
        ("rmdq", {"ticked": []}, 0),
        ("rmdq", {"ticked": list(range(1, 25))}, 24),
        ("rmdq", {"ticked": [3, 3]}, 1),
        ("rmdq", {"score": 11}, 11),
    ],
)
def test_scores(name, answers, score):
    assert measures.plan(NOW, name, answers).score == score


@pytest.mark.parametrize(
    ("name", "answers"),
    [
        ("peg", {"pain": 6, "enjoyment": 5}),
        ("peg", {"pain": 11, "enjoyment": 5, "activity": 5}),
        ("peg", {"pain": True, "enjoyment": 5, "activity": 5}),
        ("change", {"change": 4}),
        ("rmdq", {"ticked": [25]}),
        ("rmdq", {}),
        ("odi", {}),
    ],
)
def test_what_cannot_be_is_refused(name, answers):
    with pytest.raises(BadInput):
        measures.plan(NOW, name, answers)


@pytest.mark.parametrize(
    ("language", "english"), [("en", ""), ("de", "peg rmdq"), ("pt_BR", "peg"), ("es", "peg"), ("ar", "peg rmdq")]
)
def test_it_is_known_which_questions_have_no_translation(language, english):
    before = translation.translator()
    translation.install_headless(Catalogue(language, assets.sentences))
    local_formats.install(local_formats.without_region(language))
    try:
        asked = measures.parse(guide_texts.translated(assets.guide)("measures"))
    finally:
        translation.install_headless(before)
        local_formats.install(None)
    assert asked.in_english == frozenset(english.split())
    assert len(asked.rmdq) == 24


def test_the_published_wording_is_whole():
    asked = guide().causes.measures
    assert len(asked.rmdq) == 24
    assert [item.id for item in asked.peg] == ["pain", "enjoyment", "activity"]
    assert asked.peg[0].ask == "What number best describes your pain on average in the past week?"
    assert sorted(answer.value for answer in asked.change) == list(range(-3, 4))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("peg", "A change of about 1 to 2 points is usually considered meaningful (Reed 2024)."),
        ("now", "A change of 2 or more points (or 30 %) is usually considered meaningful (Farrar 2001; Ostelo 2008)."),
        (
            "rmdq",
            "A change of 5 or more points or 30 % (so 2 to 3 points when it began low) is usually considered "
            "meaningful (Ostelo 2008).",
        ),
        ("odi", "A change of 10 or more points (or 30 %) is usually considered meaningful (Ostelo 2008)."),
    ],
)
def test_a_meaningful_change_is_said_with_its_figures_and_source(name, words):
    assert measures.meaning(name) == words


def test_only_if_wanted():
    facts = Facts(episodes=(episode(100),))
    assert measures.offered(facts, DEFAULTS, NOW) == ()
    assert measures.offered(facts, WANTED, NOW) == ("peg", "change")
    assert measures.offered(facts, ROLAND, NOW) == ("peg", "change", "rmdq")


def test_never_in_the_first_72_hours():
    assert measures.offered(Facts(episodes=(episode(71.9),)), ROLAND, NOW) == ()
    assert measures.offered(Facts(episodes=(episode(72),)), ROLAND, NOW)


def test_weekly():
    known = Facts(episodes=(episode(500),), measures=(peg(4, 24 * 7 - 1),))
    assert "peg" not in measures.offered(known, WANTED, NOW)
    assert "peg" in measures.offered(replace(known, measures=(peg(4, 24 * 7),)), WANTED, NOW)


def test_it_stops_when_nothing_hurts():
    assert measures.offered(Facts(), WANTED, NOW) == ()
    assert measures.offered(Facts(measures=(peg(0, 200),), pains=(pain(0, 1),)), WANTED, NOW) == ()
    assert measures.offered(Facts(episodes=(episode(500),), measures=(peg(0, 200),)), WANTED, NOW) == ()
    assert measures.offered(Facts(measures=(peg(0, 200),), pains=(pain(3, 1),)), WANTED, NOW) == ("peg",)
    assert measures.offered(Facts(measures=(peg(2, 200),)), WANTED, NOW) == ("peg",)
    assert measures.offered(Facts(measures=(peg(2, 200),), pains=(pain(3, 20), pain(0, 1))), WANTED, NOW) == ()
    assert measures.offered(Facts(measures=(peg(2, 200),), pains=(pain(0, 201),)), WANTED, NOW) == ("peg",)
