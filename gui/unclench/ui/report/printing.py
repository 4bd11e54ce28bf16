"""Sends the doctor's page to a printer, through the system's own dialog."""

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from unclench.core.base.printed_page import Page
from unclench.ui.report.painter import A4, LETTER, ReportPage
from unclench.ui.report.pdf import page_layout, paper


def ask_printer(parent: QWidget, page: Page) -> None:
    """Open the dialog; the page is drawn for the paper that was chosen there."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout(paper(page)))
    printer.setDocName(page.title)
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: print_page(printer, page))
    QDialog.open(dialog)  # QPrintDialog hides it behind one with a receiver


def print_page(printer: QPrinter, page: Page) -> None:
    """Draw every sheet, in the size of its paper."""
    wide = printer.pageLayout().fullRect(printer.pageLayout().units()).width()
    tall = printer.pageLayout().fullRect(printer.pageLayout().units()).height()
    laid = ReportPage(page, LETTER if wide / tall > 0.74 else A4)
    printer.setFullPage(True)
    painter = QPainter(printer)
    scale = printer.paperRect(QPrinter.Unit.DevicePixel).width() / laid.paper.width()
    for number in range(len(laid.sheets)):
        if number:
            printer.newPage()
        painter.save()
        painter.scale(scale, scale)
        laid.paint(painter, number)
        painter.restore()
    painter.end()
