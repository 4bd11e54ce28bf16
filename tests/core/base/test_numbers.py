"""One reader of numbers: what has one reading is read, what might be two numbers is refused, never guessed."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spellings import SPELLINGS
from unclench.core.base import numbers
from unclench.core.base.errors import BadInput
from unclench.core.base.numbers import NumberRule, Spelling

DOSE = NumberRule(field="units", least=0.25, most=20, units=("tablet", "tablets"))
ANY = NumberRule(field="x", right="Write a number.", units=("kg",))
SIGNS = (Spelling(), Spelling(","), Spelling("٫", "٠"), Spelling("٫", "۰"), Spelling(".", "०"), Spelling(",", "０"))


@pytest.mark.parametrize(("text", "value"), [one for one in SPELLINGS.items() if one[1] is not None])
def test_a_number_as_people_write_it(text: str, value: float) -> None:
    assert numbers.read(text, DOSE) == value


@pytest.mark.parametrize("text", [text for text, value in SPELLINGS.items() if value is None])
def test_what_is_no_number_or_two_is_refused_with_what_would_be_right(text: str) -> None:
    with pytest.raises(BadInput) as told:
        numbers.read(text, DOSE)
    assert told.value.field == "units"
    assert "Write" in told.value.message


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1.500", "1.500 might be 1.5 or 1500. Write 1.5 or 1500."),
        ("12,345", "12,345 might be 12.3450 or 12345. Write 12.3450 or 12345."),
        ("11/2", "11/2 might be 5.5 or 1.5. Write 5.5 or 1.5."),
        ("۱/۵", "۱/۵ might be 0.2 or 1.5. Write 0.2 or 1.5."),
        ("1 500", "1 500 might be one number or two. Write one number, without a space."),
        ("2 mg", "The unit here is: tablet, tablets."),
        ("30", "Write a number from 0.25 to 20."),
        ("a\x1b[31m", "a�[31m is not a number."),
    ],
)
def test_the_sentence_names_both_readings_and_what_to_write(text: str, said: str) -> None:
    with pytest.raises(BadInput) as told:
        numbers.read(text, DOSE)
    assert told.value.message.startswith(said)


def test_each_reading_that_is_offered_can_be_written() -> None:
    for text in ("1.500", "1,234", "999.999", "11/2", "13/4", "۱/۵"):
        with pytest.raises(BadInput) as told:
            numbers.read(text, ANY)
        first, second = told.value.message.rpartition("Write ")[2].rstrip(".").split(" or ")
        assert numbers.read(first, ANY) != numbers.read(second, ANY)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.234.567", 1234567), ("1,234,567.5", 1234567.5), ("1.234,5", 1234.5), ("1,234.567", 1234.567),
        ("1'500", 1500), ("1’500.5", 1500.5), ("١٬٥٠٠", 1500), ("١٬٥٠٠٫٢٥", 1500.25), ("1,23,456", 123456),
        ("1234.567", 1234.567), ("10/2", 5), ("3/2", 1.5), ("100/200", 0.5), ("۱ ۱/۲", 1.5), ("82,5 kg", 82.5),
        ("82.5KG.", 82.5), ("８２．５ｋｇ", 82.5), ("-3", -3), ("−3,5", -3.5), ("\u061c-٣", -3), ("-0", 0),
    ],
)  # fmt: skip
def test_groups_with_one_reading_units_and_signs(text: str, value: float) -> None:
    assert numbers.read(text, ANY) == value


@pytest.mark.parametrize(
    "text", ["1,23.4", "1.23.456", "0.123.456", "1,2345,678", "1'50", "1.234.5", "1'234,567'8", "1 1/2 1/2", "1.5/2"]
)
def test_groups_that_are_wrong_somewhere_are_refused(text: str) -> None:
    with pytest.raises(BadInput):
        numbers.read(text, ANY)


def test_whole_numbers_are_never_rounded() -> None:
    rule = NumberRule(field="pain", least=0, most=10, whole=True)
    assert isinstance(numbers.read("5,0", rule), int)
    with pytest.raises(BadInput, match=r"5.5 is not a whole number. Write a whole number from 0 to 10."):
        numbers.read("5.5", rule)


@given(st.text(max_size=12) | st.text("0123456789.,/ '٫٬½⅓-+_exأ٣۵", max_size=12))
def test_any_text_is_one_finite_number_or_refused(text: str) -> None:
    try:
        value = numbers.read(text, ANY)
    except BadInput:
        return
    assert math.isfinite(value)
    assert numbers.read(numbers.written(value), ANY) == value


@given(st.integers(0, 10**6), st.integers(0, 9999), st.integers(0, 4), st.sampled_from(".,٫"))
def test_a_decimal_number_is_what_its_digits_say_or_refused_as_two(
    whole: int, part: int, places: int, sign: str
) -> None:
    behind = f"{part % 10**places:0{places}d}" if places else ""
    text = f"{whole}{sign}{behind}" if behind else str(whole)
    if places == 3 and 0 < whole < 1000 and sign != "٫":
        with pytest.raises(BadInput, match="might be"):
            numbers.read(text, ANY)
    else:
        assert numbers.read(text, ANY) == float(f"{whole}.{behind or '0'}")


@given(
    st.floats(-1e9, 1e9, allow_subnormal=False).map(lambda x: round(x, 9))
    | st.integers(1, 60).flatmap(lambda top: st.sampled_from([3, 6, 7, 9, 12]).map(lambda bottom: top / bottom)),
    st.sampled_from(SIGNS),
)
def test_what_is_written_reads_back(value: float, spelling: Spelling) -> None:
    assert numbers.read(numbers.written(value, spelling), ANY) == value
