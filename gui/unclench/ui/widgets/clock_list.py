"""Several times of day: a short line each, one button for another, and one to take each away."""

from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from unclench.core.base import local_formats, units
from unclench.ui.widgets.button import button
from unclench.ui.widgets.clock_line import ClockLine
from unclench.ui.widgets.first_focus import begins_at, focus_first
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.layouts import row


class ClockList(QWidget):
    """`offered` are the times that new lines begin with, in turn."""

    changed = Signal()

    def __init__(self, name: str, times: list[time], offered: tuple[time, ...]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._name, self._offered = name, offered
        self._lines: list[tuple[ClockLine, QWidget]] = []
        self._more = button(self.tr("+ Time"), self._add_next, size="small")
        self._more.setAccessibleName(self.tr("+ Time: {name}").format(name=name))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = Flow(self._more, gap=10)
        self.setLayout(self._flow)
        for at in times:
            self._add(at)
        begins_at(self, self._more)

    def values(self) -> list[time]:
        """The times that are written, in order."""
        return sorted({at for line, _ in self._lines if (at := line.value()) is not None})

    def check(self) -> bool:
        """Whether every line is a time; the first that is not gets the focus."""
        wrong = [line for line, _ in self._lines if not line.check()]
        if wrong:
            focus_first(wrong[0])
        return not wrong

    def _add_next(self) -> None:
        known = self.values()
        at = next((one for one in self._offered if one not in known), self._offered[-1])
        line = self._add(at)
        focus_first(line)
        line.selectAll()
        self.changed.emit()

    def _add(self, at: time) -> ClockLine:
        line = ClockLine(
            self.tr("{name}: time {number}").format(name=self._name, number=units.number(len(self._lines) + 1)), at
        )
        holder = QWidget()
        gone = remove_button(self.tr("Remove {time}").format(time=local_formats.clock(at)))
        gone.clicked.connect(lambda: self._remove(holder))
        line.entered.connect(lambda at: self._renamed(gone, at))
        holder.setLayout(row(line, gone, gap=2))
        self._lines.append((line, holder))
        self._flow.removeWidget(self._more)
        for one in (holder, self._more):
            self._flow.addWidget(one)
            one.show()
            one.raise_()  # last among its siblings, and so for the Tab key
        return line

    def _renamed(self, gone: QPushButton, at: time) -> None:
        gone.setAccessibleName(self.tr("Remove {time}").format(time=local_formats.clock(at)))
        self.changed.emit()

    def _remove(self, holder: QWidget) -> None:
        self._lines = [pair for pair in self._lines if pair[1] is not holder]
        self._more.setFocus()
        holder.hide()
        holder.deleteLater()
        self.changed.emit()


def remove_button(name: str) -> QPushButton:
    """A quiet cross that takes a part away."""
    made = button("", role="quiet", size="step", icon="cross")
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made
