"""docs/review.md is what tools/review_form.py makes of the guide, the sentences and the figures of today."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FORM = (ROOT / "docs" / "review.md").read_text(encoding="utf-8")


def test_the_form_is_what_the_script_makes() -> None:
    made = subprocess.run(
        [sys.executable, ROOT / "tools" / "review_form.py", "-"], capture_output=True, check=True, encoding="utf-8"
    )
    assert made.stdout == FORM, "the form is of other texts: make review"


@pytest.mark.parametrize(
    "words",
    [
        "| A3 | Have you newly lost control of pee or poo? |",
        "| Ibuprofen 200 mg (US) | Ibuprofen 200 mg in one tablet | 1 tablet; 2 if 1 does not work.",
        "| Diclofenac | 150 mg | 12 h |  | smpc-diclofenac |",
        "| Ibuprofen | 1200 mg; 2400 mg with a prescriber | 6 h | 4 h apart, 400 mg at once | S35a",
        "It was logged at {time}.",
        "More than {dose} of acetaminophen in 24 h can harm the liver. Call {number} now, even if you feel fine.",
        "| sessions a day | 8 sessions | D: “8 sessions / waking day” |",
        "### R7: Book a visit, and take the report",
        "| The evidence is thinner than it sounds. | ☐ | ☐ |",
        "| Name | |",
        "| Signature | |",
        'reviewer = "Name, qualification"',
    ],
)
def test_it_has_the_words_of_the_screen_figures_boxes_and_a_place_to_sign(words: str) -> None:
    assert words in FORM


def test_it_can_be_read_in_an_hour() -> None:
    times = [
        int(line.split("|")[3].split()[0])
        for line in FORM.splitlines()
        if line.endswith(" min |") and line[2:3].isdigit()
    ]
    assert len(times) == 8
    assert sum(times) <= 75
    assert FORM.count("\nRemarks:\n") == 8
