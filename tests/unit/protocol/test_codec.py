"""Whatever arrives becomes a value; whatever leaves has the shape of the samples."""

import json
import random
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.protocol.codec import decode_client, decode_server, encode
from desktop_app.protocol.events import (
    AgentChatResponsePart,
    AgentReasoningResponsePart,
    AgentResponse,
    AgentToolResponse,
    Audio,
    ClientEvent,
    ClientToolCall,
    ContextualUpdate,
    ContextUsage,
    ConversationMetadata,
    Event,
    ExternalAgentConnected,
    Feedback,
    GuardrailTriggered,
    InitiationData,
    Interruption,
    LocalProtocolError,
    Malformed,
    McpConnectionStatus,
    McpToolCall,
    Ping,
    Pong,
    ServerEvent,
    ServerFault,
    TentativeUserTranscript,
    Unknown,
    UserAudio,
    UserMessage,
    UserTranscript,
    VadScore,
)
from tests.unit.protocol.samples import CLIENT, SERVER, read

BY_TYPE = {cls.wire_type: cls for cls in (*get_args(ServerEvent), *get_args(ClientEvent))}
OLDER = {"user_transcription": UserTranscript, "agent_response_part": AgentChatResponsePart}


def server(type_name: str, key: str, **payload: object) -> Event:
    return decode_server(json.dumps({"type": type_name, key: payload}))


# The samples.


@pytest.mark.parametrize("path", SERVER, ids=lambda path: path.stem)
def test_each_server_sample_is_read_as_its_event(path: Path) -> None:
    type_name = json.loads(read(path))["type"]
    assert type(decode_server(read(path))) is (BY_TYPE | OLDER)[type_name]


@pytest.mark.parametrize("path", CLIENT, ids=lambda path: path.stem)
def test_each_client_sample_is_read_and_written_back_to_the_byte(path: Path) -> None:
    event = decode_client(read(path))
    assert type(event) is BY_TYPE[json.loads(read(path)).get("type", "")]
    assert encode(event) == read(path)


@pytest.mark.parametrize("path", SERVER, ids=lambda path: path.stem)
def test_what_is_written_of_a_server_sample_says_the_same(path: Path) -> None:
    event = decode_server(read(path))
    assert decode_server(encode(event)) == event


@pytest.mark.parametrize(
    "name", ["audio", "ping", "context_usage", "agent_response.attachments", "client_tool_call",
             "agent_tool_response_full_payload", "rich_content", "error", "interruption.reason"]
)  # fmt: skip
def test_a_complete_server_sample_is_written_back_to_the_byte(name: str) -> None:
    text = next(read(path) for path in SERVER if path.stem == name)
    assert encode(decode_server(text)) == text


def test_every_event_has_a_sample() -> None:
    heard = {type(decode_server(read(path))) for path in SERVER}
    assert heard == set(get_args(ServerEvent))
    said = {type(decode_client(read(path))) for path in CLIENT}
    assert said == set(get_args(ClientEvent))


def test_bytes_are_read_like_text() -> None:
    for path in SERVER:
        assert decode_server(read(path).encode()) == decode_server(read(path))


def test_fields_nobody_knows_are_passed_over() -> None:
    text = '{"type":"vad_score","trace":[1],"vad_score_event":{"vad_score":0.5,"extra":{"a":1}}}'
    assert decode_server(text) == VadScore(vad_score=0.5)


# What is forgiven.


@pytest.mark.parametrize("written", [8, 8.0, "8", "8.0"])
def test_an_id_is_read_from_any_spelling_of_the_number(written: object) -> None:
    event = server(
        "user_transcript", "user_transcription_event", user_transcript="hi", event_id=written
    )
    assert event == UserTranscript(user_transcript="hi", event_id=8)


@pytest.mark.parametrize("written", ['"r1"', '""', "null", "true", "8.5", "[8]", '{"id":8}'])
def test_a_wrong_id_does_not_cost_a_transcript(written: str) -> None:
    assert transcript_with_id(written) == UserTranscript(user_transcript="hi", event_id=None)


def test_an_endless_id_does_not_cost_a_transcript() -> None:
    assert transcript_with_id("9" * 5000) == UserTranscript(user_transcript="hi", event_id=None)


