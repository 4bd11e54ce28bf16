"""Share the diary with other computers through a folder that some other program keeps in step.

Methods that touch the folder may take long or never come back (a network folder that hangs): the window calls them on a
thread, and afterwards `came` on its own. They may be called on any thread, and publish nothing themselves.
"""

import os
from dataclasses import replace
from pathlib import Path

from unclench.actions.context import Context
from unclench.core.base.errors import BadInput
from unclench.core.base.ports import SHARING
from unclench.core.base.progress import Progress
from unclench.core.base.translation import translate
from unclench.core.sync import passphrase as phrases
from unclench.core.sync.port import SyncPort
from unclench.core.sync.problems import problem
from unclench.core.sync.records import Exchange, FolderLook, Status

LONGEST_NAME = 40


class Sync:
    """Join a folder, exchange changes, leave."""

    def __init__(self, context: Context, port: SyncPort) -> None:
        self._context = context
        self._port = port
        self.silent = False
        """Whether the folder does not answer just now; whoever watches it sets this."""

    # Cheap, on the window's thread

    @property
    def on(self) -> bool:
        """Whether a folder is joined; also while it is `replaced`."""
        return self._port.on()

    def status(self) -> Status:
        """How sharing stands. Reads the data file, never the folder."""
        status = self._port.status()
        if not self.silent:
            return status
        told = problem("no_answer", name=status.folder)
        return replace(status, problems=(told, *status.problems))

    def names(self) -> dict[str, str]:
        """The names of the other computers by the `device` of their entries; {} while nothing is shared."""
        return self._port.names() if self._port.on() else {}

    def suggested_name(self) -> str:
        """What this computer might be called."""
        import platform

        return platform.node().partition(".")[0][:LONGEST_NAME]

    def watched(self) -> list[str]:
        """The folder and the files in it of which a change matters."""
        return self._port.watched()

    def made_up_passphrase(self) -> str:
        """A new passphrase of made-up words, 80 bits: shown once, and kept by the person."""
        return self._port.made_up_passphrase()

    def passphrase(self) -> str | None:
        """The passphrase in use as it was typed, to show it again for another computer; None where there is none."""
        return self._port.passphrase()

    def qr(self, text: str) -> tuple[tuple[bool, ...], ...]:
        """The text as a QR code: rows of modules, True is dark; 4 light modules are to be left around it.

        Raises Refused with code "no_library" where the extra `sync` is not installed.
        """
        return self._port.qr(text)

    def rename(self, name: str) -> None:
        """Call this computer otherwise; the others hear it with the next change. Raises BadInput."""
        self._port.rename(_name(name))
        self._context.publish({SHARING})

    def forget(self, writer: str) -> None:
        """Show a computer no more; its entries and files stay, and it comes back when it writes again."""
        self._port.forget(writer)
        self._context.publish({SHARING})

    def leave(self) -> None:
        """Share no more. The entries here stay, and so do the files in the folder: the others have them from there."""
        self._port.leave()
        self.came()

    def came(self, exchange: Exchange | None = None) -> None:
        """To be called on the window's thread after a method below: tells all views what changed."""
        self._context.publish({SHARING, *exchange.kinds} if exchange else {SHARING})

    # Touch the folder

    def look(self, folder: str, passphrase: str | None = None) -> FolderLook:
        """Who is in a folder, and whether this passphrase opens what they wrote. Raises BadInput: it is no folder."""
        return self._port.look(_folder(folder), passphrase or None)

    def join(self, folder: str, name: str, passphrase: str | None) -> None:
        """Begin to share in a folder under a name; `passphrase` None: in plain files. Then `exchange`, then `came`.

        Raises BadInput: no such folder, a name or passphrase that cannot be, plain where the others are encrypted or
        the other way round; with field "passphrase" where it does not open what is there. Raises Refused "sync_on"
        while a folder is joined, "no_library" where the extra `sync` is not installed.
        """
        chosen = None if passphrase is None else phrases.checked(passphrase)
        self._port.join(_folder(folder), _name(name), chosen)

    def rejoin(self) -> None:
        """After the diary was put back to a copy: share again. Then `exchange`, then `came`.

        What was shared since then comes back.
        """
        self._port.rejoin()

    def exchange(self, progress: Progress | None = None) -> Exchange:
        """Write what the folder lacks and read what is new; problems of files are in the answer.

        Raises Refused "sync_off" or "sync_replaced"; another exchange that goes on is waited for.
        """
        return self._port.exchange(progress)

    def clean_up(self) -> int:
        """Delete conflict copies that hold nothing more than the files themselves; how many."""
        return self._port.clean_up()


def _name(name: str) -> str:
    """The name of a computer as it is kept. Raises BadInput."""
    words = " ".join(name.split())
    if not words or len(words) > LONGEST_NAME or not words.isprintable():
        message = translate("core", "Give this computer a name of up to 40 letters.")
        raise BadInput("name", message)
    return words


def _folder(folder: str) -> Path:
    """The folder as a full path. Raises BadInput."""
    return Path(os.path.abspath(os.path.expanduser(folder)))
