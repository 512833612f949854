"""The challenge window as HTML, for tests that need no browser."""

import html
import re

from http_client import post_form


class Page:
    def __init__(self, answer, base):
        self.answer, self.base = answer, base
        self.html = answer.text

    @property
    def screen(self):
        return self._attribute("data-screen")

    @property
    def ending(self):
        return self._attribute("data-ending")

    @property
    def language(self):
        return re.search(r'<html[^>]* lang="([^"]+)"', self.html)[1]

    @property
    def notice(self):
        found = re.search(r'id="notice"[^>]*>([^<]*)<', self.html)
        return html.unescape(found[1]).strip() if found else None

    @property
    def text(self):
        return html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", self.html)))

    def form(self, name):
        """Address and fields of a form."""
        found = re.search(rf'<form id="{name}"[^>]*action="([^"]+)"(.*?)</form>', self.html, re.S)
        assert found, f"no form {name} in {self.html}"
        fields = {
            field: html.unescape(value)
            for field, value in re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', found[2])
        }
        address = html.unescape(found[1])
        return (address if "://" in address else self.base + address), fields

    def submit(self, name, **typed):
        address, fields = self.form(name)
        return Page(post_form(address, {**fields, **typed}), self.base)

    def enter(self, code):
        return self.submit("code-form", code=code)

    def _attribute(self, name):
        found = re.search(rf'{name}="([^"]+)"', self.html)
        return found[1] if found else None
