"""The warning signs lead where health.md 2 says."""

import pytest

from book import Book
from fakes import guide
from unclench.core.base.errors import BadInput, Refused
from unclench.core.safety import warning_signs

ALL = guide().safety.signs
A = [sign.id for sign in ALL if sign.group == "A"]
B = [sign.id for sign in ALL if sign.group == "B"]
C = [sign.id for sign in ALL if sign.group == "C"]


def stand(book: Book) -> warning_signs.Standing:
    return warning_signs.standing(book.facts, book.now)


def test_every_sign_is_there_with_its_reason_and_source():
    assert [f"A{n}" for n in range(1, 14)] == A
    assert [f"B{n}" for n in range(1, 16)] == B
    assert [f"C{n}" for n in range(1, 9)] == C
    for sign in ALL:
        assert sign.question.endswith("?")
        assert sign.why
        assert sign.source
    assert all(len(sign.short) <= 60 for sign in ALL if sign.group == "A")


def test_no_text_promises_safety():
    for sign in ALL:
        text = f"{sign.short} {sign.question} {sign.why}".lower()
        assert not any(word in text for word in ("you are safe", "nothing serious", "harmless", "don't worry"))


@pytest.mark.parametrize("answer", ["y", "?"])
@pytest.mark.parametrize("sign", A)
def test_group_a_is_an_emergency_also_when_not_sure(sign, answer):
    book = Book()
    book.sign(**{sign: answer})
    assert (stand(book).state, stand(book).group, stand(book).ids) == ("emergency", "A", (sign,))


@pytest.mark.parametrize("sign", B)
def test_group_b_is_a_doctor_soon_softer_when_not_sure(sign):
    book = Book()
    book.sign(**{sign: "y"})
    assert (stand(book).state, stand(book).group, stand(book).unsure) == ("soon", "B", False)
    book = Book()
    book.sign(**{sign: "?"})
    assert (stand(book).state, stand(book).unsure) == ("soon", True)


@pytest.mark.parametrize("sign", C)
def test_group_c_is_a_visit_and_not_sure_is_none(sign):
    book = Book()
    book.sign(A1="n", **{sign: "y"})
    assert (stand(book).state, stand(book).group) == ("soon", "C")
    book = Book()
    book.sign(A1="n", **{sign: "?"})
    assert stand(book).state == "clear"


def test_not_asked_until_group_a_was_answered_for_this_episode():
    book = Book()
    assert stand(book).state == "not_asked"
    book.sign(A1="n")
    assert stand(book).state == "clear"
    book.clock.advance(hours=1)
    book.begin()
    assert stand(book).state == "not_asked"
    book.sign(A1="n")
    assert stand(book).state == "clear"


def test_without_an_episode_an_answer_holds_for_a_week():
    book = Book()
    book.sign(A1="n")
    book.clock.advance(hours=7 * 24 + 1)
    assert stand(book).state == "not_asked"


def test_an_emergency_stands_until_it_is_cleared_not_by_a_later_no():
    book = Book()
    book.sign(A3="y")
    book.clock.advance(hours=30)
    book.sign(**dict.fromkeys(A, "n"))
    assert stand(book).emergency


@pytest.mark.parametrize(("why", "state"), [("called", "emergency"), ("checked", "clear"), ("mistake", "not_asked")])
def test_three_answers_to_an_emergency(why, state):
    book = Book()
    book.sign(A3="y", A4="?")
    book.clear(why)
    assert (stand(book).state, stand(book).closed) == (state, why != "checked")
    assert book.facts.sign_checks[0].cleared_why == why


def test_group_b_closes_with_a_later_no_or_a_doctor_who_looked():
    book = Book()
    book.sign(B1="y", B2="y")
    book.sign(B1="n")
    assert stand(book).ids == ("B2",)
    book.clear("checked")
    assert stand(book).ids == ()


def test_a_mistake_in_group_a_leaves_group_b_open():
    book = Book()
    book.sign(A1="y", B2="y")
    book.clear("mistake")
    assert (stand(book).state, stand(book).ids) == ("soon", ("B2",))
    book.clear("checked")
    assert stand(book).ids == ()


def test_clearing_needs_something_that_stands_and_a_known_reason():
    book = Book()
    with pytest.raises(Refused):
        book.clear("mistake")
    with pytest.raises(BadInput, match="called, checked or mistake"):
        book.clear("whatever")
    book.sign(B1="y")
    with pytest.raises(Refused):
        book.clear("called")


@pytest.mark.parametrize(("pain", "hours", "asks"), [(4, 24, True), (4, 23, False), (3, 48, False), (None, 48, False)])
def test_group_a_is_asked_again_after_24_hours_while_pain_is_4_or_more(pain, hours, asks):
    book = Book()
    book.begin()
    book.sign(A1="n")
    if pain is not None:
        book.pain(pain)
    book.clock.advance(hours=hours)
    assert warning_signs.due_again(book.facts, book.now) is asks


def test_nothing_is_asked_again_without_an_episode_or_in_an_emergency():
    book = Book()
    assert not warning_signs.due_again(book.facts, book.now)
    book.begin()
    assert warning_signs.due_again(book.facts, book.now)
    book.sign(A3="y")
    book.clock.advance(hours=30)
    assert not warning_signs.due_again(book.facts, book.now)


def test_b_and_c_are_asked_until_answered():
    book = Book()
    book.begin()
    assert len(warning_signs.unanswered(book.facts, ALL, "B")) == 15
    book.sign(B1="n", B2="?")
    assert [sign.id for sign in warning_signs.unanswered(book.facts, ALL, "B")][:2] == ["B3", "B4"]


def test_answers_are_known_signs_with_known_answers():
    with pytest.raises(BadInput, match="no warning sign called A99"):
        warning_signs.check_answers(ALL, {"A99": "y"})
    with pytest.raises(BadInput, match='"y", "n"'):
        warning_signs.check_answers(ALL, {"A1": "maybe"})


def test_answers_older_than_the_onset_are_not_of_the_episode():
    book = Book()
    book.begin()
    before = warning_signs.plan_answer(book.facts, book.now, {"A1": "n"}, book.now.instant.plus(-60))
    assert before.episode_id is None
    assert warning_signs.plan_answer(book.facts, book.now, {"A1": "n"}).episode_id == book.facts.episodes[-1].id


def test_nothing_ticked_is_a_no_to_every_sign_of_the_group():
    none = warning_signs.none_of(guide().safety.signs, "A")
    assert set(none.values()) == {"n"}
    assert set(none) == {sign.id for sign in guide().safety.signs if sign.group == "A"}


def test_a_group_is_asked_for_what_is_new_once_the_episode_has_all_its_answers():
    book, known = Book(), guide().safety.signs
    book.sign(**warning_signs.none_of(known, "B"))
    assert not warning_signs.asked_before(book.facts, known, "B")
    book.clock.advance(60)
    book.begin()
    assert not warning_signs.asked_before(book.facts, known, "B")
    book.sign(**warning_signs.none_of(known, "B"))
    assert warning_signs.asked_before(book.facts, known, "B")
    assert not warning_signs.asked_before(book.facts, known, "A")


def test_in_the_check_after_a_day_b_follows_a_where_it_was_answered_and_no_emergency_stands():
    book, known = Book(), guide().safety.signs
    book.begin()
    assert warning_signs.next_when_asked_again(book.facts, known, book.now) is None
    book.sign(**warning_signs.none_of(known, "B"))
    assert warning_signs.next_when_asked_again(book.facts, known, book.now) == "B"
    book.sign(A3="y")
    assert warning_signs.next_when_asked_again(book.facts, known, book.now) is None
