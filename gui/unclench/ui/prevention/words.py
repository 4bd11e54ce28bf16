"""Words that several cards of the tab use."""

from unclench.core.base import units
from unclench.core.base.translation import translate
from unclench.core.prevention.stretching import Move

LITRE = 1000


def litres(ml: int) -> str:
    """An amount of drink to the ten millilitres: "250 ml", "1.2 L", "1.25 L"."""
    if ml < LITRE:
        return units.millilitres(ml)
    return units.litres(ml / LITRE, 2 if round(ml / 10) % 10 else 1)


def drink(kind: str) -> str:
    """A kind of drink."""
    return {
        "water": translate("prevention", "Water"),
        "tea": translate("prevention", "Tea"),
        "coffee": translate("prevention", "Coffee"),
        "milk": translate("prevention", "Milk"),
        "soup": translate("prevention", "Soup"),
        "juice": translate("prevention", "Juice"),
        "other": translate("prevention", "Other"),
        "alcohol": translate("prevention", "Alcohol"),
    }[kind]


def noted(kind: str, count: int) -> str:
    """How often a drink was noted today: "Coffee: 2"."""
    return translate("prevention", "{drink}: {count}").format(drink=drink(kind), count=units.number(count))


def activity(kind: str) -> str:
    """An activity that counts as a walk."""
    return {
        "walk": translate("prevention", "Walk"),
        "swim": translate("prevention", "Swim"),
        "cycle": translate("prevention", "Bicycle"),
        "elliptical": translate("prevention", "Elliptical"),
        "stairs": translate("prevention", "Stair climber"),
        "yoga": translate("prevention", "Yoga"),
        "pilates": translate("prevention", "Pilates"),
        "other": translate("prevention", "Other"),
    }[kind]


def side(which: str) -> str:
    """A side of the body, in a sentence."""
    return translate("prevention", "left side") if which == "left" else translate("prevention", "right side")


def stop_sign(sign: str) -> str:
    """A sign that ends a plank or a stretch (health.md 5.4, 9)."""
    return {
        "sharp": translate("prevention", "Sharp or spreading pain"),
        "leg": translate("prevention", "Pain, tingling or weakness in a leg"),
        "cramp": translate("prevention", "A cramp or spasm"),
        "spasm": translate("prevention", "A cramp or spasm"),
        "form": translate("prevention", "My hips sagged or my back arched"),
        "breath": translate("prevention", "I held my breath"),
        "dizzy": translate("prevention", "Dizzy, chest pressure, headache, blurred sight"),
    }[sign]


def picture(move: Move) -> str:
    """The picture of a move; one's own moves have a plain one."""
    return move.picture or "cat_cow"


def level_picture(level: int) -> str:
    """The picture of a level of the plank ladder; of the first move where it has several."""
    return ("level_0", "level_1", "level_2", "level_2", "side_bridge")[level]
