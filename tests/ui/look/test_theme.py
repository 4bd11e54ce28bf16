"""The theme changes live: palette, style sheet, painted widgets and icons."""

from typing import Literal

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from unclench.core.base.ports import PortAnswer, Wishes
from unclench.ui.look import colour_tokens as tokens
from unclench.ui.look import icons, motion, text, theme
from unclench.ui.look.palettes import palette
from unclench.ui.widgets.button import button

Said = Literal["yes", "no", "unknown"]


@pytest.fixture(autouse=True)
def _light_again(look: QApplication) -> object:
    yield
    theme.apply(look, "light")


@pytest.mark.parametrize(
    ("name", "colours"), [("light", tokens.LIGHT), ("dark", tokens.DARK), ("contrast", tokens.CONTRAST_LIGHT)]
)
def test_a_theme_is_in_force_at_once(look: QApplication, name: str, colours: tokens.Tokens) -> None:
    theme.apply(look, name)
    assert theme.tokens() is colours
    assert look.palette().color(QPalette.ColorRole.Window) == QColor(colours.ground)
    assert theme.colour("accent") == QColor(colours.accent)


def test_icons_that_are_worn_change_with_the_theme(look: QApplication, qtbot: QtBot) -> None:
    worn = button("Pause nudges", icon="pause", role="quiet")
    qtbot.addWidget(worn)
    before = icons.worn(worn, 1.0).toImage()
    theme.apply(look, "dark")
    after = icons.worn(worn, 1.0).toImage()
    assert before != after
    theme.apply(look, "light")
    assert icons.worn(worn, 1.0).toImage() == before


def test_icons_that_are_worn_grow_with_the_text(look: QApplication, qtbot: QtBot) -> None:
    worn = button("Pause nudges", icon="pause", role="quiet")
    qtbot.addWidget(worn)
    before = icons.side(worn)
    text.apply(look, 200)
    try:
        assert icons.side(worn) == 2 * before
    finally:
        text.apply(look, 100)


def test_the_follower_takes_another_choice(look: QApplication) -> None:
    follower = theme.Follower(look, "light")
    follower.choose("dark")
    assert theme.tokens() is tokens.DARK


@pytest.mark.parametrize(
    ("dark", "contrast", "colours"),
    [("yes", "unknown", tokens.DARK), ("no", "yes", tokens.CONTRAST_LIGHT), ("yes", "yes", tokens.CONTRAST_DARK)],
)
def test_what_the_desktop_wishes_counts_while_the_theme_follows_it(
    look: QApplication, dark: Said, contrast: Said, colours: tokens.Tokens
) -> None:
    follower = theme.Follower(look, "system")
    follower.desktop_says(Wishes(PortAnswer(dark), PortAnswer(contrast)))
    assert theme.tokens() is colours
    follower.choose("light")
    assert theme.tokens() is tokens.LIGHT
    follower.desktop_says(Wishes())


def test_little_movement_counts_while_the_setting_is_the_system_s(look: QApplication) -> None:
    motion.choose("system")
    motion.desktop_says(PortAnswer("yes"))
    assert motion.reduced()
    motion.choose("no")
    assert not motion.reduced()
    motion.desktop_says(PortAnswer("unknown"))
    motion.choose("yes")


@pytest.mark.parametrize("colours", tokens.SETS.values(), ids=tokens.SETS)
def test_the_palette_sets_every_role_in_every_state(colours: tokens.Tokens) -> None:
    made = palette(colours)
    groups = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)
    roles = [role for role in QPalette.ColorRole if role.name not in ("NoRole", "NColorRoles")]
    missing = [(g.name, r.name) for g in groups for r in roles if not made.isBrushSet(g, r)]
    assert missing == []


def test_body_text_has_10_and_a_half_points_on_a_system_that_says_less(look: QApplication) -> None:
    before = look.font()
    try:
        look.setFont(QFont("DejaVu Sans", 9))
        text.apply(look)
        assert look.font().pointSizeF() == 10.5
        text.apply(look, 200)
        assert look.font().pointSizeF() == 21
    finally:
        look.setFont(before)
        text.apply(look, 100)
