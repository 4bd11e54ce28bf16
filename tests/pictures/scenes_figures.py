"""All drawn figures, small, in both poses."""

from PySide6.QtWidgets import QGridLayout, QWidget

from pictures.registry import scene
from unclench import assets
from unclench.ui.widgets.label import label
from unclench.ui.widgets.pose_drawing import PoseDrawing


@scene("figures-small", (1040, 1500))
def figures() -> QWidget:
    """Every move at 120 pixels: it must be understood without words."""
    sheet = QWidget()
    grid = QGridLayout(sheet)
    names = sorted(
        {file.stem.removesuffix("-start").removesuffix("-end") for file in (assets.root() / "pictures").glob("*.svg")}
    )
    for number, name in enumerate(names):
        row, column = divmod(number, 2)
        for place, pose in enumerate((0.0, 1.0)):
            made = PoseDrawing(name, name, height=120)
            made.set_pose(pose)
            grid.addWidget(made, row * 2, column * 2 + place)
        grid.addWidget(label(name, "small", "muted"), row * 2 + 1, column * 2)
    return sheet
