"""The words by which a part is known: those of the first heading in it."""

from PySide6.QtWidgets import QLabel, QWidget

HEADINGS = ("huge", "big", "title", "title_strong", "heading")
LEAD = "lead"


def heading(part: QWidget) -> str:
    """The words of the first heading in `part`, else its first words; "" when it has none."""
    first = heading_label(part) or next(iter(_labels(part)), None)
    return first.text() if first is not None else ""


def heading_label(part: QWidget) -> QLabel | None:
    """The first heading in `part`."""
    return next((one for one in _labels(part) if one.property("text_role") in HEADINGS), None)


def heading_and_lead(part: QWidget) -> tuple[str, str]:
    """The first heading of a screen, and the lead that stands right below it; "" for what there is none of."""
    labels = _labels(part)
    at = next((place for place, one in enumerate(labels) if one.property("text_role") in HEADINGS), None)
    if at is None:
        return "", ""
    leads = [one for one in labels[at + 1 :] if one.property("text_role") == LEAD]
    below = [one for one in labels[at + 1 : at + 2] if one.wordWrap()]
    lead = next(iter([*leads, *below]), None)
    return labels[at].text(), lead.text() if lead is not None else ""


def _labels(part: QWidget) -> list[QLabel]:
    return [one for one in part.findChildren(QLabel) if one.text() and one.isVisibleTo(part)]
