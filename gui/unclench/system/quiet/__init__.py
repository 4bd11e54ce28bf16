"""Do not disturb of the desktops: one way a file, and `choose` that finds which one is here."""
