"""Listens on a named pipe of Windows (QLocalServer) for what socket_listener.py hears on a socket file."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from unclench.system.app_requests import LONGEST, Handle, answer, written


class PipeListener(QObject):
    """Opens `address` for this user alone. Raises OSError."""

    def __init__(self, address: str, handle: Handle, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handle = handle
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(1000)
        self._server.setListenBacklogSize(64)
        self._server.newConnection.connect(self._knocked)
        QLocalServer.removeServer(address)
        if not self._server.listen(address):
            raise OSError(self._server.errorString())

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _knocked(self) -> None:
        while self._server.hasPendingConnections():
            visitor = self._server.nextPendingConnection()
            visitor.setReadBufferSize(LONGEST)
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.readyRead.connect(partial(self._hear, visitor))
            self._hear(visitor)

    def _hear(self, visitor: QLocalSocket) -> None:
        if visitor.canReadLine():
            self._reply(visitor, answer(bytes(visitor.readLine().data()), self._handle))
        elif visitor.bytesAvailable() >= LONGEST:
            self._reply(visitor, written(2, "", "That is more than one command can carry."))

    def _reply(self, visitor: QLocalSocket, text: bytes) -> None:
        visitor.write(text)
        visitor.disconnectFromServer()
