"""The last medical review of the texts: who signed the form docs/review.md, when, and for which edition.

It stands in resources/guide/reviewed.toml, which is written by hand from the signed form: `reviewer` with the
qualification, `date`, `edition`. Without the file nobody has reviewed them.
"""

from datetime import date
from typing import Any

from unclench.core.base import local_formats, printed_words
from unclench.core.base.content import Load
from unclench.core.base.frozen_record import record
from unclench.core.base.translation import translate

FILE = "reviewed"


@record
class Reviewed:
    """`reviewer` is "" where nobody has reviewed the texts; `trouble` says what is wrong with the file."""

    reviewer: str = ""
    day: date | None = None
    edition: str = ""
    trouble: str = ""


def read(load: Load) -> Reviewed:
    """What the file says; a file that is missing or not in order claims no review."""
    try:
        data = load(FILE)
    except FileNotFoundError:
        return Reviewed()
    except ValueError as error:
        return Reviewed(trouble=str(error))
    return _parse(data)


def _parse(data: dict[str, Any]) -> Reviewed:
    reviewer, day, edition = data.get("reviewer"), data.get("date"), data.get("edition")
    if not isinstance(reviewer, str) or not reviewer.strip():
        return Reviewed(trouble=translate("core", "It names no reviewer."))
    if type(day) is not date:
        return Reviewed(trouble=translate("core", "It has no date such as 2027-01-31."))
    if not isinstance(edition, str) or not edition.strip():
        return Reviewed(trouble=translate("core", "It does not say which edition of the texts was reviewed."))
    return Reviewed(reviewer.strip(), day, edition.strip())


def words(found: Reviewed) -> str:
    """The line under About."""
    if found.trouble:
        text = translate("core", "Last medical review: none. The file reviewed.toml cannot be used. {trouble}")
        return text.format(trouble=found.trouble)
    if found.day is None:
        return translate("core", "Last medical review: none.")
    text = translate("core", "Last medical review: {reviewer}, {day}, of the texts of {edition}.")
    return text.format(
        reviewer=found.reviewer, day=local_formats.day(found.day), edition=printed_words.edition(found.edition)
    )
