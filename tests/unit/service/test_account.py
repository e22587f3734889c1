"""A key is checked before it is kept, and the agents it sees are listed."""

import pytest

from desktop_app.errors import ServiceError
from desktop_app.service.account import Account, AgentDetails, KeyCheck
from desktop_app.service.hosts import hosts_for
from tests.unit.service.scripted import NOT_FOUND, Answer, Asked, answer, answering, client

KEY = "sk_0123456789abcdef01234567"
MISSING = {"detail": {"status": "missing_permissions", "message": "lacks user_read"}}
INVALID = {"detail": {"status": "invalid_api_key", "message": "Invalid API key"}}


async def test_a_good_key_tells_workspace_tier_and_limits() -> None:
    user = {
        "user_id": "u",
        "workspace_id": "w_1",
        "subscription": {"tier": "pro", "character_count": 5, "character_limit": 100},
    }
    async with answering(lambda _: answer(user)) as server, client() as rest:
        check = await Account(rest, hosts_for("own", server.base)).check_key(f" {KEY}\n")
    assert check == KeyCheck(workspace_id="w_1", tier="pro", characters_used=5, character_limit=100)
    assert server.asked[0].path == "/v1/user"
    assert server.asked[0].headers["xi-api-key"] == KEY


async def test_a_user_without_limits_is_fine() -> None:
    async with answering(lambda _: answer({"workspace_id": None})) as server, client() as rest:
        assert await Account(rest, hosts_for("own", server.base)).check_key(KEY) == KeyCheck()


async def test_a_key_that_may_only_use_agents_is_good_and_restricted() -> None:
    def reply(asked: Asked) -> Answer:
        return answer(MISSING, 401) if asked.path == "/v1/user" else answer({"agents": []})

    async with answering(reply) as server, client() as rest:
        check = await Account(rest, hosts_for("own", server.base)).check_key(KEY)
    assert check == KeyCheck(restricted=True)
    assert server.asked[1].path == "/v1/convai/agents"
    assert server.asked[1].query == [("page_size", "1")]


async def test_a_key_that_may_not_even_use_agents_is_refused() -> None:
    async with answering(lambda _: answer(MISSING, 401)) as server, client() as rest:
        with pytest.raises(ServiceError) as caught:
            await Account(rest, hosts_for("own", server.base)).check_key(KEY)
    assert caught.value.notice.title == "This key may not do that"


async def test_a_wrong_key_is_refused_and_nothing_else_is_tried() -> None:
    async with answering(lambda _: answer(INVALID, 401)) as server, client() as rest:
        with pytest.raises(ServiceError) as caught:
            await Account(rest, hosts_for("own", server.base)).check_key(KEY)
    assert caught.value.notice.title == "This key was refused"
    assert caught.value.notice.body.startswith("127.0.0.1 did not accept")
    assert len(server.asked) == 1


def pages(asked: Asked) -> Answer:
    cursor = int(dict(asked.query).get("cursor", "0"))
    size = int(dict(asked.query)["page_size"])
    agents = [
        {"agent_id": f"agent_{number}", "name": f"Agent {number}", "tags": []}
        for number in range(cursor, min(cursor + size, 250))
    ]
    more = cursor + size < 250
    return answer(
        {"agents": agents, "has_more": more, "next_cursor": str(cursor + size) if more else None}
    )


async def test_all_pages_of_agents_are_listed_in_order() -> None:
    async with answering(pages) as server, client() as rest:
        agents = await Account(rest, hosts_for("own", server.base), KEY).agents()
    assert len(agents) == 250
    assert agents[0] == ("agent_0", "Agent 0")
    assert agents[-1] == ("agent_249", "Agent 249")
    assert [dict(asked.query).get("cursor") for asked in server.asked] == [None, "100", "200"]


async def test_listing_ends_at_the_most_that_is_wanted() -> None:
    async with answering(pages) as server, client() as rest:
        account = Account(rest, hosts_for("own", server.base), KEY)
        assert len(await account.agents(most=120)) == 120
        assert len(await account.agents(most=10)) == 10


async def test_a_search_is_passed_on() -> None:
    async with answering(pages) as server, client() as rest:
        await Account(rest, hosts_for("own", server.base), KEY).agents("Käse & Brot", most=5)
    assert ("search", "Käse & Brot") in server.asked[0].query


async def test_pages_that_lead_in_a_circle_come_to_an_end() -> None:
    page = {"agents": [{"agent_id": "a", "name": "A"}], "has_more": True, "next_cursor": "same"}
    async with answering(lambda _: answer(page)) as server, client() as rest:
        agents = await Account(rest, hosts_for("own", server.base), KEY).agents()
    assert agents == [("a", "A")]
    assert len(server.asked) == 2


async def test_one_agent_is_looked_up_whatever_its_id_holds() -> None:
    async with (
        answering(lambda _: answer({"agent_id": "a/b?c", "name": "Odd"})) as server,
        client() as rest,
    ):
        account = Account(rest, hosts_for("own", server.base), KEY)
        assert await account.agent("a/b?c") == AgentDetails(agent_id="a/b?c", name="Odd")
    assert server.asked[0].path == "/v1/convai/agents/a%2Fb%3Fc"
    assert server.asked[0].query == []


async def test_an_agent_that_is_not_there_is_told() -> None:
    async with answering(lambda _: NOT_FOUND) as server, client() as rest:
        with pytest.raises(ServiceError) as caught:
            await Account(rest, hosts_for("own", server.base), KEY).agent("nobody")
    assert caught.value.notice.title == "No such agent"


async def test_a_public_agent_is_found_without_a_key() -> None:
    async with answering(lambda _: answer({"agent_id": "a/1"})) as server, client() as rest:
        found = await Account(rest, hosts_for("own", server.base), KEY).public_agent("a/1")
    assert found == AgentDetails("a/1")
    assert server.asked[0].path.endswith("/widget")
    assert "xi-api-key" not in server.asked[0].headers
