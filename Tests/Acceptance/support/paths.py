"""Where things are."""

import os
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[3]
BINARY = pathlib.Path(os.environ.get("SIGILL_BINARY", ROOT / ".build/debug/sigill"))
GOLDEN = ROOT / "Tests/Acceptance/golden"
