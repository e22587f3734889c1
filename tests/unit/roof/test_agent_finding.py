"""An agent is found before it is chosen: a public one without a key, else one of the account."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from desktop_app import agent_finding
from desktop_app.accounts import Accounts
from desktop_app.agent_finding import AgentFinder
from desktop_app.errors import AppError, Notice
from desktop_app.protocol.error_body import ErrorBody
from desktop_app.runner import Tasks
from desktop_app.service.hosts import Hosts
from desktop_app.service.rest import Query, RefusedError, Rest
from desktop_app.session.acoustic_words import Finding, Grade
from desktop_app.settings import AgentChoice, Settings
from desktop_app.storage.secrets import Secrets
from desktop_app.ui.choices import FoundAgent
from desktop_app.ui.mark import Mark
from desktop_app.ui.setup.agent import SetupAgentPage
from tests.unit.roof.test_desk import _T, KEY, KEY_NAME, FakeService
from tests.unit.session.fakes import settle

ADA = AgentChoice(door="public", agent_id="a1", name="Ada")
NO_AGENT = Notice(title="No such agent", body="There is none.")


class Refusing(FakeService):
    """Knows only what the test says, and refuses the rest as the service does."""

    async def get(
        self, url: str, answer: type[_T], *, query: Query | None = None, key: str = ""
    ) -> _T:
        if self.trouble is None and url.rpartition("/")[2] not in self.answers:
            self.asked.append((url, key))
            raise RefusedError(NO_AGENT, http_status=404, body=ErrorBody())
        return await super().get(url, answer, query=query, key=key)


class Office:
    """A page, and whoever answers it."""

    def __init__(self) -> None:
        self.rest = Refusing()
        self.secrets = Secrets(environ={}, find_vault=lambda: None)
        self.settings = Settings(agents=(AgentChoice(), ADA))
        self.faults: list[BaseException] = []
        self.tasks = Tasks(self.faults.append)
        self.page = SetupAgentPage()
        self.found = Finding(grade=Grade.OK, fact="It is there.")
        self.trouble: AppError | None = None
        self.looked: list[str] = []
        accounts = Accounts(self.rest, self.secrets, lambda: self.settings, lambda _: None)
        self.finder = AgentFinder(
            accounts, tasks=self.tasks, settings=lambda: self.settings, change=self.change
        )
        self.finder.attach(self.page)
        self.page.show_settings(self.settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings
        self.page.show_settings(settings)

    async def look(self, agent: AgentChoice, hosts: Hosts, secrets: Secrets, rest: Rest) -> Finding:
        self.looked.append(agent.label)
        if self.trouble is not None:
            raise self.trouble
        return self.found

    async def done(self) -> None:
        async with asyncio.timeout(5.0):
            while running := list(self.tasks._running):
                await asyncio.wait(running)
                await settle()


@pytest.fixture
async def office(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Office]:
    office = Office()
    monkeypatch.setattr(agent_finding, "look_at_agent", office.look)
    yield office
    await office.tasks.cancel()
    await office.rest.close()
    office.secrets.close()
    assert office.faults == []
    office.page.deleteLater()


async def test_the_chosen_agent_is_looked_for_once(office: Office) -> None:
    office.finder.look(office.page)
    await office.done()
    assert office.page.mark is Mark.GOOD
    office.finder.look(office.page)
    await office.done()
    assert office.looked == ["Built-in agent"]
    office.change(replace(office.settings, agent=1))
    office.trouble = AppError(NO_AGENT)
    office.finder.look(office.page)
    await office.done()
    assert office.looked == ["Built-in agent", "Ada"]
    assert office.page.proof.text() == "No such agent. There is none."


async def test_of_two_searches_the_last_one_counts(office: Office) -> None:
    office.finder.look(office.page)
    office.finder.look(office.page)
    await office.done()
    assert office.looked == ["Built-in agent"]
    office.finder.stop()


async def test_a_public_id_is_found_without_the_key_and_chosen(office: Office) -> None:
    await office.secrets.set(KEY_NAME, KEY)
    office.rest.answers["widget"] = {"agent_id": "a9"}
    office.page.id_entered.emit("a9")
    await office.done()
    assert office.settings.chosen == AgentChoice(door="public", agent_id="a9")
    assert [key for _, key in office.rest.asked] == [""]
    assert office.page.mark is Mark.GOOD
    assert office.looked == ["a9"]


async def test_a_private_id_is_found_with_the_key(office: Office) -> None:
    await office.secrets.set(KEY_NAME, KEY)
    office.rest.answers["a9"] = {"agent_id": "a9", "name": "Reception"}
    office.page.id_entered.emit("a9")
    await office.done()
    assert office.settings.chosen == AgentChoice(door="private", agent_id="a9", name="Reception")
    assert [key for _, key in office.rest.asked] == ["", KEY]


async def test_an_id_that_nobody_knows_changes_nothing(office: Office) -> None:
    before = office.settings
    for keep_key in (False, True):
        if keep_key:
            await office.secrets.set(KEY_NAME, KEY)
        office.page.id_entered.emit("a9")
        await office.done()
        assert office.page.mark is Mark.BAD
        assert office.page.proof.text() == "No such agent. There is none."
    assert office.settings == before


async def test_an_agent_of_the_account_is_added_once(office: Office) -> None:
    for _ in range(2):
        office.page.account_agent_chosen.emit(FoundAgent("a7", "Bob"))
    assert office.settings.agents[2:] == (AgentChoice(door="private", agent_id="a7", name="Bob"),)
    assert office.settings.agent == 2
    office.page.agent_chosen.emit(1)
    assert office.settings.chosen is ADA
    office.finder.choose(AgentChoice())
    assert office.settings.agent == 0


async def test_the_agents_of_the_account_are_fetched(office: Office) -> None:
    office.rest.answers["agents"] = {"agents": [{"agent_id": "a7", "name": "Bob"}]}
    office.page.agents_requested.emit()
    await office.done()
    assert office.page.found.count() == 1
