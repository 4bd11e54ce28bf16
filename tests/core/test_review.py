"""Nobody is said to have reviewed the texts unless a file says who, when and which edition."""

from pathlib import Path

import pytest

from fakes import guide
from reviewed_file import WHOLE, guide_with
from unclench.core import review


def test_without_the_file_nobody_has_reviewed_it(tmp_path: Path) -> None:
    assert review.words(guide_with(tmp_path, None).reviewed) == "Last medical review: none."


def test_with_the_file_it_says_who_when_and_which_edition(tmp_path: Path) -> None:
    said = review.words(guide_with(tmp_path, WHOLE).reviewed)
    assert said == "Last medical review: Maria Silva, physiotherapist, 2027-01-31, of the texts of Nov 2026."


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("reviewer = ", "Invalid value"),
        ("", "It names no reviewer."),
        (WHOLE.replace("Maria Silva, physiotherapist", " "), "It names no reviewer."),
        (WHOLE.replace('"Maria Silva, physiotherapist"', "true"), "It names no reviewer."),
        (WHOLE.replace("2027-01-31", '"soon"'), "It has no date such as 2027-01-31."),
        (WHOLE.replace("2027-01-31", "2027-01-31T09:00:00"), "It has no date such as 2027-01-31."),
        (WHOLE.replace('"2026-11"', "2026"), "It does not say which edition of the texts was reviewed."),
    ],
)
def test_a_file_that_is_not_in_order_claims_no_review(tmp_path: Path, text: str, why: str) -> None:
    said = review.words(guide_with(tmp_path, text).reviewed)
    assert said.startswith("Last medical review: none. The file reviewed.toml cannot be used. ")
    assert why in said


def test_the_file_of_the_app_is_absent_or_in_order() -> None:
    assert guide().reviewed.trouble == ""
