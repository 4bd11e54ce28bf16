"""An event with several listeners: an error in one keeps no other from hearing."""

import pytest

from unclench.core.base.listeners import Listeners, call_each


def test_listeners_are_called_in_order_with_what_the_event_says() -> None:
    heard: list[tuple[str, int]] = []
    event: Listeners[[int]] = Listeners()
    event.add(lambda number: heard.append(("second", number)))
    event.add(lambda number: heard.append(("third", number)))
    event.add_first(lambda number: heard.append(("first", number)))
    event(7)
    assert heard == [("first", 7), ("second", 7), ("third", 7)]


@pytest.mark.parametrize("broken", ["first", "middle", "last"])
def test_one_who_fails_is_reported_once_and_the_others_hear(broken: str) -> None:
    heard: list[str] = []
    errors: list[Exception] = []

    def hear(name: str) -> None:
        heard.append(name)
        if name == broken:
            raise RuntimeError(name)

    event: Listeners[[]] = Listeners(errors.append)
    for name in ("first", "middle", "last"):
        event.add(lambda name=name: hear(name))
    event()
    assert heard == ["first", "middle", "last"]
    assert [str(error) for error in errors] == [broken]


def test_errors_arrive_where_the_app_takes_the_unexpected(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: taken.append(error))

    def fail() -> None:
        raise RuntimeError("fail")

    call_each([fail, fail])
    assert [str(error) for error in taken] == ["fail", "fail"]
