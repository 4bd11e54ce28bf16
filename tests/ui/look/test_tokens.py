"""Every text can be read on every ground it is written on: contrast as WCAG 2.2 counts it."""

from dataclasses import asdict

import pytest

from unclench.ui.look import colour_tokens as tokens
from unclench.ui.look.colour_tokens import Tokens, contrast, faint, mix

TONES = ("accent", "ice", "heat", "good", "caution", "danger")
PAIRS = [
    *((text, ground) for text in ("text", "muted") for ground in ("ground", "surface", "sunk")),
    *((tone, ground) for tone in TONES for ground in ("ground", "surface", f"{tone}_soft")),
    *((text, f"{tone}_soft") for text in ("text", "muted") for tone in TONES),
    *((f"on_{tone}", tone) for tone in ("accent", "ice", "heat")),
]


@pytest.mark.parametrize("colours", tokens.SETS.values(), ids=tokens.SETS)
def test_text_can_be_read_on_its_ground(colours: Tokens) -> None:
    needed = 7.0 if colours.is_contrast else 4.5
    ratios = {(a, b): contrast(getattr(colours, a), getattr(colours, b)) for a, b in PAIRS}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < needed} == {}


@pytest.mark.parametrize("colours", tokens.SETS.values(), ids=tokens.SETS)
def test_edges_of_fields_and_what_is_disabled_can_be_seen(colours: Tokens) -> None:
    for ground in ("ground", "surface"):
        assert contrast(colours.edge, getattr(colours, ground)) >= 3
    assert contrast(faint(colours), colours.sunk) >= 3


@pytest.mark.parametrize("colours", tokens.SETS.values(), ids=tokens.SETS)
def test_an_arc_stands_out_from_its_track(colours: Tokens) -> None:
    for tone in ("accent", "ice", "heat", "good"):
        assert contrast(getattr(colours, tone), colours.track) >= 3


@pytest.mark.parametrize("colours", tokens.SETS.values(), ids=tokens.SETS)
def test_buttons_under_the_pointer_can_still_be_read(colours: Tokens) -> None:
    for tone in ("accent", "ice", "heat"):
        assert contrast(getattr(colours, f"on_{tone}"), mix(getattr(colours, tone), colours.text, 0.14)) >= 4.5


def test_every_set_names_every_colour() -> None:
    for colours in tokens.SETS.values():
        for name, value in asdict(colours).items():
            if name not in ("name", "dark"):
                assert len(value) == 7
                assert value.startswith("#")


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
