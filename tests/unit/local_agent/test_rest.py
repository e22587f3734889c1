"""The REST calls, in the service's shapes."""

import json
from typing import Any

import pytest

from desktop_app.local_agent.options import (
    PRIVATE_AGENT,
    PUBLIC_AGENT,
    AgentOptions,
    Refusal,
    error_body,
)
from desktop_app.local_agent.record import Held, Line
from desktop_app.local_agent.rest import Reply, Request, Rest

KEY = {"xi-api-key": "sk_test_1"}


class World:
    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - options of any kind
        self.now_s = 0.0
        self.ids = iter(f"id{number}" for number in range(1000))
        self.rest = Rest(
            "ws://127.0.0.1:1",
            AgentOptions(**options),
            lambda: self.now_s,
            lambda: next(self.ids),
        )

    def get(self, path: str, headers: dict[str, str] | None = None, **query: str) -> Reply:
        return self.rest.reply(Request("GET", path, query, KEY if headers is None else headers))

    def signed(self, **query: str) -> dict[str, str]:
        path = "/v1/convai/conversation/get-signed-url"
        reply = self.rest.reply(Request("GET", path, query, KEY))
        _, _, found = json.loads(reply.body)["signed_url"].partition("?")
        return dict(pair.split("=") for pair in found.split("&"))


def detail(reply: Reply) -> Any:  # noqa: ANN401 - JSON
    return json.loads(reply.body)["detail"]


@pytest.mark.parametrize("name", ["get-signed-url", "get_signed_url"])
def test_a_key_opens_the_private_agent(name: str) -> None:
    world = World()
    reply = world.get(f"/v1/convai/conversation/{name}", agent_id=PRIVATE_AGENT)
    assert reply.status == 200
    assert json.loads(reply.body)["signed_url"].startswith(
        "ws://127.0.0.1:1/v1/convai/conversation?agent_id=earshot-private&conversation_signature="
    )


def test_a_signed_url_lasts_fifteen_minutes_for_one_agent() -> None:
    world = World()
    query = world.signed(agent_id=PRIVATE_AGENT)
    world.now_s = 899
    assert world.rest.admit(query) == (PRIVATE_AGENT, "conv_id1")
    assert isinstance(world.rest.admit({**query, "agent_id": PUBLIC_AGENT}), Reply)
    world.now_s = 901
    refused = world.rest.admit(query)
    assert isinstance(refused, Reply)
    assert refused.status == 401
    assert "expired" in detail(refused)["message"]


def test_a_reserved_conversation_id_makes_the_signature_work_once() -> None:
    world = World()
    query = world.signed(agent_id=PRIVATE_AGENT, include_conversation_id="true")
    assert world.rest.admit(query) == (PRIVATE_AGENT, "conv_id0")
    assert isinstance(world.rest.admit(query), Reply)


def test_the_public_agent_is_open_and_others_are_not() -> None:
    world = World()
    assert world.rest.admit({"agent_id": PUBLIC_AGENT}) == (PUBLIC_AGENT, "conv_id0")
    for agent_id, status in ((PRIVATE_AGENT, 401), ("agent_x", 404), ("", 422)):
        refused = world.rest.admit({"agent_id": agent_id})
        assert isinstance(refused, Reply)
        assert refused.status == status


@pytest.mark.parametrize(
    "path",
    [
        "/v1/user", "/v1/user/subscription", "/v1/convai/agents", "/v1/convai/conversations",
        f"/v1/convai/agents/{PUBLIC_AGENT}", "/v1/convai/conversation/get-signed-url",
    ],
)  # fmt: skip
def test_without_a_key_and_with_a_wrong_one_nothing_opens(path: str) -> None:
    world = World()
    missing = world.get(path, {}, agent_id=PUBLIC_AGENT)
    assert (missing.status, detail(missing)["code"]) == (401, "missing_api_key")
    wrong = world.get(path, {"xi-api-key": "sk_wrong"}, agent_id=PUBLIC_AGENT)
    assert (wrong.status, detail(wrong)["code"]) == (401, "invalid_api_key")
    assert world.get(path, agent_id=PUBLIC_AGENT).status == 200


