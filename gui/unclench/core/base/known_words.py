"""The words that columns of the file may hold; the rules and the gate of the file use the same."""

ACTIVITIES = ("walk", "swim", "cycle", "elliptical", "stairs", "yoga", "pilates", "other")
DRINKS = ("water", "tea", "coffee", "milk", "soup", "juice", "other", "alcohol")
HELPERS = ("doctor", "injection", "massage", "physiotherapy", "chiropractor", "dietitian", "neurologist", "other")
HOLDS = ("plank", "side_bridge", "bird_dog", "curl_up")
HOLD_STOPS = ("sharp", "leg", "cramp", "form", "breath", "dizzy")
STRETCH_STOPS = ("sharp", "spasm", "leg", "dizzy")
WALK_STOPS = ("foot", "leg", "pain", "dizzy")
NUDGES = (
    "paused", "medicine", "signs", "ice", "drive", "walk", "sitting", "water", "stretch", "plank", "todo", "measure",
    "posture", "shift", "rarer",
)  # fmt: skip
"""Kinds of nudges, the most important first."""

SIGNS = tuple(f"{group}{number}" for group, most in (("A", 13), ("B", 15), ("C", 8)) for number in range(1, most + 1))
"""The warning signs."""
YES_OR_NO = ("y", "n", "?")
CHOICES = {
    "Q1": ("0-3", "4-14", "15-42", ">42", "?"),
    "Q2": ("a", "b", "c", "d", "e", "?"),
    **{f"Q{name}": YES_OR_NO for name in ("3", "3a", "4", "5", "6", "7", "8", "9", "10", "10a", "10b")},
}
"""The answers to each question of Causes but Q0, of all editions."""

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
