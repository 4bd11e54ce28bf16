"""What a widget draws when it is shown may raise, and Qt cannot carry an error on from there."""

import sys
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def reported() -> Generator[None]:
    """Inside, an error is told like any other that nobody caught, and ends here.

    For what `showEvent` does, and for what is only a picture of something that goes on. An error that left it would
    stay pending while Qt lays the window out, and the next function of ours that Qt calls would end the program.
    """
    try:
        yield
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
