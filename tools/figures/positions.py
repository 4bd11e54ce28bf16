"""Positions: lying for ice, on the side and seated for heat (health.md 4.1, 16), the cushion, driving (health.md 7)."""

from figures.body import (
    FAR,
    FAR_SKIN,
    HAIR,
    HEAT,
    ICE,
    LEG,
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
    of_pack,
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
        of_pack(box(272, 266, 92, 16, 8, ICE), box(268, 260, 100, 10, 5, TOWEL)),
        path([(358, 244), (436, 148), (570, 158)], LEG, FAR), foot((572, 158), 75, FAR_SKIN),
        neck(shoulder, (148, 240)), curve(hip, (280, 238), shoulder, TRUNK, SHIRT),
        path([hip, (424, 146), (556, 160)], LEG, NEAR), foot((558, 160), 75),
        head((148, 238), 78), sleeved([(212, 254), (258, 212), (318, 228)]),
    ])  # fmt: skip


def ice_recliner() -> Pose:
    """Half lying in a bent lounger, the knees up, the pack behind the low back."""
    return Pose([
        floor(300),
        path([(318, 250), (290, 292)], 14, PROP_DARK), path([(446, 216), (484, 292)], 14, PROP_DARK),
        path([(196, 86), (312, 244), (434, 184), (566, 262)], 34, PROP),
        of_pack(path([(278, 158), (322, 218)], 22, ICE), path([(292, 150), (336, 208)], 10, TOWEL)),
        path([(366, 202), (450, 142), (556, 214)], LEG, FAR), foot((556, 214), 56, FAR_SKIN),
        neck((260, 92), (228, 48)), path([(352, 204), (262, 94)], TRUNK, SHIRT), head((226, 46), 44),
        path([(354, 206), (436, 138), (544, 218)], LEG, NEAR), foot((544, 218), 56),
        sleeved([(276, 112), (316, 172), (380, 160)]),
    ])  # fmt: skip


def _on_side(pack: str, cord: list[str]) -> Pose:
    """In bed on the side, the back towards us: a pillow between the knees, the wrapped pack at the low back."""
    return Pose([
        path([(96, 110), (96, 300)], 16, PROP_DARK), path([(674, 214), (674, 300)], 14, PROP_DARK),
        box(96, 256, 580, 22, 8, PROP_DARK), box(104, 224, 566, 40, 16, TOWEL), box(118, 186, 130, 42, 20, PROP),
        path([(430, 204), (520, 208), (620, 210)], 28, FAR), foot((620, 210), 14, FAR_SKIN),
        box(496, 162, 120, 38, 16, PROP),
        neck((276, 176), (206, 166)), disc((196, 162), 31, HAIR), path([(200, 150), (210, 148)], 12, SKIN),
        path([(288, 202), (436, 202)], 44, SHIRT), path([(282, 152), (284, 196)], 50, SHIRT),
        curve((288, 152), (356, 206), (430, 166), 50, SHIRT),
        path([(432, 166), (442, 198)], 54, NEAR), path([(430, 164), (520, 152), (622, 150)], LEG, NEAR),
        foot((622, 150), 14),
        of_pack(*cord, box(338, 164, 92, 56, 12, TOWEL), box(344, 170, 80, 44, 10, pack)),
    ])  # fmt: skip


def ice_on_side() -> Pose:
    return _on_side(ICE, [])


def heat_on_side() -> Pose:
    """As with ice; the cord of the pad hangs over the edge of the bed, its switch within reach."""
    return _on_side(
        HEAT, [path([(396, 210), (398, 256), (436, 300)], 6, PROP_DARK), box(428, 288, 48, 22, 9, PROP_DARK)]
    )


def heat_seated() -> Pose:
    """Seated, leaning back: the pad between the low back and a soft rest, feet flat, hands in the lap."""
    return Pose([
        floor(312),
        path([(238, 60), (258, 214)], 48, PROP), path([(270, 236), (400, 236)], 44, PROP),
        path([(280, 250), (274, 306)], 16, PROP_DARK), path([(392, 250), (398, 306)], 16, PROP_DARK),
        path([(280, 200), (236, 286), (176, 300)], 6, PROP_DARK), box(140, 288, 44, 22, 9, PROP_DARK),
        path([(332, 206), (436, 208), (444, 296)], LEG, FAR), foot((446, 298), 0, FAR_SKIN),
        neck((300, 92), (304, 48)), path([(320, 200), (302, 98)], TRUNK, SHIRT), head((304, 42), 0),
        of_pack(path([(276, 146), (287, 200)], 24, HEAT), path([(290, 142), (301, 198)], 8, TOWEL)),
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
    "ice_recliner": (ice_recliner, "150 0 450 310"),
    "ice_on_side": (ice_on_side, "80 90 610 225"),
    "heat_on_side": (heat_on_side, "80 90 610 225"),
    "heat_seated": (heat_seated, "100 -10 460 335"),
    "cushion": (cushion, "210 -5 520 330"),
    "driving": (driving, "60 0 680 330"),
}
