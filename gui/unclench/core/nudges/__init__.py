"""Reminders: from facts, settings, presence, quiet and now to one merged nudge, or none."""
