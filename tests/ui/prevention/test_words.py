"""Amounts of drink are told as precisely as they are logged."""

import pytest

from unclench.ui.prevention.words import litres


@pytest.mark.parametrize(
    ("ml", "said"), [(0, "0 ml"), (125, "125 ml"), (250, "250 ml"), (1000, "1.0 L"), (1250, "1.25 L"), (1500, "1.5 L")]
)
def test_litres(look, ml, said):
    assert litres(ml) == said
