"""The History tab: how it went, all entries, and the data file."""
