"""The copyright file of the bundle: our licence, and that of all that comes along, in the format of Debian (DEP-5)."""

import re
import subprocess
import sys
import textwrap
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tools"))

import notices  # noqa: E402

HEAD = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Unclench
"""
QT = """\
Files: */lib/app/PySide6/* */lib/app/shiboken6/*
Copyright: The Qt Company Ltd. and other contributors
License: LGPL-3
 Qt {qt} and Qt for Python {qt} are used under the GNU Lesser General Public License, version 3. They are files of
 their own in lib/app/PySide6 and lib/app/shiboken6, as their makers built them, without debug symbols.
 .
 You may replace them by builds of your own: put libraries of the same names and of the same or a newer 6.x version
 into lib/app/PySide6/Qt/lib, and plugins of that version into lib/app/PySide6/Qt/plugins. Nothing checks them, and
 you may look into how the program works with them as far as mending such changes takes. The sources of this version:
 https://download.qt.io/official_releases/qt/ and https://download.qt.io/official_releases/QtForPython/
 .
 Qt contains works of others, under licences that its documentation lists ("Licenses Used in Qt"), among them ICU
 (Unicode-3.0), FreeType, HarfBuzz, libpng, libjpeg and PCRE2.
 .
 On Debian systems the whole licence is in /usr/share/common-licenses/LGPL-3, and the GNU General Public License, which
 is a part of it, in /usr/share/common-licenses/GPL-3. In the bundle both are beside this file.

"""
APACHE = """\
On Debian systems the whole licence is in /usr/share/common-licenses/Apache-2.0. In the bundle it is beside this file.
"""
LIBRARIES = """\
Libraries of the system on which this was built. Owners and licences of each are in the folder libraries beside this
file, as that system passes them on.
"""


def copyright_file(packages: Iterable[str], libraries: Iterable[str]) -> str:
    """The whole file, for these packages of Python and these libraries of the system."""
    ours = (ROOT / "LICENSE").read_text("utf-8")
    _, python = notices.of_python()
    parts = [HEAD, _part("*", _owners(ours), "MIT", ours)]
    parts += [QT.format(qt=metadata.version("PySide6-Essentials"))]
    parts += [_part("*/lib/python/* */lib/libpython*", "Python Software Foundation", "PSF-2", python)]
    parts += [_package(name) for name in packages]
    where = " ".join(f"*/lib/app/PySide6/Qt/lib/{name}" for name in libraries)
    parts += [_part(where, "their authors", "as-told-beside", LIBRARIES)] if where else []
    return "\n".join(part.rstrip("\n") + "\n" for part in parts)


def of_library(name: str) -> tuple[str, str]:
    """The package of this computer that a library of the system is from, and what it says of owners and licences.

    Raises CalledProcessError and OSError where it is from none.
    """
    found = subprocess.run(["dpkg", "-S", f"*/{name}"], capture_output=True, text=True, check=True).stdout
    package = found.partition(":")[0]
    return package, Path("/usr/share/doc", package, "copyright").read_text("utf-8")


def _package(name: str) -> str:
    """A package of Python, by what it says of itself."""
    about = metadata.metadata(name)
    files = [file for file in metadata.files(name) or () if re.match(r"(?i)licen[cs]e", file.name)]
    text = "\n\n".join(Path(str(file.locate())).read_text("utf-8") for file in files)
    top = sorted({file.parts[0] for file in metadata.files(name) or () if file.suffix in (".py", ".so")})
    where = " ".join(f"*/lib/app/{one.removesuffix('.py')}*" for one in top if one != "..")
    owners = _owners(text) or about["Author"] or about["Author-email"] or "its authors"
    licence = about["License-Expression"] or about["License"] or "see below"
    if "apache" in licence.lower():
        licence, text = "Apache-2.0", APACHE
    inside = notices.built_in(metadata.distribution(name))
    if inside:
        text += "\n" + textwrap.fill(f"Built into it: {', '.join(inside)}.", 100)
    if licence == "Apache-2.0" and not inside:
        return _part(where, owners, licence, text)
    return _part(where, owners, f"{licence}-{name}", text)


def _owners(text: str) -> str:
    """Who a licence says has the copyright."""
    found = re.findall(r"(?im)^\s*copyright (?:\(c\)|©)?\s*(\d{4}.+?)\.?\s*$", text)  # others are examples in a licence
    return "\n ".join(dict.fromkeys(found))


def _part(files: str, owners: str, licence: str, text: str) -> str:
    lines = [line.rstrip() for line in text.strip().expandtabs().splitlines()]
    body = "\n".join(f" {line}" if line else " ." for line in lines)
    return f"Files: {files}\nCopyright: {owners}\nLicense: {'-'.join(licence.split())}\n{body}\n"