def transcript_with_id(written: str) -> Event:
    return decode_server(
        '{"type":"user_transcript","user_transcription_event":'
        f'{{"user_transcript":"hi","event_id":{written}}}}}'
    )


def test_sound_with_a_wrong_id_is_sound_without_an_id() -> None:
    event = server("audio", "audio_event", audio_base_64="AAA=", event_id="first")
    assert event == Audio(chunk=b"\0\0", event_id=0)


def test_an_interruption_with_a_wrong_id_still_interrupts() -> None:
    assert server("interruption", "interruption_event", event_id="x") == Interruption()


def test_a_string_id_of_reasoning_stays_a_string() -> None:
    event = server(
        "agent_reasoning_response_part", "reasoning_response_part", text="hm", event_id="r1"
    )
    assert event == AgentReasoningResponsePart(text="hm", event_id="r1")


def test_null_counts_as_left_out() -> None:
    event = server(
        "client_tool_call",
        "client_tool_call",
        tool_name="a",
        tool_call_id="b",
        parameters=None,
        expects_response=None,
    )
    assert event == ClientToolCall(tool_name="a", tool_call_id="b")


def test_null_inside_a_record_counts_as_left_out() -> None:
    event = server(
        "mcp_connection_status",
        "mcp_connection_status",
        integrations=[{"integration_id": "a", "tool_count": None}],
    )
    assert isinstance(event, McpConnectionStatus)
    assert event.integrations[0].integration_id == "a"
    assert event.integrations[0].tool_count == 0


def test_null_inside_free_json_stays() -> None:
    event = server(
        "client_tool_call",
        "client_tool_call",
        tool_name="a",
        tool_call_id="b",
        parameters={"where": None},
        event_id=None,
        expects_response=None,
    )
    assert event == ClientToolCall(tool_name="a", tool_call_id="b", parameters={"where": None})


def test_an_unreadable_ornament_does_not_cost_the_message() -> None:
    event = server(
        "agent_response", "agent_response_event", agent_response="Yes.", event_id=4, attachments=[5]
    )
    assert event == AgentResponse(agent_response="Yes.", event_id=4)
    event = server(
        "audio", "audio_event", audio_base_64="AAA=", event_id=4, alignment={"chars": "no"}
    )
    assert event == Audio(chunk=b"\0\0", event_id=4)
    event = server("error", "error_event", code="many", message="It broke")
    assert event == ServerFault(message="It broke")


def test_a_count_may_be_written_as_a_float() -> None:
    event = server("context_usage", "context_usage_event", context_tokens=2110.0, event_id=1)
    assert event == ContextUsage(context_tokens=2110, event_id=1)


def test_older_messages_without_later_fields_are_read() -> None:
    event = server(
        "agent_tool_response",
        "agent_tool_response",
        tool_name="end_call",
        tool_call_id="c",
        tool_type="system",
        is_error=False,
    )
    assert event == AgentToolResponse(
        tool_name="end_call", tool_call_id="c", tool_type="system", is_called=True
    )


def test_older_spellings_are_read() -> None:
    assert decode_server(
        '{"type":"user_transcription","user_transcription":{"transcript":"hi"}}'
    ) == UserTranscript(user_transcript="hi")
    assert server(
        "tentative_user_transcript", "tentative_user_transcript_event", user_transcript="h"
    ) == TentativeUserTranscript(user_transcript="h")
    assert server(
        "conversation_initiation_metadata", "conversation_initiation_metadata", conversation_id="c"
    ) == ConversationMetadata(conversation_id="c")


def test_a_payload_beside_the_type_is_read() -> None:
    assert decode_server('{"type":"ping","event_id":3}') == Ping(event_id=3)


@pytest.mark.parametrize("payload", ["", ',"guardrail_triggered_event":null',
                                     ',"guardrail_triggered_event":{}'])  # fmt: skip
def test_an_event_without_needs_comes_without_a_payload(payload: str) -> None:
    assert decode_server(f'{{"type":"guardrail_triggered"{payload}}}') == GuardrailTriggered()
    assert decode_server('{"type":"external_agent_connected"}') == ExternalAgentConnected()


def test_the_last_of_two_equal_keys_counts() -> None:
    text = '{"type":"ping","type":"vad_score","vad_score_event":{"vad_score":0,"vad_score":1}}'
    assert decode_server(text) == VadScore(vad_score=1.0)


