"""The official Python SDK with its default audio interface, as its documentation shows it.

python tests/bench/sdk.py URL
"""

import signal
import sys
import threading

from elevenlabs.client import ElevenLabs
from elevenlabs.conversational_ai.conversation import Conversation
from elevenlabs.conversational_ai.default_audio_interface import DefaultAudioInterface


def main(url: str) -> None:
    asked_to_end = threading.Event()
    signal.signal(signal.SIGTERM, lambda number, frame: asked_to_end.set())
    conversation = Conversation(
        ElevenLabs(api_key="bench", base_url=url),
        "bench",
        requires_auth=False,
        audio_interface=DefaultAudioInterface(),  # type: ignore[no-untyped-call]  # the SDK's
    )
    conversation.start_session()  # type: ignore[no-untyped-call]  # the SDK's
    asked_to_end.wait()
    conversation.end_session()  # type: ignore[no-untyped-call]  # the SDK's


if __name__ == "__main__":
    main(sys.argv[1])
