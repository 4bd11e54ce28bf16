"""The gate: a row that cannot be is refused by an import, which then writes nothing."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from fakes import FakeClock, file_journal, guide, memory_journal
from store.entries_of import dose, drink, session
from unclench.core.base import entries as e
from unclench.core.base import known_words, translation
from unclench.core.base.entries import KINDS
from unclench.core.base.entry_json import MEASURE_ANSWERS, SHAPES
from unclench.core.base.errors import BadInput
from unclench.core.base.moments import Instant
from unclench.store import gate, rows, schema
from unclench.store.file_keeper import FileKeeper
from unclench.store.rows import Row

NOW = FakeClock().now().instant
WRITTEN = "2026-11-20T13:05:00Z"


def samples() -> dict[str, e.Entry]:
    """One entry of each kind, with all that it can hold."""
    clock = FakeClock()
    at = clock.now().instant
    label = {
        "most": 2.0, "gaps": [[1.0, 4.0], [2.0, 6.0]], "most_24h": 6, "most_doses_24h": 3, "longest": 8, "days": 10,
        "window": {"hours": 12, "units": 2}, "first": {"units": 2, "minutes": 60, "clear_hours": 24},
    }  # fmt: skip
    own = label | {"for": "ibuprofen-200-us", "times": ["08:00"], "unit": "tablet"}
    parts = ({"id": "ibuprofen", "class": "nsaid", "mg": 200.0}, {"id": "x", "class": "other", "mg": None})
    return {
        "episodes": e.Episode(at=at, place_side="left", place_height="lower", eased=clock.utc, note="a box"),
        "sign_checks": e.SignCheck(at=at, answers={"A3": "n", "B1": "?"}, cleared=clock.utc, cleared_why="checked"),
        "sessions": replace(session(clock), ended=clock.utc, ended_by="person", skin_first="y"),
        "pains": e.Pain(at=at, value=4, spasm=True),
        "measures": e.Measure(at=at, name="peg", answers={"pain": 5, "enjoyment": 4, "activity": 6}, score=5),
        "doses": replace(dose(clock), ingredients=parts, label=label | {"prescriber": "Dr A", "set_on": "2026-11-01"}),
        "own_products": e.OwnProduct(at=at, name="Mine", ingredients=parts, label=own, set_on="2026-11-01"),
        "walks": e.Walk(at=at, moved_seconds=600, goal_seconds=900, pain_before=3, pain_after=2, stopped_for="leg"),
        "stands": e.Stand(at=at),
        "presences": e.Presence(at=at, ended=clock.utc),
        "drinks": drink(clock),
        "planks": e.Plank(at=at, held_ms=20000, form_ok=True, could_talk=False, pain=2, stopped_for="breath"),
        "stretches": e.Stretch(at=at, move="cat_cow", held_seconds=30, side="left", stopped_for="sharp"),
        "own_moves": e.OwnMove(at=at, name="Cat", hold_seconds=10, repeats=5, from_whom="physio"),
        "weights": e.Weight(at=at, weight_kg=78.5),
        "foods": e.Food(at=at, food="kale", portions=0.5),
        "causes_runs": e.CausesRun(
            at=at, answers={"Q0": ["A3", "B2?"], "Q1": "0-3", "Q10a": "?"}, headline="R10", also=("R8",)
        ),
        "todos": e.Todo(at=at, text="Call", due_day="2026-12-01"),
        "visits": e.Visit(at=at.plus(86400 * 30), who="doctor", day="2026-12-20", planned=True, next_day="sore"),
        "cautions": e.Caution(at=at, about="ice", answers={"cold": "n"}),
        "nudges": e.Nudge(at=at, about=("sitting", "todo:0193-a"), answer="done", answered=clock.utc),
    }


def row(table: str) -> Row:
    """The row of a good entry."""
    return rows.to_row(samples()[table]) | {"id": f"{table}-1", "device": "work", "changed_utc": WRITTEN}


def content(table: str, *found: Row) -> str:
    """An export with these rows, as text; the values of JSON columns stand in it as values."""
    spoken = [
        {name: json.loads(value) if name.endswith("_json") and isinstance(value, str) else value
         for name, value in one.items()}
        for one in found
    ]  # fmt: skip
    return json.dumps({"app": "unclench", "schema": schema.newest(), "tables": {table: spoken}})


def spoiled(table: str, **changed) -> str:
    """An export with one row that has these values, JSON columns as values."""
    data = json.loads(content(table, row(table)))
    data["tables"][table][0].update(changed)
    return json.dumps(data)


@pytest.fixture
def keeper(path, clock):
    journal = file_journal(path, clock)
    yield Keeper(journal, clock)
    journal.close()


class Keeper(FileKeeper):
    """The keeper of the file, and its journal."""

    def __init__(self, journal, clock) -> None:
        super().__init__(journal, clock)
        self.journal = journal


THEIR_WORDS = {"`", "Expected", "Invalid", "$", "object,", "JSON:"}
"""Of the libraries that find something: the person reads ours."""


def refusal(keeper, tmp_path, text: str) -> str:
    """The sentence with which an import of this text is refused; checks that nothing was written."""
    file = tmp_path / "given.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput) as refused:
        keeper.import_(str(file))
    assert keeper.journal.read().ever == frozenset()
    assert list(keeper.path.parent.glob("backups/*")) == []
    assert not THEIR_WORDS & set(refused.value.message.replace("`", " ` ").split())
    return refused.value.message


def test_the_words_of_the_gate_are_those_of_the_guide():
    assert tuple(sign.id for sign in guide().safety.signs) == known_words.SIGNS
    for question in guide().causes.checklist.questions[1:]:
        assert {choice.value for choice in question.choices} <= set(known_words.CHOICES[question.id])


def test_there_is_a_good_sample_of_every_kind():
    assert samples().keys() == KINDS.keys()
    assert {name for name, _ in SHAPES} | {"measures"} == {
        table for table in KINDS if any(column.endswith("_json") for column in rows.shape(KINDS[table]).columns)
    }


@pytest.mark.parametrize("table", KINDS)
def test_a_good_entry_of_every_kind_comes_in_as_it_was(keeper, tmp_path, table):
    file = tmp_path / "given.json"
    file.write_text(content(table, row(table)), encoding="utf-8")
    assert keeper.import_(str(file))[table] == {"new": 1, "newer": 0, "known": 0}
    (entry,) = keeper.journal.find(table)
    assert rows.to_row(entry) == row(table)


@pytest.mark.parametrize(
    ("table", "changed", "said"),
    [
        ("doses", {"ingredients_json": "x", "label_json": 5}, "ingredients"),
        ("sign_checks", {"answers_json": []}, "answers"),
        ("sign_checks", {"answers_json": {"A3": "perhaps"}}, "y"),
        ("sign_checks", {"answers_json": {"Z": "y"}}, "Z"),
        ("doses", {"ingredients_json": [{"id": "ibuprofen", "class": "nsaid", "mg": "many"}]}, "mg"),
        ("doses", {"ingredients_json": [{"class": "nsaid", "mg": 200}]}, "id"),
        ("doses", {"ingredients_json": [5]}, "object"),
        ("doses", {"label_json": {"gaps": [5]}}, "gaps"),
        ("doses", {"label_json": {"gaps": None}}, "gaps"),
        ("doses", {"label_json": {"window": None}}, "window"),
        ("doses", {"label_json": {"colour": "red"}}, "colour"),
        ("doses", {"label_json": {"days": 10**30}}, "days"),
        ("doses", {"units": 1e300}, "units"),
        ("doses", {"units": 0}, "units"),
        ("measures", {"answers_json": {"pain": 99, "enjoyment": 4, "activity": 6}}, "pain"),
        ("measures", {"answers_json": {"ticked": [1]}}, "ticked"),
        ("causes_runs", {"answers_json": {"Q0": {"a": 1}}}, "answers"),
        ("causes_runs", {"answers_json": {"Q1": ["y"]}}, "Q1"),
        ("causes_runs", {"answers_json": {"Q1": "never"}}, "Q1"),
        ("causes_runs", {"answers_json": {"Q99": "y"}}, "Q99"),
        ("causes_runs", {"answers_json": {"Q0": ["A99"]}}, "A99"),
        ("causes_runs", {"answers_json": {"Q0": "some"}}, "Q0"),
        ("causes_runs", {"also_json": "R8"}, "also"),
        ("cautions", {"answers_json": {"cold": 1}}, "answers"),
        ("nudges", {"about_json": ["unknown"]}, "about must be one of"),
        ("nudges", {"about_json": {"a": 1}}, "about"),
        ("pains", {"value": 11}, "value"),
        ("pains", {"value": 4.5}, "value"),
        ("pains", {"value": "4"}, "value"),
        ("pains", {"value": True}, "value"),
        ("pains", {"spasm": 2}, "0 nor 1"),
        ("pains", {"note": "a\0b"}, "note"),
        ("pains", {"note": "x" * 100_001}, "note"),
        ("pains", {"id": "two words"}, "id"),
        ("pains", {"id": "x" * 65}, "id"),
        ("pains", {"id": ""}, "id"),
        ("pains", {"device": None}, "device"),
        ("pains", {"what": "tomorrow"}, "what"),
        ("pains", {"session_id": "nobody"}, "nobody"),
        ("pains", {"at_utc": "1989-12-31T00:00:00Z"}, "at_utc"),
        ("pains", {"at_utc": "2026-11-21T14:00:00Z", "changed_utc": "2026-11-21T14:00:00Z"}, "at_utc"),
        ("pains", {"changed_utc": "2026-11-23T14:00:00Z"}, "changed_utc"),
        ("pains", {"at_utc": "9999-12-31T23:59:59Z"}, "moment"),
        ("pains", {"at_utc": "2026-02-30T00:00:00Z"}, "moment"),
        ("pains", {"at_utc": "2026-11-20 13:05:00"}, "moment"),
        ("pains", {"at_utc": 5}, "moment"),
        ("pains", {"utc_offset_seconds": 50401}, "utc_offset"),
        ("pains", {"utc_offset_seconds": "0"}, "utc_offset"),
        ("walks", {"activity": "flying"}, "activity"),
        ("walks", {"stopped_for": "fun"}, "stopped_for"),
        ("drinks", {"amount_ml": 3001}, "amount_ml"),
        ("visits", {"who": "wizard"}, "who"),
        ("visits", {"day": "2026-13-01"}, "day such as"),
        ("visits", {"day": "2032-01-01"}, "day"),
        ("todos", {"due_day": "tomorrow"}, "due_day"),
        ("todos", {"run_id": "nobody"}, "nobody"),
        ("sessions", {"limit_seconds": 1201}, "limit_seconds"),
        ("episodes", {"eased_utc": "2026-11-01T00:00:00Z"}, "eased_utc"),
    ],
)
def test_a_row_that_cannot_be_is_named_and_nothing_comes_in(keeper, tmp_path, table, changed, said):
    message = refusal(keeper, tmp_path, spoiled(table, **changed))
    assert table in message
    assert said in message


@pytest.mark.parametrize(
    "text",
    [
        "[" * 3000,
        '{"a":' * 3000,
        '{"app": "unclench", "schema": 1, "tables": {"pains": [{"note": NaN}]}}',
        spoiled("pains", note="X").replace('"X"', r'"\ud83d"'),
        spoiled("pains", note="X").replace('"X"', r'"\u0000"'),
        spoiled("doses", label_json={"prescriber": "X"}).replace('"X"', r'"\ud83d"'),
        spoiled("doses", label_json={"prescriber": "X"}).replace('"X"', r'"\u0000"'),
        spoiled("doses", label_json={"prescriber": "X"}).replace('"X"', "[" * 990 + "]" * 990),
        spoiled("pains", value="X").replace('"X"', "1e999"),
        spoiled("pains", value="X").replace('"X"', "9" * 5000),
    ],
    ids=["deep list", "deep object", "nan", "half", "nul", "half in json", "nul in json", "deep value", "inf", "long"],
)
def test_text_that_no_export_holds_is_refused(keeper, tmp_path, text):
    assert "Nothing was changed" in refusal(keeper, tmp_path, text)


def test_a_file_in_another_encoding_is_refused(keeper, tmp_path):
    file = tmp_path / "given.json"
    for encoding in ("utf-16", "latin-1"):
        file.write_text(spoiled("pains", note="ä").replace(r"\u00e4", "ä"), encoding=encoding)
        with pytest.raises(BadInput):
            keeper.import_(str(file))


@pytest.mark.parametrize(
    "changed",
    [
        {"kind": "nobody"},
        {"act": "burn"},
        {"after_json": []},
        {"after_json": {}},
        {"before_json": {"value": 3}},
        {"timer_json": {"what": "nap"}},
        {"at_utc": "yesterday"},
        {"press": 5},
    ],
)
def test_a_change_that_cannot_be_is_refused(keeper, tmp_path, changed):
    good = {
        "id": "c", "at_utc": WRITTEN, "device": "work", "kind": "pains", "entry_id": "pains-1", "act": "add",
        "before_json": None, "after_json": row("pains"), "press": "p", "undoes": None, "timer_json": None,
    }  # fmt: skip
    text = json.dumps({"app": "unclench", "schema": schema.newest(), "tables": {"changes": [good | changed]}})
    assert "changes" in refusal(keeper, tmp_path, text)


@pytest.mark.parametrize(
    ("table", "changed", "said"),
    [
        ("pains", {"value": 11}, "value must be a whole number from 0 to 10"),
        ("pains", {"value": "three"}, "value must be a whole number from 0 to 10"),
        ("pains", {"value": None}, "value must be a whole number from 0 to 10"),
        ("pains", {"what": "tomorrow"}, "what must be one of average, now, worst"),
        ("pains", {"spasm": 2}, "spasm: 2 is neither 0 nor 1"),
        ("pains", {"note": 5}, "note must be a text of at most 100000 letters"),
        ("pains", {"at_utc": "yesterday"}, "at_utc: yesterday is no moment such as 2026-11-22T14:05:00Z"),
        ("pains", {"id": "two words"}, "id or device must be an id: up to 64 letters, digits, - _ and ."),
        ("doses", {"units": 0}, "units must be a number above 0, up to 200"),
        ("doses", {"label_json": {"gaps": [5]}}, "label.gaps[0] must be a list of 2"),
        ("doses", {"label_json": {"colour": "red"}}, "label.colour does not belong there"),
        ("doses", {"ingredients_json": [{"class": "nsaid"}]}, "ingredients[0].id is missing"),
        ("sign_checks", {"answers_json": {"A3": "perhaps"}}, "a value in answers must be one of ?, n, y"),
        ("sign_checks", {"answers_json": {"x" * 13: "y"}}, "a name in answers must be a text of 1 to 12 letters"),
        ("sign_checks", {"answers_json": []}, "answers must be an object with names and values"),
        ("measures", {"answers_json": {"pain": 1, "activity": 6}}, "answers.enjoyment is missing"),
        ("visits", {"who": "wizard"}, "who must be one of doctor, injection"),
        ("visits", {"day": "2026-13-01"}, "day must be a day such as 2026-11-22"),
    ],
)
def test_a_refusal_says_which_field_and_what_would_be_right(keeper, tmp_path, table, changed, said):
    assert f" in {table} cannot be: {said}" in refusal(keeper, tmp_path, spoiled(table, **changed))


def test_a_refusal_speaks_the_language_of_the_person(keeper, tmp_path):
    translation.install(lambda context, text, comment, n: f"<{text}>")
    try:
        message = refusal(keeper, tmp_path, spoiled("pains", value=11))
    finally:
        translation.install(None)
    assert message.startswith("<The entry ")
    assert "<value must be <a whole number from 0 to 10>>" in message


def test_a_setting_that_cannot_be_is_refused(keeper, tmp_path):
    wrong = {"name": "water_glasses", "value_json": 99, "scope": "person", "changed_utc": WRITTEN}
    text = json.dumps({"app": "unclench", "schema": schema.newest(), "tables": {"settings": [wrong]}})
    assert "water_glasses must be 4-14" in refusal(keeper, tmp_path, text)


def test_what_could_not_be_read_again_is_not_written(journal, clock):
    for wrong in ("\ud83d", "a\0b", "x" * 100_001):
        with pytest.raises(BadInput), journal.write() as w:
            w.add(replace(drink(clock), note=wrong))
    for wrong in ("\ud83d", "x" * 200_001):
        with pytest.raises(BadInput), journal.write() as w:
            w.set("report_note", wrong)
    assert journal.settings() == {}
    assert journal.read().ever == frozenset()


JSON_COLUMNS = [*SHAPES, ("measures", "answers")]
anything = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats(allow_nan=False) | some.text(max_size=3),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=300, deadline=None)
@given(some.data())
def test_whatever_lies_in_a_json_column_makes_an_entry_of_full_shape_or_is_refused(data):
    """And an entry of full shape is written again as a row that comes through the gate."""
    table, name = data.draw(some.sampled_from(JSON_COLUMNS))
    good = json.loads(row(table)[f"{name}_json"])
    value = data.draw(some.one_of(anything, _bent(good)))
    try:
        entry = rows.from_row(KINDS[table], row(table) | {f"{name}_json": json.dumps(value, ensure_ascii=False)})
    except gate.REFUSED:
        return
    shape = SHAPES.get((table, name)) or MEASURE_ANSWERS["peg"]
    assert gate.msgspec.convert(value, shape) is not None
    assert rows.from_row(KINDS[table], rows.to_row(entry)) == entry


def _bent(good):
    """The good value with one part replaced by anything."""
    if isinstance(good, dict) and good:
        return some.builds(lambda key, new: good | {key: new}, some.sampled_from(sorted(good)), anything)
    if isinstance(good, list) and good:
        return some.builds(
            lambda at, new: [*good[:at], new, *good[at + 1 :]], some.integers(0, len(good) - 1), anything
        )
    return anything


@settings(max_examples=300, deadline=None)
@given(some.data())
def test_whatever_lies_in_a_column_makes_an_entry_or_is_refused(data):
    table = data.draw(some.sampled_from(list(KINDS)))
    column = data.draw(some.sampled_from(rows.shape(KINDS[table]).columns))
    value = data.draw(anything | some.text() | some.binary(max_size=4) | some.floats())
    try:
        entry = rows.from_row(KINDS[table], row(table) | {column: value})
    except gate.REFUSED:
        return
    assert rows.from_row(KINDS[table], rows.to_row(entry)) == entry
    assert isinstance(entry.at, Instant)
    assert entry.at.iso()


def test_a_preview_refuses_as_the_import_does(keeper, tmp_path):
    file = tmp_path / "given.json"
    file.write_text(spoiled("pains", value=11), encoding="utf-8")
    with pytest.raises(BadInput):
        keeper.import_(str(file), preview=True)


def test_an_entry_may_point_to_one_of_the_same_file(keeper, tmp_path):
    tables = {
        "pains": [row("pains") | {"session_id": "sessions-1"}],
        "sessions": [row("sessions")],
    }
    file = tmp_path / "given.json"
    file.write_text(json.dumps({"app": "unclench", "schema": schema.newest(), "tables": tables}))
    assert keeper.import_(str(file))["pains"]["new"] == 1


def test_memory_and_file_go_through_the_same_gate():
    journal = memory_journal()
    with journal.write() as w:
        for table, sample in samples().items():
            w.add(sample)
            assert w.stored(table, w.made[-1].entry_id)
    assert journal.read().ever == KINDS.keys()
    journal.close()
