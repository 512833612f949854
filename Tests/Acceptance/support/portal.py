"""The account portal, as a cardholder in a browser meets it."""

import re

from playwright.sync_api import expect


class Portal:
    def __init__(self, page, world):
        self.page, self.world = page, world
        self.user = None

    def open(self, path="/"):
        self.page.goto(self.world.acsPortal + path)
        return self

    @property
    def main(self):
        return self.page.locator("main")

    @property
    def card(self):
        """The own card of the user who signed in."""
        return self.world.cards[self.user["cards"][0]]

    def expect_screen(self, name, reason=None):
        expect(self.main).to_have_attribute("data-screen", name)
        if reason:
            expect(self.main).to_have_attribute("data-reason", reason)
        return self

    def expect_text(self, text):
        expect(self.main).to_contain_text(text)
        return self

    def press(self, name):
        self.page.locator(f"#{name}").click()
        return self

    def fill(self, **fields):
        for name, text in fields.items():
            self.page.locator(f"#{name.replace('_', '-')}").fill(text)
        return self

    # Signing in

    def give_password(self, user, password=None):
        self.user = user
        self.open("/sign-in").fill(
            user_name=user["userName"], password=password or user["password"]
        )
        return self.press("sign-in")

    def give_code(self, code):
        return self.fill(code=code).press("confirm-code")

    def sign_in(self, user=None):
        self.give_password(user or self.world.user()).expect_screen("code")
        self.give_code(self.world.code(self.card)).expect_screen("cards")
        # What opens a session must be found nowhere, either.
        self.world.typed.update(
            cookie["value"] for cookie in self.page.context.cookies()
            if cookie["name"].endswith(("session", "visitor"))
        )
        return self

    # Cards

    def open_card(self, place=0):
        self.page.locator(".cards a").nth(place).click()
        return self.expect_screen("card")

    def propose(self, kind, text):
        self.press(f"change-{kind}").expect_screen("contact")
        return self.fill(contact=text).press("send-code")

    @property
    def handle(self):
        return re.search(r"/cards/([0-9a-f]{24})", self.page.url).group(1)
