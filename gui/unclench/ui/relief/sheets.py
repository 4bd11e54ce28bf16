"""One thing at a time over the cards of the tab: the start, the signs, cautions, a twinge, the list of episodes."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from unclench.core.base.entries import Kind
from unclench.core.base.facts import find
from unclench.core.base.moments import Instant
from unclench.core.base.units import listed_apart
from unclench.core.safety import cautions, episode, warning_signs
from unclench.ui.bridge import Bridge
from unclench.ui.widgets.sheet_stack import SheetStack

if TYPE_CHECKING:
    from unclench.ui.relief.medicine.medicine_sheet import Sheet as MedicineSheet


class Sheets(QObject):
    """Opens sheets on top of the home page in `stack` and does what their signals ask for."""

    told = Signal(str)
    heat_requested = Signal()

    def __init__(self, bridge: Bridge, stack: SheetStack, home: Callable[[], None]) -> None:
        super().__init__(stack)
        self._bridge = bridge
        self._services = bridge.services
        self._stack = stack
        self._home = home
        self._ticked_at_start: tuple[str, ...] = ()

    def clear(self) -> None:
        """Close all sheets."""
        self._stack.clear()

    def _back(self) -> None:
        """One sheet back; from the first one, home."""
        if not self._stack.back():
            self._home()

    def open_start(self, *, came_back: bool = False, ticked: tuple[str, ...] = ()) -> None:
        """My back just seized up; `came_back`: it is the last episode, come back. `ticked`: signs ticked before."""
        from unclench.ui.relief.start_screen import StartScreen

        safety, self._ticked_at_start = self._services.context.guide.safety, ()
        ice_short = safety.cautions["ice"].short
        sheet = StartScreen(self._bridge, safety.signs, ice_short, came_back=came_back, ticked=ticked)
        sheet.ice_requested.connect(lambda at: self._start_with_ice(at, sheet.reopens()))
        sheet.start_requested.connect(lambda at: self._start_with_signs(at, None, sheet.reopens()))
        sheet.no_ice_requested.connect(lambda at: self._start_without_ice(at, sheet.reopens()))
        sheet.help_requested.connect(lambda at, answers: self._start_with_signs(at, answers, sheet.reopens()))
        sheet.twinge_requested.connect(self.open_twinge)
        sheet.cautions_requested.connect(self.open_cautions)
        sheet.left.connect(self._home)
        self._stack.push(sheet)

    def open_twinge(self) -> None:
        """It's only a twinge."""
        from unclench.ui.relief.twinge_sheet import TwingeSheet

        sheet = TwingeSheet()
        sheet.kept.connect(self._keep_twinge)
        sheet.left.connect(self._home)
        self._stack.push(sheet)

    def open_cautions(self, kind: Kind) -> None:
        """Who ice or heat is not for."""
        from unclench.ui.relief.cautions_sheet import CautionsSheet

        asked = self._services.context.guide.safety.cautions[kind]
        sheet = CautionsSheet(asked, kind, cautions.answers(self._bridge.facts(), kind))
        sheet.saved.connect(self._keep_cautions)
        sheet.left.connect(self._back)
        self._stack.push(sheet)

    def open_after_mistake(self) -> None:
        """A sign was ticked by mistake: back to where it was ticked, as it was left there; else to the whole list."""
        if self._ticked_at_start and self._bridge.live() is None:
            self.open_start(ticked=self._ticked_at_start)
        else:
            self.open_signs_again()

    def open_signs_again(self) -> None:
        """The check after a day: group A, then B as "anything new?" where it was answered before (health.md 2)."""
        self.open_signs("A", then_new=True)

    def open_signs(self, group: warning_signs.Group, *, then_new: bool = False) -> None:
        """One group of the warning signs."""
        from unclench.ui.relief.warning_signs_sheet import WarningSignsSheet

        facts, known = self._bridge.facts(), self._services.context.guide.safety.signs
        again = warning_signs.asked_before(facts, known, group)
        sheet = WarningSignsSheet(known, group, warning_signs.open_ids(facts, group), again=again)
        sheet.looked_requested.connect(self._doctor_looked)
        sheet.answered.connect(lambda answers: self._keep_signs(answers, then_new=then_new))
        sheet.next_requested.connect(lambda other: self.open_signs(other))
        sheet.left.connect(self._back)
        self._stack.push(sheet)

    def open_medicine(self, sheet: "MedicineSheet") -> None:
        """A sheet of the medicine card; another one may take its place."""
        sheet.left.connect(self._home)
        sheet.other.connect(self.open_medicine)
        self._stack.push(sheet)

    def open_episodes(self) -> None:
        """The list of all episodes."""
        from unclench.ui.relief.episodes_sheet import EpisodesSheet

        entries = self._services.entries
        past = episode.past(tuple(entries.find("episodes")), tuple(entries.find("pains")), self._bridge.now())
        back = self._bridge.relief().came_back
        sheet = EpisodesSheet(past, self._bridge.now, back.id if back else None)
        sheet.changed.connect(self._change_episode)
        sheet.deleted.connect(self._delete_episode)
        sheet.came_back.connect(lambda: self.open_start(came_back=True))
        sheet.left.connect(self._home)
        self._stack.push(sheet)

    def open_injection(self) -> None:
        """Steroid injections: the evidence, the questions, and those planned or had."""
        from unclench.core.causes import visits
        from unclench.ui.relief.injection_sheet import InjectionSheet

        known = visits.with_whom(self._bridge.facts(), "injection")
        sheet = InjectionSheet(self._services.context.guide.steps.step(5), known)
        sheet.add_requested.connect(lambda which: self._open_visit(None, which))
        sheet.took_place.connect(lambda visit: self._open_visit(visit, "had"))
        sheet.left.connect(self._home)
        self._stack.push(sheet)

    def _open_visit(self, visit_id: str | None, which: str) -> None:
        from unclench.ui.causes.visit_form import VisitForm

        form = VisitForm(self._bridge.now, find(self._bridge.facts().visits, visit_id))
        form.choose("injection", which)
        visits = self._services.visits
        form.left.connect(self._back)
        form.had.connect(lambda who, day, more: self._keep_visit(lambda: visits.log(who, day, **more)))
        form.planned.connect(
            lambda who, day, clock, more: self._keep_visit(lambda: visits.plan(who, day, clock, **more))
        )
        form.took_place.connect(lambda found, more: self._keep_visit(lambda: visits.had(found, **more)))
        self._stack.push(form)

    def _keep_visit(self, act: Callable[[], Any]) -> None:
        if self._and_home(act):
            self._bridge.tell(self.tr("The visit is kept."))

    def print_plan(self) -> None:
        """The plan on paper, or as PDF."""
        from unclench.ui.relief.plan_preview import PlanPreview

        sheet = PlanPreview(self._bridge)
        sheet.told.connect(self.told)
        sheet.left.connect(self._back)
        self._stack.push(sheet)

    def _and_home(self, act: Callable[[], Any]) -> bool:
        done: list[bool] = []
        self._bridge.press(lambda: (act(), done.append(True)))
        if done:
            self._home()
        return bool(done)

    def _start_with_ice(self, at: Instant | None, back: str | None = None) -> None:
        started = self._bridge.press(lambda: self._services.spasm_start.start_with_ice(at, back))
        if started is None:
            return
        if started.refused is not None:
            self._bridge.trouble_came.emit(started.refused)
        self._home()

    def _start_without_ice(self, at: Instant | None, back: str | None = None) -> None:
        from unclench.ui.relief.no_ice_sheet import NoIceSheet

        if self._bridge.press(lambda: self._services.spasm_start.start(at, came_back=back)):
            self._home()
            sheet = NoIceSheet()
            sheet.left.connect(self._home)
            sheet.print_requested.connect(self.print_plan)
            sheet.wrap_requested.connect(self._see_heat)
            sheet.walk_requested.connect(lambda: self._and_home(self._services.walks.start))
            self._stack.push(sheet)

    def _see_heat(self) -> None:
        self._home()
        self.heat_requested.emit()

    def _start_with_signs(self, at: Instant | None, answers: dict[str, Any] | None, back: str | None = None) -> None:
        """`answers`: None where no sign is ticked."""
        if self._bridge.press(lambda: self._services.spasm_start.start(at, answers, back)):
            self._ticked_at_start = tuple(name for name, answer in (answers or {}).items() if answer == "y")
            self._home()

    def _keep_signs(self, answers: dict[str, Any], *, then_new: bool) -> None:
        if not self._bridge.press(lambda: self._services.warning_signs.answer(answers)):
            return
        self._ticked_at_start = ()
        self._home()
        known = self._services.context.guide.safety.signs
        following = (
            warning_signs.next_when_asked_again(self._bridge.facts(), known, self._bridge.now()) if then_new else None
        )
        if following:
            self.open_signs(following)
        else:
            self._tell_signs()

    def _doctor_looked(self) -> None:
        """A doctor has looked at all: where a sign of group A stands behind the log, that is asked once more."""
        signs = self._bridge.relief().signs
        if not signs.emergency:
            self._cleared()
            return
        from unclench.ui.relief.checked_question import CheckedQuestion

        short = {sign.id: sign.short for sign in self._services.context.guide.safety.signs}
        question = CheckedQuestion(listed_apart(short[name] for name in signs.ids), self._stack.window())
        question.accepted.connect(self._cleared)
        question.open()

    def _cleared(self) -> None:
        self._and_home(lambda: self._services.warning_signs.clear("checked"))

    def _tell_signs(self) -> None:
        stand = warning_signs.standing(self._bridge.facts(), self._bridge.now())
        if not stand.emergency:
            self.told.emit(warning_signs.result(stand, "")[1])

    def _keep_cautions(self, about: str, answers: dict[str, Any]) -> None:
        if self._bridge.press(lambda: self._services.cautions.answer(about, answers)):
            self._back()
            self._bridge.tell(self.tr("Your answers are kept."))

    def _keep_twinge(self, value: int, side: Any, height: Any) -> None:
        log = self._services.pains.log
        kept = self._bridge.press(lambda: log(value, spasm=True, side=side, height=height))
        if kept:
            self._home()
            self._bridge.logged(kept, self.tr("If it turns into more, say that your back seized up."))

    def _delete_episode(self, which: str) -> None:
        if self._and_home(lambda: self._services.entries.delete("episodes", which)):
            words = self.tr("The episode is deleted; what you logged in it stays.")
            self._bridge.tell(words, lambda: self._bridge.bring_back([("episodes", which)]))

    def _change_episode(self, which: str, began: Any, eased: Any) -> None:
        edit = self._services.episodes.edit
        same = eased == "same"
        if self._and_home(lambda: edit(which, began, None if same else eased, keep_eased=same)):
            self._bridge.tell(self.tr("The episode is changed."))
