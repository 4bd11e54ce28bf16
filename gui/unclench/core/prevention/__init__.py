"""Water, sitting, walking, stretching, weight, foods, and the snapshot of the Prevention tab."""
