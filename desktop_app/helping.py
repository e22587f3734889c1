"""The help of the command line, translated when it is shown, and no sooner.

Loading a catalogue costs more than a command to the running program may take.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Final, NoReturn

from desktop_app.wording import Marked, later, said

OF_ARGPARSE: Final = (
    later("usage: "),
    later("options"),
    later("subcommands"),
    later("positional arguments"),
    later("show this help message and exit"),
    later("show program's version number and exit"),
)
"""What the library says itself."""


class MisusedError(SystemExit):
    """Arguments were wrong, and stderr has been told.

    Args:
        sentence: Says what is wrong with them.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(2)
        self.sentence = sentence


class Parser(argparse.ArgumentParser):
    """Speaks the user's language; texts are given to it as `later` marks them."""

    def format_help(self) -> str:
        """Translate all of it."""
        self.formatter_class = _Translated
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        """Say on stderr what is wrong with the arguments, and exit.

        Raises:
            MisusedError: Always.
        """
        try:
            super().error(message)
        except SystemExit:
            raise MisusedError(message) from None


class _Translated(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or said(OF_ARGPARSE[0]))

    def start_section(self, heading: str | None) -> None:
        super().start_section(None if heading is None else said(Marked(heading)))

    def add_text(self, text: str | None) -> None:
        super().add_text(None if text is None else said(Marked(text)))

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return said(Marked(action.help)) if action.help else action.help
