"""Reports whether the quick start is used, and why not, to the system check and to the log."""

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.startup import tricks, versions
from unclench.system.log import Log


class QuickStart:
    """A row of the system check. Without a window it tells what this process saw, which loads Qt in the same way."""

    def answer(self) -> PortAnswer:
        import platform

        off = {name: why for name in tricks.NAMES if (why := tricks.why_off(name))}
        by = f"Python {platform.python_version()}, PySide6 {versions.pyside() or '?'}"
        reasons = [_reason(why, [name for name in off if off[name] == why]) for why in sorted(set(off.values()))]
        return PortAnswer("no" if off else "yes", by, " ".join(reasons))


def _reason(why: str, names: list[str]) -> str:
    if why == tricks.NOT_COMPARED:
        return translate("core", "The quick way is not tested with these versions; the app starts in the plain way.")
    listed = ", ".join(names)
    if why == tricks.SWITCHED_OFF:
        said = translate("core", "Switched off by {variable}: {names}.")
        return said.format(variable=tricks.VARIABLE, names=listed)
    return translate("core", "Done in the plain way, because a check at the start failed: {names}.").format(
        names=listed
    )


def log_failed(log: Log) -> None:
    """One line that names the tricks whose check failed, and the error of each that raised; nothing else is logged."""
    if tricks.failed:
        log.write("start.check_failed", **dict.fromkeys(tricks.failed, 1))
    for error in tricks.errors:
        log.error(error)
