"""The weekly questionnaires: off until wanted, offered when due, numbers without praise."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.core.base import units
from unclench.core.base.entries import Measure
from unclench.core.base.printed_words import short_day
from unclench.core.causes import questionnaires as measures
from unclench.ui.causes.clinic_score_form import CLINIC
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.kept_parts import KeptParts, Part
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.link_button import Link

SHOWN = 4


class MeasuresCard(Card):
    """Its presses are signals: answer one now, ask each week or not."""

    asked = Signal(str)
    wanted = Signal(str, bool)

    def __init__(self) -> None:
        box = column(gap=10)
        super().__init__(box)
        self._parts = KeptParts(box)

    def draw(self, known: tuple[Measure, ...], offered: tuple[str, ...], *, wants: bool, wants_roland: bool) -> None:
        """Show what was answered, what is due, and whether it is wanted."""
        titles = self._titles()
        parts = [
            Part("title", None, lambda: wrapped(self.tr("Measures for the doctor"), "heading")),
            Part("want", wants, lambda: self._wish(wants), _ticks(wants)),
        ]
        if wants:
            roland = Part("roland", wants_roland, lambda: self._wish_roland(wants_roland), _ticks(wants_roland))
            parts.append(roland)
        parts += [Part(name, None, lambda name=name: self._ask(name, titles[name], "primary")) for name in offered]
        for name, title in (("peg", "PEG"), ("rmdq", "Roland-Morris"), ("odi", "Oswestry")):
            line = self._course(name, title, measures.of(known, name))
            if line:
                parts.append(Part(("course", name), line, lambda line=line: wrapped(line, "small", "muted")))
        always = (*(name for name in ("peg", "rmdq") if name not in offered), CLINIC)
        parts.append(Part("ways", always, lambda: self._ways({name: titles[name] for name in always})))
        self._parts.draw(parts)

    def _wish(self, wants: bool) -> Check:
        want = Check(
            self.tr("Ask me once a week"), self.tr("Three numbers for the doctor; it stops when nothing hurts.")
        )
        want.setChecked(wants)
        want.wished.connect(lambda on: self.wanted.emit("measures_weekly", on))
        return want

    def _wish_roland(self, wants: bool) -> Check:
        roland = Check(self.tr("And Roland-Morris every two weeks"))
        roland.setChecked(wants)
        roland.wished.connect(lambda on: self.wanted.emit("measures_roland", on))
        return roland

    def _ways(self, titles: dict[str, str]) -> QWidget:
        holder = QWidget()
        holder.setLayout(Flow(*(self._any_time(name, title) for name, title in titles.items()), gap=14))
        return holder

    def _any_time(self, name: str, title: str) -> QWidget:
        return Link(title, lambda: self.asked.emit(name), role="small", tone="muted")

    def _ask(self, name: str, title: str, role: str) -> QWidget:
        holder = QWidget()
        holder.setLayout(Flow(button(title, lambda: self.asked.emit(name), role=role, size="small")))
        return holder

    def _titles(self) -> dict[str, str]:
        return {
            "peg": self.tr("PEG: three numbers"),
            "change": self.tr("Better or worse than at the start?"),
            "rmdq": self.tr("Roland-Morris: 24 sentences"),
            CLINIC: self.tr("A score a clinic gave"),
        }

    def _course(self, name: str, title: str, known: list[Measure]) -> str:
        if not known:
            return ""
        places = 1 if name == "peg" else 0
        scores = (f"{units.number(each.score, places)} ({short_day(each.at)})" for each in known[-SHOWN:])
        numbers = units.one_after_another(scores)
        return f"{title} {numbers}. {measures.meaning(name)}" if len(known) > 1 else f"{title} {numbers}."


def _ticks(on: bool) -> Callable[[Check], None]:
    return lambda check: check.setChecked(on)
