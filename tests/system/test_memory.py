"""Memory that is free goes back to the computer."""

import subprocess
import sys

PROGRAM = """
import re
from unclench.system.memory_trim import give_back
def taken():
    return int(re.search(r"^VmRSS:\\s+(\\d+)", open("/proc/self/status").read(), re.MULTILINE)[1])
small = [bytes(600) for _ in range(100_000)]
last = bytes(600)
del small
before = taken()
give_back()
print(before - taken())
"""


def test_what_was_freed_below_something_that_stays_is_given_back() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert int(done.stdout) > 40_000  # kB of 60,000
