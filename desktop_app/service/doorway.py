"""The ways in: a public agent, a private one by key or by one's own server, a signed address.

Each door gives an address that is fresh for one conversation. A signed address is taken as it
comes, for its query is the way in.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias, assert_never
from urllib.parse import urlencode, urlsplit, urlunsplit

import msgspec

from desktop_app.errors import Action, Notice, ServiceError
from desktop_app.network import is_loopback, service_name
from desktop_app.service.hosts import Hosts, hosts_for, hosts_of, unprotected
from desktop_app.service.rest import RefusedError, Rest
from desktop_app.session.ports import Address, Doorway
from desktop_app.session.refusals import refusal_notice
from desktop_app.settings import AgentChoice, Settings
from desktop_app.wording import tr

SUBPROTOCOL: Final = "convai"
_CONVERSATION: Final = "/v1/convai/conversation"
_SIGNED_URL_PATHS: Final = (
    "/v1/convai/conversation/get-signed-url",
    "/v1/convai/conversation/get_signed_url",  # the older spelling, deprecated
)

Secret: TypeAlias = Callable[[str], Awaitable[str | None]]
"""Looks a secret up by its name."""


@dataclass(frozen=True, slots=True)
class PublicDoor:
    """A public agent is reached by its id alone."""

    hosts: Hosts
    choice: AgentChoice
    origin: str = ""

    async def address(self) -> Address:
        """Where to connect.

        Raises:
            ServiceError: No agent is chosen.
        """
        query = urlencode(_agent_query(self.choice))
        return _address(f"{self.hosts.websocket}{_CONVERSATION}?{query}", self.origin)


@dataclass(frozen=True, slots=True)
class BuiltinDoor:
    """The agent of this program; starting it gives its address."""

    start: Callable[[], Awaitable[str]]
    choice: AgentChoice

    async def address(self) -> Address:
        """Where to connect."""
        return await PublicDoor(hosts_for("own", await self.start()), self.choice).address()


@dataclass(frozen=True, slots=True)
class PrivateDoor:
    """A private agent is reached by an address that the service signs for the key."""

    rest: Rest
    hosts: Hosts
    choice: AgentChoice
    secret: Secret = field(repr=False)
    origin: str = ""

    async def address(self) -> Address:
        """Where to connect, freshly signed.

        Raises:
            ServiceError: There is no key, the service refused it, or there is no such agent.
            StorageError: The key cannot be read.
        """
        query = _agent_query(self.choice)
        key = await self.secret(self.hosts.key_name)
        if not key:
            raise ServiceError(replace(refusal_notice(401, has_key=False), details=""))
        current, older = (f"{self.hosts.rest}{path}" for path in _SIGNED_URL_PATHS)
        try:
            signed = await self.rest.get(current, _SignedUrl, query=query, key=key)
        except RefusedError as refused:
            # A path that is not there, not an agent that is not there.
            if refused.http_status != 404 or refused.body.structured:
                raise
            signed = await self.rest.get(older, _SignedUrl, query=query, key=key)
        return _address(_checked(signed.signed_url, self.hosts.name), self.origin)


@dataclass(frozen=True, slots=True)
class ServerDoor:
    """A private agent whose key stays on the user's own server, which signs addresses."""

    rest: Rest
    choice: AgentChoice
    secret: Secret = field(repr=False)
    origin: str = ""

    async def address(self) -> Address:
        """Where to connect, freshly signed.

        Raises:
            ServiceError: The server's address is none, it refused, or gave no signed address.
            StorageError: The header's value cannot be read.
        """
        url = self.choice.server_url.strip()
        hosts_for("own", url)  # raises when it is no address
        if urlsplit(url).scheme not in ("http", "https"):
            raise ServiceError(_NO_SERVER)
        host = service_name(urlsplit(url).hostname or "")
        header = self.choice.server_header.strip()
        value = await self.secret(header_name(url)) if header else None
        try:
            raw = await self.rest.get_bytes(
                url,
                query=self.choice.server_query,
                headers={header: value.strip()} if value else None,
            )
        except RefusedError as refused:
            raise _refused_by_server(refused, host) from None
        return _address(_checked(_signed_url_in(raw), host), self.origin)


@dataclass(frozen=True, slots=True)
class SignedUrlDoor:
    """A signed address that somebody else fetched. It may work only once."""

    url: str = field(repr=False)
    origin: str = ""

    async def address(self) -> Address:
        """Where to connect.

        Raises:
            ServiceError: It is no WebSocket's address.
        """
        return _address(_checked(self.url, ""), self.origin)


