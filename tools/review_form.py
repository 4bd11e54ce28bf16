"""Writes docs/review.md: the form on which a clinician checks and signs the texts and figures of the app.

`python tools/review_form.py`; with "-" it is printed instead. Everything in it comes from the guide, from the sentences
in the sources and from tests/health/figures.toml, so that what is signed is what the app shows.
tests/health/test_review_form.py fails when the file is not what this makes.
"""

import ast
import sys
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "gui"), str(ROOT / "tools")]

from review_figures import figures  # noqa: E402

from unclench.core import guide as guides  # noqa: E402
from unclench.core.advice_steps import verdict_words  # noqa: E402
from unclench.core.medicine import days_in_a_row as days  # noqa: E402

OUT = ROOT / "docs" / "review.md"
PACKAGE = ROOT / "gui" / "unclench"
GUIDE = ROOT / "resources" / "guide" / "en"
WORDS_A_MINUTE = 220
BOXES = ("Right", "Change")
KINDS = {"nsaid": "NSAIDs", "acetaminophen": "Acetaminophen (paracetamol)", "sedating": "What makes sleepy"}
CAUTIONS = {"ice": "Ice", "heat": "Heat", "plank": "Planks", "water": "A water goal", "body": "BMI"}
PHYSIO, PHARMA, BOTH = "physiotherapist", "pharmacist", "both"


def form() -> str:
    """The whole form."""
    parts = [
        ("Warning signs", BOTH, signs()),
        ("Before ice, heat, planks, a water goal and BMI", BOTH, cautions()),
        ("Medicine: labels and rules", PHARMA, medicine()),
        ("Figures of ice, heat, exercise, sitting and water", PHYSIO, figure_tables()),
        ("The causes checklist", PHYSIO, causes()),
        ("Stretches and planks", PHYSIO, moves()),
        ("The 18 steps and how sure anybody is", PHYSIO, steps()),
        ("Numbers to call, foods, questionnaires (when there is time)", BOTH, the_rest()),
    ]
    numbered = [(number, title, who, text) for number, (title, who, text) in enumerate(parts, 1)]
    return "\n".join(
        [head(numbered), *(f"\n## {n}. {title}\n\n{text}\n{REMARKS}" for n, title, _, text in numbered), sources(), END]
    )


def head(parts: list[tuple[int, str, str, str]]) -> str:
    """What it is, who reads what, and how long that takes."""
    rows = [(f"{number}. {title}", who, f"{minutes(text)} min") for number, title, who, text in parts]
    sums = {who: sum(minutes(text) for _, _, one, text in parts if one in (who, BOTH)) for who in (PHYSIO, PHARMA)}
    return HEAD.format(
        edition=max(load(file.stem).get("edition", "") for file in GUIDE.glob("*.toml")),
        plan=table(("Part", "For", "Reading"), rows, boxes=False),
        physio=sums[PHYSIO],
        pharma=sums[PHARMA],
    )


def minutes(text: str) -> int:
    """Time to read it, at least one."""
    return max(1, round(len([word for word in text.split() if word[:1].isalnum()]) / WORDS_A_MINUTE))


def table(names: Iterable[str], rows: Iterable[Iterable[object]], *, boxes: bool = True) -> str:
    """A table; each row with a box for "right" and one for "change"."""
    names = [*names, *(BOXES if boxes else ())]
    lines = [
        [str(cell).replace("|", "/").replace("\n", " ") for cell in (*row, *("☐☐" if boxes else ""))] for row in rows
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in [names, ["---"] * len(names), *lines]) + "\n"


@cache
def load(name: str) -> dict[str, Any]:
    """One file of the English guide."""
    return tomllib.loads((GUIDE / f"{name}.toml").read_text(encoding="utf-8"))


GUIDE_OF_CORE = guides.Guide(load)


