"""Settings, system check, log menu, welcome and tray: each press is in force at once."""

import dataclasses
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSystemTrayIcon,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fakes import FakeClock
from pictures.scenes_nudges import bridge as make_bridge
from ui.seen import texts
from unclench.core.base.ports import PortAnswer
from unclench.core.base.preferences import DEFAULTS, RULES
from unclench.core.nudges.decision import NudgeDecision
from unclench.ui.bridge import Bridge
from unclench.ui.check.window import CheckWindow
from unclench.ui.frame.main_window import MainWindow
from unclench.ui.frame.own_session_line import OwnSessionLine
from unclench.ui.frame.welcome import WelcomeQuestions
from unclench.ui.look import text
from unclench.ui.nudge.break_card import BreakCard
from unclench.ui.nudge.words import next_line
from unclench.ui.settings.catalogue import AUTOSTART, DATA, sections
from unclench.ui.settings.setting_row import SettingRow
from unclench.ui.settings.window import SettingsWindow
from unclench.ui.tray import icon as tray_icon
from unclench.ui.tray.icon import Tray, TrayState
from unclench.ui.widgets.card import Rule
from unclench.ui.widgets.check_box import Check


@pytest.fixture
def bridge(look: object) -> Bridge:
    return make_bridge()


def named(window: QWidget, kind: type, name: str):
    return next(one for one in window.findChildren(kind) if one.accessibleName() == name)


def test_every_setting_of_the_window_exists() -> None:
    names = [item.name for section in sections(()) for item in section.items]
    assert len(names) == len(set(names))
    assert set(names) - {AUTOSTART, DATA} <= set(RULES)


def test_a_change_is_in_force_at_once_and_can_be_taken_back(bridge: Bridge, qtbot: QtBot) -> None:
    window = SettingsWindow(bridge)
    qtbot.addWidget(window)
    window.show()
    line = named(window, QLineEdit, "Get up after sitting for")
    line.selectAll()
    qtbot.keyClicks(line, "30")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert bridge.services.preferences.get().sitting_minutes == 30
    reset = named(window, QAbstractButton, "Back to the default: Get up after sitting for")
    qtbot.waitUntil(reset.isVisible)
    reset.click()
    assert bridge.services.preferences.get().sitting_minutes == 45
    qtbot.waitUntil(lambda: not reset.isVisible())


@pytest.mark.parametrize("where", ["Search the settings", "At most this many a day"])
def test_enter_in_a_field_presses_no_button(bridge: Bridge, qtbot: QtBot, where: str) -> None:
    bridge.services.preferences.change("nudges_on", True)
    window = SettingsWindow(bridge)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    field = named(window, QWidget, where)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert bridge.services.preferences.get().nudges_on
    assert window.isVisible()


def test_what_comes_less_often_is_told_and_can_be_taken_back(bridge: Bridge, qtbot: QtBot) -> None:
    bridge.services.preferences.change("nudge_rarer", ("water", "sitting"))
    window = SettingsWindow(bridge, find="less often")
    qtbot.addWidget(window)
    window.show()
    (row,) = [one for one in window.findChildren(SettingRow) if one.isVisible()]
    assert "Get up, Water" in [words.text() for words in row.findChildren(QLabel)]
    named(window, QAbstractButton, "Back to the default: Less often, as you wished").click()
    assert bridge.services.preferences.get().nudge_rarer == ()


def test_a_search_leaves_no_lines_between_what_is_not_shown(bridge: Bridge, qtbot: QtBot) -> None:
    window = SettingsWindow(bridge, find="hours")
    qtbot.addWidget(window)
    window.show()
    assert not [line for line in window.findChildren(Rule) if line.isVisible()]
    window.search.setText("sit")
    shown = [row for row in window.findChildren(SettingRow) if row.isVisible()]
    assert len([line for line in window.findChildren(Rule) if line.isVisible()]) < len(shown)


