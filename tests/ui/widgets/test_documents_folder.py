"""Where the dialogs for files begin."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from unclench.ui.widgets.save_pdf_dialog import documents_folder


def test_they_begin_in_the_documents_else_at_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert documents_folder() == str(tmp_path)
    there = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    there.mkdir()
    assert documents_folder() == str(there)
