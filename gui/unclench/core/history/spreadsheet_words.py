"""Words of the file as a spreadsheet says them."""

from typing import Any

from unclench.core.base.translation import translate


def answer(given: Any) -> str:
    """Yes, no or not sure; anything else as it is."""
    said = {
        "1": translate("core", "yes"),
        "True": translate("core", "yes"),
        "y": translate("core", "yes"),
        "0": translate("core", "no"),
        "False": translate("core", "no"),
        "n": translate("core", "no"),
        "?": translate("core", "not sure"),
    }
    return said.get(str(given), str(given))


def of(word: str) -> str:
    """A word that a column may hold; one that is not known stays, with spaces."""
    found = {
        "left": translate("core", "left"),
        "middle": translate("core", "middle"),
        "right": translate("core", "right"),
        "both": translate("core", "both"),
        "upper": translate("core", "upper back"),
        "lower": translate("core", "lower back"),
        "ice": translate("core", "ice"),
        "heat": translate("core", "heat"),
        "pad": translate("core", "dry pad"),
        "moist": translate("core", "moist heat"),
        "bath": translate("core", "bath"),
        "wrap": translate("core", "heat wrap"),
        "person": translate("core", "by hand"),
        "hand": translate("core", "by hand"),
        "guess": translate("core", "assumed"),
        "import": translate("core", "assumed"),
        "presence": translate("core", "noticed"),
        "nudge": translate("core", "after a nudge"),
        "now": translate("core", "now"),
        "worst": translate("core", "worst"),
        "average": translate("core", "average"),
        "peg": translate("core", "PEG"),
        "rmdq": translate("core", "Roland-Morris"),
        "odi": translate("core", "Oswestry"),
        "change": translate("core", "global change"),
        "sitting": translate("core", "at the desk"),
        "away": translate("core", "away"),
        "walk": translate("core", "walk"),
        "swim": translate("core", "swim"),
        "cycle": translate("core", "bicycle"),
        "stairs": translate("core", "stair climber"),
        "elliptical": translate("core", "elliptical"),
        "yoga": translate("core", "yoga"),
        "pilates": translate("core", "pilates"),
        "water": translate("core", "water"),
        "tea": translate("core", "tea"),
        "coffee": translate("core", "coffee"),
        "milk": translate("core", "milk"),
        "soup": translate("core", "soup"),
        "juice": translate("core", "juice"),
        "alcohol": translate("core", "alcohol"),
        "other": translate("core", "other"),
        "sharp": translate("core", "sharp or spreading pain"),
        "leg": translate("core", "pain, tingling or weakness in a leg"),
        "cramp": translate("core", "a cramp or spasm"),
        "spasm": translate("core", "a cramp or spasm"),
        "foot": translate("core", "sore feet or shins"),
        "pain": translate("core", "more pain"),
        "form": translate("core", "hips sagged or back arched"),
        "breath": translate("core", "held breath"),
        "dizzy": translate("core", "dizzy, chest pressure, headache, blurred sight"),
        "called": translate("core", "called for help"),
        "checked": translate("core", "was checked"),
        "mistake": translate("core", "a mistake"),
        "done": translate("core", "done"),
        "later": translate("core", "later"),
        "not_today": translate("core", "not today"),
        "ignored": translate("core", "no answer"),
        "withdrawn": translate("core", "taken back"),
    }
    return found.get(word, word.replace("_", " "))
