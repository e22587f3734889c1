import pytest

from desktop_app.errors import Action, Notice, ServiceError, Severity, StorageError
from desktop_app.protocol.events import ClientFault, ServerFault
from desktop_app.session.ending import (
    CallReport,
    Fault,
    Who,
    duration,
    notice_for,
    report,
    unconnected,
    worth_retrying,
)
from desktop_app.session.ports import Closing


def ended(
    code: int,
    reason: str = "",
    *,
    fault: ServerFault | ClientFault | None = None,
    by_us: bool = False,
    by_user: bool = False,
    by_agent: bool = False,
) -> CallReport:
    return report(
        closing=Closing(code=code, reason=reason, by_us=by_us),
        ended_by_user=by_user,
        ended_by_agent=by_agent,
        last_fault=fault,
        duration_s=192.4,
        conversation_id="conv_7",
    )


def notice(report: CallReport, *, reconnecting: bool = False) -> Notice:
    shown = notice_for(report, reconnecting=reconnecting)
    assert shown is not None
    return shown


# Who it was.


def test_the_users_own_end_is_told_to_nobody() -> None:
    over = ended(1000, "User ended conversation", by_us=True, by_user=True)

    assert over.who is Who.USER
    assert notice_for(over) is None
    assert not worth_retrying(over)


def test_a_user_who_hung_up_first_is_not_told_of_a_line_that_broke_meanwhile() -> None:
    assert ended(1006, by_user=True).who is Who.USER


@pytest.mark.parametrize("over", [ended(1000), ended(1000, by_us=True, by_agent=True)])
def test_the_agent_ends_by_its_tool_or_by_closing(over: CallReport) -> None:
    assert over.who is Who.AGENT
    assert notice(over).title == "The agent ended the call"
    assert notice(over).action is Action.CALL_AGAIN
    assert notice(over).severity is Severity.INFO
    assert not worth_retrying(over)


@pytest.mark.parametrize("closing", [None, Closing(code=1000, by_us=True)])
def test_an_end_that_nobody_asked_for_is_our_fault(closing: Closing | None) -> None:
    over = report(closing=closing)

    assert over.who is Who.PROGRAM
    assert "fault of this program" in notice(over).title
    assert not worth_retrying(over)


# Lost lines.


@pytest.mark.parametrize("code", [1001, 1005, 1006, 1011])
def test_a_lost_line_is_dropped_and_tried_again(code: int) -> None:
    over = ended(code)

    assert worth_retrying(over)
    assert notice(over).title == "The line dropped"
    assert notice(over).body == (
        "The connection ended without a reason after 3 min 12 s. Your transcript is safe."
    )
    assert notice(over).action is Action.CALL_AGAIN


def test_while_reconnecting_the_one_action_is_to_cancel() -> None:
    shown = notice(ended(1006), reconnecting=True)

    assert shown.body.endswith("Reconnecting…")
    assert shown.action is Action.CANCEL
    assert shown.severity is Severity.WARNING


def test_a_dropped_line_with_words_quotes_them() -> None:
    assert "“internal error”" in notice(ended(1011, "internal error.")).body


def test_a_line_that_broke_before_the_agent_answered_has_no_length() -> None:
    shown = notice(report(closing=Closing(code=1006)))

    assert "after" not in shown.body
    assert shown.details == "Close code 1006"


# Refused.


def test_a_policy_close_quotes_its_reason() -> None:
    over = ended(1008, "Invalid message received")

    assert over.who is Who.SERVICE
    assert notice(over).title == "The service closed the call"
    assert "“Invalid message received”" in notice(over).body
    assert not worth_retrying(over)


def test_a_policy_close_without_a_reason_says_so() -> None:
    assert "No reason was given" in notice(ended(1008)).body


def test_where_the_close_is_silent_the_last_error_event_speaks() -> None:
    fault = ServerFault(code=1008, error_type="value_error", message="Bad field.")

    assert "“Bad field”" in notice(ended(1008, fault=fault)).body


def test_an_error_event_without_a_message_gives_its_reason() -> None:
    fault = ServerFault(code=1008, error_type="value_error", reason="Invalid value")

    assert "“Invalid value”" in notice(ended(1008, fault=fault)).body


@pytest.mark.parametrize(
    ("reason", "fault"),
    [
        ("Missing required dynamic variables in prompt: name", None),
        ("", ServerFault(code=1008, error_type="missing_dynamic_variable", message="name")),
    ],
)
def test_a_missing_variable_leads_to_the_settings(reason: str, fault: ServerFault | None) -> None:
    shown = notice(ended(1008, reason, fault=fault))

    assert shown.title == "The agent needs a value"
    assert "name" in shown.body
    assert shown.action is Action.OPEN_SETTINGS


@pytest.mark.parametrize(
    ("reason", "fault"),
    [
        ("Override for field 'prompt' is not allowed by config.", None),
        ("", ClientFault(code=1008, error_name="override_error")),
    ],
)
def test_a_refused_override_leads_to_the_settings(reason: str, fault: ClientFault | None) -> None:
    shown = notice(ended(1008, reason, fault=fault))

    assert shown.title == "The agent refuses an override"
    assert shown.action is Action.OPEN_SETTINGS


def test_an_operational_close_names_what_failed() -> None:
    fault = ServerFault(code=1002, error_type="llm_timeout", message="took 20 s")

    assert notice(ended(1002, fault=fault)).title == "The agent could not go on"
    assert "language model took too long" in notice(ended(1002, fault=fault)).body
    assert "relies on" in notice(ended(1002, "misconfigured")).body


