"""Start here: a command goes to the running app or to the file, no command opens the window."""

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from unclench.system.paths import Paths

NO_SCREEN, TROUBLE, BUG = 1, 3, 4


def main(argv: list[str] | None = None) -> int:
    """The console entry point: returns the exit status of CLI.md."""
    words = sys.argv[1:] if argv is None else argv
    data_dir, hidden, command = _split(words)
    paths = _paths(data_dir, as_json="--json" in command)
    if paths is None:
        return TROUBLE
    if not command:
        return _open(paths, hidden)
    from unclench.cli.client import ask

    answer = ask(paths.address, command, os.getcwd())
    if answer is None:
        from unclench.composition.run_command import run_command

        answer = run_command(paths, command, os.getcwd())
        if answer[0] == 0 and command[:2] == ["plank", "start"] and not {"-h", "--help"} & set(command):
            return _no_screen() or _told(answer) or _open(paths, hidden, plank=True)
    return _told(answer)


def _told(answer: tuple[int, str, str]) -> int:
    """Print the output of a command; returns its exit status."""
    status, out, err = answer
    sys.stdout.write(out)
    sys.stderr.write(err)
    sys.stdout.flush()
    return status


def window() -> int:
    """The entry point without a console."""
    return main()


def _open(paths: "Paths", hidden: bool, *, plank: bool = False) -> int:
    """Raise the window that is open, or be the app; `plank` begins a plank at once."""
    if sys.platform == "win32" or os.path.exists(paths.address):  # else nobody listens, and we need not even look
        from unclench.cli.client import ask

        token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID") or ""
        if ask(paths.address, [], os.getcwd(), token) is not None:
            return 0
    if status := _no_screen():
        return status
    from unclench.startup import start

    start.begin()
    from unclench.composition.run_window import run_window

    return run_window(paths, hidden=hidden, plank=plank)


def _no_screen() -> int:
    """0 when a window can open; else the exit status, after an error message. Qt itself would only abort."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    elsewhere = sys.platform in ("win32", "darwin") or (chosen and not chosen.startswith(("xcb", "wayland")))
    if elsewhere or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return 0
    from unclench.core.base.translation import translate

    told = translate("cli", "There is no screen here to open the window on. The commands work without one.")
    sys.stderr.write(f"{told}\n")
    return NO_SCREEN


def _paths(data_dir: str | None, *, as_json: bool) -> "Paths | None":
    """The folders of the app; None, after an error message, when there is no place for them."""
    from unclench.system import paths

    try:
        return paths.find(data_dir)
    except Exception as trouble:
        way_on = getattr(trouble, "way_on", None)
        if way_on is None:
            raise
        if as_json:
            import json

            error = {"code": getattr(trouble, "code", ""), "message": str(trouble), "way_on": way_on}
            sys.stdout.write(json.dumps({"error": error}, ensure_ascii=False, indent=1) + "\n")
        else:
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
