"""Every page of the portal, judged by axe-core in a real browser, light and dark, small and large."""

import pytest

from accessibility import violations
from portal import Portal


def fill_up(world, portal):
    """A purchase without end, a change and a reported change, so that all lists have entries."""
    portal.sign_in().open_card().propose("mobile", "0701740615").expect_screen("code")
    portal.give_code(world.codes_to("+46701740615")[0]).expect_screen("card")


def sign_in(world, portal):
    portal.open("/sign-in")


def nothing_typed(world, portal):
    portal.open("/sign-in").press("sign-in").expect_text("Skriv ditt lösenord")


def refused(world, portal):
    portal.give_password(world.user(), "Fel-och-fel").expect_text("stämmer inte")


def must_wait(world, portal):
    user = world.user()
    for _ in range(4):
        portal.give_password(user, "Fel-och-fel")
    portal.expect_text("Vänta till")


def code(world, portal):
    portal.give_password(world.user()).expect_screen("code")


def wrong_code(world, portal):
    code(world, portal)
    portal.give_code(world.wrong_code(portal.card)).expect_text("2 gånger")


def sent_again(world, portal):
    code(world, portal)
    world.advance(30)
    portal.press("resend").expect_text("samma kod")


def code_over(world, portal):
    code(world, portal)
    for _ in range(3):
        portal.give_code(world.wrong_code(portal.card))
    portal.expect_screen("notice", "code-over")


def call_service(world, portal):
    user = next(u for u in world.addresses["users"] if u["userName"] == "silent")
    portal.give_password(user).expect_screen("notice", "call-service")


def all_cards(world, portal):
    portal.sign_in()


def card(world, portal):
    portal.sign_in().open_card()


def card_with_changes(world, portal):
    fill_up(world, portal)


def contact(world, portal):
    portal.sign_in().open_card().press("change-email").expect_screen("contact")


def contact_refused(world, portal):
    portal.sign_in().open_card().propose("mobile", "08-123 456 78").expect_screen("contact")


def new_contact_code(world, portal):
    portal.sign_in().open_card().propose("mobile", "0701740616").expect_screen("code")


def removal(world, portal):
    portal.sign_in().open_card().press("remove-email").expect_screen("confirm")


def questions(world, portal):
    portal.sign_in().open_card().press("questions-link").expect_screen("questions")


def questions_refused(world, portal):
    questions(world, portal)
    portal.page.locator("#answer-birth-date").fill("igår")
    portal.press("save-answers").expect_text("siffror")


def identify(world, portal):
    portal.sign_in().open_card()
    world.advance(301)
    portal.press("questions-link").expect_screen("confirm", "identify")


def report(world, portal):
    fill_up(world, portal)
    portal.page.locator(".not-me").first.click()
    portal.expect_screen("confirm", "report")


def reported(world, portal):
    report(world, portal)
    portal.press("confirm").expect_screen("notice", "reported")


def frozen(world, portal):
    reported(world, portal)
    portal.press("onward").expect_screen("card")


def sessions(world, portal):
    portal.sign_in().open("/sessions").expect_screen("sessions")


def signed_out(world, portal):
    portal.sign_in().press("sign-out").expect_screen("notice", "signed-out")


def ended(world, portal):
    portal.sign_in()
    world.advance(600)
    portal.open("/").expect_screen("notice", "session-ended")


def help_page(world, portal):
    portal.open("/help").expect_screen("help")


def not_found(world, portal):
    portal.open("/nothing").expect_screen("notice", "error-404")


STATES = [
    sign_in, nothing_typed, refused, must_wait, code, wrong_code, sent_again, code_over,
    call_service, all_cards, card, card_with_changes, contact, contact_refused, new_contact_code,
    removal, questions, questions_refused, identify, report, reported, frozen, sessions, signed_out,
    ended, help_page, not_found,
]
SIZES = [(250, 400), (390, 844), (1280, 900)]


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_and_nothing_runs_out_of_the_page(world, new_page, state):
    portal = Portal(new_page(), world)
    state(world, portal)
    for scheme in ("light", "dark"):
        portal.page.emulate_media(color_scheme=scheme)
        for width, height in SIZES:
            portal.page.set_viewport_size({"width": width, "height": height})
            assert violations(portal.page) == []
            assert portal.page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("state", [sign_in, all_cards, card_with_changes, report])
def test_nothing_moves_or_is_lost_with_text_twice_as_large(world, new_page, state):
    portal = Portal(new_page(), world)
    state(world, portal)
    portal.page.set_viewport_size({"width": 640, "height": 900})
    portal.page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert portal.page.evaluate("document.documentElement.scrollWidth") <= 640


def test_what_is_wrong_is_named_first_and_leads_to_its_field(world, new_page):
    portal = Portal(new_page(), world)
    contact_refused(world, portal)
    assert portal.page.title().startswith("Något behöver rättas")
    portal.page.locator(".problems a").click()
    assert portal.page.evaluate("document.activeElement.id") == "contact"
    described = portal.page.locator("#contact").get_attribute("aria-describedby").split()
    assert "contact-problem" in described
    for name in described:
        assert portal.page.locator(f"#{name}").count() == 1
