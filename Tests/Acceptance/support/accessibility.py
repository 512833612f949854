"""Accessibility as axe-core judges it."""

import importlib.resources

AXE = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(frame):
    """What axe finds wrong in a frame or page, one line each; empty if nothing is."""
    frame.evaluate(AXE)
    found = frame.evaluate(
        "rules => axe.run(document, {runOnly: rules})", RULES
    )
    assert found["passes"], "axe looked at nothing"
    return [
        f'{violation["id"]}: {node["html"]} {node["failureSummary"]}'
        for violation in found["violations"] for node in violation["nodes"]
    ]


def violations_in_light_and_dark(page, frame):
    """What axe finds wrong in a frame of a page in both colour schemes, without loading it again."""
    found = []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        found += [f"{scheme}: {violation}" for violation in violations(frame)]
    return found
