"""Whether somebody touches keyboard or mouse: one way a file, and `choose` that takes the best one here."""
