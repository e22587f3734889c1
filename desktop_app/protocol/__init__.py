"""The wire language of an ElevenLabs agent conversation: values, codec, legality. Pure."""
