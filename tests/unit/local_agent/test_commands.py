"""Typed commands are read, and what cannot be read is explained."""

import json

import pytest

from desktop_app.local_agent import commands
from desktop_app.protocol import codec
from desktop_app.protocol.base import Malformed, Unknown


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("/drop", commands.Drop()),
        ("/slow 80", commands.Slow(80)),
        ("/SLOW", commands.Slow(150)),
        ("/garbage", commands.Garbage()),
        ("/hangup", commands.HangUp(1000, "")),
        ("/hangup 1011 it broke down", commands.HangUp(1011, "it broke down")),
        ("/hangup 4300", commands.HangUp(4300, "")),
        ("/format ulaw_8000", commands.UseFormat("ulaw_8000", None)),
        ("/format pcm_24000 pcm_48000", commands.UseFormat("pcm_24000", "pcm_48000")),
        ("/long", commands.Long(20)),
        ("/long 60", commands.Long(60)),
        ("/tool open page", commands.CallTool("open page")),
        ("/tool", commands.CallTool("show_message")),
        ("/mcp", commands.CallMcp()),
        ("/queue 1.5", commands.Queue(1.5)),
        ("/error 1008", commands.Fault(1008)),
        ("/chat", commands.Chat()),
        ("/ping", commands.PingNow()),
        ("/help", commands.Help()),
    ],
)
def test_a_command_is_read(typed: str, meant: commands.Command) -> None:
    assert commands.is_command(typed)
    assert commands.parse(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "/", "/nothing", "/slow fast", "/slow -1", "/slow nan", "/hangup 1006", "/hangup x",
        "/hangup 99999", "/format", "/format mp3_1", "/format pcm_8000 mp3_1", "/error",
        "/queue 1e9", "/long inf",
    ],
)  # fmt: skip
def test_what_is_not_a_command_is_explained(typed: str) -> None:
    meant = commands.parse(typed)
    assert isinstance(meant, commands.Help)
    assert meant.problem


def test_every_command_is_listed() -> None:
    listed = commands.usage()
    for typed in ("/drop", "/slow", "/garbage", "/hangup", "/format", "/long", "/tool", "/mcp",
                  "/queue", "/error", "/chat", "/ping", "/help"):  # fmt: skip
        assert typed in listed


def test_words_are_not_commands() -> None:
    assert not commands.is_command("either/or")


def test_garbage_is_of_every_kind_and_ends_just_below_the_limit() -> None:
    messages = commands.garbage("conv_1")
    read = [codec.decode_server(message) for message in messages]
    assert any(isinstance(event, Unknown) for event in read)
    assert any(isinstance(event, Malformed) for event in read)
    assert commands.MAX_MESSAGE_BYTES - 2048 < len(messages[-1]) < commands.MAX_MESSAGE_BYTES
    assert json.loads(messages[-1])["type"] == "enormous"
