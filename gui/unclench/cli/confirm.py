"""Asks on the terminal before all is deleted."""

import sys

OWN_WORDS = {"erase", "--keep-backups"}


def can_ask(command: list[str]) -> bool:
    """Whether somebody sits at a terminal, and nothing else is wrong with the words."""
    streams = (sys.stdin, sys.stderr)
    return set(command) <= OWN_WORDS and all(stream is not None and stream.isatty() for stream in streams)


def ask(question: str) -> str:
    """What the person types as an answer; "" for nothing."""
    sys.stderr.write(f"{question}> ")
    sys.stderr.flush()
    return sys.stdin.readline().strip()
