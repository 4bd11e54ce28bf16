"""An enum of Qt that was filled late is the one that Python would have made at once: every one is compared."""

import json

from alone import run

DESCRIBE = """
import enum, importlib, json, pickle, sys
from itertools import cycle

if sys.argv[1] == "later":
    from unclench.startup import lazy_enums
    assert lazy_enums.defer_members()
    assert enum.Enum("Plain", "a b")(2).name == "b"

first_uses = cycle([
    list, len, dir, lambda kind: kind.__members__, lambda kind: kind(0), lambda kind: list(reversed(kind)),
    lambda kind: next(iter(kind.__members__.values())) in kind, lambda kind: kind["no such name"],
    lambda kind: kind.no_such_name, lambda kind: kind(12345),
])


def told(act):
    try:
        return repr(act())
    except Exception as error:
        return repr(error)


def described(kind):
    first = told(lambda: next(first_uses)(kind))
    members = list(kind.__members__.values())
    few = members[:4] + members[-2:]
    # Of a flag, the map of values also remembers combinations that somebody has made.
    apart = ("__new__", "_value2member_map_")
    parts = {name: repr(part).split(" at 0x")[0] for name, part in vars(kind).items() if name not in apart}
    pairs = {f"{a.name} {b.name}": [told(lambda: a | b), told(lambda: a & b), told(lambda: a ^ b), told(lambda: a < b)]
             for a in few for b in few}
    return [
        first, repr(type(kind)), repr(kind.__mro__), kind.__module__, kind.__qualname__, sorted(vars(kind)), parts,
        [[repr(sorted(vars(m).items())) for m in members]],
        [[m.name, m.value, str(m), told(lambda: ~m), told(lambda: pickle.loads(pickle.dumps(m)) is m)] for m in few],
        [repr(member) for member in kind], len(kind), pairs, [told(lambda: kind(value)) for value in (0, 1, 3, -1)],
        all(kind(member.value) is member for member in members),
    ]


found = {}


def look(scope, path, depth):
    for name in sorted(dir(scope)):
        part = getattr(scope, name, None)
        if name.startswith("_") or not isinstance(part, type) or not part.__module__.startswith("PySide6"):
            continue
        if issubclass(part, enum.Enum):
            found[f"{path}.{name}"] = described(part)
        elif depth:
            look(part, f"{path}.{name}", depth - 1)


for module in ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtDBus", "QtPrintSupport"):
    look(importlib.import_module(f"PySide6.{module}"), module, 2)
if sys.argv[1] == "later":
    assert not lazy_enums._waiting
json.dump(found, sys.stdout)
"""


def test_every_enum_is_what_it_would_have_been() -> None:
    plain, late = (json.loads(run(DESCRIBE, when)) for when in ("at once", "later"))
    assert len(plain) > 900
    assert {name: late[name] for name in plain if late[name] != plain[name]} == {}
    assert late.keys() == plain.keys()
