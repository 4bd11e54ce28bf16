"""Idle time of an X11 session: alarms of the X server on its IDLETIME counter. Nothing polls."""

import ctypes as c
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.idle.not_available import ignore, nothing
from unclench.system.x11_connection import Display, XTrouble

RISES, FALLS = 0, 1
ALL_FIELDS = 63
BACK_MS = 500


class _Value(c.Structure):
    _fields_ = [("high", c.c_int), ("low", c.c_uint)]


class _SystemCounter(c.Structure):
    _fields_ = [("name", c.c_char_p), ("counter", c.c_ulong), ("resolution", _Value)]


class _Trigger(c.Structure):
    _fields_ = [("counter", c.c_ulong), ("value_type", c.c_int), ("wait", _Value), ("test", c.c_int)]


class _Attributes(c.Structure):
    _fields_ = [("trigger", _Trigger), ("delta", _Value), ("events", c.c_int), ("state", c.c_int)]


class _AlarmEvent(c.Structure):
    _fields_ = [
        ("type", c.c_int),
        ("serial", c.c_ulong),
        ("send_event", c.c_int),
        ("display", c.c_void_p),
        ("alarm", c.c_ulong),
        ("counter_value", _Value),
        ("alarm_value", _Value),
        ("time", c.c_ulong),
        ("state", c.c_int),
    ]


class X11Idle(QObject):
    """Two alarms: one when the idle time passes the limit, one when it falls back. Raises XTrouble."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.idle: Callable[[float], None] = ignore
        self.back: Callable[[], None] = nothing
        self._display = Display()
        self._sync = _sync_library()
        self._first_event = self._begin()
        self._counter = self._find_counter()
        self._rise: int | None = None
        self._fall: int | None = None
        self._limit_ms = 0
        self._notifier = QSocketNotifier(self._display.socket, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._pump)

    def watch(self, seconds: float) -> None:
        self._limit_ms = int(seconds * 1000)
        self._rise = self._alarm(RISES, self._limit_ms, self._rise)
        self._pump()

    def next_input(self) -> None:
        now = int(1000 * (self.idle_seconds() or 0))
        if now < BACK_MS:
            self.back()
            return
        self._fall = self._alarm(FALLS, now - 1, self._fall)
        self._pump()

    def idle_seconds(self) -> float | None:
        value = _Value()
        self._sync.XSyncQueryCounter(self._display.handle, self._counter, c.byref(value))
        return ((value.high << 32) | value.low) / 1000

    def answer(self) -> PortAnswer:
        return PortAnswer("yes", "X11", translate("system", "The X server tells, nothing has to ask."))

    def close(self) -> None:
        """Give the connection back."""
        self._notifier.setEnabled(False)
        self._display.close()

    def _begin(self) -> int:
        base, error, major, minor = c.c_int(), c.c_int(), c.c_int(), c.c_int()
        handle = self._display.handle
        if not self._sync.XSyncQueryExtension(handle, c.byref(base), c.byref(error)):
            raise XTrouble("no XSync")
        if not self._sync.XSyncInitialize(handle, c.byref(major), c.byref(minor)):
            raise XTrouble("no XSync")
        return base.value

    def _find_counter(self) -> int:
        count = c.c_int()
        counters = self._sync.XSyncListSystemCounters(self._display.handle, c.byref(count))
        for place in range(count.value):
            if counters[place].name == b"IDLETIME":
                return counters[place].counter
        raise XTrouble("no IDLETIME")

    def _alarm(self, test: int, ms: int, alarm: int | None) -> int:
        trigger = _Trigger(self._counter, 0, _Value(ms >> 32, ms & 0xFFFFFFFF), test)
        wanted = _Attributes(trigger, _Value(0, 0), 1, 0)
        if alarm is None:
            alarm = int(self._sync.XSyncCreateAlarm(self._display.handle, ALL_FIELDS, c.byref(wanted)))
        else:
            self._sync.XSyncChangeAlarm(self._display.handle, alarm, ALL_FIELDS, c.byref(wanted))
        self._display.flush()
        return alarm

    def _pump(self) -> None:
        for event in self._display.events():
            if event[0] != self._first_event + 1:
                continue
            self._alarmed(_AlarmEvent.from_buffer(event[1]))
        self._display.flush()

    def _alarmed(self, event: Any) -> None:
        passed = (event.counter_value.high << 32) | event.counter_value.low
        if event.alarm == self._rise:
            self._fall = self._alarm(FALLS, self._limit_ms - 1, self._fall)
            self.idle(passed / 1000)
        elif event.alarm == self._fall:
            self._rise = self._alarm(RISES, self._limit_ms, self._rise)
            self.back()


def _sync_library() -> Any:
    try:
        ext = c.CDLL("libXext.so.6")
    except OSError as error:
        raise XTrouble("no libXext") from error
    display, number = c.c_void_p, c.POINTER(c.c_int)
    ext.XSyncQueryExtension.argtypes = ext.XSyncInitialize.argtypes = [display, number, number]
    ext.XSyncListSystemCounters.restype = c.POINTER(_SystemCounter)
    ext.XSyncListSystemCounters.argtypes = [display, number]
    ext.XSyncQueryCounter.argtypes = [display, c.c_ulong, c.POINTER(_Value)]
    ext.XSyncCreateAlarm.restype = c.c_ulong
    ext.XSyncCreateAlarm.argtypes = [display, c.c_ulong, c.POINTER(_Attributes)]
    ext.XSyncChangeAlarm.argtypes = [display, c.c_ulong, c.c_ulong, c.POINTER(_Attributes)]
    return ext
