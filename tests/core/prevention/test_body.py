import pytest

from ladders import at, now
from unclench.core.base.entries import Answer, Caution, Weight
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.prevention import body_weight as body

WEIGHED = (Weight(at=at(0), weight_kg=82.4),)


def seen(answers: dict[str, Answer] | None = None, **wishes: object) -> body.BodyView:
    cautions = (Caution(at=at(0), about="body", answers=answers),) if answers else ()
    options = {"shown": True, "height_cm": 178, **wishes}
    return body.view(Facts(weights=WEIGHED, cautions=cautions), **options)  # type: ignore[arg-type]


def test_bmi_is_kg_by_square_metres():
    assert body.bmi(82.4, 178) == 26.0
    assert seen().bmi == 26.0


@pytest.mark.parametrize(
    ("value", "word"),
    [
        (18.4, "doctor"),
        (18.5, "18.5 and 24.9"),
        (24.9, "middle"),
        (25, "29.9"),
        (30, "34.9"),
        (35, "39.9"),
        (40, "40 or"),
    ],
)
def test_classes_of_the_who(value, word):
    assert word in body.class_words(value)


@pytest.mark.parametrize(("value", "word"), [(18.4, "doctor"), (22.9, "22.9"), (23, "27.4"), (27.5, "27.5 or more")])
def test_asian_action_points(value, word):
    assert word in body.class_words(value, asian=True)


def test_no_praise_no_ideal_weight():
    words = " ".join(body.class_words(value / 2) for value in range(20, 90))
    assert not [word for word in ("ideal", "well done", "good", "normal") if word in words.lower()]


def test_no_class_in_pregnancy_or_under_18():
    for name in ("pregnant", "minor"):
        hidden = seen({name: "y"})
        assert (hidden.bmi, hidden.words, hidden.why_not) == (None, None, name)
        assert hidden.weight is not None


def test_switched_off_shows_nothing_at_all():
    hidden = seen(shown=False)
    assert (hidden.weight, hidden.bmi, hidden.why_not) == (None, None, "off")


def test_without_a_height_there_is_only_the_weight():
    assert seen(height_cm=0).why_not == "no_height"
    assert seen(height_cm=0).weight is not None


@pytest.mark.parametrize("bad", [24.9, 351, 700, -5])
def test_weights_out_of_range_are_refused(bad):
    with pytest.raises(BadInput, match="25 to 350 kg"):
        body.plan_weigh(now(0), bad)


def test_pounds_typed_as_kilograms_are_asked_about():
    with pytest.raises(BadInput, match="Did you mean 400 lb"):
        body.plan_weigh(now(0), 400)


@pytest.mark.parametrize(
    ("text", "usual", "kg"),
    [
        ("82.4", "kg", 82.4), ("82,4 kg", "kg", 82.4), ("182 lb", "kg", 82.55), ("182", "lb", 82.55),
        ("13 st", "kg", 82.55), ("12 st 14 lb", "kg", 82.55), ("13", "st", 82.55), ("182 lbs", "kg", 82.55),
        ("８２，４ｋｇ", "kg", 82.4), ("٨٢٫٤", "kg", 82.4), ("82½ kg", "kg", 82.5), ("13 st 4", "kg", 84.37),
        ("13½ st", "kg", 85.73),
    ],
)  # fmt: skip
def test_weights_in_both_systems(text, usual, kg):
    assert body.parse_weight(text, usual) == pytest.approx(kg, abs=0.01)


@pytest.mark.parametrize("text", ["", "heavy", "12 stones 3 feet", "80 80", "8_2", "82.500", "1e2", "13 st 4 kg"])
def test_words_that_are_no_weight(text):
    with pytest.raises(BadInput):
        body.parse_weight(text)


@pytest.mark.parametrize(
    ("text", "cm"),
    [
        ("178", 178), ("178 cm", 178), ("1.78 m", 178), ("1,78m", 178), ("5 ft 10", 177.8), ("5'10\"", 177.8),
        ("70 in", 177.8), ("6 ft", 182.9), ("١٧٨", 178), ("5’10½”", 179.1), ("1.78m", 178),
    ],
)  # fmt: skip
def test_heights_in_both_systems(text, cm):
    assert body.parse_height(text) == pytest.approx(cm, abs=0.05)


@pytest.mark.parametrize(
    ("text", "asks"),
    [("70", "70 in"), ("1.78", "1.78 m"), ("1780", "1780 mm"), ("20", None), ("-170", None), ("900 in", None)],
)
def test_height_mix_ups_are_asked_about(text, asks):
    with pytest.raises(BadInput, match="100 to 250 cm") as told:
        body.parse_height(text)
    assert (f"Did you mean {asks}?" in str(told.value)) if asks else ("Did you mean" not in str(told.value))


def test_no_height_at_all():
    with pytest.raises(BadInput, match="5 ft 10"):
        body.parse_height("tall")


def test_weights_are_told_in_the_users_unit():
    assert body.weight_text(82.4, "kg") == "82.4 kg"
    assert body.weight_text(82.4, "lb") == "182 lb"
    assert body.weight_text(82.55, "st") == "13 st 0 lb"
    assert "rough" in body.caveat()
