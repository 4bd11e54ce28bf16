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
from figures.moves import FOUR_HIP, FOUR_SHOULDER, LYING, PILLOW, neck, trunk, upper


def level_0() -> tuple[Pose, Pose]:
    def pose(ankle: Point, hip: Point, shoulder: Point, at: Point, elbow: Point, moving: float) -> Pose:
        knee = ((hip[0] + ankle[0]) / 2, (hip[1] + ankle[1]) / 2)
        return Pose([
            floor(300, 60, 700),
            box(150, 148, 138, 152, 6, PROP), box(140, 136, 158, 16, 8, PROP_DARK),
            path([(shoulder[0] + 4, shoulder[1] + 4), (elbow[0] + 8, elbow[1] + 4), (284, 130)], 16, FAR_SKIN),
            foot((ankle[0] + 10, ankle[1]), 180, FAR_SKIN, 24),
            path([(hip[0] + 6, hip[1]), (knee[0] + 8, knee[1]), (ankle[0] + 10, ankle[1])], 24, FAR),
            foot(ankle, 180, SKIN, 24), path([hip, knee, ankle], 24, NEAR),
            path([shoulder, at], 16, SKIN), path([hip, shoulder], 36, SHIRT), head(at, 195, radius=24),
            sleeved([shoulder, elbow, (270, 128)], 16),
            arrow((452, 270), (490, 256), (532, 270), moving),
        ])  # fmt: skip

    start = pose((398, 290), (392, 170), (376, 70), (368, 24), (330, 110), 1.0)
    return start, pose((548, 290), (446, 190), (370, 116), (338, 82), (320, 124), 0.0)


def _prone(knees: Point, ankle: Point, hip: Point, shoulder: Point, at: Point, toes: float, up: float) -> Pose:
    return Pose([
        floor(),
        path([(shoulder[0] + 10, shoulder[1] + 4), (262, 268), (204, 272)], ARM, FAR_SKIN),
        foot((ankle[0] + 8, ankle[1]), toes, FAR_SKIN, 24),
        path([(hip[0] + 6, hip[1]), (knees[0] + 10, knees[1] + 1), (ankle[0] + 8, ankle[1])], LEG, FAR),
        foot(ankle, toes, SKIN, 24), path([hip, knees, ankle], LEG, NEAR),
        *upper(hip, shoulder, at, 215),
        sleeved([shoulder, (252, 268), (188, 274)]),
        arrow((400, 168), (400, 138), (400, 98), up),
    ])  # fmt: skip


def level_1() -> tuple[Pose, Pose]:
    start = _prone((516, 267), (624, 270), (410, 262), (262, 212), (212, 182), 6, 1.0)
    return start, _prone((504, 266), (612, 270), (392, 228), (254, 182), (198, 160), 6, 0.0)


def level_2() -> tuple[Pose, Pose]:
    start = _prone((516, 264), (624, 256), (406, 260), (262, 212), (212, 182), -62, 1.0)
    return start, _prone((508, 229), (616, 252), (390, 204), (254, 175), (197, 158), -62, 0.0)


def side_bridge() -> tuple[Pose, Pose]:
    """From the front: the shins point away from us, behind the knees."""

    def pose(shoulder: Point, hip: Point, knee: Point, at: Point, hand: Point, up: float) -> Pose:
        elbow = ((shoulder[0] + hand[0]) / 2 + 8, min(shoulder[1], hand[1]) - 34)
        return Pose([
            floor(),
            foot((knee[0] + 60, knee[1] - 24), 12, FAR_SKIN, 22), path([knee, (knee[0] + 58, knee[1] - 24)], 24, FAR),
            path([hip, knee], 36, NEAR),
            path([shoulder, (262, 262)], ARM + 2, FAR_SKIN), path([(262, 264), (292, 272)], ARM + 4, SKIN),
            neck(shoulder, at), trunk(hip, shoulder), front(at, 158),
            sleeved([(shoulder[0] + 8, shoulder[1] - 6), elbow, hand]),
            dot((hip[0] - 34, hip[1] + 4)),
            arrow((446, 176), (446, 146), (446, 106), up),
        ])  # fmt: skip

    start = pose((264, 204), (398, 258), (506, 262), (214, 176), (386, 232), 1.0)
    return start, pose((264, 182), (386, 224), (500, 262), (210, 160), (366, 198), 0.0)


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
    hip: Point = (336, 260)

    def pose(shoulder: Point, at: Point, back: Point, up: float) -> Pose:
        return Pose([
            floor(), PILLOW,
            foot((560, 266), 75, FAR_SKIN), path([hip, (450, 266), (560, 268)], LEG, FAR),
            foot((446, 270), 0), path([hip, (404, 166), (446, 270)], LEG, NEAR),
            path([(236, 274), (300, 274)], ARM - 4, SKIN),
            neck(shoulder, at), smooth([shoulder, back, (268, 248), (306, 248), hip], TRUNK, SHIRT), head(at, 72),
            sleeved([(shoulder[0] + 4, shoulder[1] + 4), (226, 272), (238, 273)], ARM - 2),
            arrow((92, 216), (90, 184), (104, 152), up),
        ])  # fmt: skip

    start = pose((198, 258), LYING, (234, 262), 1.0)
    return start, pose((206, 230), (156, 200), (250, 258), 0.0)


HOLDS = {
    "level_0": (level_0, "100 -20 500 340"),
    "level_1": (level_1, "120 80 560 220"),
    "level_2": (level_2, "120 80 580 220"),
    "side_bridge": (side_bridge, "140 80 520 220"),
    "bird_dog": (bird_dog, "80 90 640 210"),
    "curl_up": (curl_up, "70 120 560 180"),
}