def test_the_check_fits_its_window_also_with_large_text(bridge: Bridge, qtbot: QtBot, qapp: QApplication) -> None:
    text.apply(qapp, 200)
    try:
        window = CheckWindow(bridge)
        qtbot.addWidget(window)
        window.resize(640, 760)
        window.show()
        window.ask()
        page = window.findChild(QScrollArea)
        assert page
        qtbot.waitUntil(lambda: page.horizontalScrollBar().maximum() == 0)
    finally:
        text.apply(qapp, 100)


def test_the_welcome_is_seen_at_the_first_start_without_scrolling(bridge: Bridge, qtbot: QtBot) -> None:
    window = MainWindow(bridge)
    qtbot.addWidget(window)
    window.resize(1040, 720)
    window.show()
    window.show_tab("relief")
    welcome = window.findChild(WelcomeQuestions)
    assert welcome
    qtbot.waitUntil(lambda: welcome.mapTo(window, welcome.rect().bottomLeft()).y() < window.height())


@pytest.mark.parametrize(
    ("search", "finds"),
    [
        ("contrast", "theme"), ("high contrast", "theme"), ("font", "text_percent"), ("bigger", "text_percent"),
        ("mute", "ring_loudness"), ("notifications", "nudges_on"), ("units", "weight_unit"), ("language", "language"),
    ],
)  # fmt: skip
def test_a_search_finds_choices_and_the_words_of_other_apps(
    bridge: Bridge, qtbot: QtBot, search: str, finds: str
) -> None:
    window = SettingsWindow(bridge, find=search)
    qtbot.addWidget(window)
    window.show()
    shown = [row.item.name for row in window.findChildren(SettingRow) if row.isVisible()]
    assert finds in shown
    assert len(shown) <= 3


def test_search_shows_only_what_has_the_words(bridge: Bridge, qtbot: QtBot) -> None:
    window = SettingsWindow(bridge)
    qtbot.addWidget(window)
    window.show()
    window.search.setText("theme")
    shown = [row.item.name for row in window.findChildren(SettingRow) if row.isVisible()]
    assert shown == ["theme"]
    colours = named(window, QComboBox, "Colours")
    colours.setCurrentIndex(colours.findData("dark"))
    colours.activated.emit(colours.currentIndex())
    assert bridge.services.preferences.get().theme == "dark"
    window.search.setText("nothing of the kind")
    assert not [row for row in window.findChildren(SettingRow) if row.isVisible()]
    assert "No setting has these words." in texts(window)


class Stubborn:
    """Autostart that cannot be switched on."""

    def state(self) -> PortAnswer:
        return PortAnswer("no", "XDG", "The folder may only be read.")

    def set(self, on: bool) -> PortAnswer:
        return self.state()


def test_autostart_shows_what_the_system_says_not_what_was_pressed(bridge: Bridge, qtbot: QtBot) -> None:
    bridge.services.system_check.use(lambda: {}, {}, Stubborn())
    window = SettingsWindow(bridge)
    qtbot.addWidget(window)
    box = next(one for one in window.findChildren(Check) if one.text() == "Start with the computer")
    box.click()
    assert not box.isChecked()


def answers(window: CheckWindow) -> dict[str, str]:
    """What is said of each port, by its accessible name."""
    return {one.accessibleName(): one.text() for one in window.findChildren(QLabel) if one.accessibleName()}


class Slow:
    """Answers when asked, and notes what stood in the window then."""

    def __init__(self, name: str, seen: list[str], window: CheckWindow) -> None:
        self._name, self._seen, self._window = name, seen, window

    def answer(self) -> PortAnswer:
        waiting = [name for name in answers(self._window) if name.endswith(": asking …")]
        self._seen.append(f"{self._name}, {len(waiting)} open")
        return PortAnswer("no", "Test", "Nobody is there.")


