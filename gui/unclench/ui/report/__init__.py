"""The doctor's page on screen, in a PDF and on paper."""
