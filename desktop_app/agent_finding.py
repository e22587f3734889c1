"""Whom to call: an agent is found before it is chosen, and looked for once it is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING

from msgspec.structs import replace

from desktop_app.errors import AppError
from desktop_app.looking import look_at_agent
from desktop_app.service.account import Account
from desktop_app.service.rest import RefusedError
from desktop_app.session import acoustic_words
from desktop_app.settings import AgentChoice, Settings
from desktop_app.ui.mark import Mark

if TYPE_CHECKING:
    from desktop_app.accounts import Accounts
    from desktop_app.runner import Tasks
    from desktop_app.ui.choices import FoundAgent
    from desktop_app.ui.setup.agent import SetupAgentPage


class AgentFinder:
    """Answers a page that chooses an agent; one search at a time, the last one counts.

    Args:
        accounts: Where to look, and with which key.
        tasks: Runs what waits.
        settings: Gives the present settings.
        change: Takes new ones.
    """

    def __init__(
        self,
        accounts: Accounts,
        *,
        tasks: Tasks,
        settings: Callable[[], Settings],
        change: Callable[[Settings], None],
    ) -> None:
        self._accounts = accounts
        self._tasks = tasks
        self._settings = settings
        self._change = change
        self._searching: asyncio.Task[None] | None = None
        self._found: AgentChoice | None = None

    def attach(self, page: SetupAgentPage) -> None:
        """Answer this page."""
        page.agent_chosen.connect(lambda at: self._change(replace(self._settings(), agent=at)))
        page.agents_requested.connect(lambda: self._tasks.spawn(self._accounts.fetch_agents(page)))
        page.account_agent_chosen.connect(self._on_account_agent)
        page.id_entered.connect(lambda agent_id: self._search(self._find(page, agent_id)))

    def look(self, page: SetupAgentPage) -> None:
        """See whether the chosen agent is there."""
        if page.mark is not Mark.GOOD or self._found != self._settings().chosen:
            self._search(self._look(page))

    def stop(self) -> None:
        """Look for nobody any more."""
        if self._searching is not None:
            self._searching.cancel()

    def choose(self, choice: AgentChoice) -> None:
        """Have an agent chosen; one that is in the list already stays as it is there."""
        settings = self._settings()
        places = [(one.door, one.agent_id) for one in settings.agents]
        if (choice.door, choice.agent_id) in places:
            agents, at = settings.agents, places.index((choice.door, choice.agent_id))
        else:
            agents, at = (*settings.agents, choice), len(places)
        self._change(replace(settings, agents=agents, agent=at))

    def _search(self, work: Coroutine[None, None, None]) -> None:
        self.stop()
        self._searching = self._tasks.spawn(work)

    async def _look(self, page: SetupAgentPage) -> None:
        page.show_looking()
        accounts, chosen = self._accounts, self._settings().chosen
        try:
            found = await look_at_agent(chosen, accounts.hosts(), accounts.secrets, accounts.rest)
        except AppError as error:
            found = acoustic_words.of_notice(error.notice)
        self._found = chosen
        page.show_found(found)

    def _on_account_agent(self, agent: FoundAgent) -> None:
        self.choose(AgentChoice(door="private", agent_id=agent.agent_id, name=agent.name))

    async def _find(self, page: SetupAgentPage, agent_id: str) -> None:
        """Find an agent by its id: a public one, or else one of the account."""
        page.show_looking()
        accounts = self._accounts
        try:
            hosts = accounts.hosts()
            try:
                await Account(accounts.rest, hosts).public_agent(agent_id)
                choice = AgentChoice(door="public", agent_id=agent_id)
            except RefusedError:
                key = await accounts.secrets.get(hosts.key_name) or ""
                if not key:
                    raise
                found = await Account(accounts.rest, hosts, key).agent(agent_id)
                choice = AgentChoice(door="private", agent_id=agent_id, name=found.name)
        except AppError as error:
            page.show_found(acoustic_words.of_notice(error.notice))
            return
        page.show_taken()
        self.choose(choice)
        await self._look(page)
