"""Our own nudge window, the words about the next nudge, and the card for a break."""
