"""Purchases in the shop, in a real browser."""

from shop import Checkout


def test_a_challenged_purchase_with_the_right_code_goes_through(world, checkout):
    card = world.cards["challenge"]
    window = checkout.buy(card).window.expect_screen("enter-code")
    window.enter(world.code(card))
    result = checkout.result
    assert (result.status, result.eci) == ("Y", "05")
    found = world.result(result.authentication)
    assert found["source"] == "RReq" and len(found["authenticationValue"]) == 28
    assert found["interactionCounter"] == "01"


def test_the_code_goes_to_both_contacts_and_is_the_same(world, checkout):
    card = world.cards["challenge"]
    checkout.buy(card).window.expect_screen("enter-code")
    assert world.codes_to(card["mobile"])[0] == world.codes_to(card["email"])[0]


def test_the_window_shows_the_contacts_masked(world, checkout):
    card = world.cards["challenge"]
    window = checkout.buy(card).window.expect_screen("enter-code")
    text = window.frame.locator("#contacts").inner_text()
    assert "•••••" + card["mobile"][-5:] in text
    assert card["email"][0] + "•••••@example.com" in text
    assert card["mobile"] not in window.content.content()
    assert card["email"] not in window.content.content()


def test_amount_and_payee_stand_in_the_window_and_in_the_message(world, checkout):
    card = world.cards["challenge"]
    window = checkout.buy(card, amount="123450").window.expect_screen("enter-code")
    text = window.frame.locator("main").inner_text().replace("\u00a0", " ")
    assert "1 234,50 kr" in text and "Fjord & Fjäll" in text
    message = world.messages_to(card["mobile"])[0]["text"]
    assert "1 234,50 kr" in message and "Fjord & Fjäll" in message


def test_a_wrong_code_can_be_followed_by_the_right_one(world, checkout):
    card = world.cards["additional"]
    window = checkout.buy(card).window.expect_screen("enter-code")
    window.enter(world.wrong_code(card)).expect_notice("2")
    window.enter(world.code(card))
    result = checkout.result
    assert result.status == "Y"
    assert world.result(result.authentication)["interactionCounter"] == "02"


def test_what_cannot_be_a_code_does_not_count_as_a_try(world, checkout):
    card = world.cards["additional"]
    window = checkout.buy(card).window.expect_screen("enter-code")
    for _ in range(4):
        window.enter("12ab").expect_notice("6")
    window.enter(world.code(card))
    result = checkout.result
    assert result.status == "Y"
    assert world.result(result.authentication)["interactionCounter"] == "01"


def test_three_wrong_codes_block_and_the_next_purchase_says_so(world, checkout):
    card = world.cards["extra"]
    window = checkout.buy(card).window.expect_screen("enter-code")
    for left in ("2", "1"):
        window.enter(world.wrong_code(card)).expect_notice(left)
    window.enter(world.wrong_code(card)).expect_ending("blocked")
    window.press("continue")
    result = checkout.result
    assert (result.status, result.reason, result.eci) == ("N", "19", "07")
    again = checkout.buy(card).result
    assert (again.status, again.reason) == ("N", "12")
    assert "spärrat" in checkout.page.locator("#cardholder-info").inner_text()


def test_cancelling_is_reported_and_takes_the_cardholder_back(world, checkout):
    card = world.cards["challenge"]
    checkout.buy(card).window.expect_screen("enter-code").press("cancel")
    result = checkout.result
    assert result.status == "N"
    assert world.result(result.authentication)["challengeCancel"] == "01"


def test_the_first_two_purchases_are_exempt_with_a_message_and_the_third_is_challenged(
    world, checkout
):
    card = world.cards["exempt"]
    for _ in range(2):
        result = checkout.buy(card, preference="").result
        assert (result.status, result.eci) == ("Y", "05")
        message = checkout.page.locator("#cardholder-info").inner_text()
        assert "utan ytterligare verifiering" in message
    assert world.messages_to(card["mobile"]) == []
    window = checkout.buy(card, preference="").window.expect_screen("enter-code")
    window.enter(world.code(card))
    assert checkout.result.status == "Y"


