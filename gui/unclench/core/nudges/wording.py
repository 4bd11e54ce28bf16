"""The words of a nudge. No health details in them unless the person asked for more (health.md 14.3)."""

from unclench.core.base.entries import OwnProduct, Todo
from unclench.core.base.facts import find
from unclench.core.base.moments import at_zone
from unclench.core.base.time_words import clock_time
from unclench.core.base.translation import translate
from unclench.core.nudges import sitting_time
from unclench.core.nudges.rule_inputs import RuleInputs


def words(scene: RuleInputs, kinds: tuple[str, ...], about: tuple[str, ...]) -> tuple[str, str]:
    """Title and body: the first kind leads, the others add a sentence."""
    lead, *others = kinds
    title, body = _lead(scene, lead, about)
    if lead == "sitting" and "water" in others:
        others.remove("water")
        body = _sat_and_water(scene)
    return title, " ".join(filter(None, [body, *(_also(kind) for kind in others)]))


def _lead(scene: RuleInputs, kind: str, about: tuple[str, ...]) -> tuple[str, str]:
    if kind == "sitting":
        body = translate("core", "You have sat for %Ln minutes. Walk a little.", "", _minutes(scene))
        return translate("core", "Time to get up"), body
    if kind == "paused":
        return _paused(scene)
    if kind == "rarer":
        return _rarer(about[0].partition(":")[2])
    if scene.prefs.nudge_details and (more := _details(scene, kind, about)):
        return more
    return {
        "water": (translate("core", "A glass of water"), translate("core", "Drink to thirst; a few sips count too.")),
        "walk": (translate("core", "A short walk"), translate("core", "A few easy minutes, on the flat.")),
        "drive": (
            translate("core", "Back from the wheel?"),
            translate("core", "More than two hours without a stop. Walk a few steps first."),
        ),
        "posture": (
            translate("core", "Another position"),
            translate("core", "Lean back, move your hips, see where the cushion is."),
        ),
        "shift": (translate("core", "Shift your weight"), translate("core", "A little to one side, a little back.")),
        "stretch": (translate("core", "A few minutes of stretching"), translate("core", "When it suits you.")),
        "plank": (translate("core", "Your hold for today"), translate("core", "Less than a minute on the floor.")),
        "signs": (translate("core", "A short check"), translate("core", "A few questions are waiting, one minute.")),
        "ice": (translate("core", "The next step is possible"), translate("core", "When you like.")),
        "medicine": (translate("core", "Something you planned"), translate("core", "You asked to be told.")),
        "todo": (translate("core", "Something on your list"), translate("core", "Its day is today.")),
        "measure": (translate("core", "Your weekly questions"), translate("core", "Short ones, when it suits you.")),
    }[kind]


def _also(kind: str) -> str:
    return {
        "water": translate("core", "Take a glass of water too."),
        "sitting": translate("core", "And get up for a moment."),
        "walk": translate("core", "Then walk a few easy minutes."),
        "drive": translate("core", "More than two hours at the wheel: walk a few steps."),
        "posture": translate("core", "Change your position."),
        "shift": translate("core", "Shift your weight."),
        "stretch": translate("core", "A few minutes of stretching are waiting."),
        "plank": translate("core", "Your hold for today is waiting."),
        "signs": translate("core", "A short check is waiting."),
        "ice": translate("core", "The next step of your plan is possible."),
        "medicine": translate("core", "You also asked to be told of something you planned."),
        "todo": translate("core", "There is something on your list."),
        "measure": translate("core", "Your weekly questions are waiting."),
    }.get(kind, "")


def _details(scene: RuleInputs, kind: str, about: tuple[str, ...]) -> tuple[str, str] | None:
    """What may stand on the screen when the person chose to see more."""
    own = next((one.partition(":")[2] for one in about if one.startswith(f"{kind}:")), None)
    if kind == "medicine":
        product: OwnProduct | None = find(scene.facts.own_products, own)
        return (product.name, translate("core", "You asked to be reminded of it.")) if product else None
    if kind == "todo":
        todo: Todo | None = find(scene.facts.todos, own)
        return (todo.text, translate("core", "Its day is today.")) if todo else None
    return {
        "signs": (translate("core", "The warning signs again"), translate("core", "A day has passed. One minute.")),
        "ice": (translate("core", "Ice or heat is possible again"), translate("core", "When you like.")),
    }.get(kind)


def _sat_and_water(scene: RuleInputs) -> str:
    return translate(
        "core",
        "You have sat for %Ln minutes. Walk a little, and take a glass of water with you.",
        "",
        _minutes(scene),
    )


def _minutes(scene: RuleInputs) -> int:
    return sitting_time.since_up(scene.facts, scene.now, scene.prefs.break_minutes * 60).seconds // 60


def _paused(scene: RuleInputs) -> tuple[str, str]:
    until = scene.paused[1] if scene.paused else scene.now.utc
    when = clock_time(at_zone(until, scene.now.zone), scene.now.instant)
    return translate("core", "Nudges are still paused"), translate("core", "Until {time}.").format(time=when)


def _rarer(kind: str) -> tuple[str, str]:
    title = {
        "sitting": translate("core", "Get up less often?"),
        "water": translate("core", "Water less often?"),
        "posture": translate("core", "Change position less often?"),
        "shift": translate("core", "Shift less often?"),
        "walk": translate("core", "Walk less often?"),
        "stretch": translate("core", "Stretch less often?"),
        "plank": translate("core", "Plank less often?"),
    }[kind]
    return title, translate("core", "The last five went by. These nudges can come less often.")
