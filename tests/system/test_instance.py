"""One app a data folder, and whatever comes in at its door."""

import json
import os
import socket
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from unclench.cli import client
from unclench.system import paths
from unclench.system.app_requests import LONGEST
from unclench.system.instance import Instance
from unclench.system.pipe_listener import PipeListener
from unclench.system.socket_listener import SocketListener, Visitor

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="socket files")


class Owner:
    """The handling end: keeps what it was asked, answers what it is told to."""

    def __init__(self):
        self.asked = []
        self.reply = (0, "out", "err")

    def __call__(self, request):
        self.asked.append(request)
        if isinstance(self.reply, Exception):
            raise self.reply
        return self.reply


@pytest.fixture
def owner():
    return Owner()


@pytest.fixture(params=[SocketListener, PipeListener])
def listening(request, qapp, tmp_path, owner):
    """The address of an app that listens, over each kind of door."""
    address = str(tmp_path / "door")
    listener = request.param(address, owner)
    yield address
    listener.close()


@pytest.fixture
def listener(qapp, tmp_path, owner):
    made = SocketListener(str(tmp_path / "door"), owner)
    yield made
    made.close()


@pytest.fixture
def socket_door(listener, tmp_path):
    """Its address."""
    return str(tmp_path / "door")


@pytest.fixture
def elsewhere(qtbot):
    """Runs a function as another process would be, while events of this one go on."""
    pool = ThreadPoolExecutor(64)

    def run(function, *args):
        future = pool.submit(function, *args)
        qtbot.waitUntil(future.done, timeout=10_000)
        return future.result()

    run.submit = pool.submit
    yield run
    pool.shutdown()


def raw(address: str) -> socket.socket:
    made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    made.settimeout(10)
    made.connect(address)
    return made


def heard(connection: socket.socket) -> bytes:
    parts = []
    while part := connection.recv(65536):
        parts.append(part)
    return b"".join(parts)


def test_a_command_reaches_the_app_and_its_answer_comes_back(listening, owner, elsewhere):
    owner.reply = (1, "ä\n", "not yet")
    answer = elsewhere(client.ask, listening, ["status", "--json", "ü\udcff"], "/tmp/here")
    assert answer == (1, "ä\n", "not yet")
    assert owner.asked[0].argv == ["status", "--json", "ü\udcff"]
    assert owner.asked[0].cwd == "/tmp/here"


def test_an_empty_command_asks_for_the_window_with_the_leave_of_the_desktop(listening, owner, elsewhere):
    assert elsewhere(client.ask, listening, [], "/", "token-1") == (0, "out", "err")
    assert (owner.asked[0].argv, owner.asked[0].token, owner.asked[0].files) == ([], "token-1", {})


def test_the_socket_is_for_this_user_alone(listening):
    assert os.stat(listening).st_mode & 0o077 == 0


def test_a_request_may_come_in_drops(listening, owner, elsewhere):
    line = json.dumps({"v": 1, "argv": ["log", "pain", "4"], "cwd": "/"}).encode() + b"\n"

    def drip():
        with raw(listening) as connection:
            for byte in line:
                connection.send(bytes([byte]))
            return heard(connection)

    assert json.loads(elsewhere(drip)) == {"exit": 0, "out": "out", "err": "err"}
    assert len(owner.asked) == 1


GARBAGE = [
    b"\n",
    b"hello\n",
    b"\xff\xfe\x00\n",
    b"[]\n",
    b"{}\n",
    b'{"v": 2, "argv": [], "cwd": "/"}\n',
    b'{"v": 1, "argv": "status", "cwd": "/"}\n',
    b'{"v": 1, "argv": [1], "cwd": "/"}\n',
    b'{"v": 1, "argv": [], "cwd": null}\n',
    b'{"v": 1, "argv": [], "cwd": "/", "token": 5}\n',
    b'{"v": 1, "argv": [], "cwd": "/", "files": ["a"]}\n',
    b'{"v": 1, "argv": [], "cwd": "/", "files": {"a": 5}}\n',
    b'{"v": true, "argv": [], "cwd": "/"}\n',
    b'{"v": 1, "argv": [[]], "cwd": "/"}\n',
    '{"v": 1, "argv": [], "cwd": "/"}\n'.encode("utf-16"),
    b"[" * 100_000 + b"\n",
]