def test_a_client_may_leave_the_score_out_and_write_nulls() -> None:
    assert decode_client('{"type":"feedback","event_id":3}') == Feedback(event_id=3, score=None)
    assert decode_client('{"type":"pong","event_id":"x"}') == Pong()
    event = decode_client(
        '{"type":"conversation_initiation_client_data",'
        '"user_id":null,"source_info":{"source":null}}'
    )
    assert isinstance(event, InitiationData)
    assert event.source_info is not None


# What is not.


def test_a_type_nobody_knows_is_a_value() -> None:
    assert decode_server('{"type":"weather","weather_event":{}}') == Unknown(type_name="weather")
    assert decode_client('{"type":"ping","ping_event":{}}') == Unknown(type_name="ping")


def test_the_name_of_an_unknown_type_is_kept_short() -> None:
    event = decode_server(json.dumps({"type": "x" * 10_000}))
    assert isinstance(event, Unknown)
    assert event.type_name == "x" * 64


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "truncated"),
        ("pong", "malformed"),
        ("[]", "Expected `object`"),
        ("null", "Expected `object`"),
        ("{}", "no type"),
        ('{"type":7}', "Expected `str`"),
        ('{"type":"user_transcript"}', "no user_transcript"),
        ('{"type":"user_transcript","user_transcription_event":{}}', "no user_transcript"),
        ('{"type":"user_transcript","user_transcription_event":[]}', "Expected `object"),
        ('{"type":"vad_score","vad_score_event":{"vad_score":null}}', "vad_score: Expected"),
        ('{"type":"vad_score","vad_score_event":{"vad_score":"nan"}}', "vad_score: Expected"),
        ('{"type":"vad_score","vad_score_event":{"vad_score":NaN}}', "malformed"),
        ('{"type":"audio","audio_event":{"audio_base_64":"AAA"}}', "audio_base_64: Invalid"),
        ('{"type":"audio","audio_event":{"audio_base_64":"A_A-"}}', "audio_base_64: Invalid"),
        ('\ufeff{"type":"ping"}', "malformed"),
        ('{"type":"\ud800"}', "not valid Unicode"),
        (b'{"type":"user_transcript","user_transcription_event":{"user_transcript":"\xff"}}',
         "not valid Unicode"),
        ('{"type":"user_transcript","user_transcription_event":{"user_transcript":"\\ud800 oh"}}',
         "malformed"),
        ('{"type":' + "[" * 200_000, "nested too deeply"),
        ('{"type":"rich_content","rich_content":{"props":' + '{"a":' * 5000 + "1" + "}" * 5002,
         "nested too deeply"),
    ],
    ids=lambda value: repr(value)[:40],
)  # fmt: skip
def test_what_cannot_be_read_is_a_value_that_says_where(text: str | bytes, problem: str) -> None:
    event = decode_server(text)
    assert isinstance(event, Malformed)
    assert problem in event.problem


def test_a_malformed_message_names_its_type() -> None:
    event = decode_server('{"type":"queue_status","queue_status_event":{}}')
    assert event == Malformed(problem="no status", type_name="queue_status")


def test_a_client_is_held_to_the_types_of_its_fields() -> None:
    event = decode_client('{"type":"user_message","text":5}')
    assert isinstance(event, Malformed)
    assert event.problem.startswith("text: ")


SECRET = "correct horse battery staple"


@pytest.mark.parametrize("path", SERVER, ids=lambda path: path.stem)
def test_a_problem_never_quotes_the_message(path: Path) -> None:
    message = json.loads(read(path))
    message |= {key: _poisoned(value) for key, value in message.items() if key != "type"}
    event = decode_server(json.dumps(message))
    if isinstance(event, Malformed):
        assert not any(word in event.problem for word in SECRET.split())


def _poisoned(value: object) -> object:
    if isinstance(value, dict):
        return {key: _poisoned(item) for key, item in value.items()} | {SECRET: SECRET}
    if isinstance(value, list):
        return [*map(_poisoned, value), SECRET]
    return SECRET


def test_the_largest_message_is_read() -> None:
    sound = bytes(12 * 1024 * 1024)
    assert decode_server(encode(Audio(chunk=sound, event_id=1))) == Audio(chunk=sound, event_id=1)


