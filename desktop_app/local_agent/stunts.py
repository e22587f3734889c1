"""Doing what the typed commands ask for."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, assert_never

from desktop_app.local_agent import brain
from desktop_app.local_agent.commands import (
    CallMcp,
    CallTool,
    Chat,
    Command,
    Drop,
    Fault,
    Garbage,
    HangUp,
    Help,
    Long,
    PingNow,
    Queue,
    Slow,
    UseFormat,
    garbage,
    usage,
)
from desktop_app.local_agent.options import NextCall
from desktop_app.protocol.events import (
    ClientToolCall,
    ClientToolResult,
    McpState,
    McpToolApprovalResult,
    McpToolCall,
)

if TYPE_CHECKING:
    from desktop_app.local_agent.session import Session


class Stunts:
    """The commands of one conversation, and the answers that they wait for.

    Args:
        session: The conversation.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._tools: dict[str, asyncio.Future[ClientToolResult]] = {}
        self._approvals: dict[str, asyncio.Future[bool]] = {}

    async def obey(self, command: Command, turn: int) -> None:
        """Do what was asked. May end the conversation."""
        session = self._session
        match command:
            case Drop():
                session.wire.drop()
            case Slow(jitter_ms=jitter):
                session.pace = replace(session.pace, burst=1.0, jitter_ms=jitter)
                await session.answer(turn, f"From now on I speak with {jitter:g} ms of jitter.")
            case Garbage():
                for raw in garbage(session.held.conversation_id):
                    await session.wire.send_raw(raw)
                await session.answer(turn, "That was garbage. I am still here, are you?")
            case HangUp(code=code, reason=reason):
                await session.wire.hang_up(code, reason)
            case UseFormat(output=output, input=input_format):
                session.services.change_next(
                    NextCall(output_format=output, input_format=input_format)
                )
                await session.answer(turn, f"In the next call I speak {output}.")
            case Long(seconds=seconds):
                await session.answer(turn, brain.long_answer(seconds))
            case CallTool(name=name):
                session.spawn(self._call_tool(name, turn))
            case CallMcp():
                session.spawn(self._call_mcp(turn))
            case Queue(seconds=seconds):
                session.services.change_next(NextCall(queue_s=seconds))
                await session.answer(turn, f"The next call waits {seconds:g} seconds in a queue.")
            case Fault(code=code):
                await session.wire.fail(code, "You asked for this error", "unknown")
            case Chat():
                session.text_only = True
                await session.answer(turn, "From now on I write.")
            case PingNow():
                await session.ping()
            case Help(problem=problem):
                await session.answer(turn, f"{problem}\n{usage()}".strip(), aloud=False)
            case _:
                assert_never(command)

    def resolve(self, event: ClientToolResult | McpToolApprovalResult) -> None:
        """Hand an answer to whoever waits for it; late and second ones are dropped."""
        if isinstance(event, ClientToolResult):
            tool = self._tools.pop(event.tool_call_id, None)
            if tool is not None and not tool.done():
                tool.set_result(event)
            return
        approval = self._approvals.pop(event.tool_call_id, None)
        if approval is not None and not approval.done():
            approval.set_result(event.is_approved)

    async def _call_tool(self, name: str, turn: int) -> None:
        session = self._session
        call_id = f"call_{turn}"
        waiting = asyncio.get_running_loop().create_future()
        self._tools[call_id] = waiting
        await session.wire.send(
            ClientToolCall(
                tool_name=name,
                tool_call_id=call_id,
                parameters={"text": "Hello from the built-in agent", "turn": turn},
                event_id=turn,
            )
        )
        try:
            async with asyncio.timeout(session.options.tool_timeout_s):
                result = await waiting
        except TimeoutError:
            await session.answer(turn, f"The tool {name} gave no answer in time.")
            return
        finally:
            self._tools.pop(call_id, None)
        outcome = "failed and said" if result.is_error else "gave"
        await session.answer(turn, f"The tool {name} {outcome}: {result.result}")

    async def _call_mcp(self, turn: int) -> None:
        session = self._session
        call_id = f"mcp_{turn}"
        waiting: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._approvals[call_id] = waiting
        await session.wire.send(self._mcp(call_id, "awaiting_approval"))
        try:
            async with asyncio.timeout(session.options.approval_timeout_s):
                approved = await waiting
        except TimeoutError:
            await session.wire.send(self._mcp(call_id, "failure", "No decision came in time"))
            await session.answer(turn, "You did not decide, so I left it.")
            return
        finally:
            self._approvals.pop(call_id, None)
        if approved:
            await session.wire.send(self._mcp(call_id, "loading"))
            await session.wire.send(self._mcp(call_id, "success"))
            await session.answer(turn, "Thank you, it is done.")
        else:
            await session.wire.send(self._mcp(call_id, "failure", "The user declined"))
            await session.answer(turn, "All right, I will not do it.")

    def _mcp(self, call_id: str, state: McpState, error: str | None = None) -> McpToolCall:
        succeeded = state == "success"
        return McpToolCall(
            service_id="mcp_local",
            tool_call_id=call_id,
            tool_name="write_note",
            tool_description="Writes a note on this computer (it only pretends to)",
            parameters={"title": "A note", "text": "Written by the built-in agent"},
            timestamp=datetime.now(UTC).isoformat(timespec="seconds"),
            state=state,
            approval_timeout_secs=self._session.options.approval_timeout_s,
            result=({"type": "text", "text": "written"},) if succeeded else None,
            error_message=error,
        )