def test_only_the_configured_key_opens() -> None:
    world = World(api_key="xi_mine")
    assert world.get("/v1/user").status == 401
    assert world.get("/v1/user", {"xi-api-key": "xi_mine"}).status == 200


def test_one_spelling_of_the_signed_url_can_be_missing() -> None:
    world = World(only_underscores=True)
    path = "/v1/convai/conversation/"
    assert world.get(f"{path}get-signed-url", agent_id=PRIVATE_AGENT).status == 404
    assert world.get(f"{path}get_signed_url", agent_id=PRIVATE_AGENT).status == 200
    world = World(only_hyphens=True)
    assert world.get(f"{path}get_signed_url", agent_id=PRIVATE_AGENT).status == 404
    assert world.get(f"{path}get-signed-url").status == 422
    assert world.get(f"{path}get-signed-url", agent_id="agent_x").status == 404


def test_a_token_comes_with_the_id_of_its_conversation() -> None:
    world = World()
    token = json.loads(world.get("/v1/convai/conversation/token", {}, agent_id=PUBLIC_AGENT).body)
    assert token["conversation_id"] == "conv_id0"
    assert token["token"].count(".") == 2
    assert world.get("/v1/convai/conversation/token", {}, agent_id=PRIVATE_AGENT).status == 401
    assert world.get("/v1/convai/conversation/token", agent_id=PRIVATE_AGENT).status == 200
    assert world.get("/v1/convai/conversation/token", agent_id="agent_x").status == 404


def test_agents_are_listed_searched_and_paged() -> None:
    world = World()
    first = json.loads(world.get("/v1/convai/agents", page_size="1").body)
    assert [agent["agent_id"] for agent in first["agents"]] == [PUBLIC_AGENT]
    assert first["has_more"]
    second = json.loads(
        world.get("/v1/convai/agents", page_size="1", cursor=first["next_cursor"]).body
    )
    assert [agent["agent_id"] for agent in second["agents"]] == [PRIVATE_AGENT]
    assert not second["has_more"]
    found = json.loads(world.get("/v1/convai/agents", search="private", cursor="x").body)
    assert [agent["agent_id"] for agent in found["agents"]] == [PRIVATE_AGENT]


def test_the_page_of_a_public_agent_is_open_and_others_are_not() -> None:
    world = World()
    statuses = [
        world.get(f"/v1/convai/agents/{agent}/widget", headers={}).status
        for agent in (PUBLIC_AGENT, PRIVATE_AGENT, "agent_unknown")
    ]
    assert statuses == [200, 401, 404]


def test_an_agent_is_described() -> None:
    world = World(output_format="ulaw_8000")
    agent = json.loads(world.get(f"/v1/convai/agents/{PRIVATE_AGENT}").body)
    assert agent["conversation_config"]["tts"]["agent_output_audio_format"] == "ulaw_8000"
    assert agent["platform_settings"]["auth"]["enable_auth"]
    missing = world.get("/v1/convai/agents/agent_x")
    assert (missing.status, detail(missing)["code"]) == (404, "agent_not_found")


def test_conversations_are_listed_newest_first_and_told_in_detail() -> None:
    world = World()
    for number in (1, 2):
        held = Held(f"conv_{number}", PUBLIC_AGENT, 1700000000 + number)
        held.lines += [Line("user", "hello", 1, 0.5), Line("agent", "Hello there", 1, 1.0)]
        held.correct(1, "Hello…")
        world.rest.held[held.conversation_id] = held
    listed = json.loads(world.get("/v1/convai/conversations").body)["conversations"]
    assert [line["conversation_id"] for line in listed] == ["conv_2", "conv_1"]
    assert not json.loads(world.get("/v1/convai/conversations", agent_id=PRIVATE_AGENT).body)[
        "conversations"
    ]
    told = json.loads(world.get("/v1/convai/conversations/conv_1").body)
    assert told["transcript"][1]["message"] == "Hello…"
    assert told["transcript"][1]["original_message"] == "Hello there"
    assert told["transcript"][1]["interrupted"]
    assert world.get("/v1/convai/conversations/conv_9").status == 404


