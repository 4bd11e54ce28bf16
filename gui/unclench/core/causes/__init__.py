"""The Causes checklist: its data, its evaluation, its runs; questionnaires, visits, and the snapshot of the tab."""
