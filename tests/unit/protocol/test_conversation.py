"""What is legal now, for both roles, and which sound is stale."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.protocol.codec import decode_client, decode_server, encode
from desktop_app.protocol.conversation import Conversation, Role, State
from desktop_app.protocol.events import (
    AgentResponse,
    Audio,
    ClientEvent,
    ClientFault,
    ClientToolCall,
    ClientToolResult,
    ContextualUpdate,
    ConversationMetadata,
    EnclaveSetup,
    Event,
    Feedback,
    InitiationData,
    Interruption,
    LocalProtocolError,
    Malformed,
    McpState,
    McpToolApprovalResult,
    McpToolCall,
    Ping,
    Pong,
    QueueStatus,
    ServerEvent,
    ServerFault,
    Unknown,
    Unread,
    UserActivity,
    UserAudio,
    UserMessage,
    UserTranscript,
)
from desktop_app.protocol.formats import AudioFormat

METADATA = ConversationMetadata(
    conversation_id="conv_1",
    agent_output_audio_format="pcm_24000",
    user_input_audio_format="ulaw_8000",
)
TALK = (
    UserAudio(chunk=b"\0\0"),
    UserMessage(text="hello"),
    UserActivity(),
    ContextualUpdate(text="the map is open"),
    Feedback(event_id=1, score="like"),
)
SETUP = EnclaveSetup(
    agent_config_dict=None,
    override_agent_config_list=None,
    tools_config_list=None,
    prompt_knowledge_base=None,
)


class Pair:
    """A client and a server that hear each other through the codec, at once.

    `heard_by_client` and `heard_by_server` hold what each passed on.
    """

    def __init__(self) -> None:
        self.client = Conversation(Role.CLIENT)
        self.server = Conversation(Role.SERVER)
        self.heard_by_client: list[ServerEvent | Unread] = []
        self.heard_by_server: list[ClientEvent | Unread] = []

    def states(self) -> tuple[State, State]:
        """Where the client stands, and the server."""
        return self.client.state, self.server.state

    def client_says(self, event: Event) -> bool:
        """Say it if the client may; whether anything went out."""
        out = self.client.send(event)
        if out is not None:
            self._to_server(out)
        return out is not None

    def server_says(self, event: Event) -> bool:
        """Say it if the server may; whether anything went out."""
        out = self.server.send(event)
        if out is not None:
            self.to_client(out)
        return out is not None

    def to_client(self, event: Event) -> None:
        """Put a server's event on the wire, whether or not it may be said."""
        heard = decode_server(encode(event))
        if self.client.receive(heard):
            self.heard_by_client.append(heard)
        for pong in self.client.replies():
            self._to_server(pong)

    def _to_server(self, event: Event) -> None:
        heard = decode_client(encode(event))
        if self.server.receive(heard):
            self.heard_by_server.append(heard)
        assert self.server.replies() == []


def state_of(conversation: Conversation) -> State:
    """Where it stands now; a call, so that a type checker does not hold it for lasting."""
    return conversation.state


@pytest.fixture
def pair() -> Pair:
    """Two ends that have met."""
    pair = Pair()
    pair.client_says(InitiationData())
    pair.server_says(METADATA)
    pair.heard_by_client.clear()
    pair.heard_by_server.clear()
    return pair


@pytest.fixture
def client() -> Conversation:
    """A client whose call is open."""
    client = Conversation(Role.CLIENT)
    client.send(InitiationData())
    client.receive(METADATA)
    return client


# Beginning and end.


def test_both_ends_go_from_new_to_open_together() -> None:
    pair = Pair()
    assert pair.states() == (State.NEW, State.NEW)
    pair.client_says(SETUP)
    assert pair.states() == (State.NEW, State.NEW)
    pair.client_says(InitiationData(user_id="u"))
    assert pair.states() == (State.CONNECTING, State.CONNECTING)
    pair.server_says(METADATA)
    assert pair.states() == (State.OPEN, State.OPEN)
    assert pair.heard_by_server == [SETUP, InitiationData(user_id="u")]
    assert pair.heard_by_client == [METADATA]


def test_the_metadata_tells_id_and_formats() -> None:
    client = Conversation(Role.CLIENT)
    assert (client.metadata, client.conversation_id) == (None, "")
    assert (client.input_format, client.output_format) == (None, None)
    client.receive(METADATA)
    assert client.metadata == METADATA
    assert client.conversation_id == "conv_1"
    assert client.input_format == AudioFormat("ulaw", 8000)
    assert client.output_format == AudioFormat("pcm", 24000)


