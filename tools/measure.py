"""What a program costs, seen from outside: its first painted pixels through Xlib, the rest from /proc."""

import ctypes as c
import os
import re
import select
import struct
import time
from pathlib import Path
from typing import Any

VIEWABLE, ALL_PLANES, Z_PIXMAP = 2, 0xFFFFFFFF, 2
COLOURS = 6  # more than flat fills: there is text
HEAD = 64  # pixels from the top of a window


class _Attributes(c.Structure):  # XWindowAttributes
    _fields_ = [
        *[(n, c.c_int) for n in ("x", "y", "width", "height", "border", "depth")],
        *[("visual", c.c_void_p), ("root", c.c_ulong), *[(n, c.c_int) for n in ("class_", "bit", "win", "backing")]],
        *[("planes", c.c_ulong), ("pixel", c.c_ulong), ("save_under", c.c_int), ("colormap", c.c_ulong)],
        *[("installed", c.c_int), ("map_state", c.c_int), ("rest", c.c_long * 8)],
    ]


class _Image(c.Structure):  # the head of XImage
    _fields_ = [
        *[(n, c.c_int) for n in ("width", "height", "xoffset", "format")],
        ("data", c.c_void_p),
        *[(n, c.c_int) for n in ("byte_order", "unit", "bit_order", "pad", "depth", "stride")],
    ]


class _Damage(c.Structure):  # XDamageNotifyEvent, up to its time; the rest is not read
    _fields_ = [
        ("kind", c.c_int),
        ("serial", c.c_ulong),
        ("sent", c.c_int),
        ("display", c.c_void_p),
        *[("drawable", c.c_ulong), ("damage", c.c_ulong), ("level", c.c_int), ("more", c.c_int), ("time", c.c_ulong)],
    ]


class _Event(c.Union):
    _fields_ = [("damage", _Damage), ("all", c.c_long * 24)]


