"""Entries are changed by the rules of logging, deleted and brought back several at once, and tell their history."""

from datetime import timedelta

import pytest

from entry_diary import Diary, ago, dose, of_every_kind, pain
from unclench.core.base.data_file_facts import Names
from unclench.core.base.entry_list import LISTED
from unclench.core.base.errors import BadInput, Refused
from unclench.core.history import entry_changes
from unclench.core.history.entry_edits import editing_of
from unclench.core.history.entry_words import kind_name, words_of


@pytest.fixture
def diary():
    return Diary()


@pytest.fixture
def every():
    """A diary with an entry of each kind, and these by their tables; of ice and heat the ice."""
    made = Diary()
    added = made.add(*of_every_kind())
    return made, {entry.TABLE: entry for entry in reversed(added)}


CHANGES = [
    ("pains", {"value": 7, "place_side": "left", "spasm": True}),
    ("doses", {"units": 1.5}),
    ("sessions", {"ended": ago(1, "09:25")}),
    ("walks", {"minutes": 30, "activity": "swim", "pain_before": 2}),
    ("stands", {"at": ago(1, "08:00")}),
    ("drinks", {"amount_ml": 330, "kind": "alcohol"}),
    ("planks", {"seconds": 31, "pain": None}),
    ("stretches", {"held_seconds": 90, "side": "both"}),
    ("weights", {"weight_kg": 81.5}),
    ("foods", {"food": "milk", "portions": 2}),
    ("episodes", {"place_side": "right", "eased": ago(2)}),
    ("visits", {"said": "rest", "pain_after": 3}),
    ("measures", {"at": ago(1, "08:00")}),
    ("sign_checks", {"at": ago(8)}),
    ("causes_runs", {"at": ago(1, "08:00")}),
]


@pytest.mark.parametrize(("table", "given"), CHANGES, ids=[table for table, _ in CHANGES])
def test_each_kind_is_changed_with_its_note_and_the_rest_stays(every, table, given):
    diary, entries = every
    before = entries[table]
    after = diary.services.entries.edit(table, before.id, **given, note="  mended  ")
    fields = {field.name: field for field in editing_of(table).fields}
    assert {name: fields[name].of(after) for name in given} == given
    assert (after.note, after.id, after.device) == ("mended", before.id, before.device)
    untouched = [name for name in fields if name not in (*given, "note")]
    assert [fields[name].of(after) for name in untouched] == [fields[name].of(before) for name in untouched]
    assert diary.services.entries.get(table, before.id) == after


def test_every_listed_kind_can_be_changed_and_has_words(every):
    diary, entries = every
    names = diary.services.entries.names()
    assert set(entries) == set(LISTED) == {table for table in LISTED if kind_name(table) and editing_of(table)}
    assert all(words_of(entry, names).title for entry in entries.values())


TOMORROW = ago(-1)
REFUSED = [
    ("pains", {"value": 11}, "Pain goes from 0 to 10."),
    ("pains", {"what": "much"}, "Pain can be: now, worst or average."),
    ("pains", {"place_side": "up"}, "place_side can be: left, middle, right."),
    ("doses", {"units": 0}, "Units go from 0.25 to 200."),
    ("sessions", {"ended": ago(2)}, "It can't have ended before it began."),
    ("sessions", {"ended": None}, "Say when it ended."),
    ("walks", {"minutes": 1000}, "That can be from 1 to 720 min."),
    ("walks", {"activity": "fly"}, "An activity can be: "),
    ("walks", {"pain_after": 12}, "That can be from 0 to 10."),
    ("drinks", {"amount_ml": 0}, "That can be from 1 to 3000 ml."),
    ("drinks", {"kind": "oil"}, "A drink can be: "),
    ("planks", {"seconds": 2000}, "That can be from 1 to 1800 s."),
    ("planks", {"move": "bridge"}, "A move can be: "),
    ("stretches", {"move": "splits"}, "A stretch can be: "),
    ("stretches", {"side": "up"}, "side can be: left, right, both."),
    ("weights", {"weight_kg": 2}, "Weight can be from 25 to 350 kg."),
    ("foods", {"food": "stones"}, "A food can be: "),
    ("foods", {"portions": 11}, "That can be from 0.1 to 10."),
    ("episodes", {"eased": ago(10)}, "It can't have eased before it began."),
    ("visits", {"day": "2027-01-01"}, "That day is still to come: keep it as a planned visit."),
    ("visits", {"who": "nobody"}, "A visit can be to: "),
    *((table, {"at": TOMORROW}, "That moment is still to come.") for table in ("pains", "doses", "walks", "stands",
      "drinks", "planks", "stretches", "weights", "foods", "measures", "sessions")),
    ("pains", {"colour": "red"}, "colour is nothing that can be changed here. It can be: value, at, note, spasm,"),
]  # fmt: skip


