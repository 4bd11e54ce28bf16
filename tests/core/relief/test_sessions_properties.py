"""Whatever is pressed, slept through or set: no session past its limit unsaid, no start in a gap without a reason."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from book import Book
from unclench.core.base.errors import BadInput, Refused
from unclench.core.relief.gaps import gate

steps = st.one_of(
    st.tuples(st.just("advance"), st.integers(1, 4 * 3600)),
    st.tuples(st.just("sleep"), st.integers(1, 12 * 3600)),
    st.tuples(st.just("set_wall"), st.integers(-8 * 3600, 8 * 3600)),
    st.tuples(st.just("ice"), st.integers(-2, 25)),
    st.tuples(st.just("ice_because"), st.integers(1, 20)),
    st.tuples(st.just("heat"), st.integers(1, 20)),
    st.tuples(st.just("late"), st.integers(1, 3 * 3600)),
    st.tuples(st.just("stop"), st.just(0)),
)


class Truth:
    """What really happened, by a clock that nobody can set."""

    def __init__(self) -> None:
        self.begun: float | None = None
        self.limit = 0
        self.ice_starts: list[float] = []
        self.ends: list[float] = []


@pytest.mark.uncounted
@settings(max_examples=300, deadline=None)
@given(st.lists(steps, max_size=25))
def test_no_session_past_its_limit_unsaid_and_no_start_in_a_gap_without_a_reason(actions):
    book, truth = Book(), Truth()
    for name, value in actions:
        step(book, truth, name, value)
        check(book, truth)


def step(book: Book, truth: Truth, name: str, value: int) -> None:
    boot = book.clock.boot
    try:
        if name in ("advance", "sleep", "set_wall"):
            getattr(book.clock, name)(value)
        elif name == "stop":
            book.stop()
            truth.begun = None
            truth.ends.append(boot)
        else:
            start(book, truth, name, value)
    except (Refused, BadInput):
        pass


def start(book: Book, truth: Truth, name: str, value: int) -> None:
    boot = book.clock.boot
    late = value if name == "late" else 0
    kind = "heat" if name == "heat" else "ice"
    plan = book.start(
        kind,
        10 if late else value,
        override="because" if name == "ice_because" else None,
        at=book.now.instant.plus(-late) if late else None,
    )
    begun = boot - late
    if plan.session.override_reason is None and not late:
        assert all(boot - end >= 3600 - 1 for end in truth.ends)
        assert kind == "heat" or all(boot - earlier >= 7200 - 1 for earlier in truth.ice_starts)
    assert plan.session.limit_seconds <= 1200
    truth.begun, truth.limit = begun, plan.session.limit_seconds
    if kind == "ice":
        truth.ice_starts.append(begun)


def check(book: Book, truth: Truth) -> None:
    live = book.live
    assert (live is None) == (truth.begun is None)
    if live is None:
        return
    passed = book.clock.boot - truth.begun
    assert (live.state == "overtime") == (passed >= truth.limit)
    assert live.remaining <= 1200
    assert abs((live.ends.utc - book.now.instant.utc).total_seconds() - (truth.limit - passed)) <= 1


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 30 * 3600), st.integers(-8 * 3600, 8 * 3600))
def test_the_gate_depends_only_on_facts_and_now(wait, jump):
    book = Book()
    book.start(minutes=15)
    book.clock.advance(minutes=15)
    book.stop()
    book.clock.advance(wait)
    asked = book.guide.safety.cautions
    assert gate(book.facts, book.now, asked, "ice") == gate(book.facts, book.now, asked, "ice")
    before = gate(book.facts, book.now, asked, "ice")
    book.clock.set_wall(jump)
    after = gate(book.facts, book.now, asked, "ice")
    assert (before is None) == (after is None)
