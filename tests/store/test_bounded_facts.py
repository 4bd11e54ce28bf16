"""What the tabs show is the same with the facts of a window as with all that the diary holds."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from cabinet import GUIDE, dose
from fakes import FakeClock, memory_journal
from unclench.core.base import entries as e
from unclench.core.base.moments import Instant
from unclench.core.base.preferences import Preferences
from unclench.core.medicine import snapshot as medicine
from unclench.core.prevention.snapshot import prevention
from unclench.core.relief.snapshot import relief

KEPT = Preferences(weight_shown=True, height_cm=180, medicines_kept=("paracetamol-500-gb",))


@given(st.lists(st.tuples(st.floats(0, 4000), st.integers(30, 120)), max_size=6))
def test_weights_of_long_ago_change_nothing_but_the_newest(weights: list[tuple[float, int]]) -> None:
    clock = FakeClock()
    journal = memory_journal(clock)
    with journal.write() as w:
        w.add(replace(dose("paracetamol-500-gb", 0), at=clock.now().instant, id="", device="", changed=None))
        for days, kg in weights:
            w.add(e.Weight(at=Instant(clock.utc - timedelta(days=days)), weight_kg=kg))
    facts = journal.read()
    everything = replace(facts, weights=tuple(journal.find("weights")))
    now = clock.now()
    assert relief(facts, GUIDE.safety, now) == relief(everything, GUIDE.safety, now)
    assert prevention(facts, KEPT, GUIDE.prevention, now) == prevention(everything, KEPT, GUIDE.prevention, now)
    ours, all_ = (medicine.snapshot(one, KEPT, GUIDE.medicine, now) for one in (facts, everything))
    assert ours == all_
    journal.close()


def test_facts_hold_the_weights_of_a_year_and_the_newest(journal, clock) -> None:
    def weight(days: float) -> e.Weight:
        return e.Weight(at=Instant(clock.utc - timedelta(days=days)), weight_kg=80)

    with journal.write() as w:
        w.add(weight(900))
        old = w.add(weight(400))
    assert journal.read().weights == (old,)
    with journal.write() as w:
        young = w.add(weight(300))
    assert journal.read().weights == (young,)
    assert len(journal.find("weights")) == 3
