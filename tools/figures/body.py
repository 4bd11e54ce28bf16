"""A person made of capsules: joints in, SVG out. Both poses of a move have the same parts, so that one can glide."""

from dataclasses import dataclass
from math import acos, atan2, cos, hypot, sin

SHIRT, NEAR, FAR, SKIN, FAR_SKIN = "#0E6B6B", "#3D5A63", "#7D8E95", "#D9A27E", "#C08B68"
HAIR, FLOOR, PROP, PROP_DARK = "#4A3728", "#E3DDD3", "#C9C2B6", "#8F887C"
ARROW, ICE, STRAP, TOWEL = "#B9481F", "#2A74B8", "#8A5B00", "#DCEDEB"
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
    from math import radians

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


def disc(centre: Point, radius: float, colour: str, opacity: float = 1.0) -> str:
    return (
        f'<circle cx="{n(centre[0])}" cy="{n(centre[1])}" r="{n(radius)}" fill="{colour}" '
        f'fill-opacity="{n(opacity)}" stroke="none"/>'
    )


def box(x: float, y: float, w: float, h: float, radius: float, colour: str) -> str:
    return (
        f'<rect x="{n(x)}" y="{n(y)}" width="{n(w)}" height="{n(h)}" rx="{n(radius)}" fill="{colour}" stroke="none"/>'
    )


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


def head(at: Point, facing: float, *, radius: float = HEAD) -> str:
    """A head whose face looks towards `facing` degrees; the hair is on the other side."""
    from math import radians

    def rim(degrees: float, far: float) -> Point:
        a = radians(degrees)
        return at[0] + far * cos(a), at[1] - far * sin(a)

    nose = path([rim(facing - 8, radius - 4), rim(facing - 8, radius + 3)], 8, SKIN)
    inner = radius - 5
    points = [rim(facing + 75 + step * 21, inner) for step in range(7)]
    data = f"M{n(points[0][0])} {n(points[0][1])}"
    for number in (1, 3, 5):
        c, e = points[number], points[number + 1]
        prev = points[number - 1]
        # a quadratic through the middle point
        cx, cy = 2 * c[0] - (prev[0] + e[0]) / 2, 2 * c[1] - (prev[1] + e[1]) / 2
        data += f" Q{n(cx)} {n(cy)} {n(e[0])} {n(e[1])}"
    return disc(at, radius, SKIN) + nose + stroke(data, 13 * radius / HEAD, HAIR)


def foot(ankle: Point, degrees: float, colour: str = SKIN, length: float = 26) -> str:
    return path([ankle, toward(ankle, degrees, length)], 18, colour)
