"""Start here: a command goes to the running app or to the file, no command opens the window."""

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from unclench.system.paths import Paths

BUG = 4


def main(argv: list[str] | None = None) -> int:
    """The console entry point: returns the exit status of CLI.md."""
    words = sys.argv[1:] if argv is None else argv
    data_dir, hidden, command = _split(words)
    paths = _paths(data_dir)
    if paths is None:
        return 3
    if not command:
        return _open(paths, hidden)
    from unclench.cli.client import ask

    answer = ask(paths.address, command, os.getcwd())
    if answer is None:
        if command[:2] == ["plank", "start"]:
            return _open(paths, hidden, command)
        from unclench import app

        answer = app.headless(paths, command, os.getcwd())
    status, out, err = answer
    sys.stdout.write(out)
    sys.stderr.write(err)
    return status


def window() -> int:
    """The entry point without a console."""
    return main()


def _open(paths: "Paths", hidden: bool, command: list[str] | None = None) -> int:
    """Raise the window that is open, or be the app."""
    from unclench.cli.client import ask

    token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID") or ""
    if ask(paths.address, [], os.getcwd(), token) is not None:
        return 0
    from unclench import app

    return app.desktop(paths, hidden=hidden, command=command)


def _paths(data_dir: str | None) -> "Paths | None":
    """The folders; without any, says so and gives None."""
    from unclench.system import paths

    try:
        return paths.find(data_dir)
    except Exception as trouble:
        way_on = getattr(trouble, "way_on", None)
        if way_on is None:
            raise
        sys.stderr.write(f"{trouble} {way_on}\n")
        return None


def _split(words: list[str]) -> tuple[str | None, bool, list[str]]:
    """The words before the command (--data-dir, --hidden) apart from the command itself."""
    data_dir: str | None = None
    hidden = False
    rest = list(words)
    while rest:
        if rest[0] == "--hidden":
            hidden = True
            rest.pop(0)
        elif rest[0] == "--data-dir" and len(rest) > 1:
            data_dir = rest[1]
            del rest[:2]
        elif rest[0].startswith("--data-dir="):
            data_dir = rest.pop(0).partition("=")[2]
        else:
            break
    return data_dir, hidden, rest


if __name__ == "__main__":
    sys.exit(main())
