"""One polite stream of reminders: facts, settings, presence, quiet and now give one merged nudge or nothing."""
