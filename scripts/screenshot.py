"""Buys something in the sandbox's shop and takes a picture of the challenge window."""

import pathlib
import sys
import tempfile

from playwright.sync_api import expect, sync_playwright

import patience
from shop import Checkout
from world import World


def main(target):
    expect.set_options(timeout=patience.MILLISECONDS)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        world = World(pathlib.Path(folder))
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", chromium_sandbox=False
        )
        page = browser.new_page(
            locale="en-GB", viewport={"width": 960, "height": 820}, device_scale_factor=2
        )
        checkout = Checkout(page, world)
        checkout.buy(world.cards["english"], size="03").window.expect_screen("enter-code")
        page.locator("main").screenshot(path=target)
        browser.close()
        world.stop()


main(sys.argv[1])
