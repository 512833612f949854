import pytest
from playwright.sync_api import expect, sync_playwright

import patience
from program import Program
from shop import Checkout
from world import World

pytest_plugins = ["program_logs"]


def pytest_configure(config):
    expect.set_options(timeout=patience.MILLISECONDS)


def pytest_collection_modifyitems(config, items):
    """What is statistical, random at length or slow runs only when it is asked for (`make soak`)."""
    if config.option.markexpr != "soak":
        soak = [item for item in items if item.get_closest_marker("soak")]
        config.hook.pytest_deselected(items=soak)
        items[:] = [item for item in items if item not in soak]


@pytest.fixture(scope="session", autouse=True)
def nothing_left_running():
    """A test that fails before it stops its program leaves nothing behind."""
    yield
    for program in Program.started:
        if program.is_running:
            program.kill()


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """One world for the tests of a file; each test takes cards of its own."""
    world = World(tmp_path_factory.mktemp("world"))
    yield world
    world.stop()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            # Chromium's own sandbox refuses to work for root and in many containers.
            chromium_sandbox=False,
            args=["--disable-dev-shm-usage"],
            timeout=patience.MILLISECONDS,
        )
        yield browser
        browser.close()


@pytest.fixture
def new_page(browser):
    """Opens pages in browsers of their own, with any options of a Playwright context."""
    contexts = []

    def open_page(**options):
        contexts.append(browser.new_context(**{"locale": "sv-SE", **options}))
        contexts[-1].set_default_timeout(patience.MILLISECONDS)
        return contexts[-1].new_page()

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def page(new_page):
    return new_page()


@pytest.fixture
def checkout(page, world):
    return Checkout(page, world)
