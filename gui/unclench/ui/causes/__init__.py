"""The Causes tab: checklist, result, to-dos, visits, questionnaires."""
