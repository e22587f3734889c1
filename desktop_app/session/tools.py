"""Tools that ask: what this program answers by itself, and what waits for the user's word."""

from __future__ import annotations

import json
from typing import Final

from desktop_app.protocol.events import (
    ClientToolCall,
    ClientToolResult,
    JsonObject,
    McpToolApprovalResult,
    McpToolCall,
)
from desktop_app.session.state import Approval

ANSWER_WITHIN_S: Final = 30.0
"""Nobody's silence is a yes: after this the answer is no."""
MARGIN_S: Final = 1.0
"""Our no leaves this long before the service's own patience ends."""


def answer_unknown(call: ClientToolCall) -> ClientToolResult | None:
    """Answer a call of a tool that this program does not have.

    An agent that waits would otherwise be silent until its own time-out, up to two minutes.

    Returns:
        The answer, or ``None`` when the agent does not wait for one.
    """
    if not call.expects_response:
        return None
    return ClientToolResult(
        tool_call_id=call.tool_call_id,
        result=f"This application offers no tool named {call.tool_name}.",
        is_error=True,
        error_type="external_client",
    )


def approval(call: McpToolCall, now_s: float) -> Approval:
    """Make the question that the window asks about a tool.

    Args:
        call: In the state ``awaiting_approval``.
        now_s: Monotonic time; the answer is due at most `ANSWER_WITHIN_S` later, and before the
            service stops waiting.
    """
    patience_s = min(ANSWER_WITHIN_S, call.approval_timeout_secs - MARGIN_S)
    return Approval(
        tool_call_id=call.tool_call_id,
        tool_name=call.tool_name,
        description=call.tool_description or "",
        arguments=_shown(call.parameters),
        due_s=now_s + max(patience_s, 0.0),
    )


def _shown(parameters: JsonObject) -> str:
    """Write every argument on a line of its own: consent needs the whole of it."""
    return "\n".join(
        f"{name}: {value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}"
        for name, value in parameters.items()
    )


class Consent:
    """Remembers what was asked and answered in one call, so that nothing is answered twice."""

    def __init__(self) -> None:
        self._open: set[str] = set()
        self._over: set[str] = set()

    def answer(self, call: ClientToolCall) -> ClientToolResult | None:
        """Answer an unknown tool once; a repeated call is dropped."""
        if call.tool_call_id in self._over:
            return None
        self._over.add(call.tool_call_id)
        return answer_unknown(call)

    def ask(self, call: McpToolCall, now_s: float) -> Approval | None:
        """Open a question, unless it was asked before."""
        if call.tool_call_id in self._open or call.tool_call_id in self._over:
            return None
        self._open.add(call.tool_call_id)
        return approval(call, now_s)

    def settle(self, tool_call_id: str, *, approved: bool) -> McpToolApprovalResult | None:
        """Answer an open question; a late or second answer is dropped."""
        if not self.withdraw(tool_call_id):
            return None
        return McpToolApprovalResult(tool_call_id=tool_call_id, is_approved=approved)

    def withdraw(self, tool_call_id: str) -> bool:
        """The tool has moved on by itself: close the question. Tell whether one was open.

        A tool that moves before it asked (it loads first) may still ask.
        """
        if tool_call_id not in self._open:
            return False
        self._open.discard(tool_call_id)
        self._over.add(tool_call_id)
        return True
