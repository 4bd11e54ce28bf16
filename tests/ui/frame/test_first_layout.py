"""A start draws and lays out its first page once: each further time is a twentieth of the start."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from ui_person import Person
from unclench.ui.frame.main_window import MainWindow
from unclench.ui.relief.page import ReliefPage


class Resized(QObject):
    """Counts how often the page gets another size."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.count = 0
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, ReliefPage):
            self.count += 1
        return False


def test_the_first_page_gets_its_size_once(look, qtbot):
    person = Person(qtbot)
    person.services.episodes.start(answers={})
    window = MainWindow(person.bridge)
    qtbot.addWidget(window)
    resized = Resized(look)
    window.show()
    qtbot.waitExposed(window)
    qtbot.wait(1)
    assert resized.count == 1
    look.removeEventFilter(resized)


def test_what_was_drawn_before_the_page_was_shown_is_what_a_later_look_draws(look, qtbot):
    person = Person(qtbot)
    person.services.episodes.start(answers={})
    window = MainWindow(person.bridge)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    qtbot.wait(1)
    first = window.grab().toImage()
    page = window.page("relief")
    assert isinstance(page, ReliefPage)
    page.refresh()
    page.medicine.refresh()
    qtbot.wait(1)
    assert window.grab().toImage() == first
