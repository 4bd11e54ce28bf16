"""What the running app does with a request from another start: shows its window, or runs the command."""

from collections.abc import Callable

from unclench.actions.services import Services
from unclench.system.app_requests import RUN_IT_THERE, Handle, Request

MANY = 5000
"""Entries; with more of them a list may be long."""


def answer_requests(services: Services, show_window: Callable[[str | None], None]) -> Handle:
    """The function that answers one request; `show_window` gets the leave of the desktop to come to the front."""

    def handle(request: Request) -> tuple[int, str, str]:
        if not request.argv:
            show_window(request.token)
            return 0, "", ""
        from unclench.cli.parser import run
        from unclench.cli.progress import WRITING, command_of

        command = command_of(request.argv)
        if request.done:
            if command in WRITING:
                services.data_file.look_again()
            if command == "sync":
                services.sync.came()
            return 0, "", ""
        if _takes_long(command, services) and services.data_file.is_on_disk():
            return RUN_IT_THERE
        return run(request.argv, lambda: services, request.cwd, running=True, files=request.files)

    return handle


def _takes_long(command: str, services: Services) -> bool:
    """Whether the window would stand still meanwhile."""
    from unclench.cli.progress import LONG

    return command in LONG or (command in ("list", "find") and services.data_file.count() > MANY)
