"""The Relief tab."""
