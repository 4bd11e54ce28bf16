"""Listens on a socket file for requests of this user, on the thread of the window, without ever waiting."""

import contextlib
import os
import socket
import struct
import sys

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from unclench.system.app_requests import LONGEST, Handle, answer, written

PATIENCE_MS = 10_000  # for a visitor who says nothing, or does not read the answer
PART = 65536


class SocketListener(QObject):
    """Opens `address`; whoever holds the lock may replace a file that a killed app left there. Raises OSError."""

    def __init__(self, address: str, handle: Handle, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._handle = handle
        with contextlib.suppress(FileNotFoundError):
            os.unlink(address)
        self._controller = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._controller.setblocking(False)
        mask = os.umask(0o177)
        try:
            self._controller.bind(address)
        finally:
            os.umask(mask)
        self._controller.listen(64)
        self._notifier = QSocketNotifier(self._controller.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._knocked)

    def close(self) -> None:
        """Listen no longer; the file goes."""
        self._notifier.setEnabled(False)
        self._controller.close()
        with contextlib.suppress(OSError):
            os.unlink(self._address)

    def _knocked(self) -> None:
        try:
            while True:
                visitor = self._controller.accept()[0]
                if _is_this_user(visitor):
                    Visitor(visitor, self._handle, self)
                else:
                    visitor.close()
        except BlockingIOError:
            return
        except OSError:  # too many open files: the connection stays in the queue, so stop listening for a second
            self._notifier.setEnabled(False)
            QTimer.singleShot(1000, self, lambda: self._notifier.setEnabled(True))


def _is_this_user(visitor: socket.socket) -> bool:
    """Whether the process at the other end is this user's, or root's.

    Where the system does not tell, the mode of the socket file keeps others away.
    """
    if sys.platform != "linux":
        return True
    credentials = visitor.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _, user, _ = struct.unpack("3i", credentials)
    return user in (os.getuid(), 0)


class Visitor(QObject):
    """One connection: reads one line, writes one line, closes."""

    def __init__(self, connection: socket.socket, handle: Handle, parent: QObject) -> None:
        super().__init__(parent)
        self._connection = connection
        self._connection.setblocking(False)
        self._handle = handle
        self._heard = bytearray()
        self._to_say = memoryview(b"")
        self._in = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._in.activated.connect(self._hear)
        self._out = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Write, self)
        self._out.setEnabled(False)
        self._out.activated.connect(self._say)
        self._limit = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._limit.timeout.connect(self._leave)
        self._limit.start()

    def _hear(self) -> None:
        try:
            part = self._connection.recv(PART)
        except BlockingIOError:
            return
        except OSError:
            part = b""
        self._heard += part
        line, end, _ = bytes(self._heard).partition(b"\n") if b"\n" in part else (b"", b"", b"")
        if end:
            self._reply(answer(line, self._handle))
        elif len(self._heard) > LONGEST:
            self._reply(written(2, "", "That is more than one command can carry."))
        elif not part:
            self._leave()

    def _reply(self, text: bytes) -> None:
        self._in.setEnabled(False)
        self._to_say = memoryview(text)
        self._limit.start()
        self._out.setEnabled(True)

    def _say(self) -> None:
        try:
            self._to_say = self._to_say[self._connection.send(self._to_say[:PART]) :]
        except BlockingIOError:
            return
        except OSError:
            self._leave()
            return
        if self._to_say:
            self._limit.start()
        else:
            self._leave()

    def _leave(self) -> None:
        self._in.setEnabled(False)
        self._out.setEnabled(False)
        self._limit.stop()
        self._connection.close()
        self.deleteLater()
