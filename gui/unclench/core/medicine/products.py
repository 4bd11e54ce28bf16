"""Medicine products: label data by ingredient, strength and country; the user's own; what a prescriber set instead."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Literal, get_args

from unclench.core.base import local_formats
from unclench.core.base.entries import Dose, OwnProduct
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.translation import translate

Kind = Literal["nsaid", "acetaminophen", "sedating", "other"]
KINDS: tuple[Kind, ...] = get_args(Kind)
Group = Literal["nsaid", "acetaminophen", "dipyrone"]
"""What labels limit by mg in 24 h and by days in a row, whatever the product."""
GROUPS: tuple[Group, ...] = get_args(Group)
OWN = "own-"


@record
class Ingredient:
    """One active ingredient of a unit; `mg` is None where it is not known."""

    id: str
    kind: Kind
    mg: float | None = None

    @property
    def group(self) -> Group | None:
        """What it is counted with."""
        return group_of(self.id, self.kind)


@record(kw_only=True)
class Label:
    """What a label, or a prescriber, allows, in units; None means that it says nothing.

    `gaps` are (most units of a dose, hours until the next). `first_units` may be the first dose of a course, together
    or within `first_minutes`, when there was none for `first_clear_hours` (naproxen, health.md 3.2). `longest` is the
    longest interval printed, in hours: so long an NSAID speaks against another (health.md 16, row 6).
    """

    most: float | None = None
    gaps: tuple[tuple[float, float], ...] = ()
    most_24h: float | None = None
    most_doses_24h: int | None = None
    window_hours: float | None = None
    window_units: float | None = None
    first_units: float | None = None
    first_minutes: int = 60
    first_clear_hours: int = 24
    longest: float | None = None
    days: int | None = None

    def gap_hours(self, units: float) -> float:
        """Hours from a dose of so many units to the next; above the largest dose, the longest gap."""
        fitting = [hours for most, hours in self.gaps if units <= most + 1e-9]
        return fitting[0] if fitting else max((hours for _, hours in self.gaps), default=0.0)


@record(kw_only=True)
class Product:
    """One product, by its ingredients, strength and country. Brands are search words and decide no limit."""

    id: str
    name: str
    country: str = ""
    unit: str = "tablet"
    ingredients: tuple[Ingredient, ...] = ()
    label: Label = Label()
    says: str = ""
    source: str = ""
    brands: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    prescriber_only: bool = False
    prescriber: str | None = None
    set_on: str | None = None
    times: tuple[str, ...] = ()

    def has(self, kind: Kind) -> bool:
        """Whether one of the ingredients is of this kind."""
        return any(ingredient.kind == kind for ingredient in self.ingredients)

    @property
    def for_its_drug(self) -> bool:
        """Whether its limits are those of its drug too: not what a prescriber set for a mixture."""
        return not self.prescriber or len(self.ingredients) == 1

    def mg_of(self, ingredient_id: str) -> float:
        """How many mg of an ingredient one unit has; 0 when it has none, or the strength is not known."""
        return sum(i.mg or 0.0 for i in self.ingredients if i.id == ingredient_id)


@record
class Ceiling:
    """The most mg of an ingredient in 24 h by leaflets; `prescribed` when a prescriber set all of it."""

    mg: float
    source: str
    prescribed: float | None = None

    def most(self, *, prescribed: bool) -> float:
        """The mg that hold."""
        return self.prescribed if prescribed and self.prescribed else self.mg


@record(kw_only=True)
class Known:
    """An ingredient that can be chosen for an own product.

    `longest` hours an NSAID speaks against another where its product says none; `low_longest` hours where a unit has up
    to `low` mg (daily low-dose aspirin), or nobody knows how many. `gap` and `most_mg`: the fewest hours apart and the
    most mg at once that any label of the shelf with this ingredient prints (health.md 16.5); None where none does, or
    `labels_are_low`: half of what is prescribed and less, so that they say nothing of other packs (16.11).
    """

    id: str
    name: str
    kind: Kind
    words: tuple[str, ...] = ()
    longest: float | None = None
    low: float | None = None
    low_longest: float | None = None
    labels_are_low: bool = False
    ceiling: Ceiling | None = None
    gap: float | None = None
    most_mg: float | None = None

    @property
    def inside(self) -> str:
        """The name inside a sentence."""
        return local_formats.inside(self.name)

    def speaks(self, mg: float | None) -> float | None:
        """For how many hours it is a reason against another NSAID, with so many mg in a unit; None where unknown."""
        if self.low is not None and (mg is None or mg <= self.low):
            return self.low_longest
        return self.longest


@record
class Risk:
    """One of the eight yes-or-no questions (health.md 3.6)."""

    id: str
    text: str
    source: str


@record
class KindNotes:
    """What labels of a kind say to ask a doctor about, and what must not be mixed (health.md 3.1, 3.3)."""

    ask: tuple[str, ...]
    mix: tuple[str, ...]
    source: str


@record
class MedicineData:
    """medicines.toml."""

    edition: str
    sources: dict[str, str]
    ingredients: dict[str, Known]
    products: dict[str, Product]
    risks: tuple[Risk, ...]
    kinds: dict[Kind, KindNotes]


def parse(file: dict[str, Any]) -> MedicineData:
    """The shelf of medicines.toml."""
    known = {key: _known(key, row) for key, row in file["ingredients"].items()}
    products = {key: _product(key, row, known) for key, row in file["products"].items()}
    return MedicineData(
        edition=file["edition"],
        sources=dict(file["sources"]),
        ingredients={key: _with_labels(one, products.values()) for key, one in known.items()},
        products=products,
        risks=tuple(Risk(row["id"], row["text"], row["source"]) for row in file["risks"]),
        kinds={
            kind: KindNotes(tuple(row["ask"]), tuple(row["mix"]), row["source"]) for kind, row in file["kinds"].items()
        },
    )


def _known(key: str, row: dict[str, Any]) -> Known:
    ceiling = row.get("ceiling")
    return Known(
        id=key,
        name=row["name"],
        kind=row["kind"],
        words=tuple(row.get("words", ())),
        longest=row.get("longest"),
        low=row.get("low"),
        low_longest=row.get("low_longest"),
        labels_are_low=row.get("labels_are_low", False),
        ceiling=Ceiling(ceiling["mg"], ceiling["source"], ceiling.get("prescribed")) if ceiling else None,
    )


def _with_labels(known: Known, products: Iterable[Product]) -> Known:
    """With the fewest hours and the most mg at once of the labels that have it, where it is counted over products."""
    if known.labels_are_low or group_of(known.id, known.kind) is None:
        return known
    having = [product for product in products if product.mg_of(known.id)]
    hours = [hours for product in having for _, hours in product.label.gaps]
    most = [product.label.most * product.mg_of(known.id) for product in having if product.label.most is not None]
    return replace(known, gap=min(hours, default=None), most_mg=max(most, default=None))


def _product(key: str, row: dict[str, Any], known: dict[str, Known]) -> Product:
    parts = tuple(Ingredient(part["id"], known[part["id"]].kind, part["mg"]) for part in row["ingredients"])
    names = tuple(word for part in parts for word in (known[part.id].name, *known[part.id].words))
    return Product(
        id=key,
        name=row["name"],
        country=row["country"],
        unit=row["unit"],
        ingredients=parts,
        label=label_of(row.get("label", {})),
        says=row["says"],
        source=row["source"],
        brands=tuple(row["brands"]),
        words=names,
        prescriber_only=row.get("prescriber_only", False),
    )


def label_of(row: dict[str, Any]) -> Label:
    """A label from TOML, or from its copy in an entry."""
    window, first = row.get("window", {}), row.get("first", {})
    return Label(
        most=row.get("most"),
        gaps=tuple((float(most), float(hours)) for most, hours in row.get("gaps", ())),
        most_24h=row.get("most_24h"),
        most_doses_24h=row.get("most_doses_24h"),
        window_hours=window.get("hours"),
        window_units=window.get("units"),
        first_units=first.get("units"),
        first_minutes=first.get("minutes", 60),
        first_clear_hours=first.get("clear_hours", 24),
        longest=row.get("longest"),
        days=row.get("days"),
    )


def label_row(product: Product) -> dict[str, Any]:
    """The label of a product as an entry keeps it: only what it says, with prescriber and day where one set it."""
    label = product.label
    row: dict[str, Any] = {
        "most": label.most,
        "gaps": [list(gap) for gap in label.gaps] or None,
        "most_24h": label.most_24h,
        "most_doses_24h": label.most_doses_24h,
        "longest": label.longest,
        "days": label.days,
        "prescriber": product.prescriber,
        "set_on": product.set_on,
    }
    if label.window_hours is not None:
        row["window"] = {"hours": label.window_hours, "units": label.window_units}
    if label.first_units is not None:
        row["first"] = {
            "units": label.first_units,
            "minutes": label.first_minutes,
            "clear_hours": label.first_clear_hours,
        }
    return {name: value for name, value in row.items() if value is not None}


def ingredient_rows(product: Product) -> tuple[dict[str, Any], ...]:
    """The ingredients of a product as an entry keeps them."""
    return tuple({"id": i.id, "class": i.kind, "mg": i.mg} for i in product.ingredients)


def ingredients_of(rows: tuple[dict[str, Any], ...]) -> tuple[Ingredient, ...]:
    """Ingredients from their copy in an entry."""
    return tuple(Ingredient(row["id"], row["class"], row.get("mg")) for row in rows)


def group_of(ingredient_id: str, kind: str) -> Group | None:
    """What an ingredient is counted with: an NSAID, acetaminophen, dipyrone; None for anything else."""
    if ingredient_id == "dipyrone":
        return "dipyrone"
    return kind if kind == "nsaid" or kind == "acetaminophen" else None


def groups_in(dose: Dose) -> frozenset[Group]:
    """What the ingredients of a logged dose are counted with."""
    found: set[Group] = set()
    for row in dose.ingredients:
        if group := group_of(row["id"], row["class"]):
            found.add(group)
    return frozenset(found)


def as_logged(dose: Dose) -> Product:
    """The product as it was when this dose was logged."""
    return Product(
        id=dose.product,
        name=dose.product_name,
        ingredients=ingredients_of(dose.ingredients),
        label=label_of(dose.label),
        prescriber=dose.label.get("prescriber"),
        set_on=dose.label.get("set_on"),
    )


def all_products(facts: Facts, shelf: MedicineData) -> dict[str, Product]:
    """Products of the shelf and the user's own, by id; a prescriber's instructions stand in for the label."""
    found = dict(shelf.products)
    found.update((OWN + own.id, _own(own)) for own in facts.own_products if own.label.get("for") is None)
    for schedule in facts.own_products:
        target = schedule.label.get("for")
        if target in found:
            found[target] = prescribed(found[target], schedule)
    return found


def _own(own: OwnProduct) -> Product:
    return Product(
        id=OWN + own.id,
        name=own.name,
        ingredients=ingredients_of(own.ingredients),
        label=label_of(own.label),
        unit=own.label.get("unit", "tablet"),
        prescriber=own.prescriber,
        set_on=own.set_on,
    )


def prescribed(product: Product, schedule: OwnProduct) -> Product:
    """The product with the prescriber's gap and limits instead of the label's; its ingredients stay."""
    return replace(
        product,
        label=label_of(schedule.label),
        prescriber=schedule.prescriber,
        set_on=schedule.set_on,
        times=tuple(schedule.label.get("times", ())),
    )


def find(facts: Facts, shelf: MedicineData, product_id: str) -> Product:
    """The product of this id. Raises BadInput."""
    found = all_products(facts, shelf)
    if product_id in found:
        return found[product_id]
    raise BadInput(
        "product",
        translate("core", "I know no product called {product}. These are known: {known}.").format(
            product=product_id, known=", ".join(found)
        ),
    )


def sources(product: Product, shelf: MedicineData) -> tuple[str, ...]:
    """The marks of all that stands about a product: its label, and what leaflets allow of its ingredients."""
    known = (shelf.ingredients[each.id].ceiling for each in product.ingredients if each.id in shelf.ingredients)
    cited = [product.source, *(ceiling.source for ceiling in known if ceiling)]
    return tuple(dict.fromkeys(mark for marks in cited if marks for mark in marks.split(", ")))


def search(products: dict[str, Product], words: str, country: str = "") -> tuple[Product, ...]:
    """Products that fit every word (ingredient, strength, country or brand); those of `country` first."""
    wanted = words.lower().replace(",", " ").split()
    found = [product for product in products.values() if all(_fits(product, word) for word in wanted)]
    return tuple(sorted(found, key=lambda product: product.country not in (country, "")))


def _fits(product: Product, word: str) -> bool:
    texts = (product.name, product.country, *product.words, *product.brands)
    strengths = {f"{i.mg:g}" for i in product.ingredients if i.mg} | {
        f"{i.mg:g}mg" for i in product.ingredients if i.mg
    }
    return word in strengths or (not word.isdigit() and any(word in text.lower() for text in texts))
