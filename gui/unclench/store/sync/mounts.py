"""Whether a folder lies on another computer, or behind a program: asking it then may never come back.

On Linux a process that waits for such a folder can often not even be ended. Asks the list of mounts, never the folder.
"""

import os
import re
import sys
from collections import deque
from contextlib import suppress

LIST = "/proc/self/mountinfo"
TYPES = frozenset((
    "9p", "afs", "autofs", "ceph", "cifs", "coda", "davfs", "fuse", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4",
    "prl_fs", "smb3", "smbfs", "vboxsf", "virtiofs",
))  # fmt: skip
"""And all that begin with "fuse.": not "fuseblk", a drive of this computer."""
MOST_LINKS = 40
_WRITTEN = re.compile(r"\\([0-7]{3})")


def is_far(folder: str) -> bool:
    """Whether the way to a folder goes through such a mount, also by links."""
    if sys.platform != "linux":
        return False
    far = _far_mounts()
    here, left, links = "/", deque(os.path.abspath(folder).split("/")), 0
    while far and left and links <= MOST_LINKS:
        name = left.popleft()
        if name in ("", "."):
            continue
        here = os.path.dirname(here) if name == ".." else os.path.join(here, name)
        if here in far:
            return True
        with suppress(OSError):
            link = os.readlink(here)
            links += 1
            here = "/" if link.startswith("/") else os.path.dirname(here)
            left.extendleft(reversed(link.split("/")))
    return False


def _far_mounts() -> set[str]:
    """The places of such mounts."""
    found: set[str] = set()
    with suppress(OSError), open(LIST, encoding="utf-8", errors="surrogateescape") as lines:
        for line in lines:
            before, _, after = line.partition(" - ")
            kind = after.partition(" ")[0]
            if kind in TYPES or kind.startswith("fuse."):
                found.add(_WRITTEN.sub(lambda code: chr(int(code[1], 8)), before.split(" ")[4]))
    return found
