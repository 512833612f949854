"""The update of contacts in the window, in a real browser."""

import itertools
import re

import pytest
from playwright.sync_api import expect

from shop import Checkout

# Reserved for fiction by the Swedish Post and Telecom Authority; the spare cards have the others.
_mobiles = itertools.cycle(f"07017406{number:02d}" for number in range(15, 20))
_addresses = (f"updated.{number}@example.com" for number in itertools.count())


@pytest.fixture
def fresh(world):
    """Contacts that no card has yet."""
    mobile, email = next(_mobiles), next(_addresses)
    world.typed.update({mobile, "+46" + mobile[1:], email})
    return {"mobile": mobile, "international": "+46" + mobile[1:], "email": email}


def at_the_code(world, checkout):
    card = world.card()
    return card, checkout.buy(card).window.expect_screen("enter-code")


def test_the_purchase_is_completed_with_the_code_that_went_to_new_contacts(world, checkout, fresh):
    card, window = at_the_code(world, checkout)
    window.identify().give(mobile=fresh["mobile"], email=fresh["email"]).expect_screen("summary")
    assert window.frame.locator("#new-mobile").inner_text() == fresh["international"]
    window.press("confirm").expect_screen("enter-code").expect_notice("sparade")
    window.enter(world.codes_to(fresh["email"])[0])
    assert checkout.result.status == "Y"


def test_the_old_code_is_dead_when_the_contacts_have_changed(world, checkout, fresh):
    card, window = at_the_code(world, checkout)
    old = world.code(card)
    window.identify().give(email=fresh["email"]).press("confirm").expect_screen("enter-code")
    window.enter(old).expect_notice("stämmer inte")
    window.enter(world.codes_to(fresh["email"])[0])
    assert checkout.result.status == "Y"


def test_the_old_contacts_are_told_at_once_and_without_a_link(world, checkout, fresh):
    card, window = at_the_code(world, checkout)
    window.identify().give(mobile=fresh["mobile"], email=fresh["email"]).press("confirm")
    window.expect_screen("enter-code")
    for contact in (card["mobile"], card["email"]):
        notice = world.messages_to(contact)[0]["text"]
        assert "ändra" in notice and not re.search(r"\d{6}|http|www", notice)
        assert fresh["mobile"][-5:] not in notice and fresh["email"] not in notice


def test_an_empty_field_leaves_its_contact_as_it_is(world, checkout, fresh):
    card, window = at_the_code(world, checkout)
    window.identify().give(mobile=fresh["mobile"])
    assert "•••••@example.com" in window.frame.locator("#new-email").inner_text()
    window.press("confirm").expect_screen("enter-code")
    assert world.codes_to(card["email"])[0] == world.codes_to(fresh["international"])[0]


def test_a_contact_can_be_removed_while_another_is_left(world, checkout):
    card, window = at_the_code(world, checkout)
    window.identify().frame.locator("#remove-mobile").check()
    window.press("review").expect_screen("summary").press("confirm").expect_screen("enter-code")
    assert window.frame.locator("#contacts li").count() == 1
    window.enter(world.codes_to(card["email"])[0])
    assert checkout.result.status == "Y"


def test_the_last_contact_cannot_be_removed(world, checkout):
    _, window = at_the_code(world, checkout)
    window.identify().frame.locator("#remove-mobile").check()
    window.frame.locator("#remove-email").check()
    window.press("review").expect_screen("contacts").expect_problem("finnas kvar")


def test_a_card_without_contacts_starts_with_the_update(world, checkout, fresh):
    window = checkout.buy(world.cards["no-contact"]).window.expect_screen("questions")
    window.identify().give(email=fresh["email"]).press("confirm").expect_screen("enter-code")
    window.enter(world.codes_to(fresh["email"])[0])
    assert checkout.result.status == "Y"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"mobile": "08-123 456 78"}, "inget mobilnummer"),
        ({"mobile": "hej"}, "inget telefonnummer"),
        ({"mobile": "+1 202 555 0123"}, "e-postadress i stället"),
        ({"email": "ingen.adress"}, "ingen e-postadress"),
        ({}, "inte ändrat"),
    ],
)
def test_what_cannot_be_a_contact_is_said_beside_its_field(world, checkout, typed, said):
    _, window = at_the_code(world, checkout)
    window.identify().give(**typed).expect_screen("contacts").expect_problem(said)
    for name, value in typed.items():
        field = window.frame.locator(f"#{name}")
        expect(field).to_have_value(value)
        assert field.get_attribute("aria-invalid") == "true"
        problem = window.frame.locator(f"#{name}-problem").inner_text()
        assert window.frame.locator(f'.problems a[href="#{name}"]').inner_text() == problem


