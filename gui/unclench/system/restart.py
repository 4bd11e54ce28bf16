"""The program begins anew in the place of this process: what was half built in this one cannot be in its way."""

import os
import sys
from typing import NoReturn

VARIABLE = "UNCLENCH_BEGUN_ANEW"


def begin_anew(told: str) -> NoReturn:
    """Run the same command again, with lines that its window has to tell. All that this one holds is given back."""
    os.environ[VARIABLE] = told
    command = [sys.executable, *sys.orig_argv[1:]]
    if sys.platform == "win32":  # its execv loses the quotes of words with spaces
        import subprocess

        subprocess.Popen(command)
        sys.exit(0)
    os.execv(sys.executable, command)


def told() -> str | None:
    """What the process before this one left to tell; None: there was none."""
    return os.environ.pop(VARIABLE, None)
