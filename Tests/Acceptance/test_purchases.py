"""Purchases in the shop, in a real browser."""

import json

import pytest
from playwright.sync_api import expect

from shop import Checkout


def test_a_challenged_purchase_with_the_right_code_goes_through(world, checkout):
    card = world.card()
    window = checkout.buy(card).window.expect_screen("enter-code")
    window.enter(world.code(card))
    result = checkout.result
    assert (result.status, result.eci) == ("Y", "05")
    found = world.result(result.authentication)
    assert (found["source"], len(found["authenticationValue"])) == ("RReq", 28)
    assert found["interactionCounter"] == "01"


def test_the_code_goes_to_both_contacts_and_is_the_same(world, checkout):
    card = world.card()
    checkout.buy(card).window.expect_screen("enter-code")
    assert world.codes_to(card["mobile"])[0] == world.codes_to(card["email"])[0]


def test_the_window_shows_the_contacts_masked(world, checkout):
    card = world.card()
    window = checkout.buy(card).window.expect_screen("enter-code")
    text = window.frame.locator("#contacts").inner_text()
    assert "•••••" + card["mobile"][-5:] in text
    assert card["email"][0] + "•••••@example.com" in text
    assert card["mobile"] not in window.content.content()
    assert card["email"] not in window.content.content()


def test_amount_and_payee_stand_in_the_window_and_in_the_message(world, checkout):
    card = world.card()
    window = checkout.buy(card, amount="123450").window.expect_screen("enter-code")
    text = window.frame.locator("main").inner_text().replace("\u00a0", " ")
    assert "1 234,50 kr" in text and "Fjord & Fjäll" in text
    message = world.messages_to(card["mobile"])[0]["text"]
    assert "1 234,50 kr" in message and "Fjord & Fjäll" in message


def test_a_wrong_code_can_be_followed_by_the_right_one(world, checkout):
    card = world.card()
    window = checkout.buy(card).window.expect_screen("enter-code")
    window.enter(world.wrong_code(card)).expect_notice("2")
    window.enter(world.code(card))
    result = checkout.result
    assert result.status == "Y"
    assert world.result(result.authentication)["interactionCounter"] == "02"


def test_what_cannot_be_a_code_does_not_count_as_a_try(world, checkout):
    card = world.card()
    window = checkout.buy(card).window.expect_screen("enter-code")
    for _ in range(4):
        window.enter("12ab").expect_notice("6")
    window.enter(world.code(card))
    result = checkout.result
    assert result.status == "Y"
    assert world.result(result.authentication)["interactionCounter"] == "01"


def test_three_wrong_codes_block_and_the_next_purchase_says_so(world, checkout):
    card = world.card()
    window = checkout.buy(card).window.expect_screen("enter-code")
    for left in ("2 gånger", "ett försök"):
        window.enter(world.wrong_code(card)).expect_notice(left)
    window.enter(world.wrong_code(card)).expect_ending("blocked")
    window.go_back()
    result = checkout.result
    assert (result.status, result.reason, result.eci) == ("N", "19", "07")
    again = checkout.buy(card).result
    assert (again.status, again.reason) == ("N", "12")
    assert "spärrat" in checkout.page.locator("#cardholder-info").inner_text()


def test_cancelling_is_reported_and_takes_the_cardholder_back(world, checkout):
    card = world.card()
    checkout.buy(card).window.expect_screen("enter-code").press("cancel")
    result = checkout.result
    assert result.status == "N"
    assert world.result(result.authentication)["challengeCancel"] == "01"


def test_the_first_two_purchases_are_exempt_with_a_message_and_the_third_is_challenged(
    world, checkout
):
    card = world.new_card()
    for _ in range(2):
        result = checkout.buy(card, preference="").result
        assert (result.status, result.eci) == ("Y", "05")
        message = checkout.page.locator("#cardholder-info").inner_text()
        assert "utan ytterligare verifiering" in message
    assert world.messages_to(card["mobile"]) == []
    window = checkout.buy(card, preference="").window.expect_screen("enter-code")
    window.enter(world.code(card))
    assert checkout.result.status == "Y"


def test_a_store_that_does_not_take_part_needs_no_window(world, checkout):
    card = world.card()
    result = checkout.buy(card, store="other").result
    assert (result.status, result.heading) == ("", "Purchase approved")
    assert checkout.page.locator("iframe").count() == 0
    assert world.messages_to(card["mobile"]) == []


def test_a_card_that_speaks_swedish_gets_window_and_messages_in_swedish(world, new_page):
    card = world.cards["challenge"]
    checkout = Checkout(new_page(locale="en-GB"), world)
    window = checkout.buy(card).window.expect_screen("enter-code")
    assert window.language == "sv"
    assert window.frame.get_by_role("heading", name="Bekräfta ditt köp").is_visible()
    assert "din engångskod" in world.messages_to(card["mobile"])[0]["text"]
    assert world.messages_to(card["email"])[0]["subject"].startswith("Din engångskod")


