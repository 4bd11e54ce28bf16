"""A questionnaire on the screen: PEG, change, or Roland-Morris, in the published words."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

from unclench.core.base import units
from unclench.core.causes.questionnaires import Questionnaires
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.choice_list import ChoiceList, Option, zero_to_ten
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.readable_width import ReadableWidth
from unclench.ui.widgets.screen import Screen


class MeasureForm(Screen):
    """`answered` has the answers; the service computes the score."""

    answered = Signal(str, dict)
    left = Signal()

    def __init__(self, name: str, asked: Questionnaires) -> None:
        self._name = name
        self._lists: dict[str, ChoiceList] = {}
        self._checks: list[Check] = []
        self._keep = button("", self._tell, role="primary", size="big")
        leave = button("", lambda: self.left.emit(), size="big")
        titles = {"peg": asked.peg_title, "change": asked.change_title, "rmdq": asked.rmdq_title}
        cites = {"peg": asked.peg_cite, "change": "", "rmdq": asked.rmdq_cite}
        parts = {"peg": self._peg, "change": self._change, "rmdq": self._roland}[name](asked)
        box = column(
            wrapped(titles[name], "big"),
            *([wrapped(self._in_english(), "small", "muted")] if name in asked.in_english else []),
            *parts,
            wrapped(cites[name], "tiny", "muted"),
            row(self._keep, leave, None),
            gap=12,
        )
        card = Card(box)
        box.setContentsMargins(32, 26, 32, 26)
        super().__init__(column(ReadableWidth(card), None))
        self._keep.setText(self.tr("Keep"))
        leave.setText(self.tr("Cancel"))
        self._look()

    def _in_english(self) -> str:
        return self.tr("These questions are in English: no checked translation is known to us.")

    def _peg(self, asked: Questionnaires) -> list[QWidget]:
        names = {"pain": self.tr("Pain"), "enjoyment": self.tr("Enjoyment"), "activity": self.tr("Activity")}
        parts: list[QWidget] = []
        for item in asked.peg:
            scale = ChoiceList(zero_to_ten(), item.ask, look="pills")
            scale.chosen.connect(lambda _: self._look())
            for number in scale.findChildren(QRadioButton):
                number.setAccessibleName(self.tr("{what}: {number}").format(what=names[item.id], number=number.text()))
            self._lists[item.id] = scale
            ends = QWidget()
            ends.setLayout(
                Flow(
                    self._end(f"{units.number(0)} = {item.least}"),
                    self._end(f"{units.number(10)} = {item.most}"),
                    gap=18,
                )
            )
            parts += [wrapped(item.ask, "strong"), scale, ends]
        return parts

    def _end(self, words: str) -> QLabel:
        return wrapped(words, "small", "muted")

    def _change(self, asked: Questionnaires) -> list[QWidget]:
        options = [Option(answer.value, answer.label) for answer in asked.change]
        scale = ChoiceList(options, asked.change_ask)
        scale.chosen.connect(lambda _: self._look())
        self._lists["change"] = scale
        return [wrapped(asked.change_ask, "strong"), scale]

    def _roland(self, asked: Questionnaires) -> list[QWidget]:
        self._checks = [Check(line) for line in asked.rmdq]
        return [
            wrapped(asked.rmdq_intro),
            *self._checks,
            wrapped(self.tr("What you leave blank counts as no."), "small", "muted"),
        ]

    def _look(self) -> None:
        """Keep is possible once every question has an answer; blank sentences are answers."""
        self._keep.setEnabled(all(scale.value() is not None for scale in self._lists.values()))

    def _tell(self) -> None:
        answers: dict[str, Any] = {name: scale.value() for name, scale in self._lists.items()}
        if self._name == "rmdq":
            answers = {"ticked": [place for place, check in enumerate(self._checks, 1) if check.isChecked()]}
        self.answered.emit(self._name, answers)
