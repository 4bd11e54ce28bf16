"""Medicine by the label: the card, its log form, and the sheets behind it."""
