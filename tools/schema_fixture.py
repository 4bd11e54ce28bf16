"""Writes tests/store/files/schema-N.sqlite, N the newest schema: the newest diary there, brought up to date.

Once before each release that changes the schema: the file stays, so that each later version is tried on it.
"""

import shutil
import sys
from pathlib import Path

from unclench.store import schema
from unclench.store.open_file import bring_copy_up_to_date

FILES = Path(__file__).parents[1] / "tests" / "store" / "files"


def main() -> int:
    new = FILES / f"schema-{schema.newest()}.sqlite"
    if new.exists():
        print(f"{new.name} is there already.")
        return 0
    newest = max(FILES.glob("schema-*.sqlite"), key=lambda file: int(file.stem.removeprefix("schema-")))
    shutil.copyfile(newest, new)
    bring_copy_up_to_date(new)
    print(f"{new.name} was made from {newest.name}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
