"""One command straight on the data file, without Qt: for when no app with a window runs."""

import json
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from unclench import assets
from unclench.composition.file_services import open_services
from unclench.core.base import languages, local_formats, translation
from unclench.core.base.catalogue import Catalogue
from unclench.core.base.progress import Progress, silent
from unclench.core.base.translation import translate
from unclench.system import languages_here
from unclench.system.paths import Paths

if TYPE_CHECKING:
    from unclench.actions.services import Services
    from unclench.store.file_keeper import FileKeeper

Outcome = tuple[int, str, str]
NICER = 5


def run_command(paths: Paths, argv: list[str], cwd: str) -> Outcome:
    """Run the command `argv`: exit status, standard output, standard error."""
    speak("system")
    from unclench.cli.progress import LONG, WRITING, TerminalProgress, command_of

    if command_of(argv) not in LONG:
        return _run(paths, argv, cwd, silent)
    if command_of(argv) not in WRITING:  # who writes must not hold the file longer than need be
        _give_way()
    with TerminalProgress() as progress:
        return _run(paths, argv, cwd, progress)


def _run(paths: Paths, argv: list[str], cwd: str, progress: Progress) -> Outcome:
    from unclench.cli.parser import run

    keepers: list[FileKeeper] = []

    def open_file() -> "Services":
        services, keeper = open_services(paths, _publish_to_nobody, progress)
        keepers.append(keeper)
        if (wish := services.preferences.get().language) != "system":
            speak(wish)
        return services

    try:
        status, out, err = run(argv, open_file, cwd, running=False)
    except Exception as error:
        return _bug(paths, error, "--json" in argv)
    told = [message for keeper in keepers for message in keeper.messages()]
    return status, out, "".join(f"{line}\n" for line in told) + err


def speak(wish: str) -> None:
    """From now on the language of the setting, else that of the environment: the sentences, and their digits."""
    language = languages.choose(wish, languages_here.asked(), languages.known(assets.translations()))
    translation.install_headless(Catalogue(language, assets.sentences))
    local_formats.install(local_formats.without_region(language))


def _give_way() -> None:
    """Let an open app and the rest of the desktop go first; for the whole of this process, which runs one command."""
    if sys.platform != "win32":
        with suppress(OSError):
            os.nice(NICER)


def _publish_to_nobody(kinds: Iterable[str]) -> None:
    """Changes have no listener when one command runs by itself."""


def _bug(paths: Paths, error: Exception, as_json: bool) -> Outcome:
    """Exit status 3: the traceback goes to the log, its place to the user."""
    from unclench.system.log import Log

    log = Log(paths.state)
    log.error(error)
    log.close()
    message = _guide_fault() or translate("cli", "Something went wrong in Unclench. The report is in {file}").format(
        file=log.path
    )
    if as_json:
        return 3, json.dumps({"error": {"code": "bug", "message": message}}) + "\n", ""
    return 3, "", message + "\n"


def _guide_fault() -> str:
    """A file of the guide that somebody changed, and that cannot be used; "" when it is not that."""
    from unclench.core import guide_check

    if fault := guide_check.fault(assets.guide):
        return f"{fault} {guide_check.way_on()}"
    return ""
