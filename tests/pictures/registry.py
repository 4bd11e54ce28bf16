"""Named scenes: small functions that build one widget from made-up data, for pictures and for checks of the look."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

Build = Callable[[], QWidget]


@dataclass(frozen=True)
class Scene:
    """A picture to take. `size` in pixels of the window, None: as large as the widget asks for."""

    name: str
    build: Build
    size: tuple[int, int] | None


_scenes: dict[str, Scene] = {}


def scene(name: str, size: tuple[int, int] | None = (1040, 720)) -> Callable[[Build], Build]:
    """Register the function below under `name`."""

    def register(build: Build) -> Build:
        if name in _scenes and _scenes[name].build.__module__ != build.__module__:
            raise ValueError(f"two scenes are called {name}")
        _scenes[name] = Scene(name, build, size)
        return build

    return register


def scenes(*words: str) -> list[Scene]:
    """All scenes whose name contains one of `words` (all when there are none)."""
    for file in sorted(Path(__file__).parent.glob("scenes_*.py")):
        importlib.import_module(f"pictures.{file.stem}")
    return [found for name, found in sorted(_scenes.items()) if not words or any(word in name for word in words)]
