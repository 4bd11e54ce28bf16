"""The script that was written from docs/sync.md alone lists a folder as it stands in both diaries."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from store.entries_of import dose, drink
from store.sync.computers import Computer, carry, files

SCRIPT = Path(__file__).parents[3] / "docs" / "examples" / "list_plain_folder.py"


def listed(folder: Path) -> dict[str, dict[str, object]]:
    """What the script prints: entries by their id."""
    done = subprocess.run([sys.executable, "-I", SCRIPT, folder], capture_output=True, text=True, check=True)
    lines = [line.split(" ", 2) for line in done.stdout.splitlines()]
    return {f"{kind} {entry_id}": json.loads(columns) for kind, entry_id, columns in lines}


def test_it_lists_what_both_diaries_hold(tmp_path):
    """Edits on both sides, a deleted entry, two months, a conflict copy and a torn line."""
    home = Computer(tmp_path, "home", tmp_path / "folder").join()
    work = Computer(tmp_path, "work", tmp_path / "folder").join()
    kept, gone = home.write(drink(home.clock), drink(home.clock))
    home.exchange()
    work.exchange()
    work.clock.advance(60)
    with work.journal.write() as w:
        w.change(replace(work.journal.get("drinks", kept.id), amount_ml=400))
        w.delete(work.journal.get("drinks", gone.id))
    work.write(dose(work.clock))
    for computer in (work, home):
        computer.clock.advance(timedelta(days=40).total_seconds())
        computer.write(drink(computer.clock))
        computer.exchange()
    home.exchange()
    assert len(files(tmp_path / "folder")) == 4
    copied = tmp_path / "copied"
    copied.mkdir()
    carry(tmp_path / "folder", copied)
    newest = files(copied)[-1]
    newest.with_name(f"{newest.stem}.sync-conflict-20261130-101112-ABCDEFG.unclench").write_bytes(newest.read_bytes())
    newest.write_bytes(newest.read_bytes()[:-40])
    found = listed(copied)
    assert len(found) == 4
    assert found[f"drinks {kept.id}"]["amount_ml"] == 400
    connection = home.journal.for_reading()
    assert connection is not None
    for name, columns in found.items():
        kind, entry_id = name.split(" ")
        row = connection.execute(f"SELECT * FROM {kind} WHERE id = ?", (entry_id,))
        there = dict(zip((column[0] for column in row.description), row.fetchone(), strict=True))
        assert columns == {column: there[column] for column in columns}
    for computer in (home, work):
        computer.close()
