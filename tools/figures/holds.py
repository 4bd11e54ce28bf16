"""The holds of the plank ladder (health.md 5.3, 5.6), each from its start to the hold itself."""

from figures.body import (
    ARM,
    FAR,
    FAR_SKIN,
    LEG,
    NEAR,
    PROP,
    PROP_DARK,
    SHIRT,
    SKIN,
    TRUNK,
    Point,
    Pose,
    arrow,
    box,
    dot,
    floor,
    foot,
    front,
    head,
    path,
    sleeved,
    smooth,
)  # fmt: skip
from figures.moves import FOUR_HIP, FOUR_SHOULDER, LYING, PILLOW, neck, upper


def level_0() -> tuple[Pose, Pose]:
    """Straight arms on a kitchen counter, the head well above the hands."""

    def pose(ankle: Point, hip: Point, shoulder: Point, at: Point, moving: float) -> Pose:
        hand: Point = (308, 146)
        far: Point = (hand[0] + 12, hand[1])
        knee = ((hip[0] + ankle[0]) / 2, (hip[1] + ankle[1]) / 2)
        return Pose([
            floor(300, 60, 700),
            box(150, 168, 162, 132, 6, PROP), box(138, 154, 192, 16, 8, PROP_DARK),
            path([(shoulder[0] + 8, shoulder[1] + 2), far], 16, FAR_SKIN),
            foot((ankle[0] + 10, ankle[1]), 180, FAR_SKIN, 24),
            path([(hip[0] + 6, hip[1]), (knee[0] + 8, knee[1]), (ankle[0] + 10, ankle[1])], 24, FAR),
            foot(ankle, 180, SKIN, 24), path([hip, knee, ankle], 24, NEAR),
            path([shoulder, at], 16, SKIN), path([hip, shoulder], 36, SHIRT), head(at, 190, radius=24),
            sleeved([shoulder, ((shoulder[0] + hand[0]) / 2, (shoulder[1] + hand[1]) / 2), hand], 16),
            arrow((440, 258), (486, 246), (532, 256), moving),
        ])  # fmt: skip

    start = pose((406, 290), (400, 170), (386, 72), (376, 22), 1.0)
    return start, pose((552, 290), (468, 190), (400, 112), (367, 75), 0.0)


ELBOW: Point = (256, 266)


def _on_forearms(hip: Point, shoulder: Point, at: Point, knee: Point, ankle: Point, toes: float) -> list[str]:
    """Both forearms on the floor, the elbows under the shoulder; the legs as they come."""
    return [
        floor(),
        path([(shoulder[0] + 10, shoulder[1] + 4), (ELBOW[0] + 10, ELBOW[1]), (206, 272)], ARM, FAR_SKIN),
        foot((ankle[0] + 10, ankle[1]), toes, FAR_SKIN, 24),
        path([(hip[0] + 6, hip[1]), (knee[0] + 12, knee[1]), (ankle[0] + 10, ankle[1])], LEG, FAR),
        foot(ankle, toes, SKIN, 24), path([hip, knee, ankle], LEG, NEAR),
        *upper(hip, shoulder, at, 215),
        sleeved([shoulder, ELBOW, (190, 274)]),
    ]  # fmt: skip


KNEELING: tuple[Point, Point, Point, Point] = ((414, 158), (262, 176), (206, 168), (452, 266))
"""Hip, shoulder, head and knee on forearms and knees: where both planks begin."""


def level_1() -> tuple[Pose, Pose]:
    """The hips come forward over the knees into one line; the feet leave the floor."""

    def pose(hip: Point, shoulder: Point, at: Point, knee: Point, ankle: Point, toes: float, moving: float) -> Pose:
        return Pose([
            *_on_forearms(hip, shoulder, at, knee, ankle, toes),
            arrow((452, 104), (420, 108), (392, 150), moving),
        ])  # fmt: skip

    start = pose(*KNEELING, (560, 268), 4, 1.0)
    return start, pose((388, 212), (258, 172), (202, 150), (498, 262), (592, 204), 60, 0.0)


def level_2() -> tuple[Pose, Pose]:
    """The knees leave the floor, the feet go back."""

    def pose(hip: Point, shoulder: Point, at: Point, knee: Point, ankle: Point, toes: float, moving: float) -> Pose:
        return Pose([
            *_on_forearms(hip, shoulder, at, knee, ankle, toes),
            arrow((520, 168), (576, 160), (634, 186), moving),
        ])  # fmt: skip

    start = pose(*KNEELING, (560, 262), -62, 1.0)
    return start, pose((392, 202), (258, 172), (201, 154), (510, 228), (618, 252), -62, 0.0)


