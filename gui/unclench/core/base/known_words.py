"""The words that columns of the file may hold; the rules and the gate of the file use the same."""

ACTIVITIES = ("walk", "swim", "cycle", "elliptical", "stairs", "yoga", "pilates", "other")
DRINKS = ("water", "tea", "coffee", "milk", "soup", "juice", "other", "alcohol")
HELPERS = ("doctor", "injection", "massage", "physiotherapy", "chiropractor", "dietitian", "neurologist", "other")
HOLDS = ("plank", "side_bridge", "bird_dog", "curl_up")
HOLD_STOPS = ("sharp", "leg", "cramp", "form", "breath", "dizzy")
STRETCH_STOPS = ("sharp", "spasm", "leg", "dizzy")
WALK_STOPS = ("foot", "leg", "pain", "dizzy")
NUDGES = (
    "paused", "medicine", "signs", "ice", "walk", "sitting", "water", "stretch", "plank", "todo", "measure", "posture",
    "shift", "rarer",
)  # fmt: skip
"""Kinds of nudges, the most important first."""

WORDS: dict[tuple[str, str], tuple[str, ...]] = {
    ("walks", "activity"): ACTIVITIES,
    ("walks", "stopped_for"): WALK_STOPS,
    ("drinks", "kind"): DRINKS,
    ("planks", "move"): HOLDS,
    ("planks", "stopped_for"): HOLD_STOPS,
    ("stretches", "stopped_for"): STRETCH_STOPS,
    ("visits", "who"): HELPERS,
}
"""(table, field) -> the words it may hold, where its type does not say so."""