def test_the_check_is_painted_before_it_asks_and_asks_one_by_one(bridge: Bridge, qtbot: QtBot) -> None:
    window = CheckWindow(bridge)
    qtbot.addWidget(window)
    seen: list[str] = []
    ports = {name: Slow(name, seen, window) for name in ("tray", "idle", "lock")}
    bridge.services.system_check.use(lambda: ports, {}, Stubborn())
    assert set(answers(window).values()) == {"asking …"}
    assert not seen
    window.show()
    qtbot.waitUntil(lambda: "asking …" not in answers(window).values())
    assert seen == ["tray, 13 open", "idle, 12 open", "lock, 11 open"]
    assert answers(window)["Tray: missing"] == "missing"
    next(one for one in window.findChildren(QAbstractButton) if one.text() == "Ask again").click()
    assert answers(window)["Tray: asking …"] == "asking …"
    qtbot.waitUntil(lambda: "asking …" not in answers(window).values())


def test_the_check_says_each_answer_in_words_and_tests_one_port(bridge: Bridge, qtbot: QtBot) -> None:
    window = CheckWindow(bridge)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: answers(window).get("Tray: works") == "works")
    qtbot.waitUntil(lambda: "A window over the whole screen: can't tell" in answers(window))
    qtbot.waitUntil(lambda: "asking …" not in answers(window).values())
    assert "Start with the computer: missing" not in answers(window)
    tried: list[str] = []

    def trial() -> PortAnswer:
        tried.append("sound")
        return PortAnswer("no", "Qt", "There is no sound output.")

    bridge.services.system_check.use(lambda: {}, {"sound": trial}, Stubborn())
    named(window, QAbstractButton, "Test: Sound").click()
    assert tried == ["sound"]
    assert answers(window)["Sound: missing"] == "missing"


def test_the_welcome_switches_what_it_names_and_goes_when_told(bridge: Bridge, qtbot: QtBot) -> None:
    card = WelcomeQuestions(bridge)
    qtbot.addWidget(card)
    card.draw()
    assert not bridge.services.preferences.get().nudges_on
    card.understood.click()
    card.nudges.click()
    card.autostart.click()
    wishes = bridge.services.preferences.get()
    assert (wishes.understood, wishes.nudges_on) == (True, True)
    assert card.autostart.isChecked()
    assert "09:00–17:30" in card.nudges.text()
    named(card, QAbstractButton, "That is all: close the welcome").click()
    assert bridge.services.preferences.get().welcome_done


