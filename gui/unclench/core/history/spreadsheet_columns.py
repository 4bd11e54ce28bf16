"""Which columns the sheet of each kind has."""

from unclench.core.base.data_file_facts import Names
from unclench.core.base.translation import translate
from unclench.core.causes import visits
from unclench.core.history.spreadsheet import (
    Cell,
    Column,
    Sheet,
    answers,
    ingredients,
    listed,
    local,
    named,
    plain,
    scaled,
    word,
    yes_no,
)

MINUTES = scaled(1 / 60, 1)
SECONDS = scaled(1 / 1000, 1)


def sheets() -> tuple[Sheet, ...]:
    """All of them, in the order of the kinds."""
    found = {
        "episodes": [*_place(), Column("eased_utc", translate("core", "Eased"), local)],
        "sign_checks": [
            _of_spasm(),
            Column("answers_json", translate("core", "Answers that are not no"), answers("sign")),
            Column("cleared_utc", translate("core", "Set aside"), local),
            Column("cleared_why", translate("core", "Why"), word),
        ],
        "sessions": _session(),
        "pains": [
            Column("value", translate("core", "Pain (0-10)"), plain),
            Column("what", translate("core", "Which"), word),
            Column("spasm", translate("core", "Twinge or spasm"), yes_no),
            *_place(),
            Column("session_id", translate("core", "Ice or heat of"), named("sessions")),
        ],
        "measures": [
            Column("name", translate("core", "Questionnaire"), word),
            Column("score", translate("core", "Score (points)"), plain),
            Column("answers_json", translate("core", "Answers"), answers("measure")),
        ],
        "doses": [
            Column("product_name", translate("core", "Medicine"), plain),
            Column("units", translate("core", "Amount (tablets or doses)"), plain),
            Column("ingredients_json", translate("core", "Ingredients of one"), ingredients),
        ],
        "own_products": [
            Column("name", translate("core", "Medicine"), plain),
            Column("ingredients_json", translate("core", "Ingredients of one"), ingredients),
            Column("prescriber", translate("core", "Prescribed by"), plain),
            Column("set_on", translate("core", "Prescribed on"), plain),
            Column("remind", translate("core", "Reminders"), yes_no),
        ],
        "walks": [
            Column("activity", translate("core", "What"), word),
            Column("moved_seconds", translate("core", "Moved (min)"), MINUTES),
            Column("goal_seconds", translate("core", "Goal (min)"), MINUTES),
            *_pain_around(),
            _stopped(),
        ],
        "stands": [Column("by", translate("core", "How it is known"), word)],
        "presences": [
            Column("state", translate("core", "Where"), word),
            Column("ended_utc", translate("core", "Until"), local),
            Column("corrected", translate("core", "Entered by hand"), yes_no),
        ],
        "drinks": [
            Column("kind", translate("core", "Drink"), word),
            Column("amount_ml", translate("core", "Amount (ml)"), plain),
            Column("counts", translate("core", "Counts towards the goal"), yes_no),
        ],
        "planks": [
            Column("move", translate("core", "Hold"), named("hold")),
            Column("level", translate("core", "Level (0-4)"), plain),
            Column("held_ms", translate("core", "Held (s)"), SECONDS),
            Column("goal_seconds", translate("core", "Goal (s)"), plain),
            Column("form_ok", translate("core", "Form was good"), yes_no),
            Column("could_talk", translate("core", "Could have talked"), yes_no),
            Column("pain", translate("core", "Pain (0-10)"), plain),
            _stopped(),
        ],
        "stretches": [
            Column("move", translate("core", "Stretch"), named("stretch")),
            Column("held_seconds", translate("core", "Held (s)"), plain),
            Column("side", translate("core", "Side"), word),
            _stopped(),
        ],
        "own_moves": [
            Column("name", translate("core", "Move"), plain),
            Column("hold_seconds", translate("core", "Hold (s)"), plain),
            Column("repeats", translate("core", "Repeats"), plain),
            Column("sides", translate("core", "Sides"), plain),
            Column("from_whom", translate("core", "From"), plain),
        ],
        "weights": [Column("weight_kg", translate("core", "Weight (kg)"), plain)],
        "foods": [
            Column("food", translate("core", "Food"), named("food")),
            Column("portions", translate("core", "Portions"), plain),
        ],
        "causes_runs": [
            _of_spasm(),
            Column("headline", translate("core", "Result"), named("result")),
            Column("also_json", translate("core", "Also worth doing"), listed("result")),
            Column("finished_utc", translate("core", "Finished"), local),
        ],
        "todos": [
            Column("text", translate("core", "What to do"), plain),
            Column("due_day", translate("core", "By"), plain),
            Column("done_utc", translate("core", "Done"), local),
        ],
        "visits": [
            Column("who", translate("core", "Whom"), _helper),
            Column("name", translate("core", "Name"), plain),
            Column("day", translate("core", "Day"), plain),
            Column("planned", translate("core", "Still planned"), yes_no),
            Column("said", translate("core", "What was said"), plain),
            *_pain_around(),
            Column("next_day", translate("core", "The next day"), plain),
        ],
        "cautions": [
            Column("about", translate("core", "About"), word),
            Column("answers_json", translate("core", "Answers that are not no"), answers("caution")),
        ],
        "nudges": [
            Column("about_json", translate("core", "About"), listed("nudge")),
            Column("answer", translate("core", "Answer"), word),
            Column("answered_utc", translate("core", "Answered"), local),
        ],
    }
    note = Column("note", translate("core", "Note"), plain)
    return tuple(Sheet(table, (*columns, note)) for table, columns in found.items())


def _session() -> list[Column]:
    return [
        Column("kind", translate("core", "Ice or heat"), word),
        Column("medium", translate("core", "With"), word),
        Column("limit_seconds", translate("core", "Chosen (min)"), MINUTES),
        Column("ended_utc", translate("core", "Ended"), local),
        Column("ended_by", translate("core", "How the end is known"), word),
        _of_spasm(),
        Column("override_reason", translate("core", "Why before its time"), plain),
        Column("skin_first", translate("core", "Skin all right, first check"), yes_no),
        Column("skin_second", translate("core", "Skin all right, second check"), yes_no),
        Column("skin_after", translate("core", "Skin all right, afterwards"), yes_no),
    ]


def _place() -> list[Column]:
    return [
        Column("place_side", translate("core", "Side"), word),
        Column("place_height", translate("core", "Where"), word),
    ]


def _pain_around() -> list[Column]:
    return [
        Column("pain_before", translate("core", "Pain before (0-10)"), plain),
        Column("pain_after", translate("core", "Pain after (0-10)"), plain),
    ]


def _of_spasm() -> Column:
    return Column("episode_id", translate("core", "Spasm of"), named("episodes"))


def _stopped() -> Column:
    return Column("stopped_for", translate("core", "Stopped for"), word)


def _helper(value: object, offset: int, names: Names) -> Cell:
    """Who was visited."""
    try:
        return visits.name(str(value))
    except KeyError:
        return str(value)
