"""No ice here: what helps without it. A position, a short walk, a heat wrap if wanted, the plan to take along."""

from PySide6.QtCore import Signal

from unclench.ui.relief.sheet import Sheet
from unclench.ui.widgets.boxes import column, row
from unclench.ui.widgets.button import button
from unclench.ui.widgets.label import label, wrapped


class NoIceSheet(Sheet):
    """Tells wishes: a heat wrap, a walk, the plan on paper, or to go on."""

    wrap_requested = Signal()
    walk_requested = Signal()
    print_requested = Signal()
    left = Signal()

    def __init__(self) -> None:
        box = column(gap=14)
        super().__init__(box)
        box.addWidget(label(self.tr("Without ice, then"), "big"))
        box.addWidget(
            wrapped(self.tr("Most episodes ease on their own. These keep you comfortable and moving."), "lead")
        )
        parts = (
            (
                self.tr("Find the position that hurts least"),
                self.tr("On the back with the legs up on a chair, on the side, or leaning back."),
                None,
            ),
            (
                self.tr("A short walk"),
                self.tr("Two to five minutes on the flat, once an hour while you are awake. Not with pain above 7."),
                button(self.tr("Start a walk"), self.walk_requested.emit),
            ),
            (
                self.tr("A heat wrap, if you want one"),
                self.tr("Your choice before 72 hours. Not on a bruise or swelling younger than 48 hours."),
                button(self.tr("See heat"), self.wrap_requested.emit),
            ),
            (
                self.tr("The plan, to take with you"),
                self.tr("One page with the three days on it."),
                button(self.tr("Take it with me"), self.print_requested.emit),
            ),
        )
        for title, said, press in parts:
            words = column(label(title, "strong"), wrapped(said, "body", "muted"), gap=2)
            line = row(words, gap=16)
            line.setStretch(0, 1)
            if press is not None:
                line.addWidget(press)
            box.addLayout(line)
        self.go_on = button(self.tr("Go on"), self.left.emit, role="primary", size="big")
        box.addLayout(row(self.go_on, None))
        self.setFocusProxy(self.go_on)
