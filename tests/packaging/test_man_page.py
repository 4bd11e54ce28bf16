"""The manual page is made from the parser of the command line, and a reader of manual pages takes it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from unclench import __version__
from unclench.cli.parser import parser
from unclench.cli.parser_tree import places

TOOL = Path(__file__).parents[2] / "tools" / "man_page.py"


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("man") / "unclench.1"
    subprocess.run([sys.executable, str(TOOL), str(file)], check=True)
    return file


def test_it_names_every_command_every_option_and_the_version(page: Path) -> None:
    text = page.read_text("utf-8").replace("\\-", "-")
    assert f'"Unclench {__version__}"' in text
    for place in places(parser()):
        assert " ".join(place.path) in text
        assert [one.name for one in place.options if one.name not in text] == []


@pytest.mark.parametrize("reader", [["groff", "-man", "-ww", "-z"], ["mandoc", "-Tlint", "-Wwarning"]])
def test_a_reader_has_nothing_to_complain_about(page: Path, reader: list[str]) -> None:
    if not shutil.which(reader[0]):
        pytest.skip(f"{reader[0]} is not installed")
    done = subprocess.run([*reader, str(page)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