@pytest.mark.parametrize(("table", "given", "sentence"), REFUSED)
def test_what_cannot_be_is_refused_in_the_words_of_logging_and_nothing_changes(every, table, given, sentence):
    diary, entries = every
    with pytest.raises((BadInput, Refused)) as refused:
        diary.services.entries.edit(table, entries[table].id, **given)
    assert refused.value.message.startswith(sentence)
    assert diary.services.entries.get(table, entries[table].id) == entries[table]
    assert [change.act for change in diary.services.entries.history(table, entries[table].id)] == ["add"]


def test_what_was_short_when_it_ran_keeps_its_length_when_something_else_is_changed(diary):
    from unclench.core.base.entries import Plank, Stretch, Walk

    walk, plank, stretch = diary.add(
        Walk(at=ago(1), moved_seconds=20),
        Plank(at=ago(1), held_ms=400),
        Stretch(at=ago(1), move="gone", held_seconds=0),
    )
    for entry in (walk, plank, stretch):
        diary.services.entries.edit(entry.TABLE, entry.id, note="short")
    assert diary.all("walks")[0].moved_seconds == 20
    assert diary.all("planks")[0].held_ms == 400
    assert (diary.all("stretches")[0].held_seconds, diary.all("stretches")[0].move) == (0, "gone")


def test_what_still_runs_is_ended_first(diary):
    walk = diary.services.walks.start()
    with pytest.raises(Refused, match="still going on"):
        diary.services.entries.edit("walks", walk.id, minutes=3)
    diary.clock.advance(minutes=5)
    diary.services.walks.stop()
    assert diary.services.entries.edit("walks", walk.id, minutes=4).moved_seconds == 240


def test_a_second_window_that_edits_the_same_entry_writes_nothing_over_it(diary):
    (seen,) = diary.add(dose(ago(0, "06:14")))
    diary.clock.advance(minutes=1)
    first = diary.services.entries.edit("doses", seen.id, seen=seen.changed, units=2)
    with pytest.raises(Refused) as refused:
        diary.services.entries.edit("doses", seen.id, seen=seen.changed, units=3)
    assert refused.value.code == "changed_meanwhile"
    assert diary.all("doses") == [first]
    assert diary.services.entries.edit("doses", seen.id, seen=first.changed, units=3).units == 3


def test_several_go_in_one_press_and_come_back_by_one_undo(diary):
    added = diary.add(pain(ago(0, "07:00"), 4), pain(ago(0, "08:00"), 5), dose(ago(0, "09:00")))
    named = [(entry.TABLE, entry.id) for entry in added]
    assert diary.services.entries.delete_all([*named, ("pains", "nobody")]) == named
    assert (diary.all("pains"), diary.all("doses")) == ([], [])
    diary.services.entries.undo()
    assert len(diary.all("pains")) == 2
    assert len(diary.all("doses")) == 1
    with pytest.raises(BadInput):
        diary.services.entries.delete_all([("pains", "nobody")])


def test_deleted_ones_are_brought_back_together_or_not_at_all(diary):
    one, two = diary.add(pain(ago(0, "07:00"), 4), pain(ago(0, "08:00"), 5))
    diary.services.entries.delete_all([("pains", one.id), ("pains", two.id)])
    with pytest.raises(BadInput):
        diary.services.entries.restore_all([("pains", one.id), ("pains", "nobody")])
    assert diary.all("pains") == []
    diary.services.entries.restore_all([("pains", one.id), ("pains", two.id)])
    assert [entry.value for entry in diary.all("pains")] == [4, 5]


def test_a_second_open_episode_cannot_be_brought_back_or_reopened(diary):
    old = diary.services.episodes.start(at=ago(9))
    diary.services.entries.delete("episodes", old.id)
    diary.services.episodes.start()
    with pytest.raises(Refused):
        diary.services.entries.restore("episodes", old.id)


