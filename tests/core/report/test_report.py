"""The doctor's page as text and figures: an ordinary week, six crowded weeks, nothing at all."""

from dataclasses import replace
from datetime import datetime
from typing import cast

import pytest

from diary import ONSET, SIGNS, add, after, crowded, dose, ordinary, session
from fakes import BERLIN, FakeClock, context
from unclench.actions.reports import Reports
from unclench.actions.services import Services
from unclench.core.base.entries import Episode, Pain, SignCheck
from unclench.core.base.errors import BadInput
from unclench.core.base.keeper_port import Keeper
from unclench.core.medicine.dosing import Limits
from unclench.core.report import doctor_page as report


def text_of(page, name):
    section = next(each for each in page.sections if each.id == name)
    return " ".join(section.lines)


@pytest.fixture(scope="module")
def week():
    return Reports(ordinary()).page()


def test_an_ordinary_week_has_every_section_in_its_order(week):
    expected = [name for name in report.SECTIONS if name != "note"]
    assert [section.id for section in week.sections] == expected
    assert week.period == "Fri 20 Nov to Thu 26 Nov 2026"
    assert "Self-reported, not verified" in week.written
    assert "printed 26 Nov 2026" in week.written


def test_the_figures_of_the_week(week):
    assert text_of(week, "signs") == (
        "Asked 3 times. None ticked from group A (call now). Ticked from the other groups: "
        "Much worse when coughing, sneezing or straining (22 Nov; “no” since 24 Nov)."
    )
    assert text_of(week, "episode") == (
        "Began Fri 20 Nov 14:05. Before it: sudden move after stillness. Low back, left. Eased Thu 26 Nov."
    )
    function = text_of(week, "function")
    assert "Pain now 1 (26 Nov), worst 9, average 5.1 of 10 entries (0–10)." in function
    assert "PEG 5.3 (23 Nov) → 2.0 (26 Nov)." in function
    assert "Compared with the start: much better (26 Nov)." in function
    assert (
        "A change of 2 or more points (or 30 %) is usually considered meaningful (Farrar 2001; Ostelo 2008)."
        in function
    )
    assert "A change of about 1 to 2 points is usually considered meaningful (Reed 2024)." in function
    assert text_of(week, "did") == (
        "Ice 11 × (2 h 55 min), heat 6 × (2 h), walks 23 × (2 h 6 min). Rules overridden 1 ×: “physio asked for it”."
    )
    assert text_of(week, "visits") == "Massage: 24 Nov, pain 3 before, 2 after. Physiotherapist planned 30 Nov."
    assert text_of(week, "questions") == "Is a scan useful? · Which exercises first? · May I lift again?"


def test_medicine_stands_beside_its_label(week):
    section = next(each for each in week.sections if each.id == "medicine")
    (table,) = section.tables
    assert table.head == ("Ibuprofen 200 mg", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "label")
    assert table.rows == (("most in 24 h", "4", "6", "6", "0", "0", "0", "0", "6"),)
    assert section.lines == ("Never over the label's amount for 24 hours.",)


def test_over_the_label_is_said_with_day_and_amount():
    page = Reports(crowded()).page()
    assert text_of(page, "medicine") == (
        "Over the label: Ibuprofen 200 mg, 25 Nov: 8; Ibuprofen 200 mg, 26 Nov: 9. More in 24 h than leaflets allow: "
        "ibuprofen (at most 1200 mg): 25 Nov 1600 mg, 26 Nov 1800 mg."
    )
    section = next(each for each in page.sections if each.id == "medicine")
    assert section.tables[0].rows[0] == ("most in 24 h, each week from", "9", "6", "6", "6", "6", "6", "6", "6")


MIOFLEX = "carisoprodol-diclofenac-paracetamol-br"


def mioflex(*hours: float):
    services = Services(context(FakeClock(ONSET)), cast("Keeper", None))
    services.context.clock.advance(hours=max(hours) + 1)
    for each in hours:
        services.medicines.log(MIOFLEX, 1, at=services.context.clock.now().instant.plus((each - max(hours) - 1) * 3600))
    return text_of(Reports(services.context).page(), "medicine")


def test_days_past_a_ceiling_are_named_also_where_no_label_has_a_figure():
    assert mioflex(0, 8, 16) == "Where no label figure stands, none is known here."
    assert mioflex(0, 2, 4, 6, 8) == "More in 24 h than leaflets allow: diclofenac (at most 150 mg): 20 Nov 250 mg."


def taken(*log: tuple[float, str, float]) -> str:
    """The section of medicine for a log of (hours, product, units)."""
    services = Services(context(FakeClock(ONSET)), cast("Keeper", None))
    services.context.clock.advance(hours=24)
    for hours, product, units in log:
        services.medicines.log(product, units, at=services.context.clock.now().instant.plus((hours - 24) * 3600))
    return text_of(Reports(services.context).page(), "medicine")