def test_a_format_nobody_knows_is_no_format() -> None:
    client = Conversation(Role.CLIENT)
    client.receive(ConversationMetadata(agent_output_audio_format="opus_48000"))
    assert client.output_format is None
    assert client.input_format == AudioFormat("pcm", 16000)


def test_a_second_metadata_changes_nothing(client: Conversation) -> None:
    assert not client.receive(ConversationMetadata(conversation_id="conv_2"))
    assert client.metadata == METADATA


def test_a_server_that_speaks_first_is_heard() -> None:
    client = Conversation(Role.CLIENT)
    assert client.receive(METADATA)
    assert state_of(client) == State.NEW
    client.send(InitiationData())
    assert state_of(client) == State.OPEN


@pytest.mark.parametrize("event", TALK)
def test_nothing_goes_before_the_first_message(event: Event) -> None:
    with pytest.raises(LocalProtocolError):
        Conversation(Role.CLIENT).send(event)
    assert not Conversation(Role.SERVER).receive(decode_client(encode(event)))


def test_the_first_message_goes_once(pair: Pair) -> None:
    for event in (InitiationData(), SETUP):
        with pytest.raises(LocalProtocolError):
            pair.client.send(event)
        assert not pair.server.receive(event)


@pytest.mark.parametrize("event", TALK)
def test_what_is_said_before_the_metadata_can_be_held(event: Event) -> None:
    client = Conversation(Role.CLIENT)
    client.send(InitiationData())
    assert client.send(event) is None
    client.receive(METADATA)
    assert client.send(event) is event


def test_a_server_hears_sound_before_its_metadata() -> None:
    server = Conversation(Role.SERVER)
    server.receive(InitiationData())
    assert server.receive(UserAudio(chunk=b"\0\0"))


def test_a_server_greets_before_anything_but_a_fault() -> None:
    server = Conversation(Role.SERVER)
    for event in (METADATA, Ping(event_id=1), Audio(event_id=1)):
        with pytest.raises(LocalProtocolError):
            server.send(event)
    assert server.send(ServerFault(code=1008)) is not None
    server.receive(InitiationData())
    with pytest.raises(LocalProtocolError):
        server.send(Ping(event_id=1))
    assert server.send(METADATA) is METADATA
    with pytest.raises(LocalProtocolError):
        server.send(METADATA)


def test_after_the_close_nothing_is_said_or_heard(pair: Pair) -> None:
    pair.client.close()
    pair.server.close()
    assert pair.states() == (State.CLOSED, State.CLOSED)
    assert not pair.client_says(UserMessage(text="wait"))
    assert not pair.server_says(Audio(event_id=1))
    assert not pair.client.receive(Ping(event_id=1))
    assert not pair.server.receive(UserActivity())
    assert pair.client.replies() == []


@pytest.mark.parametrize("state", ["new", "open", "closed"])
def test_no_role_speaks_for_the_other(state: str) -> None:
    for role, event in ((Role.CLIENT, Ping(event_id=1)), (Role.SERVER, UserActivity())):
        conversation = Pair().client if role is Role.CLIENT else Pair().server
        if state != "new":
            conversation.receive(METADATA if role is Role.CLIENT else InitiationData())
            conversation.send(InitiationData() if role is Role.CLIENT else METADATA)
        if state == "closed":
            conversation.close()
        with pytest.raises(LocalProtocolError):
            conversation.send(event)


def test_what_only_this_side_says_is_not_heard(pair: Pair) -> None:
    assert not pair.client.receive(UserActivity())
    assert not pair.server.receive(Ping(event_id=1))


def test_what_could_not_be_read_is_passed_on_but_never_sent(client: Conversation) -> None:
    for event in (Unknown(type_name="weather"), Malformed(problem="no type")):
        assert client.receive(event)
        with pytest.raises(LocalProtocolError):
            client.send(event)


# Pings.


def test_every_ping_is_answered_once_with_its_id(pair: Pair) -> None:
    for event_id in (1, 2, 2, 7):
        pair.server_says(Ping(event_id=event_id, ping_ms=30))
    assert pair.heard_by_server == [Pong(event_id=n) for n in (1, 2, 2, 7)]
    assert len(pair.heard_by_client) == 4