def test_what_was_typed_can_be_mended_before_it_holds(world, checkout, fresh):
    _, window = at_the_code(world, checkout)
    window.identify().give(email=fresh["email"]).expect_screen("summary").press("edit")
    expect(window.expect_screen("contacts").frame.locator("#email")).to_have_value(fresh["email"])


def test_three_wrong_answers_block_the_card(world, checkout):
    card, window = at_the_code(world, checkout)
    window.press("update")
    window.answer(birth_date="1970-01-01").expect_problem("2 gånger")
    window.answer(birth_date="1970-01-02").expect_problem("ett försök kvar")
    window.answer(birth_date="1970-01-03").expect_ending("blocked")
    result = checkout.result
    assert (result.status, result.reason) == ("N", "19")
    assert checkout.buy(card).result.reason == "12"


def test_what_cannot_be_an_answer_does_not_count(world, checkout):
    _, window = at_the_code(world, checkout)
    window.press("update")
    for typed in ("", "igår", "17/5", "1980-13-40"):
        window.answer(birth_date=typed).expect_problem("räknas inte")
    window.answer(birth_date="17.5.1980").answer(postal_code="11122").expect_screen("contacts")


def test_wrong_codes_and_wrong_answers_count_together_over_challenges(world, new_page):
    card = world.card()
    for _ in range(2):
        window = Checkout(new_page(), world).buy(card).window.expect_screen("enter-code")
        window.enter(world.wrong_code(card)).expect_notice("2 gånger").press("update")
        window.answer(birth_date="1970-01-01").expect_problem("stämmer inte")
    window = Checkout(new_page(), world).buy(card).window.expect_screen("enter-code")
    window.press("update").answer(birth_date="1970-01-01").expect_ending("blocked")


def test_a_card_without_questions_is_told_to_call(world, checkout):
    window = checkout.buy(world.cards["email-only"]).window.expect_screen("enter-code")
    window.press("update").expect_screen("call-service")
    assert window.frame.get_by_role("link", name="+46 8 123 456 78").first.is_visible()
    window.press("leave").expect_screen("enter-code")
    window.enter(world.codes_to(world.cards["email-only"]["email"])[0])
    assert checkout.result.status == "Y"


def test_one_can_go_back_to_the_code_that_was_sent(world, checkout):
    card, window = at_the_code(world, checkout)
    window.press("update").expect_screen("questions").press("leave").expect_screen("enter-code")
    window.enter(world.code(card))
    assert checkout.result.status == "Y"


def test_the_new_code_lives_ten_minutes_of_its_own(world, checkout, fresh):
    _, window = at_the_code(world, checkout)
    world.advance(500)
    window.identify().give(email=fresh["email"]).press("confirm").expect_screen("enter-code")
    world.advance(400)
    window.enter(world.codes_to(fresh["email"])[0])
    assert checkout.result.status == "Y"


def test_the_update_does_not_outlive_the_code(world, checkout):
    _, window = at_the_code(world, checkout)
    window.press("update")
    world.advance(601)
    window.answer(birth_date="1980-05-17").expect_ending("timedOut")


def test_changed_contacts_hold_for_the_next_purchase_and_take_its_exemption(
    world, new_page, fresh
):
    card = world.new_card()
    first = Checkout(new_page(), world).buy(card, preference="04")
    first.window.expect_screen("enter-code").identify().give(email=fresh["email"])
    first.window.press("confirm").expect_screen("enter-code")
    first.window.enter(world.codes_to(fresh["email"])[0])
    assert first.result.status == "Y"
    # One purchase is completed, two are exempt; but the contacts are new.
    second = Checkout(new_page(), world).buy(card)
    second.window.expect_screen("enter-code").enter(world.codes_to(fresh["email"])[0])
    assert second.result.status == "Y"


def test_the_old_code_in_another_tab_meets_the_new_one(world, new_page, fresh):
    card = world.card()
    tabs = [Checkout(new_page(), world) for _ in range(2)]
    for tab in tabs:
        tab.buy(card).window.expect_screen("enter-code")
    old = world.codes_to(card["mobile"])
    tabs[0].window.identify().give(mobile=fresh["mobile"], email=fresh["email"])
    tabs[0].window.press("confirm").expect_screen("enter-code")
    # The second purchase's own code went to contacts that the card no longer has.
    tabs[1].window.enter(old[0]).expect_notice("har ändrats")
    tabs[1].window.enter(world.codes_to(fresh["email"])[0])
    assert tabs[1].result.status == "Y"


@pytest.mark.parametrize(
    "typed",
    ["0701740615", "070-174 06 15", "0046701740615", "+46 (0)70 174 06 15", "０７０１７４０６１５"],
)
def test_a_number_is_understood_as_people_write_it(world, checkout, typed):
    _, window = at_the_code(world, checkout)
    window.identify().give(mobile=typed).expect_screen("summary")
    assert window.frame.locator("#new-mobile").inner_text() == "+46701740615"
