"""JSON objects in files of a person: a name that stands twice in one is refused, never the last one taken."""

from typing import Any


class NameTwice(ValueError):
    """A JSON object names something twice; `name` is it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """`object_pairs_hook` of json.loads. Raises NameTwice."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise NameTwice(next(name for name in names if names.count(name) > 1))
    return found
