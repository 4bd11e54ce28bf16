"""Runs the small programs of store_programs under strace: killed or refused at one system call."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

TESTS = Path(__file__).parents[1]
PYTHON = [sys.executable, "-m", "end_to_end.store_programs"]


def environment() -> dict[str, str]:
    """Without compiled files: the interpreter renames those, and would be counted."""
    paths = [str(TESTS), os.environ.get("PYTHONPATH", "")]
    joined = os.pathsep.join(path for path in paths if path)
    return os.environ | {"PYTHONPATH": joined, "PYTHONDONTWRITEBYTECODE": "1"}


@dataclass(frozen=True)
class Done:
    """How a program ended, what it said, and the calls that strace saw."""

    status: int
    out: str
    calls: str


class Programs:
    """Runs store_programs one after another, all in children of one Python."""

    def __init__(self) -> None:
        pipe = subprocess.PIPE
        self._server = subprocess.Popen(
            [*PYTHON, "serve"], stdin=pipe, stdout=pipe, stderr=subprocess.STDOUT, text=True, env=environment()
        )

    def close(self) -> None:
        self._server.communicate()

    def run(self, name: str, path: Path, *options: str) -> Done:
        """The program on this file, under strace with these options if there are any."""
        self._send(f"{name} {path}")
        child, tracer = self._line(), None
        if options:
            calls = path.parent.with_suffix(".calls")
            command = ["strace", "-f", *options, "-o", str(calls), "-p", child]
            tracer = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=os.environ | {"LC_ALL": "C"})
            assert tracer.stderr
            assert "attached" in (told := tracer.stderr.readline()), told
        self._send("begin")
        said: list[str] = []
        while not (line := self._line()).startswith("end "):
            said.append(line)
        if tracer is None:
            return Done(int(line[4:]), "\n".join(said), "")
        tracer.communicate()
        seen = calls.read_text()
        calls.unlink()
        return Done(int(line[4:]), "\n".join(said), seen)

    def faulty(self, call: str, fault: str, name: str, path: Path) -> Done:
        """The program with a fault injected into one system call."""
        done = self.run(name, path, "-e", f"trace={call}", "-e", f"inject={call}:{fault}")
        assert "Traceback" not in done.out, done.out
        return done

    def _send(self, line: str) -> None:
        assert self._server.stdin
        self._server.stdin.write(f"{line}\n")
        self._server.stdin.flush()

    def _line(self) -> str:
        assert self._server.stdout
        line = self._server.stdout.readline()
        assert line, "the programs have ended"
        return line.rstrip("\n")
