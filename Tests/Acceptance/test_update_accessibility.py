"""Pages of the update of contacts that are rare, and all of them as few people see them: with the
colours of the system, in the order of the keyboard, with large text, without motion, on paper."""

import itertools
import re

import pytest
from playwright.sync_api import expect

import cards
from accessibility import violations
from layout import faults, focused, stops
from portal import Portal
from shop import Checkout
from world import World

_addresses = (f"a.new.{number}@accessible.example.com" for number in itertools.count())
SMALLEST = "01"


@pytest.fixture(scope="module")
def together(tmp_path_factory):
    """A world whose issuer asks all questions on one page, and knows no more than one change."""
    world = World(
        tmp_path_factory.mktemp("together"), askedTogether="true", changesPerChallenge=1
    )
    yield world
    world.stop()


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory):
    """A world whose issuer wants contacts changed by customer service alone."""
    world = World(tmp_path_factory.mktemp("elsewhere"), inWindow="false")
    yield world
    world.stop()


def new_address(world):
    address = next(_addresses)
    world.typed.add(address)
    return address


def opened(world, page, card=None):
    checkout = Checkout(page, world)
    return checkout.buy(card or world.card(), size=SMALLEST).window


def at_the_questions(world, page):
    return opened(world, page).expect_screen("enter-code").press("update").expect_screen("questions")


def without_contacts(world, page):
    return opened(world, page, world.cards["no-contact"]).expect_screen("questions")


def at_the_contacts(world, page):
    return opened(world, page).expect_screen("enter-code").identify()


def wrong_contacts(world, page):
    window = at_the_contacts(world, page).give(mobile="08-123 456", email="x" * 60)
    return window.expect_problem("e-postadress")


def summed_up(world, page):
    return at_the_contacts(world, page).give(email=new_address(world)).expect_screen("summary")


def changed_elsewhere(world, page):
    card = world.card()
    window = opened(world, page, card).expect_screen("enter-code")
    updated_by_other = Checkout(page.context.new_page(), world).buy(card).window
    updated_by_other.expect_screen("enter-code").identify().give(email=new_address(world))
    updated_by_other.press("confirm").expect_screen("enter-code")
    return window.enter("123456").expect_notice("har ändrats")


def no_questions(world, page):
    window = opened(world, page, world.cards["email-only"]).expect_screen("enter-code")
    return reason(window.press("update"), "noQuestions")


def frozen(world, page):
    user = world.user()
    card = world.cards[user["cards"][0]]
    window = opened(world, page, card).expect_screen("enter-code")
    portal = Portal(page.context.new_page(), world).sign_in(user).open_card()
    portal.page.locator(".not-me").first.click()
    portal.press("confirm").expect_screen("notice", "reported")
    return reason(window.enter("123456"), "frozen")


def reason(window, name):
    expect(window.frame.locator(f'main[data-reason="{name}"]')).to_be_visible()
    return window


SCHEMES = ({"color_scheme": "light"}, {"color_scheme": "dark"})
SYSTEM = ({"forced_colors": "active"},)


def judge(page, window, looks=SCHEMES + SYSTEM):
    """No violation, nothing cut off, nothing upon something else.

    What the page calls itself, for it must be told from the one before.
    """
    for media in looks:
        page.emulate_media(**media)
        assert violations(window.content) == [], media
    page.emulate_media(forced_colors="none")
    assert faults(window.content) == []
    assert window.frame.locator("h1").count() == 1
    return window.content.title(), window.frame.locator("h1").inner_text()


def test_no_page_on_the_way_to_new_contacts_has_a_violation_in_the_system_s_colours(world, page):
    def look(window):
        return judge(page, window, SYSTEM)

    window = at_the_questions(world, page)
    assert window.content.evaluate("document.documentElement.clientWidth") <= 250
    titles = [look(window)]
    look(window.answer(birth_date="").expect_problem("räknas inte"))
    look(window.answer(birth_date="1970-01-01").expect_problem("2 gånger"))
    look(window.answer(birth_date=cards.BIRTH_DATE))
    titles.append(look(window.answer(postal_code=cards.POSTAL_CODE).expect_screen("contacts")))
    look(window.give(mobile="08-123 456", email="x" * 60).expect_problem("e-postadress"))
    for contact in ("mobile", "email"):
        window.frame.locator(f"#{contact}").fill("")
        window.frame.locator(f"#remove-{contact}").check()
    look(window.press("review").expect_problem("finnas kvar"))
    titles.append(look(window.give(email=new_address(world)).expect_screen("summary")))
    titles.append(look(window.press("confirm").expect_notice("sparade")))
    assert len(set(titles)) == 4


