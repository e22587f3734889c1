"""``python -m desktop_app`` and the ``earshot`` command."""

from __future__ import annotations

import os
import sys

from desktop_app import frozen


def main() -> int:
    """Run the command line of this process."""
    frozen.settle()  # before anything is said or loaded
    from desktop_app.cli import run

    try:
        try:
            code = run(sys.argv[1:])
        finally:  # argparse leaves by an exception once it has told what was asked for
            if sys.stdout is not None:  # a window has none
                sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads has seen enough. Python would flush once more, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code


if __name__ == "__main__":
    sys.exit(main())
