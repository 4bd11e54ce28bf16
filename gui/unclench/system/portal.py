"""Requests to the desktop's portal: called with exact types, and answered by a signal when the person has decided."""

import itertools
import os
from typing import Any

from unclench.system.typed_bus_calls import BusTrouble, TypedBus

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
REQUEST = "org.freedesktop.portal.Request"
PROPERTIES = "org.freedesktop.DBus.Properties"
DONE = 0  # the response of a request; 1: the person said no, 2: it ended in another way
_numbers = itertools.count(1)


def new_token() -> str:
    """The last part of the path of a request or session."""
    return f"unclench_{os.getpid()}_{next(_numbers)}"


def path_of(kind: str, sender: str, token: str) -> str:
    """Where a request or session of this sender (its unique name) is found."""
    return f"{PATH}/{kind}/{sender.removeprefix(':').replace('.', '_')}/{token}"


def version_of(interface: str) -> int:
    """The version of one of the portal's interfaces. Raises BusTrouble where it is not there."""
    bus = TypedBus("SESSION")
    try:
        ((_, version),) = bus.call(NAME, PATH, f"{PROPERTIES}.Get", "ss", interface, "version")
    finally:
        bus.close()
    return int(version)


class PortalBus(TypedBus):
    """A connection for requests; what is still open when it is closed is given up by the portal."""

    def __init__(self) -> None:
        super().__init__("SESSION")

    def request(
        self, method: str, signature: str, *body: Any, options: dict[str, Any], patience: float
    ) -> dict[str, tuple[str, Any]]:
        """Call `method`, whose last argument are the options, and wait for the response: what it holds.

        Raises BusTrouble: no portal, "no answer in time" after `patience` seconds, or "refused".
        """
        from jeepney import MatchRule

        token = new_token()
        path = path_of("request", str(self._connection.unique_name), token)
        rule = MatchRule(type="signal", interface=REQUEST, member="Response", path=path)
        with self._connection.filter(rule) as heard:
            self.call(NAME, PATH, method, signature, *body, options | {"handle_token": ("s", token)})
            try:
                response, results = self._connection.recv_until_filtered(heard, timeout=patience).body
            except TimeoutError as error:
                raise BusTrouble("no answer in time") from error
            except (OSError, RuntimeError, ValueError) as error:
                raise BusTrouble(type(error).__name__) from error
        if response != DONE:
            raise BusTrouble("refused")
        return results
