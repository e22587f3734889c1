"""Doors to the service: events over a WebSocket."""
