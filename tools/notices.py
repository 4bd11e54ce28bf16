"""Writes the list of third-party software with all licence texts: `notices.py OUT`. For everything that Unclench needs.

Read from what is installed beside this Python, so that it is true of packages built with it. Exit status 1, and nothing
written, when one of them names no licence, or has no licence text here.
"""

import json
import platform
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

LICENCES = Path(__file__).parents[1] / "packaging" / "licences"
OWN = "unclench"
EXTRAS = ("", "sync")
"""Of our own: what every package has along."""
WITHOUT_TEXT = {"pyside6-essentials": "QT.md", "pyside6-addons": "QT.md", "shiboken6": "QT.md"}
"""Distributions that carry no text of their licence, and what says it here."""
TOLD_HERE = {"openssl": "Apache-2.0"}
"""The licences of what is built into a distribution, where its own list of parts names none."""
RULE = "\n\n" + "-" * 78 + "\n\n"


def plain(name: str) -> str:
    """A name as the index of packages compares it."""
    return name.lower().replace("_", "-").replace(".", "-")


def needed(name: str = OWN) -> dict[str, Distribution]:
    """All distributions that this one needs here, by their plain names, without itself."""
    found: dict[str, Distribution] = {}
    waiting = [name]
    while waiting:
        of = waiting.pop()
        for text in distribution(of).requires or []:
            wanted = Requirement(text)
            if plain(wanted.name) in found or not _applies(wanted, EXTRAS if of == OWN else ("",)):
                continue
            found[plain(wanted.name)] = distribution(wanted.name)
            waiting.append(wanted.name)
    return dict(sorted(found.items()))


def _applies(wanted: Requirement, extras: tuple[str, ...]) -> bool:
    return wanted.marker is None or any(wanted.marker.evaluate({"extra": extra}) for extra in extras)


def licence(one: Distribution) -> str:
    """Its licence in a word or two; empty when it names none."""
    told = one.metadata
    classes = [line.rpartition(" :: ")[2] for line in told.get_all("Classifier") or [] if line.startswith("License ::")]
    short = told.get("License-Expression") or told.get("License") or ""
    return short if short and "\n" not in short else ", ".join(classes)


def texts(name: str, one: Distribution) -> Iterator[str]:
    """The licence texts that it carries, or the one that lies here for it."""
    for file in one.files or []:
        inside = ".dist-info" in str(file.parent)
        if inside and file.name.upper().startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE")):
            yield file.read_text("utf-8").strip()
    if name in WITHOUT_TEXT:
        yield f"See the part about Qt at the end ({WITHOUT_TEXT[name]})."


def built_in(one: Distribution) -> list[str]:
    """What its makers have compiled into it, with licences, by the list of parts (CycloneDX) that it carries."""
    lists = [json.loads(file.read_text("utf-8")) for file in one.files or [] if "/sboms/" in str(file)]
    parts = [part for told in lists for part in told.get("components", []) if part.get("scope") != "excluded"]
    return [f"{part['name']} {part.get('version', '')} ({_part_licence(part)})" for part in parts]


def _part_licence(part: dict[str, Any]) -> str:
    told = [one.get("expression") or one["license"].get("id") for one in part.get("licenses", [])]
    return " AND ".join(told) or TOLD_HERE.get(part["name"], "licence not told")


def of_python() -> tuple[str, str]:
    """Python, which the bundles carry: its name, and the text of its licence, empty where it does not lie here."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    places = (
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
        Path(f"/usr/share/doc/python{version}/copyright"),
        Path(f"/usr/share/doc/python{version}-minimal/copyright"),
    )
    there = next((place for place in places if place.is_file()), None)
    return f"Python {platform.python_version()}\nPSF-2.0", there.read_text("utf-8").strip() if there else ""


def written(found: dict[str, Distribution]) -> tuple[str, list[str]]:
    """The whole list, and why it is not complete."""
    parts, wrong = ["Third-party software in Unclench, with its licences"], []
    name, text = of_python()
    parts.append(f"{name}\n\n{text}")
    if not text:
        wrong.append("This Python carries no text of its licence.")
    for name, one in found.items():
        words, all_texts, inside = licence(one), list(texts(name, one)), built_in(one)
        if not words:
            wrong.append(f"{name} names no licence.")
        if not all_texts:
            wrong.append(f"{name} carries no text of its licence.")
        if inside:
            all_texts.append(f"Built into it: {', '.join(inside)}.")
        parts.append("\n\n".join([f"{one.metadata['Name']} {one.version}\n{words}", *all_texts]))
    parts += [(LICENCES / name).read_text("utf-8").strip() for name in ("QT.md", "LGPL-3.0.txt", "GPL-3.0.txt")]
    return RULE.join(parts) + "\n", wrong


def main(words: list[str]) -> int:
    if len(words) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        text, wrong = written(needed())
    except PackageNotFoundError as missing:
        wrong, text = [f"{missing.name} is not installed here."], ""
    if wrong:
        print("\n".join(wrong), file=sys.stderr)
        return 1
    out = Path(words[0])
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
