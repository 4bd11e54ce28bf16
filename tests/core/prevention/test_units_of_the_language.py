"""Weights and heights are typed with the unit as the language writes it, and with the Latin one."""

import pytest

from unclench import assets
from unclench.core.base import local_formats, translation, units
from unclench.core.base.catalogue import Catalogue
from unclench.core.prevention import body_weight


@pytest.fixture(autouse=True)
def arabic():
    before = translation.translator()
    translation.install_headless(Catalogue("ar", assets.sentences))
    local_formats.install(local_formats.without_region("ar"))
    yield
    translation.install_headless(before)
    local_formats.install(None)


@pytest.mark.parametrize("text", ["٨٢٫٤ كغ", "82.4 kg", "٨٢٫٤", "82,4 كغ"])
def test_a_weight(text):
    assert body_weight.parse_weight(text) == 82.4
    assert body_weight.parse_weight(units.kilograms(82.4)) == 82.4


def test_pounds_and_a_height():
    assert round(body_weight.parse_weight(units.pounds(182)), 2) == 82.55
    assert body_weight.parse_height(units.centimetres(178)) == 178