@given(st.one_of(st.text(), st.binary()))
def test_no_text_and_no_bytes_break_the_reading(text: str | bytes) -> None:
    assert isinstance(decode_server(text), Event)
    assert isinstance(decode_client(text), Event)


json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.sampled_from(SERVER + CLIENT), json_values, st.randoms(use_true_random=False))
def test_no_wrong_value_anywhere_breaks_the_reading(
    path: Path, value: object, rng: random.Random
) -> None:
    message = json.loads(read(path))
    changed = json.dumps(_with_one_change(message, value, rng))
    assert isinstance(decode_server(changed), Event)
    assert isinstance(decode_client(changed), Event)


def _with_one_change(message: object, value: object, rng: random.Random) -> object:
    if isinstance(message, dict) and message and rng.random() < 0.8:
        key = rng.choice(sorted(message))
        return message | {key: _with_one_change(message[key], value, rng)}
    if isinstance(message, list) and message and rng.random() < 0.8:
        return [_with_one_change(message[0], value, rng), *message[1:]]
    return value


@given(st.sampled_from(SERVER + CLIENT), st.data())
def test_no_torn_or_garbled_message_breaks_the_reading(path: Path, data: st.DataObject) -> None:
    raw = bytearray(read(path).encode())
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    torn = bytes(raw[: data.draw(st.integers(0, len(raw)))])
    for garbled in (bytes(raw), torn):
        assert isinstance(decode_server(garbled), Event)
        assert isinstance(decode_client(garbled), Event)


# Writing.


@given(st.binary(), st.integers(0, 2**31))
def test_sound_comes_through_whole(chunk: bytes, event_id: int) -> None:
    assert decode_client(encode(UserAudio(chunk=chunk))) == UserAudio(chunk=chunk)
    audio = Audio(chunk=chunk, event_id=event_id)
    assert decode_server(encode(audio)) == audio


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_words_come_through_whole(text: str) -> None:
    event = ContextualUpdate(text=text)
    assert decode_client(encode(event)) == event


def test_half_a_character_is_replaced_and_a_pair_of_halves_made_whole() -> None:
    assert encode(UserMessage(text="a\ud83d")) == '{"type":"user_message","text":"a\ufffd"}'
    event = InitiationData(dynamic_variables={"\ud83d\ude00": ["\ud83d\ude00", 1]})
    assert '{"😀":["😀",1]}' in encode(event)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_a_number_that_is_not_finite_is_refused(number: float) -> None:
    for variables in ({"a": number}, {"a": [1, {"b": number}]}):
        with pytest.raises(LocalProtocolError):
            encode(InitiationData(dynamic_variables=variables))


def test_what_json_cannot_say_is_refused() -> None:
    circle: dict[str, object] = {}
    circle["again"] = circle
    for variables in ({"a": object()}, circle):
        with pytest.raises(LocalProtocolError) as refusal:
            encode(InitiationData(dynamic_variables=variables))
        assert str(refusal.value) == "<InitiationData> holds what JSON cannot say"


def test_what_could_not_be_read_is_not_written() -> None:
    with pytest.raises(LocalProtocolError):
        encode(Unknown(type_name="weather"))


def test_free_json_is_written_as_it_was_given() -> None:
    event = InitiationData(custom_llm_extra_body={"top_p": 1.0, "stop": ("a",), "n": 10**20})
    assert '{"top_p":1.0,"stop":["a"],"n":100000000000000000000}' in encode(event)


def test_what_is_not_set_is_left_out_and_what_is_required_is_written() -> None:
    assert encode(InitiationData()) == '{"type":"conversation_initiation_client_data"}'
    assert encode(Ping(event_id=1)) == '{"type":"ping","ping_event":{"event_id":1}}'
    assert (
        encode(Feedback(event_id=1, score=None)) == '{"type":"feedback","event_id":1,"score":null}'
    )
    assert (
        encode(McpToolCall(tool_call_id="m", state="success", result=({"text": "ok"},)))
        == '{"type":"mcp_tool_call","mcp_tool_call":{"service_id":"","tool_call_id":"m",'
        '"tool_name":"","parameters":{},"state":"success","approval_timeout_secs":300,'
        '"result":[{"text":"ok"}]}}'
    )
