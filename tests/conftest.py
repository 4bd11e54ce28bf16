"""For every test: nobody's real home, no screen, and end-to-end tests known by their folder."""

import os
import subprocess
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from coverage import Coverage
from hypothesis import HealthCheck, settings

from order import longest_first
from unclench import assets
from unclench.core.base import translation
from unclench.core.base.catalogue import Catalogue

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_NO_GUI_THREADPOOL"] = "1"
settings.register_profile("busy computer", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy computer")

ROOT = Path(__file__).parents[1]
HOME = {
    "HOME": "",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "run",
}


@pytest.fixture(autouse=True, scope="session")
def _no_real_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Whatever asks for the person's folders gets empty ones; a test that writes there takes its own `tmp_path`."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("UNCLENCH_DATA_DIR", raising=False)
        for name, below in HOME.items():
            (home / below).mkdir(exist_ok=True)
            patch.setenv(name, str(home / below))
        (home / "run").chmod(0o700)
        yield


def pytest_configure(config: pytest.Config) -> None:
    """Translations are built once, and sentences without a window are said as the command line says them."""
    if not hasattr(config, "workerinput"):
        subprocess.run([sys.executable, ROOT / "tools" / "languages.py", "build"], check=True)
    translation.install_headless(Catalogue("en", assets.sentences))


def pytest_itemcollected(item: pytest.Item) -> None:
    if "end_to_end" in item.path.parts:
        item.add_marker(pytest.mark.end_to_end)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items[:] = longest_first(items, int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Counts no lines in tests that are `uncounted`: a simulated year is three times as slow under coverage."""
    counting = Coverage.current() if item.get_closest_marker("uncounted") else None
    if counting is None:
        return (yield)
    counting.stop()
    try:
        return (yield)
    finally:
        counting.start()
