"""The account portal in a real browser: the whole round, and what is refused."""

import itertools
import re

import pytest
from playwright.sync_api import expect

from http_client import request
from portal import Portal
from shop import Checkout

# Reserved for fiction by the Swedish Post and Telecom Authority.
_mobiles = itertools.cycle(f"07017406{number:02d}" for number in range(15, 20))
_addresses = (f"portal.new.{number}@example.com" for number in itertools.count())


@pytest.fixture
def portal(page, world):
    return Portal(page, world)


@pytest.fixture
def new_portal(new_page, world):
    return lambda **options: Portal(new_page(**options), world)


@pytest.fixture
def fresh(world):
    """Contacts that no card has yet."""
    mobile, email = next(_mobiles), next(_addresses)
    world.typed.update({mobile, "+46" + mobile[1:], email})
    return {"mobile": mobile, "international": "+46" + mobile[1:], "email": email}


def test_a_cardholder_signs_in_and_sees_the_cards(world, portal):
    portal.sign_in()
    cards = portal.page.locator(".card")
    assert cards.count() == 3
    for place, (role, ending) in enumerate((
        ("Huvudkort", portal.card["number"][-5:]),
        ("Additional Card", world.cards[portal.user["cards"][1]]["number"][-5:]),
        ("Extrakort", world.cards[portal.user["cards"][2]]["number"][-5:]),
    )):
        expect(cards.nth(place)).to_contain_text(role)
        expect(cards.nth(place)).to_contain_text(ending)
    mobile = portal.card["mobile"]
    assert f"•••••{mobile[-5:]}" in portal.main.inner_text() and mobile not in portal.page.content()


def test_a_purchase_is_listed_with_what_was_decided_and_why(world, portal, new_page):
    user = world.user()
    card = world.cards[user["cards"][0]]
    confirmed = Checkout(new_page(), world)
    confirmed.buy(card).window.expect_screen("enter-code").enter(world.code(card))
    assert confirmed.result.status == "Y"
    cancelled = Checkout(new_page(), world)
    cancelled.buy(card).window.expect_screen("enter-code").press("cancel")
    portal.sign_in(user).open_card()
    rows = portal.page.locator("[aria-labelledby=purchases-heading] .event")
    expect(rows).to_have_count(2)
    expect(rows.nth(0)).to_contain_text("Avbrutet av dig")
    expect(rows.nth(1)).to_contain_text("Bekräftat med kod")
    for row in (rows.nth(0), rows.nth(1)):
        expect(row).to_contain_text("Fjord & Fjäll")
        expect(row).to_contain_text("kr")
    portal.open().open_card(1).expect_text("Inga köp har använt tjänsten än.")


def test_a_new_mobile_number_holds_when_its_code_is_typed_and_the_old_one_is_told(
    world, portal, fresh
):
    portal.sign_in().open_card().propose("mobile", fresh["mobile"]).expect_screen("code")
    old = world.messages_to(portal.card["mobile"])[0]["text"]
    portal.give_code(world.codes_to(fresh["international"])[0]).expect_screen("card")
    portal.expect_text("gäller från och med nu").expect_text("•••••" + fresh["mobile"][-5:])
    for contact in (portal.card["mobile"], portal.card["email"]):
        notice = world.messages_to(contact)[0]["text"]
        assert "Mitt konto" in notice and notice != old and not re.search(r"http|www", notice)
    # The next purchase sends its code there.
    portal.open().open_card().expect_text("Ändrade på Mitt konto")


def test_nothing_is_changed_before_the_code_is_right(world, portal, fresh):
    portal.sign_in().open_card().propose("email", fresh["email"]).expect_screen("code")
    code = world.codes_to(fresh["email"])[0]
    wrong = f"{(int(code) + 1) % 1_000_000:06d}"
    world.seen_codes.add(wrong)
    for _ in range(3):
        portal.give_code(wrong)
    portal.expect_screen("notice", "contact-code-over")
    portal.open().open_card()
    assert portal.page.locator("#email-now").inner_text().endswith("@example.org")
    assert not any("ändra" in m["text"] for m in world.messages_to(portal.card["email"]))


