import pathlib
import sys

import pytest
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from shop import Checkout  # noqa: E402
from world import World  # noqa: E402


@pytest.fixture(scope="session")
def worlds(tmp_path_factory):
    """Every world of the run with everything secret that went through it, for the last test."""
    return []


@pytest.fixture
def start_world(tmp_path_factory, worlds):
    """Starts worlds that end with the test."""
    started = []

    def start(**options):
        folder = options.pop("folder", None) or tmp_path_factory.mktemp("world")
        log = folder / f"trace-{len(started)}.log"
        world = World(folder / "data", log, **options)
        started.append(world)
        worlds.append(world)
        return world

    yield start
    for world in started:
        if world.process.poll() is None:
            world.stop()


@pytest.fixture(scope="module")
def world(tmp_path_factory, worlds):
    """One world for the tests of a file; each test uses cards of its own."""
    folder = tmp_path_factory.mktemp("world")
    world = World(folder / "data", folder / "trace.log")
    worlds.append(world)
    yield world
    if world.process.poll() is None:
        world.stop()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            chromium_sandbox=False,
            args=["--disable-dev-shm-usage"],
        )
        yield browser
        browser.close()


@pytest.fixture
def page(browser):
    context = browser.new_context(locale="sv-SE")
    yield context.new_page()
    context.close()


@pytest.fixture
def checkout(page, world):
    return Checkout(page, world)
