"""Records are frozen dataclasses in all but what it costs to define them."""

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, is_dataclass, replace
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unclench.core.base.frozen_record import record, types_of


@record
class Point:
    """Two places and what is found there."""

    KIND: ClassVar[str] = "point"
    x: int
    y: int = 0
    found: dict[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True)
class Twin:
    """The same as the standard library makes it."""

    x: int
    y: int = 0
    found: dict[str, int] = field(default_factory=dict[str, int])


@record(kw_only=True)
class Named(Point):
    """With a name that has no default after fields that have one."""

    name: str


@given(st.integers(), st.integers())
def test_values_go_where_a_dataclass_puts_them(x: int, y: int) -> None:
    for one in (Point(x, y), Point(x, y=y), Point(y=y, x=x)):
        assert asdict(one) == asdict(Twin(x, y))
        assert repr(one) == repr(Twin(x, y)).replace("Twin", "Point")
        assert one == Point(x, y)
    assert Point(x) == Point(x, 0, {})
    assert (Point(x, y) == Point(y, x)) is (x == y)


def test_a_record_is_a_dataclass() -> None:
    assert is_dataclass(Point)
    assert [one.name for one in fields(Named)] == ["x", "y", "found", "name"]
    assert replace(Named(1, name="a"), name="b") == Named(1, name="b")
    assert copy.deepcopy(Point(1)) == pickle.loads(pickle.dumps(Point(1))) == Point(1)


def test_records_of_different_kinds_differ() -> None:
    assert Point(1) != Named(1, name="a")
    assert Point(1) != Twin(1)


def test_equal_records_hash_alike_in_whatever_order_they_were_written() -> None:
    one, other = Flat(a=1, b=2), Flat(b=2, a=1)
    assert one == other
    assert hash(one) == hash(other)
    assert hash(one) != hash(Flat(a=2, b=1))


@record
class Flat:
    """Only what can be hashed."""

    a: int
    b: int


def test_nothing_changes_a_record() -> None:
    point = Point(1)
    with pytest.raises(FrozenInstanceError):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del point.x  # type: ignore[misc]
    assert point == Point(1)


def test_made_values_are_not_shared() -> None:
    assert Point(1).found is not Point(1).found


@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), ((1, 2, {}, 4), {}), ((1,), {"z": 3}), ((1,), {"x": 2}), ((), {"y": 1}), ((), {"y": 1, "z": 2})],
)
def test_wrong_values_are_refused(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        Point(*values, **named)
    with pytest.raises(TypeError):
        Twin(*values, **named)


def test_a_name_must_be_given_by_name() -> None:
    with pytest.raises(TypeError):
        Named(1, 2, {}, "a")  # type: ignore[misc]


@pytest.mark.parametrize("kind", [Point, Named])
def test_the_types_of_the_fields_are_those_that_dataclasses_says(kind: type) -> None:
    assert list(types_of(kind).items()) == [(one.name, one.type) for one in fields(kind)]
