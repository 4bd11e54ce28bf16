"""What settings may be: a list that holds a wrong thing gives the default."""

import json

import pytest

from unclench.core.base import preferences
from unclench.core.base.errors import BadInput
from unclench.core.base.preferences import DEFAULTS, RULES

LISTS = [name for name in RULES if isinstance(getattr(DEFAULTS, name), tuple)]
GOOD = {
    "medicines_kept": ("naproxen-220-us", "own-0193"),
    "hidden_cards": ("water", "weight"),
    "stretch_moves": ("cat_cow", "bridge"),
    "nudge_rarer": ("sitting",),
    "nudge_rarer_asked": ("sitting", "water"),
    "report_hidden": ("did",),
    "window_place": (1040, 720, 0),
    "mini_place": (-40, 60),
}


def test_every_setting_has_a_rule_and_its_default_fits():
    assert set(preferences.NAMES) == set(RULES)
    assert [name for name in RULES if not preferences.fits(name, getattr(DEFAULTS, name))] == []


def test_lists_come_back_from_the_file_as_tuples():
    assert set(GOOD) == set(LISTS)
    kept = preferences.read(json.loads(json.dumps(GOOD)))
    assert {name: getattr(kept, name) for name in LISTS} == GOOD
    assert {name: preferences.check(name, value) for name, value in GOOD.items()} == {
        name: RULES[name] for name in GOOD
    }


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize(
    "wrong",
    ["", "water weight", 7, True, None, {"water": 1}, [None], [["water"]], [True, False], [1.5], [""], ["a b"], [{}]],
)
def test_what_is_no_list_of_the_right_things_gives_the_default(name, wrong):
    assert getattr(preferences.read({name: wrong}), name) == getattr(DEFAULTS, name)
    with pytest.raises(BadInput, match=f"^{name} can be: "):
        preferences.check(name, wrong)


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("hidden_cards", ["water", "oil"]),
        ("report_hidden", ["did", "weather"]),
        ("nudge_rarer", ["medicine"]),
        ("nudge_rarer_asked", ["sitting", 3]),
        ("stretch_moves", ["cat_cow", 3]),
        ("mini_place", [40]),
        ("mini_place", [40, 60, 80]),
        ("mini_place", [40, 10**30]),
        ("mini_place", ["40", "60"]),
        ("window_place", [1040, 720]),
        ("window_place", [1040, 720, -1]),
    ],
)
def test_one_wrong_value_in_a_list_gives_the_default(name, wrong):
    assert getattr(preferences.read({name: wrong}), name) == ()
