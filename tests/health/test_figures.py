"""One figure, one value: in code, in the guide, in docs/health.md, and in the sentences on the screen.

Change a figure in one place, and these tests fail until figures.toml and all other places say the same.
"""

from fnmatch import fnmatchcase
from typing import Any

import pytest

from health import figure_places as places

TABLE = places.table()
FIGURES: list[dict[str, Any]] = TABLE["figure"]
NOT_MEDICAL: list[dict[str, Any]] = TABLE["not_medical"]
SAME = 1e-9


def listed(value: Any) -> list[float]:
    return list(value) if isinstance(value, list) else [value]


def under(path: str, known: dict[str, float]) -> dict[str, float]:
    """What stands at a path, or below it; "*" is any one part."""
    return {leaf: known[leaf] for leaf in known if fnmatchcase(leaf, path) or fnmatchcase(leaf, f"{path}.*")}


def same(figure: dict[str, Any], found: list[float]) -> bool:
    """Whether all are the value; where it is one of several, in their order."""
    wanted = listed(figure["value"])
    if len(wanted) == 1:
        wanted *= len(found)
    return len(found) == len(wanted) and all(abs(a - b) < SAME for a, b in zip(found, wanted, strict=True))


def stands_in(figure: dict[str, Any], phrase: str, text: str) -> None:
    """The phrase is in the text once, and every figure marked in it is the value, or a range around it."""
    assert text.count(places.plain(places.unmarked(phrase))) == 1, f"not there, or more than once: {phrase}"
    found = places.marked(phrase, figure["unit"], figure.get("each"))
    wanted = listed(figure["value"])
    if len(found) > len(wanted) == 1:
        wanted *= len(found)
    for value, (least, most) in zip(wanted, found, strict=bool(found)):
        assert least - SAME <= value <= most + SAME, f"{value:g} is not in {phrase}"


@pytest.fixture(scope="module")
def constants() -> dict[str, float]:
    return places.constants()


@pytest.fixture(scope="module")
def guide() -> dict[str, float]:
    return places.in_guide()


def each(field: str) -> pytest.MarkDecorator:
    """One test a figure and a place of this kind."""
    rows = [(figure, place) for figure in FIGURES for place in figure.get(field, ())]
    ids = [f"{figure['rule']}: {place}" for figure, place in rows]
    return pytest.mark.parametrize(("figure", "place"), rows, ids=ids)


def compare(figure: dict[str, Any], place: str, found: dict[str, float]) -> None:
    """All that was found at a place is the value."""
    assert found, f"nothing at {place}"
    values = [places.in_unit(leaf, value, figure["unit"]) for leaf, value in found.items()]
    assert same(figure, values), f"{place} is {values}, the table says {figure['value']} {figure['unit']}"


@each("code")
def test_code_has_the_figure(figure, place, constants) -> None:
    compare(figure, place, places.preference(place) if place.startswith("base.") else under(place, constants))


@each("guide")
def test_the_guide_has_the_figure(figure, place, guide) -> None:
    compare(figure, place, under(place, guide))


@each("said")
def test_sentences_say_the_figure(figure, place) -> None:
    path, _, phrase = place.partition(": ")
    stands_in(figure, phrase, places.source(path) if path.endswith(".py") else places.text_at(path))


@each("health")
def test_health_md_has_the_figure(figure, place) -> None:
    stands_in(figure, place, places.health())


def test_a_figure_stands_somewhere_and_in_health_md_or_says_why_not() -> None:
    assert all(figure.get("code") or figure.get("guide") or figure.get("said") for figure in FIGURES)
    assert [one["rule"] for one in FIGURES if bool(one.get("health")) is bool(one.get("no_health"))] == []
    rules = [figure["rule"] for figure in FIGURES]
    assert sorted(rules) == sorted(set(rules))


def left_over(known: dict[str, float], field: str) -> list[str]:
    """The numbers in no row of the table."""
    rows = [path for figure in FIGURES for path in figure.get(field, ())]
    rows += [path for one in NOT_MEDICAL for path in one.get(field, ())]
    covered = {leaf for path in rows for leaf in under(path, known)}
    return sorted(set(known) - covered)


def test_every_constant_of_the_rooms_is_in_the_table(constants) -> None:
    assert left_over(constants, "code") == []


def test_every_number_of_the_guide_is_in_the_table(guide) -> None:
    assert left_over(guide, "guide") == []


def test_what_is_not_medical_is_there_has_a_reason_and_is_no_figure(constants, guide) -> None:
    for field, known in (("code", constants), ("guide", guide)):
        medical = {leaf for figure in FIGURES for path in figure.get(field, ()) for leaf in under(path, known)}
        for one in NOT_MEDICAL:
            for path in one.get(field, ()):
                assert under(path, known), f"nothing at {path}"
                assert not medical & set(under(path, known)), path
                assert one["why"]
