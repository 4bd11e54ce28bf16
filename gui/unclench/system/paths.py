"""Where the diary, the log and the socket of the running app live.

The command line goes through here before anything else, so nothing but os, stat, sys and zlib is imported.
"""

import os
import stat
import sys
import zlib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from unclench.core.base.errors import StoreTrouble

NAME = "unclench"
LONGEST_ADDRESS = 100  # bytes; an address of a socket holds 108 on Linux, 104 on macOS
PLACES = {  # what for: variable of the desktop, then the folder below home on Linux, macOS, Windows
    "data": ("XDG_DATA_HOME", ".local/share/unclench", "Library/Application Support/Unclench", "Unclench/data"),
    "state": (
        "XDG_STATE_HOME",
        ".local/state/unclench",
        "Library/Application Support/Unclench/state",
        "Unclench/state",
    ),
    "config": ("XDG_CONFIG_HOME", ".config/unclench", "Library/Application Support/Unclench/config", "Unclench/config"),
}


class Paths:
    """The folders of one diary as full paths, and `address`, where its app listens."""

    __slots__ = ("address", "config", "data", "runtime", "state")

    def __init__(self, data: str, state: str, config: str, runtime: str, address: str) -> None:
        self.data = data
        self.state = state
        self.config = config
        self.runtime = runtime
        self.address = address


def find(data_dir: str | None = None) -> Paths:
    """The folders for this person, or for the diary in `data_dir` (else in UNCLENCH_DATA_DIR). Makes nothing.

    State and log of a named folder stay apart from those of the usual one, and on this computer: a copied diary is not
    a copied computer. Raises StoreTrouble when there is neither a home folder nor a named one.
    """
    named = data_dir or os.environ.get("UNCLENCH_DATA_DIR")
    data = os.path.abspath(os.path.expanduser(named)) if named else _place("data")
    if data is None:
        raise _no_home()
    key = f"{zlib.crc32(os.fsencode(os.path.normcase(os.path.realpath(data)))):08x}"
    state = _place("state")
    state = (os.path.join(state, key) if named else state) if state else os.path.join(data, "state")
    runtime, address = _listening(f"{NAME}-{key}", data)
    return Paths(data, state, _place("config") or os.path.join(data, "config"), runtime, address)


def make(paths: Paths) -> None:
    """Make the folders, for this user alone. Raises StoreTrouble when one cannot be made or written."""
    for folder in (paths.data, paths.state, paths.runtime):
        try:
            os.makedirs(folder, 0o700, exist_ok=True)
        except OSError as error:
            from errno import EDQUOT, ENOSPC

            raise (_full(folder) if error.errno in (EDQUOT, ENOSPC) else _not_writable(folder)) from error
        if not os.access(folder, os.W_OK | os.X_OK):
            raise _not_writable(folder)


def _place(what: str) -> str | None:
    """Our folder for this, or None without a home folder. A relative XDG folder does not count."""
    variable, linux, macos, windows = PLACES[what]
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return os.path.join(local, *windows.split("/")) if local else None
    if os.path.isabs(os.environ.get(variable, "")):
        return os.path.join(os.environ[variable], NAME)
    home = os.path.expanduser("~")
    if not (os.path.isabs(home) and os.path.isdir(home)):
        return None
    return os.path.join(home, macos if sys.platform == "darwin" else linux)


def _listening(name: str, data: str) -> tuple[str, str]:
    """The folder for sockets and our address in it: the session's, else a private one in temp, else the diary's own.

    Each command in a Flatpak has a sandbox of its own, and the one folder of the session that all of one app share.
    """
    if sys.platform == "win32":
        return data, rf"\\.\pipe\{name}"
    user = os.getuid()
    runtime, app = os.environ.get("XDG_RUNTIME_DIR", ""), os.environ.get("FLATPAK_ID")
    session = (os.path.join(runtime, "app", app) if app else "", runtime, f"/run/user/{user}")
    private = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"{NAME}-{user}")
    for folder in (*session, private, data):
        address = os.path.join(folder, name)
        fits = os.path.isabs(folder) and len(os.fsencode(address)) <= LONGEST_ADDRESS
        if fits and _ours(folder, user, may_be_missing=folder == private):
            return folder, address
    return data, os.path.join(data, name)


def _ours(folder: str, user: int, *, may_be_missing: bool) -> bool:
    """Whether nobody but this user can put a socket there: what others answer for us could be anything."""
    try:
        there = os.lstat(folder)
    except OSError:
        return may_be_missing
    return stat.S_ISDIR(there.st_mode) and there.st_uid == user and not there.st_mode & 0o022


def _no_home() -> "StoreTrouble":
    from unclench.core.base.errors import StoreTrouble
    from unclench.core.base.translation import translate

    return StoreTrouble(
        translate("system", "There is no home folder to keep your diary in."),
        translate("system", "Name a folder with --data-dir, or set UNCLENCH_DATA_DIR."),
        "no_home",
    )


def _not_writable(folder: str) -> "StoreTrouble":
    from unclench.core.base.errors import StoreTrouble
    from unclench.core.base.translation import translate

    return StoreTrouble(
        translate("system", "I can't write in the folder {folder}.").format(folder=folder),
        translate("system", "Allow this user to write there, or name another folder with --data-dir."),
        "not_writable",
    )


def _full(folder: str) -> "StoreTrouble":
    from unclench.core.base.errors import StoreTrouble
    from unclench.core.base.translation import translate

    return StoreTrouble(
        translate("system", "The disk is full, so nothing can be kept in {folder}.").format(folder=folder),
        translate("system", "Make some room on that disk, then try again."),
        "disk_full",
    )
