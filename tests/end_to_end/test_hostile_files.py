"""The real program on a diary that was hurt from outside, and beside files that are none."""

import json
import os
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from end_to_end.desktop import Desktop, until
from end_to_end.diary import Diary

NOW = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
COMMON = {"device": "there", "at_utc": NOW, "utc_offset_seconds": 0, "changed_utc": NOW}
DOSE = COMMON | {"id": "bad-1", "product": "ibuprofen-200-us", "product_name": "Ibuprofen 200 mg", "units": 2.0}
SIGNS = COMMON | {"id": "bad-2"}
PAIN = COMMON | {"id": "bad-3", "value": 4, "what": "now", "spasm": 0}


@pytest.fixture
def desktop(tmp_path: Path):
    with Desktop(tmp_path / "home") as made:
        yield made


@pytest.fixture
def diary(desktop, tmp_path, monkeypatch):
    return Diary(desktop, tmp_path / "data", monkeypatch)


def put(diary: Diary, table: str, row: dict[str, object]) -> None:
    """Write a row into the file, past the app."""
    connection = sqlite3.connect(diary.file)
    marks = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))
    connection.commit()
    connection.close()


def command(diary: Diary, *words: str) -> tuple[int, str]:
    """The exit status of a command and what it says; it must end soon."""
    argv = [sys.executable, "-m", "unclench", "--data-dir", str(diary.folder), *words]
    done = subprocess.run(argv, env=diary.desktop.env, capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stdout + done.stderr


def export(table: str, row: dict[str, object]) -> str:
    return json.dumps({"app": "unclench", "schema": 2, "tables": {table: [row]}})


def test_the_window_and_the_commands_work_on_a_hurt_diary(diary, tmp_path) -> None:
    diary.ask("log", "pain", "3")
    put(diary, "doses", DOSE | {"ingredients_json": '"x"', "label_json": "5"})
    put(diary, "sign_checks", SIGNS | {"answers_json": "[]"})
    app = diary.open()
    app.find("Start ice")
    until(lambda: any("set aside: 2" in text for text in app.texts()), "it is not said")
    assert diary.status()["pain"]["value"] == 3
    assert diary.ask("list", "doses")["entries"] == []
    assert command(diary, "ice", "start")[0] == 0
    status, said = command(diary, "report", str(tmp_path / "page.pdf"))
    assert (status, "set aside" in said) == (0, False)


def test_a_command_alone_tells_once_that_a_diary_is_hurt(diary) -> None:
    diary.ask("log", "pain", "3")
    put(diary, "doses", DOSE | {"ingredients_json": '"x"', "label_json": "5"})
    assert [("set aside: 1" in command(diary, "status")[1]) for _ in range(2)] == [True, False]


def test_a_pipe_is_refused_at_once_while_the_window_is_open(diary, tmp_path) -> None:
    os.mkfifo(tmp_path / "f")
    app = diary.open()
    app.find("Start ice")
    for words in (["signs"], ["causes", "--answers"], ["import"], ["restore"]):
        status, said = command(diary, *words, str(tmp_path / "f"))
        assert (status, "no ordinary file" in said) == (2, True)
    assert diary.status()["running"] is True


@pytest.mark.parametrize(
    "text",
    [
        "[" * 3000,
        export("pains", PAIN | {"note": "\ud83d"}),
        export("doses", DOSE | {"ingredients_json": "x", "label_json": 5}),
        export("sign_checks", SIGNS | {"answers_json": []}),
    ],
    ids=["deep", "half a letter", "a dose of wrong shape", "signs of wrong shape"],
)
def test_an_import_that_cannot_be_exits_2_and_writes_nothing(diary, tmp_path, text) -> None:
    (tmp_path / "given.json").write_text(text)
    status, said = command(diary, "import", str(tmp_path / "given.json"))
    assert status == 2
    assert "Nothing was changed." in said
    assert command(diary, "status")[0] == 0
    assert not (diary.folder / "backups").exists()
