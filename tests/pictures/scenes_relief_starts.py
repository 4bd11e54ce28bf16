"""Starts that know what they may not do: ice in its gap, an emergency without a known country or number."""

from PySide6.QtWidgets import QWidget

from pictures.registry import scene
from pictures.scenes_relief import Story, told, with_sheet
from unclench.ui.relief.checked_question import CheckedQuestion


@told("relief-start-in-gap")
def _start_in_gap(story: Story) -> QWidget:
    story.ice()
    story.pause(minutes=20)
    return with_sheet(story, "open_start")


@told("relief-emergency-unknown")
def _emergency_unknown(story: Story) -> None:
    story.begin()
    story.services.warning_signs.answer({"A3": "y", "A9": "y", "A10": "y"})
    story.services.preferences.change("country", "other")


@told("relief-emergency-no-number")
def _emergency_no_number(story: Story) -> None:
    story.begin()
    story.services.warning_signs.answer({"A3": "y"})
    story.services.preferences.change("country", "DZ")


@scene("relief-checked-question", None)
def _checked_question() -> QWidget:
    return CheckedQuestion("You ticked: Lost control of pee or poo; Chest pain, trouble breathing, pain to jaw or arm")
