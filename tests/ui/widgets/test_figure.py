import re

import pytest
from PySide6.QtGui import QColor, QImage

from ui.seen import running_timers
from unclench import assets
from unclench.ui.look import colour_tokens as tokens
from unclench.ui.look import motion, theme
from unclench.ui.widgets import pose_drawing as figure
from unclench.ui.widgets.pose_drawing import PoseDrawing

PICTURES = assets.root() / "pictures"
TWO_POSES = sorted(file.stem.removesuffix("-start") for file in PICTURES.glob("*-start.svg"))


def test_every_move_and_hold_of_the_guide_has_its_two_pictures():
    from fakes import guide

    for move in [*guide().prevention.moves.values(), *guide().prevention.holds.values()]:
        assert move.picture in TWO_POSES


@pytest.mark.parametrize("name", TWO_POSES)
def test_both_poses_have_the_same_parts(name):
    start, end = figure.poses(name)
    assert start != end
    parts = [re.sub(r"-?\d+(?:\.\d+)?", "0", source) for source in (start, end)]
    assert parts[0] == parts[1]


def test_half_way_is_half_way():
    start, end = '<circle cx="10" r="4" fill="#0E6B6B"/>', '<circle cx="30" r="4" fill="#0E6B6B"/>'
    assert figure.between(start, end, 0.5) == '<circle cx="20.00" r="4" fill="#0E6B6B"/>'
    assert figure.between(start, end, 0) == start
    assert figure.between(start, end, 1) == end


def test_every_joint_glides_also_the_first_one_of_a_line():
    start, end = '<path d="M10.0 20.4 L30.8 -5.0" stroke="#0E6B6B"/>', '<path d="M20.6 0.4 L0.0 5.0" stroke="#0E6B6B"/>'
    assert figure.between(start, end, 0.5) == '<path d="M15.30 10.40 L15.40 0.00" stroke="#0E6B6B"/>'


