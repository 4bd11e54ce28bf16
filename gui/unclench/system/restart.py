"""The program begins anew in the place of this process: what was half built in this one cannot be in its way."""

import os
import sys
from typing import NoReturn

VARIABLE = "UNCLENCH_BEGUN_ANEW"


def begin_anew(told: str) -> NoReturn:
    """Run the same command again, with lines that its window has to tell. All that this one holds is given back."""
    os.environ[VARIABLE] = told
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])


def told() -> str | None:
    """What the process before this one left to tell; None: there was none."""
    return os.environ.pop(VARIABLE, None)
