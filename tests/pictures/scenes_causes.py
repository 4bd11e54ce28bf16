"""The Causes tab: each kind of question, each headline, visits, forms, pages."""

from datetime import time

from PySide6.QtWidgets import QWidget

from diary import crowded, ordinary
from fakes import FakeClock, context
from pictures.registry import scene
from unclench.actions.context import Context
from unclench.actions.services import Services
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.causes.home import Home
from unclench.ui.causes.page import CausesPage
from unclench.ui.causes.progress import Progress
from unclench.ui.widgets.long_work import LongWork
from unclench.ui.widgets.work_strip import WorkStrip

CALM = {"Q0": "none", "Q1": "0-3", "Q2": "a", **{f"Q{n}": "n" for n in (*range(3, 10), "10a", "10b")}}
HEADLINES = {
    "R0": {**CALM, "Q0": ["A3"]},
    "R1": {**CALM, "Q0": ["B7"], "Q2": "b"},
    "R2": {**CALM, "Q9": "?", "Q2": "d"},
    "R3a": {**CALM, "Q10a": "y"},
    "R3b": {**CALM, "Q10b": "y"},
    "R4": {**CALM, "Q3": "y", "Q3a": "n", "Q4": "y"},
    "R4-bruise": {**CALM, "Q3": "y", "Q3a": "y"},
    "R5": {**CALM, "Q4": "y", "Q2": "e"},
    "R6": {**CALM, "Q5": "y", "Q2": "e"},
    "R7": {**CALM, "Q6": "y", "Q7": "y", "Q3": "?"},
    "R8": {**CALM, "Q2": "b"},
    "R9": {**CALM, "Q2": "d", "Q8": "y"},
    "R10": CALM,
    "R11": {**CALM, "Q2": "e", "Q6": "?"},
}


class _Keeper:
    def backup(self, file: str | None = None) -> str:
        return ""

    def restore(self, file: str) -> str:
        return ""


class _Silence:
    def play(self, name: str, volume: float = 0.7) -> None:
        return None


def world() -> tuple[Services, FakeClock]:
    clock = FakeClock()
    return Services(context(clock), _Keeper()), clock


def page(services: Services) -> CausesPage:
    return CausesPage(Bridge(services, ChangeQueue(), _Silence()))  # type: ignore[arg-type]


def home(shown: CausesPage) -> Home:
    """The cards, from which a form or a page is opened."""
    shown.go_home()
    return shown.findChild(Home)


def at_question(question: str, answers: dict) -> QWidget:
    services, clock = world()
    services.episodes.start(at=clock.now().instant.plus(-7200), side="left", height="lower")
    run = services.causes.begin()
    for name, value in answers.items():
        services.causes.answer(run.id, name, value)
    shown = page(services)
    shown.go_home()
    shown.begin()
    shown.checklist.findChild(Progress).question_requested.emit(question)
    return shown


@scene("causes-signs")
def signs() -> QWidget:
    return at_question("Q0", {})


@scene("causes-when")
def when() -> QWidget:
    return at_question("Q1", {"Q0": "none"})


@scene("causes-what")
def what() -> QWidget:
    return at_question("Q2", {"Q0": "none", "Q1": "0-3"})


@scene("causes-yes-no")
def yes_no() -> QWidget:
    return at_question(
        "Q6", {"Q0": "none", "Q1": "4-14", "Q2": "a", "Q3": "n", "Q4": "n", "Q5": "n", "Q6": "y", "Q7": "y"}
    )


@scene("causes-can-you-use-it")
def use() -> QWidget:
    return at_question("Q3a", {"Q0": "none", "Q1": "0-3", "Q2": "c", "Q3": "y"})


@scene("causes-medicine")
def medicine() -> QWidget:
    return at_question("Q10a", {name: value for name, value in CALM.items() if not name.startswith("Q10")})


@scene("causes-pregnant")
def pregnant() -> QWidget:
    return at_question("Q10b", {name: value for name, value in CALM.items() if name != "Q10b"})


