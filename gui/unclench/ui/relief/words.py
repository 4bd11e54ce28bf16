"""Names of kinds and media, as they stand on buttons and in sentences."""

from unclench.core.base import local_formats, units
from unclench.core.base.entries import Kind, Medium
from unclench.core.base.moments import Instant, Now
from unclench.core.base.printed_words import weekday
from unclench.core.base.time_words import clock_time
from unclench.core.base.translation import translate
from unclench.core.relief import skin


def kind_name(kind: Kind) -> str:
    """The kind on its own."""
    return translate("Relief", "Ice") if kind == "ice" else translate("Relief", "Heat")


def start_words(kind: Kind) -> str:
    """What the start button says."""
    return translate("Relief", "Start ice") if kind == "ice" else translate("Relief", "Start heat")


def medium_name(medium: Medium) -> str:
    """One kind of heat."""
    return {
        "pad": translate("Relief", "Pad or bottle"),
        "moist": translate("Relief", "Moist pack"),
        "bath": translate("Relief", "Warm bath"),
        "wrap": translate("Relief", "Heat wrap"),
    }[medium]


def take_off(kind: Kind) -> str:
    """The headline at the end."""
    return (
        translate("Relief", "Take the ice off now") if kind == "ice" else translate("Relief", "Take the heat off now")
    )


def no_sound(reason: str) -> str:
    """That the end will not be heard."""
    text = translate("Relief", "No sound can be played here ({reason}). At the end the window comes up and blinks.")
    return text.format(reason=reason)


def towel(kind: Kind, medium: Medium | None) -> str:
    """What pressing start says about the pack (health.md 4.1, 4.2)."""
    if kind == "ice":
        return translate(
            "Relief",
            "By starting you say: the pack is wrapped in a soft towel, a frozen gel pack in a thick one. "
            "Never bare ice, dry ice or spray.",
        )
    return {
        "pad": translate(
            "Relief", "By starting you say: a cloth between, low or medium, with a switch-off, never under you."
        ),
        "moist": translate("Relief", "By starting you say: wrung out, and tested for 10 seconds on the inner forearm."),
        "bath": translate(
            "Relief", "By starting you say: 37 to 39 °C, and somebody within call the first time. Get up slowly."
        ),
        "wrap": translate("Relief", "By starting you say: on sound skin, without cream and without other heat."),
    }[medium or "pad"]


def confirms(kind: Kind, medium: Medium | None) -> str:
    """What a start confirms and what holds until its end, for the ear: the description of a start button."""
    return " ".join(part for part in (towel(kind, medium), medium_note(medium), stages(kind, medium)) if part)


def medium_note(medium: Medium | None) -> str:
    """What else to know about one kind of heat (health.md 4.2)."""
    if medium is None:
        return ""
    return {
        "pad": "",
        "moist": translate(
            "Relief", "40 to 45 °C at most: wet heat scalds faster. Look at the skin at 2 and 5 minutes."
        ),
        "bath": translate(
            "Relief",
            "Not alone if you get dizzy. No alcohol. Hot tub: 40 °C and 15 minutes at most. Pregnant: no hot tub; a "
            "warm bath up to 37 °C is fine.",
        ),
        "wrap": translate("Relief", "Once a day, seven days in a row at most. From 55 on: over clothing."),
    }[medium]


def stages(kind: Kind, medium: Medium | None) -> str:
    """What to know while it runs (health.md 4.1, 4.2)."""
    if kind == "ice":
        return translate(
            "Relief",
            "20 minutes at most. Cold, burning, aching, numb: numb means off now. Don't fall asleep on it.",
        )
    if medium == "wrap":
        text = translate("Relief", "8 hours at most. {look} Throbbing: off too. Don't fall asleep on it.")
    else:
        text = translate("Relief", "20 minutes at most. {look} Throbbing: off too. Don't fall asleep on it.")
    return text.format(look=skin.look("heat"))


def minutes(seconds: int) -> str:
    """A length on a button."""
    if seconds % 3600 == 0:
        return translate("core", "%Ln h", "", seconds // 3600)
    return units.minutes(seconds / 60) if seconds % 60 else translate("core", "%Ln min", "", seconds // 60)


def chip_time(moment: Instant, now: Now) -> str:
    """A moment for a narrow place: the short name of the weekday when it is another day."""
    local = moment.local()
    if local.date() == now.instant.local().date():
        return local_formats.clock(local.time())
    return translate("Relief", "{weekday} {time}").format(
        weekday=weekday(local), time=local_formats.clock(local.time())
    )


def when(moment: Instant, now: Now) -> str:
    """A moment on the wall clock, with its day when that is another one."""
    return clock_time(moment, now.instant)
