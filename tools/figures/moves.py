"""The ten stretches (health.md 9), each as its start and its end."""

from figures.body import (
    ARM,
    FAR,
    FAR_SKIN,
    FOREARM,
    HAIR,
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
    disc,
    dot,
    floor,
    foot,
    head,
    ik,
    path,
    toward,
)  # fmt: skip

GROUND = 282.0


def leg(
    hip: Point, ankle: Point, side: int, colour: str, foot_to: float, skin: str = SKIN, scale: float = 1.0
) -> list[str]:
    knee, ankle = ik(hip, ankle, THIGH * scale, SHIN * scale, side)
    return [foot(ankle, foot_to, skin, 26 * scale), path([hip, knee, ankle], LEG * scale, colour)]


def arm(shoulder: Point, hand: Point, side: int, skin: str = SKIN, scale: float = 1.0, width: float = ARM) -> list[str]:
    elbow, hand = ik(shoulder, hand, UPPER * scale, FOREARM * scale, side)
    return [path([shoulder, elbow, hand], width * scale, skin)]


def trunk(hip: Point, shoulder: Point, control: Point | None = None, scale: float = 1.0) -> str:
    middle = ((hip[0] + shoulder[0]) / 2, (hip[1] + shoulder[1]) / 2)
    return curve(hip, control or middle, shoulder, TRUNK * scale, SHIRT)


def neck(shoulder: Point, at: Point, scale: float = 1.0) -> str:
    return path([shoulder, at], 18 * scale, SKIN)


# --- lying on the back: head left -------------------------------------------------------------------------------
SHOULDER: Point = (196.0, 258.0)
HIP: Point = (332.0, 260.0)
PILLOW = box(88, 268, 84, 14, 7, PROP)


def lying_head() -> list[str]:
    return [neck(SHOULDER, (128, 246)), head((124, 244), 78)]


def knee_to_chest() -> tuple[Pose, Pose]:
    def pose(ankle: Point, elbow: Point, hand: Point, moving: float) -> Pose:
        return Pose([
            floor(), PILLOW,
            *leg(HIP, (500, 270), -1, FAR, 0, FAR_SKIN),
            trunk(HIP, SHOULDER), *lying_head(),
            *leg(HIP, ankle, -1, NEAR, 0 if moving > 0.5 else 20),
            path([SHOULDER, elbow, hand], ARM, SKIN),
            dot((316, 268)),
            arrow((452, 128), (400, 70), (330, 92), moving),
        ])  # fmt: skip

    start = pose((474, 268), (262, 272), (332, 273), 1.0)
    knee, _ = ik(HIP, (352, 128), THIGH, SHIN, -1)
    return start, pose((352, 128), (222, 194), (knee[0] + 22, knee[1] + 8), 0.0)


def pelvic_tilt() -> tuple[Pose, Pose]:
    def pose(control: Point, down: float) -> Pose:
        return Pose([
            floor(), PILLOW,
            *leg(HIP, (500, 270), -1, FAR, 0, FAR_SKIN),
            *leg(HIP, (478, 270), -1, NEAR, 0),
            curve(HIP, control, SHOULDER, TRUNK, SHIRT), *lying_head(),
            path([(202, 264), (262, 272), (330, 273)], ARM, SKIN),
            arrow((266, 128), (266, 150), (266, 186), down),
            dot((266, 262 - 0.52 * (260 - control[1]))),
        ])  # fmt: skip

    return pose((264, 200), 1.0), pose((264, 262), 0.0)


