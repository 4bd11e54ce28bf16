"""Ways to start quicker than Python and PySide6 do by themselves; off with UNCLENCH_PLAIN_START=1."""
