"""A bare PySide6 window: what the start of any window costs.

python tests/bench/bare_window.py
"""

import signal
import sys

from PySide6.QtWidgets import QApplication, QLabel


def main() -> int:
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    application = QApplication([])
    window = QLabel("A bare window")
    window.resize(480, 640)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
