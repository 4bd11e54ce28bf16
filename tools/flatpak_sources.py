"""Gathers what the Flatpak is built from: `flatpak_sources.py FOLDER` puts manifest, wheels and their list into it.

The wheels are got by pip, for the Python of the runtime, from the one that `make wheel` built and what that one needs.
No address stands in the list: the files lie beside the manifest, each with its checksum.
"""

import hashlib
import json
import platform
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
MANIFEST = ROOT / "packaging" / "flatpak" / "io.github.unclench.Unclench.yml"
NOTICES = ROOT / "build" / "notices.txt"
PYTHON = "3.13"
"""Of the runtime in the manifest."""
GLIBC = range(17, 43)
"""2.17 to the one of the runtime, 2.42: wheels for older ones run there, too."""


def fetch(folder: Path) -> None:
    """All wheels, into `folder`."""
    built = max((ROOT / "dist").glob("unclench-*.whl"), key=lambda file: file.stat().st_mtime)
    kinds = [f"--platform=manylinux_2_{minor}_{platform.machine()}" for minor in reversed(GLIBC)]
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--only-binary=:all:"]
    command = [*pip, f"--python-version={PYTHON}", *kinds, "--dest", str(folder), f"{built}[wayland,sync]"]
    subprocess.run(command, check=True)


def sources(folder: Path) -> list[dict[str, str]]:
    """The files below `folder` as the manifest takes them: wheels into a folder of that name, others beside it."""
    found: list[dict[str, str]] = []
    for file in sorted([*folder.glob("wheels/*.whl"), *folder.glob("notices.txt")]):
        place = file.relative_to(folder)
        one = {"type": "file", "path": place.as_posix(), "sha256": hashlib.sha256(file.read_bytes()).hexdigest()}
        found.append(one | ({"dest": place.parent.as_posix()} if place.parent.name else {}))
    return found


def main(words: list[str]) -> int:
    if len(words) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(words[0])
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "wheels").mkdir(parents=True)
    fetch(folder / "wheels")
    shutil.copy(NOTICES, folder)
    shutil.copy(MANIFEST, folder)
    (folder / "wheels.json").write_text(json.dumps(sources(folder), indent=2) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
