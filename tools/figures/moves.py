"""The ten stretches (health.md 9), each as its start and its end."""

from figures.body import (
    ARM,
    FAR,
    FAR_SKIN,
    FOREARM,
    LEG,
    MAT,
    NEAR,
    PROP,
    PROP_DARK,
    SHIN,
    SHIRT,
    SKIN,
    STRAP,
    THIGH,
    TRUNK,
    UPPER,
    Point,
    Pose,
    arrow,
    box,
    curve,
    dot,
    floor,
    foot,
    front,
    head,
    ik,
    path,
    sleeved,
    smooth,
    toward,
)  # fmt: skip


def leg(
    hip: Point, ankle: Point, side: int, colour: str, foot_to: float, skin: str = SKIN, scale: float = 1.0
) -> list[str]:
    knee, ankle = ik(hip, ankle, THIGH * scale, SHIN * scale, side)
    return [foot(ankle, foot_to, skin, 26 * scale), path([hip, knee, ankle], LEG * scale, colour)]


def arm(shoulder: Point, hand: Point, side: int, scale: float = 1.0) -> str:
    """The near arm, in its sleeve; `side` 1 or -1 says where the elbow goes."""
    elbow, hand = ik(shoulder, hand, UPPER * scale, FOREARM * scale, side)
    return sleeved([shoulder, elbow, hand], ARM * scale)


def trunk(hip: Point, shoulder: Point, control: Point | None = None, scale: float = 1.0) -> str:
    middle = ((hip[0] + shoulder[0]) / 2, (hip[1] + shoulder[1]) / 2)
    return curve(hip, control or middle, shoulder, TRUNK * scale, SHIRT)


def neck(shoulder: Point, at: Point, scale: float = 1.0) -> str:
    """Drawn before the trunk, which hides where it begins."""
    return path([shoulder, at], 20 * scale, SKIN)


def upper(hip: Point, shoulder: Point, at: Point, facing: float, control: Point | None = None) -> list[str]:
    """Neck, trunk and head."""
    return [neck(shoulder, at), trunk(hip, shoulder, control), head(at, facing)]


# --- lying on the back: head left -------------------------------------------------------------------------------
SHOULDER: Point = (196.0, 258.0)
HIP: Point = (332.0, 260.0)
LYING: Point = (138.0, 246.0)
PILLOW = box(96, 270, 84, 12, 6, PROP)


def knee_to_chest() -> tuple[Pose, Pose]:
    def pose(knee: Point, ankle: Point, toes: float, elbow: Point, hand: Point, moving: float) -> Pose:
        return Pose([
            floor(), PILLOW,
            *leg(HIP, (500, 270), -1, FAR, 0, FAR_SKIN),
            *upper(HIP, SHOULDER, LYING, 78),
            foot(ankle, toes), path([HIP, knee, ankle], LEG, NEAR),
            sleeved([SHOULDER, elbow, hand]),
            dot((306, 272)),
            arrow((440, 116), (392, 52), (312, 66), moving),
        ])  # fmt: skip

    knee, ankle = ik(HIP, (474, 268), THIGH, SHIN, -1)
    start = pose(knee, ankle, 0, (262, 264), (326, 272), 1.0)
    return start, pose((238, 182), (340, 138), 34, (188, 188), (262, 172), 0.0)


def pelvic_tilt() -> tuple[Pose, Pose]:
    def pose(arch: float, hip: Point, moving: float) -> Pose:
        back: list[Point] = [(196, 258), (236, 262), (262, 260 - arch), (304, 260 - arch), hip]
        return Pose([
            floor(), PILLOW,
            *leg(hip, (500, 270), -1, FAR, 0, FAR_SKIN), *leg(hip, (478, 270), -1, NEAR, 0),
            neck(SHOULDER, LYING), smooth(back, TRUNK, SHIRT), head(LYING, 78),
            arm((202, 250), (292, 236 - arch * 0.5), -1),
            dot((284, 266 - arch * 0.6)),
            arrow((344, 128), (344, 152), (326, 196), moving),
        ])  # fmt: skip

    return pose(24, (336, 261), 1.0), pose(0, (334, 257), 0.0)


