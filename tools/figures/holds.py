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
    """On the knees: the shins point up, so that one sees what carries."""

    def pose(hip: Point, shoulder: Point, at: Point, knee: Point, up: float) -> Pose:
        ankle: Point = (knee[0] + 70, knee[1] - 82)
        far = (knee[0] + 14, knee[1] + 1)
        return Pose([
            floor(282, 120, 660),
            path([(shoulder[0] + 10, shoulder[1] + 4), (262, 268), (204, 272)], ARM, FAR_SKIN),
            foot((ankle[0] + 18, ankle[1] + 2), 84, FAR_SKIN, 26),
            path([(hip[0] + 6, hip[1]), far, (ankle[0] + 18, ankle[1] + 2)], LEG, FAR),
            foot(ankle, 84, SKIN, 26), path([hip, knee, ankle], LEG, NEAR),
            *upper(hip, shoulder, at, 215),
            sleeved([shoulder, (252, 268), (188, 274)]),
            arrow((392, 150), (392, 120), (392, 84), up),
        ])  # fmt: skip

    start = pose((410, 262), (262, 216), (212, 186), (520, 266), 1.0)
    return start, pose((388, 224), (254, 180), (198, 158), (506, 264), 0.0)


def level_2() -> tuple[Pose, Pose]:
    start = _prone((516, 264), (624, 256), (406, 260), (262, 212), (212, 182), -62, 1.0)
    return start, _prone((508, 229), (616, 252), (390, 204), (254, 175), (197, 158), -62, 0.0)


def side_bridge() -> tuple[Pose, Pose]:
    """From the front, on the left elbow: the shins of the bent knees point away from us, the other hand on the hip."""

    def pose(shoulder: Point, hip: Point, knee: Point, at: Point, up: float) -> Pose:
        top, bottom = (shoulder[0] - 10, shoulder[1] - 16), (shoulder[0] + 6, shoulder[1] + 12)
        hand = (hip[0] - 2, hip[1] - 24)
        elbow = ((top[0] + hand[0]) / 2 - 14, (top[1] + hand[1]) / 2 - 58)
        ankle: Point = (knee[0] - 66, knee[1] - 30)
        return Pose([
            floor(282, 130, 640),
            foot((ankle[0], ankle[1] + 14), 176, FAR_SKIN, 22), path([knee, (ankle[0], ankle[1] + 14)], 26, FAR),
            foot(ankle, 172, FAR_SKIN, 22), path([(knee[0] + 4, knee[1] - 12), ankle], 26, FAR),
            path([(hip[0] + 4, hip[1] + 8), (knee[0], knee[1] + 4)], 30, FAR),
            path([(hip[0] - 2, hip[1] - 6), (knee[0] + 2, knee[1] - 12)], 32, NEAR),
            sleeved([bottom, (514, 266)], ARM + 2), path([(514, 268), (468, 275)], ARM + 2, SKIN),
            neck(shoulder, at),
            path([hip, bottom], 44, SHIRT), path([(hip[0] - 2, hip[1] - 4), top], 42, SHIRT),
            path([top, bottom], 40, SHIRT),
            front(at, 22),
            sleeved([top, elbow, hand]),
            dot((hip[0] + 30, hip[1] + 6)),
            arrow((330, 150), (330, 122), (330, 84), up),
        ])  # fmt: skip

    start = pose((508, 200), (372, 254), (258, 262), (566, 170), 1.0)
    return start, pose((508, 176), (382, 214), (270, 260), (566, 150), 0.0)


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
    "level_1": (level_1, "120 70 540 230"),
    "level_2": (level_2, "120 80 580 220"),
    "side_bridge": (side_bridge, "130 70 520 230"),
    "bird_dog": (bird_dog, "80 90 640 210"),
    "curl_up": (curl_up, "70 120 560 180"),
}
