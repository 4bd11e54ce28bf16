"""The PDF as a doctor gets it: text to select, fonts inside, one sheet where one is enough, nothing half written."""

import itertools
import os
import re
import subprocess
from dataclasses import replace
from unicodedata import normalize

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from diary import crowded, ordinary
from fakes import context
from unclench.actions.reports import Reports
from unclench.actions.services import Services
from unclench.core.base.errors import BadInput
from unclench.core.base.printed_page import Section, Table
from unclench.ui.report.painter import LETTER, ReportPage
from unclench.ui.report.pdf import write_pdf
from unclench.ui.report.preview import Paper


def written(look, tmp_path, diary):
    file = tmp_path / "page.pdf"
    page = Reports(diary).page()
    write_pdf(page, file)
    return page, file


def run(*words):
    return subprocess.run(words, capture_output=True, check=True).stdout.decode()


def flat(text):
    return " ".join(text.split())


@pytest.mark.parametrize(("diary", "sheets"), [(context, 1), (ordinary, 1), (crowded, 2)])
def test_all_that_the_page_says_can_be_selected(look, tmp_path, diary, sheets):
    page, file = written(look, tmp_path, diary())
    said = flat(run("pdftotext", "-raw", "-enc", "UTF-8", str(file), "-"))
    for section in page.sections:
        assert section.title in said
        for words in (
            *section.lines,
            *(cell for table in section.tables for row in (table.head, *table.rows) for cell in row),
        ):
            assert all(word in said for word in words.split()), words
    assert "Self-reported, not verified" in said
    assert f"Page {sheets} of {sheets}" in said
    assert f"Pages: {sheets}" in flat(run("pdfinfo", str(file)))


def test_the_name_of_a_medicine_is_never_cut(look, tmp_path):
    diary = context()
    Services(diary, keeper=None).medicines.log("acetaminophen-650er-us", 2)
    write_pdf(Reports(diary).page(), tmp_path / "page.pdf")
    said = flat(run("pdftotext", "-raw", str(tmp_path / "page.pdf"), "-"))
    assert all(word in said.split() for word in ("Acetaminophen", "ER", "650", "mg"))
    assert "\u2026" not in said


@pytest.mark.parametrize(("country", "size"), [("US", "612 x 792"), ("DE", "595 x 842"), ("", "595 x 842")])
def test_the_paper_is_that_of_the_country(look, tmp_path, country, size):
    diary = context()
    Services(diary, keeper=None).preferences.change("country", country)
    write_pdf(Reports(diary).page(), tmp_path / "page.pdf")
    assert size in run("pdfinfo", str(tmp_path / "page.pdf"))


def test_a_folder_instead_of_a_file_is_said(look, tmp_path):
    with pytest.raises(BadInput, match="is a folder"):
        write_pdf(Reports(context()).page(), tmp_path)


def test_the_page_stands_the_same_where_windows_read_from_right_to_left(look, qtbot):
    seen = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        QApplication.setLayoutDirection(direction)
        paper = Paper()
        qtbot.addWidget(paper)
        paper.show_page(Reports(ordinary()).page())
        paper.resize(560, paper.heightForWidth(560))
        seen.append(paper.grab().toImage())
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert seen[0] == seen[1]


def test_what_is_no_file_is_not_replaced(look, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(BadInput, match="I can't write to"):
        write_pdf(Reports(context()).page(), pipe)
    assert pipe.is_fifo()


def test_fonts_are_embedded_and_text_is_never_tiny(look, tmp_path):
    _, file = written(look, tmp_path, crowded())
    fonts = run("pdffonts", str(file)).splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts), fonts
    words = re.findall(
        r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"', run("pdftotext", "-bbox", str(file), "-")
    )
    boxes = [tuple(map(float, word)) for word in words]
    assert min(bottom - top for _, top, _, bottom in boxes) > 10  # a line of 8.4 points, with its leading
    assert max(right for _, _, right, _ in boxes) < 595 - 40


def dark_runs(image, middle, left):
    """How wide each dark stretch is along one line of pixels, from `left` on."""
    dark = [image.pixelColor(x, middle).lightness() < 150 for x in range(left, image.width())]
    return [len(list(group)) for on, group in itertools.groupby(dark) if on]


