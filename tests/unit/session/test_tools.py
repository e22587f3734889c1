import pytest

from desktop_app.protocol.events import ClientToolCall, ClientToolResult, McpToolCall
from desktop_app.session.tools import ANSWER_WITHIN_S, Consent, answer_unknown, approval


def mcp_call(call_id: str = "m1", patience_s: float = 300) -> McpToolCall:
    return McpToolCall(
        tool_call_id=call_id,
        tool_name="create_issue",
        tool_description="Creates an issue",
        parameters={"title": "Fix it", "labels": ["a", "b"], "urgent": True},
        state="awaiting_approval",
        approval_timeout_secs=patience_s,
    )


def test_a_tool_this_program_does_not_have_is_answered_at_once() -> None:
    call = ClientToolCall(tool_name="open_page", tool_call_id="c1")

    assert answer_unknown(call) == ClientToolResult(
        tool_call_id="c1",
        result="This application offers no tool named open_page.",
        is_error=True,
        error_type="external_client",
    )


def test_an_agent_that_does_not_wait_gets_no_answer() -> None:
    call = ClientToolCall(tool_name="beep", tool_call_id="c1", expects_response=False)

    assert answer_unknown(call) is None


def test_a_question_shows_every_argument_in_full() -> None:
    asked = approval(mcp_call(), now_s=100.0)

    assert asked.tool_name == "create_issue"
    assert asked.description == "Creates an issue"
    assert asked.arguments == 'title: Fix it\nlabels: ["a", "b"]\nurgent: true'


@pytest.mark.parametrize(
    ("patience_s", "due_s"),
    [(300, 100.0 + ANSWER_WITHIN_S), (10, 109.0), (1, 100.0), (0, 100.0), (-1, 100.0)],
)
def test_the_answer_is_no_before_the_service_loses_patience(
    patience_s: float, due_s: float
) -> None:
    assert approval(mcp_call(patience_s=patience_s), now_s=100.0).due_s == due_s


def test_a_tool_without_words_of_its_own_can_be_asked_about() -> None:
    call = McpToolCall(tool_call_id="m1", state="awaiting_approval")

    assert approval(call, 0.0).arguments == ""
    assert approval(call, 0.0).description == ""


def test_a_repeated_call_is_answered_once() -> None:
    consent = Consent()
    call = ClientToolCall(tool_name="open_page", tool_call_id="c1")

    assert consent.answer(call) is not None
    assert consent.answer(call) is None


def test_a_question_is_asked_once_and_answered_once() -> None:
    consent = Consent()

    assert consent.ask(mcp_call(), 0.0) is not None
    assert consent.ask(mcp_call(), 1.0) is None
    answer = consent.settle("m1", approved=True)
    assert answer is not None
    assert answer.is_approved
    assert consent.settle("m1", approved=False) is None
    assert consent.ask(mcp_call(), 2.0) is None


def test_a_tool_that_moved_on_takes_no_answer() -> None:
    consent = Consent()
    consent.ask(mcp_call(), 0.0)

    assert consent.withdraw("m1")
    assert not consent.withdraw("m1")
    assert consent.settle("m1", approved=True) is None


def test_nobody_can_answer_what_was_never_asked() -> None:
    assert Consent().settle("m9", approved=True) is None


def test_a_tool_that_loads_before_it_asks_may_still_ask() -> None:
    consent = Consent()

    assert not consent.withdraw("m1")
    assert consent.ask(mcp_call(), 0.0) is not None
