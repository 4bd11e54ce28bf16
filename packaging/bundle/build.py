"""Builds the bundle: a folder that holds Unclench with a Python and a Qt of its own, and runs where neither is.

build.py OUT: makes the folder OUT anew, from the Python that runs this and what is installed for it.

    unclench, unclench-window   the program (launcher.c)
    lib/python                  the standard library, compiled
    lib/app                     our code with its resources, and the packages that it needs
    share                       desktop file, icons, metainfo, manual page, completions, licences

What goes in beside our code is listed in parts.toml. With --system-libraries its libraries of the system stay out: a
package of a distribution names them as dependencies. --pack FILE packs the folder, too.
"""

import argparse
import os
import py_compile
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

import share
from packaging.requirements import Requirement

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PARTS = tomllib.loads((HERE / "parts.toml").read_text("utf-8"))
QT = ("pyside6-essentials", "pyside6-addons", "shiboken6")  # files of these are chosen one by one
START = "from unclench.__main__ import main; sys.exit(main())"
VARIABLES = {"TZPATH": "/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo"}  # Python's usual
SKIPPED = ("__pycache__", ".pyi", "py.typed", ".dist-info", ".pxd", ".h", ".txt", ".rst", ".exe", "/tests/")


class Missing(Exception):
    """Something that parts.toml names is not on this computer."""


def build(out: Path, *, system_libraries: bool) -> None:
    """Make the whole folder."""
    shutil.rmtree(out, ignore_errors=True)
    app, python, packages = out / "lib" / "app", out / "lib" / "python", needed_packages()
    add_standard_library(python)
    for name in packages:
        add_package(name, app)
    add_qt(app / "PySide6")
    add_our_code(app / "unclench")
    add_launcher(out / "unclench")
    (out / "unclench-window").symlink_to("unclench")
    libraries = [] if system_libraries else list(PARTS["libraries"])
    for name in libraries:
        copy(system_library(name), app / "PySide6" / "Qt" / "lib" / name)
    finish_libraries(out, own_libraries=not system_libraries)
    share.make(out / "share", packages, libraries)
    open_to_all(out)
    date_back(out)


def pack(folder: Path, file: Path) -> None:
    """Pack a folder; the same files always give the same bytes."""
    file.parent.mkdir(parents=True, exist_ok=True)
    order = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner"]
    run("tar", "-C", str(folder.parent), *order, "-I", "xz -6 -T2", "-cf", str(file), folder.name)


def changed() -> int:
    """When what is built was last changed, in seconds since 1970."""
    given = os.environ.get("SOURCE_DATE_EPOCH") or output("git", "-C", str(ROOT), "log", "-1", "--format=%ct")
    return int(given)


def add_standard_library(out: Path) -> None:
    """All of it but for what parts.toml leaves out."""
    stdlib, without = Path(sysconfig.get_path("stdlib")), set(PARTS["python"]["without"])
    out.mkdir(parents=True)
    for file in sorted(stdlib.rglob("*")):
        below = file.relative_to(stdlib)
        top = below.parts[1] if below.parts[0] == "lib-dynload" and len(below.parts) > 1 else below.parts[0]
        if below.parts[0] in ("site-packages", "dist-packages") or top.startswith("config-"):
            continue
        if top.startswith("_sysconfigdata"):
            add_build_variables(out / below)
            continue
        if top.partition(".")[0] not in without and not {"test", "tests", "__pycache__"} & set(below.parts):
            add_module(file, out / below, below)


def add_build_variables(to: Path) -> None:
    """What `sysconfig` knows of the build of Python: of its hundreds of lines the one that a module here asks for."""
    with tempfile.NamedTemporaryFile("w", suffix=".py") as file:
        file.write(f"build_time_vars = {VARIABLES!r}\n")
        file.flush()
        add_module(Path(file.name), to, Path(to.name))


