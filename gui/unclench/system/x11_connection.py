"""A connection of our own to the X server, by ctypes on libX11: events, properties, and no exit on an X error."""

import ctypes as c
from collections.abc import Iterator
from functools import cache
from typing import Any

EVENT_BYTES = 192
ANY_TYPE = 0
LONGEST_PROPERTY = 64
PROPERTY_CHANGE_MASK = 1 << 22
PROPERTY_NOTIFY = 28
_HANDLER = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p)


class XTrouble(Exception):
    """No X server, or it lacks what is asked for; the text says which."""


@_HANDLER
def _calm(display: int, error: int) -> int:
    """Error handler for a window that is gone: does nothing, where Xlib's own would end the program."""
    return 0


class Display:
    """One connection. Raises XTrouble."""

    def __init__(self) -> None:
        self._x = _library()
        self.handle = self._x.XOpenDisplay(None)
        if not self.handle:
            raise XTrouble("no X display")
        self._x.XSetErrorHandler(_calm)
        self.socket: int = self._x.XConnectionNumber(self.handle)
        self.root: int = self._x.XDefaultRootWindow(self.handle)

    def events(self) -> Iterator[tuple[int, Any]]:
        """What has come: the type, and the bytes of each event."""
        while self.handle and self._x.XPending(self.handle):
            buffer = c.create_string_buffer(EVENT_BYTES)
            self._x.XNextEvent(self.handle, buffer)
            yield c.c_int.from_buffer(buffer).value, buffer

    def flush(self) -> None:
        self._x.XFlush(self.handle)

    def atom(self, name: str) -> int:
        return self._x.XInternAtom(self.handle, name.encode(), False)

    def numbers(self, window: int, name: str) -> tuple[int, ...]:
        """A property of a window that holds numbers (atoms, windows, cardinals); empty when there is none."""
        kind, size, count, left = c.c_ulong(), c.c_int(), c.c_ulong(), c.c_ulong()
        data = c.POINTER(c.c_ulong)()
        self._x.XGetWindowProperty(
            self.handle, window, self.atom(name), 0, LONGEST_PROPERTY, False, ANY_TYPE,
            c.byref(kind), c.byref(size), c.byref(count), c.byref(left), c.byref(data),
        )  # fmt: skip
        if not data:
            return ()
        found = tuple(int(data[place]) for place in range(count.value)) if size.value == 32 else ()
        self._x.XFree(data)
        return found

    def owner(self, selection: str) -> int:
        """The window that owns a selection; 0 for nobody."""
        return self._x.XGetSelectionOwner(self.handle, self.atom(selection))

    def select(self, window: int, mask: int) -> None:
        """Which events of `window` are wanted."""
        self._x.XSelectInput(self.handle, window, mask)
        self.flush()

    def close(self) -> None:
        handle, self.handle = self.handle, None
        if handle:
            self._x.XCloseDisplay(handle)


@cache
def _library() -> Any:
    try:
        x = c.CDLL("libX11.so.6")
    except OSError as error:
        raise XTrouble("no libX11") from error
    display = c.c_void_p
    x.XOpenDisplay.restype, x.XOpenDisplay.argtypes = display, [c.c_char_p]
    x.XNextEvent.argtypes = [display, c.c_void_p]
    for name in ("XConnectionNumber", "XPending", "XFlush", "XCloseDisplay", "XDefaultRootWindow"):
        getattr(x, name).argtypes = [display]
    x.XDefaultRootWindow.restype = c.c_ulong
    x.XInternAtom.restype, x.XInternAtom.argtypes = c.c_ulong, [display, c.c_char_p, c.c_int]
    x.XGetSelectionOwner.restype, x.XGetSelectionOwner.argtypes = c.c_ulong, [display, c.c_ulong]
    x.XSelectInput.argtypes = [display, c.c_ulong, c.c_long]
    x.XFree.argtypes = [c.c_void_p]
    x.XGetWindowProperty.argtypes = [
        display, c.c_ulong, c.c_ulong, c.c_long, c.c_long, c.c_int, c.c_ulong,
        c.POINTER(c.c_ulong), c.POINTER(c.c_int), c.POINTER(c.c_ulong), c.POINTER(c.c_ulong),
        c.POINTER(c.POINTER(c.c_ulong)),
    ]  # fmt: skip
    return x
