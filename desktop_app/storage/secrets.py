"""Secrets live in the operating system's password store, else for this session only.

A name says which secret: ``api-key@HOST``, or ``api-key@HOST#ACCOUNT`` where there are several, for
the key of an account, ``header@URL`` for what one's own server wants to see. A store that is
missing, locked or silent never keeps anybody waiting past a deadline, and what could not be stored
is remembered until the program ends.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Final, TypeVar
from urllib.parse import urlsplit

from desktop_app.errors import Action, Notice, Severity, StorageError
from desktop_app.network import is_loopback, is_service
from desktop_app.storage.vault import Vault, VaultLockedError, system_vault
from desktop_app.storage.worker import Worker
from desktop_app.wording import sentences, tr

API_KEY_PREFIX: Final = "api-key@"
API_KEY_VARIABLE: Final = "ELEVENLABS_API_KEY"
THIS_SESSION_ONLY: Final = tr("this session only")
DEADLINE_S: Final = 30.0
"""Long enough to type the password of the store, when it asks for it."""

_T = TypeVar("_T")


class Secrets:
    """The user's secrets, by name."""

    def __init__(
        self,
        profile: str = "",
        *,
        environ: Mapping[str, str] | None = None,
        find_vault: Callable[[], Vault | None] = system_vault,
        deadline_s: float = DEADLINE_S,
    ) -> None:
        """Look for nothing before the first call.

        Args:
            profile: Keeps the secrets of several profiles apart; empty for the usual one.
            environ: Where ``ELEVENLABS_API_KEY`` is looked for, by default `os.environ`.
            find_vault: Finds the password store; called in the thread of this object.
            deadline_s: How long a call waits for the store.
        """
        self._profile = profile
        self._environ = os.environ if environ is None else environ
        self._find_vault = find_vault
        self._deadline_s = deadline_s
        self._worker = Worker("secrets")
        self._vault: Vault | None = None
        self._session: dict[str, str] = {}

    @property
    def persistent(self) -> bool:
        """Whether everything so far is kept beyond this session. False until first asked."""
        return self._vault is not None and not self._session

    def in_environment(self, name: str) -> bool:
        """Tell whether ``ELEVENLABS_API_KEY`` is set and is this secret."""
        return bool(self._key_given(name))

    async def where(self) -> str:
        """Name the place where secrets are kept, for people."""
        try:
            vault = await self._found()
        except StorageError:
            vault = None
        return THIS_SESSION_ONLY if vault is None or self._session else vault.name

    async def get(self, name: str) -> str | None:
        """Look a secret up.

        A key in the environment comes before a stored one; it is the service's, and is told to no
        host but the service's own and this computer.

        Raises:
            StorageError: The store is locked or does not answer.
        """
        if given := self._key_given(name):
            return given
        if name in self._session:
            return self._session[name]
        vault = await self._found()
        return None if vault is None else await self._call(lambda: vault.get(self._account(name)))

    async def set(self, name: str, value: str) -> Notice | None:
        """Keep a secret.

        Returns:
            ``None`` when it is stored, else the notice that it lives for this session only.
        """
        try:
            vault = await self._found()
            if vault is not None:
                await self._call(lambda: vault.set(self._account(name), value))
                self._session.pop(name, None)
                return None
            details = tr("No password store was found.")
        except StorageError as error:
            details = sentences(tr("{title}.", title=error.notice.title), error.notice.details)
        self._session[name] = value
        return Notice(
            title=tr("I cannot store your key safely"),
            body=tr("No password store is available. The key will be kept for this session only."),
            action=Action.DETAILS,
            severity=Severity.WARNING,
            details=details,
        )

    async def delete(self, name: str) -> None:
        """Forget a secret; one that is not there is forgotten already.

        Raises:
            StorageError: The store is locked or does not answer; the stored one is still there.
        """
        self._session.pop(name, None)
        vault = await self._found()
        if vault is not None:
            await self._call(lambda: vault.delete(self._account(name)))

    def close(self) -> None:
        """Let the thread end. What was kept for this session is gone."""
        self._session.clear()
        self._worker.close()

    def _key_given(self, name: str) -> str:
        host = urlsplit(f"//{name.removeprefix(API_KEY_PREFIX)}").hostname or ""
        if not name.startswith(API_KEY_PREFIX) or not (is_service(host) or is_loopback(host)):
            return ""
        return self._environ.get(API_KEY_VARIABLE, "").strip()

    def _account(self, name: str) -> str:
        return f"{self._profile}/{name}" if self._profile else name

    async def _found(self) -> Vault | None:
        """Find the store; one that is missing is looked for again at the next call."""
        if self._vault is None:
            self._vault = await self._call(self._find_vault)
        return self._vault

    async def _call(self, call: Callable[[], _T]) -> _T:
        try:
            return await self._worker.run(call, self._deadline_s)
        except TimeoutError:
            raise _trouble(
                tr("The password store does not answer"),
                tr("It may be waiting for you to unlock it in its own window."),
                tr("No answer within {seconds} s.", seconds=f"{self._deadline_s:g}"),
            ) from None
        except VaultLockedError:
            raise _trouble(
                tr("The password store is locked"), tr("Unlock it and try again.")
            ) from None
        except Exception as error:  # noqa: BLE001  every store raises kinds of its own
            raise _trouble(
                tr("The password store failed"),
                tr("Your key could not be read or kept there."),
                type(error).__name__,  # and no more: its text may be anything
            ) from None


def _trouble(title: str, body: str, details: str = "") -> StorageError:
    return StorageError(Notice(title=title, body=body, action=Action.TRY_AGAIN, details=details))
