"""Words that several cards of the tab use."""

from PySide6.QtCore import QCoreApplication, QLocale

from unclench.core.stretching import Move

_tr = QCoreApplication.translate


def litres(ml: int) -> str:
    """An amount of drink: "1.2 L"."""
    return _tr("prevention", "{amount} L").format(amount=QLocale().toString(ml / 1000, "f", 1))


def drink(kind: str) -> str:
    """A kind of drink."""
    return {
        "water": _tr("prevention", "Water"),
        "tea": _tr("prevention", "Tea"),
        "coffee": _tr("prevention", "Coffee"),
        "milk": _tr("prevention", "Milk"),
        "soup": _tr("prevention", "Soup"),
        "juice": _tr("prevention", "Juice"),
        "other": _tr("prevention", "Other"),
        "alcohol": _tr("prevention", "Alcohol"),
    }[kind]


def noted(kind: str, count: int) -> str:
    """How often a drink was noted today: "Coffee: 2"."""
    return _tr("prevention", "{drink}: {count}").format(drink=drink(kind), count=count)


def activity(kind: str) -> str:
    """An activity that counts as a walk."""
    return {
        "walk": _tr("prevention", "Walk"),
        "swim": _tr("prevention", "Swim"),
        "cycle": _tr("prevention", "Bicycle"),
        "elliptical": _tr("prevention", "Elliptical"),
        "stairs": _tr("prevention", "Stair climber"),
        "yoga": _tr("prevention", "Yoga"),
        "pilates": _tr("prevention", "Pilates"),
        "other": _tr("prevention", "Other"),
    }[kind]


def side(which: str) -> str:
    """A side of the body, in a sentence."""
    return _tr("prevention", "left side") if which == "left" else _tr("prevention", "right side")


def stop_sign(sign: str) -> str:
    """A sign that ends a plank or a stretch (health.md 5.4, 9)."""
    return {
        "sharp": _tr("prevention", "Sharp or spreading pain"),
        "leg": _tr("prevention", "Pain, tingling or weakness in a leg"),
        "cramp": _tr("prevention", "A cramp or spasm"),
        "spasm": _tr("prevention", "A cramp or spasm"),
        "form": _tr("prevention", "My hips sagged or my back arched"),
        "breath": _tr("prevention", "I held my breath"),
        "dizzy": _tr("prevention", "Dizzy, chest pressure, headache, blurred sight"),
    }[sign]


def picture(move: Move) -> str:
    """The picture of a move; one's own moves have a plain one."""
    return move.picture or "cat_cow"
