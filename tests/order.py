"""The order in which tests run side by side: the longest first, so that nobody waits for one at the end."""

import pytest

LONGEST = (
    *("test_a_session_that_was_shown_survives_a_kill_and_never_doubles", "test_wheel"),
    *("test_killed_while_the_file_is_brought_up_to_date", "test_killed_while_a_damaged_file_is_mended"),
    *("test_killed_while_a_backup_is_restored", "test_killed_while_the_file_is_made"),
    *("test_every_form_is_filled_in_and_left_by_keys", "test_killed_while_a_backup_is_made"),
    *("test_every_sheet_is_left_by_escape_and_the_focus_is_where_it_was", "test_a_killed_hold_is_offered_back"),
    *("test_a_kill_after_any_answer_loses_none", "test_a_card_is_hidden_and_brought_back_by_keys"),
    "test_two_thousand_messages_leave_no_trace_in_memory",
    *("test_a_year_at_the_desk", "test_every_combination_has_one_headline_and_loses_nothing"),
    *("test_never_two_never_held_never_outside_hours", "test_architecture"),
    *("test_every_enum_is_what_it_would_have_been", "test_four_days"),
)
"""Names of tests, or of files whose tests share something that is costly to make; the slowest first."""


def longest_first(items: list[pytest.Item], workers: int) -> list[pytest.Item]:
    """`items` as one part a worker, as pytest-xdist will cut them: a share of the longest, then of all others."""
    long: dict[str, list[pytest.Item]] = {name: [] for name in LONGEST}
    others: list[pytest.Item] = []
    for item in items:
        long.get(item.path.stem, long.get(getattr(item, "originalname", ""), others)).append(item)
    bundles = [bundle for bundle in long.values() if bundle]
    ordered: list[pytest.Item] = []
    for worker in range(workers):
        mine = [item for bundle in bundles[worker::workers] for item in bundle]
        size = (len(items) - len(ordered)) // (workers - worker)
        room = max(0, size - len(mine))
        ordered += mine + others[:room]
        del others[:room]
    return ordered + others
