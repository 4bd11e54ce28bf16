"""The end of a session as a message: what stands in it, what its button does, when it goes."""

from desktop_fakes import FakeNotifier
from fakes import FakeClock
from fakes import context as make_context
from unclench.actions.end_message import EndMessage
from unclench.actions.ice_heat import IceHeat
from unclench.actions.preferences import Preferences
from unclench.core.relief import sessions
from unclench.core.relief.session_cues import Cue


class Rig:
    """Ice of one minute that is over."""

    def __init__(self) -> None:
        self.clock, self.bubble = FakeClock(), FakeNotifier()
        self.context = make_context(self.clock)
        self.done: list[str] = []
        self.message = EndMessage(
            self.context, self.bubble, lambda: self.done.append("off"), lambda: self.done.append("open")
        )
        IceHeat(self.context).start("ice", 60)
        self.clock.advance(seconds=61)

    def cue(self, what: str) -> None:
        live = sessions.running(self.context.journal.read(), self.clock.now())
        assert live
        self.message.cue(Cue(60, what), live)


def test_it_says_nothing_about_the_body_unless_asked_to() -> None:
    rig = Rig()
    rig.cue("end")
    assert rig.bubble.on_screen
    assert "skin" not in rig.bubble.on_screen.title + rig.bubble.on_screen.body
    Preferences(rig.context).change("nudge_details", True)
    rig.cue("ring")
    assert "skin" in rig.bubble.on_screen.body


def test_its_button_packs_off_and_a_press_on_it_opens_the_window() -> None:
    rig = Rig()
    rig.cue("end")
    rig.bubble.pressed("pack_off")
    rig.bubble.pressed("default")
    assert rig.done == ["off", "open"]


def test_it_goes_with_the_session_and_no_other_cue_shows_it() -> None:
    rig = Rig()
    rig.cue("skin_first")
    assert rig.bubble.on_screen is None
    rig.cue("end")
    rig.message.look(None)
    assert rig.bubble.on_screen is None
