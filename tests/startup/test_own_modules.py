"""Our own modules are found and loaded as Python does it, in fewer steps."""

import py_compile
from pathlib import Path

import unclench
from alone import run

FIND = "from unclench.startup import own_modules; assert own_modules.find_quickly()\n"
EACH = """
import pkgutil, sys
from importlib.machinery import PathFinder
import unclench
finder = sys.meta_path[0]
PARTS = ("name", "origin", "cached", "has_location", "parent", "submodule_search_locations")
count = 0
for found in pkgutil.walk_packages(unclench.__path__, "unclench."):
    if found.name.endswith("__main__"):
        continue
    path = sys.modules[found.name.rpartition(".")[0]].__path__
    ours, theirs = finder.find_spec(found.name, path), PathFinder.find_spec(found.name, path)
    assert ours is not None, found
    assert [getattr(ours, part) for part in PARTS] == [getattr(theirs, part) for part in PARTS], found
    assert ours.loader.get_code(found.name) == theirs.loader.get_code(found.name), found
    count += 1
print(count > 400)
"""
OLDER = """
import importlib, os, py_compile, sys
from unclench.startup.own_modules import OwnFinder
from importlib.util import cache_from_source
folder = {folder!r}
file = folder + "/new.py"
open(file, "w").write("value = 1")
os.utime(file, (1, 1))
py_compile.compile(file)
ending = cache_from_source(file).rpartition("/new")[2]
def value():
    found = {{}}
    exec(OwnFinder(folder, ending).find_spec("unclench.new", [folder]).loader.get_code("unclench.new"), found)
    return found["value"]
print(value())
open(file, "w").write("value = 2")
os.utime(file, (2, 2))
print(value())
os.unlink(cache_from_source(file))
print(value())
"""


def test_every_module_is_found_and_loaded_as_python_does_it() -> None:
    assert run(FIND + EACH) == "True\n"


def test_a_module_that_is_not_there_is_missing_as_ever() -> None:
    code = FIND + "\ntry:\n    import unclench.no_such_module\nexcept ModuleNotFoundError as error:\n    print(error)"
    assert run(code) == "No module named 'unclench.no_such_module'\n"


def test_a_compiled_file_of_an_older_source_is_not_used(tmp_path: Path) -> None:
    assert run(OLDER.format(folder=str(tmp_path))) == "1\n2\n2\n"


def test_compiled_files_without_sources_as_in_the_bundle_are_found_and_loaded_as_python_does_it(tmp_path: Path) -> None:
    package = Path(unclench.__file__).parent
    for source in package.rglob("*.py"):
        to = (tmp_path / "unclench" / source.relative_to(package)).with_suffix(".pyc")
        py_compile.compile(str(source), str(to), doraise=True)
    first = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\nimport unclench; print(unclench.__file__)\n"
    assert run(first + FIND + EACH) == f"{tmp_path}/unclench/__init__.pyc\nTrue\n"