def trunk_rotation() -> tuple[Pose, Pose]:
    def pose(knees: Point, feet: Point, moving: float) -> Pose:
        hip: Point = (380, 172)
        near = [(hip[0] + 15, hip[1]), (knees[0] + 14, knees[1] - 6), (feet[0] + 13, feet[1])]
        far = [(hip[0] - 15, hip[1]), (knees[0] - 14, knees[1] + 8), (feet[0] - 13, feet[1] + 4)]
        return Pose([
            box(150, 8, 460, 314, 24, MAT),
            path([(380, 88), (272, 76), (196, 84)], ARM, SKIN), path([(380, 88), (488, 76), (564, 84)], ARM, SKIN),
            path([far[2], (far[2][0], far[2][1] + 16)], 20, FAR_SKIN), path(far, LEG, FAR),
            path([near[2], (near[2][0], near[2][1] + 16)], 20, SKIN), path(near, LEG, NEAR),
            path([(352, 92), (366, 160)], 34, SHIRT), path([(408, 92), (394, 160)], 34, SHIRT),
            path([(380, 90), (380, 164)], 50, SHIRT),
            path([(380, 66), (380, 44)], 18, SKIN), face((380, 36), 0.0),
            dot((350, 150)),
            arrow((430, 290), (520, 290), (548, 232), moving),
        ])  # fmt: skip

    return pose((380, 230), (380, 288), 1.0), pose((470, 222), (420, 282), 0.0)


# --- hands and knees: head left ----------------------------------------------------------------------------------
FOUR_HIP: Point = (452.0, 168.0)
FOUR_SHOULDER: Point = (286.0, 168.0)


def all_fours(control: Point, at: Point, facing: float, extra: list[str]) -> Pose:
    return Pose([
        floor(),
        path([(300, 176), (308, 270), (288, 274)], ARM, FAR_SKIN),
        path([(462, 172), (468, 264), (566, 268)], LEG, FAR), foot((566, 268), 10, FAR_SKIN),
        path([(452, 172), (450, 266), (552, 270)], LEG, NEAR), foot((552, 270), 10),
        neck(FOUR_SHOULDER, at), curve(FOUR_HIP, control, FOUR_SHOULDER, TRUNK, SHIRT), head(at, facing),
        path([(286, 172), (282, 270), (260, 274)], ARM, SKIN),
        *extra,
    ])  # fmt: skip


def cat_cow() -> tuple[Pose, Pose]:
    cow = all_fours((369, 236), (226, 126), 165, [
        arrow((369, 150), (369, 120), (369, 84), 1.0), dot((369, 202)),
    ])  # fmt: skip
    cat = all_fours((369, 70), (214, 210), 235, [
        arrow((369, 196), (369, 214), (369, 240), 0.0), dot((369, 122)),
    ])  # fmt: skip
    return cow, cat


def childs_pose() -> tuple[Pose, Pose]:
    def pose(hip: Point, shoulder: Point, control: Point, at: Point, facing: float, hand: Point, moving: float) -> Pose:
        knee: Point = (450, 266)
        return Pose([
            floor(),
            path([(shoulder[0] + 8, shoulder[1]), ((shoulder[0] + hand[0]) / 2 + 18, (shoulder[1] + hand[1]) / 2),
                  (hand[0] + 22, hand[1] - 2)], ARM, FAR_SKIN),
            path([(hip[0] + 8, hip[1]), (knee[0] + 12, knee[1] - 2), (564, 268)], LEG, FAR),
            foot((564, 268), 10, FAR_SKIN),
            path([hip, knee, (552, 270)], LEG, NEAR), foot((552, 270), 10),
            neck(shoulder, at), curve(hip, control, shoulder, TRUNK, SHIRT), head(at, facing),
            path([shoulder, ((shoulder[0] + hand[0]) / 2, (shoulder[1] + hand[1]) / 2 + 4), hand], ARM, SKIN),
            dot(((hip[0] + shoulder[0]) / 2, (hip[1] + shoulder[1] + control[1] * 2) / 4 - 8)),
            arrow((480, 110), (560, 100), (606, 160), moving),
        ])  # fmt: skip

    start = pose(FOUR_HIP, FOUR_SHOULDER, (369, 168), (224, 160), 215, (262, 272), 1.0)
    return start, pose((536, 222), (388, 246), (456, 186), (330, 252), 262, (196, 272), 0.0)


