"""The doctor's page, built from the diary as sections, tables and one curve."""
