"""Runs a small program (pactl, gsettings) without waiting; its output comes to a function."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

PATIENCE_MS = 1_500


def ask_program(command: list[str], told: Callable[[str | None], None], parent: QObject) -> QProcess:
    """Run `command`; `told` gets what it printed, once.

    None: it is not installed, failed, or took longer than PATIENCE_MS, and was ended then.
    """
    program = QProcess(parent)
    plain = QProcessEnvironment.systemEnvironment()
    plain.insert("LC_ALL", "C.UTF-8")
    program.setProcessEnvironment(plain)
    patience = QTimer(program)
    patience.setSingleShot(True)
    patience.timeout.connect(program.kill)

    def ended() -> None:
        patience.stop()
        good = program.exitStatus() == QProcess.ExitStatus.NormalExit and program.exitCode() == 0
        printed = bytes(program.readAllStandardOutput().data()).decode("utf-8", "replace")
        program.deleteLater()
        told(printed if good else None)

    def trouble(what: QProcess.ProcessError) -> None:
        if what == QProcess.ProcessError.FailedToStart:  # after the others `finished` follows
            patience.stop()
            program.deleteLater()
            told(None)

    program.finished.connect(ended)
    program.errorOccurred.connect(trouble)
    patience.start(PATIENCE_MS)
    program.start(command[0], command[1:])
    return program
