"""Earshot: a desktop voice assistant."""

import os

__version__ = "0.1.0"
APP_ID = "io.github.earshot.Earshot"
"""What desktops know the program by. What they remember of it hangs on this: it never changes."""

# Read when numpy is first imported. Its products are small here: a second thread waits for its part
# longer, and at full speed, than the first needs for the whole.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
