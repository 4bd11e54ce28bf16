"""All parts on one page, in each of their states."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from fakes import FakeClock
from pictures.registry import scene
from unclench.ui.widgets.banner import Banner
from unclench.ui.widgets.breathing_guide import SMALLEST
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card, Inset, Rule
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.chip import Chip, ChipButton
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.combo_box import ComboBox
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import Page, centred, column, row
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.number_field import number_field
from unclench.ui.widgets.progress_bar import ProgressBar
from unclench.ui.widgets.ring import Ring
from unclench.ui.widgets.row_or_column import RowOrColumn
from unclench.ui.widgets.when_field import WhenField


def _ring_card() -> Card:
    ring = Ring("Time left", "ice")
    ring.set_share(0.625)
    ring.set_words("Ice · session 6", "12:31", "ends 09:24 · of 20 min")
    ring.set_disc((SMALLEST + 1) / 2)
    wrap, lying, skin = (
        Check("Pack wrapped in a soft towel"),
        Check("On my back, legs raised"),
        Check("Skin feels normal (at 10 min)", "A soft tone asks; answering is optional."),
    )
    wrap.setChecked(True)
    lying.setChecked(True)
    words = column(
        label("Breathe out…", "title"),
        wrapped("The disc grows as you breathe in.", "small", "muted"),
        4,
        wrap,
        lying,
        skin,
        6,
        row(button("Stop", role="ice", size="big"), Chip("6 of 8 today", "ice"), None),
        wrapped("20 minutes at most: longer can hurt skin and nerves.", "tiny", "muted"),
        gap=8,
    )
    return Card(RowOrColumn(centred(ring), column(None, words, None), gap=28, stretch=(0, 1)))


def _over_card() -> Card:
    over = Ring("Time over", "ice")
    over.set_share(1.0)
    over.set_words(headline="Take the ice off now", below="20:00 + 0:40")
    plank = Ring("Holds today", side=150)
    plank.set_share(2 / 3)
    plank.set_words("", "2 / 3", "holds today")
    return Card(RowOrColumn(centred(over), centred(plank), gap=24))


def _buttons() -> Card:
    off = button("Locked until 11:04", role="ice", icon="lock")
    off.setEnabled(False)
    bar = ProgressBar("Walk today", "good")
    bar.setValue(75)
    return Card(
        column(
            Flow(
                button("Log pain"),
                button("Start plank", role="primary"),
                button("Start ice", role="ice", icon="ice"),
                button("Start heat", role="heat", icon="heat"),
                button("Delete all", role="danger", icon="delete"),
                button("Pause nudges", role="quiet", icon="pause"),
                off,
                button("Done", size="small"),
                gap=10,
            ),
            Flow(
                Chip("Ice phase", "ice"),
                Chip("Mon 14:05 heat", "heat"),
                Chip("34 min", "good"),
                Chip("today"),
                Chip("ask first", "caution"),
                ChipButton("Warning signs", "danger"),
                Link("change", name="change the moment"),
            ),
            bar,
            gap=14,
        )
    )


def _fields() -> Card:
    clock = FakeClock()
    right, wrong = WhenField("When it began", clock.now), WhenField("When it ended", clock.now)
    wrong.set_text("soonish")
    choice, note = ComboBox("Medium"), QPlainTextEdit("Lifting after two hours of sitting.")
    choice.addItems(["Gel pack", "Peas", "Bag of ice"])
    minutes = number_field("Minutes", (1, 60), value=20, units=("min",), captioned=False)
    note.setAccessibleName("Note")
    note.setFixedHeight(64)
    empty = QLineEdit()
    empty.setPlaceholderText("A reason, in your words")
    empty.setAccessibleName("Reason")
    return Card(column(right, wrong, row(choice, minutes, empty), note, gap=12))


def _questions() -> Card:
    answers = ChoiceList(
        [Option("y", "Yes", "twice or more in three months"), Option("n", "No"), Option("?", "Not sure")], "Same place?"
    )
    answers.set_value("y")
    ranges = ChoiceList([Option(n, n) for n in ("Day", "Week", "4 weeks", "Year", "All")], "Range", look="pills")
    ranges.set_value("4 weeks")
    hint = Inset(
        column(label("A doctor’s look", "strong"), wrapped("same place, home care not enough", "small", "muted"))
    )
    return Card(
        column(
            label("Question 6 of 10", "small", "muted"),
            wrapped("Have the spasms come back in the same place?", "big"),
            answers,
            Rule(),
            ranges,
            hint,
            gap=14,
        )
    )


@scene("widgets", size=(1100, 1500))
def widgets() -> QWidget:
    return Page(
        column(
            Banner("The lid is closed: this computer cannot ring.", button("All right", size="small"), icon="lid"),
            _ring_card(),
            _over_card(),
            _buttons(),
            _fields(),
            _questions(),
            None,
            gap=16,
        )
    )