def multipart(name: str, content: bytes) -> tuple[dict[str, str], bytes]:
    body = (
        b'--xx\r\nContent-Disposition: form-data; name="' + name.encode()
        + b'"; filename="a.bin"\r\nContent-Type: application/octet-stream\r\n\r\n'
        + content + b"\r\n--xx--\r\n"
    )  # fmt: skip
    return {"content-type": "multipart/form-data; boundary=xx"}, body


def test_a_file_is_uploaded_to_a_conversation() -> None:
    world = World()
    held = world.rest.held["conv_1"] = Held("conv_1", PUBLIC_AGENT, 0)
    headers, body = multipart("file", bytes(range(256)))
    path = "/v1/convai/conversations/conv_1/files"
    reply = world.rest.reply(Request("POST", path, {}, headers, body))
    assert json.loads(reply.body) == {"file_id": "file_id0"}
    assert list(held.files) == ["file_id0"]
    headers, body = multipart("other", b"x")
    assert world.rest.reply(Request("POST", path, {}, headers, body)).status == 422
    assert world.rest.reply(Request("POST", path, {}, {}, b"x")).status == 422
    no_boundary = {"content-type": "multipart/form-data"}
    assert world.rest.reply(Request("POST", path, {}, no_boundary, b"x")).status == 422
    nowhere = path.replace("conv_1", "conv_9")
    assert world.rest.reply(Request("POST", nowhere, {}, headers, body)).status == 404


def test_feedback_on_a_conversation_is_kept() -> None:
    world = World()
    held = world.rest.held["conv_1"] = Held("conv_1", PUBLIC_AGENT, 0)
    path = "/v1/convai/conversations/conv_1/feedback"
    assert world.rest.reply(Request("POST", path, body=b'{"feedback":"like"}')).status == 200
    assert held.overall_feedback == [{"feedback": "like"}]
    assert world.rest.reply(Request("POST", path, body=b"[")).status == 422
    nowhere = path.replace("conv_1", "conv_9")
    assert world.rest.reply(Request("POST", nowhere, body=b"{}")).status == 404


def test_the_users_own_server_wants_its_header_and_answers_both_ways() -> None:
    world = World()
    assert world.get("/my-server/signed-url").status == 401
    auth = {"authorization": "Bearer local-secret"}
    text = world.get("/my-server/signed-url", auth, user="crm-1")
    assert text.body.decode().strip().startswith("ws://127.0.0.1:1/v1/convai/conversation?")
    told = json.loads(world.get("/my-server/signed-url/json", auth).body)
    assert told["signed_url"].startswith("ws://")
    assert world.rest.own_server_queries == [{"user": "crm-1"}, {}]


def test_what_is_not_there_is_a_404_and_other_methods_a_405() -> None:
    world = World()
    for path in ("/", "/nothing", "/v1/nothing", "/v1/convai", "/v1"):
        assert detail(world.get(path)) == "Not Found"
    assert world.rest.reply(Request("POST", "/v1/user")).status == 404
    assert world.rest.reply(Request("DELETE", "/v1/user")).status == 405
    assert json.loads(world.get("/health").body) == {"status": "ok"}


def test_every_call_can_be_refused() -> None:
    refusal = Refusal(429, error_body("short", "rate_limit_exceeded", "Slow down"))
    reply = World(rest_refusal=refusal).get("/v1/user")
    assert (reply.status, detail(reply)["message"]) == (429, "Slow down")


def test_the_four_shapes_of_an_error() -> None:
    assert json.loads(error_body("full", "a", "b"))["detail"]["code"] == "a"
    assert json.loads(error_body("short", "a", "b"))["detail"] == {"status": "a", "message": "b"}
    assert json.loads(error_body("list", "a", "b"))["detail"][0]["msg"] == "b"
    assert json.loads(error_body("text", "a", "b"))["detail"] == "b"
