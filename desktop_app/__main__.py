"""``python -m desktop_app`` and the ``earshot`` command."""

from __future__ import annotations

import logging
import os
import sys

from desktop_app import failing, frozen


def main() -> int:
    """Run the command line of this process."""
    frozen.settle()  # before anything is said or loaded
    try:
        try:
            from desktop_app.cli import run

            code = run(sys.argv[1:])
        finally:  # argparse leaves by an exception once it has told what was asked for
            if sys.stdout is not None:  # a window has none
                sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads has seen enough. Python would flush once more, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # whatever it is, it is told: no start ends in silence
        seen = failing.is_read(sys.stdin, sys.stdout, sys.stderr)
        shown = not (seen or failing.is_for_scripts(sys.argv[1:]))
        if shown:
            logging.getLogger("desktop_app").critical("the program failed", exc_info=error)
        failing.tell_fault(error, shown=shown)
        return 1
    return code


if __name__ == "__main__":
    sys.exit(main())