def test_a_card_that_speaks_english_gets_window_and_messages_in_english(world, new_page):
    card = world.cards["english"]
    checkout = Checkout(new_page(locale="sv-SE"), world)
    window = checkout.buy(card).window.expect_screen("enter-code")
    assert window.language == "en"
    assert window.frame.get_by_role("heading", name="Confirm your purchase").is_visible()
    assert "your one-time code" in world.messages_to(card["mobile"])[0]["text"]
    assert world.messages_to(card["email"])[0]["subject"].startswith("Your one-time code")


def test_a_card_without_a_language_follows_the_browser(world, new_page):
    for locale, language in (
        ("en-GB", "en"), ("sv-SE", "sv"), ("fi-FI", "fi"), ("nn-NO", "nb"), ("da-DK", "da"),
        ("de-DE", "sv"),
    ):
        checkout = Checkout(new_page(locale=locale), world)
        window = checkout.buy(world.silent_card()).window.expect_screen("enter-code")
        assert window.language == language, locale


def test_an_exempt_purchase_of_an_english_card_says_so_in_english(world, checkout):
    card = world.new_card(language="en")
    assert checkout.buy(card).result.status == "Y"
    message = checkout.page.locator("#cardholder-info").inner_text()
    assert "without further verification" in message


def test_the_3ds_method_runs_before_the_purchase_of_a_range_that_has_one(world, checkout):
    card = world.cards["method"]
    checkout.buy(card).window.expect_screen("enter-code").enter(world.code(card))
    messages = world.messages_of(checkout.result.authentication)
    requests = [json.loads(m["text"]) for m in messages if m["messageType"] == "AReq"]
    assert [message["threeDSCompInd"] for message in requests] == ["Y"]


def test_one_channel_failing_never_stops_the_other(world, checkout):
    card = world.cards["sms-fails"]
    window = checkout.buy(card).window.expect_screen("enter-code")
    states = window.frame.locator("#contacts .state").all_inner_texts()
    assert states == ["Gick inte att skicka", "Skickat"]
    window.enter(world.codes_to(card["email"])[0])
    assert checkout.result.status == "Y"


def test_a_card_without_contacts_and_questions_meets_no_dead_end(world, checkout):
    window = checkout.buy(world.cards["unreachable"]).window.expect_screen("call-service")
    assert window.frame.get_by_role("link", name="+46 8 123 456 78").first.is_visible()
    window.press("cancel")
    assert checkout.result.status == "N"


@pytest.mark.parametrize(
    ("key", "status", "reason"),
    [
        ("blocked", "N", "12"), ("stolen", "R", "10"), ("undetermined", "U", "22"),
        ("closed", "N", "12"), ("expired", "N", "05"), ("unknown", "N", "08"),
    ],
)
def test_a_card_forces_its_outcome(world, checkout, key, status, reason):
    result = checkout.buy(world.cards[key]).result
    assert (result.status, result.reason, result.eci) == (status, reason, "07")
    assert result.heading == "Purchase declined"
    assert checkout.page.locator("iframe").count() == 0


def test_an_e_mail_only_card_gets_its_code_by_e_mail(world, checkout):
    card = world.cards["email-only"]
    window = checkout.buy(card).window.expect_screen("enter-code")
    assert window.frame.locator("#contacts li").count() == 1
    window.enter(world.code(card))
    assert checkout.result.status == "Y"


def test_all_messages_of_a_purchase_can_be_read_with_their_verdicts(world, checkout):
    card = world.card()
    checkout.buy(card).window.expect_screen("enter-code").enter(world.code(card))
    assert checkout.result.status == "Y"
    checkout.page.locator("#messages-link").click()
    messages = checkout.page.locator("[data-message-type]")
    expect(messages.first).to_be_visible()
    shown = [message.get_attribute("data-message-type") for message in messages.all()]
    assert shown == [
        "AReq", "AReq", "ARes", "ARes", "CReq", "RReq", "RReq", "RRes", "RRes", "CRes",
    ]
    assert {message.get_attribute("data-accepted") for message in messages.all()} == {"true"}
    assert card["number"] not in checkout.page.content()


def test_a_cardholder_who_never_comes_back_still_leads_to_a_result(world, checkout):
    checkout.buy(world.card()).window.expect_screen("enter-code")
    world.advance(600)
    checkout.page.get_by_role("link", name="What is the state of this purchase?").click()
    result = checkout.result
    assert (result.status, result.reason, result.eci) == ("N", "14", "07")
