import logging

from desktop_app.protocol.conversation import Conversation, Role
from desktop_app.protocol.events import (
    ClientEvent,
    ClientToolResult,
    ContextualUpdate,
    ConversationMetadata,
    InitiationData,
    Ping,
    Pong,
    QueueStatus,
    UserAudio,
    UserMessage,
)
from desktop_app.session.outbox import BACKLOG, Outbox
from tests.conftest import ExpectLog

HELLO = InitiationData()


def a_box(*, is_open: bool = True) -> tuple[Outbox, Conversation]:
    conversation = Conversation(Role.CLIENT)
    box = Outbox(conversation, HELLO)
    if is_open:
        assert box.next() is HELLO
        conversation.receive(ConversationMetadata(conversation_id="conv_1"))
    return box, conversation


def leaving(box: Outbox) -> list[ClientEvent]:
    left = []
    while (event := box.next()) is not None:
        left.append(event)
        box.delivered()
    return left


def texts(events: list[ClientEvent]) -> list[str]:
    return [event.text or "" for event in events if isinstance(event, UserMessage)]


def test_nothing_leaves_before_the_first_message() -> None:
    box, conversation = a_box(is_open=False)
    box.say(UserMessage(text="early"))
    conversation.receive(Ping(event_id=1))
    assert leaving(box) == [HELLO, Pong(event_id=1)]
    conversation.receive(ConversationMetadata())
    assert texts(leaving(box)) == ["early"]


def test_pongs_leave_before_words_and_words_before_sound() -> None:
    box, conversation = a_box()
    box.speak(b"\x01\x02")
    box.say(UserMessage(text="hello"))
    for event_id in (1, 2):
        conversation.receive(Ping(event_id=event_id))
    kinds = [type(event) for event in leaving(box)]
    assert kinds == [Pong, Pong, UserMessage, UserAudio]


def test_pongs_keep_their_order() -> None:
    box, conversation = a_box()
    for event_id in (1, 2, 3):
        conversation.receive(Ping(event_id=event_id))
    assert leaving(box) == [Pong(event_id=event_id) for event_id in (1, 2, 3)]


def test_a_queue_holds_words_in_order_and_drops_sound() -> None:
    box, conversation = a_box()
    conversation.receive(QueueStatus(status="waiting"))
    box.say(UserMessage(text="one"))
    box.say(ContextualUpdate(text="aside"))
    box.say(UserMessage(text="two"))
    box.speak(b"\x01\x02")
    conversation.receive(Ping(event_id=4))
    assert leaving(box) == [Pong(event_id=4)]
    conversation.receive(QueueStatus(status="admitted"))
    assert [type(event) for event in leaving(box)] == [UserMessage, ContextualUpdate, UserMessage]


def test_behind_a_slow_socket_the_oldest_sound_is_dropped_and_counted() -> None:
    box, _ = a_box()
    for number in range(BACKLOG + 3):
        box.speak(bytes([number % 256, 0]))
    left = leaving(box)
    assert box.dropped == 3
    assert len(left) == BACKLOG
    assert left[0] == UserAudio(chunk=bytes([3, 0]))


def test_early_speech_may_be_long_and_the_limit_falls_back_as_it_leaves() -> None:
    box, _ = a_box()
    early = 6 * BACKLOG
    for _number in range(early):
        box.speak(b"\x01\x02", early=True)
    assert box.dropped == 0
    box.speak(b"\x03\x04")
    assert box.dropped == 1
    assert len(leaving(box)) == early
    for _number in range(BACKLOG + 5):
        box.speak(b"\x01\x02")
    assert box.dropped == 6


def test_a_closed_conversation_takes_nothing_more() -> None:
    box, conversation = a_box()
    conversation.close()
    for number in range(3000):  # more than a recursion would bear
        box.say(UserMessage(text=str(number)))
    box.speak(b"\x01\x02")
    assert leaving(box) == []


def test_a_word_that_the_protocol_forbids_is_dropped_without_its_content(
    expect_log: ExpectLog,
) -> None:
    box, _ = a_box()
    expect_log("dropped ClientToolResult", level=logging.ERROR)
    box.say(ClientToolResult(tool_call_id="nobody asked", result="secret", is_error=False))
    box.say(UserMessage(text="hello"))
    assert texts(leaving(box)) == ["hello"]


def test_texts_that_have_not_left_are_given_back_in_order() -> None:
    box, conversation = a_box()
    for text in ("one", "two", "three"):
        box.say(UserMessage(text=text))
    box.say(ContextualUpdate(text="aside"))
    box.next()
    box.delivered()
    box.next()  # the line drops while this is written
    conversation.close()
    assert box.unsent() == ["two", "three"]