def test_a_ping_before_the_metadata_is_answered() -> None:
    client = Conversation(Role.CLIENT)
    client.send(InitiationData())
    assert client.receive(Ping(event_id=1))
    assert client.replies() == [Pong(event_id=1)]
    assert client.replies() == []


def test_a_ping_before_the_first_message_is_answered_after_it() -> None:
    client = Conversation(Role.CLIENT)
    client.receive(Ping(event_id=1))
    assert client.replies() == []
    client.send(InitiationData())
    assert client.replies() == [Pong(event_id=1)]


def test_a_ping_without_an_id_is_heard_and_has_no_answer(client: Conversation) -> None:
    assert client.receive(Ping())
    assert client.replies() == []


def test_a_ping_in_the_queue_is_answered(pair: Pair) -> None:
    pair.server_says(QueueStatus(status="waiting"))
    pair.server_says(Ping(event_id=4))
    assert pair.heard_by_server == [Pong(event_id=4)]


# The queue.


def test_nothing_is_lost_in_the_queue(pair: Pair) -> None:
    pair.server_says(QueueStatus(status="waiting"))
    assert pair.client.queue == pair.server.queue == "waiting"
    assert pair.states() == (State.QUEUED, State.QUEUED)
    for event in TALK:
        assert not pair.client_says(event)
        assert not pair.server.receive(decode_client(encode(event)))
    pair.server_says(QueueStatus(status="admitted"))
    assert pair.states() == (State.OPEN, State.OPEN)
    for event in TALK:
        assert pair.client_says(event)
    assert pair.heard_by_server == list(TALK)


def test_who_waited_too_long_stays_held(pair: Pair) -> None:
    pair.server_says(QueueStatus(status="waiting"))
    pair.server_says(QueueStatus(status="timed_out"))
    assert state_of(pair.client) == State.QUEUED
    assert not pair.client_says(UserMessage(text="hello?"))


# The watermark.


def test_sound_at_or_below_an_interruption_is_stale_and_above_it_is_not(pair: Pair) -> None:
    pair.server_says(Audio(event_id=7))
    pair.server_says(Interruption(event_id=7))
    for event_id in (6, 7, 8):
        pair.to_client(Audio(event_id=event_id))
    assert pair.heard_by_client == [
        Audio(event_id=7),
        Interruption(event_id=7),
        Audio(event_id=8),
    ]
    assert [pair.client.is_stale(event_id) for event_id in (6, 7, 8)] == [True, True, False]


def test_a_later_interruption_with_a_lower_id_frees_nothing(client: Conversation) -> None:
    client.receive(Interruption(event_id=9))
    assert client.receive(Interruption(event_id=4))
    assert client.watermark == 9
    assert not client.receive(Audio(event_id=5))


def test_an_interruption_without_an_id_reaches_what_was_heard(client: Conversation) -> None:
    client.receive(Audio(event_id=5))
    client.receive(Audio(event_id=3))
    client.receive(Interruption())
    assert client.watermark == 5
    assert not client.receive(Audio(event_id=5))
    assert client.receive(Audio(event_id=6))


def test_sound_without_an_id_is_always_heard(client: Conversation) -> None:
    client.receive(Interruption(event_id=9))
    assert client.receive(Audio(chunk=b"\0\0"))


def test_a_server_does_not_say_what_was_interrupted(pair: Pair) -> None:
    pair.server_says(Interruption(event_id=2))
    assert not pair.server_says(Audio(event_id=2))
    assert pair.server_says(Audio(event_id=3))
    assert pair.server.watermark == pair.client.watermark == 2


audio = st.builds(lambda event_id: Audio(event_id=event_id), st.integers(1, 12))
interruptions = st.builds(lambda event_id: Interruption(event_id=event_id), st.integers(0, 12))


@given(st.lists(st.one_of(audio, audio, interruptions), max_size=60))
def test_exactly_what_is_above_every_interruption_so_far_is_heard(
    events: list[Audio | Interruption],
) -> None:
    client = Conversation(Role.CLIENT)
    client.send(InitiationData())
    client.receive(METADATA)
    reached = 0
    for event in events:
        heard = client.receive(event)
        if isinstance(event, Interruption):
            reached = max(reached, event.event_id or 0)
            assert heard
        else:
            assert heard == (event.event_id > reached)
        assert client.watermark == reached


# Tools.


