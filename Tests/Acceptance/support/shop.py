"""The shop and the window in a real browser."""

import re

from playwright.sync_api import expect

from cards import BIRTH_DATE, POSTAL_CODE


class Checkout:
    def __init__(self, page, world):
        self.page, self.world = page, world

    def buy(self, card, store="participating", preference="", size="02", amount="49900"):
        query = f"amount={amount}&currency=752&size={size}&preference={preference}"
        self.page.goto(f"{self.world.shop}/{store}?{query}")
        self.page.locator(f'button[data-card="{card["number"]}"]').click()
        self.page.locator("#pay").click()
        return self

    @property
    def window(self):
        return Window(self.page)

    @property
    def result(self):
        locator = self.page.locator("#result")
        expect(locator).to_be_visible()
        return Result(locator)


class Window:
    def __init__(self, page):
        self.page = page
        self.frame = page.frame_locator("iframe#challenge")

    def expect_screen(self, name):
        expect(self.frame.locator(f'main[data-screen="{name}"]')).to_be_visible()
        return self

    def expect_ending(self, name):
        expect(self.frame.locator(f'main[data-ending="{name}"]')).to_be_visible()
        return self

    def expect_notice(self, pattern):
        expect(self.frame.locator("#notice")).to_have_text(re.compile(pattern))
        return self

    def enter(self, code):
        self.frame.locator("#code").fill(code)
        return self.press("verify")

    def press(self, name):
        """Presses a button and waits for the page that comes of it."""
        with self.content.expect_navigation(wait_until="commit"):
            self.frame.locator(f"#{name}").click()
        return self

    def answer(self, **answers):
        """Answers the questions of the page: `answer(birth_date=…)`."""
        for question, answer in answers.items():
            self.frame.locator(f"#answer-{question.replace('_', '-')}").fill(answer)
        return self.press("answer")

    def identify(self):
        """Goes to the update and answers both questions as the cardholder does."""
        if self.frame.locator("#update").count():
            self.press("update")
        self.expect_screen("questions").answer(birth_date=BIRTH_DATE)
        return self.answer(postal_code=POSTAL_CODE).expect_screen("contacts")

    def give(self, mobile="", email=""):
        """Types new contacts; the summary comes, or what is wrong with them."""
        self.frame.locator("#mobile").fill(mobile)
        self.frame.locator("#email").fill(email)
        return self.press("review")

    def expect_problem(self, pattern):
        expect(self.frame.locator(".problems")).to_contain_text(re.compile(pattern))
        return self

    def go_back(self):
        """Leaves the window for the shop, which may take the frame away."""
        self.frame.locator("#continue").click()
        return self

    @property
    def language(self):
        return self.frame.locator("html").get_attribute("lang")

    @property
    def content(self):
        """The frame itself, for scripts in it."""
        self.frame.locator("main").wait_for()
        return self.page.frame(name="challenge")


class Result:
    def __init__(self, locator):
        self.heading = locator.locator("h1").inner_text()
        self.status = locator.get_attribute("data-trans-status")
        self.eci = locator.get_attribute("data-eci")
        self.reason = locator.get_attribute("data-reason")
        self.authentication = locator.get_attribute("data-threeds-server-trans-id")
