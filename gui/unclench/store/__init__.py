"""What the app remembers: one SQLite file."""