def trunk_rotation() -> tuple[Pose, Pose]:
    """From above: the thighs of bent knees look short, the shins lie behind them."""

    def pose(knees: list[Point], ankles: list[Point], toes: float, moving: float) -> Pose:
        hips: list[Point] = [(364, 176), (396, 176)]
        shins = [path([knee, ankle], LEG - 4, FAR) for knee, ankle in zip(knees, ankles, strict=True)]
        thighs = [path([hip, knee], LEG + 2, NEAR) for hip, knee in zip(hips, knees, strict=True)]
        return Pose([
            box(150, 2, 460, 318, 24, MAT), box(322, 8, 116, 70, 24, PROP),
            *(foot(ankle, toes, FAR_SKIN, 24) for ankle in ankles), *shins, *thighs,
            path([(380, 80), (380, 50)], 20, SKIN),
            sleeved([(352, 98), (274, 88), (196, 96)]), sleeved([(408, 98), (486, 88), (564, 96)]),
            path([(354, 100), (366, 172)], 38, SHIRT), path([(406, 100), (394, 172)], 38, SHIRT),
            path([(380, 104), (380, 176)], 44, SHIRT), path([(354, 98), (406, 98)], 34, SHIRT),
            front((380, 46), 90),
            dot((352, 158)),
            arrow((440, 250), (484, 246), (508, 216), moving),
        ])  # fmt: skip

    start = pose([(360, 240), (400, 240)], [(360, 272), (400, 272)], 270, 1.0)
    return start, pose([(462, 214), (474, 182)], [(424, 284), (448, 268)], 232, 0.0)


# --- hands and knees: head left ----------------------------------------------------------------------------------
FOUR_HIP: Point = (452.0, 168.0)
FOUR_SHOULDER: Point = (286.0, 168.0)


def all_fours(control: Point, at: Point, facing: float, extra: list[str]) -> Pose:
    return Pose([
        floor(),
        path([(300, 176), (308, 270), (288, 274)], ARM, FAR_SKIN),
        foot((566, 268), 10, FAR_SKIN), path([(462, 172), (468, 264), (566, 268)], LEG, FAR),
        foot((552, 270), 10), path([(452, 172), (450, 266), (552, 270)], LEG, NEAR),
        *upper(FOUR_HIP, FOUR_SHOULDER, at, facing, control),
        sleeved([(286, 172), (282, 268), (260, 274)]),
        *extra,
    ])  # fmt: skip


def cat_cow() -> tuple[Pose, Pose]:
    cow = all_fours((369, 222), (236, 138), 160, [
        arrow((369, 142), (369, 112), (369, 78), 1.0), dot((369, 195)),
    ])  # fmt: skip
    cat = all_fours((369, 92), (236, 206), 250, [
        arrow((369, 142), (369, 112), (369, 78), 0.0), dot((369, 130)),
    ])  # fmt: skip
    return cow, cat


def childs_pose() -> tuple[Pose, Pose]:
    def pose(hip: Point, shoulder: Point, control: Point, at: Point, facing: float, hand: Point, moving: float) -> Pose:
        knee: Point = (450, 266)
        elbow = ((shoulder[0] + hand[0]) / 2, (shoulder[1] + hand[1]) / 2 + 10)
        return Pose([
            floor(),
            path([(shoulder[0] + 8, shoulder[1]), (elbow[0] + 14, elbow[1] - 6), (hand[0] + 22, hand[1] - 2)],
                 ARM, FAR_SKIN),
            foot((564, 268), 10, FAR_SKIN),
            path([(hip[0] + 8, hip[1]), (knee[0] + 12, knee[1] - 2), (564, 268)], LEG, FAR),
            foot((552, 270), 10), path([hip, knee, (552, 270)], LEG, NEAR),
            neck(shoulder, at), sleeved([shoulder, elbow, hand]), trunk(hip, shoulder, control), head(at, facing),
            dot(((hip[0] + shoulder[0]) / 2, (hip[1] + shoulder[1] + control[1] * 2) / 4 - 8)),
            arrow((466, 110), (560, 96), (596, 166), moving),
        ])  # fmt: skip

    start = pose(FOUR_HIP, FOUR_SHOULDER, (369, 166), (230, 160), 215, (262, 272), 1.0)
    return start, pose((532, 224), (392, 242), (460, 194), (338, 250), 255, (214, 272), 0.0)


