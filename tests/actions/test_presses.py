"""Episodes, signs, cautions, pain, entries and settings as presses."""

import pytest

from fakes import FakeClock, context
from unclench.actions.services import Services
from unclench.core.base.errors import BadInput, Refused
from unclench.core.base.preferences import DEFAULTS
from unclench.core.safety import cautions, episode, warning_signs


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def told():
    return []


@pytest.fixture
def services(clock, told):
    return Services(context(clock, told), keeper=None)


def facts(services):
    return services.context.journal.read()


def test_an_episode_begins_with_the_answers_given_with_it(services, clock):
    begun = services.episodes.start(answers={"A1": "n", "B2": "y"})
    check = facts(services).sign_checks[0]
    assert check.episode_id == begun.id
    assert warning_signs.standing(facts(services), clock.now()).ids == ("B2",)


def test_a_wrong_answer_begins_nothing(services):
    with pytest.raises(BadInput):
        services.episodes.start(answers={"A1": "perhaps"})
    assert facts(services).episodes == ()


def test_ease_and_reopen(services):
    begun = services.episodes.start()
    services.episodes.ease()
    assert episode.current(facts(services)) is None
    assert services.spasm_start.start(came_back=begun.id).id == begun.id
    assert episode.current(facts(services)).id == begun.id


def test_where_it_hurts_is_kept(services):
    services.episodes.start()
    assert services.episodes.place("right", "lower").place_height == "lower"


def test_signs_are_answered_and_cleared(services, clock, told):
    services.warning_signs.answer({"A3": "y"})
    assert warning_signs.standing(facts(services), clock.now()).emergency
    services.warning_signs.clear("checked")
    assert not warning_signs.standing(facts(services), clock.now()).emergency
    assert {"sign_checks"} in told


def test_the_newest_answers_to_a_caution_hold(services):
    services.cautions.answer("ice", {"raynaud": "y"})
    services.cautions.answer("ice", {"raynaud": "n", "over_65": "y"})
    assert cautions.answers(facts(services), "ice") == {"raynaud": "n", "over_65": "y"}
    with pytest.raises(BadInput):
        services.cautions.answer("ice", {"raynaud": "maybe"})


@pytest.mark.parametrize("value", [-1, 11, 100])
def test_pain_goes_from_0_to_10(services, value):
    with pytest.raises(BadInput, match="0 to 10"):
        services.pains.log(value)
    assert facts(services).pains == ()


def test_pain_says_what_it_is_of_and_is_never_ahead(services, clock):
    with pytest.raises(BadInput):
        services.pains.log(5, "guessed")
    with pytest.raises(BadInput):
        services.pains.log(5, at=clock.now().instant.plus(60))


def test_a_twinge_is_a_pain_with_a_spasm(services):
    twinge = services.pains.log(4, spasm=True, side="left")
    assert (twinge.spasm, twinge.place_side) == (True, "left")


def test_an_entry_is_edited_deleted_and_comes_back(services):
    pain = services.pains.log(4)
    services.entries.edit("pains", pain.id, value=6)
    assert facts(services).pains[0].value == 6
    services.entries.delete("pains", pain.id)
    assert facts(services).pains == ()
    services.entries.undo()
    assert facts(services).pains[0].value == 6
    with pytest.raises(BadInput):
        services.entries.edit("pains", "nobody", value=1)
    with pytest.raises(BadInput):
        services.entries.find("dreams")


def test_undo_with_nothing_to_undo_is_refused(services):
    with pytest.raises(Refused):
        services.entries.undo()


def test_a_setting_is_checked_kept_told_and_reset(services, told):
    services.preferences.change("theme", "dark")
    assert services.preferences.get().theme == "dark"
    assert {"settings"} in told
    services.preferences.reset("theme")
    assert services.preferences.get().theme == DEFAULTS.theme


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("theme", "pink", "light"),
        ("ring_loudness", 7.0, "0.1-1"),
        ("quiet_end", "yes", "true or false"),
        ("colour", 1, "no setting"),
    ],
)
def test_a_setting_that_does_not_fit_says_what_would_be_right(services, name, value, says):
    with pytest.raises(BadInput, match=says):
        services.preferences.change(name, value)
    assert services.preferences.get() == DEFAULTS
