"""Schema 6: what was taken at once goes up to 200 units; an overdose is kept, too."""

from unclench.store import schema_1 as first_tables

DOSES = first_tables.create("doses").replace("units <= 20)", "units <= 200)")
