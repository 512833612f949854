"""Every page of the window, judged by axe-core in a real browser, light and dark."""

import pytest
from playwright.sync_api import expect

from accessibility import violations, violations_in_light_and_dark
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


def question(world, window, card):
    window.press("update").expect_screen("questions")


def question_not_answered(world, window, card):
    window.press("update").answer(birth_date="").expect_problem("räknas inte")


def question_answered_wrongly(world, window, card):
    window.press("update").answer(birth_date="1970-01-01").expect_problem("2 gånger")


def contacts(world, window, card):
    window.identify()


def contacts_faulty(world, window, card):
    window.identify().give(mobile="08-123 456 78", email="x").expect_problem("inget mobilnummer")


def contacts_unchanged(world, window, card):
    window.identify().give().expect_problem("inte ändrat")


def summary(world, window, card):
    window.identify().give(email=new_address(world)).expect_screen("summary")


def contacts_updated(world, window, card):
    window.identify().give(email=new_address(world)).press("confirm").expect_notice("sparade")


def blocked_by_answers(world, window, card):
    window.press("update")
    for _ in range(3):
        window.answer(birth_date="1970-01-01")
    window.expect_ending("blocked")


def new_address(world):
    address = "reachable@accessible.example"
    world.typed.add(address)
    return address


PAGES = [
    question, question_not_answered, question_answered_wrongly, contacts, contacts_faulty,
    contacts_unchanged, summary, contacts_updated, blocked_by_answers,
    enter_code, wrong_code, last_try, not_a_code, sent_again, sent_too_early, help_unfolded,
    confirmed, cancelled, blocked, timed_out, different_request, unknown,
]


@pytest.fixture
def checkout(page, world):
    # Without its script the window takes every step by its buttons, and stays where it is.
    page.route(f"{world.acsWindow}/static/*.js*", lambda route: route.abort())
    return Checkout(page, world)


@pytest.mark.parametrize("lead", PAGES, ids=lambda lead: lead.__name__)
def test_a_page_of_the_window_has_no_violation(world, checkout, lead):
    card = world.card()
    window = checkout.buy(card).window.expect_screen("enter-code")
    lead(world, window, card)
    assert violations_in_light_and_dark(checkout.page, window.content) == []


@pytest.mark.parametrize(
    ("key", "screen"), [("no-contact", "questions"), ("unreachable", "call-service")]
)
def test_the_page_without_contacts_has_no_violation(world, checkout, key, screen):
    window = checkout.buy(world.cards[key]).window.expect_screen(screen)
    assert violations_in_light_and_dark(checkout.page, window.content) == []


def test_the_page_that_says_to_call_has_no_violation(world, checkout):
    window = checkout.buy(world.cards["email-only"]).window.expect_screen("enter-code")
    window.press("update").expect_screen("call-service")
    assert violations_in_light_and_dark(checkout.page, window.content) == []


@pytest.mark.parametrize("locale", ["sv-SE", "en-GB", "nb-NO", "da-DK", "fi-FI"])
def test_nothing_runs_out_of_the_smallest_frame_in_any_language(world, new_page, locale):
    window = Checkout(new_page(locale=locale), world).buy(world.silent_card(), size="01").window
    fits(window.expect_screen("enter-code"))
    assert window.language == locale[:2]
    fits(window.press("update").expect_screen("questions"))
    fits(window.answer(birth_date=""))
    fits(window.answer(birth_date="1970-01-01"))
    window.answer(birth_date="1980-05-17")
    fits(window.answer(postal_code="11122").expect_screen("contacts"))
    fits(window.give(mobile="08-123 456 78", email="x"))
    long = "a.rather.long.address.for.so.small.a.frame@accessible.example"
    world.typed.add(long)
    fits(window.give(email=long).expect_screen("summary"))
    fits(window.press("confirm").expect_screen("enter-code"))
    fits(window.press("cancel").expect_ending("cancelled"))


def fits(window):
    """The page is no wider than its frame, and no text wider than what holds it."""
    wide = window.content.evaluate("""() => [...document.querySelectorAll("body, body *")]
        .filter(element => !element.closest(".unseen, svg"))
        .filter(element => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map(element => element.outerHTML.slice(0, 80))""")
    assert wide == []


def test_an_update_is_made_with_the_keyboard_alone(world, new_page):
    card = world.card()
    checkout = Checkout(new_page(), world).buy(card)
    window = checkout.window.expect_screen("enter-code")
    keys = window.page.keyboard

    def tab_to(name):
        for _ in range(40):
            if window.content.evaluate("() => document.activeElement?.id") == name:
                return
            keys.press("Tab")
        raise AssertionError(f"{name} can't be reached with the Tab key")

    def press(name, screen):
        tab_to(name)
        keys.press("Enter")
        window.expect_screen(screen)
        window.frame.locator("h1").click()

    window.frame.locator("h1").click()
    press("update", "questions")
    tab_to("answer-birth-date")
    keys.type("1980-05-17")
    keys.press("Enter")
    expect(window.frame.locator("#answer-postal-code")).to_be_visible()
    window.frame.locator("h1").click()
    tab_to("answer-postal-code")
    keys.type("11122")
    press("answer", "contacts")
    tab_to("email")
    keys.type(new_address(world))
    press("review", "summary")
    press("confirm", "enter-code")
    tab_to("code")
    keys.type(world.codes_to("reachable@accessible.example")[0])
    keys.press("Enter")
    assert checkout.result.status == "Y"


def test_the_summary_of_problems_leads_to_the_fields_and_they_say_what_is_wrong(world, checkout):
    window = checkout.buy(world.card()).window.expect_screen("enter-code").identify()
    window.give(mobile="08-123 456 78", email="x").expect_problem("inget mobilnummer")
    assert window.frame.locator("title").inner_text().startswith("Något behöver rättas")
    for name in ("mobile", "email"):
        window.frame.locator(f'.problems a[href="#{name}"]').click()
        field = window.frame.locator(f"#{name}")
        expect(field).to_be_focused()
        described = field.get_attribute("aria-describedby").split()
        assert f"{name}-problem" in described
        for part in described:
            assert window.frame.locator(f"#{part}").inner_text().strip()


def test_an_end_can_be_printed(world, checkout):
    window = checkout.buy(world.card()).window.expect_screen("enter-code")
    window.press("cancel").expect_ending("cancelled")
    checkout.page.emulate_media(media="print")
    assert window.frame.locator("h1").is_visible()
    assert not window.frame.locator("#continue").is_visible()


def test_the_page_of_a_failed_sms_has_no_violation(world, checkout):
    window = checkout.buy(world.cards["sms-fails"]).window.expect_screen("enter-code")
    assert violations_in_light_and_dark(checkout.page, window.content) == []


def test_a_page_opened_by_itself_has_no_violation(world, checkout):
    checkout.page.goto(f"{world.acsWindow}/challenge")
    assert checkout.page.locator("main").get_attribute("data-reason") == "method-not-allowed"
    assert violations_in_light_and_dark(checkout.page, checkout.page) == []


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
        assert violations_in_light_and_dark(page, page) == [], address