def hamstring() -> tuple[Pose, Pose]:
    def pose(degrees: float, hands: Point, moving: float) -> Pose:
        knee, ankle = toward(HIP, degrees + 5, THIGH), (0.0, 0.0)
        ankle = toward(knee, degrees - 4, SHIN)
        toes = toward(ankle, degrees + 80, 30)
        ball = toward(ankle, degrees + 60, 16)
        return Pose([
            floor(), PILLOW,
            path([HIP, (452, 264), (562, 268)], LEG, FAR), foot((562, 268), 75, FAR_SKIN),
            trunk(HIP, SHOULDER), *lying_head(),
            path([ankle, toes], 18, SKIN), path([HIP, knee, ankle], LEG, NEAR),
            path([hands, ball], 7, STRAP),
            *arm(SHOULDER, hands, 1),
            dot(((HIP[0] + knee[0]) / 2 + 10, (HIP[1] + knee[1]) / 2 + 4)),
            arrow((592, 150), (572, 80), (508, 40), moving),
        ])  # fmt: skip

    return pose(28, (300, 196), 1.0), pose(70, (270, 166), 0.0)


def bridge() -> tuple[Pose, Pose]:
    def pose(hip: Point, shoulder: Point, up: float) -> Pose:
        ankle: Point = (492, 270)
        knee, _ = ik(hip, ankle, THIGH, SHIN, -1)
        return Pose([
            floor(), PILLOW,
            foot((510, 270), 0, FAR_SKIN),
            path([(hip[0] + 6, hip[1]), (knee[0] + 20, knee[1] + 2), (510, 270)], LEG, FAR),
            foot(ankle, 0), path([hip, knee, ankle], LEG, NEAR),
            trunk(hip, shoulder), neck(shoulder, (128, 248)), head((124, 246), 78),
            path([(204, 264), (266, 273), (336, 274)], ARM, SKIN),
            dot((hip[0] + 2, hip[1] + 12)),
            arrow((300, 190), (300, 160), (300, 118), up),
        ])  # fmt: skip

    return pose((336, 260), SHOULDER, 1.0), pose((334, 212), (196, 256), 0.0)


def hip_flexor() -> tuple[Pose, Pose]:
    scale = 0.82

    def pose(hip: Point, moving: float) -> Pose:
        shoulder = (hip[0] + 4, hip[1] - 118)
        at = (shoulder[0] + 4, shoulder[1] - 48)
        knee, ankle = ik(hip, (470, 268), THIGH * scale, SHIN * scale, -1)
        back_knee: Point = (330, 266)
        return Pose([
            floor(), box(300, 270, 66, 12, 6, PROP),
            path([(shoulder[0] - 2, shoulder[1] + 8), (hip[0] + 26, hip[1] - 58), (knee[0] - 14, knee[1] - 14)],
                 ARM * scale, FAR_SKIN),
            foot(ankle, 0, FAR_SKIN, 28), path([hip, knee, ankle], LEG * scale, FAR),
            foot((228, 268), 190, SKIN, 20), path([hip, back_knee, (236, 268)], LEG * scale, NEAR),
            trunk(hip, shoulder, None, 0.9), neck(shoulder, at, 0.9), head(at, 8, radius=25),
            path([(shoulder[0] - 2, shoulder[1] + 8), (hip[0] - 30, hip[1] - 62), (hip[0] - 2, hip[1] - 8)],
                 ARM * scale, SKIN),
            dot((hip[0] + 8, hip[1] + 22)),
            arrow((hip[0] + 56, hip[1] - 96), (hip[0] + 92, hip[1] - 100), (hip[0] + 132, hip[1] - 92), moving),
        ])  # fmt: skip

    return pose((336, 174), 1.0), pose((384, 184), 0.0)