def test_a_store_that_does_not_take_part_needs_no_window(world, page):
    checkout = Checkout(page, world)
    before = len(world.messages_to(world.cards["challenge"]["mobile"]))
    checkout.buy(world.cards["challenge"], store="other")
    assert checkout.result.status in ("", None)
    assert page.locator("iframe").count() == 0
    assert len(world.messages_to(world.cards["challenge"]["mobile"])) == before


def test_the_card_s_language_decides(world, checkout):
    english = world.cards["english"]
    window = checkout.buy(english).window.expect_screen("enter-code")
    assert window.content.evaluate("document.documentElement.lang") == "en"
    assert "one-time code" in world.messages_to(english["mobile"])[0]["text"]
    swedish = world.cards["challenge"]
    window = checkout.buy(swedish).window.expect_screen("enter-code")
    assert window.content.evaluate("document.documentElement.lang") == "sv"
    assert "engångskod" in world.messages_to(swedish["mobile"])[0]["text"]


def test_the_3ds_method_runs_for_a_range_that_has_one(world, checkout):
    checkout.buy(world.cards["method"]).window.expect_screen("enter-code")
    authentication = world.messages_to(world.cards["method"]["mobile"])
    assert authentication
    checkout.window.enter(world.code(world.cards["method"]))
    result = checkout.result
    requests = [m for m in world.messages_of(result.authentication) if m.get("type") == "AReq"]
    assert any('"threeDSCompInd": "Y"' in str(m.get("text", m)) or '"threeDSCompInd" : "Y"' in
               str(m.get("text", m)) for m in requests), requests


def test_one_channel_failing_never_stops_the_other(world, checkout):
    card = world.cards["sms-fails"]
    window = checkout.buy(card).window.expect_screen("enter-code")
    assert window.frame.locator("#contacts .state").count() == 2
    code = world.codes_to(card["email"])[0]
    window.enter(code)
    assert checkout.result.status == "Y"


def test_a_card_without_contacts_meets_no_dead_end(world, checkout):
    window = checkout.buy(world.cards["no-contact"]).window.expect_screen("no-contact")
    assert "+46 8 123 456 78" in window.frame.locator("main").inner_text()
    window.press("cancel")
    assert checkout.result.status == "N"


def test_test_cards_force_their_outcomes(world, checkout):
    outcomes = {
        "blocked": ("N", "12"), "stolen": ("R", "10"), "undetermined": ("U", "22"),
        "closed": ("N", "12"), "expired": ("N", "05"), "unknown": ("N", "08"),
    }
    for key, expected in outcomes.items():
        result = checkout.buy(world.cards[key], preference="").result
        assert (result.status, result.reason) == expected, key


def test_an_e_mail_only_card_gets_its_code_by_e_mail(world, checkout):
    card = world.cards["email-only"]
    window = checkout.buy(card).window.expect_screen("enter-code")
    assert window.frame.locator("#contacts li").count() == 1
    window.enter(world.code(card))
    assert checkout.result.status == "Y"


def test_all_messages_of_a_purchase_can_be_read_with_their_verdicts(world, checkout):
    card = world.cards["challenge"]
    checkout.buy(card).window.expect_screen("enter-code").enter(world.code(card))
    checkout.result
    checkout.page.locator("#messages-link").click()
    text = checkout.page.locator("main").inner_text()
    places = [text.find(name) for name in ("AReq", "ARes", "CReq", "RReq", "RRes", "CRes")]
    assert all(place >= 0 for place in places), places
    assert card["number"] not in checkout.page.content()


def test_a_cardholder_who_never_comes_back_still_leads_to_a_result(world, checkout):
    card = world.cards["method"]
    checkout.buy(card).window.expect_screen("enter-code")
    world.advance(600)
    result = checkout.result
    assert (result.status, result.reason) == ("N", "14")
