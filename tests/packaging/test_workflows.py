"""The workflows follow the schema, call only what is here, and use no action that could become another one."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from check_jsonschema.cli.main_command import main as check_jsonschema
from click.testing import CliRunner
from packaging.requirements import Requirement
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
LATER = {"packaging/windows/build.ps1", "packaging/macos/build.sh"}
"""Recipes of other systems, called there alone."""


def steps(workflow: Path) -> list[dict[str, Any]]:
    jobs = YAML(typ="safe").load(workflow.read_text("utf-8"))["jobs"]
    return [step for job in jobs.values() for step in job.get("steps", [])]


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda file: file.stem)
def test_it_follows_the_schema(workflow: Path) -> None:
    done = CliRunner().invoke(check_jsonschema, ["--builtin-schema", "vendor.github-workflows", str(workflow)])
    assert done.exit_code == 0, done.output


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda file: file.stem)
def test_every_target_and_file_that_it_calls_is_here(workflow: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+)(?: [a-z-]+)*:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    commands = [step["run"] for step in steps(workflow) if "run" in step]
    assert {name for command in commands for name in re.findall(r"^make ([a-z-]+)", command, re.MULTILINE)} <= targets
    files = {name for command in commands for name in re.findall(r"\b(?:tools|packaging)/[\w./-]+\.\w+", command)}
    assert {name for name in files - LATER if not (ROOT / name).is_file()} == set()


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda file: file.stem)
def test_every_action_is_a_commit_and_not_a_name_that_moves(workflow: Path) -> None:
    used = [step["uses"] for step in steps(workflow) if "uses" in step]
    assert used
    assert [name for name in used if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", name)] == []


def test_only_the_draft_may_write() -> None:
    for workflow in WORKFLOWS:
        told = YAML(typ="safe").load(workflow.read_text("utf-8"))
        assert told["permissions"] == {"contents": "read"}
        assert [name for name, job in told["jobs"].items() if "permissions" in job] in ([], ["draft"])


def test_every_python_that_is_allowed_is_tried() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    matrix = YAML(typ="safe").load(WORKFLOWS[-1].read_text("utf-8"))["jobs"]["everything"]["strategy"]["matrix"]
    assert f">={matrix['python'][0]}" == project["requires-python"]


ELSEWHERE = ("desktop-notifier", "winrt-runtime", "rubicon-objc")
"""Not on Linux, where the oldest versions are tried."""


def test_the_oldest_versions_are_those_that_the_project_allows() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [Requirement(text) for text in project["dependencies"]]
    lowest = {need.name: one.version for need in wanted for one in need.specifier if one.operator == ">="}
    told = dict(line.split("==") for line in (ROOT / "tools" / "oldest-versions.txt").read_text().split())
    assert told.pop("shiboken6") == told["PySide6-Essentials"]
    assert told == {name: version for name, version in lowest.items() if name not in ELSEWHERE}
