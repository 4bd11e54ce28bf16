"""The Relief tab in every state, from a made-up episode that began on a Friday at 14:05."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QAbstractButton, QWidget

from fakes import FakeClock, FakeKeeper, FakeSound, GuideTexts, context, guide, guide_file
from pictures.registry import scene
from unclench.actions.services import Services
from unclench.core.guide import Guide
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.frame.about import About
from unclench.ui.frame.main_window import MainWindow
from unclench.ui.relief.emergency import Emergency
from unclench.ui.relief.episodes_sheet import EpisodesSheet
from unclench.ui.relief.mini_timer import MiniTimer
from unclench.ui.relief.start_screen import StartScreen
from unclench.ui.widgets.step_view import StepView

SIZE = (1040, 720)


class Story:
    """Presses at made-up times; `window()` is what the person sees then."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.services: Services = Services(context(self.clock), keeper=FakeKeeper())
        self.services.preferences.change("welcome_done", True)

    def pause(self, **time: float) -> None:
        self.clock.advance(**time)

    def ice(self, minutes: int = 20) -> None:
        self.services.ice_heat.start("ice", minutes * 60)
        self.clock.advance(minutes=minutes)
        self.services.ice_heat.stop()
        self.services.ice_heat.skin("after", "y")

    def walk(self, minutes: int = 4) -> None:
        self.services.walks.log(minutes)

    def begin(self) -> None:
        signs = [sign.id for sign in self.services.context.guide.safety.signs if sign.group in "AB"]
        self.services.episodes.start(answers=dict.fromkeys(signs, "n"), side="left", height="lower")

    def first_night(self) -> None:
        """Nineteen hours: five times ice, some walks, less pain."""
        self.begin()
        self.services.pains.log(7)
        for pause, pain in ((100, 7), (110, 6), (100, None), (640, 5)):
            self.ice()
            self.pause(minutes=pause / 2)
            self.walk()
            self.pause(minutes=pause / 2)
            if pain:
                self.services.pains.log(pain)
        self.pause(minutes=30)
        self.services.pains.log(4)

    def window(self) -> QWidget:
        change_queue = ChangeQueue()
        window = MainWindow(Bridge(self.services, change_queue, FakeSound()))
        window.resize(*SIZE)
        return window


def told(name: str) -> Callable[[Callable[[Story], QWidget | None]], None]:
    """A scene that ends with the window, or with what the function returns."""

    def register(function: Callable[[Story], QWidget | None]) -> None:
        def made() -> QWidget:
            story = Story()
            return function(story) or story.window()

        scene(name, SIZE)(made)

    return register


@told("relief-none")
def _none(story: Story) -> None:
    pass


def with_sheet(story: Story, opens: str, *words: object) -> QWidget:
    window = story.window()
    window.show()
    getattr(window.page("relief").sheets, opens)(*words)
    return window


@told("relief-start")
def _start(story: Story) -> QWidget:
    return with_sheet(story, "open_start")


@told("relief-twinge")
def _twinge(story: Story) -> QWidget:
    return with_sheet(story, "open_twinge")


@told("relief-cautions")
def _cautions(story: Story) -> QWidget:
    story.services.cautions.answer("ice", {"thin_skin": "y"})
    return with_sheet(story, "open_cautions", "ice")


@told("relief-signs")
def _signs(story: Story) -> QWidget:
    story.begin()
    return with_sheet(story, "open_signs", "B")


@told("relief-episodes")
def _episodes(story: Story) -> QWidget:
    story.first_night()
    story.services.episodes.ease()
    story.pause(hours=300)
    story.begin()
    story.services.pains.log(6)
    return with_sheet(story, "open_episodes")


@told("relief-ice")
def _ice(story: Story) -> None:
    story.first_night()
    story.services.ice_heat.start("ice", 1200)
    story.pause(seconds=449)


@told("relief-first-ice")
def _first_ice(story: Story) -> None:
    story.services.episodes.start(answers={"A1": "n"})
    story.services.ice_heat.start("ice", 900)
    story.pause(seconds=62)


@told("relief-skin-check")
def _skin(story: Story) -> None:
    story.begin()
    story.services.ice_heat.start("ice", 1200)
    story.pause(seconds=304)


@told("relief-overtime")
def _overtime(story: Story) -> None:
    story.begin()
    story.services.ice_heat.start("ice", 1200)
    story.pause(minutes=20, seconds=40)


@told("relief-after")
def _after(story: Story) -> None:
    story.begin()
    story.services.ice_heat.start("ice", 1200)
    story.pause(minutes=20)
    story.services.ice_heat.stop()


@told("relief-locked")
def _locked(story: Story) -> None:
    story.begin()
    story.ice()
    story.pause(minutes=28)


@told("relief-heat")
def _heat(story: Story) -> None:
    story.first_night()
    story.pause(hours=57)


@told("relief-heat-running")
def _heat_running(story: Story) -> None:
    story.first_night()
    story.pause(hours=57)
    story.services.ice_heat.start("heat", 1200, medium="moist")
    story.pause(minutes=6)


@told("relief-eased")
def _eased(story: Story) -> None:
    story.first_night()
    story.services.episodes.ease()
    story.pause(hours=30)


@told("relief-emergency")
def _emergency(story: Story) -> None:
    story.begin()
    story.services.ice_heat.start("ice", 1200)
    story.pause(seconds=449)
    story.services.warning_signs.answer({"A3": "y"})
    story.services.preferences.change("country", "DE")


