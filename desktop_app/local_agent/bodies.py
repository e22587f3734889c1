"""Bodies of the REST replies, in the shapes of the service's response models. Pure."""

from __future__ import annotations

from typing import Final

from desktop_app.local_agent.options import PRIVATE_AGENT, AgentOptions
from desktop_app.local_agent.record import Held

_CREATED_UNIX: Final = 1_700_000_000


def agent_line(agent_id: str, name: str) -> dict[str, object]:
    """``AgentSummaryResponseModel``."""
    return {
        "agent_id": agent_id,
        "name": name,
        "tags": [],
        "created_at_unix_secs": _CREATED_UNIX,
        "updated_at_unix_secs": _CREATED_UNIX,
        "access_info": {
            "is_creator": True,
            "creator_name": "Earshot",
            "creator_email": "agent@localhost",
            "role": "admin",
        },
        "last_call_time_unix_secs": None,
        "archived": False,
    }


def agent(agent_id: str, name: str, options: AgentOptions) -> dict[str, object]:
    """``GetAgentResponseModel``, the parts that a client reads."""
    overridable = {"agent": {"first_message": True}, "conversation": {"text_only": True}}
    return {
        "agent_id": agent_id,
        "name": name,
        "conversation_config": {
            "agent": {"first_message": options.first_message, "language": "en"},
            "asr": {"user_input_audio_format": options.input_format},
            "tts": {"agent_output_audio_format": options.output_format},
            "conversation": {"text_only": False, "client_events": list(_CLIENT_EVENTS)},
        },
        "platform_settings": {
            "auth": {"enable_auth": agent_id == PRIVATE_AGENT, "allowlist": []},
            "overrides": {"conversation_config_override": overridable},
        },
        "metadata": {"created_at_unix_secs": _CREATED_UNIX},
        "tags": [],
    }


def conversation_line(held: Held, agent_name: str) -> dict[str, object]:
    """``ConversationSummaryResponseModel``."""
    return {
        "agent_id": held.agent_id,
        "agent_name": agent_name,
        "conversation_id": held.conversation_id,
        "start_time_unix_secs": held.started_unix,
        "call_duration_secs": round(held.duration_s),
        "message_count": len(held.lines),
        "status": held.status,
        "call_successful": "unknown",
    }


def conversation(held: Held, agent_name: str) -> dict[str, object]:
    """``GetConversationResponseModel``."""
    return {
        "agent_id": held.agent_id,
        "agent_name": agent_name,
        "conversation_id": held.conversation_id,
        "status": held.status,
        "user_id": held.user_id,
        "has_audio": False,
        "has_user_audio": False,
        "has_response_audio": False,
        "metadata": {
            "start_time_unix_secs": held.started_unix,
            "call_duration_secs": round(held.duration_s),
            "feedback": {"likes": 0, "dislikes": 0},
        },
        "analysis": None,
        "transcript": [
            {
                "role": line.role,
                "message": line.text,
                "original_message": line.original,
                "time_in_call_secs": round(line.at_s),
                "interrupted": line.original is not None,
                "source_event_id": line.event_id,
            }
            for line in held.lines
        ],
    }


def page(
    items: list[dict[str, object]], query: dict[str, str]
) -> tuple[list[dict[str, object]], str | None]:
    """Cut out the page that was asked for; the cursor of the next one follows, if any."""
    size = min(max(_whole(query.get("page_size"), 30), 1), 100)
    start = max(_whole(query.get("cursor"), 0), 0)
    end = start + size
    return items[start:end], str(end) if end < len(items) else None


def _whole(text: str | None, default: int) -> int:
    return int(text) if text is not None and text.isdecimal() else default


_CLIENT_EVENTS: Final = (
    "audio",
    "interruption",
    "agent_response",
    "agent_response_correction",
    "user_transcript",
    "conversation_initiation_metadata",
    "ping",
    "client_tool_call",
    "agent_tool_response",
    "mcp_tool_call",
    "agent_chat_response_part",
)

SUBSCRIPTION: Final[dict[str, object]] = {
    "tier": "free",
    "character_count": 0,
    "character_limit": 10_000,
    "max_character_limit_extension": None,
    "can_extend_character_limit": False,
    "allowed_to_extend_character_limit": False,
    "next_character_count_reset_unix": None,
    "voice_slots_used": 0,
    "professional_voice_slots_used": 0,
    "voice_limit": 3,
    "professional_voice_limit": 0,
    "voice_add_edit_counter": 0,
    "can_extend_voice_limit": False,
    "can_use_instant_voice_cloning": False,
    "can_use_professional_voice_cloning": False,
    "status": "free",
    "open_invoices": [],
    "has_open_invoices": False,
}

USER: Final[dict[str, object]] = {
    "user_id": "user_local",
    "workspace_id": "workspace_local",
    "subscription": SUBSCRIPTION,
    "is_new_user": False,
    "is_onboarding_completed": True,
    "is_onboarding_checklist_completed": True,
    "can_use_delayed_payment_methods": False,
    "created_at": _CREATED_UNIX,
    "seat_type": "workspace_admin",
    "first_name": "You",
}