def sentences(*files: str) -> Iterator[str]:
    """The sentences that source files show, as they stand in tr(...) and translate(...)."""
    for file in files:
        for node in ast.walk(ast.parse((PACKAGE / file).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in TRANSLATING:
                last = node.args[-1] if node.args else None
                if isinstance(last, ast.Constant) and str(last.value).rstrip()[-1:] in (".", "?"):
                    yield str(last.value)


TRANSLATING = ("tr", "translate")


def sentence_table(*files: str) -> str:
    """The sentences of files; in braces stands what the app fills in."""
    found = dict.fromkeys(sentences(*files))
    return table(("Sentence",), ((words,) for words in found))


def signs() -> str:
    """Each question with why it is asked; the words of the screens after it."""
    groups = {"A": "call emergency now", "B": "a doctor or urgent-care line within 24-48 hours", "C": "book a visit"}
    text = ['Is each question clear, in the right group, and is one missing? "Not sure" counts as yes in group A.\n']
    for group, what in groups.items():
        rows = [(s["id"], s["question"], s["why"], s["source"]) for s in load("signs")["sign"] if s["id"][0] == group]
        text += [f"### Group {group}: {what}\n", table(("Id", "Question", "Why it is asked", "Source"), rows)]
    shown = sentence_table(
        "ui/relief/emergency.py",
        "core/safety/warning_signs.py",
        "core/safety/closing.py",
        "ui/relief/warning_signs_sheet.py",
    )
    return "\n".join([*text, "### What is said after the answers\n", shown])


IN_ALL_SESSIONS = ("core/relief/skin.py", "ui/relief/words.py")


def cautions() -> str:
    """Who is asked what first, and what a yes does."""
    effects = {"refuse": "closes it", "shorten": "15 instead of 20 min", "allow": "opens it again"}
    others = {"water": "no goal", "body": "no BMI"}
    text: list[str] = []
    for about, title in CAUTIONS.items():
        part = load("cautions")[about]
        rows = [
            (q["text"], others.get(about) or effects[q["effect"]], ", ".join(q.get("media", ())) or "all", q["source"])
            for q in part["question"]
        ]
        text += [f"### {title}\n\n> {part['short']}\n", table(("A yes to", "does", "For", "Source"), rows)]
    said = sentence_table(
        "ui/relief/before_session_part.py",
        "ui/relief/running_session_part.py",
        "ui/relief/after_session_part.py",
        *IN_ALL_SESSIONS,
    )
    return "\n".join([*text, "### Around a session of ice or heat\n", said])


def medicine() -> str:
    """Every label with its figures, the ceilings, what must not be mixed, the risk questions, the notes to a log."""
    file, shelf = load("medicines"), GUIDE_OF_CORE.medicine.products
    text = ["### Labels: compare each with a pack of today\n"]
    rows: list[tuple[object, ...]] = []
    for key, product in shelf.products.items():
        row = file["products"][key]
        strengths = ", ".join(f"{shelf.ingredients[one.id].name} {one.mg:g} mg" for one in product.ingredients)
        limits = " ".join((*label_words(row), days.said(product, shelf.ingredients)))
        rows.append(
            (
                f"{product.name} ({product.country})",
                f"{strengths} in one {product.unit}",
                row["says"],
                limits,
                row["source"],
            )
        )
    text.append(table(("Product", "What is in it", "Words on the screen", "What is counted", "Source"), rows))
    known = [one for one in shelf.ingredients.values() if one.ceiling or one.longest]
    rows = [
        (one.name, ceiling_words(one), hours(one), known_words(one), one.ceiling.source if one.ceiling else "")
        for one in known
    ]
    text += [
        "### Over all products\n",
        table(("Ingredient", "Most in 24 h", "Speaks against another NSAID", "Known from labels", "Source"), rows),
    ]
    for kind, notes in file["kinds"].items():
        rows = [(words, notes["source"]) for words in (*notes["ask"], *notes["mix"])]
        text += [f"### {KINDS[kind]}: ask first, and not together\n", table(("Words on the screen", "Source"), rows)]
    asked = table(("Question", "Source"), [(risk["text"], risk["source"]) for risk in file["risks"]])
    said = sentence_table(*(f"core/medicine/{name}.py" for name in SAID_OF_A_LOG))
    text += ['### Risk questions: a yes says "Label: ask a doctor before use."\n', asked]
    return "\n".join([*text, "### What is said about a log\n", said, *figures(("medicine",), table)])


SAID_OF_A_LOG = ("alerts", "dose_alert", "alcohol", "ahead", "days_in_a_row", "known_limits", "product_rows")


def label_words(row: dict[str, Any]) -> list[str]:
    """The figures that the clock counts with."""
    label = row["label"]
    said = [f"Up to {most:g} at once: {gap:g} h to the next." for most, gap in label.get("gaps", ())]
    if first := label.get("first"):
        said.append(
            f"First dose {first['units']} within {first['minutes']} min after {first['clear_hours']} h without."
        )
    if window := label.get("window"):
        said.append(f"{window['units']} in {window['hours']} h.")
    said += [f"{label['most_doses_24h']} doses in 24 h."] if "most_doses_24h" in label else []
    said += [f"{label['most_24h']} in 24 h."] if "most_24h" in label else []
    return said or ["No limits: prescription only."]


def ceiling_words(known: Any) -> str:
    """The most of an ingredient, as the product's sheet says it."""
    if known.ceiling is None:
        return ""
    more = f"; {known.ceiling.prescribed:g} mg with a prescriber" if known.ceiling.prescribed else ""
    return f"{known.ceiling.mg:g} mg{more}"


def hours(known: Any) -> str:
    """How long it speaks against another NSAID."""
    low = f"; {known.low_longest:g} h for a unit of up to {known.low:g} mg" if known.low else ""
    return f"{known.longest:g} h{low}" if known.longest else ""


def known_words(known: Any) -> str:
    """What holds a product of one's own where no label was entered (health.md 16.5)."""
    gap = f"{known.gap:g} h apart" if known.gap is not None else ""
    most = f"{known.most_mg:g} mg at once" if known.most_mg is not None else ""
    return ", ".join(part for part in (gap, most) if part)


def figure_tables() -> str:
    """The figures that the app keeps to, and what they stand on."""
    about = ["episode", "pain", "ice", "heat", "walk", "plank", "stretch", "sitting", "nudges", "water", "signs"]
    said = sentence_table(
        "core/prevention/walk_again.py",
        "core/prevention/plank/gate.py",
        "core/prevention/water.py",
        "core/prevention/body_weight.py",
    )
    return "\n".join(
        [*figures([*about, "measures"], table), "### What is said when something is closed or too much\n", said]
    )


def causes() -> str:
    """The questions, then each result."""
    file = load("causes")
    rows = [
        (q["id"], q["ask"], q.get("help", ""), " / ".join(a["label"] for a in q["answers"]))
        for q in of_today(file["questions"])
    ]
    text = [table(("Id", "Question", "Help", "Answers"), rows)]
    for rule in of_today(file["rules"]):
        when = "; ".join(answer_of(one) for one in rule["when"]) or "none of the others"
        lines = [("When", when), ("Pattern", rule["pattern"]), *advice(rule)]
        if instead := rule.get("instead"):
            lines += [(f"With {answer_of(instead)}, instead", instead["because"]), *advice(instead)]
        lines.append(("How sure", f"{rule['note']} – {rule['source']}"))
        text += [f"### {rule['id']}: {rule['headline']}\n", table(("", "Words on the screen"), lines)]
    for page in file["pages"]:
        lines = [(words,) for words in (*page["text"], *page["points"], *page.get("questions", ()))]
        lines.append((f"{page['note']} – {page['source']}",))
        text += [f"### Page: {page['title']}\n", table(("Words on the screen",), lines)]
    return "\n".join(text)


def of_today(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without those that stay for old results only."""
    return [row for row in rows if "until" not in row]


def answer_of(condition: dict[str, Any]) -> str:
    """The answers that a rule is for."""
    return f"{condition['question']} is {', '.join(condition['is'])}"


def advice(rule: dict[str, Any]) -> list[tuple[str, str]]:
    """Who to see, what to do today, what would change that."""
    return [
        ("Who", f"{rule['who']} – {rule['by']}"),
        ("Today", " ".join(rule["today"])),
        ("What would change this", rule["change"]),
    ]


def moves() -> str:
    """Dose, steps and who leaves it out."""
    file = load("moves")
    rows = [
        (
            m["name"],
            m.get("dose", f"{m['hold_seconds']} s x {m['repeats']}"),
            " ".join(m["steps"]),
            skip(m),
            m["source"],
        )
        for m in (*file["stretch"], *file["hold"])
    ]
    return table(("Move", "Dose", "Steps", "First days; left out if", "Source"), rows)


def skip(move: dict[str, Any]) -> str:
    """When it is for the first days, and who leaves it out."""
    days_words = {"yes": "First days: yes.", "eases": "First days: if it eases.", "no": "First days: no.", "": ""}
    return f"{days_words[move.get('acute', '')]} {move.get('skip_if', '')}".strip() or "–"


def steps() -> str:
    """Each part with its note and verdict."""
    rows = [
        (part.id, part.do, f"{part.note} – {part.source}, {part.date}", verdict_words(part.verdict))
        for step in GUIDE_OF_CORE.steps.steps
        for part in step.parts
    ]
    return table(("Step", "What to do", "Note and source", "Verdict"), rows)


def the_rest() -> str:
    """Emergency numbers, foods, questionnaires."""
    places = load("countries")["countries"].values()
    numbers = [(one["name"], one["emergency"] or "–", one.get("poison", "–"), one["source"]) for one in places]
    foods = [(f["name"], f["portion"], minerals(f), f["source"]) for f in load("foods")["food"]]
    peg, rmdq = load("measures")["peg"], load("measures")["rmdq"]
    quoted = [
        ("PEG", " ".join(item["ask"] for item in peg["items"]), peg["cite"]),
        ("Roland-Morris", rmdq["intro"], rmdq["cite"]),
    ]
    return "\n".join([
        table(("Country", "Emergency", "Poison line", "Source"), numbers),
        table(("Food", "Portion", "mg", "Source"), foods),
        table(("Questionnaire", "Words (quoted, not to be changed)", "Source"), quoted),
            *figures(("BMI", "BMI, Asian", "calcium", "magnesium", "potassium"), table),
    ])  # fmt: skip


def minerals(food: dict[str, Any]) -> str:
    """What a portion holds."""
    return ", ".join(f"{name} {food[name]}" for name in ("calcium", "magnesium", "potassium") if name in food)


def sources() -> str:
    """What the marks mean."""
    file = load("sources")
    lines = [f"- **{mark}** {what}" for group in file["groups"] for mark, what in file[group].items()]
    named = (load("medicines")["sources"] | load("countries")["sources"]).items()
    own = [f"- **{mark}** {what}" for mark, what in named if mark[:1].islower()]
    return "\n".join(["\n## Sources\n", *lines, *own, ""])


HEAD = """\
# Unclench: form for a clinical review

Unclench is a program for people whose back goes into spasm: a timer, a diary and general tips. It examines nobody,
names no diagnosis and suggests no medicine. These are the words it shows (edition {edition}) and the figures it keeps
to, with what they stand on. **Nobody has reviewed them until this form is signed.**

Tick **Right**, or **Change** and say what under Remarks; leave open what is not your field. Wording matters as much as
figures: does any sentence calm where it should not, frighten without need, or suggest a medicine? `{{...}}` is filled
in by the app. Sentences are shown one at a time, each in its place. D is a choice of this project that no source sets,
K is common knowledge, S.. and small names are sources, listed at the end; "health.md" is docs/health.md.

{plan}
Together about {physio} minutes of reading for a physiotherapist or doctor, {pharma} for a pharmacist. With less time:
in the order of the parts.
"""
RULE = "_" * 80
REMARKS = f"\nRemarks:\n\n{RULE}\n\n{RULE}\n"
END = """\

## Signature

☐ I have read the parts ______________ and found them right, with the changes asked for above.

☐ I have read the parts ______________ and found them **not** fit to be shown as they are.

What I did not review: ________________________________________________

| | |
| --- | --- |
| Name | |
| Qualification, and where registered | |
| May the name be shown in the app, under About? | ☐ yes ☐ no |
| Date | |
| Signature | |

When it is signed with yes, and the changes are made, it is entered in `resources/guide/reviewed.toml`:

```toml
reviewer = "Name, qualification"
date = 2027-01-31
edition = "the edition at the top of this form"
```
"""

if __name__ == "__main__":
    if sys.argv[1:] == ["-"]:
        sys.stdout.buffer.write(form().encode())
    else:
        OUT.write_text(form(), encoding="utf-8")
        print(f"{OUT.relative_to(ROOT)} is written")
