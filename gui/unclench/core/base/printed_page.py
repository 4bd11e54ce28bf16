"""What a page of the report is made of: sections with lines, tables and one chart."""

from unclench.core.base.chart import TimeChart
from unclench.core.base.frozen_record import record

NARROW_COLUMNS = 6


@record
class Table:
    """A head and rows of cells, all rows as long as the head."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def narrow(self) -> bool:
        """Whether it fits half a page."""
        return len(self.head) <= NARROW_COLUMNS

    def tab_separated(self) -> str:
        """The head and the rows as lines with tabs between the cells, which spreadsheets take."""
        lines = [[" ".join(cell.split()) for cell in cells] for cells in (self.head, *self.rows)]
        return "".join("\t".join(cells) + "\n" for cells in lines)


@record
class Section:
    """One part of the page; two `half` ones in a row stand side by side."""

    id: str
    title: str
    lines: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
    curve: TimeChart | None = None
    half: bool = False
    boxed: bool = False


@record
class Page:
    """All that is printed."""

    title: str
    period: str
    written: str
    sections: tuple[Section, ...]
    foot: str
    paper: str = "A4"