def test_a_tool_call_is_heard_once_and_answered_once(pair: Pair) -> None:
    call = ClientToolCall(tool_name="show_map", tool_call_id="a")
    pair.server_says(call)
    pair.to_client(call)
    assert pair.heard_by_client == [call]
    result = ClientToolResult(tool_call_id="a", result="shown", is_error=False)
    assert pair.client_says(result)
    with pytest.raises(LocalProtocolError):
        pair.client.send(result)
    assert not pair.server.receive(result)
    assert pair.heard_by_server == [result]


def test_a_result_nobody_asked_for_is_not_sent_and_not_heard(pair: Pair) -> None:
    result = ClientToolResult(tool_call_id="b", result="", is_error=True)
    with pytest.raises(LocalProtocolError):
        pair.client.send(result)
    assert not pair.server.receive(result)


def test_a_server_calls_each_id_once(pair: Pair) -> None:
    call = ClientToolCall(tool_name="show_map", tool_call_id="a")
    pair.server_says(call)
    with pytest.raises(LocalProtocolError):
        pair.server.send(call)


def mcp(state: McpState) -> McpToolCall:
    return McpToolCall(tool_call_id="m", state=state)


def approval(is_approved: bool) -> McpToolApprovalResult:
    return McpToolApprovalResult(tool_call_id="m", is_approved=is_approved)


def test_an_approval_is_asked_for_once_and_given_once(pair: Pair) -> None:
    for state in ("loading", "awaiting_approval"):
        pair.server_says(mcp(state))
    pair.to_client(mcp("awaiting_approval"))
    assert pair.heard_by_client == [mcp("loading"), mcp("awaiting_approval")]
    assert pair.client_says(approval(True))
    pair.server_says(mcp("loading"))
    pair.server_says(mcp("success"))
    with pytest.raises(LocalProtocolError):
        pair.client.send(approval(False))
    assert not pair.server.receive(approval(False))
    pair.to_client(mcp("awaiting_approval"))
    assert pair.heard_by_client[-1] == mcp("success")
    assert pair.heard_by_server == [approval(True)]


def test_an_approval_that_comes_too_late_is_dropped(pair: Pair) -> None:
    pair.server_says(mcp("awaiting_approval"))
    pair.server_says(mcp("failure"))
    assert not pair.client_says(approval(True))
    assert not pair.server.receive(approval(True))


def test_an_approval_nobody_asked_for_is_refused(client: Conversation) -> None:
    with pytest.raises(LocalProtocolError):
        client.send(approval(True))
    client.receive(mcp("success"))
    with pytest.raises(LocalProtocolError):
        client.send(approval(True))


# Feedback and faults.


@pytest.mark.parametrize("score", ["like", "dislike", None])
def test_every_score_may_be_given(client: Conversation, score: str | None) -> None:
    event = decode_client(f'{{"type":"feedback","event_id":1,"score":{_json(score)}}}')
    assert client.send(event) is event


def _json(word: str | None) -> str:
    return "null" if word is None else f'"{word}"'


def test_no_other_score_is_sent(client: Conversation) -> None:
    make: Callable[..., Feedback] = Feedback
    with pytest.raises(LocalProtocolError):
        client.send(make(event_id=1, score="love"))


def test_feedback_is_about_the_last_response_heard(client: Conversation) -> None:
    assert client.last_response_id != 3
    client.receive(AgentResponse(agent_response="Hello.", event_id=3))
    assert client.last_response_id == 3
    client.receive(Audio(event_id=4))
    client.receive(Audio(event_id=0))
    client.receive(AgentResponse(agent_response="No id."))
    client.receive(UserTranscript(user_transcript="hm", event_id=9))
    assert client.last_response_id == 4
    client.receive(Interruption(event_id=6))
    client.receive(Audio(event_id=5))
    assert client.last_response_id == 4


def test_the_last_fault_is_remembered(pair: Pair) -> None:
    for fault in (ServerFault(code=1002, message="slow"), ClientFault(code=1008)):
        pair.server_says(fault)
        assert pair.client.last_fault == pair.server.last_fault == fault


def test_a_refusal_says_who_and_what_and_nothing_of_the_words() -> None:
    with pytest.raises(LocalProtocolError) as refusal:
        Conversation(Role.CLIENT).send(UserMessage(text="my secret"))
    assert "client may not say <UserMessage>" in str(refusal.value)
    assert "secret" not in str(refusal.value)
