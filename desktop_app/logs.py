"""Logging with one border: every line is redacted once, before the ring, the file and stderr.

Whoever writes a line need not remember what a log may not hold: what looks like a key, a token, a
signature, the query of an address or a stretch of sound is struck out here, in messages and in the
text of exceptions alike. Other libraries are heard from WARNING on only, because their debug lines
are the frames and headers themselves.
"""

from __future__ import annotations

import contextlib
import logging
import re
import sys
from collections import deque
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final, Literal, TypeAlias

Level: TypeAlias = Literal["debug", "info", "warning"]

FILE_NAME: Final = "earshot.log"
RING_LINES: Final = 500
LONGEST_RECORD: Final = 16_000
"""In characters, traceback included; of a longer one the two ends are kept."""

_OUR_ROOT: Final = __name__.partition(".")[0]
_FORMAT: Final = "%(asctime)s.%(msecs)03d %(levelname)s %(name)s: %(message)s"
_DATE_FORMAT: Final = "%Y-%m-%d %H:%M:%S"
_FILE_BYTES: Final = 1_000_000
_FILES_KEPT: Final = 3
_UNREADABLY_LONG: Final = 1_000_000
"""In characters; beyond it a record is not worth searching."""

# What may not pass. A name and its value stand together as headers, JSON, tuples, keyword arguments
# and query parameters write them; inside a text, quotes may be escaped.
_SEPARATOR: Final = r"""(?:\\?["'])?\s*[:=,]\s*b?"""
_QUOTED: Final = r"""\\?"(?:\\.|[^"\\])*"?|\\?'(?:\\.|[^'\\])*'?"""
_NAMED: Final = (
    r"(?:xi-|x-)?api[_-]?key|conversation_signature|signature|signed_url"
    r"|(?:access_|refresh_|conversation_)?token|(?:client_)?secret|password"
)
_RULES: Final[tuple[tuple[tuple[str, ...], re.Pattern[str], str], ...]] = (
    # Marks in small letters, one of which a text must bear for the rule to be tried; the rule.
    # Credentials in an address: scheme://user:password@host.
    (("://",), re.compile(r"(?<=://)\S*@"), "…@"),
    # The query and the fragment of an address, and the query of a path.
    (("://",), re.compile(r"(\w://[^\s?#]*)[?#]\S*"), r"\1?…"),
    (("?",), re.compile(r"\?[\w.%+~-]+=\S*"), "?…"),
    # Headers whose whole value is secret, to the end of the line.
    (
        ("authorization", "cookie"),
        re.compile(
            rf"(?i)\b((?:proxy-)?authorization|(?:set-)?cookie)({_SEPARATOR})"
            rf"(?:{_QUOTED}|[^\r\n]+)"
        ),
        r"\1\2…",
    ),
    (
        ("bearer", "basic"),
        re.compile(r"""(?i)\b(bearer|basic)(?:[\s.:]|%20)+[^\s"',;]+"""),
        r"\1 …",
    ),
    # Values that their name gives away.
    (
        ("key", "signature", "signed_url", "token", "secret", "password"),
        re.compile(
            rf"(?i)((?:\b|(?<=_)|(?<=-))(?:{_NAMED}))({_SEPARATOR})"
            rf"""(?:{_QUOTED}|[^\s"'&,;)}}\]]+)"""
        ),
        r"\1\2…",
    ),
    # ElevenLabs keys and signatures, and JSON web tokens (RFC 7519), wherever they stand.
    (("sk_", "cvtkn_"), re.compile(r"(?i)(sk_|cvtkn_)[a-z0-9_-]+"), r"\1…"),
    (("eyj",), re.compile(r"eyJ[\w-]+\.[\w-]*(?:\.[\w-]*)?"), "eyJ…"),
    # Sound: base64, and bytes as Python shows them.
    (("",), re.compile(r"[A-Za-z0-9+/_=-]{200,}"), "…"),
    (("\\x",), re.compile(r"(?:\\x[0-9a-fA-F]{2}[^\\\s]{0,4}){16,}"), "…"),
)


