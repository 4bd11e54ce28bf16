"""A result: the headline, what to do today, who to see and by when, what would change it; all else below."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from unclench.core.base.printed_words import named_day
from unclench.core.base.units import listed, listed_apart
from unclench.core.causes.checklist import Rule
from unclench.core.causes.evaluation import Found
from unclench.core.causes.snapshot import Result
from unclench.ui.causes.bullet_line import Bullet
from unclench.ui.look import text
from unclench.ui.widgets.card import Card, Inset
from unclench.ui.widgets.card import Rule as Line
from unclench.ui.widgets.chip import Chip
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.row_or_column import RowOrColumn

Q0 = "Q0"
SIDE, NARROW_SIDE, LARGE = 32, 20, 1.5
"""Pixels beside the content, with usual and with large text, which begins above this scale."""


class ResultCard(Card):
    """Draws one run; the person can open the page that explains the headline, and note an appointment (`bookable`)."""

    page_requested = Signal(str)
    appointment_requested = Signal(str)

    def __init__(self, result: Result, *, bookable: bool = False) -> None:
        outcome = result.outcome
        rule = outcome.headline.rule
        self.headline = wrapped(rule.headline, "big")
        parts: list[QWidget | int | None] = [
            self._top(result),
            self.headline,
            wrapped(rule.pattern, "lead"),
            *self._because(result),
            2,
            wrapped(self.tr("Today"), "heading"),
            *(Bullet(line) for line in rule.today),
            Line(),
            self._pair(self.tr("Who"), rule.who),
            self._pair(self.tr("When"), rule.by[:1].upper() + rule.by[1:]),
            *([self._book(rule)] if bookable else []),
            self._pair(self.tr("What would change this"), rule.change),
            *self._watch(outcome.watch),
            Line(),
            self._note(rule),
        ]
        if outcome.also:
            also = self.tr("Later, once this is cleared") if outcome.emergency else self.tr("Also worth doing")
            parts += [4, wrapped(also, "heading"), *(self._also(each) for each in outcome.also)]
        box = column(*parts, gap=9)
        super().__init__(box)
        self._set_margins()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if text.is_font_change(event):
            self._set_margins()

    def _set_margins(self) -> None:
        """Large text gets the room: a headline may have long words."""
        side = NARROW_SIDE if text.scale() > LARGE else SIDE
        if box := self.layout():
            box.setContentsMargins(side, 26, side, 26)

    def _top(self, result: Result) -> QWidget:
        tones = {"R0": "danger", "R1": "caution"}
        tone = tones.get(result.outcome.headline.rule.id, "accent")
        holder = QWidget()
        day = label(named_day(result.run.at), "small", "muted")
        points = row(Chip(self.tr("What your answers point to"), tone), None)
        holder.setLayout(RowOrColumn(points, day, gap=10, stretch=(1, 0)))
        return holder

    def _because(self, result: Result) -> list[QWidget]:
        found = result.outcome.headline
        if not found.because:
            return []
        if result.signs and Q0 in {each.question for each in found.rule.conditions}:
            ticked = self.tr("You ticked: {signs}.").format(signs=listed_apart(result.signs))
            return [wrapped(ticked, "medium")]
        words = self.tr("Because you said: {reasons}.").format(reasons=listed(found.because))
        return [wrapped(words, "body", "muted")]

    def _pair(self, name: str, words: str) -> QWidget:
        holder = QWidget()
        holder.setLayout(column(wrapped(name, "small", "muted"), wrapped(words, "medium"), gap=1))
        return holder

    def _book(self, rule: Rule) -> QWidget:
        note = self.tr("Note the appointment")
        return Link(note, lambda: self.appointment_requested.emit(rule.visit), role="small", tone="accent")

    def _watch(self, notes: tuple[str, ...]) -> list[QWidget]:
        if not notes:
            return []
        return [self._pair(self.tr("Worth watching"), "\n".join(notes))]

    def _note(self, rule: Rule) -> QWidget:
        holder = QWidget()
        said = wrapped(self.tr("How sure is that? {note}").format(note=rule.note), "small", "muted")
        source = wrapped(rule.source, "tiny", "muted")
        items: list[QWidget] = [said, source]
        if rule.page:
            more = Link(self.tr("Read more"), lambda: self.page_requested.emit(rule.page), role="small", tone="accent")
            more.setAccessibleName(self.tr("Read more: {headline}").format(headline=rule.headline))
            items.append(more)
        holder.setLayout(column(*items, gap=2))
        return holder

    def _also(self, found: Found) -> Inset:
        rule = found.rule
        who = self.tr("{who}, {by}").format(who=rule.who, by=rule.by) if rule.by else rule.who
        because = listed(found.because)
        lines: list[QWidget] = [wrapped(rule.headline, "strong"), wrapped(because, "small", "muted")]
        if who:
            lines.append(wrapped(who, "small"))
        lines += [wrapped(rule.today[0], "small"), wrapped(rule.change, "small", "muted")]
        if rule.page:
            more = Link(self.tr("Read more"), lambda: self.page_requested.emit(rule.page), role="small", tone="accent")
            more.setAccessibleName(self.tr("Read more: {headline}").format(headline=rule.headline))
            lines.append(more)
        return Inset(column(*lines, gap=3))
