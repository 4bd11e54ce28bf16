"""The pages "Lumbar cushion" and "Driving today": a picture, a few lines, and the press of the day (health.md 7)."""

from PySide6.QtCore import QCoreApplication

from unclench.core.base.moments import day_of
from unclench.ui.bridge import Bridge
from unclench.ui.nudge.nudges_off_line import NudgesOffLine
from unclench.ui.prevention.form_sheet import FormSheet
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.pose_drawing import PoseDrawing


def cushion_sheet(bridge: Bridge) -> FormSheet:
    """How a cushion and a desk are set (health.md 7), and whether it is there today."""
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
    today = day_of(bridge.now().instant).isoformat()
    on = bridge.services.preferences.get().cushion_day == today
    return FormSheet(
        translate("GuideSheets", "Lumbar cushion"),
        "",
        PoseDrawing("cushion", alt, height=230),
        column(*(wrapped(line) for line in lines), gap=8),
        wrapped(note, "small", "muted"),
        keep=lambda: bridge.press(lambda: bridge.services.preferences.change_all({"cushion_day": "" if on else today})),
        words=translate("GuideSheets", "Without it today") if on else translate("GuideSheets", "I sit with it today"),
    )


def driving_sheet(bridge: Bridge) -> FormSheet:
    """Advice for a day with a long drive (health.md 7), and its start: from then on the card keeps the time."""
    translate = QCoreApplication.translate
    alt = translate("GuideSheets", "Driving: knees a little bent, a small roll at belt height, hands low on the wheel.")
    lines = (
        translate("GuideSheets", "Seat so that your knees are a little bent, with the roll at belt height."),
        translate("GuideSheets", "Stop about every 2 hours for 15 minutes and walk a few steps; earlier in a flare."),
        translate(
            "GuideSheets",
            "Nothing here calls you while you drive. After two hours without a stop a nudge waits at the computer.",
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
        NudgesOffLine(bridge),
        keep=lambda: bridge.press(bridge.services.driving.begin),
        words=translate("GuideSheets", "I'm driving off now"),
    )
