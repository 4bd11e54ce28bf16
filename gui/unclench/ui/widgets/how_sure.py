"""The link "How sure are we?": light, since every start builds some; the step is read when it is pressed."""

from unclench.core.guide import Guide
from unclench.ui.widgets.link_button import Link


class HowSure(Link):
    """The link beside a part of a tab that shows its step."""

    def __init__(self, guide: Guide, number: int) -> None:
        super().__init__("", self._open, role="small", tone="muted")
        self._guide = guide
        self._number = number
        self.setText(self.tr("How sure are we?"))
        self.set_step(number)

    def set_step(self, number: int) -> None:
        """Show another step."""
        self._number = number
        names = {
            0: self.tr("How sure are we? It often comes back"),
            1: self.tr("How sure are we? Ice"),
            3: self.tr("How sure are we? Short walks"),
            4: self.tr("How sure are we? Heat"),
            5: self.tr("How sure are we? Steroid injections"),
        }
        self.setAccessibleName(names.get(number, self.text()))

    def _open(self) -> None:
        from unclench.ui.widgets.step_view import StepView

        StepView(self._guide.steps.step(self._number), self.window(), self._guide.reviewed).open()
