"""What the window is made of: its sizes, its weight, what it keeps, and what it needs."""

import pytest

from shop import Checkout, Window

SIZES = {"01": 250, "02": 390, "03": 500, "04": 600, "05": None}


def assert_fits(window, width):
    measured = window.content.evaluate(
        "[document.documentElement.clientWidth, document.documentElement.scrollWidth]"
    )
    assert measured[1] <= measured[0]
    if width:
        assert width - 20 <= measured[0] <= width


@pytest.mark.parametrize("size", SIZES)
def test_no_page_scrolls_sideways_in_any_window_size(world, checkout, size):
    card = world.card()
    window = checkout.buy(card, size=size, amount="123456789012").window
    assert_fits(window.expect_screen("enter-code"), SIZES[size])
    for summary in window.frame.locator("summary").all():
        summary.click()
    assert_fits(window, SIZES[size])
    assert_fits(window.enter(world.wrong_code(card)).expect_notice("2"), SIZES[size])
    world.advance(600)
    assert_fits(window.enter(world.code(card)).expect_ending("timedOut"), SIZES[size])


def test_the_full_screen_window_takes_all_the_width_there_is(world, new_page):
    page = new_page(viewport={"width": 390, "height": 844})
    window = Checkout(page, world).buy(world.card(), size="05").window
    assert_fits(window.expect_screen("enter-code"), None)
    assert window.content.evaluate("innerWidth") >= 330


def test_a_page_weighs_less_than_thirty_kilobytes_with_everything_it_loads(world, checkout):
    card = world.card()
    loaded = []
    checkout.page.on("response", lambda response: loaded.append(response))
    window = checkout.buy(card).window.expect_screen("enter-code")
    checkout.page.wait_for_load_state("networkidle")
    assert weight(loaded, world) < 30 * 1024
    loaded.clear()
    window.enter(world.wrong_code(card)).expect_notice("2")
    assert weight(loaded, world) < 30 * 1024


def weight(responses, world):
    """Bodies and headers of what came from the window's address."""
    own = [response for response in responses if response.url.startswith(world.acsWindow)]
    assert own
    return sum(
        len(response.body())
        + sum(len(name) + len(value) + 4 for name, value in response.all_headers().items())
        for response in own
    )


def test_the_window_loads_nothing_from_anyone_else(world, checkout):
    asked = []
    checkout.page.on("request", lambda request: asked.append((request.frame, request.url)))
    window = checkout.buy(world.card()).window.expect_screen("enter-code")
    checkout.page.wait_for_load_state("networkidle")
    of_window = [url for frame, url in asked if frame == window.content]
    assert len(of_window) >= 3
    assert all(url.startswith(world.acsWindow) for url in of_window), of_window


def test_the_window_keeps_nothing_in_the_browser(world, checkout):
    card = world.card()
    window = checkout.buy(card).window.expect_screen("enter-code")
    window.enter(world.wrong_code(card)).expect_notice("2")
    assert checkout.page.context.cookies() == []
    assert window.content.evaluate("localStorage.length + sessionStorage.length") == 0


def test_the_browser_has_nothing_to_complain_about(world, checkout):
    complaints = []
    checkout.page.on(
        "console", lambda line: line.type == "error" and complaints.append(line.text)
    )
    checkout.page.on("pageerror", lambda error: complaints.append(str(error)))
    card = world.card()
    window = checkout.buy(card).window.expect_screen("enter-code")
    window.enter(world.wrong_code(card)).expect_notice("2")
    window.enter(world.code(card))
    assert checkout.result.status == "Y"
    assert complaints == []


@pytest.fixture
def scriptless(new_page, world):
    """A browser without scripts, in the window and in the shop."""
    return Scriptless(new_page(java_script_enabled=False), world)


class Scriptless:
    """The same purchase, with every step by its button."""

    def __init__(self, page, world):
        self.page, self.world = page, world

    def buy(self, card):
        self.page.goto(f"{self.world.shop}/participating?card={card['number']}")
        self.page.locator("#pay").click()
        self.page.locator("#browser-form button").click()
        self.page.locator("#challenge-form button").click()
        return Window(self.page)

    def go_back(self, window):
        window.go_back()
        window.frame.locator("a#continue").click()
        return Checkout(self.page, self.world).result


def test_a_purchase_can_be_confirmed_without_scripts(world, scriptless):
    card = world.card()
    window = scriptless.buy(card).expect_screen("enter-code")
    window.enter(world.wrong_code(card)).expect_notice("2")
    window.enter(world.code(card)).expect_ending("confirmed")
    assert scriptless.go_back(window).status == "Y"


def test_sending_again_and_cancelling_need_no_scripts(world, scriptless):
    card = world.card()
    window = scriptless.buy(card).expect_screen("enter-code")
    world.advance(30)
    window.press("resend").expect_notice("samma kod")
    assert len(set(world.codes_to(card["mobile"]))) == 1
    window.press("cancel").expect_ending("cancelled")
    assert scriptless.go_back(window).status == "N"


def test_the_code_can_be_entered_by_keyboard_alone(world, checkout):
    card = world.card()
    window = checkout.buy(card).window.expect_screen("enter-code")
    field = window.frame.locator("#code")
    assert field.get_attribute("autocomplete") == "one-time-code"
    assert field.get_attribute("inputmode") == "numeric"
    field.focus()
    checkout.page.keyboard.type(world.code(card))
    checkout.page.keyboard.press("Enter")
    assert checkout.result.status == "Y"


def test_a_double_click_is_one_try(world, checkout):
    card = world.card()
    window = checkout.buy(card).window.expect_screen("enter-code")
    window.frame.locator("#code").fill(world.wrong_code(card))
    window.frame.locator("#verify").dblclick()
    window.expect_notice("2")


def test_the_window_ends_by_itself_when_its_time_runs_out(world, checkout):
    checkout.page.clock.install()
    window = checkout.buy(world.card()).window.expect_screen("enter-code")
    world.advance(600)
    checkout.page.clock.run_for(601_000)
    window.expect_ending("timedOut")


def test_no_address_holds_a_secret(world, checkout):
    addresses = []
    checkout.page.on("request", lambda request: addresses.append(request.url))
    card = world.card()
    window = checkout.buy(card).window.expect_screen("enter-code")
    code = world.code(card)
    window.enter(code)
    assert checkout.result.status == "Y"
    for secret in (code, card["number"], card["mobile"], card["email"]):
        assert not [address for address in addresses if secret in address]
