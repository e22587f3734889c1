"""The account's work that waits: a key checked and kept, or forgotten; its agents fetched.

Every window that has a field for a key asks here, and shows what comes of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale

from desktop_app.errors import AppError, Notice
from desktop_app.service.hosts import Hosts, hosts_of
from desktop_app.settings import Settings
from desktop_app.ui.choices import FoundAgent
from desktop_app.wording import sentences, tr

if TYPE_CHECKING:
    from desktop_app.service.account import KeyCheck
    from desktop_app.service.rest import Rest
    from desktop_app.storage.secrets import Secrets

ENVIRONMENT = tr("the environment of this program (ELEVENLABS_API_KEY)")
ENVIRONMENT_WINS = tr("While ELEVENLABS_API_KEY is set in the environment, that key is used.")
ENDING = 4
"""So many letters of a key may be shown, to tell it from another."""


class KeyView(Protocol):
    """Where a key is entered."""

    def show_key_kept(self, ending: str, where: str) -> None:
        """Tell which key is kept, by its last letters, and where; empty: none."""

    def show_key_check(self, text: str, *, good: bool) -> None:
        """Show how the check of the entered key ended."""


class AgentsView(Protocol):
    """Where the agents of the account are listed."""

    def show_agents(self, agents: Sequence[FoundAgent], problem: str = "") -> None:
        """Show them, or why they could not be fetched."""


@dataclass(frozen=True, slots=True)
class Accounts:
    """Does what a window wants of the account that the settings lead to.

    Args:
        rest: The way to the service.
        secrets: Where keys are kept.
        settings: Gives the present settings.
        warn: Shows a notice in the main window.
    """

    rest: Rest
    secrets: Secrets
    settings: Callable[[], Settings]
    warn: Callable[[Notice], None]

    async def check_and_keep(self, view: KeyView, key: str) -> None:
        """Ask the service whether it accepts a key, and keep it if so."""
        key = key.strip()
        try:
            hosts = self.hosts()  # wherever the settings lead meanwhile
            found = await _checked(self.rest, hosts, key)
            trouble = await self.secrets.set(hosts.key_name, key)
        except AppError as error:
            view.show_key_check(error.notice.sentence, good=False)
            return
        praise = _praise(found)
        if self.secrets.in_environment(hosts.key_name):
            praise = sentences(praise, ENVIRONMENT_WINS)
        view.show_key_check(praise, good=True)
        await self.show_key(view)
        if trouble is not None:
            self.warn(trouble)

    async def forget_key(self, view: KeyView) -> None:
        """Remove the key from where it is kept."""
        try:
            name = self.hosts().key_name
            await self.secrets.delete(name)
        except AppError as error:
            view.show_key_check(error.notice.sentence, good=False)
        else:
            if self.secrets.in_environment(name):
                view.show_key_check(ENVIRONMENT_WINS, good=True)
        await self.show_key(view)

    async def forget_keys(self, names: set[str]) -> None:
        """Forget the keys that no profile uses any more."""
        for name in names:
            try:
                await self.secrets.delete(name)
            except AppError as error:
                self.warn(error.notice)
                return

    async def show_key(self, view: KeyView) -> None:
        """Tell which key is kept, and where."""
        try:
            name = self.hosts().key_name
            key = await self.secrets.get(name) or ""
        except AppError as error:
            view.show_key_check(error.notice.sentence, good=False)
            return
        if self.secrets.in_environment(name):
            where = ENVIRONMENT
        else:
            where = await self.secrets.where() if key else ""
        view.show_key_kept(key[-ENDING:], where)

    async def fetch_agents(self, view: AgentsView) -> None:
        """List the agents that the key sees."""
        from desktop_app.service.account import Account

        try:
            hosts = self.hosts()  # the settings may lead elsewhere before the key is there
            key = await self.secrets.get(hosts.key_name) or ""
            found = await Account(self.rest, hosts, key).agents()
        except AppError as error:
            view.show_agents((), error.notice.sentence)
        else:
            view.show_agents([FoundAgent(agent_id, name) for agent_id, name in found])

    async def keep_server_secret(self, index: int, value: str) -> None:
        """Keep the header value that the own server of an agent wants to see."""
        from desktop_app.service.doorway import header_name

        agents = self.settings().agents
        if index >= len(agents):  # removed meanwhile
            return
        trouble = await self.secrets.set(header_name(agents[index].server_url), value)
        if trouble is not None:
            self.warn(trouble)

    def hosts(self) -> Hosts:
        """Give the hosts that the settings lead to.

        Raises:
            ServiceError: They are no address, or no protected one.
        """
        return hosts_of(self.settings())


async def _checked(rest: Rest, hosts: Hosts, key: str) -> KeyCheck:
    from desktop_app.service.account import Account

    return await Account(rest, hosts).check_key(key)


def _praise(found: KeyCheck) -> str:
    if found.restricted:
        return tr("The key works. It is restricted: it reaches agents and cannot tell its plan.")
    if found.character_limit is None:
        return tr("The key works.")
    numbers = QLocale()
    return tr(
        "The key works. Plan: {plan}, {used} of {limit} characters used.",
        plan=found.tier or tr("unknown"),
        used=numbers.toString(found.characters_used or 0),
        limit=numbers.toString(found.character_limit),
    )
