"""Medicine by the label: products, the clock of doses, alerts, and the snapshot of the card. A log, never advice."""