def test_a_country_that_is_not_known_is_asked_for_and_never_kept(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("C"))
    bridge.services.preferences.change("country", "system")
    card = WelcomeQuestions(bridge)
    qtbot.addWidget(card)
    card.draw()
    assert "not known" in card.country.text()
    with qtbot.waitSignal(card.settings_requested) as asked:
        card.country.click()
    assert asked.args == ["country"]
    assert bridge.services.preferences.get().country == "system"
    assert not card.country.isChecked()


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # the offscreen platform has no tray
def test_the_tray_sets_its_icon_only_when_the_shown_state_changes(
    bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    icons: list[QIcon] = []

    class Icon(QSystemTrayIcon):
        def setIcon(self, icon: QIcon) -> None:
            icons.append(icon)
            super().setIcon(icon)

    monkeypatch.setattr(tray_icon, "QSystemTrayIcon", Icon)
    tray = Tray()
    tray.rebuild()
    icons.clear()
    clock = bridge.services.context.clock
    assert isinstance(clock, FakeClock)
    bridge.services.ice_heat.start("ice", 1200)
    for _ in range(1199):
        clock.advance(seconds=1)
        tray.draw(TrayState("Next nudge 15:20", live=bridge.live()))
        (icon,) = tray.findChildren(Icon)
        assert icon.toolTip().startswith("Ice until 14:25")
    assert len(icons) == 8  # 20, 15, 10, 5, 4, 3, 2 and 1 minutes left


@pytest.mark.parametrize(
    ("coming", "hours", "words"),
    [
        (("sitting", "water"), 1, "Next nudge 15:05 · get up · water"),
        (("ice",), 1, "Next nudge 15:05"),
        ((), 67, "Nudges are on, none before Monday 09:05"),
    ],
    ids=["today", "nothing about health", "another day"],
)
def test_the_next_nudge_is_said_as_far_as_it_is_known(
    bridge: Bridge, coming: tuple[str, ...], hours: int, words: str
) -> None:
    now = FakeClock().now()
    wishes = dataclasses.replace(DEFAULTS, nudges_on=True, understood=True)
    seen = NudgeDecision(coming=coming, coming_at=now.utc + timedelta(hours=hours))
    assert next_line(seen, wishes, now) == words


def test_the_menu_of_the_tray_acts(bridge: Bridge, qtbot: QtBot) -> None:
    tray = Tray()
    tray.draw(TrayState("Next nudge 15:20", paused=True, answers=(("done", "+ Glass"),)))
    tray.menu.aboutToShow.emit()
    words = {action.text(): action for action in tray.menu.actions()}
    assert not words["Next nudge 15:20"].isEnabled()
    with qtbot.waitSignal(tray.answered) as heard:
        words["+ Glass"].trigger()
    assert heard.args == ["done"]
    below = {action.text(): action for action in words["Pause nudges"].menu().actions()}
    assert below["Resume nudges"].isVisible()
    with qtbot.waitSignal(tray.pause_requested) as heard:
        below["Until tomorrow"].trigger()
    assert heard.args == [0]


def test_our_own_nudge_never_takes_the_keyboard(bridge: Bridge, qtbot: QtBot) -> None:
    from unclench.core.base.ports import Bubble
    from unclench.ui.nudge.window import NudgeWindow

    pressed: list[str] = []
    window = NudgeWindow(
        Bubble("Time to get up", "Walk a little.", (("done", "Done"),)), pressed.append, OwnSessionLine(bridge)
    )
    qtbot.addWidget(window)
    assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    window.findChild(QAbstractButton).click()
    assert pressed == ["done"]


def test_the_break_counts_only_while_nobody_touches_the_computer(bridge: Bridge, qtbot: QtBot) -> None:
    idle = [0.5]
    card = BreakCard(1, lambda: idle[0], OwnSessionLine(bridge))
    qtbot.addWidget(card)
    said = lambda: [one.text() for one in card.findChildren(QLabel)]  # noqa: E731
    card.tick()
    assert card.left == 60
    idle[0] = 9.0
    for _ in range(59):
        card.tick()
    assert "0:01" in said()
    card.tick()
    assert "That was it." in said()
    assert card.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus


def test_a_row_says_its_own_hint(bridge: Bridge, qtbot: QtBot) -> None:
    window = SettingsWindow(bridge)
    qtbot.addWidget(window)
    details = {item.label: item.detail for section in sections(()) for item in section.items if item.detail}
    told = {one.accessibleName(): one.accessibleDescription() for one in window.findChildren(QWidget)}
    assert details.keys() & told.keys()
    for name in details.keys() & told.keys():
        assert details[name] in told[name]


def test_a_tick_moves_nothing_below_it(bridge: Bridge, qtbot: QtBot) -> None:
    bridge.services.preferences.change("understood", True)
    window = SettingsWindow(bridge)
    qtbot.addWidget(window)
    window.show()
    below = named(window, QLineEdit, "At least this far apart")
    qtbot.wait(1)
    before = below.mapTo(window, QPoint(0, 0))
    ticks = [one for one in window.findChildren(Check) if one.mapTo(window, QPoint(0, 0)).y() < before.y()]
    assert ticks
    for one in ticks:
        one.click()
    QApplication.processEvents()
    assert below.mapTo(window, QPoint(0, 0)) == before


def test_the_hours_at_night_are_named(bridge: Bridge, qtbot: QtBot) -> None:
    window = SettingsWindow(bridge)
    qtbot.addWidget(window)
    said = "\n".join(one.text() for one in window.findChildren(QLabel))
    assert "never from 23:00 to 06:00" in said
