"""An issuer's own colours and logo."""

import pytest

import branding
import profiles
from accessibility import violations
from branding import LOGO
from program import run
from shop import Checkout
from world import World


@pytest.fixture(scope="module")
def branded(tmp_path_factory):
    folder = tmp_path_factory.mktemp("branded")
    world = World(folder, appended=branding.write(folder))
    yield world
    world.stop()


@pytest.mark.parametrize(
    ("scheme", "colour"), [("light", "rgb(122, 11, 90)"), ("dark", "rgb(230, 121, 198)")]
)
def test_the_window_has_the_issuer_s_logo_and_colours(branded, new_page, scheme, colour):
    page = new_page(color_scheme=scheme)
    window = Checkout(page, branded).buy(branded.card()).window.expect_screen("enter-code")
    logo = window.frame.get_by_role("img", name="Sigill Sample Issuer")
    assert logo.evaluate("logo => logo.complete && logo.naturalWidth") == 150
    button = window.frame.locator("#verify")
    assert button.evaluate("button => getComputedStyle(button).backgroundColor") == colour
    assert violations(window.content) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_account_portal_has_them_too(branded, new_page, scheme):
    page = new_page(color_scheme=scheme)
    page.goto(branded.acsPortal)
    logo = page.get_by_role("img", name="Sigill Sample Issuer")
    assert logo.evaluate("logo => logo.complete && logo.naturalWidth") == 150
    assert violations(page) == []


@pytest.mark.parametrize("width", [250, 390])
def test_the_logo_stays_inside_the_window(branded, new_page, width):
    page = new_page(viewport={"width": width, "height": 600})
    page.goto(f"{branded.acsWindow}/challenge")
    logo = page.locator(".logo").bounding_box()
    assert logo["x"] >= 0 and logo["x"] + logo["width"] <= width
    assert logo["height"] == 28
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def refusal(folder, **looks):
    profile = profiles.write(folder / "profile.yaml", appended=branding.write(folder, **looks))
    found = run("demo", "--port", 0, "--data", folder / "data", "--profile", profile)
    assert found.returncode != 0 and not (folder / "data").exists()
    return found.stderr


@pytest.mark.parametrize(
    ("colours", "words"),
    [
        (("#ff8800", "#e679c6"), "branding.accentColour: #ff8800 on the page's #ffffff has a contrast of"),
        (("#7a0b5a", "#7a0b5a"), "branding.accentColourDark: #7a0b5a on the page's #151f27 has a contrast"),
        (("violet", "#e679c6"), "branding.accentColour must be # and six hexadecimal digits, found violet"),
        (("#7a0b5a",), "branding needs accentColour and accentColourDark, or neither"),
    ],
)
def test_colours_that_cannot_be_read_are_refused(tmp_path, colours, words):
    assert words in refusal(tmp_path, colours=colours)


@pytest.mark.parametrize(
    ("logo", "words"),
    [
        (LOGO.replace("<title>", "<script>x</script><title>"), "the element <script> is not allowed"),
        (LOGO.replace("<rect", "<rect onclick='x'", 1), "the attribute onclick of <rect> is not allowed"),
        (LOGO.replace('fill="#7a0b5a"', 'fill="url(https://evil.example)"', 1), "the value of fill"),
        (LOGO + " " * 8192, "may have 8192 bytes"),
        ("not a drawing", "is not an SVG drawing"),
    ],
)
def test_a_logo_that_could_do_more_than_be_drawn_is_refused(tmp_path, logo, words):
    said = refusal(tmp_path, logo=logo)
    assert "profile.yaml: branding.logo" in said and words in said


def test_a_logo_that_is_not_there_is_refused(tmp_path):
    section = branding.write(tmp_path)
    (tmp_path / "logo.svg").unlink()
    profile = profiles.write(tmp_path / "profile.yaml", appended=section)
    found = run("demo", "--port", 0, "--data", tmp_path / "data", "--profile", profile)
    assert found.returncode != 0
    assert "branding.logo: logo.svg could not be read" in found.stderr
