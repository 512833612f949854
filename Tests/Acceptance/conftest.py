import pytest
from playwright.sync_api import sync_playwright

from program import Program
from shop import Checkout
from world import World


def pytest_collection_modifyitems(items):
    """The search for secrets comes last: it reads what all the others left."""
    items.sort(key=lambda item: item.path.name == "test_secrets.py")


@pytest.fixture(scope="session", autouse=True)
def nothing_left_running():
    """A test that fails before it stops its program leaves nothing behind."""
    yield
    for program in Program.started:
        if program.is_running:
            program.kill()


@pytest.fixture(scope="session")
def worlds():
    """Every world of the run with everything secret that went through it."""
    return []


@pytest.fixture(scope="module")
def world(tmp_path_factory, worlds):
    """One world for the tests of a file; each test takes cards of its own."""
    world = World(tmp_path_factory.mktemp("world"))
    worlds.append(world)
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
        )
        yield browser
        browser.close()


@pytest.fixture
def new_page(browser):
    """Opens pages in browsers of their own, with any options of a Playwright context."""
    contexts = []

    def open_page(**options):
        contexts.append(browser.new_context(**{"locale": "sv-SE", **options}))
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
