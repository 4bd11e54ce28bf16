"""What one can do: small services; each method is one press or one command."""
