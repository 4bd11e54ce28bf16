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
    curve,
    dot,
    floor,
    foot,
    head,
    path,
)  # fmt: skip
from figures.moves import FOUR_HIP, FOUR_SHOULDER, PILLOW, neck, trunk


def level_0() -> tuple[Pose, Pose]:
    def pose(ankle: Point, hip: Point, shoulder: Point, at: Point, elbow: Point, moving: float) -> Pose:
        knee = ((hip[0] + ankle[0]) / 2, (hip[1] + ankle[1]) / 2)
        return Pose([
            floor(300, 60, 700),
            box(150, 148, 138, 152, 6, PROP), box(140, 136, 158, 16, 8, PROP_DARK),
            path([(shoulder[0] + 4, shoulder[1] + 4), (elbow[0] + 8, elbow[1] + 4), (286, 134)], 15, FAR_SKIN),
            foot((ankle[0] + 10, ankle[1]), 180, FAR_SKIN, 24),
            path([(hip[0] + 6, hip[1]), (knee[0] + 8, knee[1]), (ankle[0] + 10, ankle[1])], 23, FAR),
            foot(ankle, 180, SKIN, 24), path([hip, knee, ankle], 23, NEAR),
            path([hip, shoulder], 34, SHIRT), path([shoulder, at], 14, SKIN), head(at, 195, radius=23),
            path([shoulder, elbow, (274, 132)], 15, SKIN),
            arrow((500, 62), (540, 80), (556, 124), moving),
        ])  # fmt: skip

    start = pose((398, 292), (388, 160), (372, 62), (366, 18), (322, 106), 1.0)
    return start, pose((540, 292), (434, 186), (362, 104), (330, 72), (318, 116), 0.0)


def _prone(knees: Point, ankle: Point, hip: Point, shoulder: Point, at: Point, toes_up: float, up: float) -> Pose:
    return Pose([
        floor(),
        path([(shoulder[0] + 10, shoulder[1] + 4), (262, 268), (204, 272)], ARM, FAR_SKIN),
        foot((ankle[0] + 8, ankle[1]), toes_up, FAR_SKIN, 24),
        path([(hip[0] + 6, hip[1]), (knees[0] + 10, knees[1] + 2), (ankle[0] + 8, ankle[1])], LEG, FAR),
        foot(ankle, toes_up, SKIN, 24), path([hip, knees, ankle], LEG, NEAR),
        trunk(hip, shoulder), neck(shoulder, at), head(at, 205),
        path([shoulder, (252, 270), (188, 274)], ARM, SKIN),
        arrow((400, 170), (400, 140), (400, 100), up),
    ])  # fmt: skip


def level_1() -> tuple[Pose, Pose]:
    start = _prone((520, 266), (612, 256), (410, 262), (262, 214), (206, 184), 70, 1.0)
    return start, _prone((498, 266), (592, 236), (396, 222), (256, 178), (196, 160), 60, 0.0)


def level_2() -> tuple[Pose, Pose]:
    start = _prone((516, 266), (624, 262), (406, 260), (262, 214), (206, 184), -62, 1.0)
    return start, _prone((506, 228), (614, 256), (392, 204), (252, 178), (192, 162), -62, 0.0)


def side_bridge() -> tuple[Pose, Pose]:
    def pose(shoulder: Point, hip: Point, knee: Point, at: Point, hand: Point, up: float) -> Pose:
        return Pose([
            floor(),
            path([(knee[0] + 4, knee[1] - 4), (knee[0] + 92, knee[1] - 2)], LEG, FAR),
            path([(knee[0] + 92, knee[1] - 2), (knee[0] + 116, knee[1] - 2)], 18, FAR_SKIN),
            path([(262, 272), (212, 274)], ARM, FAR_SKIN),
            path([shoulder, (262, 270)], ARM, SKIN),
            path([hip, knee], 36, NEAR), trunk(hip, shoulder),
            neck(shoulder, at), head(at, 20),
            path([(shoulder[0] + 12, shoulder[1] - 8), ((shoulder[0] + hand[0]) / 2 + 12, shoulder[1] - 30), hand],
                 ARM, SKIN),
            dot((hip[0] - 34, hip[1] + 6)),
            arrow((404, 160), (404, 130), (404, 92), up),
        ])  # fmt: skip

    start = pose((262, 196), (398, 258), (506, 262), (208, 158), (384, 236), 1.0)
    return start, pose((262, 176), (390, 220), (502, 260), (206, 148), (366, 204), 0.0)


def bird_dog() -> tuple[Pose, Pose]:
    def pose(hand: Point, elbow: Point, knee: Point, ankle: Point, moving: float) -> Pose:
        at: Point = (226, 158)
        return Pose([
            floor(),
            path([(292, 172), elbow, hand], ARM, FAR_SKIN),
            path([(462, 172), (464, 264), (562, 268)], LEG, FAR), foot((562, 268), 10, FAR_SKIN),
            foot(ankle, 10 if moving > 0.5 else -20), path([(452, 170), knee, ankle], LEG, NEAR),
            neck(FOUR_SHOULDER, at), curve(FOUR_HIP, (369, 168), FOUR_SHOULDER, TRUNK, SHIRT), head(at, 205),
            path([(288, 172), (284, 270), (262, 274)], ARM, SKIN),
            arrow((170, 252), (120, 236), (104, 192), moving), arrow((590, 222), (628, 210), (640, 176), moving),
        ])  # fmt: skip

    start = pose((276, 274), (300, 226), (450, 266), (552, 270), 1.0)
    return start, pose((136, 146), (214, 156), (570, 164), (676, 160), 0.0)


def curl_up() -> tuple[Pose, Pose]:
    hip: Point = (332, 260)

    def pose(shoulder: Point, at: Point, control: Point, up: float) -> Pose:
        return Pose([
            floor(), PILLOW,
            path([hip, (450, 264), (560, 268)], LEG, FAR), foot((560, 268), 75, FAR_SKIN),
            foot((446, 270), 0), path([hip, (404, 166), (446, 270)], LEG, NEAR),
            curve(hip, control, shoulder, TRUNK, SHIRT), neck(shoulder, at), head(at, 72),
            path([shoulder, (232, 240), (290, 272)], ARM, SKIN),
            arrow((104, 206), (104, 176), (116, 146), up),
        ])  # fmt: skip

    start = pose((196, 258), (128, 246), (264, 260), 1.0)
    return start, pose((204, 232), (144, 196), (272, 262), 0.0)


HOLDS = {
    "level_0": (level_0, "100 -20 500 340"),
    "level_1": (level_1, "120 80 560 220"),
    "level_2": (level_2, "120 80 580 220"),
    "side_bridge": (side_bridge, "140 80 520 220"),
    "bird_dog": (bird_dog, "80 90 640 210"),
    "curl_up": (curl_up, "70 120 560 180"),
}
