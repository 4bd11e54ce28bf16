"""The settings: few, searchable, in force at once, each with its way back."""