def test_ice_and_heat_differ_in_grey(look, tmp_path):
    """Filled and hollow bars: on paper without colour, ice is broad and dark, heat two thin lines."""
    _, file = written(look, tmp_path, ordinary())
    run("pdftoppm", "-gray", "-r", "288", "-png", str(file), str(tmp_path / "grey"))
    image = QImage(str(next(tmp_path.glob("grey*.png"))))
    assert image.isGrayscale()
    boxes = run("pdftotext", "-bbox", str(file), "-")
    rows = {}
    for name in ("Ice", "Heat"):
        found = re.findall(rf'xMax="([\d.]+)" yMax="([\d.]+)">{name}<', boxes)[0]
        top = re.findall(rf'yMin="([\d.]+)" xMax="[\d.]+" yMax="[\d.]+">{name}<', boxes)[0]
        middle = round(4 * (float(top) + float(found[1])) / 2)
        rows[name] = dark_runs(image, middle, round(4 * (float(found[0]) + 3)))
    assert len(rows["Heat"]) == 2 * 6
    assert min(rows["Ice"]) > 2 * max(rows["Heat"])


def test_nothing_is_drawn_outside_the_paper(look):
    page = Reports(crowded()).page()
    laid = ReportPage(page, LETTER)
    for sheet in laid.sheets:
        top, last = sheet.blocks[-1]
        assert top + last.height < LETTER.height() - 400


@pytest.mark.parametrize(
    "words",
    ["Z" * 20_000, "ZZZZZ " * 3000, "Z\n" * 500, "Zi" * 5000 + " Z " * 100, "\u0301Z" * 3000, "Z\u200b" * 3000],
    ids=["no space", "words", "lines", "both", "accents", "zero width"],
)
def test_any_text_is_on_the_page_with_all_its_letters_and_within_the_paper(look, tmp_path, words):
    diary = context()
    file = tmp_path / "page.pdf"
    Reports(diary).keep((), words, words)
    page = Reports(diary).page()
    table = Table(("About", "First", "Second"), ((words, "1", "2"), ("Short", "3", "4")))
    page = replace(page, sections=(*page.sections, Section("names", "Names", tables=(table,))))
    write_pdf(page, file)
    assert normalize("NFD", run("pdftotext", "-raw", str(file), "-")).count("Z") == 3 * words.count("Z")
    found = re.findall(
        r'xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">', run("pdftotext", "-bbox", str(file), "-")
    )
    left, top, right, bottom = (
        edge(map(float, edges)) for edge, edges in zip((min, min, max, max), zip(*found, strict=True), strict=True)
    )
    assert (left > 0, top > 0, right < 595, bottom < 842) == (True,) * 4


def test_a_folder_that_is_not_there_is_said_and_nothing_is_left(look, tmp_path):
    with pytest.raises(BadInput, match="I can't write to"):
        write_pdf(Reports(context()).page(), tmp_path / "nowhere" / "page.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_stands_there_is_replaced_whole(look, tmp_path):
    file = tmp_path / "page.pdf"
    file.write_text("old")
    write_pdf(Reports(context()).page(), file)
    assert file.read_bytes().startswith(b"%PDF")
    assert [each.name for each in tmp_path.iterdir()] == ["page.pdf"]


def test_in_a_language_from_right_to_left_lines_tables_and_the_curve_begin_at_the_right(look, qtbot):
    """Counted is the ink in the left half of the sheet."""
    table = Table(("Name", "Mon", "Tue"), (("one", "1", "2"),))
    page = replace(
        Reports(context()).page(),
        title="",
        period="",
        written="",
        foot="",
        sections=(Section("head", "Head", lines=("word",), tables=(table,)),),
    )
    inked = []
    for language in ("en", "ar"):
        QLocale.setDefault(QLocale(language))
        paper = Paper()
        qtbot.addWidget(paper)
        paper.show_page(page)
        paper.resize(560, paper.heightForWidth(560))
        picture = paper.grab().toImage()
        dark = [x for y in range(40, 160) for x in range(20, 540) if picture.pixelColor(x, y).lightness() < 120]
        inked.append(sum(x < 280 for x in dark) / len(dark))
    QLocale.setDefault(QLocale("en"))
    assert inked[0] > 0.5 > inked[1]
