"""What a chart shows, without a word about how it is painted: the window, the printed page and saved pictures share it.

`share` is a place along the time, 0 at its beginning and 1 at its end. `said` is what hover, arrow keys and a screen
reader give for that place: whole words with the exact value and unit. `tone` is a colour token of ui/look.
"""

from unclench.core.base.frozen_record import record


@record
class Tick:
    """A line of the grid (`at` in the unit of the axis, or a share of the time) and the words at its end."""

    at: float
    words: str


@record
class Axis:
    """The values from bottom to top; `ticks` are where a person expects them, and `unit` stands once."""

    least: float
    most: float
    ticks: tuple[Tick, ...] = ()
    unit: str = ""


@record
class Point:
    """One value."""

    share: float
    value: float
    said: str = ""


@record
class Line:
    """Values over time; only the points of one segment are joined, so a day without entries stays blank."""

    segments: tuple[tuple[Point, ...], ...]
    name: str = ""
    tone: str = "accent"
    dashed: bool = False
    dots: bool = True


@record
class Bar:
    """One bar from the foot of the chart, `share` is its middle; `strong`: it reached its goal (painted darker)."""

    share: float
    value: float
    said: str = ""
    strong: bool = True


@record
class Bars:
    """Bars of one meaning, each `width` (a share of the time) wide."""

    bars: tuple[Bar, ...]
    width: float
    name: str = ""
    tone: str = "accent"
    strong_name: str = ""
    weak_name: str = ""
    """What dark and pale bars are, where there are both."""


@record
class Shade:
    """A stretch of time behind the lines, such as a spasm from onset to eased; it may go on over an edge."""

    first: float
    last: float
    said: str = ""
    tone: str = "heat"


@record
class MarkRow:
    """A row of small marks below the time: filled, hollow and round differ without colour."""

    name: str
    shape: str
    """"filled", "hollow" or "round"."""
    marks: tuple[Point, ...]
    tone: str = "text"


@record
class GoalLine:
    """A goal over time, as steps from left to right: each holds until the next; `said` where it rises."""

    steps: tuple[Point, ...]
    name: str = ""
    rises_marked: bool = False


@record(kw_only=True)
class TimeChart:
    """Values over a stretch of time."""

    axis: Axis
    ticks: tuple[Tick, ...] = ()
    """Words below the time, such as days or months."""
    lines: tuple[Line, ...] = ()
    bars: tuple[Bars, ...] = ()
    shades: tuple[Shade, ...] = ()
    shade_name: str = ""
    """What the shaded stretches are, where the words around the chart don't say it."""
    marks: tuple[MarkRow, ...] = ()
    goal: GoalLine | None = None


@record
class Cell:
    """One day of a calendar; `value` 0 to 1 is how full it is painted, None: nothing is known of that day."""

    column: int
    row: int
    value: float | None
    said: str = ""


@record
class CalendarChart:
    """A column a week, a row a day of the week (both from the beginning)."""

    cells: tuple[Cell, ...]
    columns: int
    row_names: tuple[str, ...]
    column_ticks: tuple[Tick, ...] = ()
    """`at` is the number of the column."""
    tone: str = "accent"
    least: str = ""
    most: str = ""
    """What the palest and the fullest cells are."""


@record
class RowBar:
    """One bar that lies: its name before it, its words behind it; `key` names what a press opens."""

    name: str
    value: float
    words: str
    said: str = ""
    key: str = ""
    open_end: bool = False
    """It still goes on."""


@record
class RowChart:
    """Bars that lie below one another, newest first."""

    rows: tuple[RowBar, ...]
    most: float
    tone: str = "heat"


Chart = TimeChart | CalendarChart | RowChart
