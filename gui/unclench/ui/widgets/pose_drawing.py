"""A drawn person: an SVG in two poses that glides gently from one to the other, still under reduced motion."""

import math
import re
from functools import cache
from typing import Any

from PySide6.QtCore import QByteArray, QElapsedTimer, QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from unclench import assets
from unclench.ui.look import motion, text, theme
from unclench.ui.look.colour_tokens import Tokens, mix

FRAME_MS = 50
REST_MS, MOVE_MS = 1400, 1600
GHOST = 0.3
# Not those of a colour; also those right after the letter of a path. Compiled at their first use.
_NUMBER = r"(?<![#0-9A-F.])-?\d+(?:\.\d+)?"
_GROUND = r"<rect [^>]*/>"
_OF_HEAD = r'<g class="head">.*?</g>'
_OF_PACK = r'<g class="pack">.*?</g>'
_HEAD = r'<g class="head"><circle cx="(-?[\d.]+)" cy="(-?[\d.]+)" r="([\d.]+)"'
_FELT = r'<circle [^>]*fill="#(?:FEFEFE|B9481F)"[^>]*/>'


class PoseDrawing(QLabel):
    """One picture of resources/pictures. `alt` says what it shows; it is also the tool tip.

    It grows with the text a little, unless `grow` is False; `fills`: as large as its room. Without `pack` the cold or
    warm pack of the drawing is left out.
    """

    def __init__(
        self,
        name: str,
        alt: str,
        *,
        height: int = 120,
        grow: bool = True,
        fills: bool = False,
        pack: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._start, self._end = (pose if pack else without_pack(pose) for pose in poses(name))
        self._height = height
        self._most = 1.5 if grow else 1.0
        self._turn = 0.0
        self._moving = self._start != self._end
        self._still = False
        self._shown = (0.0, False)
        self._mirrored = False
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)
        self._drawn: tuple[object, ...] = ()
        self._picture = QPixmap()
        self.setAccessibleName(alt)
        self.setAccessibleDescription(self.tr("Picture"))
        self.setToolTip(alt)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Ignored if fills else policy.Preferred, policy.Ignored if fills else policy.Fixed)

    def set_pose(self, share: float) -> None:
        """Stand still between the start (0) and the end (1) of the move; at the end the start shows through."""
        self._moving = False
        self._still = share >= 1
        self._timer.stop()
        self._show_turn(share)

    def follow(self, share: float) -> None:
        """Go along with a count: so much of the way into the pose. Without movement: both poses at once."""
        if motion.reduced():
            self.set_pose(1.0)
            return
        self._moving = self._still = False
        self._timer.stop()
        self._show_turn((1 - math.cos(math.pi * share)) / 2)

    def set_mirrored(self, mirrored: bool) -> None:
        """The other side of the body."""
        if mirrored != self._mirrored:
            self._mirrored = mirrored
            self.update()

    def sizeHint(self) -> QSize:
        tall = round(self._height * min(self._most, max(1.0, text.scale())))
        return QSize(round(tall * proportion(self._start)), tall)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._since.start()
        self._step()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_restyled(event):
            self.update()
        elif text.is_font_change(event):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        key = (round(self._turn, 3), self._still, self.size(), ratio, theme.tokens().name, self._mirrored)
        if key != self._drawn:
            self._drawn = key
            self._picture = self._rendered(ratio)
        painter.drawPixmap(0, 0, self._picture)

    def _rendered(self, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = min(float(self.width()), self.height() * proportion(self._start))
        tall = wide / proportion(self._start)
        box = QRectF((self.width() - wide) / 2, (self.height() - tall) / 2, wide, tall)
        if self._mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.setClipRect(box)
        if self._still and self._start != self._end:
            self._render_both(painter, box)
        else:
            drawing(between(self._start, self._end, self._turn), theme.tokens()).render(painter, box)
        painter.end()
        return picture

    def _render_both(self, painter: QPainter, box: QRectF) -> None:
        """The end with its arrows, over a pale start: what moves is seen without movement."""
        tokens = theme.tokens()
        ground, start, end = apart(self._start, self._end)
        ratio = self.devicePixelRatioF()
        pale = QPixmap(self.size() * ratio)  # as a whole, so that its overlapping parts stay one body
        pale.fill(Qt.GlobalColor.transparent)
        brush = QPainter(pale)
        brush.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing(start, tokens).render(brush, QRectF(box.topLeft() * ratio, box.size() * ratio))
        brush.end()
        pale.setDevicePixelRatio(ratio)
        drawing(ground, tokens).render(painter, box)
        painter.setOpacity(GHOST)
        painter.drawPixmap(0, 0, pale)
        painter.setOpacity(1.0)
        drawing(end, tokens).render(painter, box)

    def _step(self) -> None:
        """Rest at the start, glide to the end, rest, glide back. Without movement: the end, where it is felt."""
        if not self._moving:
            return
        self._still = motion.reduced()
        if self._still:
            self._show_turn(1.0)
            return
        turn, wait = moment(self._since.elapsed())
        self._show_turn(turn)
        if self.isVisible():
            self._timer.start(wait)

    def _show_turn(self, turn: float) -> None:
        if (turn, self._still) != self._shown:
            self._turn, self._shown = turn, (turn, self._still)
            self.update()


def moment(milliseconds: int) -> tuple[float, int]:
    """(how far the move is, milliseconds until it has to be drawn again) at a time since it was first seen."""
    at = milliseconds % (2 * (REST_MS + MOVE_MS))
    back = at >= REST_MS + MOVE_MS
    at -= (REST_MS + MOVE_MS) * back
    if at < REST_MS:
        return float(back), max(1, REST_MS - at)
    eased = (1 - math.cos(math.pi * (at - REST_MS) / MOVE_MS)) / 2
    return (1 - eased if back else eased), FRAME_MS


@cache
def poses(name: str) -> tuple[str, str]:
    """The two drawings of a move; the same one twice for a position."""
    folder = assets.root() / "pictures"
    if (folder / f"{name}.svg").is_file():
        only = (folder / f"{name}.svg").read_text(encoding="utf-8")
        return only, only
    start, end = (folder / f"{name}-{pose}.svg" for pose in ("start", "end"))
    return start.read_text(encoding="utf-8"), end.read_text(encoding="utf-8")


@cache
def proportion(source: str) -> float:
    """Width by height of a drawing."""
    _, _, wide, tall = (float(part) for part in source.partition('viewBox="')[2].partition('"')[0].split())
    return wide / tall


def between(start: str, end: str, share: float) -> str:
    """The drawing `share` of the way from start to end: every number glides. Both have the same parts."""
    if share <= 0 or start == end:
        return start
    if share >= 1:
        return end
    ends = iter(re.findall(_NUMBER, end))

    def glide(found: re.Match[str]) -> str:
        first, last = float(found[0]), float(next(ends))
        return found[0] if first == last else f"{first + (last - first) * share:.2f}"

    return re.sub(_NUMBER, glide, start)


@cache
def apart(start: str, end: str) -> tuple[str, str, str]:
    """What stands behind both poses, the start without it and without the dot, the end without it but with arrows.

    A head that would lie behind the other one is left out of the start: it would look like a beard.
    """
    first, rest = end.split("\n", 1)
    ground = "\n".join([first, *re.findall(_GROUND, rest), "</svg>"])
    shown = end.replace('stroke-opacity="0.0"', 'stroke-opacity="1.0"')
    pale = re.sub(_FELT, "", re.sub(_GROUND, "", start))
    if _heads_meet(start, end):
        pale = re.sub(_OF_HEAD, "", pale)
    return ground, pale, re.sub(_GROUND, "", shown)


def _heads_meet(start: str, end: str) -> bool:
    """Whether the heads of both poses lie over each other."""
    first, last = (re.search(_HEAD, pose) for pose in (start, end))
    if first is None or last is None:
        return False
    (x, y, radius), (to_x, to_y, _) = (tuple(map(float, found.groups())) for found in (first, last))
    return math.hypot(to_x - x, to_y - y) < 2 * radius


def drawing(source: str, tokens: Tokens) -> Any:
    """The drawing in the colours of a theme."""
    from PySide6.QtSvg import QSvgRenderer

    for drawn, shown in colours(tokens).items():
        source = source.replace(drawn, shown)
    return QSvgRenderer(QByteArray(source.encode()))


def without_pack(source: str) -> str:
    """The drawing without its cold or warm pack and the towel around it."""
    return re.sub(_OF_PACK, "", source)


@cache
def colours(tokens: Tokens) -> dict[str, str]:
    """The colour of the drawing -> the colour of the theme. High contrast takes text and ground as its ends."""
    strong = tokens.name.startswith("contrast")
    limb = tokens.text if strong else mix(tokens.accent, tokens.text, 0.55) if not tokens.dark else "#A9BEC5"
    return {
        "#0E6B6B": tokens.accent,
        "#3D5A63": limb if strong or tokens.dark else "#3D5A63",
        "#7D8E95": mix(limb if strong or tokens.dark else "#3D5A63", tokens.ground, 0.42),
        "#D9A27E": ("#F5D2BA" if tokens.dark else "#8A4F2B") if strong else "#D9A27E",
        "#C08B68": ("#D9AE90" if tokens.dark else "#A8704C") if strong else "#C08B68",
        "#4A3728": ("#B98B66" if tokens.dark else "#20140B") if strong else "#7A5A43" if tokens.dark else "#4A3728",
        "#E3DDD3": tokens.line,
        "#EFEBE4": tokens.sunk,
        "#FEFEFE": tokens.surface,
        "#C9C2B6": mix(tokens.edge, tokens.ground, 0.5),
        "#8F887C": tokens.edge,
        "#B9481F": tokens.heat,
        "#2A74B8": tokens.ice,
        "#B8481E": tokens.heat,
        "#8A5B00": tokens.caution,
        "#DCEDEB": tokens.surface if tokens.dark is False and strong else tokens.accent_soft,
    }
