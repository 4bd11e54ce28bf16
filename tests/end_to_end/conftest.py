"""What several end-to-end tests share."""

from collections.abc import Iterator

import pytest

from end_to_end.traced import Programs


@pytest.fixture(scope="session")
def programs() -> Iterator[Programs]:
    made = Programs()
    yield made
    made.close()
