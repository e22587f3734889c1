"""Which password store of the operating system, if any: one per system, chosen by name.

Keyring's own choice may fall on a plain-text file, a chain of stores or a store that always fails,
depending on what else is installed. Here a store is the system's own or there is none.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from desktop_app.wording import tr

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE: Final = "Earshot"
"""Under this name the items stand in the system's store."""

_SECRET_SERVICE: Final = "org.freedesktop.secrets"
_PROGRAMS: Final[Mapping[str, str]] = {
    "gnome-keyring": "GNOME Keyring",
    "kwalletd": "KDE Wallet",
    "ksecretd": "KDE Wallet",
    "keepassxc": "KeePassXC",
}
"""Beginnings of process names of those who provide the Secret Service on Linux."""


class VaultLockedError(Exception):
    """The store is locked, and its user did not open it."""


class Vault(Protocol):
    """A password store. Every call may block, even for as long as a person takes to unlock it.

    Raises:
        VaultLockedError: From every call but `name`.
    """

    @property
    def name(self) -> str:
        """What people call it."""

    def get(self, account: str) -> str | None:
        """Look a secret up."""

    def set(self, account: str, secret: str) -> None:
        """Keep a secret, in place of an earlier one."""

    def delete(self, account: str) -> None:
        """Forget a secret. One that is not there is forgotten already."""


class KeyringVault:
    """A store that the keyring library reaches."""

    def __init__(self, backend: KeyringBackend, name: str) -> None:
        self._backend = backend
        self._name = name

    @property
    def name(self) -> str:
        """What people call it."""
        return self._name

    def get(self, account: str) -> str | None:
        """Look a secret up."""
        with _telling_when_locked():
            return self._backend.get_password(SERVICE, account)

    def set(self, account: str, secret: str) -> None:
        """Keep a secret, in place of an earlier one."""
        with _telling_when_locked():
            self._backend.set_password(SERVICE, account, secret)

    def delete(self, account: str) -> None:
        """Forget a secret. One that is not there is forgotten already."""
        from keyring.errors import PasswordDeleteError

        with _telling_when_locked():
            try:
                self._backend.delete_password(SERVICE, account)
            except PasswordDeleteError:
                # Also raised for what was never there.
                if self._backend.get_password(SERVICE, account) is not None:
                    raise


def system_vault() -> Vault | None:
    """Find the store of this system; ``None`` when it has none or none can be reached.

    Imports the keyring library (85 ms) and may talk to the session bus: call it in a thread.
    """
    if sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as Keychain

        return _vault(_reachable(Keychain), tr("macOS Keychain"))
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        return _vault(_reachable(WinVaultKeyring), tr("Windows Credential Locker"))
    from keyring.backends.SecretService import Keyring as SecretService

    backend = _reachable(SecretService)
    if isinstance(backend, SecretService):
        backend.appid = SERVICE
    return None if backend is None else KeyringVault(backend, _secret_service_name())


def _vault(backend: KeyringBackend | None, name: str) -> Vault | None:
    return None if backend is None else KeyringVault(backend, name)


def _reachable(backend: type[KeyringBackend]) -> KeyringBackend | None:
    """Open a store, unless keyring finds that it cannot be used here (``priority`` raises)."""
    try:
        return backend() if float(backend.priority) > 0 else None
    except Exception:  # noqa: BLE001  besides RuntimeError, whatever the way to the bus raises
        return None


@contextmanager
def _telling_when_locked() -> Iterator[None]:
    from keyring.errors import KeyringLocked

    try:
        yield
    except KeyringLocked as error:
        raise VaultLockedError from error


def _secret_service_name() -> str:
    """Name the program that answers for the Secret Service on this session's bus."""
    try:
        program = _secret_service_program()
    except Exception:  # noqa: BLE001  a name is worth no store, whatever the bus raises
        return "Secret Service"
    known = (name for start, name in _PROGRAMS.items() if program.startswith(start))
    return next(known, "Secret Service")


def _secret_service_program() -> str:
    import secretstorage
    from jeepney import MessageType
    from jeepney.bus_messages import message_bus

    with closing(secretstorage.dbus_init()) as bus:
        reply = bus.send_and_get_reply(message_bus.GetConnectionUnixProcessID(_SECRET_SERVICE))
    if reply.header.message_type is not MessageType.method_return:
        return ""  # it starts when it is first used
    return Path(f"/proc/{int(reply.body[0])}/comm").read_text("utf-8")
