"""Whatever comes in on the socket of the running app is answered in one line, and a refusal changes nothing."""

import json
import random
import socket
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from adversary.diaries import NOT_SAID, in_memory, own_file, rows_of, services_on
from adversary.inputs import BATCH, as_text, changed, edits, seeds, text_edit, tries
from adversary.words import command
from fakes import FakeClock
from unclench.composition.requests import answer_requests
from unclench.system.app_requests import answer
from unclench.system.socket_listener import SocketListener

pytestmark = pytest.mark.uncounted
MESSAGE = {"v": 1, "argv": ["status", "--json"], "cwd": "/", "token": None, "files": {}, "done": False}


class App:
    """The running app, as its socket meets it."""

    def __init__(self) -> None:
        self.bugs: list[BaseException] = []
        self.renew()

    def renew(self) -> None:
        clock = FakeClock()
        self.journal = in_memory(own_file(), clock)
        services = services_on(self.journal, clock)
        self.handle = answer_requests(services, lambda token: None)
        connection = self.journal.connection()
        assert connection is not None
        self.connection, self.before = connection, rows_of(connection)

    def hear(self, line: bytes) -> dict[str, Any]:
        told = answer(line, self.handle)
        assert told.endswith(b"\n")
        assert told.count(b"\n") == 1
        reply = json.loads(told)
        assert reply["exit"] in (-1, 0, 1, 2, 3)
        assert self.bugs == [], self.bugs
        assert not [word for word in NOT_SAID if word in reply["out"] + reply["err"]], reply
        if reply["exit"] > 0:
            assert (reply["out"] + reply["err"]).strip()
        if reply["exit"] in (-1, 1, 2, 3):
            assert rows_of(self.connection) == self.before
        else:
            now = rows_of(self.connection)
            if now != self.before:
                self.renew()
        return reply


@pytest.fixture
def app(monkeypatch) -> App:
    app = App()
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: app.bugs.append(error))
    return app


@tries(2_000, BATCH)
@given(seed=seeds, argv=command)
def test_any_line(app, seed: int, argv: list[str]):
    chance = random.Random(seed)
    app.hear(as_text(MESSAGE | {"argv": argv}, None))
    for _ in range(BATCH - 1):
        text = text_edit(chance, 0.6)
        data = changed(MESSAGE, edits(chance) if text is None or chance.random() < 0.2 else [])
        app.hear(as_text(data, text).replace(b"\n", b" "))


@tries(20)
@given(content=some.binary(max_size=300), ends=some.booleans())
def test_any_bytes_on_the_real_socket(qapp, tmp_path_factory, content: bytes, ends: bool):
    address = tmp_path_factory.getbasetemp() / "s"
    heard: list[Any] = []
    listener = SocketListener(str(address), lambda request: heard.append(request) or (0, "", ""))
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as visitor:
            visitor.connect(str(address))
            visitor.sendall(content + (b"\n" if ends else b""))
            visitor.shutdown(socket.SHUT_WR)
            visitor.setblocking(False)
            said = b""
            for _ in range(1_000):
                qapp.processEvents()
                try:
                    part = visitor.recv(65536)
                except BlockingIOError:
                    continue
                if not part:
                    break
                said += part
            else:
                pytest.fail("the visitor is kept waiting")
        assert heard == []
        assert said == b"" or json.loads(said)["exit"] == 2
    finally:
        listener.close()
        qapp.processEvents()
