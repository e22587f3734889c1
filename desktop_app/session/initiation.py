"""The first message of a call: what this user asks of this agent."""

from __future__ import annotations

from typing import Final

from desktop_app.protocol.events import InitiationData, JsonObject, SourceInfo
from desktop_app.settings import AgentChoice

VERSION_LENGTH: Final = 50
"""The service takes no longer version of a client."""


def initiation(choice: AgentChoice, version: str) -> InitiationData:
    """Put a choice into the words of the protocol. What is not set is left out.

    An empty first message is set: it asks the agent to wait for the user.

    Args:
        choice: The agent, its overrides and the user's own values.
        version: Of this program; the service knows no name for it, so the source is "unknown".
    """
    return InitiationData(
        conversation_config_override=_override(choice) or None,
        custom_llm_extra_body=dict(choice.custom_llm_extra_body) or None,
        dynamic_variables=dict(choice.dynamic_variables) or None,
        user_id=choice.user_id or None,
        source_info=SourceInfo(version=version[:VERSION_LENGTH]),
        branch_id=choice.branch_id or None,
        environment=choice.environment or None,
    )


def _override(choice: AgentChoice) -> JsonObject:
    """Lay the overrides at their paths (both schemas, ConversationConfigClientOverride)."""
    asked = choice.overrides
    prompt = _given(prompt=asked.prompt, llm=asked.llm)
    return _given(
        agent=_given(
            first_message=asked.first_message, language=asked.language, prompt=prompt or None
        )
        or None,
        tts=_given(
            voice_id=asked.voice_id,
            stability=asked.stability,
            speed=asked.speed,
            similarity_boost=asked.similarity_boost,
        )
        or None,
        asr=_given(keywords=None if asked.keywords is None else list(asked.keywords)) or None,
        conversation=_given(text_only=choice.text_only or None) or None,
    )


def _given(**fields: object) -> JsonObject:
    return {name: value for name, value in fields.items() if value is not None}
