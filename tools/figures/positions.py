"""Positions: lying for ice, on the side and seated for heat (health.md 4.1, 16), the cushion, driving (health.md 7)."""

from figures.body import (
    ARM,
    FAR,
    FAR_SKIN,
    ICE,
    LEG,
    MAT,
    NEAR,
    PROP,
    PROP_DARK,
    SHIRT,
    SKIN,
    TOWEL,
    TRUNK,
    Point,
    Pose,
    box,
    curve,
    disc,
    floor,
    foot,
    head,
    path,
    sleeved,
)  # fmt: skip
from figures.moves import neck


def ice_on_back() -> Pose:
    """On the back, calves on a chair, the wrapped pack under the low back."""
    hip: Point = (352, 246)
    shoulder: Point = (206, 252)
    return Pose([
        floor(), box(96, 264, 90, 18, 9, PROP),
        path([(560, 196), (556, 276)], 14, PROP_DARK), path([(668, 196), (668, 276)], 14, PROP_DARK),
        path([(676, 190), (690, 70)], 16, PROP_DARK), box(528, 172, 156, 22, 10, PROP),
        box(272, 266, 92, 16, 8, ICE), box(268, 260, 100, 10, 5, TOWEL),
        path([(358, 244), (436, 148), (570, 158)], LEG, FAR), foot((572, 158), 75, FAR_SKIN),
        neck(shoulder, (148, 240)), curve(hip, (280, 238), shoulder, TRUNK, SHIRT),
        path([hip, (424, 146), (556, 160)], LEG, NEAR), foot((558, 160), 75),
        head((148, 238), 78), sleeved([(212, 254), (258, 212), (318, 228)]),
    ])  # fmt: skip


def ice_recliner() -> Pose:
    """Half lying in a recliner, legs up, the pack behind the low back."""
    return Pose([
        floor(300),
        path([(196, 92), (330, 232)], 54, PROP), path([(330, 236), (480, 232)], 44, PROP),
        path([(480, 230), (608, 240)], 40, PROP), path([(330, 250), (306, 292)], 16, PROP_DARK),
        path([(470, 250), (490, 292)], 16, PROP_DARK),
        path([(276, 168), (318, 212)], 22, ICE), path([(288, 160), (330, 204)], 10, TOWEL),
        path([(360, 196), (486, 188), (608, 204)], LEG, FAR), foot((608, 204), 70, FAR_SKIN),
        neck((262, 100), (228, 58)), path([(352, 198), (264, 102)], TRUNK, SHIRT), head((227, 56), 40),
        path([(352, 200), (476, 192), (598, 208)], LEG, NEAR), foot((598, 208), 70),
        sleeved([(276, 118), (320, 174), (384, 172)]),
    ])  # fmt: skip


def ice_on_side() -> Pose:
    """On the side, seen from behind and above: a pillow between the knees, the pack against the low back."""
    return Pose([
        box(110, 40, 560, 262, 26, MAT), box(132, 92, 120, 106, 26, PROP),
        path([(440, 176), (520, 240), (628, 232)], LEG, FAR), foot((628, 232), 0, FAR_SKIN),
        box(468, 178, 116, 42, 18, TOWEL),
        path([(262, 168), (300, 236), (360, 248)], ARM, FAR_SKIN),
        neck((262, 156), (206, 150)), path([(440, 162), (268, 158)], TRUNK + 8, SHIRT), head((208, 150), 270),
        path([(440, 160), (532, 188), (622, 166)], LEG, NEAR), foot((622, 166), 0),
        sleeved([(278, 152), (338, 196), (402, 194)]),
        path([(356, 118), (424, 118)], 30, ICE), path([(352, 134), (428, 134)], 8, TOWEL),
    ])  # fmt: skip


def heat_on_side() -> Pose:
    """On the side, seen from behind and above: the pad lies against the back, its cord and switch beside."""
    return Pose([
        box(110, 40, 560, 262, 26, MAT), box(132, 92, 120, 106, 26, PROP),
        path([(440, 176), (520, 240), (628, 232)], LEG, FAR), foot((628, 232), 0, FAR_SKIN),
        box(468, 178, 116, 42, 18, TOWEL),
        path([(262, 168), (300, 236), (360, 248)], ARM, FAR_SKIN),
        neck((262, 156), (206, 150)), path([(440, 162), (268, 158)], TRUNK + 8, SHIRT), head((208, 150), 270),
        path([(440, 160), (532, 188), (622, 166)], LEG, NEAR), foot((622, 166), 0),
        sleeved([(278, 152), (338, 196), (402, 194)]),
        path([(446, 98), (520, 74), (588, 84)], 6, PROP_DARK), box(580, 72, 46, 24, 10, PROP_DARK),
        path([(330, 110), (448, 110)], 38, ICE), path([(328, 132), (450, 132)], 8, TOWEL),
    ])  # fmt: skip


