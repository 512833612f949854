"""Profiles for tests: the sample issuer's, with some settings changed."""

import re

from paths import ROOT

SAMPLE = ROOT / "Sources/sigill/Resources/Profiles/classic.yaml"

# As little as is allowed: what is tested is not what a guess costs.
CHEAP = {"logN": 10}


def write(path, appended="", **settings):
    """Writes the sample profile with other values, each for a name that stands there once."""
    text = SAMPLE.read_text()
    for name, value in {**CHEAP, **settings}.items():
        text, count = re.subn(rf"(?m)^( *{name}:).*$", rf"\1 {value}", text)
        assert count == 1, f"{name} stands {count} times in the profile"
    path.write_text(text + appended)
    return path