@pytest.mark.parametrize("kind, typed, said", [
    ("mobile", "", "Skriv ett mobilnummer"),
    ("mobile", "08-123 456 78", "mobilnummer"),
    ("mobile", "hej", "telefonnummer"),
    ("email", "nobody", "e-postadress"),
    ("email", "a@b.se\r\nBcc: x@y.se", "e-postadress"),
    ("email", "<script>alert(1)</script>@x.se", "tecken i adressen"),
])
def test_what_no_code_can_be_sent_to_is_refused_beside_the_field(portal, world, kind, typed, said):
    portal.sign_in().open_card().press(f"change-{kind}").expect_screen("contact")
    portal.page.locator("#contact").evaluate("(field, text) => { field.value = text }", typed)
    portal.press("send-code").expect_screen("contact")
    expect(portal.page.locator("#contact-problem")).to_contain_text(said)
    link = portal.page.locator(".problems a")
    assert link.get_attribute("href") == "#contact"


def test_a_contact_can_be_removed_while_the_other_remains(world, portal):
    portal.sign_in().open_card().press("remove-email").expect_screen("confirm", "remove")
    portal.press("confirm").expect_screen("card").expect_text("borttagen")
    assert portal.page.locator("#email-now").count() == 0
    assert portal.page.locator("#remove-mobile").count() == 0
    assert "Mitt konto" in world.messages_to(portal.card["email"])[0]["text"]
    # The last one can't be removed by its address either.
    portal.open(f"/cards/{portal.handle}/mobile/remove").expect_screen("card")


def test_answers_set_in_the_portal_open_the_update_in_the_window(world, portal, new_page):
    portal.sign_in().open_card(1)
    expect(portal.page.locator("#answered")).to_contain_text("0 av 3")
    portal.press("questions-link").expect_screen("questions")
    portal.press("save-answers").expect_text("Minst 2 frågor")
    portal.page.locator("#answer-birth-date").fill("igår")
    portal.press("save-answers").expect_text("år, månad och dag")
    portal.page.locator("#answer-birth-date").fill("1980-05-17")
    portal.page.locator("#answer-postal-code").fill("111 22")
    portal.press("save-answers").expect_screen("card").expect_text("Svaren är sparade")
    expect(portal.page.locator("#answered")).to_contain_text("2 av 3")
    checkout = Checkout(new_page(), world)
    window = checkout.buy(world.cards[portal.user["cards"][1]]).window
    window.expect_screen("enter-code")
    window.identify().expect_screen("contacts")


def test_a_session_that_is_not_fresh_is_asked_for_a_code_before_the_questions(world, portal):
    portal.sign_in().open_card()
    world.advance(301)
    portal.press("questions-link").expect_screen("confirm", "identify")
    portal.press("confirm").expect_screen("code")
    portal.give_code(world.code(portal.card)).expect_screen("questions")


def test_this_was_not_me_freezes_the_contacts_and_tells_those_who_must_know(
    world, portal, new_portal, new_page
):
    user = world.user()
    card = world.cards[user["cards"][0]]
    checkout = Checkout(new_page(), world)
    window = checkout.buy(card).window.expect_screen("enter-code")
    code = world.code(card)
    other = new_portal().sign_in(user)
    portal.sign_in(user).open_card()
    portal.page.locator(".not-me").first.click()
    portal.expect_screen("confirm", "report").expect_text("Fjord & Fjäll")
    portal.page.locator("#confirm").dblclick()
    portal.expect_screen("notice", "reported").expect_text("Ring kundservice")
    for address in ("customer-service@example.com", "fraud-desk@example.com"):
        alerts = [m["text"] for m in world.messages_to(address) if card["number"][-5:] in m["text"]]
        assert len(alerts) == 1 and "Fjord & Fjäll" in alerts[0]
        assert card["number"] not in alerts[0] and "http" not in alerts[0]
    # The other browser is out, this one is not; the card says so, and nothing can be changed.
    other.open("/").expect_screen("notice", "session-ended")
    portal.press("onward").expect_screen("card").expect_text("Fryst")
    portal.expect_text("Du har anmält köpet")
    assert portal.page.locator("#change-mobile").count() == 0
    # The code of the open purchase is dead.
    window.enter(code)
    assert checkout.window.frame.locator("main").get_attribute("data-ending") != "confirmed"


