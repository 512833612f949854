"""What reaches the cardholder's phone and mailbox."""

import re

import pytest
from playwright.sync_api import expect

from accessibility import violations
from http_client import post_json, request
from shop import Checkout
from world import World


@pytest.fixture(scope="module")
def bought(world, browser):
    """A purchase that waits for its code, with the messages that it sent."""
    context = browser.new_context(locale="sv-SE")
    card = world.card()
    Checkout(context.new_page(), world).buy(card).window.expect_screen("enter-code")
    yield card
    context.close()


def test_the_sms_ends_in_the_line_that_binds_the_code_to_the_window(world, bought):
    lines = world.messages_to(bought["mobile"])[0]["text"].split("\n")
    assert lines[-2:] == ["", f"@127.0.0.1 #{world.code(bought)}"]
    assert len(lines) == 3


def test_the_e_mail_comes_as_text_and_as_a_page_that_says_the_same(world, bought):
    message = world.messages_to(bought["email"])[0]
    body = message["html"].split("<body", 1)[1].split(">", 1)[1]
    page = re.sub(r"<[^>]*>", " ", body).replace("&amp;", "&").split()
    assert page == message["text"].split()
    assert '<html lang="sv">' in message["html"]
    assert "#" not in message["text"] and "@" not in message["text"]


def test_the_page_of_an_e_mail_has_nothing_to_press_or_to_load(world, bought):
    html = world.messages_to(bought["email"])[0]["html"]
    tags = set(re.findall(r"<(\w+)", html))
    assert tags == {"html", "head", "meta", "title", "body", "div", "p"}
    assert not re.search(r"https?:|//|url\(|@import|\b(src|href|on\w+)\s*=", html)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_inbox_shows_the_e_mail_as_a_page_with_the_code_large(world, bought, new_page, scheme):
    page = new_page(color_scheme=scheme)
    foreign = []
    page.on("request", lambda made: made.url.startswith(world.inbox) or foreign.append(made.url))
    page.goto(f"{world.inbox}/?to={bought['email']}")
    letter = page.locator(f'.letter[data-to="{bought["email"]}"]').first
    code = letter.frame_locator("iframe").locator("p", has_text=re.compile(r"^\d{6}$"))
    expect(code).to_have_text(world.code(bought))
    assert code.evaluate("code => parseFloat(getComputedStyle(code).fontSize)") >= 28
    assert foreign == []
    # In its frame no script may run, and so not the judge's either.
    page.set_content(world.messages_to(bought["email"])[0]["html"])
    # Landmarks and the heading of the page are the mail program's to give.
    landmarks = ("landmark-one-main", "page-has-heading-one", "region")
    assert [found for found in violations(page) if not found.startswith(landmarks)] == []


def test_a_page_of_an_e_mail_runs_nothing(world, new_page):
    html = (
        "<p id=said>quiet</p><script>said.textContent = 'loud'</script>"
        f"<img src={world.shop}/static/cup.svg onerror=\"said.textContent = 'loud'\">"
        f"<form action={world.shop}><button>x</button></form>"
    )
    letter = {"to": "hostile@example.com", "subject": "x", "text": "x", "html": html}
    assert post_json(f"{world.inbox}/email", letter).status == 202
    page = new_page()
    loaded = []
    page.on("response", lambda answer: loaded.append(answer.url))
    page.goto(f"{world.inbox}/?to=hostile@example.com")
    frame = page.frame_locator("iframe").first
    expect(frame.locator("#said")).to_have_text("quiet")
    frame.locator("button").click()
    expect(frame.locator("#said")).to_have_text("quiet")
    assert not any(url.startswith(world.shop) for url in loaded)
    number = page.locator("iframe").first.get_attribute("src")
    assert request(world.inbox + number).text == html


def test_a_profile_can_leave_the_line_out(tmp_path, new_page):
    world = World(tmp_path, bindsCodeToOrigin="false")
    try:
        card = world.card()
        Checkout(new_page(), world).buy(card).window.expect_screen("enter-code")
        text = world.messages_to(card["mobile"])[0]["text"]
        assert "@" not in text and "#" not in text and "\n" not in text
    finally:
        world.stop()