@pytest.mark.parametrize("line", GARBAGE)
def test_garbage_is_answered_and_changes_nothing(listening, owner, elsewhere, line):
    def send():
        with raw(listening) as connection:
            connection.sendall(line)
            return json.loads(heard(connection))

    assert elsewhere(send)["exit"] == 2
    assert owner.asked == []
    assert elsewhere(client.ask, listening, ["status"], "/") == (0, "out", "err")


def test_a_request_without_end_is_cut_off(listening, owner, elsewhere):
    def flood():
        with raw(listening) as connection:
            try:
                for _ in range(64):
                    connection.sendall(b"x" * 65536)
            except OSError:
                return True
            return b'"exit": 2' in heard(connection)

    assert elsewhere(flood)
    assert owner.asked == []
    assert elsewhere(client.ask, listening, ["status"], "/") == (0, "out", "err")


def test_the_longest_request_still_comes_through(listening, owner, elsewhere):
    word = "x" * (LONGEST - 200)
    assert elsewhere(client.ask, listening, [word], "/") == (0, "out", "err")
    assert owner.asked[0].argv == [word]
    assert elsewhere(client.ask, listening, [word + "y" * 400], "/") == client.TOO_LONG


def test_visitors_who_leave_in_the_middle_do_no_harm(listening, owner, elsewhere, qtbot):
    for half in (b"", b'{"v": 1, "ar', b'{"v": 1, "argv": [], "cwd": "/"}\n'):
        raw(listening).close()
        gone = raw(listening)
        gone.sendall(half)
        gone.close()
    assert elsewhere(client.ask, listening, ["status"], "/") == (0, "out", "err")


def test_a_silent_visitor_is_sent_away_in_the_end(socket_door, qapp, qtbot, monkeypatch):
    monkeypatch.setattr("unclench.system.socket_listener.PATIENCE_MS", 30)
    with raw(socket_door) as silent:
        silent.setblocking(False)

        def left() -> bool:
            try:
                return silent.recv(1) == b""
            except BlockingIOError:
                return False

        qtbot.waitUntil(left, timeout=3000)


def test_a_long_answer_waits_for_a_slow_reader_and_keeps_nobody_else_waiting(listening, owner, elsewhere):
    owner.reply = (0, "y" * 5_000_000, "")
    with raw(listening) as slow:
        slow.sendall(b'{"v": 1, "argv": ["list"], "cwd": "/"}\n')
        for _ in range(3):
            assert len(elsewhere(client.ask, listening, ["list"], "/")[1]) == 5_000_000
        assert len(elsewhere(heard, slow)) > 5_000_000


def test_many_at_once_are_all_answered(listening, owner, elsewhere, qtbot):
    futures = [elsewhere.submit(client.ask, listening, ["status", str(n)], "/") for n in range(60)]
    qtbot.waitUntil(lambda: all(f.done() for f in futures), timeout=20_000)
    assert {f.result() for f in futures} == {(0, "out", "err")}
    assert sorted(int(r.argv[1]) for r in owner.asked) == list(range(60))


def test_a_bug_while_handling_is_reported_and_answered(listening, owner, elsewhere, monkeypatch):
    reported = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: reported.append(error[0]))
    owner.reply = KeyError("secret")
    status, _, err = elsewhere(client.ask, listening, ["status"], "/")
    assert (status, reported) == (3, [KeyError])
    assert "secret" not in err
    owner.reply = (0, "fine", "")
    assert elsewhere(client.ask, listening, ["status"], "/") == (0, "fine", "")


