"""A guide whose file reviewed.toml is what a test says; all other files are the real ones."""

import importlib.util
import shutil
from pathlib import Path
from typing import Any

from fakes import guide_file
from unclench import assets
from unclench.core.guide import Guide

WHOLE = 'reviewer = "Maria Silva, physiotherapist"\ndate = 2027-01-31\nedition = "2026-11"\n'


def guide_with(folder: Path, text: str | None) -> Guide:
    """`text` None: there is no such file. It is read by a copy of the module assets, which looks beside itself."""
    code = folder / "gui" / "unclench" / "assets.py"
    code.parent.mkdir(parents=True)
    shutil.copy(assets.__file__, code)
    texts = folder / "resources" / "guide"
    texts.mkdir(parents=True)
    if text is not None:
        (texts / "reviewed.toml").write_text(text, encoding="utf-8")
    spec = importlib.util.spec_from_file_location("assets_beside", code)
    assert spec
    assert spec.loader
    beside = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(beside)

    def load(name: str) -> dict[str, Any]:
        return beside.guide(name) if name == "reviewed" else guide_file(name)

    return Guide(load)
