"""Listens for commands of this user's other processes, and answers each at once.

`QLocalServer` is a socket on Unix and a named pipe on Windows. Others are kept out three times: the
folder of the socket is closed to them, so is the socket itself, and on Unix the kernel is asked
whose process it is that came.
"""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import struct
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop_app.control.address import Address
from desktop_app.control.limits import LONGEST_COMMAND, too_long
from desktop_app.control.messages import (
    NOT_UNDERSTOOD,
    Answer,
    Command,
    NotUnderstoodError,
    decode_command,
    encode,
)
from desktop_app.errors import NoPlaceError, Notice, Severity
from desktop_app.wording import tr

log = logging.getLogger(__name__)

SILENCE_S: Final = 2.0
"""How long somebody may stay: time for the command to come and for the answer to be taken."""
MOST_VISITORS: Final = 32
"""At a time; further ones are turned away."""

Handler = Callable[[Command], Answer]


class Server:
    """Answers commands while it listens.

    Args:
        address: Where; whoever listens has claimed it.
        handle: Carries out a command at once.
    """

    def __init__(self, address: Address, handle: Handler) -> None:
        self._place = address.socket
        self._handle = handle
        self._visitors: set[_Visitor] = set()
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_visitors)

    def listen(self) -> None:
        """Begin; what a crashed instance left in the place goes.

        Raises:
            NoPlaceError: The system does not let it.
        """
        QLocalServer.removeServer(self._place)
        if not self._server.listen(self._place):
            log.warning("no commands can come: %s", self._server.errorString())
            raise NoPlaceError(CANNOT_LISTEN)

    def close(self) -> None:
        """End; who waits for an answer is hung up on."""
        self._server.close()
        for visitor in list(self._visitors):
            visitor.leave()
        self._server.deleteLater()

    def _on_visitors(self) -> None:
        while (line := self._server.nextPendingConnection()) is not None:
            if len(self._visitors) >= MOST_VISITORS or not _is_this_user(line):
                log.warning("somebody was turned away")
                line.abort()
                line.deleteLater()
            else:
                self._visitors.add(_Visitor(line, self._handle, self._visitors.discard))


class _Visitor:
    """One connection: a line comes, a line goes.

    Args:
        line: The connection.
        handle: Carries out a command.
        on_gone: Told when it is over.
    """

    def __init__(
        self, line: QLocalSocket, handle: Handler, on_gone: Callable[[_Visitor], None]
    ) -> None:
        self._line = line
        self._handle = handle
        self._on_gone = on_gone
        self._came = bytearray()
        self._answered = False
        self._due = asyncio.get_running_loop().call_later(SILENCE_S, self.leave)
        line.readyRead.connect(self._on_bytes)
        line.disconnected.connect(self.leave)
        self._on_bytes()  # what came before anybody listened

    def leave(self) -> None:
        """Hang up."""
        self._due.cancel()
        self._on_gone(self)
        self._line.disconnected.disconnect(self.leave)
        self._line.abort()
        self._line.deleteLater()

    def _on_bytes(self) -> None:
        self._came += self._line.readAll().data()
        whole = b"\n" in self._came or len(self._came) > LONGEST_COMMAND
        if self._answered or not whole or _is_gone(self._line):
            return
        self._answered = True
        answer = FAULT
        try:
            answer = self._answer()
        finally:
            self._line.write(encode(answer))
            self._line.disconnectFromServer()  # once the answer is out

    def _answer(self) -> Answer:
        if len(self._came) > LONGEST_COMMAND:
            return Answer(done=False, sentence=too_long().sentence)
        try:
            command = decode_command(bytes(self._came.partition(b"\n")[0]))
        except NotUnderstoodError:
            return NOT_UNDERSTOOD
        return self._handle(command)


def _is_this_user(line: QLocalSocket) -> bool:
    """Ask the kernel whose process is at the other end; a pipe's own rights tell on Windows."""
    if sys.platform == "win32":
        return True
    with _borrowed(line) as connection:
        return user_of(connection) == os.getuid()


def _is_gone(line: QLocalSocket) -> bool:
    """Tell whether whoever asked has given up: what they were told failed must not happen later."""
    if sys.platform == "win32":
        return False
    with _borrowed(line) as connection:
        try:
            return not connection.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT)
        except BlockingIOError:
            return False
        except OSError:
            return True


def _borrowed(line: QLocalSocket) -> socket.socket:
    return socket.socket(fileno=os.dup(int(line.socketDescriptor())))


def user_of(connection: socket.socket) -> int:
    """Give the user whose process is at the other end, -1 if the kernel does not tell."""
    if sys.platform == "darwin":
        # unix(4): LOCAL_PEERCRED of level 0 gives struct xucred {u_int version; uid_t uid; …}
        told = connection.getsockopt(0, 1, 76)
        return int(struct.unpack_from("II", told)[1]) if len(told) >= 8 else -1
    # unix(7): struct ucred {pid_t pid; uid_t uid; gid_t gid;}
    told = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("iII"))
    return int(struct.unpack("iII", told)[1])


FAULT: Final = Answer(
    done=False,
    sentence=tr("Something in Earshot went wrong. It is a fault of the program, not yours."),
)
CANNOT_LISTEN: Final = Notice(
    title=tr("Other programs cannot reach Earshot"),
    body=tr(
        "Its socket could not be opened. All else works; only commands such as “earshot talk press”"
        " do not."
    ),
    severity=Severity.WARNING,
)
