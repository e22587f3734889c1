"""The service beside the conversation: REST calls and the ways in."""
