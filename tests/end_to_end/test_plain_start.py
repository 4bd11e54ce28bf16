"""The app starts in the plain way too, does its work, and says which way it went."""

import json
from pathlib import Path

import pytest

from end_to_end.desktop import Desktop


def quick_start(desktop: Desktop) -> tuple[str, str]:
    """What the running app says in its system check."""
    ports = json.loads(desktop.command("check", "--json"))["ports"]
    found = next(port for port in ports if port["name"] == "quickstart")
    return found["answer"], found["reason"]


@pytest.mark.parametrize("off", ["1", ""], ids=["plain", "quick"])
def test_a_session_is_started_whichever_way_the_app_started(tmp_path: Path, off: str) -> None:
    with Desktop(tmp_path, UNCLENCH_PLAIN_START=off) as desktop:
        app = desktop.app()
        app.find("Start ice", "push button")
        answer, reason = quick_start(desktop)
        assert answer == ("no" if off else "yes")
        assert reason.startswith("Switched off by UNCLENCH_PLAIN_START:") if off else reason == ""
        desktop.command("ice", "start")
        app.find("Stop", "push button")
        assert app.close() == 0
    (log,) = tmp_path.rglob("unclench.log")
    told = [line for line in log.read_text("utf-8").splitlines() if " backup.daily " not in line]
    assert told == []
