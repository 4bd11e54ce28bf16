"""A person made of capsules: joints in, SVG out. Both poses of a move have the same parts, so that one can glide."""

import itertools
import re
from dataclasses import dataclass
from math import acos, atan2, cos, hypot, radians, sin

SHIRT, NEAR, FAR, SKIN, FAR_SKIN = "#0E6B6B", "#3D5A63", "#7D8E95", "#D9A27E", "#C08B68"
HAIR, FLOOR, PROP, PROP_DARK = "#4A3728", "#E3DDD3", "#C9C2B6", "#8F887C"
ARROW, ICE, HEAT, STRAP, TOWEL = "#B9481F", "#2A74B8", "#B8481E", "#8A5B00", "#DCEDEB"
MAT, HALO = "#EFEBE4", "#FEFEFE"

Point = tuple[float, float]
THIGH, SHIN, UPPER, FOREARM, TORSO, HEAD = 122, 112, 74, 66, 150, 30
LEG, ARM, TRUNK = 30, 20, 44


def ik(start: Point, end: Point, first: float, second: float, side: int) -> tuple[Point, Point]:
    """Knee (or elbow) and the end that can be reached; `side` 1 or -1 says where it bends."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    reach = min(hypot(dx, dy), first + second - 0.5) or 1.0
    angle = atan2(dy, dx)
    bend = acos(max(-1.0, min(1.0, (first**2 + reach**2 - second**2) / (2 * first * reach))))
    joint = (start[0] + first * cos(angle + side * bend), start[1] + first * sin(angle + side * bend))
    return joint, (start[0] + reach * cos(angle), start[1] + reach * sin(angle))


def toward(start: Point, degrees: float, length: float) -> Point:
    """The point so far from `start`; 0 degrees is to the right, 90 up."""
    return start[0] + length * cos(radians(degrees)), start[1] - length * sin(radians(degrees))


def n(value: float) -> str:
    return f"{value:.1f}"


def path(points: list[Point], width: float, colour: str, *, opacity: float = 1.0, dash: str = "") -> str:
    """A line through points with round ends."""
    data = "M" + " L".join(f"{n(x)} {n(y)}" for x, y in points)
    return stroke(data, width, colour, opacity=opacity, dash=dash)


def curve(first: Point, control: Point, last: Point, width: float, colour: str, opacity: float = 1.0) -> str:
    """A bent line."""
    data = f"M{n(first[0])} {n(first[1])} Q{n(control[0])} {n(control[1])} {n(last[0])} {n(last[1])}"
    return stroke(data, width, colour, opacity=opacity)


def stroke(data: str, width: float, colour: str, *, opacity: float = 1.0, dash: str = "") -> str:
    extra = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<path d="{data}" stroke="{colour}" stroke-width="{n(width)}" stroke-opacity="{n(opacity)}"{extra}/>'


def filled(data: str, width: float, colour: str) -> str:
    """A closed outline, filled, its corners as round as its line is wide."""
    return f'<path d="{data}" stroke="{colour}" stroke-width="{n(width)}" fill="{colour}"/>'


def disc(centre: Point, radius: float, colour: str, opacity: float = 1.0) -> str:
    return (
        f'<circle cx="{n(centre[0])}" cy="{n(centre[1])}" r="{n(radius)}" fill="{colour}" '
        f'fill-opacity="{n(opacity)}" stroke="none"/>'
    )


def box(x: float, y: float, w: float, h: float, radius: float, colour: str) -> str:
    return (
        f'<rect x="{n(x)}" y="{n(y)}" width="{n(w)}" height="{n(h)}" rx="{n(radius)}" fill="{colour}" stroke="none"/>'
    )


def mirrored(pose: "Pose", view: str) -> "Pose":
    """The other side of the body: the same picture in a mirror in the middle of its view."""
    left, _, wide, _ = (float(part) for part in view.split())
    whole = 2 * left + wide

    def points(found: re.Match[str]) -> str:
        return re.sub(r"(-?[\d.]+) (-?[\d.]+)", lambda at: f"{n(whole - float(at[1]))} {at[2]}", found[0])

    def turned(part: str) -> str:
        part = re.sub(r' d="[^"]*"', points, part)
        part = re.sub(r' cx="(-?[\d.]+)"', lambda at: f' cx="{n(whole - float(at[1]))}"', part)
        return re.sub(
            r' x="(-?[\d.]+)" (y="-?[\d.]+") width="([\d.]+)"',
            lambda at: f' x="{n(whole - float(at[1]) - float(at[3]))}" {at[2]} width="{at[3]}"',
            part,
        )

    return Pose([turned(part) for part in pose.parts])


def of_head(drawn: str) -> str:
    """What belongs to the head: left out of the pale start where it would lie behind the other head, like a beard."""
    return f'<g class="head">{drawn}</g>'


def of_pack(*drawn: str) -> str:
    """The cold or warm pack with its towel: left out where only the position is shown."""
    return f'<g class="pack">{"".join(drawn)}</g>'


def floor(y: float = 282, left: float = 40, right: float = 720) -> str:
    return box(left, y, right - left, 10, 5, FLOOR)


def dot(at: Point) -> str:
    """Where it is felt."""
    return disc(at, 12, HALO) + disc(at, 8, ARROW)


def arrow(first: Point, control: Point, last: Point, opacity: float = 1.0) -> str:
    """A bent arrow for the movement."""
    angle = atan2(last[1] - control[1], last[0] - control[0])
    wings = [(last[0] - 20 * cos(angle + turn), last[1] - 20 * sin(angle + turn)) for turn in (0.6, -0.6)]
    shaft = curve(first, control, last, 6, ARROW, opacity)
    return shaft + path([wings[0], last, wings[1]], 6, ARROW, opacity=opacity)


@dataclass
class Pose:
    """One drawing: the parts from back to front."""

    parts: list[str]

    def svg(self, title: str, view: str = "0 0 760 330") -> str:
        inner = "\n".join(self.parts)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}" fill="none" '
            f'stroke-linecap="round" stroke-linejoin="round">\n<title>{title}</title>\n{inner}\n</svg>\n'
        )


def smooth(points: list[Point], width: float, colour: str) -> str:
    """A line without corners: it runs through the middles between the points and bends towards them."""
    data = f"M{n(points[0][0])} {n(points[0][1])}"
    for bend, after in itertools.pairwise(points[1:]):
        last = after is points[-1]
        x, y = after if last else ((bend[0] + after[0]) / 2, (bend[1] + after[1]) / 2)
        data += f" Q{n(bend[0])} {n(bend[1])} {n(x)} {n(y)}"
    return stroke(data, width, colour)


def head(at: Point, facing: float, *, radius: float = HEAD) -> str:
    """A head from the side whose face looks towards `facing` degrees; the crown is on the left of a face looking up."""
    crown = -1 if 120 < facing % 360 < 330 else 1

    def rim(degrees: float, far: float) -> Point:
        return toward(at, facing + crown * degrees, far * radius)

    nose = path([rim(-8, 0.86), rim(-8, 1.08)], 8 * radius / HEAD, SKIN)
    eye = disc(rim(14, 0.62), 3.4 * radius / HEAD, HAIR)
    hair = _hair(rim(138, 0.4), [rim(54 + step * 22.5, 1.04) for step in range(9)])
    return of_head(disc(at, radius, SKIN) + nose + eye + hair)


def front(at: Point, up: float, turn: float = 0.0, *, radius: float = HEAD) -> str:
    """A head that looks at us (turn 0), its crown towards `up` degrees; a turn of 1 looks to its left, our right."""

    def spot(along: float, across: float) -> Point:
        return toward(toward(at, up, along * radius), up - 90, across * radius)

    nose = path([spot(-0.05, 0.3 * turn), spot(-0.16, (0.04 + 0.5 * turn) if turn else 0.0)], 6, FAR_SKIN)
    eyes = [disc(spot(0.12, side * (0.34 - 0.12 * turn) + 0.5 * turn), 3.4 * radius / HEAD, HAIR) for side in (-1, 1)]
    rim = [toward(at, up - 76 + 34 * turn + step * (152 + 20 * turn) / 8, radius * 1.04) for step in range(9)]
    return of_head(disc(at, radius, SKIN) + nose + "".join(eyes) + _hair(toward(at, up, 0.5 * radius), rim))


def _hair(inner: Point, rim: list[Point]) -> str:
    """From the first point along the rim to the last one, and back past `inner`."""
    data = f"M{n(rim[0][0])} {n(rim[0][1])}"
    for number in (1, 3, 5, 7):
        before, bend, after = rim[number - 1 : number + 2]
        x, y = 2 * bend[0] - (before[0] + after[0]) / 2, 2 * bend[1] - (before[1] + after[1]) / 2
        data += f" Q{n(x)} {n(y)} {n(after[0])} {n(after[1])}"
    data += f" Q{n(inner[0])} {n(inner[1])} {n(rim[0][0])} {n(rim[0][1])}Z"
    return f'<path d="{data}" fill="{HAIR}" stroke="none"/>'


def sleeved(points: list[Point], width: float = ARM, colour: str = SKIN) -> str:
    """An arm from the shoulder on, its upper half in the shirt: so one sees where it begins."""
    (x, y), (to_x, to_y) = points[0], points[1]
    cuff = (x + (to_x - x) * 0.5, y + (to_y - y) * 0.5)
    return path(points, width, colour) + path([points[0], cuff], width + 7, SHIRT)


def foot(ankle: Point, degrees: float, colour: str = SKIN, length: float = 26) -> str:
    return path([ankle, toward(ankle, degrees, length)], 18, colour)
