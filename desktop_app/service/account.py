"""An account: is the key good, and which agents does it see?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias
from urllib.parse import quote

import msgspec

from desktop_app.service.hosts import Hosts
from desktop_app.service.rest import RefusedError, Rest

PAGE_SIZE: Final = 100
MOST_AGENTS: Final = 1000
"""Where listing ends; whoever has more searches."""

AgentName: TypeAlias = tuple[str, str]
"""Id and name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyCheck:
    """What a key is good for.

    ``restricted``: it may not tell whose it is, but it reaches agents. ``characters_used`` and
    ``character_limit``: of this billing period, ``None`` if it may not tell.
    """

    workspace_id: str = ""
    tier: str = ""
    characters_used: int | None = None
    character_limit: int | None = None
    restricted: bool = False


class _Subscription(msgspec.Struct, frozen=True):
    tier: str = ""
    character_count: int | None = None
    character_limit: int | None = None


class _User(msgspec.Struct, frozen=True):
    """``GET /v1/user``."""

    workspace_id: str | None = None
    subscription: _Subscription = _Subscription()


class AgentDetails(msgspec.Struct, frozen=True):
    """``GET /v1/convai/agents/{agent_id}``, as far as a picker needs it."""

    agent_id: str
    name: str = ""


class _AgentPage(msgspec.Struct, frozen=True):
    """``GET /v1/convai/agents``."""

    agents: list[AgentDetails] = []
    next_cursor: str | None = None
    has_more: bool = False


class Account:
    """One account at one host."""

    def __init__(self, rest: Rest, hosts: Hosts, key: str = "") -> None:
        self._rest = rest
        self._base = f"{hosts.rest}/v1"
        self._key = key.strip()

    async def check_key(self, key: str) -> KeyCheck:
        """Ask the service whether it accepts a key, before it is kept.

        A key restricted to agents may not read its own user; then listing agents is the test.

        Raises:
            ServiceError: The key was refused or reaches no agents, or nobody answered.
        """
        key = key.strip()
        try:
            user = await self._rest.get(f"{self._base}/user", _User, key=key)
        except RefusedError as refused:
            if refused.body.code != "missing_permissions":
                raise
            query = {"page_size": 1}
            await self._rest.get(f"{self._base}/convai/agents", _AgentPage, query=query, key=key)
            return KeyCheck(restricted=True)
        return KeyCheck(
            workspace_id=user.workspace_id or "",
            tier=user.subscription.tier,
            characters_used=user.subscription.character_count,
            character_limit=user.subscription.character_limit,
        )

    async def agents(self, search: str = "", *, most: int = MOST_AGENTS) -> list[AgentName]:
        """List the agents that the key sees, page after page up to ``most``.

        Args:
            search: Part of a name; empty lists all.
            most: Where to stop.

        Raises:
            ServiceError: The key was refused, or nobody answered.
        """
        found: dict[str, str] = {}
        cursor = ""
        while len(found) < most:
            query: dict[str, str | int] = {"page_size": min(PAGE_SIZE, most - len(found))}
            query |= {"search": search} if search else {}
            query |= {"cursor": cursor} if cursor else {}
            page = await self._rest.get(
                f"{self._base}/convai/agents", _AgentPage, query=query, key=self._key
            )
            before = len(found)
            found |= {agent.agent_id: agent.name for agent in page.agents}
            if not page.has_more or not page.next_cursor or len(found) == before:
                break  # the last page, or one that leads back to itself
            cursor = page.next_cursor
        return list(found.items())[:most]

    async def public_agent(self, agent_id: str) -> AgentDetails:
        """Look up an agent that anybody may call; no key is sent.

        Its page for websites, ``GET /v1/convai/agents/{agent_id}/widget``, is open to all.

        Raises:
            ServiceError: There is none with this id, it is not public, or nobody answered.
        """
        url = f"{self._base}/convai/agents/{quote(agent_id, safe='')}/widget"
        return await self._rest.get(url, AgentDetails)

    async def agent(self, agent_id: str) -> AgentDetails:
        """Look one agent up.

        Raises:
            ServiceError: There is none with this id in the workspace, the key was refused, or
                nobody answered.
        """
        url = f"{self._base}/convai/agents/{quote(agent_id, safe='')}"
        return await self._rest.get(url, AgentDetails, key=self._key)
