"""The answers of a person in a JSON file, for `signs`, `episode start` and `causes`."""

import json
from typing import Any

from unclench.cli import given_files
from unclench.cli.call_and_reply import Call
from unclench.core.base import json_object
from unclench.core.base.errors import BadInput
from unclench.core.base.shown_text import shown
from unclench.core.base.translation import translate


def read(call: Call, name: str, field: str, like: str) -> dict[str, Any]:
    """The answers in a file. Raises BadInput for `field` when it is no such file; `like` shows how to write it."""
    try:
        given = json.loads(call.text(name), object_pairs_hook=json_object.once)
        plain = _is_plain(given)
    except given_files.Unreadable as wrong:
        raise BadInput(field, str(wrong)) from None
    except json_object.NameTwice as twice:
        words = translate("cli", "{name} stands twice in {file}. Write one answer to it.")
        raise BadInput(field, words.format(name=shown(twice.name), file=name)) from None
    except (ValueError, RecursionError):
        words = translate("cli", "{file} is not JSON. Write the answers as {like}.")
        raise BadInput(field, words.format(file=name, like=like)) from None
    if not plain:
        raise BadInput(field, translate("cli", "{file} holds letters that no text holds.").format(file=name))
    if not isinstance(given, dict):
        raise BadInput(field, translate("cli", "Write the answers as {like}.").format(like=like))
    return given


def _is_plain(given: Any) -> bool:
    """Whether there is no NUL in it, and no half of a letter."""
    text = json.dumps(given, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\\u0000" not in text
