"""Start here: a command goes to the running app or to the file, no command opens the window."""

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from unclench.cli.client import Answer
    from unclench.cli.global_options import Options
    from unclench.system.paths import Paths

STOPPED, WRONG_WORDS, TROUBLE = 1, 2, 3


def main(argv: list[str] | None = None) -> int:
    """The console entry point: returns the exit status of CLI.md."""
    words = sys.argv[1:] if argv is None else argv
    try:
        return _main(words)
    except KeyboardInterrupt:
        return _last_words(STOPPED, "cancelled", "Stopped.", words)
    except Exception as error:  # what nobody below could keep in the log: too little memory, a broken installation
        return _last_words(
            TROUBLE, "bug", f"Unclench cannot go on: {_named(error)}. Free some memory, or install it again.", words
        )


def _last_words(status: int, code: str, message: str, words: list[str]) -> int:
    from unclench.cli.output import tell

    return tell(_refusal(status, code, message, as_json="--json" in words))


def _named(error: Exception) -> str:
    """The kind of an error and where it came from."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f" in {os.path.basename(place.tb_frame.f_code.co_filename)}:{place.tb_lineno}" if place else ""
    return f"{type(error).__name__}{where}"


def _main(words: list[str]) -> int:
    if words == ["--ask-folder"]:  # folder_server.WORD: the app asks a folder that may never answer
        from unclench.store.sync.folder_server import serve

        return serve()
    from unclench.cli.global_options import WrongWords, split
    from unclench.cli.output import keep_descriptors_apart, tell

    keep_descriptors_apart()
    try:
        options = split(words)
    except WrongWords as wrong:
        return tell(_refusal(WRONG_WORDS, "bad_input", str(wrong), as_json="--json" in words))
    cwd = _folder_here()
    if not cwd and not os.path.isabs(
        os.path.expanduser(options.data_dir or os.environ.get("UNCLENCH_DATA_DIR") or "/")
    ):
        gone = "The folder you are in is gone. Name the whole path of the folder."
        return tell(_refusal(WRONG_WORDS, "bad_input", gone, as_json=options.as_json))
    paths = _paths(options.data_dir, as_json=options.as_json)
    if isinstance(paths, tuple):
        return tell(paths)
    if not options.forwarded():
        return _open(paths, options.hidden)
    return _run(paths, options, cwd)


def _run(paths: "Paths", options: "Options", cwd: str) -> int:
    """Run one command, in the app that runs or straight on the file."""
    from unclench.cli.output import tell

    command = options.forwarded()
    answer, alone = _answer(paths, command, cwd)
    if answer[0] == WRONG_WORDS and options.command[:1] == ["erase"] and not options.as_json:
        from unclench.cli import confirm

        if confirm.can_ask(options.command):
            answer, alone = _answer(paths, [*command, f"--yes-delete={confirm.ask(answer[2])}"], cwd)
    asks_help = {"-h", "--help"} & set(options.command)
    if alone and answer[0] == 0 and options.command[:2] == ["plank", "start"] and not asks_help:
        return _no_screen() or tell(answer) or _open(paths, options.hidden, plank=True)
    return tell(answer)


def _answer(paths: "Paths", command: list[str], cwd: str) -> tuple["Answer", bool]:
    """What the command has to say, and whether no app was there to ask."""
    from unclench.cli.client import RUN_IT_HERE, ask

    answer = ask(paths.address, command, cwd)
    if answer is not None and answer[0] != RUN_IT_HERE:
        return answer, False
    from unclench.composition.run_command import run_command

    outcome = run_command(paths, command, cwd)
    if answer is not None:
        ask(paths.address, command, cwd, done=True)
    return outcome, answer is None


def _folder_here() -> str:
    """The folder a command is typed in, "" when it is gone."""
    try:
        return os.getcwd()
    except OSError:
        return ""


def window() -> int:
    """The entry point without a console."""
    return main()


def _open(paths: "Paths", hidden: bool, *, plank: bool = False) -> int:
    """Raise the window that is open, or be the app; `plank` begins a plank at once."""
    if sys.platform == "win32" or os.path.exists(paths.address):  # else nobody listens, and we need not even look
        from unclench.cli.client import ask

        token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID") or ""
        if ask(paths.address, [], _folder_here(), token) is not None:
            return 0
    if status := _no_screen():
        return status
    from unclench.startup import quick_start as start

    start.begin()
    from unclench.composition.run_window import run_window

    try:
        return run_window(paths, hidden=hidden, plank=plank)
    except Exception as error:
        from unclench.system.log import Log

        Log(paths.state).error(error)
        raise


def _no_screen() -> int:
    """0 when a window can open; else the exit status, after an error message. Qt itself would only abort."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    elsewhere = sys.platform in ("win32", "darwin") or (chosen and not chosen.startswith(("xcb", "wayland")))
    if elsewhere or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return 0
    from unclench.cli.output import no_screen

    return no_screen()


def _paths(data_dir: str | None, *, as_json: bool) -> "Paths | Answer":
    """The folders; without any, the answer that says so."""
    from unclench.system import paths

    try:
        return paths.find(data_dir)
    except Exception as trouble:
        way_on = getattr(trouble, "way_on", None)
        if way_on is None:
            raise
        return _refusal(TROUBLE, getattr(trouble, "code", ""), str(trouble), way_on, as_json=as_json)


def _refusal(status: int, code: str, message: str, way_on: str = "", *, as_json: bool) -> "Answer":
    """An answer from before any command runs."""
    if not as_json:
        return status, "", f"{message} {way_on}".strip() + "\n"
    import json

    error = {"code": code, "message": message} | ({"way_on": way_on} if way_on else {})
    return status, json.dumps({"error": error}, ensure_ascii=False, indent=1) + "\n", ""


if __name__ == "__main__":
    sys.exit(main())