@scene("causes-day-14")
def day_14() -> QWidget:
    """The recheck that asks with yes and no only."""
    services, clock = world()
    run = services.causes.begin()
    for name, value in {**CALM, "Q2": "b", "Q7": "?"}.items():
        services.causes.answer(run.id, name, value)
    services.causes.finish(run.id)
    clock.advance(hours=14 * 24)
    shown = page(services)
    shown.go_home()
    shown.begin(recheck=True)
    shown.checklist.findChild(Progress).question_requested.emit("Q7")
    return shown


def with_result(rule: str) -> QWidget:
    services, _ = world()
    run = services.causes.begin()
    for name, value in HEADLINES[rule].items():
        services.causes.answer(run.id, name, value)
    services.causes.finish(run.id)
    shown = page(services)
    shown.go_home()
    return shown


for _rule in HEADLINES:
    scene(f"causes-result-{_rule}")(lambda rule=_rule: with_result(rule))


@scene("causes-first")
def first() -> QWidget:
    services, _ = world()
    shown = page(services)
    shown.go_home()
    return shown


@scene("causes-go-on")
def go_on() -> QWidget:
    services, clock = world()
    run = services.causes.begin()
    for name, value in (("Q0", "none"), ("Q1", "4-14"), ("Q2", "a")):
        services.causes.answer(run.id, name, value)
    clock.advance(hours=20)
    shown = page(services)
    shown.go_home()
    return shown


@scene("causes-cleared")
def cleared() -> QWidget:
    services, _ = world()
    run = services.causes.begin()
    services.causes.answer(run.id, "Q0", ["A3"])
    services.causes.finish(run.id)
    services.warning_signs.clear("mistake")
    shown = page(services)
    shown.go_home()
    return shown


@scene("causes-new-episode")
def new_episode() -> QWidget:
    services, clock = world()
    run = services.causes.begin()
    for name, value in HEADLINES["R8"].items():
        services.causes.answer(run.id, name, value)
    services.causes.finish(run.id)
    clock.advance(hours=24 * 12)
    services.episodes.start(side="left", height="lower")
    shown = page(services)
    shown.go_home()
    return shown


@scene("causes-visits")
def visits() -> QWidget:
    services, clock = world()
    for day, before, after in (("2026-10-09", 5, 3), ("2026-10-30", 4, 3), ("2026-11-18", 3, 2)):
        services.visits.log("massage", day, pain_before=before, pain_after=after)
    services.visits.log(
        "physiotherapy", "2026-11-17", called="Ms Lund", said="Walk more, two moves a day", next_day="a bit sore"
    )
    services.visits.plan("doctor", "2026-11-21")
    services.visits.plan("physiotherapy", "2026-11-30", time(9, 30), called="Ms Lund")
    services.pains.measure("peg", {"pain": 6, "enjoyment": 5, "activity": 5})
    clock.advance(hours=48)
    services.preferences.change("measures_weekly", True)
    services.episodes.start(at=clock.now().instant.plus(-86400 * 9))
    shown = page(services)
    shown.go_home()
    return shown


@scene("causes-visit-form")
def visit_form() -> QWidget:
    services, _ = world()
    shown = page(services)
    home(shown).visit_requested.emit("")
    return shown


def measure(name: str) -> QWidget:
    services, _ = world()
    shown = page(services)
    home(shown).measure_requested.emit(name)
    return shown


for _name in ("peg", "change", "rmdq", "clinic"):
    scene(f"causes-{_name}")(lambda name=_name: measure(name))


@scene("causes-info")
def info() -> QWidget:
    services, _ = world()
    shown = page(services)
    home(shown).page_requested.emit("visit")
    return shown


def report_of(diary: Context) -> QWidget:
    shown = page(Services(diary, _Keeper()))
    shown.open_report()
    return shown


@scene("causes-report")
def report() -> QWidget:
    return report_of(ordinary())


class StillWork(LongWork):
    """Work that is always at the same place."""

    def start(self) -> None:
        self.progressed.emit(40)


@scene("causes-report-saving")
def report_saving() -> QWidget:
    shown = report_of(ordinary())
    strip = shown.findChild(WorkStrip)
    assert isinstance(strip, WorkStrip)
    strip.follow(StillWork(lambda progress: None), "Saving the page")
    strip.show()
    return shown


@scene("causes-report-empty")
def report_empty() -> QWidget:
    return report_of(context())


@scene("causes-report-crowded")
def report_crowded() -> QWidget:
    return report_of(crowded())
