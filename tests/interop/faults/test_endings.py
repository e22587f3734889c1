"""However a call ends, the user reads who ended it, why, and what to do; what was said stays."""

from dataclasses import replace

import pytest

from desktop_app.errors import Action, Severity
from desktop_app.session.ending import Who
from tests.interop.faults.service import Json, Line
from tests.interop.faults.world import KEY, SAFE, Sentence, World, ended, ending, texts, told


def dropped(how: str = "without a reason") -> Sentence:
    """A lost line, after a call of `LENGTH_S`."""
    return Sentence(
        "The line dropped",
        f"The connection ended {how} after 3 min 12 s. {SAFE}",
        Action.CALL_AGAIN,
    )


AGENT_ENDED = Sentence("The agent ended the call", "", Action.CALL_AGAIN, Severity.INFO)
NO_REASON = "No reason was given. "
SETTING = "This usually is an agent setting (overrides or variables not allowed)."
REFUSED = Sentence("The service closed the call", "", Action.TRY_AGAIN)
FAILED = Sentence("The agent could not go on", "", Action.CALL_AGAIN)
BUSY = Sentence(
    "All lines are busy",
    "The agent's queue did not move in time. Call again in a moment.",
    Action.CALL_AGAIN,
)
LIMIT = Sentence(
    "Call limit reached",
    "The service ends calls at this length on your plan or for this agent.",
    Action.CALL_AGAIN,
)
VALUE = Sentence(
    "The agent needs a value",
    "Reason given: “{said}”. Give the value among the dynamic variables of this agent.",
    Action.OPEN_SETTINGS,
)
OVERRIDE = Sentence(
    "The agent refuses an override",
    "Reason given: “{said}”. Remove that override, or ask the agent's owner to permit it.",
    Action.OPEN_SETTINGS,
)


def reading(sentence: Sentence, body: str) -> Sentence:
    """The same with another body."""
    return replace(sentence, body=body)


@pytest.mark.parametrize(
    ("code", "reason", "sentence"),
    [
        (1000, "", AGENT_ENDED),
        (1000, "Goodbye.", AGENT_ENDED),
        (1001, "", dropped()),
        (1001, "Server restarts.", dropped("with the words “Server restarts”")),
        (1002, "", reading(FAILED, f"{NO_REASON}Something that the agent relies on failed.")),
        (
            1002,
            "Agent is misconfigured.",
            reading(
                FAILED,
                "Reason given: “Agent is misconfigured”. "
                "Something that the agent relies on failed.",
            ),
        ),
        (None, "", dropped()),
        (1008, "", reading(REFUSED, f"{NO_REASON}{SETTING}")),
        (1008, "Not so.", reading(REFUSED, f"Reason given: “Not so”. {SETTING}")),
        (1011, "", dropped()),
        (1011, "Internal error.", dropped("with the words “Internal error”")),
        (3000, "", reading(REFUSED, f"{NO_REASON}{SAFE}")),
        (3000, "Test reason.", reading(REFUSED, f"Reason given: “Test reason”. {SAFE}")),
        (3008, "", BUSY),
        (3008, "too many concurrent connections", BUSY),
        (4300, "", BUSY),
        (4300, "Queue timeout.", BUSY),
    ],
)
@pytest.mark.parametrize("text_only", [True, False], ids=["text", "voice"])
async def test_each_code_has_its_sentence_with_and_without_a_reason(
    world: World, code: int | None, reason: str, sentence: Sentence, text_only: bool
) -> None:
    before = await world.talk()
    world.service.script = ending(world, code, reason)

    report = await world.call(text_only=text_only)

    assert told(world.notice) == sentence
    assert report.code == (code or 1006)
    assert report.conversation_id == "conv_1"
    assert f"Close code {code or 1006}" in world.notice.details
    assert "Conversation conv_1" in world.notice.details
    assert reason.rstrip(".") in world.notice.details
    assert "Hello, planted caller." in texts(world.state)[len(before) :]
    await world.still_works_after(texts(world.state))


