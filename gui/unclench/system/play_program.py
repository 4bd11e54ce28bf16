"""Plays a sound file with a program of the system, for when Qt's own player does not work."""

import os
import shutil
import subprocess

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate

FULL = 65536
"""paplay counts the volume in these."""


class PlayProgram:
    """pw-play of PipeWire or paplay of PulseAudio, one sound at a time."""

    def __init__(self) -> None:
        self._playing: subprocess.Popen[bytes] | None = None

    def play(self, file: str, share: float) -> None:
        """Begin; `share` of the full swing."""
        self.stop()
        program = _program()
        if program is None:
            return
        volume = f"--volume={share:.3f}" if program.endswith("pw-play") else f"--volume={round(share * FULL)}"
        quiet = subprocess.DEVNULL
        self._playing = subprocess.Popen([program, volume, file], stdin=quiet, stdout=quiet, stderr=quiet)

    def stop(self) -> None:
        """Stop what plays."""
        playing, self._playing = self._playing, None
        if playing:
            playing.kill()
            playing.wait()

    def answer(self) -> PortAnswer:
        """Whether there is such a program."""
        if program := _program():
            return PortAnswer(
                "yes", os.path.basename(program), translate("system", "The sound server was started anew.")
            )
        reason = translate("system", "The sound server was started anew. Start Unclench anew to hear it.")
        return PortAnswer("no", "", reason)


def _program() -> str | None:
    return shutil.which("paplay") or shutil.which("pw-play")
