"""The pages "Cushion" and "Driving today": a picture and a few lines (health.md 7)."""

from PySide6.QtCore import QCoreApplication

from unclench.ui.prevention.form_sheet import FormSheet
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.pose_drawing import PoseDrawing


def cushion_sheet() -> FormSheet:
    """How a cushion and a desk are set (health.md 7)."""
    translate = QCoreApplication.translate
    alt = translate(
        "GuideSheets", "Sitting at a desk: hips back, a small roll at belt height, feet flat, screen at eye level."
    )
    lines = (
        translate(
            "GuideSheets", "A small roll or folded towel, 5 to 10 cm deep, at belt height. Hips all the way back."
        ),
        translate(
            "GuideSheets", "Feet flat, elbows about square, the top of the screen at eye level, leaning back a little."
        ),
        translate(
            "GuideSheets",
            "Shift often: no posture has been shown to be the right one. The best one is one that changes.",
        ),
    )
    note = translate("GuideSheets", "A cushion is for comfort. Back belts are not recommended. WHO 2023; NICE NG59.")
    return FormSheet(
        translate("GuideSheets", "Cushion"),
        "",
        PoseDrawing("cushion", alt, height=230),
        column(*(wrapped(line) for line in lines), gap=8),
        wrapped(note, "small", "muted"),
    )


def driving_sheet() -> FormSheet:
    """Advice for a day with a long drive (health.md 7)."""
    translate = QCoreApplication.translate
    alt = translate("GuideSheets", "Driving: knees a little bent, a small roll at belt height, hands low on the wheel.")
    lines = (
        translate("GuideSheets", "Seat so that your knees are a little bent, with the roll at belt height."),
        translate("GuideSheets", "Stop about every 2 hours for 15 minutes and walk a few steps; earlier in a flare."),
        translate(
            "GuideSheets",
            "Nothing here will call you while you drive. Look at your phone and this app before or after.",
        ),
        translate(
            "GuideSheets",
            "Don't drive drowsy from a muscle relaxant or another sedating medicine, or if you could not brake hard.",
        ),
    )
    return FormSheet(
        translate("GuideSheets", "Driving today"),
        "",
        PoseDrawing("driving", alt, height=230),
        column(*(wrapped(line) for line in lines), gap=8),
    )
