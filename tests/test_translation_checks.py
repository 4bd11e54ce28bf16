"""What `tools/languages.py check` finds in a file, and what it lets pass."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[1] / "tools"))

import stale_texts
import translation_checks

import made_up_language  # noqa: F401  it puts the tools on the path

ONE = "<message><source>{source}</source><translation{mark}>{said}</translation></message>"


def report(folder: Path, messages: str, language: str = "de") -> translation_checks.Report:
    file = folder / f"unclench_{language}.ts"
    head = f'<!DOCTYPE TS><TS version="2.1" language="{language}"><context><name>core</name>'
    file.write_text(f"{head}{messages}</context></TS>", encoding="utf-8")
    return translation_checks.report(file)


@pytest.mark.parametrize(
    ("source", "said", "fault"),
    [
        ("Until {time}.", "Bis {zeit}.", "other places"),
        ("Until {time}.", "Bis dann.", "other places"),
        ("Ice", " ", "empty"),
        ("Ice ", "Eis", "another space"),
        ("&lt;b&gt;Now&lt;/b&gt;", "Jetzt", "other markup"),
        ("It may help.", "Das heilt garantiert.", "promises too much"),
        ("Until {time}.", "Bis {time}.", ""),
        ("It examines nobody.", "Die App diagnostiziert nicht.", ""),
    ],
)
def test_a_fault_is_named(tmp_path, source, said, fault):
    found = report(tmp_path, ONE.format(source=source, said=said, mark="")).faults
    assert (fault in found[0]) if fault else found == []


def test_a_promise_is_a_word_of_its_own(tmp_path):
    """In Portuguese "procura" (looks for) is none."""
    for said, count in (("O gelo cura tudo.", 1), ("O Unclench procura a pasta.", 0)):
        message = ONE.format(source="It may help.", said=said, mark="")
        assert len(report(tmp_path, message, "pt_BR").faults) == count


@pytest.mark.parametrize(("language", "forms", "faults"), [("de", 2, 0), ("ar", 6, 0), ("ar", 2, 1), ("de", 1, 1)])
def test_every_plural_form_must_be_there(tmp_path, language, forms, faults):
    said = "<numerusform>%Ln x</numerusform>" * forms
    message = f'<message numerus="yes"><source>%Ln days</source><translation>{said}</translation></message>'
    assert len(report(tmp_path, message, language).faults) == faults


def test_what_is_unfinished_or_stale_is_counted_and_safety_apart(tmp_path):
    safe = (
        "<message><source>Call</source><extracomment>safety · a</extracomment><translation>Ruf</translation></message>"
    )
    found = report(
        tmp_path,
        safe
        + ONE.format(source="Ice", said="", mark=' type="unfinished"')
        + ONE.format(source="Heat", said="{falsch}", mark=' type="unfinished"')
        + ONE.format(source="Walk", said="Ein sehr langer Spaziergang", mark=""),
    )
    assert (found.texts, found.finished, found.stale, found.safety, found.safety_finished) == (4, 2, 1, 1, 1)
    assert (found.faults, len(found.warnings)) == ([], 1)


@pytest.mark.parametrize("language", ["de", "pt_BR", "es", "ar"])
def test_questions_that_stay_in_english_have_a_reason_and_are_counted_apart(tmp_path, language):
    kept = translation_checks.kept_in_english(language)
    question = "What number best describes your pain on average in the past week?"
    assert len(kept[question]) > 60
    (tmp_path / "open").mkdir()
    guide = "</context><context><name>guide</name>"
    unfinished = ONE.format(source=question, said="", mark=' type="unfinished"')
    found = report(
        tmp_path, guide + unfinished + ONE.format(source="Ice", said="", mark=' type="unfinished"'), language
    )
    assert (found.texts, found.finished, found.kept, found.faults) == (2, 0, 1, [])
    found = report(tmp_path, guide + ONE.format(source=question, said="X", mark=""), language)
    assert ["kept in English" in fault for fault in found.faults] == [True]


def test_only_the_questions_of_a_questionnaire_are_kept_and_none_that_does_not_exist():
    assert "What your back keeps you from, today" not in translation_checks.kept_in_english("de")
    assert "I sleep less well because of my back." in translation_checks.kept_in_english("de")
    assert "I sleep less well because of my back." not in translation_checks.kept_in_english("es")
    assert translation_checks.kept_in_english("fr") == {}


def test_words_to_type_may_be_many(tmp_path):
    many = "<message><source>now</source><comment>typed</comment><translation>{}</translation></message>"
    assert report(tmp_path, many.format("jetzt|" * 20 + "jetzt")).warnings == []


def test_a_text_that_changed_keeps_its_old_words_beside_it_unfinished(tmp_path):
    old, new = "Rest in a comfortable position until {time}.", "Rest in an easy position until {time}."
    report(tmp_path, ONE.format(source=old, said="Ruh dich aus bis {time}.", mark=""))
    file = tmp_path / "unclench_de.ts"
    before = stale_texts.read(file)
    empty = ONE.format(source=new, said="", mark=' type="unfinished"')
    other = ONE.format(source="Another sentence.", said="", mark=' type="unfinished"')
    report(tmp_path, empty + other)
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("<context><name>", "<context>\n<name>"), encoding="utf-8")
    stale_texts.keep(file, before)
    found = translation_checks.report(file)
    assert (found.texts, found.finished, found.stale) == (2, 0, 1)
    assert f"<oldsource>{old}</oldsource>" in file.read_text(encoding="utf-8")
    assert "Ruh dich aus" in file.read_text(encoding="utf-8")
