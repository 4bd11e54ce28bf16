"""Timers of the Linux kernel by absolute time; Python has them itself only from 3.13 on."""

import ctypes
import os

_NONBLOCK_CLOEXEC = 0o4000 | 0o2000000
_ABSTIME = 1
_CANCEL_ON_SET = 2


class _Setting(ctypes.Structure):
    _fields_ = [
        ("interval_s", ctypes.c_long),
        ("interval_ns", ctypes.c_long),
        ("value_s", ctypes.c_long),
        ("value_ns", ctypes.c_long),
    ]


class TimerFd:
    """One timer of `clock` (a CLOCK_ number). Readable once it fired, or once the clock was set if it shall tell so."""

    def __init__(self, clock: int, *, tell_when_set: bool = False) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._flags = _ABSTIME | (_CANCEL_ON_SET if tell_when_set else 0)
        self.fd = self._checked(self._libc.timerfd_create(clock, _NONBLOCK_CLOEXEC))

    def at(self, seconds: float | None) -> None:
        """Fire at this reading of the clock, at once when it is past; None never."""
        whole, part = divmod(max(1, int((seconds or 0) * 1e9)), 10**9) if seconds is not None else (0, 0)
        self._checked(self._libc.timerfd_settime(self.fd, self._flags, ctypes.byref(_Setting(0, 0, whole, part)), None))

    def fired(self) -> bool:
        """Whether it fired since it was asked last; a clock that was set is no firing."""
        try:
            return bool(os.read(self.fd, 8))
        except OSError:  # EAGAIN: set anew meanwhile; ECANCELED: the clock was set
            return False

    def close(self) -> None:
        os.close(self.fd)

    def _checked(self, result: int) -> int:
        if result < 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))
        return result
