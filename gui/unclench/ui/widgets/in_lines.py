"""What breaks its words into lines where a line is too short for it: long buttons and pills."""

from PySide6.QtCore import QSize


class InLines:
    """Besides a widget; `Flow` asks for it."""

    def in_lines(self, width: int) -> QSize:
        """Its size where there is only so much room."""
        raise NotImplementedError