def side_bridge() -> tuple[Pose, Pose]:
    """From the front, on the left elbow and the knees, the upper arm along the side."""

    def pose(shoulder: Point, hip: Point, knee: Point, at: Point, up: float) -> Pose:
        top, bottom = (shoulder[0] - 10, shoulder[1] - 16), (shoulder[0] + 6, shoulder[1] + 12)
        hand: Point = (hip[0] + 4, hip[1] - 16)
        elbow: Point = ((top[0] + hand[0]) / 2 + 2, (top[1] + hand[1]) / 2 - 8)
        ankle: Point = (knee[0] - 84, 256)
        low: Point = (knee[0] + 2, 266)
        return Pose([
            floor(282, 110, 640),
            foot((ankle[0] + 12, 268), 176, FAR_SKIN, 24),
            path([(hip[0] + 4, hip[1] + 8), low, (ankle[0] + 12, 268)], 28, FAR),
            foot(ankle, 170, SKIN, 24), path([(hip[0] - 2, hip[1] - 6), knee, ankle], LEG, NEAR),
            sleeved([bottom, (516, 266)], ARM + 2), path([(516, 268), (462, 274)], ARM + 2, SKIN),
            neck(shoulder, at),
            path([hip, bottom], 42, SHIRT), path([(hip[0] - 2, hip[1] - 4), top], 40, SHIRT),
            path([top, bottom], 40, SHIRT),
            front(at, 22),
            sleeved([top, elbow, hand]),
            dot((hip[0] + 42, hip[1] + 8)),
            arrow((366, 140), (366, 112), (366, 76), up),
        ])  # fmt: skip

    start = pose((508, 200), (376, 248), (256, 250), (566, 168), 1.0)
    return start, pose((508, 176), (386, 206), (268, 248), (566, 148), 0.0)


def bird_dog() -> tuple[Pose, Pose]:
    def pose(hand: Point, elbow: Point, knee: Point, ankle: Point, moving: float) -> Pose:
        return Pose([
            floor(),
            path([(292, 172), elbow, hand], ARM, FAR_SKIN),
            foot((562, 268), 10, FAR_SKIN), path([(462, 172), (464, 264), (562, 268)], LEG, FAR),
            foot(ankle, 10 if moving > 0.5 else -20), path([(452, 170), knee, ankle], LEG, NEAR),
            *upper(FOUR_HIP, FOUR_SHOULDER, (232, 164), 225),
            sleeved([(288, 172), (284, 268), (262, 274)]),
            arrow((170, 252), (120, 236), (104, 192), moving), arrow((590, 222), (628, 210), (640, 176), moving),
        ])  # fmt: skip

    start = pose((276, 274), (300, 226), (450, 266), (552, 270), 1.0)
    return start, pose((136, 144), (214, 154), (570, 166), (676, 162), 0.0)


def curl_up() -> tuple[Pose, Pose]:
    """Head and shoulders leave the floor as one; the hand lies in the small hollow under the low back, which stays."""
    hip: Point = (336, 260)

    def pose(shoulder: Point, at: Point, chest: Point, up: float) -> Pose:
        return Pose([
            floor(), PILLOW,
            foot((560, 266), 75, FAR_SKIN), path([hip, (450, 266), (560, 268)], LEG, FAR),
            foot((446, 270), 0), path([hip, (404, 166), (446, 270)], LEG, NEAR),
            path([(240, 273), (306, 275)], ARM - 4, SKIN),
            neck(shoulder, at), smooth([shoulder, chest, (284, 255), hip], TRUNK - 4, SHIRT), head(at, 72),
            sleeved([(shoulder[0] + 6, shoulder[1] + 4), (232, 272), (252, 274)], ARM - 2),
            arrow((92, 206), (90, 174), (106, 140), up),
        ])  # fmt: skip

    start = pose((198, 258), LYING, (240, 258), 1.0)
    return start, pose((210, 232), (164, 194), (246, 254), 0.0)


HOLDS = {
    "level_0": (level_0, "100 -20 500 340"),
    "level_1": (level_1, "120 70 540 230"),
    "level_2": (level_2, "120 80 580 220"),
    "side_bridge": (side_bridge, "130 70 520 230"),
    "bird_dog": (bird_dog, "80 90 640 210"),
    "curl_up": (curl_up, "70 120 560 180"),
}
