"""Your data, through the window: back up, delete all, go back; what is wrong is one calm sentence."""

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit

from data_person import Person
from store.damage import ruin
from store.entries_of import drink, session, timer
from store.test_unwritten import no_file_may_grow
from ui.seen import called
from unclench.actions.data_file import erase_word
from unclench.core.base.entries import Presence
from unclench.core.base.ports import EVERYTHING
from unclench.store.file_keeper import FileKeeper
from unclench.ui.history.data_sheet import DataSheet


@pytest.fixture
def person(look, qtbot, tmp_path):
    person = Person(qtbot, tmp_path)
    yield person
    person.done()
    person.journal.close()


def test_back_up_delete_all_and_go_back_by_the_keyboard_alone(person: Person) -> None:
    before = person.rows()
    assert "21 entries since November 2026" in person.said()
    person.press("Back up now")
    (backup,) = person.services.data_file.backups()
    assert "21 entries" in person.said()
    person.press("Delete all …")
    assert "This deletes the whole diary with its 21 entries" in person.said()
    assert "1 backup stays" in person.said()
    person.tab_to("Type “delete” to delete all")
    person.qtbot.keyClicks(person.focus(), erase_word())
    person.press("Delete all")
    assert person.services.data_file.count() == 0
    person.qtbot.waitUntil(lambda: "No entries yet" in person.said())
    person.press("Restore … Today, 14:05")
    assert "The diary has no entries now, so none is lost." in person.said()
    assert "21 entries that are no longer in the diary come back." in person.said()
    assert person.services.data_file.count() == 0
    person.press("Restore this backup")
    assert "Restored" in person.said()
    assert "before-restore.sqlite" in person.said()
    assert person.rows() == before
    person.press("Done")
    assert "21 entries since November 2026" in person.said()
    assert Path(backup.file).exists()
    assert person.services.preferences.get().welcome_done


def test_nothing_is_deleted_without_the_word_and_with_it_the_backups_too_when_asked(person: Person) -> None:
    person.press("Back up now")
    person.press("Delete all …")
    (field,) = [one for one in person.window.findChildren(QLineEdit) if one.isVisible()]
    button = called(person.window.findChild(DataSheet), "Delete all")
    for typed in ("", "delet", "delete it", "data"):
        field.setText(typed)
        assert not button.isEnabled()
    field.setText(" DELETE ")
    assert button.isEnabled()
    person.press("Delete the backups, too")
    person.press("Delete all")
    assert person.services.data_file.count() == 0
    assert person.services.data_file.backups() == ()
    person.qtbot.waitUntil(lambda: "There is none yet." in person.said())


def test_a_look_says_what_would_be_missing_and_what_ends(person: Person) -> None:
    person.press("Back up now")
    person.clock.advance(hours=50)
    with person.journal.write() as w:
        w.start(session(person.clock), timer(person.clock))
    person.write(drink(person.clock), drink(person.clock))
    person.services.context.publish({EVERYTHING})
    person.press("Restore … Fri 20 Nov, 14:05")
    assert "3 entries of today are not in it; today's file is kept aside." in person.said()
    assert "The ice or heat that runs now ends with it." in person.said()
    person.qtbot.keyClick(person.focus(), Qt.Key.Key_Escape)
    assert not [one for one in person.window.findChildren(DataSheet) if one.isVisible()]
    assert len(person.journal.read().drinks) == 22
    assert person.focus().accessibleName() == "Restore … Fri 20 Nov, 14:05"
    person.press("Delete all …")
    assert "The ice or heat that runs now ends with it." in person.said()


def test_a_press_that_began_before_the_look_was_seen_does_nothing(person: Person) -> None:
    person.press("Back up now")
    person.clock.advance(hours=1)
    person.write(drink(person.clock))
    person.press("Restore … Today, 14:05")
    assert person.focus() is called(person.window, "Restore this backup")
    person.qtbot.waitUntil(lambda: person.window.windowHandle().isExposed())
    QTest.keyClick(person.window.windowHandle(), Qt.Key.Key_Space)
    person.done()
    assert len(person.journal.read().drinks) == 21
    person.ready()
    QTest.keyClick(person.window.windowHandle(), Qt.Key.Key_Space)
    person.done()
    assert len(person.journal.read().drinks) == 20


@pytest.mark.parametrize(("hurt", "said"), [(ruin, "That copy is damaged"), (Path.unlink, "There is no file")])
def test_a_backup_that_cannot_be_used_is_told_on_the_sheet_and_nothing_changes(person: Person, hurt, said) -> None:
    person.press("Back up now")
    (backup,) = person.services.data_file.backups()
    before = person.rows()
    hurt(Path(backup.file))
    person.press("Restore … Today, 14:05")
    person.qtbot.waitUntil(lambda: said in person.said())
    assert not [
        b for b in person.window.findChildren(QAbstractButton) if b.isVisible() and b.text() == "Restore this backup"
    ]
    assert person.rows() == before
    person.press("Back")
    person.qtbot.waitUntil(lambda: said not in person.said())