def hamstring() -> tuple[Pose, Pose]:
    def pose(degrees: float, hands: Point, moving: float) -> Pose:
        knee = toward(HIP, degrees + 4, THIGH)
        ankle = toward(knee, degrees - 3, SHIN)
        ball = toward(ankle, degrees + 62, 24)
        return Pose([
            floor(), PILLOW,
            foot((562, 266), 75, FAR_SKIN), path([HIP, (452, 266), (562, 268)], LEG, FAR),
            *upper(HIP, SHOULDER, LYING, 78),
            foot(ankle, degrees + 84, SKIN, 32), path([HIP, knee, ankle], LEG, NEAR),
            path([hands, ball, toward(ball, degrees - 60, 16)], 8, STRAP),
            arm((200, 254), hands, 1),
            dot(((HIP[0] + knee[0]) / 2 + 10, (HIP[1] + knee[1]) / 2 + 4)),
            arrow((592, 150), (572, 80), (508, 40), moving),
        ])  # fmt: skip

    return pose(28, (306, 196), 1.0), pose(68, (276, 166), 0.0)


def bridge() -> tuple[Pose, Pose]:
    def pose(hip: Point, shoulder: Point, up: float) -> Pose:
        ankle: Point = (492, 270)
        knee, _ = ik(hip, ankle, THIGH, SHIN, -1)
        return Pose([
            floor(), PILLOW,
            foot((510, 270), 0, FAR_SKIN),
            path([(hip[0] + 6, hip[1]), (knee[0] + 20, knee[1] + 2), (510, 270)], LEG, FAR),
            foot(ankle, 0), path([hip, knee, ankle], LEG, NEAR),
            *upper(hip, shoulder, LYING, 78),
            sleeved([(200, 262), (268, 272), (338, 274)]),
            dot((hip[0] + 8, hip[1] + 14)),
            arrow((300, 186), (300, 156), (300, 114), up),
        ])  # fmt: skip

    return pose((336, 260), SHOULDER, 1.0), pose((334, 206), (198, 254), 0.0)


def hip_flexor() -> tuple[Pose, Pose]:
    scale = 0.82

    def pose(hip: Point, moving: float) -> Pose:
        shoulder = (hip[0] + 4, hip[1] - 116)
        at = (shoulder[0] + 6, shoulder[1] - 46)
        knee, ankle = ik(hip, (470, 268), THIGH * scale, SHIN * scale, -1)
        near = (shoulder[0] - 2, shoulder[1] + 6)
        return Pose([
            floor(), box(296, 270, 66, 12, 6, PROP),
            path([near, (hip[0] + 30, hip[1] - 60), (knee[0] - 14, knee[1] - 14)], ARM * scale, FAR_SKIN),
            foot(ankle, 0, FAR_SKIN, 28), path([hip, knee, ankle], LEG * scale, FAR),
            foot((236, 268), 186, SKIN, 22), path([hip, (330, 266), (236, 268)], LEG * scale, NEAR),
            neck(shoulder, at, 0.9), trunk(hip, shoulder, None, 0.9), head(at, 8, radius=26),
            sleeved([near, (hip[0] - 34, hip[1] - 60), (hip[0] - 4, hip[1] - 10)], ARM * scale),
            dot((hip[0] + 10, hip[1] + 22)),
            arrow((404, 96), (440, 90), (482, 98), moving),
        ])  # fmt: skip

    return pose((334, 174), 1.0), pose((386, 184), 0.0)