def test_who_signs_out_everywhere_is_out_in_both_browsers(new_portal):
    first, second = new_portal(), new_portal()
    first.sign_in()
    second.sign_in(first.user)
    first.open("/sessions").expect_screen("sessions")
    assert first.page.locator(".session").count() == 2
    first.press("end-sessions").expect_screen("notice", "signed-out")
    second.open("/").expect_screen("notice", "session-ended")
    first.page.go_back()
    first.open("/").expect_screen("sign-in")


def test_a_session_ends_by_itself(world, portal):
    portal.sign_in()
    world.advance(600)
    portal.page.locator(".cards a").first.click()
    portal.expect_screen("notice", "session-ended")
    portal.press("onward").expect_screen("sign-in")


def test_the_pages_are_gone_from_the_browser_after_signing_out(portal):
    portal.sign_in().press("sign-out").expect_screen("notice", "signed-out")
    portal.page.go_back()
    assert "•••••" not in portal.main.inner_text()


def test_the_language_can_be_chosen_and_stays(portal, world):
    portal.open("/help").expect_text("Så handlar du tryggt")
    portal.page.locator("button[value=en]").click()
    portal.expect_screen("help").expect_text("safe")
    expect(portal.page.locator("html")).to_have_attribute("lang", "en")
    portal.sign_in().expect_text("My cards")


def test_a_user_who_speaks_english_is_spoken_to_in_english(portal, world):
    user = next(u for u in world.addresses["users"] if u["userName"] == "centurion")
    portal.sign_in(user).expect_text("My cards")
    assert "signing in" in world.messages_to(portal.card["email"])[0]["text"]


def test_a_blocked_card_is_told_to_call(portal, world):
    user = next(u for u in world.addresses["users"] if u["userName"] == "fallback")
    portal.give_password(user).expect_screen("code")
    portal.give_code(world.codes_to(portal.card["email"])[0]).expect_screen("cards")
    portal.expect_text("Spärrat").open_card(1).expect_text("Ring kundservice")


def test_everything_works_with_the_keyboard_alone(portal, world):
    portal.user = user = world.user()
    portal.open("/sign-in")
    keyboard = portal.page.keyboard

    def tab_to(name):
        for _ in range(30):
            keyboard.press("Tab")
            if portal.page.evaluate("document.activeElement.id") == name:
                return
        raise AssertionError(f"no way to {name}")

    tab_to("user-name")
    keyboard.type(user["userName"])
    tab_to("password")
    keyboard.type(user["password"])
    keyboard.press("Enter")
    portal.expect_screen("code")
    tab_to("code")
    keyboard.type(world.code(portal.card))
    keyboard.press("Enter")
    portal.expect_screen("cards")
    keyboard.press("Tab")
    keyboard.press("Enter")
    assert portal.page.evaluate("document.activeElement.id") == "content"


def test_no_page_needs_a_script(new_portal, fresh):
    portal = new_portal(java_script_enabled=False)
    portal.sign_in().open_card().propose("email", fresh["email"]).expect_screen("code")


def test_a_form_from_another_site_is_refused(world, portal, new_page):
    portal.sign_in()
    page = portal.page.context.new_page()
    # Another origin, of the same host, so that cookies come along; its own policy forbids nothing.
    elsewhere = "http://127.0.0.1:9/elsewhere"
    page.route(elsewhere, lambda route: route.fulfill(content_type="text/html", body="<p>"))
    page.goto(elsewhere)
    with page.expect_response("**/sessions/end") as refused:
        page.evaluate(
            """address => {
                const form = document.createElement("form");
                form.method = "post";
                form.action = address;
                document.body.append(form);
                form.submit();
            }""",
            world.acsPortal + "/sessions/end",
        )
    assert refused.value.status == 403
    portal.open("/").expect_screen("cards")


def test_cookies_go_to_nobody_who_asks_from_outside(world, portal):
    portal.sign_in()
    cookies = {c["name"]: c for c in portal.page.context.cookies()}
    session = cookies["__Host-sigill-session"]
    assert session["secure"] and session["httpOnly"] and session["sameSite"] == "Strict"
    assert "sigill" not in portal.page.evaluate("document.cookie")


@pytest.mark.parametrize("path", ["/sign-in", "/help", "/nothing", "/code", "/static/nothing"])
def test_every_answer_keeps_browsers_from_keeping_and_framing_it(world, path):
    answer = request(world.acsPortal + path)
    assert answer.headers["Cache-Control"] == "no-store"
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
