"""`completions`: what each shell is given offers what may be typed next (CLI.md)."""

import json
import shutil
import subprocess

import pytest

from cli.test_commands import Terminal
from unclench.cli.parser import parser, run

ASK_BASH = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _unclench; printf '%s\\n' "${COMPREPLY[@]}"
"""


def no_diary():
    raise AssertionError("completions open no diary")


@pytest.fixture(params=["bash", "zsh", "fish"])
def shell(request):
    return request.param


@pytest.fixture
def script(shell, tmp_path):
    status, out, err = run(["completions", shell], no_diary, "/", running=False)
    assert (status, err) == (0, "")
    file = tmp_path / f"unclench.{shell}"
    file.write_text(out, "utf-8")
    return file


@pytest.fixture
def offered(tmp_path):
    """What bash offers for the last of the words, in a folder with one file and one folder."""
    script = tmp_path / "unclench.bash"
    script.write_text(run(["completions", "bash"], no_diary, "/", running=False)[1], "utf-8")
    here = tmp_path / "here"
    (here / "photos").mkdir(parents=True)
    (here / "page.pdf").touch()

    def ask(*words: str) -> list[str]:
        done = subprocess.run(
            ["bash", "--norc", "-c", ASK_BASH, "bash", str(script), "unclench", *words],
            **{"cwd": here, "capture_output": True, "text": True, "check": True},
        )
        assert done.stderr == ""
        return done.stdout.split()

    return ask


def test_a_shell_that_is_installed_reads_its_script(shell, script):
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    done = subprocess.run([shell, "-n", str(script)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_every_command_is_in_every_script(script):
    text = script.read_text("utf-8")
    assert [
        name for name in ("ice", "completions", "restore", "meeting", "--override") if name.strip("-") not in text
    ] == []


def test_bash_offers_all_commands_first(offered):
    assert {"ice", "log", "status", "completions", "--version", "--data-dir"} <= set(offered(""))


def test_bash_offers_what_goes_on_from_what_was_typed(offered):
    assert offered("compl") == ["completions"]
    assert offered("ice", "sta") == ["start"]
    assert offered("heat", "start", "--m") == ["--minutes"]
    assert offered("heat", "start", "--kind", "") == ["pad", "moist", "bath", "wrap"]
    assert offered("list", "dos") == ["doses"]


def test_bash_offers_files_and_folders_only_where_one_is_meant(offered):
    assert offered("restore", "p") == ["photos", "page.pdf"] or offered("restore", "p") == ["page.pdf", "photos"]
    assert offered("--data-dir", "p") == ["photos"]
    assert offered("ice", "p") == []


def test_a_folder_named_like_a_command_is_none(offered):
    assert "status" in offered("--data-dir", "ice", "sta")


def test_another_shell_is_refused_and_named(tmp_path):
    status, _, err = Terminal(tmp_path)("completions", "csh")
    assert status == 2
    assert "bash, zsh, fish" in err


def test_as_json_it_is_one_text(tmp_path):
    status, data = Terminal(tmp_path).json("completions", "bash")
    assert (status, list(data)) == (0, ["text"])
    assert json.dumps(data)


def test_every_command_of_the_parser_stands_in_the_help():
    assert "completions" in parser().format_help()