@told("relief-no-ice")
def _no_ice(story: Story) -> QWidget:
    window = story.window()
    window.show()
    window.page("relief").sheets.open_start()
    window.findChild(StartScreen).no_ice.click()
    return window


@told("when-it-began")
def _when_it_began(story: Story) -> QWidget:
    window = story.window()
    window.show()
    window.page("relief").sheets.open_start()
    start = window.findChild(StartScreen)
    next(one for one in start.findChildren(QAbstractButton) if one.text() == start.tr("change")).click()
    return window


@told("when-episodes")
def _when_episodes(story: Story) -> QWidget:
    story.begin()
    story.pause(seconds=4000)
    window = story.window()
    window.show()
    window.page("relief").sheets.open_episodes()
    sheet = window.findChild(EpisodesSheet)
    next(one for one in sheet.findChildren(QAbstractButton) if one.text() == sheet.tr("Edit")).click()
    return window


@told("relief-walking")
def _walking(story: Story) -> None:
    story.begin()
    story.services.walks.start()
    story.pause(seconds=95)


@scene("about", (820, 720))
def _about() -> QWidget:
    return About(guide(), FakeKeeper().folder())


REVIEWED = {"reviewer": "Maria Silva, physiotherapist", "date": date(2027, 1, 31), "edition": "2026-11"}


@scene("about-reviewed", (820, 720))
def _about_reviewed() -> QWidget:
    """An example: the name is made up."""
    read = Guide(lambda name: REVIEWED if name == "reviewed" else GuideTexts.retold(name, guide_file(name)))
    return About(read, FakeKeeper().folder())


@scene("step-ice", (720, 620))
def _step_ice() -> QWidget:
    return StepView(guide().steps.step(1))


@scene("step-injection", (720, 720))
def _step_injection() -> QWidget:
    return StepView(guide().steps.step(5))


@told("relief-plan")
def _plan(story: Story) -> QWidget:
    story.first_night()
    story.services.preferences.change("plan_words", "Pack is in the freezer, second drawer.\nAnna: 0170 1234567")
    story.services.preferences.change("country", "DE")
    return with_sheet(story, "print_plan")


@scene("mini-timer", None)
def _mini() -> QWidget:
    story = Story()
    story.services.ice_heat.start("ice", 1200)
    story.pause(seconds=449)
    return MiniTimer(Bridge(story.services, ChangeQueue(), FakeSound()))


@scene("mini-timer-over", None)
def _mini_over() -> QWidget:
    story = Story()
    story.services.ice_heat.start("ice", 1200)
    story.pause(seconds=1240)
    return MiniTimer(Bridge(story.services, ChangeQueue(), FakeSound()))


@told("relief-eased-today")
def _eased_today(story: Story) -> None:
    story.first_night()
    story.services.episodes.ease()


@told("relief-early-heat")
def _early_heat(story: Story) -> QWidget:
    story.begin()
    window = story.window()
    window.show()
    window.page("relief").session.ready.choose("heat")
    return window


@told("relief-after-heat")
def _after_heat(story: Story) -> None:
    story.first_night()
    story.pause(hours=57)
    story.services.ice_heat.start("heat", 1200, medium="bath")
    story.pause(minutes=20)
    story.services.ice_heat.stop()


@told("relief-injection")
def _injection(story: Story) -> QWidget:
    story.begin()
    story.services.visits.plan("injection", "2026-11-27")
    return with_sheet(story, "open_injection")


@told("relief-came-back")
def _came_back(story: Story) -> QWidget:
    story.first_night()
    story.services.episodes.ease()
    story.pause(hours=30)
    return with_sheet(story, "open_start")


@told("relief-emergency-log")
def _emergency_log(story: Story) -> QWidget:
    story.begin()
    story.services.warning_signs.answer({"A3": "y"})
    window = story.window()
    window.show()
    window.findChild(Emergency).log_requested.emit()
    return window


@told("relief-doctor-soon")
def _doctor_soon(story: Story) -> None:
    story.begin()
    story.services.warning_signs.answer({"B5": "y"})


@told("relief-asked")
def _asked(story: Story) -> None:
    story.services.episodes.start(answers={"A1": "n"})
    story.pause(minutes=5)


@told("relief-heat-seated")
def _heat_seated(story: Story) -> None:
    story.first_night()
    story.pause(hours=57)
    story.services.preferences.change("heat_position", "heat_seated")


@told("relief-heat-skin-check")
def _heat_skin(story: Story) -> None:
    story.begin()
    story.pause(hours=80)
    story.services.ice_heat.start("heat", 900, medium="moist")
    story.pause(seconds=125)


@told("relief-called")
def _called(story: Story) -> None:
    story.begin()
    story.services.warning_signs.answer({"A3": "y"})
    story.services.warning_signs.clear("called")


@told("relief-called-a-day-ago")
def _called_a_day_ago(story: Story) -> None:
    story.begin()
    story.services.warning_signs.answer({"A3": "y"})
    story.services.warning_signs.clear("called")
    story.pause(hours=24)


@told("relief-signs-first")
def _signs_first(story: Story) -> None:
    story.begin()
    story.services.warning_signs.answer({"A3": "y"})
    story.services.warning_signs.clear("mistake")


@told("relief-worse-twice")
def _worse_twice(story: Story) -> None:
    story.begin()
    for _ in range(2):
        story.services.walks.log(4, stopped_for="pain")
        story.pause(hours=1.2)
    story.services.pains.log(2)
