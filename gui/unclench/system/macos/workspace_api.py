"""NSWorkspace and the distributed notifications, by rubicon-objc, and the lock as the window server has it.

They come to the main thread, from the run loop that Qt runs there.
"""

import ctypes
from collections.abc import Callable
from typing import Any

APP_KIT = "/System/Library/Frameworks/AppKit.framework/AppKit"
_kept: list[Any] = []


def listen_to_workspace(names: list[str], told: Callable[[str], None]) -> None:
    """Call `told` with the name of each of these notifications of NSWorkspace. Raises ImportError or OSError."""
    _listen(_class("NSWorkspace").sharedWorkspace.notificationCenter, names, told)


def listen_to_all(names: list[str], told: Callable[[str], None]) -> None:
    """The same for notifications that programs send to all others."""
    _listen(_class("NSDistributedNotificationCenter").defaultCenter, names, told)


def is_locked() -> bool:
    """Whether the screen is locked just now. Raises ImportError or OSError."""
    from rubicon.objc import py_from_ns  # pyright: ignore[reportMissingImports]

    graphics = ctypes.CDLL("/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics")
    graphics.CGSessionCopyCurrentDictionary.restype = ctypes.c_void_p
    found = graphics.CGSessionCopyCurrentDictionary()
    if not found:
        return False
    session = _instance(found)
    locked = session.objectForKey_("CGSSessionScreenIsLocked")
    session.release()
    return bool(py_from_ns(locked)) if locked else False


def _class(name: str) -> Any:
    from rubicon.objc import ObjCClass  # pyright: ignore[reportMissingImports]

    ctypes.CDLL(APP_KIT)
    return ObjCClass(name)


def _instance(pointer: int) -> Any:
    from rubicon.objc import ObjCInstance  # pyright: ignore[reportMissingImports]
    from rubicon.objc.runtime import objc_id  # pyright: ignore[reportMissingImports]

    return ObjCInstance(objc_id(pointer))


def _listen(center: Any, names: list[str], told: Callable[[str], None]) -> None:
    from rubicon.objc import SEL  # pyright: ignore[reportMissingImports]

    observer = _observer_class().alloc().init()
    observer.told = told
    for name in names:
        center.addObserver_selector_name_object_(observer, SEL("heard:"), name, None)
    _kept.append(observer)


def _observer_class() -> Any:
    """A class of Objective-C can be made once a process."""
    if _made:
        return _made[0]
    from rubicon.objc import NSObject, objc_method, py_from_ns  # pyright: ignore[reportMissingImports]

    class UnclenchObserver(NSObject):  # pyright: ignore
        @objc_method  # pyright: ignore
        def heard_(self, notification) -> None:  # noqa: ANN001
            self.told(str(py_from_ns(notification.name)))

    _made.append(UnclenchObserver)
    return UnclenchObserver


_made: list[Any] = []