def test_nobody_listens(tmp_path):
    assert client.ask(str(tmp_path / "none"), ["status"], "/") is None


def test_a_socket_left_by_a_killed_app_counts_as_nobody_and_is_replaced(tmp_path, qapp, owner, elsewhere):
    address = str(tmp_path / "door")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as dead:
        dead.bind(address)
        dead.listen()
    assert client.ask(address, ["status"], "/") is None
    listener = SocketListener(address, owner)
    assert elsewhere(client.ask, address, ["status"], "/") == (0, "out", "err")
    listener.close()
    assert not os.path.exists(address)


def server_that(act, tmp_path):
    """An app that ends in the middle: `act` gets the listening socket."""
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listening.bind(str(tmp_path / "door"))
    listening.listen()
    threading.Thread(target=act, args=(listening,)).start()
    return client.ask(str(tmp_path / "door"), ["ice", "start"], "/")


@pytest.mark.skipif(sys.platform != "linux", reason="what a reset says is Linux's")
def test_an_app_that_ends_before_it_read_the_command_leaves_it_to_the_file(tmp_path):
    def unread(listening):
        connection, _ = listening.accept()
        connection.recv(3)
        connection.close()
        listening.close()

    assert server_that(unread, tmp_path) is None


def test_an_app_that_ends_after_it_read_the_command_is_not_asked_twice(tmp_path):
    def read(listening):
        connection, _ = listening.accept()
        while not connection.recv(65536).endswith(b"\n"):
            pass
        connection.close()
        listening.close()

    assert server_that(read, tmp_path) == client.GONE


def test_an_app_that_gives_no_answer_is_not_waited_for_for_ever(tmp_path, monkeypatch):
    monkeypatch.setattr(client, "SECONDS", 0.05)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as stuck:
        stuck.bind(str(tmp_path / "door"))
        stuck.listen()
        assert client.ask(str(tmp_path / "door"), ["status"], "/") == client.SILENT


def test_patience_waits_for_an_app_that_is_just_starting(tmp_path, qapp, owner, elsewhere, qtbot):
    address = str(tmp_path / "door")
    future = elsewhere.submit(lambda: client.ask(address, [], "/", patience=10))
    qtbot.wait(60)
    listener = SocketListener(address, owner)
    qtbot.waitUntil(future.done, timeout=5000)
    assert future.result() == (0, "out", "err")
    listener.close()


def test_the_leave_of_the_desktop_is_taken_once(monkeypatch):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "leave")
    monkeypatch.delenv("DESKTOP_STARTUP_ID", raising=False)
    assert client.token() == "leave"
    assert client.token() is None


@pytest.fixture
def folders(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    found = paths.find(str(tmp_path / "diary"))
    paths.make(found)
    return found


def test_a_folder_has_one_owner_at_a_time(folders, qapp, owner, elsewhere):
    first, second = Instance(folders), Instance(folders)
    assert first.take()
    assert not second.take()
    assert first.take()
    first.listen(owner)
    assert elsewhere(client.ask, folders.address, [], "/") == (0, "out", "err")
    first.close()
    assert second.take()
    second.close()
    assert client.ask(folders.address, [], "/") is None


def test_a_child_of_the_app_does_not_keep_the_folder(folders):
    first = Instance(folders)
    assert first.take()
    code = "print(1, flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, close_fds=False
    ) as child:
        assert child.stdout.readline()
        first.close()
        second = Instance(folders)
        assert second.take()
        second.close()
        child.communicate(b"\n", timeout=20)


def test_no_visitor_is_kept(listener, socket_door, owner, elsewhere, qtbot):
    for _ in range(20):
        elsewhere(client.ask, socket_door, ["status"], "/")
    assert len(owner.asked) == 20
    qtbot.waitUntil(lambda: not listener.findChildren(Visitor))
