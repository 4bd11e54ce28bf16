"""The app with its window: takes the data folder, loads Qt, and runs until it is quit."""

import os

from unclench.composition import file_services  # noqa: F401  what needs no Qt is loaded before it
from unclench.core.base.errors import StoreTrouble
from unclench.startup import quick_start as start
from unclench.system import paths as folders
from unclench.system.instance import Instance
from unclench.system.paths import Paths
from unclench.system.start_mark import StartMark

ANSWER_SECONDS = 10


def run_window(paths: Paths, *, hidden: bool = False, plank: bool = False) -> int:
    """Run the app until it is quit; `plank` begins one at once. Returns the exit status."""
    instance = Instance(paths)
    trouble = _make_folders(paths)
    if trouble is None and not instance.take():
        return _ask_running_app(paths, plank=plank)
    mark = StartMark(paths.state)
    if mark.failed():
        start.go_on_plainly()
    start.load_qt()  # after all that does not need it
    from unclench.composition.window_app import WindowApp

    return WindowApp(paths, instance, mark, hidden=hidden, plank=plank).run(trouble)


def _make_folders(paths: Paths) -> StoreTrouble | None:
    """What keeps the window from being opened; not a full disk, on which the diary goes on in memory."""
    try:
        folders.make(paths)
    except StoreTrouble as trouble:
        return trouble if trouble.code != "disk_full" else None
    return None


def _ask_running_app(paths: Paths, *, plank: bool) -> int:
    """Another app has the data folder: ask it to show its window or begin a plank. Returns the exit status."""
    from unclench.cli.client import ask, token

    words = ["plank", "start"] if plank else []
    answer = ask(paths.address, words, os.getcwd(), token(), patience=ANSWER_SECONDS)
    return 0 if answer else 3