@pytest.mark.parametrize("lead", [without_contacts, changed_elsewhere, no_questions, frozen])
def test_a_page_beside_that_way_has_no_violation_in_the_smallest_window(world, page, lead):
    judge(page, lead(world, page))


def test_questions_asked_together_have_no_violation(together, page):
    window = opened(together, page).expect_screen("enter-code").press("update")
    judge(page, window.expect_screen("questions"))
    window.answer(birth_date="x").expect_problem("räknas inte")
    judge(page, window)
    window.frame.locator("#answer-birth-date").fill(cards.BIRTH_DATE)
    window.answer(postal_code="99999").expect_problem("2 gånger")
    judge(page, window)


def test_a_window_that_changes_no_more_contacts_has_no_violation(together, page):
    window = opened(together, page).expect_screen("enter-code").press("update")
    window.frame.locator("#answer-birth-date").fill(cards.BIRTH_DATE)
    window.answer(postal_code=cards.POSTAL_CODE).give(email=new_address(together))
    window.press("confirm").expect_screen("enter-code").press("update")
    judge(page, reason(window, "changedTooOften"))


def test_a_window_that_leads_to_customer_service_has_no_violation(elsewhere, page):
    window = opened(elsewhere, page).expect_screen("enter-code")
    judge(page, window)
    judge(page, reason(window.press("update"), "notInWindow"))


# By keyboard


def tab_to(page, window, name):
    """Presses Tab until the focus is there; where it was on the way."""
    way = []
    for _ in range(60):
        in_frame = page.evaluate("document.activeElement.tagName") == "IFRAME"
        if in_frame:
            way.append(focused(window.content))
            if way[-1] == name:
                return way
        page.keyboard.press("Tab")
    raise AssertionError(f"no way to {name} but {way}")


@pytest.mark.parametrize("lead", [at_the_questions, wrong_contacts, summed_up, no_questions])
def test_the_focus_goes_through_a_page_as_it_is_read(world, page, lead):
    window = lead(world, page)
    expected = stops(window.content)
    page.evaluate("document.activeElement.blur()")
    window.content.evaluate("() => { document.activeElement.blur(); getSelection().empty(); }")
    way = [name for name in tab_to(page, window, expected[-1]) if name in expected]
    # From wherever the focus was, once around.
    way = list(dict.fromkeys(way))
    assert way == expected[len(expected) - len(way):]
    seen = window.content.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert seen != "none"
    assert window.content.locator("[tabindex]:not([tabindex='-1'])").count() == 0


# Motion, paper, text twice as large


def test_nothing_turns_for_who_wants_no_motion(world, page):
    window = at_the_questions(world, page)
    moving = "() => { document.body.classList.add('busy'); return document.getAnimations().length }"
    assert window.content.evaluate(moving) == 1
    page.emulate_media(reduced_motion="reduce")
    assert window.content.evaluate(moving) == 0


def ended(world, page, how):
    card = world.card()
    # Without its script the page stays.
    page.route(f"{world.acsWindow}/static/*.js*", lambda route: route.abort())
    window = opened(world, page, card).expect_screen("enter-code")
    if how == "confirmed":
        window.enter(world.code(card))
    else:
        for _ in range(3):
            window.enter(world.wrong_code(card))
    return window.expect_ending(how)


@pytest.mark.parametrize("how", ["confirmed", "blocked"])
def test_the_end_is_dark_on_white_paper_with_nothing_to_press(world, page, how):
    window = ended(world, page, how)
    page.emulate_media(media="print", color_scheme="dark")
    frame = window.content
    assert frame.locator("button:visible").count() == 0
    for name in ("h1", ".amount", ".merchant", ".phone"):
        assert frame.locator(name).first.is_visible()
    colours = frame.evaluate(
        """() => [...document.querySelectorAll("h1, p, .fact, a")].map(
            (element) => getComputedStyle(element).color)"""
    )
    for colour in colours:
        assert max(int(part) for part in re.findall(r"\d+", colour)[:3]) < 170, colour
    background = frame.evaluate("getComputedStyle(document.body).backgroundColor")
    assert background == "rgb(255, 255, 255)"
    assert violations(frame) == []


@pytest.mark.parametrize("lead", [wrong_contacts, summed_up])
def test_nothing_is_lost_with_text_twice_as_large(world, page, lead):
    window = lead(world, page)
    page.locator("iframe#challenge").evaluate(
        "frame => { frame.style.width = '500px'; frame.style.height = '800px' }"
    )
    window.content.evaluate("document.documentElement.style.fontSize = '200%'")
    assert faults(window.content) == []