def seated_twist() -> tuple[Pose, Pose]:
    def pose(turn: float) -> Pose:
        left: Point = (338 + 14 * turn, 116)
        right: Point = (422 - 22 * turn, 116)
        left_hand: Point = (332 + 92 * turn, 206 + 0 * turn)
        right_hand: Point = (428 + 16 * turn, 206 - 116 * turn)
        left_elbow: Point = (306 + 56 * turn, 168 + 4 * turn)
        right_elbow: Point = (454 + 24 * turn, 168 - 20 * turn)
        middle = 380 + 0 * turn
        return Pose([
            floor(292),
            box(308, 84, 144, 92, 16, PROP),
            path([(322, 226), (310, 288)], 12, PROP_DARK), path([(438, 226), (450, 288)], 12, PROP_DARK),
            box(304, 208, 152, 20, 10, PROP_DARK),
            path([right, right_elbow, right_hand], ARM * (1 - turn) + ARM * turn, FAR_SKIN),
            path([(358, 212), (344, 222), (344, 280)], 32, NEAR), path([(402, 212), (416, 222), (416, 280)], 32, NEAR),
            path([(344, 284), (340, 290)], 20, SKIN), path([(416, 284), (420, 290)], 20, SKIN),
            path([(362, 204), (398, 204)], 44, SHIRT),
            path([(380, 200), (middle, 130)], 62 - 8 * turn, SHIRT),
            path([left, right], 34, SHIRT),
            path([(middle, 108), (middle + 4 * turn, 76)], 18, SKIN),
            face((middle + 6 * turn, 58), turn),
            path([left, left_elbow, left_hand], ARM, SKIN),
            dot((352, 170)),
            arrow((300, 56), (376, -22), (462, 50), 1 - turn),
        ])  # fmt: skip

    return pose(0.0), pose(1.0)


def face(at: Point, turn: float) -> str:
    """A head from the front (0) or turned to the right (1)."""
    x, y = at
    hair = curve((x - 25, y - 4 + 6 * turn), (x - 8 * turn, y - 46), (x + 25 - 6 * turn, y - 4 - 12 * turn), 14, HAIR)
    nose = path([(x + 28 * turn, y + 3), (x + 33 * turn, y + 7)], 7, FAR_SKIN)
    eyes = disc((x - 9 + 13 * turn, y - 3), 3.2, HAIR) + disc((x + 9 + 11 * turn, y - 3), 3.2, HAIR)
    return disc(at, 29, SKIN) + nose + eyes + hair


def press_up() -> tuple[Pose, Pose]:
    def pose(shoulder: Point, at: Point, elbow: Point, hand: Point, control: Point, facing: float, up: float) -> Pose:
        hip: Point = (432, 262)
        return Pose([
            floor(),
            path([(438, 262), (552, 264), (650, 268)], LEG, FAR), path([(650, 268), (676, 274)], 16, FAR_SKIN),
            path([(shoulder[0] + 10, shoulder[1]), (elbow[0] + 12, elbow[1] - 2), (hand[0] + 14, hand[1] - 2)],
                 ARM, FAR_SKIN),
            path([hip, (548, 266), (640, 270)], LEG, NEAR), path([(640, 270), (668, 276)], 16, SKIN),
            neck(shoulder, at), curve(hip, control, shoulder, TRUNK, SHIRT), head(at, facing),
            path([shoulder, elbow, hand], ARM, SKIN),
            dot((400, 250)),
            arrow((232, 120), (226, 92), (236, 56), up),
        ])  # fmt: skip

    start = pose((290, 260), (226, 250), (268, 270), (206, 274), (366, 258), 205, 1.0)
    return start, pose((306, 182), (276, 126), (304, 264), (238, 274), (366, 256), 180, 0.0)


MOVES = {
    "knee_to_chest": (knee_to_chest, "70 50 480 250"),
    "pelvic_tilt": (pelvic_tilt, "70 100 480 200"),
    "trunk_rotation": (trunk_rotation, "140 0 480 330"),
    "cat_cow": (cat_cow, "160 40 450 260"),
    "childs_pose": (childs_pose, "150 60 490 240"),
    "hamstring": (hamstring, "70 0 550 300"),
    "bridge": (bridge, "70 90 480 210"),
    "hip_flexor": (hip_flexor, "180 -10 350 310"),
    "seated_twist": (seated_twist, "230 -30 300 340"),
    "press_up": (press_up, "160 40 550 260"),
}
