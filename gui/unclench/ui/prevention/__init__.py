"""The Prevention tab: one card, sheet or screen a file."""