def heat_seated() -> Pose:
    """Seated, leaning back: the pad between the low back and a soft rest, feet flat, hands in the lap."""
    return Pose([
        floor(312),
        path([(238, 60), (258, 214)], 48, PROP), path([(270, 236), (400, 236)], 44, PROP),
        path([(280, 250), (274, 306)], 16, PROP_DARK), path([(392, 250), (398, 306)], 16, PROP_DARK),
        path([(280, 200), (236, 286), (176, 300)], 6, PROP_DARK), box(140, 288, 44, 22, 9, PROP_DARK),
        path([(332, 206), (436, 208), (444, 296)], LEG, FAR), foot((446, 298), 0, FAR_SKIN),
        neck((300, 92), (304, 48)), path([(320, 200), (302, 98)], TRUNK, SHIRT), head((304, 42), 0),
        path([(276, 146), (287, 200)], 24, ICE), path([(290, 142), (301, 198)], 8, TOWEL),
        path([(324, 208), (428, 210), (430, 298)], LEG, NEAR), foot((432, 300), 0),
        sleeved([(308, 104), (340, 168), (398, 186)]),
    ])  # fmt: skip


def cushion() -> Pose:
    """At the desk: hips back, a small roll at belt height, feet flat, screen top at eye level."""
    return Pose([
        floor(312),
        path([(252, 66), (270, 206)], 22, PROP), path([(268, 220), (392, 220)], 26, PROP),
        path([(328, 234), (328, 286)], 14, PROP_DARK), path([(272, 304), (328, 284), (384, 304)], 12, PROP_DARK),
        path([(470, 176), (690, 176)], 14, PROP_DARK), path([(672, 180), (672, 306)], 14, PROP_DARK),
        path([(614, 62), (622, 148)], 14, PROP_DARK), path([(596, 170), (650, 170), (622, 146)], 8, PROP_DARK),
        path([(318, 200), (424, 204), (430, 294)], LEG, FAR), foot((432, 296), 0, FAR_SKIN),
        neck((302, 86), (312, 44)), path([(308, 196), (302, 92)], TRUNK, SHIRT), head((312, 38), 0),
        path([(310, 202), (416, 206), (418, 296)], LEG, NEAR), foot((420, 298), 0),
        sleeved([(304, 98), (332, 166), (470, 164)]),
        disc((282, 182), 17, "#B9481F"),
    ])  # fmt: skip


def driving() -> Pose:
    """In the car: knees a little bent, a roll at belt height, hands low on the wheel."""
    return Pose([
        path([(90, 262), (110, 188), (214, 30), (470, 18), (602, 164), (700, 192), (706, 262)], 10, PROP_DARK),
        path([(90, 270), (150, 270)], 12, PROP_DARK), path([(262, 270), (540, 270)], 12, PROP_DARK),
        path([(646, 270), (706, 270)], 12, PROP_DARK),
        disc((206, 276), 40, PROP_DARK), disc((206, 276), 18, PROP), disc((592, 276), 40, PROP_DARK),
        disc((592, 276), 18, PROP),
        path([(264, 116), (304, 232)], 26, PROP), path([(304, 240), (412, 236)], 28, PROP),
        path([(340, 214), (448, 190), (530, 242)], 24, FAR), foot((532, 244), 20, FAR_SKIN, 20),
        path([(314, 118), (322, 84)], 16, SKIN), path([(332, 212), (314, 122)], 36, SHIRT),
        head((324, 76), 0, radius=25),
        path([(334, 216), (440, 194), (520, 248)], 24, NEAR), foot((522, 250), 20, SKIN, 20),
        path([(472, 112), (448, 182)], 10, PROP_DARK), sleeved([(318, 128), (368, 174), (452, 150)], 16),
        disc((304, 196), 15, "#B9481F"),
    ])  # fmt: skip


POSITIONS = {
    "ice_on_back": (ice_on_back, "70 50 650 250"),
    "ice_recliner": (ice_recliner, "140 0 520 320"),
    "ice_on_side": (ice_on_side, "90 20 600 300"),
    "heat_on_side": (heat_on_side, "90 20 600 300"),
    "heat_seated": (heat_seated, "100 -10 460 335"),
    "cushion": (cushion, "210 -5 520 330"),
    "driving": (driving, "60 0 680 330"),
}
