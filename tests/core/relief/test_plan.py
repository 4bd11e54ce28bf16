"""Next for you: in order, with its press, never medicine."""

from book import Book
from unclench.core.base.entries import Walk
from unclench.core.relief.next_steps import upcoming


def lines(book: Book) -> list[tuple[str, str | None, str]]:
    found = upcoming(book.facts, book.guide.safety, book.now)
    return [(one.what, f"{one.when.local():%H:%M}" if one.when else None, one.press) for one in found]


def begun() -> Book:
    book = Book()
    book.begin()
    book.sign(A1="n")
    return book


def test_nothing_without_an_episode_and_nothing_in_an_emergency():
    assert lines(Book()) == []
    book = begun()
    book.sign(A3="y")
    assert lines(book) == []


def test_a_short_walk_is_possible_at_the_beginning_and_ice_has_its_start_elsewhere():
    found = lines(begun())
    assert found[0] == ("walk", None, "log_walk")
    assert all(what != "ice" for what, _, _ in found)


def test_while_ice_runs_the_next_one_is_named():
    book = begun()
    book.start(minutes=20)
    found = lines(book)
    assert ("ice", None, "") in found
    assert ("ice", "16:05", "") in found


def test_the_next_short_walk_is_an_hour_after_the_last():
    book = begun()
    book.add(Walk(at=book.now.instant, moved_seconds=300))
    book.clock.advance(minutes=10)
    assert ("walk", "15:10", "log_walk") in lines(book)


def test_while_one_lies_on_a_pack_the_short_walk_comes_after_it_but_a_wrap_may_be_walked_in():
    book = begun()
    book.start(minutes=20)
    assert ("walk", "14:25", "log_walk") in lines(book)
    book = begun()
    book.start("heat", minutes=60, medium="wrap")
    assert ("walk", None, "log_walk") in lines(book)


def test_no_walk_with_pain_above_seven():
    book = begun()
    book.pain(8)
    assert ("walk", None, "") in lines(book)


def test_the_signs_come_again_after_a_day_with_pain():
    book = begun()
    book.pain(5)
    book.clock.advance(hours=24)
    assert ("signs", None, "answer_signs") in lines(book)


def test_heat_takes_over_after_72_hours():
    book = begun()
    book.clock.advance(hours=72)
    book.start("heat", minutes=15)
    assert ("heat", None, "") in lines(book)
    assert all(what not in ("ice", "heat_days", "may_stop") for what, _, _ in lines(book))


def test_at_most_three_lines_now_first():
    book = begun()
    book.pain(5)
    book.clock.advance(hours=24)
    found = lines(book)
    assert len(found) == 3
    assert [when for _, when, _ in found] == [None, None, "14:05"]


def test_signs_never_asked_are_not_called_once_more():
    book = Book()
    book.begin()
    (first,) = [one for one in upcoming(book.facts, book.guide.safety, book.now) if one.what == "signs"]
    assert first.title == "Warning signs"
