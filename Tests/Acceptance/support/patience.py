"""How long tests wait for what must come: far longer than it takes, for machines are shared."""

SECONDS = 120
MILLISECONDS = SECONDS * 1_000
