"""Pictures of the app from made-up data, and what can be checked on them."""
