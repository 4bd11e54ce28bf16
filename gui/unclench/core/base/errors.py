"""The three kinds of expected trouble, each with words for the user. Everything else is a bug."""

from datetime import datetime


class UnclenchError(Exception):
    """Base of the errors that carry a sentence for the user and a stable code for scripts."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class Refused(UnclenchError):
    """A rule said no (exit status 1). `allowed_from` is the UTC moment from which it will be yes, if there is one."""

    def __init__(self, code: str, message: str, allowed_from: datetime | None = None) -> None:
        super().__init__(code, message)
        self.allowed_from = allowed_from


class BadInput(UnclenchError):
    """The words were wrong (exit status 2); `field` names what, the message says what would be right."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__("bad_input", message)
        self.field = field


class StoreTrouble(UnclenchError):
    """The data file cannot be read or written (exit status 3); `way_on` says what to do."""

    def __init__(self, message: str, way_on: str, code: str = "store_trouble") -> None:
        super().__init__(code, message)
        self.way_on = way_on
