"""The floor: sounddevice and websockets on a bare loop, no window, no jitter buffer, one task each.

Not a client to be used, but what no client can be much faster than.

    python tests/bench/floor.py URL
"""

import asyncio
import base64
import json
import signal
import sys

import sounddevice
from websockets.asyncio.client import connect

BLOCK_S = 0.02


async def main(url: str) -> None:
    loop = asyncio.get_running_loop()
    asked_to_end = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, asked_to_end.set)
    microphone: asyncio.Queue[bytes] = asyncio.Queue()
    speaker = bytearray()

    def on_input(data: memoryview, frames: int, time: object, status: object) -> None:
        loop.call_soon_threadsafe(microphone.put_nowait, bytes(data))

    def on_output(out: memoryview, frames: int, time: object, status: object) -> None:
        sound = bytes(speaker[: len(out)])
        del speaker[: len(out)]
        out[:] = sound.ljust(len(out), b"\0")

    async def send() -> None:
        while True:
            sound = base64.b64encode(await microphone.get()).decode()
            await socket.send(json.dumps({"user_audio_chunk": sound}))

    async def receive() -> None:
        stale = -1
        async for text in socket:
            event = json.loads(text)
            if event["type"] == "audio" and event["audio_event"]["event_id"] > stale:
                speaker.extend(base64.b64decode(event["audio_event"]["audio_base_64"]))
            elif event["type"] == "interruption":
                stale = event["interruption_event"]["event_id"]
                speaker.clear()

    path = "/v1/convai/conversation?agent_id=bench"
    async with connect(url.replace("http", "ws", 1) + path, compression=None) as socket:
        await socket.send(json.dumps({"type": "conversation_initiation_client_data"}))
        metadata = json.loads(await socket.recv())["conversation_initiation_metadata_event"]
        with (
            _stream(sounddevice.RawInputStream, metadata["user_input_audio_format"], on_input),
            _stream(sounddevice.RawOutputStream, metadata["agent_output_audio_format"], on_output),
        ):
            tasks = [asyncio.ensure_future(work) for work in (send(), receive())]
            await asyncio.wait(
                [*tasks, asyncio.ensure_future(asked_to_end.wait())],
                return_when=asyncio.FIRST_COMPLETED,
            )
            for task in tasks:
                task.cancel()


def _stream(kind: type, audio_format: str, callback: object) -> sounddevice.RawStream:
    rate = int(audio_format.split("_")[1])
    return kind(
        samplerate=rate,
        blocksize=round(BLOCK_S * rate),
        channels=1,
        dtype="int16",
        latency="low",
        callback=callback,
    )


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
