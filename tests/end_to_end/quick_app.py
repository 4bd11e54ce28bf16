"""The app as it is, with short waits: what takes minutes for a person takes a second for a test."""

import os
import sys

from unclench.composition import window_app
from unclench.core.nudges import hold_reasons

window_app.SETTLED_MS = 300
hold_reasons.SETTLE_SECONDS = int(os.environ.get("SETTLE_SECONDS", "1"))

from unclench.__main__ import main  # noqa: E402

sys.exit(main())
