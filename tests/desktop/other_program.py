"""A program that is not ours: a window to write in, which prints what was written when it changes.

python other_program.py
"""

import sys

from PySide6.QtWidgets import QApplication, QPlainTextEdit


def main() -> int:
    application = QApplication(sys.argv)
    page = QPlainTextEdit()
    page.setWindowTitle("Another program")
    page.textChanged.connect(lambda: print(repr(page.toPlainText()), flush=True))
    page.resize(300, 200)
    page.show()
    run = application.exec
    return int(run())


if __name__ == "__main__":
    sys.exit(main())
