"""The connection to the session bus: a signal reaches all who listen."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from end_to_end.private_bus import PrivateBus, missing
from unclench.system.session_bus import SessionBus

BUS = "org.freedesktop.DBus"


@missing
def test_one_listener_who_fails_keeps_no_other_from_hearing_a_signal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    reported: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: reported.append(error))
    heard: list[str] = []

    def fail(body: tuple[str, ...]) -> None:
        raise RuntimeError(body[0])

    with PrivateBus(tmp_path) as private:
        for name, value in private.env.items():
            monkeypatch.setenv(name, value)
        bus = SessionBus()
        bus.listen(BUS, "NameOwnerChanged", fail, "org.example.Made")
        bus.listen(BUS, "NameOwnerChanged", lambda body: heard.append(body[0]), "org.example.Made")
        bus.call(BUS, "/org/freedesktop/DBus", f"{BUS}.RequestName", "su", "org.example.Made", 0)
        qtbot.waitUntil(lambda: bool(heard))
        bus.close()
    assert heard == ["org.example.Made"]
    assert [str(error) for error in reported] == ["org.example.Made"]
