"""The real clock: UTC, seconds since boot with sleep counted, and the local zone as it is right now."""

import os
import sys
import time
from datetime import UTC, datetime, timedelta, tzinfo

from unclench.core.base.moments import MAX_OFFSET_SECONDS, Now

BOOT_ID_FILE = "/proc/sys/kernel/random/boot_id"
LOCALTIME = "/etc/localtime"


class LocalZone(tzinfo):
    """The zone of this computer, asked of the C library each time, so it follows a zone that is changed."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        return _local(moment.replace(tzinfo=None)).utcoffset() if moment else None

    def dst(self, moment: datetime | None) -> timedelta | None:
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        return _local(moment.replace(tzinfo=None)).tzname() if moment else None

    def fromutc(self, moment: datetime) -> datetime:
        local = _local(moment.replace(tzinfo=UTC))
        mine = local.replace(tzinfo=self)
        return mine if mine.utcoffset() == local.utcoffset() else mine.replace(fold=1)


def _local(moment: datetime) -> datetime:
    """The moment by the C library; in UTC where its zone is none there is, such as TZ=XXX-26.

    On Windows it knows no zone before 1970 and after 3000: OSError.
    """
    try:
        local = moment.astimezone()
    except (ValueError, OSError, OverflowError):
        return moment.replace(tzinfo=UTC)
    offset = local.utcoffset() or timedelta()
    return local if abs(offset.total_seconds()) <= MAX_OFFSET_SECONDS else moment.replace(tzinfo=UTC)


class SystemClock:
    """`now()` of this computer. `localtime` is the file that changes with the zone."""

    def __init__(self, localtime: str = LOCALTIME) -> None:
        self._localtime = localtime
        self._zone = LocalZone()
        self._zone_mark: object = None
        self._boot_id = boot_id()

    def now(self) -> Now:
        mark = self._mark()
        if mark != self._zone_mark:
            self._zone_mark = mark
            _read_zone_anew()
        return Now(datetime.now(UTC), boot_seconds(), self._boot_id, self._zone)

    def _mark(self) -> object:
        if sys.platform == "win32":
            from unclench.system.windows.time_zone_api import time_zone

            return time_zone()
        try:
            file = os.stat(self._localtime)
        except OSError:
            return os.environ.get("TZ"), 0, 0
        return os.environ.get("TZ"), file.st_ino, file.st_mtime_ns


def _read_zone_anew() -> None:
    """Let Python use the zone of now."""
    if sys.platform == "win32":
        from unclench.system.windows.time_zone_api import read_anew

        read_anew()
    else:
        time.tzset()


def boot_seconds() -> float:
    """Seconds since the computer started, sleep included."""
    if sys.platform == "win32":
        import ctypes

        ticks = ctypes.windll.kernel32.GetTickCount64
        ticks.restype = ctypes.c_ulonglong
        return ticks() / 1000
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC_RAW)
    return time.clock_gettime(time.CLOCK_BOOTTIME)


def boot_id() -> str:
    """A name for this start of the computer; unknown is a name of its own, so that only the wall clock counts then."""
    try:
        if sys.platform == "win32":
            return _windows_boot_id()
        if sys.platform == "darwin":
            return _macos_boot_id()
        with open(BOOT_ID_FILE, encoding="ascii") as file:
            return file.read().strip()
    except (OSError, ValueError, AttributeError):
        return f"unknown-{os.getpid()}-{time.time_ns()}"


def _windows_boot_id() -> str:
    import winreg  # pyright: ignore[reportMissingImports]

    path = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:  # pyright: ignore
        return f"windows-{winreg.QueryValueEx(key, 'BootId')[0]}"  # pyright: ignore


def _macos_boot_id() -> str:
    import ctypes

    text = ctypes.create_string_buffer(64)
    size = ctypes.c_size_t(len(text))
    if ctypes.CDLL(None).sysctlbyname(b"kern.bootsessionuuid", text, ctypes.byref(size), None, 0):
        raise OSError("kern.bootsessionuuid")
    return text.value.decode("ascii")
