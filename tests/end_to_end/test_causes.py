"""The checklist in the real program, by the names that assistive technology knows: to a PDF, and through a kill."""

import json
import subprocess
import sys
from pathlib import Path

from end_to_end.desktop import App, Desktop, until

LABELS = (
    "In the last 3 days",
    "Lots of lifting, sport or repeated work",
    *["No"] * 4,
    "No, it's getting better",
    *["No"] * 3,
)


def runs(desktop: Desktop) -> list[dict[str, object]]:
    """The runs of the checklist as the command line lists them."""
    return json.loads(desktop.run(sys.executable, "-m", "unclench", "list", "causes_runs", "--json"))["entries"]


def open_checklist(app: App) -> None:
    app.press("Causes", "page tab")
    app.press("Begin", "push button")
    for sign in ("Lost control of pee or poo", "Weight lost without trying"):
        app.find(sign, "check box")
        app.press("None of these", "check box")
        app.press("Next", "push button")


def answer(app: App, number: int) -> None:
    """Choose the answer to one question and go on."""
    app.find(f"Question {number} of 10")
    app.press(LABELS[number - 1], "radio button")
    app.press("Next", "push button")


def test_from_the_first_question_to_the_pdf(tmp_path: Path) -> None:
    file = tmp_path / "page.pdf"
    with Desktop(tmp_path / "home") as desktop:
        app = desktop.app()
        open_checklist(app)
        for number in range(1, 11):
            answer(app, number)
        app.find("Take about half the load off, then build back")
        app.press("Summary for my doctor", "push button")
        app.press("Save as PDF", "push button")
        until(lambda: app.look("File name:", "text") or app.look("File &name:", "text"), "the file dialog")
        field = app.look("File name:", "text") or app.look("File &name:", "text")
        assert field is not None
        field.write(str(file))
        app.press("Save", "push button")
        until(file.exists, "the PDF")
        assert runs(desktop)[-1]["headline"] == "R8"
        assert app.close() == 0
    said = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", str(file), "-"], capture_output=True, check=True
    ).stdout.decode()
    assert "take about half the load off" in said


def test_a_kill_after_any_answer_loses_none(tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        app = desktop.app()
        open_checklist(app)
        for number in (1, 2, 3):
            app.find(f"Question {number} of 10")
            app.press(LABELS[number - 1], "radio button")
            until(lambda number=number: len(runs(desktop)[-1]["answers"]) == number + 1, "the answer on disk")
            app.kill()
            kept = runs(desktop)[-1]["answers"]
            assert isinstance(kept, dict)
            assert list(kept) == [f"Q{place}" for place in range(number + 1)]
            app = desktop.app()
            app.press("Causes", "page tab", 30)
            app.press("Go on", "push button")
        app.find("Question 4 of 10")