def test_the_page_says_no_never_where_the_card_says_more_than_the_label_allows():
    said = taken((0, "naproxen-550-br", 1), (12, "naproxen-220-us", 1))
    assert said == "Over the label: Naproxen sodium 220 mg, 21 Nov: 3.5."
    assert taken((0, "naproxen-550-br", 1)) == "Never over the label's amount for 24 hours."


def test_the_page_calls_what_a_prescriber_set_by_its_name():
    services = Services(context(FakeClock(ONSET)), cast("Keeper", None))
    services.medicines.prescribe("ibuprofen-200-us", Limits(most_24h=4), prescriber="Dr Silva")
    services.medicines.log("ibuprofen-200-us", 2)
    section = next(each for each in Reports(services.context).page().sections if each.id == "medicine")
    assert section.tables[0].head[-1] == "prescriber"
    assert section.lines == ("Never over the amount for 24 hours that the label or the prescriber set.",)
    services.medicines.log("ibuprofen-200-us", 3)
    assert text_of(Reports(services.context).page(), "medicine") == (
        "Over what the prescriber set: Ibuprofen 200 mg, 20 Nov: 5."
    )


def test_the_page_has_the_sum_of_acetaminophen_that_the_card_has():
    log = ((0, "acetaminophen-500-us", 4), (12, "paracetamol-500-gb", 4))
    assert taken(*log) == (
        "Acetaminophen of several products, more in 24 h than the lowest label says: 21 Nov 4000 mg."
    )


def test_of_many_days_past_a_ceiling_six_are_named():
    days = (hour + 24 * day for day in range(9) for hour in (0, 2, 4, 6))
    assert mioflex(*days).endswith("25 Nov 200 mg, and 3 more days.")


def test_a_year_of_medicine_is_two_tables_and_loses_no_peak():
    table = context(FakeClock(ONSET.replace(year=2027).astimezone()))
    add(table, Episode(at=after(0)), *(dose(24 * day, 5 if day == 200 else 2) for day in range(365)))
    section = next(each for each in Reports(table).page().sections if each.id == "medicine")
    assert [len(each.head) for each in section.tables] == [9, 9]
    cells = [cell for each in section.tables for cell in each.rows[0][1:-1]]
    assert max(cells) == "5"
    assert section.tables[0].rows[0][0] == "most in 24 h, 4 weeks from"


def test_long_questions_have_a_line_each():
    table = context()
    asked = (
        "Is there anything that needs more tests, and what would they change?",
        "When do I come back, and to whom?",
    )
    Reports(table).ask(asked)
    section = next(each for each in Reports(table).page().sections if each.id == "questions")
    assert section.lines == tuple(f"· {each}" for each in asked)


def test_without_anything_the_page_still_says_so():
    page = Reports(context()).page()
    said = {section.id: " ".join(section.lines) for section in page.sections}
    assert said == {
        "signs": "Not asked in this period.",
        "episode": "No episode is logged in this period.",
        "function": "No pain is logged in this period.",
        "medicine": "No medicine is logged in this period.",
        "did": "No ice, heat or walk is logged in this period.",
    }


def test_a_sign_of_group_a_stands_first_with_what_became_of_it():
    table = context()
    add(
        table,
        SignCheck(
            at=table.clock.now().instant,
            answers={**SIGNS, "A3": "?"},
            cleared=table.clock.now().utc,
            cleared_why="checked",
        ),
    )
    said = text_of(Reports(table).page(), "signs")
    assert said.startswith("Asked once, Fri 20 Nov. Ticked from group A (call now): Lost control of pee or poo (")
    assert "(20 Nov; not sure; seen by a doctor 20 Nov)." in said


def test_the_signs_asked_just_before_the_episode_are_on_the_page():
    table = context()
    services = Services(table, keeper=None)
    services.warning_signs.answer({name: "n" for name in SIGNS if name[0] == "A"})
    table.clock.advance(seconds=20)
    services.episodes.start()
    assert text_of(services.reports.page(), "signs").startswith("Asked once, Fri 20 Nov. None ticked from group A")


def test_a_sign_that_still_stands_is_on_the_page_however_long_ago_it_was_ticked():
    table = context()
    services = Services(table, keeper=None)
    services.warning_signs.answer({**SIGNS, "A5": "y", "B7": "y"})
    table.clock.advance(hours=40 * 24)
    said = text_of(services.reports.page(), "signs")
    assert "Ticked from group A (call now): A leg or foot getting weaker" in said
    services.warning_signs.clear("checked")
    assert text_of(services.reports.page(), "signs") == "Not asked in this period."


def test_all_weekly_scores_are_named():
    said = text_of(Reports(crowded()).page(), "function")
    assert "PEG 8.0 (23 Nov) → 7.0 → 6.0 → 5.0 → 4.0 → 3.0 (28 Dec)." in said


def test_days_without_a_value_break_the_line():
    table = context(FakeClock(ONSET.replace(day=28).astimezone()))
    add(table, Episode(at=after(0)))
    add(table, *(Pain(at=after(hours), value=5) for hours in (0, 20, 100, 110)))
    page = Reports(table).page()
    curve = next(each.curve for each in page.sections if each.curve)
    assert [len(segment) for segment in curve.lines[0].segments] == [2, 2]