def test_an_edit_opens_no_second_episode(diary):
    old = diary.services.episodes.start(at=ago(9))
    diary.services.episodes.ease(at=ago(8))
    diary.services.episodes.start()
    with pytest.raises(Refused, match=r"Another episode is open\. It eases first\."):
        diary.services.entries.edit("episodes", old.id, eased=None)


def test_the_history_of_a_dose_in_words(diary):
    entries = diary.services.entries
    (one,) = diary.add(dose(ago(0, "06:14")))
    diary.clock.advance(minutes=5)
    entries.edit("doses", one.id, units=2)
    diary.clock.advance(hours=24)
    entries.edit("doses", one.id, units=1.5, at=ago(0, "06:00"), note="with food")
    entries.delete("doses", one.id)
    entries.restore("doses", one.id)
    diary.clock.advance(hours=24 * 10)
    assert entries.history_lines("doses", one.id) == (
        "Changed 2 times",
        "Brought back on Sat 21 Nov 14:10",
        "Deleted on Sat 21 Nov 14:10",
        "When: Fri 20 Nov 06:14 became Fri 20 Nov 06:00 on Sat 21 Nov 14:10",
        "Note: “with food”, added on Sat 21 Nov 14:10",
        "2 became 1.5 on Sat 21 Nov 14:10",
        "1 became 2 on Fri 20 Nov 14:10",
        "Logged on Fri 20 Nov 14:05, on this computer",
    )


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "today at 14:05"), (1, "on Thursday 14:05"), (6, "on Saturday 14:05"), (7, "on Fri 13 Nov 14:05"),
     (400, "on Thu 16 Oct 2025 14:05")],
)  # fmt: skip
def test_when_something_was_done_is_told_as_near_as_it_is(diary, days, words):
    now = diary.clock.now()
    assert entry_changes.when_words(now.utc - timedelta(days=days), now) == words


def test_an_entry_of_another_computer_says_so(diary):
    with diary.services.context.journal.write() as w:
        one = w.add(pain(ago(0, "07:00"), 4))
    change = diary.services.entries.history("pains", one.id)[0]
    now = diary.clock.now()
    assert entry_changes.lines([change], now, "somewhere else", Names({})) == (
        "Logged today at 14:05, on another computer",
    )


def test_the_newest_change_of_any_kind_is_undone_by_its_rules(diary):
    (one,) = diary.add(dose(ago(0, "06:14")))
    diary.clock.advance(minutes=11)
    with pytest.raises(Refused):
        diary.services.entries.undo()
    diary.services.entries.edit("doses", one.id, units=2)
    diary.services.entries.undo()
    assert diary.all("doses")[0].units == 1


def _deleted(diary, *entries):
    """Each in a press of its own."""
    for entry in entries:
        diary.services.entries.delete(entry.TABLE, entry.id)


def test_undo_goes_on_behind_what_was_taken_back_another_way():
    """Undo in the toast is no press of its own that undo would take back."""
    diary = Diary()
    first, second = diary.add(pain(ago(1, "08:00"), 4), dose(ago(1, "09:00")))
    entries = diary.services.entries
    _deleted(diary, first, second)
    entries.undelete([(second.TABLE, second.id)])
    assert entries.undo().entry_id == first.id
    assert [entries.get(one.TABLE, one.id).deleted for one in (first, second)] == [None, None]


def test_an_entry_that_was_taken_back_is_passed_over_with_its_edits():
    diary = Diary()
    older, newer = diary.services.pains.log(4), diary.services.pains.log(6)
    entries = diary.services.entries
    entries.edit("pains", newer.id, value=7)
    entries.take_back("pains", newer.id)
    assert entries.undo().entry_id == older.id
    assert entries.get("pains", newer.id).deleted


def test_a_session_that_goes_on_is_not_stopped_by_undo():
    diary = Diary()
    before = diary.services.pains.log(4)
    session, _ = diary.services.ice_heat.start("ice", 900)
    diary.services.ice_heat.stop()
    diary.services.ice_heat.go_on(session.id)
    assert diary.services.entries.undo().entry_id == session.id
    assert diary.services.entries.get("sessions", session.id).deleted  # as if it had not been started
    assert diary.services.entries.undo().entry_id == before.id


def test_what_eased_and_did_not_is_passed_over():
    diary = Diary()
    episode = diary.services.episodes.start()
    diary.services.episodes.ease()
    diary.services.episodes.reopen(episode.id)
    assert diary.services.entries.undo().entry_id == episode.id
    assert diary.services.entries.get("episodes", episode.id).deleted