@pytest.mark.parametrize(
    ("code", "fault", "sentence"),
    [
        (
            1008,
            {"code": 1008, "error_type": "missing_dynamic_variable", "message": "name is missing"},
            reading(VALUE, VALUE.body.format(said="name is missing")),
        ),
        (
            1008,
            {"code": 1008, "error_name": "missing_dynamic_variable", "message": "name is missing"},
            reading(VALUE, VALUE.body.format(said="name is missing")),
        ),
        (
            1008,
            {"code": 1008, "error_type": "override_error", "message": "prompt is not allowed"},
            reading(OVERRIDE, OVERRIDE.body.format(said="prompt is not allowed")),
        ),
        (
            1008,
            {"code": 1008, "error_name": "override_error", "message": "prompt is not allowed"},
            reading(OVERRIDE, OVERRIDE.body.format(said="prompt is not allowed")),
        ),
        (
            1008,
            {"code": 1008, "error_type": "invalid_message"},
            reading(REFUSED, f"{NO_REASON}{SETTING}"),
        ),
        (
            1002,
            {"code": 1002, "error_type": "llm_timeout", "message": "No answer"},
            reading(
                FAILED,
                "Reason given: “No answer”. The agent's language model took too long.",
            ),
        ),
        (
            1002,
            {"code": 1002, "error_type": "transport_receive_timeout"},
            reading(
                FAILED,
                f"{NO_REASON}The service heard nothing from this computer for a minute.",
            ),
        ),
        (1000, {"code": 1000, "error_type": "max_duration_exceeded"}, LIMIT),
        (1002, {"code": 1000, "error_type": "max_duration_exceeded"}, LIMIT),
        (1011, {"code": 1011, "message": "Internal"}, dropped("with the words “Internal”")),
        (1000, {"code": 1008, "error_type": "mcp_tool_error", "message": "Over"}, AGENT_ENDED),
        (None, {"code": 1008, "error_type": "mcp_tool_error", "message": "Over"}, dropped()),
        (1008, {}, reading(REFUSED, f"{NO_REASON}{SETTING}")),
    ],
)
async def test_an_error_that_came_before_the_end_tells_why(
    world: World, code: int | None, fault: Json, sentence: Sentence
) -> None:
    before = await world.talk()
    world.service.script = ending(world, code, fault=fault)

    await world.call()

    assert told(world.notice) == sentence
    await world.still_works_after(before)


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (1000, "Max duration exceeded"),
        (1011, "Conversation duration limit reached."),
        (1008, "max_conversation_duration reached"),
    ],
)
async def test_the_end_of_the_time_allowed_is_told_as_such_whatever_the_code(
    world: World, code: int, reason: str
) -> None:
    world.service.script = ending(world, code, reason)

    report = await world.call(reconnect=True)

    assert told(world.notice) == LIMIT
    assert report.who is Who.SERVICE
    await world.still_works_after(("",))


async def test_an_empty_purse_is_told_as_such(world: World) -> None:
    world.service.script = ending(world, 1002, "This request exceeds your quota.")

    await world.call(reconnect=True)

    assert told(world.notice) == reading(
        LIMIT, "The plan of this agent's workspace has nothing left for now."
    )


@pytest.mark.parametrize(
    ("reason", "title"),
    [
        (
            "Missing required dynamic variables in first message: {'name'}",
            "The agent needs a value",
        ),
        ("Override for field 'first_message' is not allowed", "The agent refuses an override"),
    ],
)
async def test_what_a_setting_would_mend_leads_to_the_settings(
    world: World, reason: str, title: str
) -> None:
    world.service.script = ending(world, 1008, reason)

    await world.call(reconnect=True)

    assert (world.notice.title, world.notice.action) == (title, Action.OPEN_SETTINGS)
    assert reason in world.notice.body


async def test_an_end_that_repeats_a_secret_does_not_show_it(world: World) -> None:
    fault: Json = {"code": 1008, "error_type": "unauthorized", "message": f"No such key {KEY}"}
    for script in (
        ending(world, 1008, f"Refused: conversation_signature=cvtkn_planted&x {KEY}"),
        ending(world, 1008, fault=fault),
        ending(world, 1011, fault=fault | {"code": 1011}),
        ending(world, 1008, fault={"code": 1008, "error_name": KEY, "message": KEY}),
    ):
        world.service.script = script
        await world.call("private")
        assert world.notice.severity is Severity.ERROR


async def test_an_end_with_a_whole_book_of_reasons_stays_readable(world: World) -> None:
    book: Json = {"code": 1008, "error_type": "x" * 9999, "message": "Too much to read.\n" * 9999}
    world.service.script = ending(world, 1008, fault=book)

    await world.call()

    assert len(world.notice.sentence) < 500
    assert "\n" not in world.notice.sentence
    assert len(world.notice.details) < 1000
    await world.still_works_after(("",))


async def test_an_error_without_an_end_is_told_and_the_call_goes_on(world: World) -> None:
    async def script(line: Line) -> None:
        await line.begin()
        await line.greet()
        fault: Json = {"code": 1008, "error_type": "mcp_tool_error", "message": "A tool failed."}
        await line.say("error", fault, "error_event")
        await line.hear("user_message")
        await line.say("agent_response", {"agent_response": "Still here.", "event_id": 2})

    world.service.script = script
    task = world.place()
    await world.until(lambda state: state.notice is not None)
    assert told(world.notice) == Sentence(
        "The agent reports a problem",
        "It said: “A tool failed”.",
        Action.OK,
        Severity.WARNING,
    )
    world.session.dismiss_notice()
    world.session.say("Planted question")
    await world.until(lambda state: texts(state)[-1] == "Still here.")
    world.session.end()
    await ended(task)
    assert world.state.notice is None
