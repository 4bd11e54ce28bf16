"""The card "Medicine": a truthful log and a clock (health.md 3.6). It never prompts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from unclench.core.base import units
from unclench.core.base.entries import Dose
from unclench.core.base.moments import Now
from unclench.core.medicine.snapshot import MedicineSnapshot
from unclench.ui.bridge import Bridge
from unclench.ui.relief.medicine.alert_notes import PRESSING, Notes
from unclench.ui.widgets.button import button
from unclench.ui.widgets.errors_on_show import reported
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.lazy_part import LazyPart
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.row_or_column import RowOrColumn
from unclench.ui.widgets.two_columns import TwoColumns

if TYPE_CHECKING:
    from unclench.core.medicine.product_rows import Row
    from unclench.core.medicine.products import Product
    from unclench.ui.relief.medicine.ask_first import AskFirst
    from unclench.ui.relief.medicine.log_form import LogForm
    from unclench.ui.relief.medicine.product_row import MedicineRow
    from unclench.ui.relief.medicine.undo_part import UndoPart
    from unclench.ui.widgets.banner import Banner

MINUTE_MS = 60_000
BESIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class MedicineCard(QWidget):
    """Draws the medicine snapshot: when facts change, and once a minute while it can be seen. Lies on a card.

    `sheet_requested` carries a page with a signal `left`, for whoever holds the card to show and to take away again.
    """

    sheet_requested = Signal(QWidget)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._rows: dict[str, MedicineRow] = {}
        self._form: LogForm | None = None
        self._lines = TwoColumns(gap=40, line_gap=14)
        self._list = QWidget()
        self._list.setLayout(self._lines)
        self._banner = LazyPart(self._make_banner)
        self._amber = LazyPart(self._make_amber)
        self._pressing = Notes(pressing=True)
        self._notes = Notes()
        self._undo = LazyPart(self._make_undo)
        self._headed = wrapped("", "small", "muted")
        self.choose = button(
            self.tr("Choose"), self.open_picker, size="small", icon="plus", name=self.tr("Choose a medicine")
        )
        self._asked = Link("", self.open_risks, role="small", tone="muted")
        title = wrapped(self.tr("Medicine"), "heading")
        head = RowOrColumn(column(title, self._headed, gap=1), self.choose, gap=10, stretch=(1, 0))
        head.setAlignment(self.choose, BESIDE)
        self._here = wrapped("", "small", "muted")
        foot = RowOrColumn(self._here, self._asked, gap=10, stretch=(1, 0))
        foot.setAlignment(self._asked, BESIDE)
        self._see_notes = LazyPart(self._make_see_notes)
        above = (head, self._pressing, self._banner, self._amber, self._see_notes)
        self.setLayout(column(*above, self._list, self._undo, self._notes, foot, gap=8))
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self.refresh)
        self._drawn_ahead: MedicineSnapshot | None = None
        """What was drawn before it is shown for the first time."""
        self._bring = QTimer(self)
        self._bring.setSingleShot(True)
        self._bring.timeout.connect(self._bring_number)
        bridge.facts_changed.connect(self._changed)
        bridge.undo_moved.connect(self._undo_moved)

    def draw_ahead(self) -> None:
        """Draw before it is shown for the first time."""
        self._drawn_ahead = self._bridge.medicine()
        self.draw(self._drawn_ahead)

    def refresh(self) -> None:
        """Draw the snapshot of now, and again when the next minute begins."""
        shown = self._bridge.medicine()
        self.draw(shown)
        self._wait(shown)

    def _wait(self, shown: MedicineSnapshot) -> None:
        if self.isVisible():
            self._minute.start(MINUTE_MS - shown.now.utc.second * 1000 + 50)

    def draw(self, shown: MedicineSnapshot) -> None:
        """Show what the snapshot says."""
        if banner := self._banner.shown(bool(shown.banner)):
            banner.set_words(shown.banner)
        self._amber.shown(bool(shown.amber))
        self._draw_rows(shown)
        some = bool(shown.rows)
        self._here.setText(self._counted_words(shown.now))
        self._headed.setText(self.tr("Earliest by the label you chose") if some else self._here.text())
        self._here.setVisible(some)
        self._pressing.draw(shown)
        self._notes.draw(shown)
        undo = self._undo.shown(shown.undo is not None)
        if undo and shown.undo:
            undo.draw(shown.undo, shown.now, in_toast=shown.undo.id == self._bridge.undo_in_toast)
        self._asked.setText(self.tr("My answers") if shown.asked else self.tr("What labels ask"))
        self._asked.setAccessibleName(self.tr("My answers to what labels ask") if shown.asked else self._asked.text())
        self._asked.setVisible(some and not shown.amber)
        if self._form is not None:
            self._form.look()

    def _counted_words(self, now: Now) -> str:
        """Whose doses are counted: those of this computer, and of the others as far as they were heard from."""
        sharing = self._bridge.services.sharing()
        others = sharing.status().others if sharing else ()
        if not others:
            return self.tr("logged on this computer only")
        from unclench.core.sync.words import last_heard

        return units.in_a_line(last_heard(one, now) for one in others)

    def _make_banner(self) -> "Banner":
        from unclench.ui.widgets.banner import Banner

        return Banner("", icon="car")

    def _make_amber(self) -> "AskFirst":
        from unclench.ui.relief.medicine.ask_first import AskFirst

        return AskFirst(self.open_risks)

    def _draw_rows(self, shown: MedicineSnapshot) -> None:
        wanted = [one.product.id for one in shown.rows]
        for gone in [name for name in self._rows if name not in wanted]:
            part = self._rows.pop(gone)
            if self._form is not None and self._form.product_id == gone:
                self._form = None
            part.hide()
            part.deleteLater()
        moved = False
        together = len(_led_to_notes(shown)) > 1
        self._see_notes.shown(together)
        for place, one in enumerate(shown.rows):
            part = self._rows.get(one.product.id)
            if part is None:
                part = self._rows[one.product.id] = self._new_row(one)
            if self._lines.indexOf(part) != place:
                self._lines.insertWidget(place, part)
                moved = True
            part.draw(one, shown.now, leads_to_note=not together)
        self._list.setVisible(bool(wanted))
        if moved:
            for key in wanted:  # among the children too: the Tab key goes through the products as they stand
                self._rows[key].raise_()

    def _new_row(self, one: "Row") -> "MedicineRow":
        from unclench.ui.relief.medicine.product_row import MedicineRow

        part = MedicineRow(one.product.id, one.product.name)
        part.log_requested.connect(self.open_form)
        part.label_requested.connect(self.open_product)
        part.note_requested.connect(self._show_note)
        return part

    def _make_see_notes(self) -> Link:
        """The one way to the notes where several rows have one in place of a time."""
        return Link(self.tr("See the notes"), self._show_first_note, role="small")

    def _make_undo(self) -> "UndoPart":
        from unclench.ui.relief.medicine.undo_part import UndoPart

        part = UndoPart()
        part.pressed.connect(self._take_back)
        return part

    def open_form(self, product_id: str) -> None:
        """The form to log a product, below its row."""
        from unclench.ui.relief.medicine.log_form import LogForm

        self.close_form()
        product = self._find(product_id)
        if product is None:
            return
        self._form = form = LogForm(self._bridge, product)
        form.given.connect(self._log)
        form.left.connect(self.close_form)
        self._rows[product_id].hold(form)
        form.show()
        focus_first(form)

    def close_form(self) -> None:
        """Close the form; the focus goes back to where it came from."""
        form, self._form = self._form, None
        if form is not None:
            form.hide()
            form.deleteLater()
            if part := self._rows.get(form.product_id):
                part.log.setFocus()

    def _log(self, product: str, units: float, at: object) -> None:
        medicines = self._bridge.services.medicines
        logged = self._bridge.press(lambda: medicines.log(product, units, at=at))  # type: ignore[arg-type]
        if logged is not None:
            self.close_form()
            self.refresh()
            seen = " ".join((*self._pressing.said, *self._notes.said))  # they speak for themselves
            from unclench.core.medicine.dose_alert import sentences

            more = sentences(alert for alert in logged.alerts if alert.case not in seen)
            self._bridge.logged(logged.dose, " ".join(more))
            if any(alert.code in PRESSING for alert in logged.alerts):
                self._bring.start(0)  # after the page went to where the focus is

    def _bring_number(self) -> None:
        """Scroll to the number to call, however far down the product is."""
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        if page is not None:
            page.ensureWidgetVisible(self._pressing, 0, 12)

    def _show_note(self, product_id: str) -> None:
        """Scroll to the note that stands in place of a time, and give it the focus."""
        rows = {row.product.id: row for row in self._bridge.medicine().rows}
        alerts = rows[product_id].alerts if product_id in rows else ()
        found = (notes.sentence(alert) for alert in alerts for notes in (self._pressing, self._notes))
        note = next((one for one in found if one), None) or self._pressing.sentence(None)
        if note is None and self._amber.isVisible():
            note = self._amber.made().words
        if note is not None:
            note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_first_note(self) -> None:
        self._show_note(_led_to_notes(self._bridge.medicine())[0])

    def _take_back(self, dose: Dose) -> None:
        if self._bridge.press(lambda: self._bridge.services.medicines.take_back(dose.id)):
            self.refresh()
            from unclench.ui.widgets.announce import announce

            announce(self, self.tr("Taken back: {name}").format(name=dose.product_name))

    def open_picker(self) -> None:
        """The sheet to find and keep products."""
        from unclench.ui.relief.medicine.picker import Picker

        self.sheet_requested.emit(Picker(self._bridge))

    def open_product(self, product_id: str) -> None:
        """The sheet of one product."""
        from unclench.ui.relief.medicine.product_sheet import ProductSheet

        if self._find(product_id):
            self.sheet_requested.emit(ProductSheet(self._bridge, product_id))

    def _find(self, product_id: str) -> "Product | None":
        """The product; an own one that was deleted is told as trouble."""
        from unclench.core.medicine import products

        shelf = self._bridge.services.context.guide.medicine.products
        return self._bridge.press(lambda: products.find(self._bridge.facts(), shelf, product_id))

    def open_risks(self) -> None:
        """The sheet of the eight questions."""
        from unclench.ui.relief.medicine.risks_sheet import RisksSheet

        self.sheet_requested.emit(RisksSheet(self._bridge))

    def _undo_moved(self) -> None:
        self._changed(frozenset())

    def _changed(self, kinds: frozenset[str]) -> None:
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        drawn, self._drawn_ahead = self._drawn_ahead, None
        with reported():
            if drawn is not None:
                self._wait(drawn)
            else:
                self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()


def _led_to_notes(shown: MedicineSnapshot) -> list[str]:
    """The ids of the products whose row has a way to a note in place of a time."""
    if not shown.rows:
        return []
    from unclench.core.medicine.product_rows import points_to_note

    return [row.product.id for row in shown.rows if points_to_note(row)]
