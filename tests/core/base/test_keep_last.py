"""A result is kept for equal facts, and computed anew for others."""

from unclench.core.base.keep_last import keep_last


def test_the_same_facts_give_the_same_object_and_others_a_new_one():
    asked = []

    @keep_last
    def double(values: tuple[int, ...]) -> tuple[int, ...]:
        asked.append(values)
        return tuple(2 * one for one in values)

    first = double((1, 2))
    assert double((1, 2)) is first
    assert double((1, 3)) == (2, 6)
    assert double((1, 2)) == first
    assert asked == [(1, 2), (1, 3), (1, 2)]
