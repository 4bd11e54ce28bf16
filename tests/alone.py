"""A program in a Python of its own, for what a process can do only once."""

import os
import subprocess
import sys


def run(code: str, *words: str, **more: str) -> str:
    """What it prints, with `more` in its environment. Its coverage is not counted, for that loads everything itself."""
    alone = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")} | more
    command = [sys.executable, "-W", "ignore", "-c", code, *words]
    return subprocess.run(command, env=alone, capture_output=True, text=True, check=True).stdout
