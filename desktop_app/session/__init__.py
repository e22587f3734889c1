"""The mind: session rules over ports. It awaits, and touches no library that does I/O."""
