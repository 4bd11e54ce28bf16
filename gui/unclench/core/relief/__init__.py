"""Ice and heat sessions with their gaps and cues, the plan of the 72 hours, and the snapshot of the Relief tab."""
