"""The system check."""
