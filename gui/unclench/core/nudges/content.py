"""The parts of the guide that nudges look at."""

from unclench.core.base.countries import Countries
from unclench.core.base.frozen_record import record
from unclench.core.medicine.content import MedicineContent
from unclench.core.safety.content import SafetyContent


@record
class NudgeContent:
    """Cautions before a nudge for ice, products for a reminder of the prescriber's, the usual glass of a country."""

    safety: SafetyContent
    medicine: MedicineContent
    countries: Countries
