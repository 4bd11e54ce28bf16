"""Take it with me: one sheet, text that can be selected, the number of the country, nothing half written."""

import subprocess
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from fakes import FakeClock, FakeKeeper, FakeSound, context
from unclench.actions.services import Services
from unclench.core.base.errors import BadInput
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.relief.plan_preview import PlanPreview
from unclench.ui.report.painter import A4, LETTER, ReportPage
from unclench.ui.report.pdf import write_pdf


class Printer:
    def write(self, page, file, progress=None):
        write_pdf(page, file)


@pytest.fixture
def made(look):
    clock = FakeClock()
    services = Services(context(clock), FakeKeeper(), Printer())
    return clock, services


def text_of(file):
    return " ".join(
        subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, check=True).stdout.decode().split()
    )


def test_one_sheet_with_times_rules_signs_and_own_words(made, tmp_path):
    clock, services = made
    services.episodes.start(answers={"A1": "n"})
    services.ice_heat.start("ice", 1200)
    clock.advance(minutes=20)
    services.ice_heat.stop()
    services.preferences.change("plan_words", "Anna has the key")
    file = tmp_path / "plan.pdf"
    page = services.reports.plan("DE")
    services.reports.write(page, file)
    assert file.stat().st_mode & 0o777 == 0o600
    said = text_of(file)
    for words in (
        "Call 112 now", "Since Fri 20 Nov, 14:05", "Ice again from: Fri 20 Nov, 16:05",
        "Heat days from: Mon 23 Nov, 14:05",
        "You may stop with ice from: Sun 22 Nov, 14:05", "20 minutes at most", "Lost control of pee or poo",
        "2 to 5 minutes", "Never on a bruise or swelling", "Anna has the key", "does not examine you",
    ):  # fmt: skip
        assert words in said, words
    assert "Pages: 1" in " ".join(subprocess.run(["pdfinfo", file], capture_output=True).stdout.decode().split())
    assert [len(ReportPage(page, paper).sheets) for paper in (A4, LETTER)] == [1, 1]


def test_thin_skin_has_fifteen_minutes_on_paper_too(made):
    _, services = made
    services.cautions.answer("ice", {"thin_skin": "y"})
    lines = next(section.lines for section in services.reports.plan("US").sections if section.id == "ice")
    assert lines[0].startswith("15 minutes")


def test_without_an_episode_the_plan_begins_now(made):
    assert "Fri 20 Nov, 14:05" in made[1].reports.plan("").period


def test_a_folder_that_cannot_be_written_is_said_calmly_and_nothing_is_left(made, tmp_path):
    _, services = made
    with pytest.raises(BadInput, match="Choose another folder"):
        services.reports.write(services.reports.plan("US"), tmp_path / "gone" / "plan.pdf")
    assert list(tmp_path.iterdir()) == []


def test_own_words_are_kept_and_shown_and_saving_says_where(made, qtbot, tmp_path):
    _, services = made
    bridge = Bridge(services, ChangeQueue(), FakeSound())
    sheet = PlanPreview(bridge)
    qtbot.addWidget(sheet)
    words = sheet.findChild(QPlainTextEdit)
    words.setPlainText("Ask about Friday")
    heard, trouble = [], []
    sheet.told.connect(heard.append)
    bridge.trouble_came.connect(trouble.append)
    qtbot.waitUntil(lambda: services.preferences.get().plan_words != "")
    assert services.preferences.get().plan_words == "Ask about Friday"
    sheet.write(str(tmp_path / "plan.pdf"))
    qtbot.waitUntil(lambda: heard != [])
    assert "plan.pdf" in heard[0]
    assert "Ask about Friday" in text_of(tmp_path / "plan.pdf")
    sheet.write(str(tmp_path / "no" / "plan.pdf"))
    qtbot.waitUntil(lambda: trouble != [])
    assert "Choose another folder" in trouble[0].message


def test_no_headline_of_a_frame_is_cut_at_its_edge(made, tmp_path):
    """Too long for one line it goes on in the next: "Don't drive yourself." stood half outside."""
    page = made[1].reports.plan("")
    boxed = next(section for section in page.sections if section.boxed)
    long = replace(boxed, title=f"{boxed.title} {boxed.title}")
    write_pdf(replace(page, sections=(long,)), tmp_path / "plan.pdf")
    drawn = subprocess.run(["pdftotext", "-layout", tmp_path / "plan.pdf", "-"], capture_output=True, check=True)
    lines = [line.strip() for line in drawn.stdout.decode().splitlines()]
    assert " ".join(lines).count(boxed.title.split()[-1]) >= 2
    assert all(len(line) < len(long.title) - 20 for line in lines if line.startswith(boxed.title[:20]))
