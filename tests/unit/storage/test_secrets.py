"""Secrets are stored by the system or kept for the session, and the user is told which."""

import sys
import threading
from collections.abc import Callable, Iterator, Mapping

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from desktop_app.errors import Severity, StorageError
from desktop_app.storage import vault
from desktop_app.storage.secrets import THIS_SESSION_ONLY, Secrets
from desktop_app.storage.vault import SERVICE, KeyringVault, Vault, system_vault

NAME = "api-key@api.elevenlabs.io"


class MemoryKeyring(KeyringBackend):
    """A keyring that may be locked, silent or out of order."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # the library's is untyped
        self.items: dict[tuple[str, str], str] = {}
        self.trouble: Callable[[], object] = lambda: None
        self.sealed = False

    def get_password(self, service: str, username: str) -> str | None:
        self.trouble()
        return self.items.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.trouble()
        self.items[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.trouble()
        if self.sealed or (service, username) not in self.items:
            raise PasswordDeleteError("No such password!")
        del self.items[service, username]


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


class Make:
    """Makes `Secrets` and closes them after the test."""

    def __init__(self, keyring: MemoryKeyring) -> None:
        self.keyring = keyring
        self.made: list[Secrets] = []

    def __call__(
        self,
        profile: str = "",
        *,
        environ: Mapping[str, str] | None = None,
        find_vault: Callable[[], Vault | None] | None = None,
        deadline_s: float = 5,
    ) -> Secrets:
        secrets = Secrets(
            profile,
            environ=environ or {},
            find_vault=find_vault or (lambda: KeyringVault(self.keyring, "Test Keyring")),
            deadline_s=deadline_s,
        )
        self.made.append(secrets)
        return secrets


@pytest.fixture
def make(keyring: MemoryKeyring) -> Iterator[Make]:
    make = Make(keyring)
    yield make
    for secrets in make.made:
        secrets.close()


def raiser(error: Exception) -> Callable[[], None]:
    def trouble() -> None:
        raise error

    return trouble


async def test_a_secret_is_kept_beyond_the_session_under_the_programs_name(
    make: Make, keyring: MemoryKeyring
) -> None:
    assert await make().set(NAME, "value") is None
    assert keyring.items == {(SERVICE, NAME): "value"}
    again = make()
    assert await again.get(NAME) == "value"
    assert await again.where() == "Test Keyring"
    assert again.persistent


async def test_what_was_never_kept_is_not_there(make: Make) -> None:
    assert await make().get(NAME) is None


async def test_each_profile_has_secrets_of_its_own(make: Make) -> None:
    await make("work").set(NAME, "for work")
    await make().set(NAME, "for me")
    assert await make("work").get(NAME) == "for work"
    assert await make().get(NAME) == "for me"


async def test_a_forgotten_secret_is_gone_and_forgetting_twice_is_harmless(make: Make) -> None:
    secrets = make()
    await secrets.set(NAME, "value")
    await secrets.delete(NAME)
    await secrets.delete(NAME)
    assert await secrets.get(NAME) is None


async def test_the_key_of_the_environment_comes_first_and_is_never_stored(
    make: Make, keyring: MemoryKeyring
) -> None:
    secrets = make(environ={"ELEVENLABS_API_KEY": " sk_environment\n"})
    assert secrets.in_environment(NAME)
    assert not make().in_environment(NAME)
    assert await secrets.get(NAME) == "sk_environment"
    assert await secrets.get("header@https://own.test") is None
    assert keyring.items == {}


@pytest.mark.parametrize(
    ("host", "given"),
    [
        ("api.eu.residency.elevenlabs.io", True),
        ("127.0.0.1:8000", True),
        ("[::1]:8000", True),
        ("own.test", False),
        ("api.elevenlabs.io#work", True),
        ("own.test#@api.elevenlabs.io", False),
        ("elevenlabs.io.evil.test", False),
        ("evil.test:443", False),
        ("", False),
    ],
)
async def test_the_key_of_the_environment_is_told_to_the_service_and_nobody_else(
    make: Make, host: str, given: bool
) -> None:
    secrets = make(environ={"ELEVENLABS_API_KEY": "sk_environment"})
    name = f"api-key@{host}"
    assert await secrets.get(name) == ("sk_environment" if given else None)
    assert secrets.in_environment(name) is given


async def test_without_a_store_secrets_live_for_this_session_and_the_user_is_told(
    make: Make,
) -> None:
    secrets = make(find_vault=lambda: None)
    notice = await secrets.set(NAME, "sk_value")
    assert notice is not None
    assert notice.severity is Severity.WARNING
    assert "for this session only" in notice.body
    assert "sk_value" not in str(notice)
    assert await secrets.get(NAME) == "sk_value"
    assert await secrets.where() == THIS_SESSION_ONLY
    assert not secrets.persistent
    await secrets.delete(NAME)
    assert await secrets.get(NAME) is None


async def test_a_store_that_appears_later_is_used(make: Make, keyring: MemoryKeyring) -> None:
    vaults: list[Vault | None] = [KeyringVault(keyring, "Late"), None]
    secrets = make(find_vault=vaults.pop)
    assert await secrets.get(NAME) is None
    assert await secrets.set(NAME, "value") is None
    assert await secrets.where() == "Late"


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (KeyringLocked("dismissed"), "The password store is locked"),
        (RuntimeError("sk_value in its text"), "The password store failed"),
    ],
)
async def test_a_store_that_refuses_is_told_in_a_sentence(
    make: Make, keyring: MemoryKeyring, error: Exception, title: str
) -> None:
    secrets = make()
    keyring.trouble = raiser(error)
    for attempt in (secrets.get(NAME), secrets.delete(NAME)):
        with pytest.raises(StorageError) as caught:
            await attempt
        assert caught.value.notice.title == title
        assert "sk_value" not in str(caught.value.notice)
    notice = await secrets.set(NAME, "sk_value")
    assert notice is not None
    assert title in notice.details
    assert await secrets.get(NAME) == "sk_value"
    assert not secrets.persistent

    keyring.trouble = lambda: None
    assert await secrets.set(NAME, "sk_value") is None
    assert secrets.persistent


async def test_a_store_that_waits_for_its_user_keeps_nobody_waiting_for_ever(
    make: Make, keyring: MemoryKeyring
) -> None:
    opened = threading.Event()
    secrets = make(deadline_s=0.02)
    assert await secrets.where() == "Test Keyring"
    keyring.trouble = lambda: opened.wait(10)
    with pytest.raises(StorageError) as caught:
        await secrets.get(NAME)
    assert caught.value.notice.title == "The password store does not answer"
    notice = await secrets.set(NAME, "value")
    assert notice is not None
    assert await secrets.get(NAME) == "value"
    opened.set()


async def test_a_store_that_cannot_even_be_looked_for_is_no_store(make: Make) -> None:
    def broken() -> Vault | None:
        raise OSError("bus")

    secrets = make(find_vault=broken)
    assert await secrets.where() == THIS_SESSION_ONLY
    assert await secrets.set(NAME, "value") is not None
    assert await secrets.get(NAME) == "value"


async def test_a_secret_that_could_not_be_forgotten_is_told(
    make: Make, keyring: MemoryKeyring
) -> None:
    secrets = make()
    await secrets.set(NAME, "value")
    keyring.sealed = True
    with pytest.raises(StorageError):
        await secrets.delete(NAME)


async def test_nothing_secret_shows_in_a_repr(make: Make) -> None:
    secrets = make(find_vault=lambda: None)
    await secrets.set(NAME, "sk_value")
    assert "sk_value" not in repr(secrets)
    assert "sk_value" not in repr(vars(secrets)["_worker"])


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the store's name is known")
def test_a_store_whose_name_cannot_be_found_is_a_store(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> str:
        raise KeyError("bus")

    monkeypatch.setattr(vault, "_reachable", lambda _: MemoryKeyring())
    monkeypatch.setattr(vault, "_secret_service_program", fail)
    found = system_vault()
    assert found is not None
    assert found.name == "Secret Service"


def test_a_session_without_a_bus_has_no_store() -> None:
    # The suite's own environment: a bus address that leads nowhere, and keyring told to fail.
    assert system_vault() is None
