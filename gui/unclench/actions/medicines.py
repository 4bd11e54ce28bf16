"""Log medicine, keep products on the card, add one's own, keep what a prescriber said, answer the risk questions."""

from dataclasses import replace
from typing import Any

from unclench.actions.context import Context
from unclench.core.base import preferences
from unclench.core.base.entries import Caution, Dose, OwnProduct
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.base.facts import find as entry
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant
from unclench.core.base.ports import Writing
from unclench.core.base.translation import translate
from unclench.core.medicine import dosing, product_rows, products
from unclench.core.medicine.dose_alert import Alert
from unclench.core.medicine.dosing import Limits


@record
class Logged:
    """A dose that was written, and what the label says about it."""

    dose: Dose
    alerts: tuple[Alert, ...]

    @property
    def warnings(self) -> tuple[tuple[str, str], ...]:
        """The alerts as (code, message)."""
        return tuple((alert.code, alert.message) for alert in self.alerts)


class Medicines:
    """A truthful log: what was taken is always written down, over a limit too."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def log(self, product: str, units: float = 1, *, at: Instant | None = None, note: str | None = None) -> Logged:
        """Write down what was taken. Raises BadInput for an unknown product or impossible units."""
        context = self._context
        with context.journal.write() as w:
            now = context.clock.now()
            dose = w.add(dosing.plan_dose(w.facts, context.guide.medicine.products, now, product, units, at, note))
            facts = _with(w.facts, dose)
        context.publish({"doses"})
        settings = preferences.read(context.journal.settings())
        return Logged(dose, product_rows.logged(dose, facts, settings, context.guide.medicine, now))

    def amend(self, dose_id: str, units: float, *, at: Instant | None = None) -> Dose:
        """Change a dose (`at` None: it was now); the change is kept in its history. Raises BadInput."""
        with self._context.journal.write() as w:
            moment = at or self._context.clock.now().instant
            dose = w.change(dosing.plan_amend(self._context.journal.get("doses", dose_id), units, moment))
        self._context.publish({"doses"})
        return dose

    def take_back(self, dose_id: str) -> Dose:
        """Undo one dose, for ten minutes after it was written. Raises Refused or BadInput."""
        with self._context.journal.write() as w:
            dose = dosing.plan_take_back(w.facts, self._context.clock.now(), dose_id)
            w.takes_back(dose)
            w.delete(dose)
        self._context.publish({"doses"})
        return dose

    def keep(self, product: str) -> None:
        """Keep a product on the card. Raises BadInput when it is not known."""
        with self._context.journal.write() as w:
            known = products.find(w.facts, self._context.guide.medicine.products, product)
            self._put_on_card(w, known.id)
        self._context.publish({"settings"})

    def drop(self, product: str) -> None:
        """Take a product off the card; what was logged stays."""
        with self._context.journal.write() as w:
            w.set("medicines_kept", tuple(kept for kept in self._kept() if kept != product))
        self._context.publish({"settings"})

    def _put_on_card(self, w: Writing, product: str) -> None:
        w.set("medicines_kept", tuple(dict.fromkeys((*self._kept(), product))))

    def _kept(self) -> tuple[str, ...]:
        return preferences.read(self._context.journal.settings()).medicines_kept

    def add_own(
        self, name: str, ingredients: tuple[tuple[str, float | None], ...], limits: Limits = Limits()
    ) -> OwnProduct:
        """Add a product of one's own, kept on the card. Raises BadInput."""
        with self._context.journal.write() as w:
            now = self._context.clock.now()
            own = w.add(dosing.plan_own(self._context.guide.medicine.products, now, name, ingredients, limits))
            self._put_on_card(w, products.OWN + own.id)
        self._context.publish({"own_products", "settings"})
        return own

    def change_own(
        self, own_id: str, name: str, ingredients: tuple[tuple[str, float | None], ...], limits: Limits = Limits()
    ) -> OwnProduct:
        """Correct a product of one's own; what was logged of it stays as it was. Raises BadInput."""
        with self._context.journal.write() as w:
            now, old = self._context.clock.now(), entry(w.facts.own_products, own_id)
            plan = dosing.plan_own(self._context.guide.medicine.products, now, name, ingredients, limits)
            if old is None:
                raise BadInput("id", translate("core", "That entry is no longer there."))
            own = w.change(replace(old, name=plan.name, ingredients=plan.ingredients, label=plan.label))
        self._context.publish({"own_products"})
        return own

    def prescribe(
        self, product: str, limits: Limits, *, prescriber: str, set_on: str | None = None, times: str = ""
    ) -> OwnProduct:
        """Keep what a prescriber said about a product, instead of what stood before. Raises BadInput.

        `times` ("08:00 20:00") are when the user wants a reminder; "" for never.
        """
        context = self._context
        with context.journal.write() as w:
            now = context.clock.now()
            day = set_on or f"{now.instant.local():%Y-%m-%d}"
            plan = dosing.plan_schedule(
                w.facts, context.guide.medicine.products, now, product, limits, prescriber, day, times
            )
            for old in w.facts.own_products:
                if old.label.get("for") == product:
                    w.delete(old)
            schedule = w.add(plan)
            self._put_on_card(w, product)
        context.publish({"own_products", "settings"})
        return schedule

    def by_the_label(self, product: str) -> None:
        """Go back from a prescriber's instructions to the label."""
        with self._context.journal.write() as w:
            for old in w.facts.own_products:
                if old.label.get("for") == product:
                    w.delete(old)
        self._context.publish({"own_products"})

    def risks(self, answers: dict[str, Any]) -> Caution:
        """Keep the answers to the risk questions; the newest hold. Raises BadInput."""
        asked = {risk.id for risk in self._context.guide.medicine.products.risks}
        if not set(answers) <= asked or any(value not in ("y", "n", "?") for value in answers.values()):
            names = ", ".join(sorted(asked))
            text = translate("core", 'Answer {names} with "y", "n" or "?".')
            raise BadInput("answers", text.format(names=names))
        with self._context.journal.write() as w:
            caution = w.add(Caution(at=self._context.clock.now().instant, about="medicine", answers=answers))
        self._context.publish({"cautions"})
        return caution


def _with(facts: Facts, dose: Dose) -> Facts:
    return replace(facts, doses=tuple(sorted((*facts.doses, dose), key=lambda one: one.at.utc)))
