"""Whether a folder is joined: asked at each start, before anything else of sharing is loaded."""

import os
from pathlib import Path

NAME = "sync.json"
"""In the state folder of this computer."""


def is_joined(state: Path) -> bool:
    """Whether a folder is joined."""
    return os.path.exists(state / NAME)
