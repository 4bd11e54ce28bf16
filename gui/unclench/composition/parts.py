"""What is built before the first painting and used by all that comes after it."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from unclench.actions.services import Services
from unclench.composition.appearance import Appearance
from unclench.core.base.frozen_record import record
from unclench.store.file_keeper import FileKeeper
from unclench.system.log import Log
from unclench.system.sound import DesktopSound
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.frame.window_controller import WindowController


@record
class Parts:
    """Each part once; `state_folder` is where the app notes what is about this computer, not about the person."""

    app: QApplication
    log: Log
    state_folder: Path
    services: Services
    keeper: FileKeeper
    changes: ChangeQueue
    bridge: Bridge
    sound: DesktopSound
    appearance: Appearance
    controller: WindowController
