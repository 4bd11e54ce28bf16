"""The ten stretches (health.md 9), each as its start and its end."""

from collections.abc import Callable

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
    filled,
    floor,
    foot,
    front,
    head,
    ik,
    mirrored,
    n,
    of_head,
    path,
    sleeved,
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
    return of_head(path([shoulder, at], 20 * scale, SKIN))


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
    """The gap under the low back closes; the arms lie on the chest, out of its way."""

    def pose(gap: float, hip: Point, moving: float) -> Pose:
        """The trunk as an outline: its underside bends up by `gap`, the belly only by a third of it."""
        outline = (
            f"M190 248 Q264 {n(248 - 0.7 * gap)} {n(hip[0])} 248 L{n(hip[0])} 271 L312 271 "
            f"Q268 {n(271 - 2 * gap)} 226 271 L190 271Z"
        )
        return Pose([
            floor(), PILLOW,
            *leg(hip, (500, 270), -1, FAR, 0, FAR_SKIN), *leg(hip, (478, 270), -1, NEAR, 0),
            neck(SHOULDER, LYING), filled(outline, 22, SHIRT), head(LYING, 78),
            sleeved([(200, 254), (232, 242), (206, 226)], ARM - 2),
            dot((270, 262 - gap)),
            arrow((274, 166), (274, 186), (274, 218), moving),
            arrow((352, 172), (322, 174), (306, 206), moving),
        ])  # fmt: skip

    return pose(17, (336, 260), 1.0), pose(0, (334, 258), 0.0)


def trunk_rotation() -> tuple[Pose, Pose]:
    """Lying, seen from above: the thighs of bent knees look short until they are down at one side."""

    def pose(knees: list[Point], ankles: list[Point], moving: float) -> Pose:
        hips: list[Point] = [(404, 150), (404, 180)]
        shins = [path([knee, ankle], LEG - 4, FAR) for knee, ankle in zip(knees, ankles, strict=True)]
        thighs = [path([hip, knee], LEG + 2, NEAR) for hip, knee in zip(hips, knees, strict=True)]
        return Pose([
            box(110, 6, 560, 318, 26, MAT), box(566, 108, 86, 114, 24, PROP),
            *(foot(ankle, 180, FAR_SKIN, 22) for ankle in ankles), *shins, *thighs,
            of_head(path([(520, 165), (580, 165)], 20, SKIN)),
            sleeved([(512, 138), (520, 84), (516, 32)]), sleeved([(512, 192), (520, 246), (516, 298)]),
            path([(512, 140), (404, 152)], 36, SHIRT), path([(512, 190), (404, 178)], 36, SHIRT),
            path([(512, 165), (404, 165)], 44, SHIRT), path([(514, 138), (514, 192)], 34, SHIRT),
            front((588, 165), 0),
            dot((428, 146)),
            arrow((290, 118), (214, 132), (196, 208), moving),
        ])  # fmt: skip

    start = pose([(346, 148), (346, 182)], [(296, 148), (296, 182)], 1.0)
    return start, pose([(386, 252), (360, 276)], [(294, 246), (262, 280)], 0.0)


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
    """On a chair, from the side: the chest turns towards us, a hand on the thigh, the other one on the backrest."""

    def pose(turn: float) -> Pose:
        fore: Point = (380 - 30 * turn, 120)
        back: Point = (382 + 30 * turn, 120)
        far_arm: list[Point] = [fore, (352 - 22 * turn, 172 - 6 * turn), (308 + 6 * turn, 200 - 4 * turn)]
        near_arm: list[Point] = [back, (358 + 88 * turn, 174), (314 + 160 * turn, 200 - 78 * turn)]
        at: Point = (374 + 10 * turn, 60)
        return Pose([
            floor(312, 220, 540),
            path([(474, 118), (470, 228)], 22, PROP), path([(318, 238), (468, 238)], 22, PROP_DARK),
            path([(330, 246), (322, 306)], 14, PROP_DARK), path([(462, 246), (470, 306)], 14, PROP_DARK),
            path([(400, 212), (300, 216), (296, 296)], 32, FAR), foot((294, 300), 180, FAR_SKIN),
            sleeved(far_arm, ARM, FAR_SKIN),
            of_head(path([at, (380, 116)], 20, SKIN)),
            path([(396, 208), (381, 124)], 48, SHIRT), path([(400, 206), back], 38, SHIRT),
            path([(392, 206), fore], 38, SHIRT), path([fore, back], 38, SHIRT),
            path([(398, 214), (284, 218), (280, 298)], 34, NEAR), foot((278, 300), 180),
            head(at, 180 * (1 - turn)),
            sleeved(far_arm, ARM * turn), sleeved(near_arm),
            dot((402 + 4 * turn, 172)),
            arrow((318, 34), (376, -36), (444, 30), 1 - turn),
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


def left(draw: Callable[[], tuple[Pose, Pose]], view: str) -> tuple[Callable[[], tuple[Pose, Pose]], str]:
    """A move that was drawn with the right side towards us, turned: pictures of one side show the left one."""

    def turned() -> tuple[Pose, Pose]:
        start, end = draw()
        return mirrored(start, view), mirrored(end, view)

    return turned, view


MOVES = {
    "knee_to_chest": left(knee_to_chest, "70 30 480 270"),
    "pelvic_tilt": (pelvic_tilt, "80 110 480 190"),
    "trunk_rotation": (trunk_rotation, "100 0 580 330"),
    "cat_cow": (cat_cow, "160 60 450 240"),
    "childs_pose": (childs_pose, "160 70 480 230"),
    "hamstring": left(hamstring, "80 0 540 300"),
    "bridge": (bridge, "80 90 480 210"),
    "hip_flexor": left(hip_flexor, "180 -30 350 330"),
    "seated_twist": (seated_twist, "210 -20 340 350"),
    "press_up": (press_up, "160 60 550 240"),
}
