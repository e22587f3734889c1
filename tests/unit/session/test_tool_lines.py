import pytest

from desktop_app.protocol.base import McpState
from desktop_app.protocol.events import (
    AgentToolRequest,
    AgentToolResponse,
    AgentToolResponseFull,
    ClientToolCall,
    JsonObject,
    McpToolCall,
    ServerEvent,
)
from desktop_app.session import tool_lines
from desktop_app.session.transcript import Speaker, Turn, Turns, add_event


def write(*events: tuple[float, ServerEvent], turns: Turns = ()) -> Turns:
    for at_s, event in events:
        turns = add_event(turns, event, at_s)
    return turns


def only(turns: Turns) -> Turn:
    (turn,) = turns
    assert turn.speaker is Speaker.TOOL
    return turn


CALL = ClientToolCall(
    tool_name="find_invoice", tool_call_id="c1", parameters={"month": "May"}, event_id=3
)
REQUEST = AgentToolRequest(tool_name="find_invoice", tool_call_id="c1", event_id=3)
DONE = AgentToolResponse(tool_name="find_invoice", tool_call_id="c1", event_id=3)


def mcp(state: McpState, call_id: str = "m1") -> McpToolCall:
    return McpToolCall(tool_call_id=call_id, tool_name="create", parameters={"n": 1}, state=state)


def test_a_running_tool_shows_its_name_with_short_arguments() -> None:
    turn = only(write((1.0, CALL)))

    assert turn.text == 'find_invoice("May")'
    assert turn.detail == ""


@pytest.mark.parametrize(
    ("parameters", "text"),
    [
        ({}, "find"),
        ({"a": 1, "b": True, "c": None, "d": ["ü"]}, 'find(1, true, null, ["ü"])'),
        ({"a": "line\nbreak"}, 'find("line\\nbreak")'),
    ],
)
def test_arguments_are_written_short(parameters: JsonObject, text: str) -> None:
    call = ClientToolCall(tool_name="find", tool_call_id="c1", parameters=parameters)

    assert only(write((0.0, call))).text == text


def test_long_arguments_are_cut() -> None:
    call = ClientToolCall(tool_name="find", tool_call_id="c1", parameters={"a": "x" * 500})

    text = only(write((0.0, call))).text
    assert text.endswith("…)")
    assert len(text) == tool_lines.ARGUMENTS_LENGTH + len("find()")


def test_a_tool_that_ended_says_how_long_it_took() -> None:
    assert only(write((1.0, CALL), (1.42, DONE))).detail == "done 0.4 s"


@pytest.mark.parametrize(
    ("response", "detail"),
    [
        (AgentToolResponse(tool_name="f", tool_call_id="c1", is_error=True), "failed"),
        (AgentToolResponse(tool_name="f", tool_call_id="c1", is_blocked=True), "blocked"),
        (AgentToolResponseFull(tool_name="f", tool_call_id="c1", is_error=True), "failed"),
        (AgentToolResponseFull(tool_name="f", tool_call_id="c1"), "done 1.0 s"),
    ],
)
def test_a_tool_that_ended_says_how_it_went(response: ServerEvent, detail: str) -> None:
    assert only(write((0.0, CALL), (1.0, response))).detail == detail


def test_all_events_of_one_call_are_one_line_in_any_order() -> None:
    request_first = write((0.0, REQUEST), (0.1, CALL), (0.5, DONE))
    call_first = write((0.0, CALL), (0.1, REQUEST), (0.5, DONE))
    response_first = write((0.0, DONE), (0.1, REQUEST), (0.5, CALL))

    assert only(request_first).detail == only(call_first).detail == "done 0.5 s"
    assert only(response_first).detail == "done"
    for turns in (request_first, call_first, response_first):
        assert only(turns).text == 'find_invoice("May")'


def test_a_second_response_does_not_change_the_first() -> None:
    turns = write((0.0, CALL), (0.5, DONE))

    assert write((9.0, DONE), turns=turns) is turns


def test_a_response_without_an_id_ends_the_newest_tool_of_its_name() -> None:
    turns = write(
        (0.0, AgentToolRequest(tool_name="lookup")), (1.0, AgentToolResponse(tool_name="lookup"))
    )

    assert only(turns).detail == "done 1.0 s"


def test_two_calls_of_one_tool_are_two_lines() -> None:
    other = ClientToolCall(tool_name="find_invoice", tool_call_id="c2")

    assert len(write((0.0, CALL), (0.0, other))) == 2


def test_a_response_to_a_call_with_another_id_is_not_mixed_up() -> None:
    other = AgentToolResponse(tool_name="find_invoice", tool_call_id="c2")

    assert [turn.detail for turn in write((0.0, REQUEST), (1.0, other))] == ["", "done"]


def test_hanging_up_is_no_line_of_its_own() -> None:
    request = AgentToolRequest(tool_name="end_call", tool_call_id="e1")
    response = AgentToolResponse(tool_name="end_call", tool_call_id="e1")

    assert write((0.0, request), (0.0, response)) == ()


def test_a_tool_that_needs_consent_says_so_until_it_moves_on() -> None:
    turns = write((0.0, mcp("loading")), (0.0, mcp("awaiting_approval")))
    assert only(turns).text == "create(1)"
    assert only(turns).detail == "needs your OK"

    turns = write((2.0, mcp("loading")), turns=turns)
    assert only(turns).detail == ""

    turns = write((3.0, mcp("success")), (4.0, mcp("failure")), turns=turns)
    assert only(turns).detail == "done 3.0 s"


def test_a_tool_whose_end_alone_was_seen_is_done_or_failed() -> None:
    assert only(write((0.0, mcp("success")))).detail == "done"
    assert only(write((0.0, mcp("failure")))).detail == "failed"


def test_a_refused_tool_stays_refused_when_its_failure_arrives() -> None:
    turns = write((0.0, mcp("awaiting_approval")))

    turns = tool_lines.settle(turns, "m1", tool_lines.REFUSED)
    turns = write((1.0, mcp("failure")), turns=turns)

    assert only(turns).detail == "you said no"


def test_settling_what_is_not_there_changes_nothing() -> None:
    turns = write((0.0, CALL))

    assert tool_lines.settle(turns, "m9", "failed") is turns
    assert tool_lines.settle(turns, "", "failed") is turns
