"""The built-in agent: the protocol's other role on loopback, hearing, thinking and speaking."""
