"""Calls over D-Bus with exact types, answered within a second: what QtDBus cannot send (unsigned numbers, maps)."""

from typing import Any, Literal

PATIENCE = 1.0  # seconds


class BusTrouble(Exception):
    """No bus, no such service, a refusal, or no answer in time; the text says which."""


class TypedBus:
    """One connection of its own, so that what is tied to it ends with `close`. Raises BusTrouble."""

    def __init__(self, which: Literal["SESSION", "SYSTEM"], *, files: bool = False) -> None:
        try:
            from jeepney.io.blocking import open_dbus_connection

            self._connection = open_dbus_connection(which, enable_fds=files, auth_timeout=PATIENCE)
        except (ImportError, OSError, KeyError, RuntimeError, ValueError, StopIteration) as error:
            raise BusTrouble(f"no {which.lower()} bus") from error

    def call(self, service: str, path: str, method: str, signature: str = "", *body: Any) -> tuple[Any, ...]:
        """Call `method` (interface.Member); what comes back."""
        from jeepney import DBusAddress, new_method_call
        from jeepney.wrappers import DBusErrorResponse, unwrap_msg

        interface, _, member = method.rpartition(".")
        message = new_method_call(DBusAddress(path, service, interface), member, signature or None, body)
        try:
            return unwrap_msg(self._connection.send_and_get_reply(message, timeout=PATIENCE))
        except DBusErrorResponse as error:
            raise BusTrouble(str(error.name)) from error
        except (OSError, RuntimeError, ValueError) as error:
            raise BusTrouble(type(error).__name__) from error

    def close(self) -> None:
        self._connection.close()