def test_an_import_is_seen_before_it_is_done(person: Person) -> None:
    person.press("Back up now")
    person.view.export("json", str(person.folder))
    person.done()
    (file,) = person.folder.glob("unclench-json-*/unclench.json")
    content = json.loads(file.read_bytes())
    rows = content["tables"]["drinks"]
    rows += [rows[0] | {"id": "new-1"}, rows[0] | {"id": "new-2"}, rows[0] | {"id": "bad", "amount_ml": 0}]
    file.write_text(json.dumps(content), encoding="utf-8")
    person.view.open_import(str(file))
    person.done()
    assert "2 entries would be added." in person.said()
    assert "2 new · 20 known" in person.said()
    assert "1 entry cannot be added" in person.said()
    assert "Drinks, Today, 14:05: " in person.said()
    assert len(person.journal.read().drinks) == 20
    person.press("Add the others")
    assert "2 entries added, 0 renewed." in person.said()
    assert len(person.journal.read().drinks) == 22
    person.press("Done")
    person.view.open_import(str(file))
    person.done()
    assert "Everything in it is in the diary already." in person.said()


def test_ctrl_f_leads_into_the_search_of_the_entries(person: Person) -> None:
    person.qtbot.keyClick(person.focus(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert person.focus().accessibleName() == "Search notes, names, reasons"


def test_the_empty_diary_that_a_restore_keeps_is_not_told_as_the_newest_backup(person: Person) -> None:
    person.press("Back up now")
    person.services.data_file.erase_by_word(erase_word(), with_backups=False)
    person.clock.advance(hours=1)
    person.services.context.publish({EVERYTHING})
    person.press("Restore … Today, 14:05")
    person.press("Restore this backup")
    person.press("Done")
    person.qtbot.waitUntil(lambda: "before a restore · empty" in person.said())
    assert "The newest: Today, 14:05." in person.said()


def test_after_all_is_deleted_nothing_is_left_out_and_the_overview_leads_to_a_backup(person: Person) -> None:
    page = person.window.page("history")
    page.show_view("entries")
    person.press("Show: Pain")
    person.services.data_file.erase_by_word(erase_word(), with_backups=False)
    person.services.context.publish({EVERYTHING})
    person.qtbot.waitUntil(lambda: "No entries yet. What you log is listed here" in person.said())
    page.show_view("overview")
    person.press("To your data")
    assert person.view.isVisible()


def test_what_the_app_writes_by_itself_is_counted_nowhere(person: Person) -> None:
    person.press("Back up now")
    person.write(Presence(at=person.clock.now().instant, state="sitting"))
    person.bridge.services.context.publish({"presences"})
    person.qtbot.wait(20)
    assert "21 entries since November 2026" in person.said()
    person.press("Restore … Today, 14:05")
    assert "It holds the same entries as the diary does now." in person.said()
    assert "The backup holds 21 entries." in person.said()


def test_a_long_look_begins_with_its_title(person: Person) -> None:
    person.view.export("json", str(person.folder))
    person.done()
    (file,) = person.folder.glob("unclench-json-*/unclench.json")
    content = json.loads(file.read_bytes())
    rows = content["tables"]["drinks"]
    rows += [rows[0] | {"id": f"bad-{number}", "amount_ml": 0} for number in range(9)]
    rows += [rows[0] | {"id": "new"}]
    file.write_text(json.dumps(content), encoding="utf-8")
    person.window.resize(600, 420)
    person.qtbot.waitUntil(person.window.isActiveWindow)
    called(person.window, "Add the entries of a file …").setFocus()
    person.view.open_import(str(file))
    person.done()
    (sheet,) = [one for one in person.window.findChildren(DataSheet) if one.isVisible()]
    person.qtbot.wait(150)
    bar = sheet.scrolls.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == 0
    assert person.focus() is sheet.go


def test_half_an_export_is_told_and_nothing_changes(person: Person) -> None:
    person.view.export("json", str(person.folder))
    person.done()
    (file,) = person.folder.glob("unclench-json-*/unclench.json")
    file.write_bytes(file.read_bytes()[:-300])
    before = person.rows()
    person.view.open_import(str(file))
    person.done()
    assert "is no export of Unclench, or it is damaged. Nothing was changed." in person.said()
    assert person.rows() == before


def test_json_asks_for_one_file_with_a_name_of_its_day(person: Person) -> None:
    person.press("Export as JSON …")
    (dialog,) = person.window.findChildren(QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    (offered,) = dialog.selectedFiles()
    assert Path(offered).name == "unclench-2026-11-20-1405.json"
    file = person.folder / "mine.json"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    person.done()
    assert json.loads(file.read_bytes())["app"] == "unclench"
    assert "mine.json" in person.said()
    person.view.open_import(str(file))
    person.done()
    assert "nothing new" in person.said().casefold() or "already" in person.said()


def test_an_export_that_finds_no_room_leaves_no_file_and_is_told_on_the_page(person: Person) -> None:
    with no_file_may_grow(100):
        person.view.export("spreadsheet", str(person.folder))
        person.done()
    assert "The disk is full" in person.said()
    assert list(person.folder.glob("unclench-*")) == []
    person.press("Close this message")
    assert "The disk is full" not in person.said()


def test_an_export_into_a_file_is_told(person: Person) -> None:
    (person.folder / "file").write_text("mine")
    person.view.export("csv", str(person.folder / "file"))
    person.done()
    assert (person.folder / "file").read_text() == "mine"
    assert "cannot be opened" in person.said() or "is no folder" in person.said()


def test_each_export_goes_into_a_folder_of_its_own(person: Person) -> None:
    for kind in ("json", "csv", "spreadsheet"):
        person.view.export(kind, str(person.folder))
        person.done()
    assert sorted(one.name for one in person.folder.glob("unclench-*")) == [
        "unclench-csv-2026-11-20-1405",
        "unclench-json-2026-11-20-1405",
        "unclench-spreadsheet-2026-11-20-1405",
    ]
    person.view.save_copy(str(person.folder / "mine.sqlite"))
    person.done()
    assert (person.folder / "mine.sqlite").exists()


def test_the_path_is_copied(person: Person) -> None:
    person.press("Copy path: the data file")
    assert QGuiApplication.clipboard().text() == str(person.journal.path)


def test_what_is_in_memory_only_is_told_before_anything_is_done(person: Person) -> None:
    with no_file_may_grow():
        person.write(drink(person.clock))
        trouble = person.services.data_file.trouble()
        assert trouble is not None
        person.press("Back up now")
        assert trouble.message in person.said()
        assert person.services.data_file.backups() == ()
    person.press("Back up now")
    assert len(person.services.data_file.backups()) == 1


class Gate:
    """Holds the work on its thread after its first step."""

    def __init__(self, keeper: FileKeeper) -> None:
        self.begun, self.may_go_on = threading.Event(), threading.Event()
        self._apart = keeper.apart

    def apart(self, progress):
        def held(share: float) -> None:
            progress(share)
            self.begun.set()
            assert self.may_go_on.wait(20)
            progress(share)

        return self._apart(held)


@pytest.mark.parametrize("act", ["export", "backup", "look", "restore", "import"])
def test_it_can_be_cancelled_meanwhile_the_window_goes_on_and_nothing_stays(person: Person, monkeypatch, act) -> None:
    person.press("Back up now")
    (backup,) = person.services.data_file.backups()
    person.view.export("json", str(person.folder / "out"))
    person.done()
    (file,) = person.folder.glob("out/*/unclench.json")
    person.clock.advance(60)
    content = json.loads(file.read_bytes())
    content["tables"]["drinks"].append(content["tables"]["drinks"][0] | {"id": "new"})
    file.write_text(json.dumps(content), encoding="utf-8")
    button = None
    if act == "restore":
        person.write(drink(person.clock))
        person.view.open_restore(backup.file, "it")
        button = "Restore this backup"
    elif act == "import":
        person.view.open_import(str(file))
        button = "Add them"
    person.done()
    before, there = person.rows(), {one for one in person.folder.rglob("*") if "-shm" not in one.name}
    gate = Gate(FileKeeper(person.journal, person.clock))
    with monkeypatch.context() as patched:
        patched.setattr(FileKeeper, "apart", lambda keeper, progress: gate.apart(progress))
        if button:
            person.ready()
            called(person.window, button).click()
        elif act == "export":
            person.view.export("csv", str(person.folder))
        elif act == "backup":
            called(person.window, "Back up now").click()
        else:
            person.view.open_restore(backup.file, "it")
        assert gate.begun.wait(20)
        strip = person.strip()
        person.qtbot.waitUntil(strip.isVisible)
        strip.findChild(QAbstractButton).click()
        gate.may_go_on.set()
        person.done()
    assert person.rows() == before
    kept = {one for one in person.folder.rglob("*") if "-shm" not in one.name and "before-restore" not in one.name}
    assert kept == there
    if act in ("restore", "import"):
        assert "Stopped. Nothing was changed." in person.said()


def test_settings_lead_here(person: Person) -> None:
    person.window.show_tab("relief")
    person.window.open_settings("backups")
    from unclench.ui.settings.window import SettingsWindow

    (settings,) = person.window.findChildren(SettingsWindow)
    person.ready()
    called(settings, "Open Your data").click()
    assert person.window.current_tab() == "history"
    assert person.view.isVisible()


def test_the_head_of_the_tab_says_how_much_there_is_and_follows(person: Person) -> None:
    person.window.page("history").show_view("entries")
    assert "21 entries since November 2026" in person.said()
    person.services.drinks.log(ml=250)
    person.qtbot.waitUntil(lambda: "22 entries since November 2026" in person.said())