def test_it_rests_glides_rests_and_glides_back():
    rest, move = figure.REST_MS, figure.MOVE_MS
    assert figure.moment(0) == (0.0, rest)
    assert figure.moment(rest + move // 2)[0] == pytest.approx(0.5)
    assert figure.moment(rest + move)[0] == 1.0
    assert figure.moment(2 * rest + move + move // 2)[0] == pytest.approx(0.5)


def test_every_colour_of_the_drawings_is_a_colour_of_the_theme():
    used = {found for file in PICTURES.glob("*.svg") for found in re.findall(r"#[0-9A-F]{6}", file.read_text("utf-8"))}
    for colours in tokens.SETS.values():
        assert used <= set(figure.colours(colours))


def test_what_moves_stands_out_from_the_ground_in_high_contrast():
    for name in ("contrast-light", "contrast-dark"):
        colours = figure.colours(tokens.SETS[name])
        for part in ("#0E6B6B", "#3D5A63", "#D9A27E", "#B9481F"):
            assert tokens.contrast(colours[part], tokens.SETS[name].surface) >= 3


def test_under_reduced_motion_it_shows_the_end_and_has_no_timer(look, qtbot):
    motion.choose("yes")
    made = PoseDrawing("cat_cow", "On hands and knees")
    qtbot.addWidget(made)
    made.show()
    end = PoseDrawing("cat_cow", "On hands and knees")
    qtbot.addWidget(end)
    end.set_pose(1.0)
    end.resize(made.size())
    assert made.grab().toImage() == end.grab().toImage()
    assert not running_timers(made)


def drawn(picture: QImage, *colours: str) -> int:
    """How many points of the picture have one of these colours."""
    wanted = {QColor(colour).rgb() for colour in colours}
    return sum(picture.pixel(x, y) in wanted for x in range(picture.width()) for y in range(picture.height()))


@pytest.mark.parametrize("name", TWO_POSES)
def test_standing_still_it_shows_both_positions_and_the_arrow(look, qtbot, name):
    motion.choose("no")
    try:
        gliding, still = PoseDrawing(name, name, height=160), PoseDrawing(name, name, height=160)
        for made, share in ((gliding, 0.999), (still, 1.0)):
            qtbot.addWidget(made)
            made.set_pose(share)
            made.resize(made.sizeHint())
        end, both = gliding.grab().toImage(), still.grab().toImage()
        assert drawn(both, theme.tokens().heat) > drawn(end, theme.tokens().heat) + 40  # the arrow
        empty = theme.tokens().ground, theme.tokens().sunk
        assert drawn(both, *empty) < drawn(end, *empty) - 100  # the start, pale
    finally:
        motion.choose("yes")


@pytest.mark.parametrize("name", ["level_1", "level_2", "side_bridge", "seated_twist", "curl_up"])
def test_the_pale_start_has_no_head_behind_the_other_one_like_a_beard(name):
    _, pale, shown = figure.apart(*figure.poses(name))
    assert "head" not in pale
    assert "head" in shown


@pytest.mark.parametrize("name", ["cat_cow", "childs_pose", "level_0", "press_up"])
def test_a_head_that_goes_elsewhere_is_seen_in_both_places(name):
    _, pale, _ = figure.apart(*figure.poses(name))
    assert "head" in pale


@pytest.mark.parametrize(
    ("name", "warm"),
    [("ice_on_back", 0), ("ice_recliner", 0), ("ice_on_side", 0), ("heat_on_side", 1), ("heat_seated", 1)],
)
@pytest.mark.parametrize("pack", [True, False])
def test_ice_is_drawn_cold_and_heat_warm_and_neither_without_a_pack(look, qtbot, name, warm, pack):
    made = PoseDrawing(name, name, height=120, pack=pack)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    seen = made.grab().toImage()
    colours = theme.tokens().ice, theme.tokens().heat
    assert (drawn(seen, colours[warm]) > 60) == pack
    assert drawn(seen, colours[1 - warm]) == 0


def test_leaning_back_the_knees_are_above_hips_and_feet():
    lounger, _ = figure.poses("ice_recliner")
    legs = re.findall(r'd="M[\d.]+ ([\d.]+) L[\d.]+ ([\d.]+) L[\d.]+ ([\d.]+)" stroke="#(?:3D5A63|7D8E95)"', lounger)
    assert len(legs) == 2
    for hip, knee, ankle in (map(float, leg) for leg in legs):
        assert knee < hip - 40
        assert knee < ankle - 40


def test_the_plank_begins_on_forearms_and_knees_with_the_feet_on_the_floor():
    for name in ("level_1", "level_2"):
        start, _ = figure.poses(name)
        near = re.search(r'd="M[\d.]+ ([\d.]+) L[\d.]+ ([\d.]+) L[\d.]+ ([\d.]+)" stroke="#3D5A63"', start)
        hip, knee, ankle = (float(y) for y in near.groups())
        assert hip < 200
        assert knee > 255
        assert ankle > 255


def test_the_driver_sits_below_the_roof():
    car, _ = figure.poses("driving")
    roof = [float(y) for y in re.findall(r"[ML][\d.]+ ([\d.]+)", car.partition('d="')[2].partition('"')[0])]
    head = re.search(r'class="head"><circle cx="[\d.]+" cy="([\d.]+)" r="([\d.]+)"', car)
    assert float(head[1]) - float(head[2]) > sorted(roof)[1] + 10


def test_it_moves_only_while_it_can_be_seen(look, qtbot):
    motion.choose("no")
    try:
        made = PoseDrawing("cat_cow", "On hands and knees")
        qtbot.addWidget(made)
        made.show()
        assert running_timers(made)
        made.hide()
        assert not running_timers(made)
    finally:
        motion.choose("yes")


def test_it_is_painted_in_the_colours_of_the_theme(look, qtbot):
    made = PoseDrawing("bridge", "Lying on the back")
    qtbot.addWidget(made)
    made.resize(240, 120)
    light = made.grab().toImage()
    theme.apply(look, "dark")
    assert made.grab().toImage() != light
    theme.apply(look, "light")


def test_the_alternative_text_is_its_name(look, qtbot):
    made = PoseDrawing("bridge", "Lying on the back")
    qtbot.addWidget(made)
    assert made.accessibleName() == "Lying on the back"
