"""The registry of the user, HKEY_CURRENT_USER. What is not there raises FileNotFoundError, all else OSError."""

from importlib import import_module
from typing import Any


def _registry() -> Any:
    return import_module("winreg")


def value(path: str, name: str) -> Any:
    """The value `name` below `path`."""
    registry = _registry()
    with registry.OpenKey(registry.HKEY_CURRENT_USER, path) as key:
        return registry.QueryValueEx(key, name)[0]


def set_text(path: str, name: str, text: str) -> None:
    """Write a text."""
    registry = _registry()
    with registry.CreateKeyEx(registry.HKEY_CURRENT_USER, path, 0, registry.KEY_SET_VALUE) as key:
        registry.SetValueEx(key, name, 0, registry.REG_SZ, text)


def delete_value(path: str, name: str) -> None:
    """Take a value away."""
    registry = _registry()
    with registry.OpenKey(registry.HKEY_CURRENT_USER, path, 0, registry.KEY_SET_VALUE) as key:
        registry.DeleteValue(key, name)


def names_below(path: str) -> list[str]:
    """The names of the keys below `path`."""
    registry = _registry()
    with registry.OpenKey(registry.HKEY_CURRENT_USER, path) as key:
        return [registry.EnumKey(key, place) for place in range(registry.QueryInfoKey(key)[0])]