def door_for(
    choice: AgentChoice,
    settings: Settings,
    rest: Rest,
    *,
    secret: Secret,
    start_builtin: Callable[[], Awaitable[str]],
) -> Doorway:
    """Choose the way in to an agent.

    Args:
        choice: The agent.
        settings: Region and Origin.
        rest: Carries the requests of private agents.
        secret: Looks up the key (`Hosts.key_name`) and the server's header (`header_name`).
        start_builtin: Starts the built-in agent if need be; gives its address.

    Raises:
        ServiceError: The own host of the settings is no address, or no protected one.
    """
    match choice.door:
        case "builtin":
            return BuiltinDoor(start_builtin, choice)
        case "public":
            return PublicDoor(hosts_of(settings), choice, settings.origin)
        case "private":
            return PrivateDoor(rest, hosts_of(settings), choice, secret, settings.origin)
        case "server":
            return ServerDoor(rest, choice, secret, settings.origin)
        case _:
            assert_never(choice.door)


def header_name(server_url: str) -> str:
    """Under this name the header's value of one's own server is kept among the secrets."""
    try:
        parts = urlsplit(server_url.strip())
    except ValueError:  # no address at all: nothing will ever be sent there
        return "header@"
    place = parts.netloc.rpartition("@")[2]
    return f"header@{urlunsplit((parts.scheme, place, parts.path, '', ''))}"


class _SignedUrl(msgspec.Struct, frozen=True):
    signed_url: str


def _agent_query(choice: AgentChoice) -> dict[str, str | int]:
    """Say which agent, for the conversation's address and for the request to sign one."""
    agent_id = choice.agent_id.strip()
    if not agent_id:
        raise ServiceError(_NO_AGENT)
    given: Mapping[str, str] = {
        "agent_id": agent_id,
        "environment": choice.environment,
        "branch_id": choice.branch_id,
        "version_id": choice.version_id,
    }
    return {name: value for name, value in given.items() if value}


def _address(url: str, origin: str) -> Address:
    headers = (("Origin", origin),) if origin else ()
    return Address(url=url, subprotocols=(SUBPROTOCOL,), headers=headers)


def _signed_url_in(raw: bytes) -> str:
    """Find the signed address in what a server answered: text, or JSON with ``signed_url``."""
    text = raw.decode("utf-8", "replace").strip()
    try:
        answer = msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return text
    found = answer.get("signed_url") if isinstance(answer, dict) else answer
    return found if isinstance(found, str) else ""


def _checked(url: str, who: str) -> str:
    """Let an address pass that a conversation may be held at.

    Raises:
        ServiceError: It is no WebSocket's, or the words would travel in the open.
    """
    url = url.strip()
    try:
        parts = urlsplit(url)
        usable = (
            parts.scheme in ("ws", "wss")
            and parts.hostname is not None
            and parts.port != 0
            and url.isascii()
            and url.isprintable()
            and " " not in url
        )
    except ValueError:
        usable = False
    if not usable:
        raise ServiceError(
            Notice(
                title=tr("This is no signed address"),
                body=tr(
                    "{who} gave something else than an address that begins with wss://.", who=who
                )
                if who
                else tr("The address given is none that begins with wss://."),
                action=Action.OPEN_SETTINGS,
            )
        )
    if parts.scheme == "ws" and not is_loopback(parts.hostname or ""):
        what = tr("{who} gave one that begins with ws://", who=who)
        raise ServiceError(unprotected(what if who else tr("The address begins with ws://")))
    return url


def _refused_by_server(refused: RefusedError, host: str) -> ServiceError:
    """Say it of the user's own server: what ElevenLabs would mean by a status is not meant here."""
    said = refused.body.message.rstrip(".")
    return ServiceError(
        Notice(
            title=tr("Your server did not let you in"),
            body=tr("{service} said: “{message}”.", service=host, message=said)
            if said
            else tr("{service} gave no reason.", service=host),
            action=Action.OPEN_SETTINGS,
            details=refused.notice.details,
        ),
        http_status=refused.http_status,
    )


_NO_AGENT: Final = Notice(
    title=tr("No agent is chosen"),
    body=tr("Choose one from your list, or paste its id."),
    action=Action.CHOOSE_AGENT,
)
_NO_SERVER: Final = Notice(
    title=tr("This is no address of a server"),
    body=tr("It has to look like https://example.com/signed-url."),
    action=Action.OPEN_SETTINGS,
)
