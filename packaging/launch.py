"""What the frozen programs of Windows and macOS run."""

import sys

from unclench.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