def seated_twist() -> tuple[Pose, Pose]:
    """From the front: the shoulders turn, one hand on the other thigh, the other one over the backrest."""

    def pose(turn: float) -> Pose:
        left: Point = (334 + 24 * turn, 124)
        right: Point = (426 - 20 * turn, 124 - 4 * turn)
        left_arm: list[Point] = [left, (308 + 74 * turn, 176 + 10 * turn), (342 + 98 * turn, 222 - 4 * turn)]
        right_arm: list[Point] = [right, (452 - 2 * turn, 176 + 4 * turn), (418 + 54 * turn, 222 - 102 * turn)]
        at: Point = (380 + 6 * turn, 62)
        return Pose([
            floor(312, 200, 560),
            path([(316, 236), (306, 308)], 12, PROP_DARK), path([(444, 236), (454, 308)], 12, PROP_DARK),
            box(292, 84, 176, 102, 16, PROP), box(300, 218, 160, 22, 10, PROP_DARK),
            sleeved(right_arm),
            path([(348, 300), (338, 308)], 20, SKIN), path([(412, 300), (422, 308)], 20, SKIN),
            path([(362, 222), (346, 236), (348, 296)], 34, NEAR), path([(398, 222), (414, 236), (412, 296)], 34, NEAR),
            path([at, (380 + 4 * turn, 116)], 20, SKIN),
            path([(364, 212), (396, 212)], 46, SHIRT),
            path([(left[0] + 10, left[1] + 6), (366, 206)], 42, SHIRT),
            path([(right[0] - 10, right[1] + 6), (394, 206)], 42, SHIRT),
            path([(380, 128), (380, 206)], 40, SHIRT), path([(left[0] + 8, 124), (right[0] - 8, 124)], 38, SHIRT),
            front(at, 90, turn),
            sleeved(left_arm),
            dot((354, 176)),
            arrow((306, 40), (380, -30), (450, 34), 1 - turn),
        ])  # fmt: skip

    return pose(0.0), pose(1.0)


def press_up() -> tuple[Pose, Pose]:
    def pose(shoulder: Point, at: Point, elbow: Point, hand: Point, control: Point, facing: float, up: float) -> Pose:
        hip: Point = (432, 262)
        return Pose([
            floor(),
            path([(650, 268), (680, 274)], 16, FAR_SKIN), path([(438, 262), (552, 264), (650, 268)], LEG, FAR),
            path([(shoulder[0] + 10, shoulder[1]), (elbow[0] + 12, elbow[1] - 2), (hand[0] + 14, hand[1] - 2)],
                 ARM, FAR_SKIN),
            path([(640, 270), (670, 276)], 16, SKIN), path([hip, (548, 266), (640, 270)], LEG, NEAR),
            *upper(hip, shoulder, at, facing, control),
            sleeved([shoulder, elbow, hand]),
            dot((396, 248)),
            arrow((214, 150), (208, 116), (222, 78), up),
        ])  # fmt: skip

    start = pose((290, 260), (234, 248), (256, 272), (196, 274), (366, 258), 215, 1.0)
    return start, pose((302, 188), (270, 138), (302, 266), (236, 274), (362, 246), 185, 0.0)


MOVES = {
    "knee_to_chest": (knee_to_chest, "70 30 480 270"),
    "pelvic_tilt": (pelvic_tilt, "80 110 480 190"),
    "trunk_rotation": (trunk_rotation, "140 -4 480 330"),
    "cat_cow": (cat_cow, "160 60 450 240"),
    "childs_pose": (childs_pose, "160 70 480 230"),
    "hamstring": (hamstring, "80 0 540 300"),
    "bridge": (bridge, "80 90 480 210"),
    "hip_flexor": (hip_flexor, "180 -10 350 310"),
    "seated_twist": (seated_twist, "210 -20 340 350"),
    "press_up": (press_up, "160 60 550 240"),
}
