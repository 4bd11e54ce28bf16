"""What every room of the core uses: errors, moments, entries, facts, settings, ports, words for times."""