@pytest.mark.parametrize("code", [3008, 4300])
def test_a_queue_that_gave_up_says_that_all_lines_are_busy(code: int) -> None:
    shown = notice(ended(code, "too many concurrent connections"))

    assert shown.title == "All lines are busy"
    assert shown.action is Action.CALL_AGAIN


def test_an_unusual_code_still_gets_a_sentence() -> None:
    shown = notice(ended(3000, "Test reason"))

    assert shown.title == "The service closed the call"
    assert "“Test reason”" in shown.body
    assert not worth_retrying(ended(3000))


# Limits.


@pytest.mark.parametrize(
    "over",
    [
        ended(1000, "Conversation exceeded the maximum duration"),
        ended(1000, fault=ServerFault(code=1000, error_type="max_duration_exceeded")),
        ended(1006, fault=ServerFault(code=1000, error_type="max_duration_exceeded")),
        ended(1011, "max_conversation_duration exceeded"),
        ended(1011, "Maximum conversation duration of 600 s reached"),
        ended(1002, "duration limit"),
        ended(1008, "time limit reached"),
        ended(1002, "This request exceeds your quota"),
        ended(1008, "You have no credits left"),
        ended(1008, "daily limit of this agent"),
    ],
)
def test_a_limit_is_told_as_a_limit_and_not_tried_again(over: CallReport) -> None:
    assert notice(over).title == "Call limit reached"
    assert notice(over).action is Action.CALL_AGAIN
    assert not worth_retrying(over)


def test_the_limit_is_the_services_act_even_with_a_normal_close() -> None:
    assert ended(1000, "max duration").who is Who.SERVICE


# What counts.


def test_an_old_error_that_did_no_harm_does_not_explain_a_lost_line() -> None:
    over = ended(1006, fault=ServerFault(code=1008, error_type="value_error", message="old"))

    assert over.last_fault is None
    assert worth_retrying(over)


def test_an_error_without_a_code_is_kept() -> None:
    over = ended(1011, fault=ClientFault(error_name="unknown", message="went wrong"))

    assert over.last_fault == Fault(kind="unknown", code=None, message="went wrong")


def test_details_hold_the_codes_and_ids_for_support() -> None:
    fault = ServerFault(code=1008, error_type="override_error", message="no")

    assert notice(ended(1008, fault=fault)).details.splitlines() == [
        "Close code 1008",
        "override_error",
        "no",
        "Conversation conv_7",
        "After 3 min 12 s",
    ]


def test_what_the_service_wrote_does_not_reach_a_log() -> None:
    over = ended(1008, "secret words", fault=ServerFault(code=1008, message="more words"))

    assert "words" not in repr(over)


@pytest.mark.parametrize("code", [1000, 1001, 1002, 1005, 1006, 1008, 1011, 3000, 3008, 4300])
@pytest.mark.parametrize("reason", ["", "Because."])
def test_every_close_ends_in_a_sentence_without_codes_and_one_action(
    code: int, reason: str
) -> None:
    shown = notice(ended(code, reason))

    assert shown.action is not None
    assert str(code) not in shown.sentence
    assert str(code) in shown.details


# Calls that never came to be.


@pytest.mark.parametrize(
    ("status", "who", "again"),
    [(None, Who.NETWORK, True), (500, Who.SERVICE, True), (401, Who.SERVICE, False)],
)
def test_a_call_that_never_connected_is_reported_with_its_status(
    status: int | None, who: Who, again: bool
) -> None:
    over = unconnected(ServiceError(Notice(title="No", body=""), http_status=status))

    assert (over.who, over.http_status, over.code) == (who, status, None)
    assert worth_retrying(over) is again


def test_a_call_that_fails_on_this_computer_is_not_tried_again() -> None:
    over = unconnected(StorageError(Notice(title="The keyring is locked", body="")))

    assert over.who is Who.PROGRAM
    assert over.reason == "The keyring is locked"
    assert not worth_retrying(over)


def test_a_call_that_never_connected_has_a_sentence_too() -> None:
    over = unconnected(ServiceError(Notice(title="No", body=""), http_status=500))

    assert "HTTP status 500" in notice(over).details


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "0 s"),
        (59.9, "59 s"),
        (60.0, "1 min 0 s"),
        (192.4, "3 min 12 s"),
        (7384.0, "2 h 3 min 4 s"),
        (3600.0, "1 h 0 min 0 s"),
    ],
)
def test_lengths_are_told_as_people_tell_them(seconds: float, words: str) -> None:
    assert duration(seconds) == words


# The service's own words.


@pytest.mark.parametrize("code", [1008, 3000, 3008, 4300])
def test_a_limit_of_concurrent_calls_is_a_busy_line_whatever_the_code(code: int) -> None:
    told = notice(ended(code, "too many concurrent connections"))

    assert (told.title, told.action) == ("All lines are busy", Action.CALL_AGAIN)


def test_what_the_service_says_is_short_in_one_line_and_without_secrets() -> None:
    told = notice(
        ended(1008, fault=ServerFault(code=1008, message="No\nkey sk_0123 " * 99, error_type="x"))
    )

    assert "sk_0123" not in f"{told.sentence} {told.details}"
    assert "\n" not in told.sentence
    assert len(told.sentence) < 500
    assert "cvtkn_9" not in notice(ended(1008, "Refused: cvtkn_9")).sentence