def add_module(file: Path, to: Path, name: Path, *, source: bool = False) -> None:
    """A module, compiled, under the name that a traceback shall show; `source`: with its source beside it as text."""
    if file.suffix == ".py":
        mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
        py_compile.compile(str(file), str(to.with_suffix(".pyc")), str(name), doraise=True, invalidation_mode=mode)
        if source:
            copy(file, to.with_name(f"{to.name}.txt"))
    elif file.suffix == ".so":
        copy(file, to)


def needed_packages() -> list[str]:
    """The packages that ours needs, and theirs, on this computer, without Qt."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = [line for name in PARTS["python"]["extras"] for line in project["optional-dependencies"][name]]
    found, waiting = dict[str, None](), [*project["dependencies"], *extras]
    without = (*QT, *PARTS["python"]["without_packages"])
    while waiting:
        wanted = Requirement(waiting.pop())
        name = wanted.name.lower().replace("_", "-")
        if name not in (*found, *without) and (wanted.marker is None or wanted.marker.evaluate({"extra": ""})):
            found[name] = None
            waiting += metadata.requires(name) or []
    return sorted(found)


def add_package(name: str, out: Path) -> None:
    """The modules of one package, compiled; its data files as they are."""
    sources = PARTS["python"]["sources"]
    for file in metadata.files(name) or ():
        if any(word in f"/{file}" for word in SKIPPED) or file.parts[0] == "..":
            continue
        from_, to = Path(str(file.locate())), out / file
        if from_.suffix in (".py", ".so"):
            add_module(from_, to, Path(file), source=str(file) in sources)
        else:
            copy(from_, to)


def add_qt(out: Path) -> None:
    """The modules and plugins of Qt that parts.toml names, and the Qt libraries that they are linked with."""
    pyside = Path(sysconfig.get_path("platlib")) / "PySide6"
    modules = [pyside / f"{name}.abi3.so" for name in PARTS["qt"]["modules"]]
    plugins = [pyside / "Qt" / "plugins" / name for name in PARTS["qt"]["plugins"]]
    for package in ("PySide6", "shiboken6"):
        for file in (pyside.parent / package).glob("*.py"):
            name = Path(package, file.name)
            add_module(file, out.parent / name, name, source=str(name) in PARTS["python"]["sources"])
    for file in (pyside / "support").rglob("*.py"):
        add_module(file, out / file.relative_to(pyside), Path("PySide6") / file.relative_to(pyside))
    shiboken = pyside.parent / "shiboken6"
    wanted = [*modules, *plugins, shiboken / "Shiboken.abi3.so"]
    libraries = linked(wanted, [pyside, pyside / "Qt" / "lib", shiboken])
    for file in [*wanted, *libraries]:
        copy(file, out.parent / file.relative_to(pyside.parent))
    for language in languages():
        for name in PARTS["qt"]["translations"]["names"]:
            file = pyside / "Qt" / "translations" / f"{name}_{language}.qm"
            if file.is_file():
                copy(file, out / file.relative_to(pyside))


def languages() -> list[str]:
    """The languages that we ship."""
    return sorted(file.stem.partition("_")[2] for file in (ROOT / "resources" / "i18n").glob("*.ts"))


def linked(files: Iterable[Path], folders: list[Path]) -> list[Path]:
    """The libraries in `folders` with which these files are linked, and those, in turn."""
    found, waiting = dict[Path, None](), list(files)
    while waiting:
        for name in needs(waiting.pop()):
            there = next((folder / name for folder in folders if (folder / name).exists()), None)
            if there is not None and there not in found:
                found[there] = None
                waiting.append(there)
    return list(found)


def needs(file: Path) -> list[str]:
    """The names of the libraries with which a file is linked. Raises Missing."""
    if not file.is_file():
        raise Missing(f"{file} is not there: see parts.toml")
    told = output("readelf", "-dW", str(file))
    return re.findall(r"\(NEEDED\).*\[(.+)\]", told)


def add_our_code(out: Path) -> None:
    """Our modules, compiled, and the resources; translations are built, their sources stay here."""
    code = ROOT / "gui" / "unclench"
    for file in sorted(code.rglob("*.py")):
        add_module(file, out / file.relative_to(code), Path("unclench") / file.relative_to(code))
    shutil.copytree(ROOT / "resources", out / "_resources", ignore=shutil.ignore_patterns("*.ts", "__pycache__"))


def add_launcher(out: Path) -> None:
    """The program, and the Python library that it is linked with."""
    compile_launcher(out, START)
    for name in needs(out):
        if name.startswith("libpython"):
            copy(
                next(folder / name for folder in python_folders() if (folder / name).is_file()),
                out.parent / "lib" / name,
            )


def compile_launcher(out: Path, start: str) -> None:
    """Compile a program that runs the Python code `start`, with the folder lib beside it."""
    words = [os.environ.get("CC", "cc"), "-O2", "-fPIE", "-pie", "-Wall", "-Werror", "-D_FORTIFY_SOURCE=2"]
    words += ["-fstack-protector-strong", "-Wl,-z,relro,-z,now", f"-I{sysconfig.get_path('include')}"]
    words += [f'-DSTART="{start}"', "-o", str(out), str(HERE / "launcher.c")]
    words += [f"-L{folder}" for folder in python_folders()]
    run(*words, f"-lpython{sysconfig.get_config_var('LDVERSION')}", "-Wl,-rpath,$ORIGIN/lib")


def python_folders() -> list[Path]:
    """Where the library of this Python may be."""
    return [Path(sysconfig.get_config_var(name)) for name in ("LIBDIR", "LIBPL")]


def system_library(name: str) -> Path:
    """Where the linker of this computer finds it. Raises Missing."""
    for line in output("/sbin/ldconfig", "-p").splitlines():
        file = Path(line.rpartition("=> ")[2])
        if line.split()[:1] == [name] and machine(file) == machine(Path(sys.executable)):
            return file
    raise Missing(f"{name} is not installed: see parts.toml")


def machine(file: Path) -> bytes:
    """For which kind of computer a program or library is."""
    with file.open("rb") as opened:
        head = opened.read(20)
    return head[4:5] + head[18:20]  # 32 or 64 bits, and the processor


def finish_libraries(out: Path, *, own_libraries: bool) -> None:
    """Take symbols for debuggers away, and let each library look into the bundle only."""
    qt = out / "lib" / "app" / "PySide6" / "Qt" / "lib"
    for file in elf_files(out):
        run("strip", "--strip-unneeded", str(file))
        if file.is_relative_to(out / "lib" / "python") or file.name.startswith("libpython"):
            way = ["--set-rpath", f"$ORIGIN/{os.path.relpath(qt, file.parent)}"]
            run("patchelf", *(way if own_libraries else ["--remove-rpath"]), str(file))


def open_to_all(out: Path) -> None:
    """Everybody can read the bundle, and its owner alone can write to it, however the files were kept before."""
    for file in sorted(out.rglob("*")):
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or file.parent == out else 0o644)


def date_back(out: Path) -> None:
    """Every file is as old as the newest change of what it is built from, so that two builds are alike."""
    time = changed()
    for file in [out, *out.rglob("*")]:
        os.utime(file, (time, time), follow_symlinks=False)


def elf_files(folder: Path) -> Iterator[Path]:
    """The programs and libraries below a folder."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(4) == b"\x7fELF":
                    yield file


def copy(file: Path, to: Path) -> None:
    """A file as it is, with what a link stands for."""
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, to)


def output(*words: str) -> str:
    """What a program of this computer prints."""
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def run(*words: str) -> None:
    """Run a program of this computer."""
    subprocess.run(words, check=True)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--pack", metavar="FILE", type=Path, help="pack the folder into this .tar.xz")
    parser.add_argument("--launcher", metavar="PYTHON", help="make OUT the launcher alone, which runs this")
    parser.add_argument("--system-libraries", action="store_true", help="leave libraries of the system out")
    asked = parser.parse_args()
    try:
        if asked.launcher:
            compile_launcher(asked.out, asked.launcher)
        else:
            build(asked.out.resolve(), system_libraries=asked.system_libraries)
        if asked.pack:
            pack(asked.out.resolve(), asked.pack)
    except Missing as missing:
        sys.exit(str(missing))


if __name__ == "__main__":
    main()
