"""What the running app does with a request from another start: shows its window, or runs the command."""

from collections.abc import Callable

from unclench.actions.services import Services
from unclench.system.requests import Handle, Request


def answer_requests(services: Services, show_window: Callable[[str | None], None]) -> Handle:
    """The function that answers one request; `show_window` gets the leave of the desktop to come to the front."""

    def handle(request: Request) -> tuple[int, str, str]:
        if not request.argv:
            show_window(request.token)
            return 0, "", ""
        from unclench.cli.main import run

        return run(request.argv, lambda: services, request.cwd, running=True, files=request.files)

    return handle
