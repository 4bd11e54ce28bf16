"""Builds the package for Debian and its like, from the bundle: deb.py FOLDER puts it there.

    /usr/lib/unclench           the program and all that is its own
    /usr/bin                    links to it
    /usr/share                  what the desktop, the shells and man look for

Libraries that Debian has are dependencies by name, from what the files are truly linked with. Diaries lie in the homes
of their owners and are never touched.
"""

import gzip
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from email.utils import formatdate
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BUILD = ROOT / "packaging" / "bundle" / "build.py"
sys.path.insert(0, str(BUILD.parent))  # before the package of the name build

from build import changed  # noqa: E402

MAINTAINER = "The Unclench authors <unclench@users.noreply.github.com>"
OPTIONAL = ("libqgtk3.so", "libcupsprintersupport.so", "libqtexttospeech_speechd.so")  # the app runs without these
CONTROL = """\
Package: unclench
Version: {version}
Section: misc
Priority: optional
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Suggests: speech-dispatcher
Homepage: https://unclench.github.io
Description: calm companion for a back that goes into spasm
 Unclench keeps a person company whose back goes into spasm, and in the weeks
 between: warning signs first, then ice and heat timed safely, short walks and
 a truthful log of what was taken; a checklist of causes with a page for the
 doctor; plank, water, sitting, walking and stretching, each one press.
 .
 Everything stays in one file on the computer: no account, no network. It is a
 timer, a diary and a set of general tips, and not medical advice.
 .
 This package brings its own Python and Qt.
"""
POSTRM = """\
#!/bin/sh
set -e
if [ "$1" = purge ]; then
    echo "Diaries stay: each lies in the home of its owner, in ~/.local/share/unclench (or \\$XDG_DATA_HOME/unclench)."
fi
"""
CHANGELOG = """\
unclench ({version}) unstable; urgency=medium

  * What changed is in CHANGELOG.md.gz beside this file.

 -- {maintainer}  {date}
"""


def build(out: Path) -> Path:
    """Make the package; gives its file."""
    work = ROOT / "build" / "deb"
    tree, own = work / "tree", work / "tree" / "usr" / "lib" / "unclench"
    shutil.rmtree(work, ignore_errors=True)
    run(sys.executable, str(BUILD), str(own), "--system-libraries")
    (own / "share").rename(tree / "usr" / "share")
    (tree / "usr" / "bin").mkdir()
    for name in ("unclench", "unclench-window"):
        (tree / "usr" / "bin" / name).symlink_to(f"../lib/unclench/{name}")
    version, architecture = app_version(), output("dpkg", "--print-architecture").strip()
    add_documents(tree / "usr" / "share", version)
    depends, recommends = dependencies(work, own)
    size = sum(-(-file.lstat().st_size // 1024) for file in tree.rglob("*") if file.is_file())  # KiB, each rounded up
    about = CONTROL.format(
        **{"version": version, "architecture": architecture, "maintainer": MAINTAINER, "size": size},
        **{"depends": depends, "recommends": recommends},
    )
    write(tree / "DEBIAN" / "control", about)
    write(tree / "DEBIAN" / "postrm", POSTRM, mode=0o755)
    files = sorted(file for file in (tree / "usr").rglob("*") if file.is_file() and not file.is_symlink())
    sums = output("md5sum", *(str(file.relative_to(tree)) for file in files), cwd=tree)
    write(tree / "DEBIAN" / "md5sums", sums)
    for folder in tree.rglob("*"):
        if folder.is_dir():
            folder.chmod(0o755)
    os.environ["SOURCE_DATE_EPOCH"] = str(changed())  # dpkg-deb makes no file younger
    package = out / f"unclench_{version}_{architecture}.deb"
    out.mkdir(parents=True, exist_ok=True)
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package))
    return package


def add_documents(share: Path, version: str) -> None:
    """What Debian wants beside the documents of the bundle; the licences that it has itself go."""
    doc = share / "doc" / "unclench"
    for name in ("LGPL-3.0", "GPL-3.0", "Apache-2.0"):
        (doc / f"{name}.txt").unlink()
    date = formatdate(changed(), localtime=False)
    told = CHANGELOG.format(version=version, maintainer=MAINTAINER, date=date)
    (doc / "changelog.gz").write_bytes(gzip.compress(told.encode(), 9, mtime=0))
    overrides = share / "lintian" / "overrides" / "unclench"
    write(overrides, (HERE / "lintian-overrides").read_text("utf-8"))


def dependencies(work: Path, own: Path) -> tuple[str, str]:
    """The packages that the files are linked with: those it cannot do without, and those it can."""
    write(work / "debian" / "control", "Source: unclench\n\nPackage: unclench\nArchitecture: any\n")
    private = [own / "lib", *(own / "lib/app" / name for name in ("PySide6", "PySide6/Qt/lib", "shiboken6"))]
    needed = [str(file) for file in (own, *own.rglob("*.so*")) if file.is_file() and file.name not in OPTIONAL]
    useful = [str(file) for file in own.rglob("*.so") if file.name in OPTIONAL]
    python = f"libpython{sysconfig.get_config_var('LDVERSION')}"  # Debian has one of this name, too
    words = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", f"-x{python}", *(f"-l{folder}" for folder in private)]
    words += ["-dDepends", str(own / "unclench"), *needed, "-dRecommends", *useful]
    told = output(*words, cwd=work, quiet=True)
    fields = dict(re.findall(r"shlibs:(\w+)=(.*)", told))
    return fields["Depends"], fields["Recommends"]


def app_version() -> str:
    """The version of the code."""
    found = re.search(r'^__version__ = "(.+)"', (ROOT / "gui/unclench/__init__.py").read_text("utf-8"), re.MULTILINE)
    assert found
    return found[1]


def write(file: Path, text: str, mode: int = 0o644) -> None:
    """A text file of the package."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    file.chmod(mode)


def output(*words: str, cwd: Path | None = None, quiet: bool = False) -> str:
    """What a program of this computer prints; `quiet`: what it warns of is not shown."""
    errors = subprocess.DEVNULL if quiet else None
    return subprocess.run(words, cwd=cwd, stdout=subprocess.PIPE, stderr=errors, text=True, check=True).stdout


def run(*words: str) -> None:
    """Run a program of this computer."""
    subprocess.run(words, check=True)


if __name__ == "__main__":
    os.umask(0o022)
    sys.stdout.write(f"{build(Path(sys.argv[1]))}\n")
