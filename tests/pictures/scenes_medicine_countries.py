"""The list of medicines elsewhere: what is sold there, what is a prescriber's, what only other countries have."""

from PySide6.QtWidgets import QWidget

from pictures.registry import scene
from pictures.scenes_medicine import bridge
from unclench.ui.relief.medicine.picker import Picker


def _picker(country: str, words: str = "") -> QWidget:
    on, _ = bridge(country)
    made = Picker(on)
    on.setParent(made)
    made.search.setText(words)
    return made


@scene("medicine-picker-germany")
def _germany() -> QWidget:
    return _picker("DE")


@scene("medicine-picker-elsewhere")
def _elsewhere() -> QWidget:
    return _picker("DE", "Gelocatil")


@scene("medicine-picker-metamizole")
def _metamizole() -> QWidget:
    return _picker("ES", "Nolotil")