def redact(text: str) -> str:
    """Strike out of a text what a log may not hold."""
    if len(text) > _UNREADABLY_LONG:
        return f"[{len(text)} characters]"
    lowered = text.lower()
    for marks, pattern, replacement in _RULES:
        if any(mark in lowered for mark in marks):
            text = pattern.sub(replacement, text)
    if len(text) > LONGEST_RECORD:
        half = LONGEST_RECORD // 2
        text = f"{text[:half]}\n[{len(text) - LONGEST_RECORD} characters]\n{text[-half:]}"
    return text


class Ring(logging.Handler):
    """The border: redacts each record once, keeps the last ones, hands each to the handlers behind.

    It alone sits on the root logger; what stands behind it sees redacted text only.
    """

    def __init__(self, *behind: logging.Handler, size: int = RING_LINES) -> None:
        super().__init__()
        self.setFormatter(logging.Formatter(_FORMAT, _DATE_FORMAT))
        self._kept: deque[str] = deque(maxlen=size)
        self._behind = behind

    def lines(self) -> tuple[str, ...]:
        """Give the last records as text, oldest first, for diagnostics."""
        self.acquire()
        try:
            return tuple(self._kept)
        finally:
            self.release()

    def filter(self, record: logging.LogRecord) -> bool:
        """Let our own records pass, and those of others that are at least warnings."""
        ours = record.name == _OUR_ROOT or record.name.startswith(f"{_OUR_ROOT}.")
        return (ours or record.levelno >= logging.WARNING) and bool(super().filter(record))

    def emit(self, record: logging.LogRecord) -> None:
        """Redact, keep, hand on. Never raises, and never shows the arguments of a bad record."""
        try:
            text = redact(self.format(record))
        except Exception:  # noqa: BLE001  a `__str__` in the arguments may raise anything
            text = f"{record.levelname} {record.name}: unwritable record, line {record.lineno}"
        self._kept.append(text)
        for handler in self._behind:
            handler.handle(logging.makeLogRecord({"msg": text, "levelno": record.levelno}))

    def close(self) -> None:
        """Leave the root logger and close the handlers behind."""
        logging.getLogger().removeHandler(self)
        for handler in self._behind:
            with contextlib.suppress(OSError):  # what a full disk did not take is lost
                handler.close()
        super().close()


class _File(RotatingFileHandler):
    """Log files that fall silent when the disk is full or gone; the ring still has the lines."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing: stderr belongs to people, and the next line may succeed."""


def configure(level: Level, folder: Path | None, stderr: bool) -> Ring:
    """Set logging up for the whole program, in place of an earlier set-up.

    Args:
        level: From where on our own loggers speak.
        folder: Where the files go, made when missing; ``None`` writes none. A folder that cannot
            be made costs the files, not the start.
        stderr: Whether lines go there too.

    Returns:
        The last lines, for diagnostics; `Ring.close` undoes the set-up.
    """
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, Ring)]:
        handler.close()
    behind: list[logging.Handler] = []
    trouble: OSError | None = None
    if folder is not None:
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            behind.append(
                _File(
                    folder / FILE_NAME,
                    maxBytes=_FILE_BYTES,
                    backupCount=_FILES_KEPT,
                    encoding="utf-8",
                    errors="backslashreplace",
                )
            )
        except OSError as error:
            trouble = error
    if stderr and sys.stderr is not None:
        behind.append(logging.StreamHandler(sys.stderr))
    ring = Ring(*behind)
    root.addHandler(ring)
    speak_from(level)
    if trouble is not None:
        logging.getLogger(__name__).warning("no log file: %s", trouble.strerror)
    return ring


def speak_from(level: Level) -> None:
    """Let our own loggers speak from another level on."""
    logging.getLogger(_OUR_ROOT).setLevel(level.upper())
