"""The folder share of the bundle: what a desktop, a shell and a reader of manuals look for. It fits into /usr/share."""

import gzip
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import debian_copyright

ROOT = Path(__file__).resolve().parents[2]
APP_ID = "io.github.unclench.Unclench"
COMPLETIONS = {
    "bash": "bash-completion/completions/unclench",
    "zsh": "zsh/vendor-completions/_unclench",
    "fish": "fish/vendor_completions.d/unclench.fish",
}


def make(out: Path, packages: Iterable[str], libraries: Iterable[str]) -> None:
    """Fill the folder; packages of Python and libraries of the system are those that come along."""
    linux, icons = ROOT / "packaging" / "linux", ROOT / "resources" / "icons"
    _copy(linux / f"{APP_ID}.desktop", out / "applications" / f"{APP_ID}.desktop")
    _copy(linux / f"{APP_ID}.metainfo.xml", out / "metainfo" / f"{APP_ID}.metainfo.xml")
    _copy(icons / "unclench.svg", out / "icons/hicolor/scalable/apps" / f"{APP_ID}.svg")
    for file in sorted((icons / "app").glob("unclench-*.png")):
        size = int(file.stem.rpartition("-")[2])
        _copy(file, out / f"icons/hicolor/{size}x{size}/apps" / f"{APP_ID}.png")
    _write(out / "man/man1/unclench.1.gz", _packed(_output(str(ROOT / "tools" / "man_page.py"))))
    _write(out / "man/man1/unclench-window.1.gz", _packed(b".so man1/unclench.1\n"))
    for shell, file in COMPLETIONS.items():
        _write(out / file, _output("-m", "unclench", "completions", shell))
    doc = out / "doc" / "unclench"
    _write(doc / "copyright", debian_copyright.copyright_file(packages, libraries).encode())
    for name in libraries:
        package, told = debian_copyright.of_library(name)
        _write(doc / "libraries" / f"{package}.txt", told.encode())
    for file in sorted((ROOT / "packaging" / "licences").glob("*.txt")):
        _copy(file, doc / file.name)
    _write(doc / "CHANGELOG.md.gz", _packed((ROOT / "CHANGELOG.md").read_bytes()))


def _output(*words: str) -> bytes:
    """What a Python program prints, in English."""
    env = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": ""}
    return subprocess.run([sys.executable, *words], env=env, capture_output=True, check=True).stdout


def _packed(text: bytes) -> bytes:
    """Packed for /usr/share; the same text always gives the same bytes."""
    return gzip.compress(text, 9, mtime=0)


def _write(file: Path, text: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text)


def _copy(file: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, to)
