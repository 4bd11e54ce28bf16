"""For 8 h after something that makes sleepy no tab offers a stretch by itself (health.md 3.2)."""

import pytest
from PySide6.QtWidgets import QLabel

from pictures.scenes_prevention import bridge
from pictures.scenes_relief import Story
from unclench.ui.prevention.page import PreventionPage
from unclench.ui.widgets.link_button import Link

SLEEPY = "dipyrone-promethazine-adiphenine-br"


@pytest.mark.parametrize(("product", "offered"), [(SLEEPY, False), ("ibuprofen-200-us", True)])
def test_relief_offers_no_gentle_stretches(look, qtbot, product: str, offered: bool) -> None:
    story = Story()
    story.begin()
    story.services.medicines.log(product)
    window = story.window()
    qtbot.addWidget(window)
    window.show()
    (link,) = (one for one in window.findChildren(Link) if one.text() == "Gentle stretches")
    assert link.isVisible() is offered
    story.pause(hours=8)
    window.page("relief").refresh()
    assert link.isVisible()


@pytest.mark.parametrize(("product", "offered"), [(SLEEPY, False), ("ibuprofen-200-us", True)])
def test_no_stretch_is_offered_after_a_walk(look, qtbot, product: str, offered: bool) -> None:
    on, clock = bridge()
    page = PreventionPage(on)
    on.setParent(page)
    qtbot.addWidget(page)
    page.show()
    on.services.medicines.log(product)
    page.walk.start.click()
    clock.advance(minutes=6)
    page.refresh()
    page.walk.start.click()
    page.refresh()
    (offer,) = (one for one in page.findChildren(QLabel) if one.text() == "A little stretching now?")
    assert offer.isVisible() is offered
