"""Every page of the window, judged by axe-core in a real browser, light and dark."""

import pytest
from playwright.sync_api import expect

from accessibility import violations
from shop import Checkout


def enter_code(world, window, card):
    pass


def wrong_code(world, window, card):
    window.enter(world.wrong_code(card)).expect_notice("2 gånger")


def last_try(world, window, card):
    for _ in range(2):
        window.enter(world.wrong_code(card))
    window.expect_notice("ett försök")


def not_a_code(world, window, card):
    window.enter("12").expect_notice("6 siffror")


def sent_again(world, window, card):
    world.advance(30)
    window.press("resend").expect_notice("samma kod")


def sent_too_early(world, window, card):
    window.press("resend").expect_notice("Vänta")


def help_unfolded(world, window, card):
    for summary in window.frame.locator("summary").all():
        summary.click()


def confirmed(world, window, card):
    window.enter(world.code(card)).expect_ending("confirmed")


def cancelled(world, window, card):
    window.press("cancel").expect_ending("cancelled")


def blocked(world, window, card):
    for _ in range(3):
        window.enter(world.wrong_code(card))
    window.expect_ending("blocked")


def timed_out(world, window, card):
    world.advance(600)
    window.enter(world.code(card)).expect_ending("timedOut")


def different_request(world, window, card):
    form = window.page.locator("#challenge-form")
    form.evaluate("""form => {
        const creq = JSON.parse(atob(form.elements.creq.value.replace(/-/g, "+").replace(/_/g, "/")));
        creq.challengeWindowSize = "05";
        form.elements.creq.value = btoa(JSON.stringify(creq)).replace(/=/g, "");
        form.submit();
    }""")
    window.expect_ending("messageFault")


def unknown(world, window, card):
    field = window.frame.locator('#code-form input[name="token"]')
    field.evaluate("field => { field.value = 'x' }")
    window.enter("123456").expect_screen("unknown")


PAGES = [
    enter_code, wrong_code, last_try, not_a_code, sent_again, sent_too_early, help_unfolded,
    confirmed, cancelled, blocked, timed_out, different_request, unknown,
]


@pytest.fixture(params=["light", "dark"])
def checkout(new_page, world, request):
    page = new_page(color_scheme=request.param)
    # Without its script the window takes every step by its buttons, and stays where it is.
    page.route(f"{world.acsWindow}/static/*.js*", lambda route: route.abort())
    return Checkout(page, world)


@pytest.mark.parametrize("lead", PAGES, ids=lambda lead: lead.__name__)
def test_a_page_of_the_window_has_no_violation(world, checkout, lead):
    card = world.card()
    window = checkout.buy(card).window.expect_screen("enter-code")
    lead(world, window, card)
    assert violations(window.content) == []


def test_the_page_without_contacts_has_no_violation(world, checkout):
    window = checkout.buy(world.cards["no-contact"]).window.expect_screen("no-contact")
    assert violations(window.content) == []


def test_the_page_of_a_failed_sms_has_no_violation(world, checkout):
    window = checkout.buy(world.cards["sms-fails"]).window.expect_screen("enter-code")
    assert violations(window.content) == []


def test_a_page_opened_by_itself_has_no_violation(world, checkout):
    checkout.page.goto(f"{world.acsWindow}/challenge")
    assert checkout.page.locator("main").get_attribute("data-reason") == "method-not-allowed"
    assert violations(checkout.page) == []


def test_the_script_s_countdown_has_no_violation(world, new_page):
    window = Checkout(new_page(), world).buy(world.card()).window.expect_screen("enter-code")
    expect(window.frame.locator("#resend")).to_be_disabled()
    assert violations(window.content) == []


def test_the_pages_around_the_window_have_no_violation(world, checkout):
    page = checkout.page
    card = world.new_card()
    assert checkout.buy(card).result.status == "Y"
    addresses = [
        page.url, f"{page.url}/messages", world.shop, f"{world.shop}/participating",
        f"{world.shop}/participants", world.inbox,
    ]
    for address in addresses:
        page.goto(address)
        assert violations(page) == [], address
