"""What the app knows: frozen entries, pure rules of (facts, now), snapshots and ports. Standard library only."""