def test_doses_of_the_day_before_count_for_the_first_total_only():
    table = context(FakeClock(ONSET.replace(day=21).astimezone()))
    add(table, dose(-15, 3), dose(1, 2), Episode(at=after(0)))
    page = Reports(table).page()
    section = next(each for each in page.sections if each.id == "medicine")
    assert section.tables[0].rows[0][1] == "5"
    chart = next(each.curve for each in page.sections if each.curve)
    ice, heat, doses = chart.marks
    assert (len(ice.marks), len(heat.marks), len(doses.marks)) == (0, 0, 1)


def test_the_period_and_the_sections_can_be_chosen():
    reports = Reports(ordinary())
    page = reports.page(after(70), after(100), ("did", "episode"))
    assert [section.id for section in page.sections] == ["episode", "did"]
    assert text_of(page, "did").startswith("Ice 0 ×, heat 4 × (1 h 20 min)")
    with pytest.raises(BadInput):
        reports.page(after(100), after(70))


def test_an_episode_long_over_is_not_offered():
    table = context()
    add(table, Episode(at=after(-24 * 60), eased=after(-24 * 50).utc))
    first, last = Reports(table).period()
    assert (last.utc - first.utc).days == report.DEFAULT_DAYS


def test_an_open_session_counts_to_its_limit():
    table = context(FakeClock(ONSET.replace(day=21).astimezone()))
    add(table, replace(session("ice", 1), ended=None, ended_by=None))
    assert text_of(Reports(table).page(after(0)), "did").startswith("Ice 1 × (20 min)")


def test_ice_taken_off_after_22_minutes_or_more_is_said():
    table = context(FakeClock(ONSET.replace(day=21).astimezone()))
    late = session("ice", 1)
    add(table, replace(late, ended=late.at.plus(22 * 60).utc), replace(session("ice", 5), ended=None))
    assert "only after 22 minutes or more 1 ×" in text_of(Reports(table).page(after(0)), "did")


def test_the_first_day_is_whole_also_before_the_spasm_began():
    services = Services(context(FakeClock(datetime(2026, 12, 1, 0, 7, tzinfo=BERLIN))), cast("Keeper", None))
    services.medicines.log("ibuprofen-200-us", 2)
    services.pains.log(3)
    services.context.clock.advance(minutes=24)
    services.episodes.start()
    services.context.clock.advance(minutes=30)
    page = services.reports.page()
    section = next(each for each in page.sections if each.id == "medicine")
    assert page.period == "Tue 1 Dec to Tue 1 Dec 2026"
    assert (section.tables[0].head[1:-1], section.tables[0].rows[0][1:-1]) == (("Tue",), ("2",))
    assert "Pain 3 (1 Dec), the only entry" in text_of(page, "function")
    curve = next(each.curve for each in page.sections if each.curve)
    assert [len(row.marks) for row in curve.marks] == [0, 0, 1]


def test_the_curve_ends_now_when_the_last_day_is_not_over():
    services = Services(context(FakeClock(ONSET)), cast("Keeper", None))
    services.pains.log(3)
    now = services.context.clock.now().instant
    page = services.reports.page(now.plus(-3600), now.plus(3600))
    curve = next(each.curve for each in page.sections if each.curve)
    assert curve.lines[0].segments[0][0].share == 1


def test_skin_that_was_not_fine_and_risks_of_the_label_are_on_the_page():
    services = Services(context(FakeClock(ONSET)), cast("Keeper", None))
    services.warning_signs.answer({name: "n" for name in SIGNS if name[0] == "A"})
    services.cautions.answer("medicine", {"kidney": "y", "liver": "n"})
    services.ice_heat.start("ice", 900)
    services.context.clock.advance(minutes=10)
    services.ice_heat.stop()
    services.ice_heat.skin("after", "n")
    page = services.reports.page()
    assert "The skin was not fine at ice or heat: Fri 20 Nov 14:05." in text_of(page, "did")
    assert text_of(page, "medicine") == (
        "No medicine is logged in this period. "
        "Asked because of the label, answered with yes or “not sure”: Do you have kidney disease?"
    )


def test_a_sign_ticked_by_mistake_says_so_also_when_it_was_answered_no_since():
    table = context()
    services = Services(table, cast("Keeper", None))
    services.warning_signs.answer({**SIGNS, "A3": "y"})
    services.warning_signs.clear("mistake")
    table.clock.advance(minutes=1)
    services.warning_signs.answer(dict.fromkeys(SIGNS, "n"))
    said = text_of(services.reports.page(), "signs")
    assert "(20 Nov; ticked by mistake 20 Nov; “no” since 20 Nov)" in said


def test_the_page_claims_nothing_that_a_shared_folder_makes_untrue():
    assert "left" not in Reports(context()).page().foot
