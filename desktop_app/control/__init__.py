"""One running instance per user and profile, and commands to it. Its client knows no Qt."""
