"""The zone of the computer is changed under a running process."""

import os
import subprocess
import sys

import pytest


@pytest.mark.end_to_end
@pytest.mark.skipif(sys.platform != "linux" or os.getuid() != 0, reason="needs a mount of its own")
def test_the_zone_follows_the_computer_while_the_app_runs(tmp_path):
    """With its own view of /etc, the zone of the computer is changed under a running process."""
    code = """
import shutil, subprocess
from datetime import UTC, datetime
from unclench.core.base.moments import at_zone
from unclench.system.clock import SystemClock
noon = datetime(2026, 7, 1, 12, tzinfo=UTC)
def use(name):
    subprocess.run(["mount", "--bind", "/usr/share/zoneinfo/" + name, "/etc/localtime"], check=True)
use("Europe/Berlin")
clock = SystemClock()
print(at_zone(noon, clock.now().zone).offset)
use("Asia/Tokyo")
print(at_zone(noon, clock.now().zone).offset)
"""
    env = {name: value for name, value in os.environ.items() if name != "TZ"}
    done = subprocess.run(
        ["unshare", "-m", sys.executable, "-c", code], env=env, capture_output=True, text=True, timeout=120
    )
    if "unshare" in done.stderr or "mount:" in done.stderr:
        pytest.skip("no mounts of one's own here")
    assert done.stdout.split() == ["7200", "32400"], done.stderr
