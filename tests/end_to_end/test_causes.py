"""The checklist in the real program, by the names that assistive technology knows: to a PDF, and through a kill."""

import subprocess
from pathlib import Path
from typing import Any

from end_to_end.desktop import App, Desktop, until

LABELS = (
    "In the last 3 days",
    "Lots of lifting, sport or repeated work",
    *["No"] * 4,
    "No, it's getting better",
    *["No"] * 4,
)
IDS = ("Q0", *(f"Q{number}" for number in range(1, 10)), "Q10a", "Q10b")


def listed(desktop: Desktop, table: str) -> list[dict[str, Any]]:
    """What the command line lists of one table."""
    return desktop.ask("list", table)["entries"]


def open_checklist(app: App) -> None:
    app.press("Causes", "page tab")
    app.press("Begin", "push button")
    for sign in ("Lost control of pee or poo", "Weight lost without trying"):
        app.find(sign, "check box")
        app.press("None of these", "check box")
        app.press("Next", "push button")


def answer(app: App, number: int) -> None:
    """Choose the answer to one question and go on."""
    app.find(f"Question {number} of 11")
    app.press(LABELS[number - 1], "radio button")
    app.press("Next", "push button")


def test_from_the_first_question_to_the_pdf(tmp_path: Path) -> None:
    file = tmp_path / "page.pdf"
    with Desktop(tmp_path / "home") as desktop:
        app = desktop.app()
        open_checklist(app)
        for number in range(1, 12):
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
        assert listed(desktop, "causes_runs")[-1]["headline"] == "R8"
        assert app.close() == 0
    said = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", str(file), "-"], capture_output=True, check=True
    ).stdout.decode()
    assert "take about half the load off" in said


def reopened(desktop: Desktop) -> App:
    """The program started again, with the checklist where it was."""
    app = desktop.app()
    app.press("Causes", "page tab", 30)
    app.press("Go on", "push button")
    return app


def test_a_kill_after_any_answer_loses_none(tmp_path: Path) -> None:
    """Killed as soon as the screen shows the answer; what is on disk is read only then."""
    with Desktop(tmp_path) as desktop:
        app = desktop.app()
        app.press("Causes", "page tab")
        app.press("Begin", "push button")
        app.find("Lost control of pee or poo", "check box")
        app.press("None of these", "check box")
        app.press("Next", "push button")
        app.find("Weight lost without trying", "check box")
        app.kill()
        assert len(listed(desktop, "sign_checks")[-1]["answers"]) == 13
        app = reopened(desktop)
        app.find("Lost control of pee or poo", "check box")
        app.press("Next", "push button")
        app.find("Weight lost without trying", "check box")
        app.press("None of these", "check box")
        app.press("Next", "push button")
        app.find("Question 1 of 11")
        app.kill()
        assert listed(desktop, "causes_runs")[-1]["answers"] == {"Q0": "none"}
        for number in range(1, 12):
            app = reopened(desktop)
            app.find(f"Question {number} of 11")
            app.press(LABELS[number - 1], "radio button")
            chosen = app.find(LABELS[number - 1], "radio button")
            until(lambda chosen=chosen: chosen.checked, "the answer on the screen")
            app.kill()
            assert set(listed(desktop, "causes_runs")[-1]["answers"]) == set(IDS[: number + 1])
        reopened(desktop).press("Next", "push button")
        until(lambda: listed(desktop, "causes_runs")[-1]["finished"], "the result")
