"""The layout comes to rest at every width of the window, with large text and long names."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from pictures import stage
from pictures.registry import Scene
from pictures.scenes_relief import Story
from unclench.core.medicine.dosing import Limits
from unclench.ui.look import text

NAME = "إيبوبروفين 😀 Ibu שלום V" + "erylongunbrokennamev" * 4
ROUNDS = 4


class _LayoutRequests(QObject):
    """Counts them while it is a filter of the application."""

    seen = 0

    def eventFilter(self, of: QObject, event: QEvent, /) -> bool:
        self.seen += event.type() is QEvent.Type.LayoutRequest
        return False


def _too_much_of_a_long_name():
    story = Story()
    story.first_night()
    medicines = story.services.medicines
    medicines.risks({})
    own = medicines.add_own(NAME, (("ibuprofen", 400.0),), Limits(most=1, gap_hours=6, most_24h=1.5))
    medicines.log(f"own-{own.id}", 20)
    return story.window()


def test_relief_with_notes_about_a_long_name(look: QApplication) -> None:
    requests, restless = _LayoutRequests(), []
    scene = Scene("long name", _too_much_of_a_long_name, (1040, 720))
    with stage.on_stage(scene, spoken="ar", bare=True) as window:
        text.apply(look, 200)
        for wide in range(610, 1100, 49):
            window.resize(wide, 720)
            stage.settle(look)
            stage.settle(look)  # what a timer brought in is placed as well
            requests.seen = 0
            look.installEventFilter(requests)
            for _ in range(ROUNDS):
                look.processEvents()
            look.removeEventFilter(requests)
            restless += [wide] if requests.seen else []
    assert not restless
