"""From what the user chose to a call that can be placed."""

from __future__ import annotations

import asyncio
import importlib
from typing import TYPE_CHECKING

import msgspec

from desktop_app import __version__
from desktop_app.errors import Action, Notice, ServiceError
from desktop_app.options import CallOptions
from desktop_app.service.doorway import PublicDoor, SignedUrlDoor, door_for
from desktop_app.service.hosts import hosts_for
from desktop_app.service.rest import Rest
from desktop_app.session.call import CallRequest
from desktop_app.session.initiation import initiation
from desktop_app.session.ports import Doorway
from desktop_app.settings import AgentChoice, Door, Settings
from desktop_app.storage.secrets import Secrets
from desktop_app.wording import tr

if TYPE_CHECKING:
    from desktop_app.local_agent.server import LocalAgent


class Placing:
    """Makes call requests; the built-in agent starts when the first call to it is dialled.

    Args:
        rest: Carries the requests of private agents.
        secrets: Holds their keys.
    """

    def __init__(self, rest: Rest, secrets: Secrets) -> None:
        self._rest = rest
        self._secrets = secrets
        self._builtin: asyncio.Task[LocalAgent] | None = None

    def request(self, settings: Settings, asked: CallOptions | None) -> CallRequest:
        """Prepare a call to the agent of the settings, or to the one the command line names.

        Nothing is contacted yet: that is the doorway's, when the call is dialled.

        Raises:
            ServiceError: The host of the settings is no address, or no protected one.
        """
        choice = settings.chosen if asked is None else self._named(settings, asked)
        return CallRequest(
            agent_name=choice.label,
            doorway=self._doorway(choice, settings, asked or CallOptions()),
            initiation=initiation(choice, __version__),
            text_only=choice.text_only,
            hands_free=asked is not None or settings.hands_free,
            reconnect=settings.reconnect,
            microphone=settings.microphone or None,
            speaker=settings.speaker or None,
        )

    def _named(self, settings: Settings, asked: CallOptions) -> AgentChoice:
        choice = settings.chosen
        if asked.builtin:
            choice = AgentChoice()
        elif asked.signed_url:
            choice = AgentChoice(door="public", agent_id="", name=tr("Signed call"))
        elif asked.agent_id:
            server = asked.server or settings.own_host
            region = "own" if asked.server else settings.region
            hosts = hosts_for(region, server, settings.account)
            key_given = self._secrets.in_environment(hosts.key_name)
            door: Door = "private" if key_given else "public"
            known = (one for one in settings.agents if one.agent_id == asked.agent_id)
            choice = next(known, AgentChoice(door=door, agent_id=asked.agent_id))
        return msgspec.structs.replace(choice, text_only=choice.text_only or asked.text_only)

    def _doorway(self, choice: AgentChoice, settings: Settings, asked: CallOptions) -> Doorway:
        if asked.signed_url:
            return SignedUrlDoor(asked.signed_url, settings.origin)
        if asked.server:
            settings = msgspec.structs.replace(settings, region="own", own_host=asked.server)
            if choice.door == "builtin":
                return PublicDoor(hosts_for("own", asked.server), choice)
        return door_for(
            choice,
            settings,
            self._rest,
            secret=self._secrets.get,
            start_builtin=self._start_builtin,
        )

    async def _start_builtin(self) -> str:
        if self._builtin is None:
            self._builtin = asyncio.get_running_loop().create_task(start_builtin())
        starting = self._builtin
        try:
            # Whoever hangs up meanwhile does not stop it: the next call finds it ready.
            return (await asyncio.shield(starting)).rest
        except OSError as error:
            self._builtin = None
            raise ServiceError(NO_BUILTIN_AGENT) from error
        except Exception:
            self._builtin = None
            raise

    async def close(self) -> None:
        """Stop the built-in agent, if it runs or is about to."""
        starting, self._builtin = self._builtin, None
        if starting is None:
            return
        await asyncio.wait({starting})
        if not starting.cancelled() and starting.exception() is None:
            await starting.result().stop()


async def start_builtin() -> LocalAgent:
    """Start the agent of this program; whoever does stops it.

    Raises:
        OSError: It may not listen on this computer.
    """
    # Its libraries are large; they are read while the window goes on.
    server = await asyncio.to_thread(importlib.import_module, "desktop_app.local_agent.server")
    agent: LocalAgent = server.LocalAgent()
    await agent.start()
    return agent


NO_BUILTIN_AGENT = Notice(
    title=tr("The built-in agent could not start"),
    body=tr("This computer does not let programs talk with each other on it (127.0.0.1)."),
    action=Action.TRY_AGAIN,
)