class Screen:
    """The windows on one X display. Windows that vanish meanwhile are no error."""

    def __init__(self, display: str) -> None:
        self.x = x = c.CDLL("libX11.so.6")
        x.XOpenDisplay.restype, x.XGetImage.restype = c.c_void_p, c.POINTER(_Image)
        x.XDefaultRootWindow.restype = x.XInternAtom.restype = c.c_ulong
        self._ignore = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p)(lambda _display, _error: 0)
        x.XSetErrorHandler(self._ignore)
        self.display = c.c_void_p(x.XOpenDisplay(display.encode()))
        self.root = x.XDefaultRootWindow(self.display)
        self.width, self.height = (a := self._attributes(self.root)).width, a.height

    def _attributes(self, window: int) -> Any:
        found = _Attributes()
        return found if self.x.XGetWindowAttributes(self.display, c.c_ulong(window), c.byref(found)) else None

    def _property(self, window: int, name: str) -> list[int]:
        kind, form, count, rest, data = c.c_ulong(), c.c_int(), c.c_ulong(), c.c_ulong(), c.c_void_p()
        atom = c.c_ulong(self.x.XInternAtom(self.display, name.encode(), 0))
        out = [c.byref(v) for v in (kind, form, count, rest, data)]
        limits = (c.c_long(0), c.c_long(4096), 0, c.c_ulong(0))
        if self.x.XGetWindowProperty(self.display, c.c_ulong(window), atom, *limits, *out) or not data:
            return []
        values = list(struct.unpack(f"{count.value}L", c.string_at(data, count.value * 8))) if form.value == 32 else []
        self.x.XFree(data)
        return values

    def windows(self) -> set[int]:
        """What the window manager manages."""
        return set(self._property(self.root, "_NET_CLIENT_LIST"))

    def painted(self, window: int) -> bool:
        """Whether it is on the screen with more than flat fills: its head, which is quick to see, then all of it."""
        place = self._place(window)
        if place is None:
            return False
        left, top, width, height = place
        head = self._colours((left, top, width, min(height, HEAD)), every=3)
        return head >= COLOURS and self._colours(place, every=31) >= COLOURS

    def _place(self, window: int) -> tuple[int, int, int, int] | None:
        """Left, top, width and height of what can be seen of it."""
        attributes, x, y, child = self._attributes(window), c.c_int(), c.c_int(), c.c_ulong()
        if not attributes or attributes.map_state != VIEWABLE:
            return None
        place = [c.byref(v) for v in (x, y, child)]
        self.x.XTranslateCoordinates(self.display, c.c_ulong(window), c.c_ulong(self.root), 0, 0, *place)
        left, top = max(0, x.value), max(0, y.value)
        width = min(self.width, x.value + attributes.width) - left
        height = min(self.height, y.value + attributes.height) - top
        return None if width < 2 or height < 2 else (left, top, width, height)

    def _colours(self, place: tuple[int, int, int, int], every: int) -> int:
        """How many different ones `every` so many pixels."""
        left, top, width, height = place
        rectangle = (c.c_int(left), c.c_int(top), c.c_uint(width), c.c_uint(height))
        root = c.c_ulong(self.root)
        image = self.x.XGetImage(self.display, root, *rectangle, c.c_ulong(ALL_PLANES), Z_PIXMAP)
        if not image:
            return 0
        pixels = c.string_at(image.contents.data, image.contents.stride * height)
        self.x.XDestroyImage(image)
        return len({pixels[i : i + 3] for i in range(0, len(pixels), 4 * every)})

    def frames(self, seconds: float) -> list[int]:
        """When something was drawn on the screen, by the X server's clock in milliseconds."""
        library, first, unused = c.CDLL("libXdamage.so.1"), c.c_int(), c.c_int()
        library.XDamageCreate.restype = c.c_ulong
        if not library.XDamageQueryExtension(self.display, c.byref(first), c.byref(unused)):
            raise AssertionError("this X server does not tell what is drawn")
        watch = library.XDamageCreate(self.display, c.c_ulong(self.root), 0)
        drawn, event, end = set[int](), _Event(), time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if not self.x.XPending(self.display):
                select.select([self.x.XConnectionNumber(self.display)], [], [], left)
                continue
            self.x.XNextEvent(self.display, c.byref(event))
            if event.damage.kind == first.value:
                drawn.add(event.damage.time)
        library.XDamageDestroy(self.display, c.c_ulong(watch))
        return sorted(drawn)

    def tray_icons(self, window: int = 0) -> set[int]:
        """Every window that asks to be put into a tray."""
        window = window or self.root
        found = {window} if self._property(window, "_XEMBED_INFO") else set()
        root, parent, below, count = c.c_ulong(), c.c_ulong(), c.POINTER(c.c_ulong)(), c.c_uint()
        self.x.XQueryTree(self.display, c.c_ulong(window), *[c.byref(v) for v in (root, parent, below, count)])
        for child in [below[i] for i in range(count.value)]:
            found |= self.tray_icons(child)
        if count.value:
            self.x.XFree(below)
        return found


def _read(path: Path) -> str:
    try:
        return path.read_text("latin-1")
    except OSError:  # the thread has ended
        return ""


def used(pid: int) -> tuple[float, int]:
    """CPU seconds and context switches (each is a wake-up) of all its threads so far."""
    tasks = list(Path(f"/proc/{pid}/task").iterdir())
    seconds = sum(int((_read(task / "schedstat") or "0").split()[0]) for task in tasks) / 1e9
    switches = sum(int(n) for task in tasks for n in re.findall(r"_ctxt_switches:\s+(\d+)", _read(task / "status")))
    return seconds, switches


def memory(pid: int) -> float:
    """Its share of memory (PSS), MiB."""
    found = re.search(r"^Pss:\s+(\d+) kB", _read(Path(f"/proc/{pid}/smaps_rollup")), re.MULTILINE)
    return int(found[1]) / 1024 if found else 0.0


def made_memory(pid: int) -> float:
    """The memory that it filled itself, MiB: the same whoever else uses the same libraries just then."""
    found = re.findall(r"^Rss(?:Anon|Shmem):\s+(\d+) kB", _read(Path(f"/proc/{pid}/status")), re.MULTILINE)
    return sum(map(int, found)) / 1024


def load() -> float:
    """How busy this computer is: the numbers are honest only when nothing else runs."""
    return os.getloadavg()[0]
