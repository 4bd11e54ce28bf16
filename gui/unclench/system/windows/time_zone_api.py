"""The time zone: Windows tells a change, but the C library goes on with the one it read first."""

import ctypes

from unclench.system.windows.library import library

SIZE = 172  # bytes of TIME_ZONE_INFORMATION


def time_zone() -> bytes:
    """All that Windows knows of the zone, to compare."""
    told = ctypes.create_string_buffer(SIZE)
    library("kernel32").GetTimeZoneInformation(told)
    return told.raw


def read_anew() -> None:
    """Let the C library, and with it Python, use the zone of now."""
    ctypes.CDLL("ucrtbase")["_tzset"]()
