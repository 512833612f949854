"""A visitor of the account portal without a browser, who may send whatever no browser would."""

import html
import re
import urllib.parse
from http.cookies import SimpleCookie

from http_client import request

FORM = "application/x-www-form-urlencoded"


class Visitor:
    """Keeps cookies as a browser does, and follows no redirect by itself."""

    def __init__(self, world, cookies=None):
        self.world, self.base = world, world.acsPortal
        self.cookies = dict(cookies or {})
        self.user = None

    def copy(self):
        """The same cookies in other hands."""
        return Visitor(self.world, self.cookies)

    def get(self, path, **headers):
        return self._take(request(self.base + path, headers=self._headers(headers)))

    def post(self, path, fields, origin=True, **headers):
        if origin:
            headers = {"Origin": self.base, "Sec-Fetch-Site": "same-origin", **headers}
        body = fields if isinstance(fields, (str, bytes)) else urllib.parse.urlencode(fields)
        return self._take(request(self.base + path, body, FORM, headers=self._headers(headers)))

    def submit(self, path, form, **typed):
        """Fills in a form of a page and sends it."""
        action, fields = forms(self.get(path))[form]
        return self.post(action, {**fields, **typed})

    def give_password(self, user, password=None):
        self.user = user
        return self.submit("/sign-in", "sign-in-form", **{
            "user-name": user["userName"], "password": password or user["password"],
        })

    def give_code(self, code):
        return self.submit("/code", "code-form", code=code)

    def sign_in(self, user=None):
        assert self.give_password(user or self.world.user()).status == 303
        answer = self.give_code(self.world.code(self.card()))
        assert (answer.status, answer.headers["Location"]) == (303, "/"), answer.text
        return self

    def card(self, place=0):
        return self.world.cards[self.user["cards"][place]]

    def handles(self):
        """The addresses of the user's cards."""
        found = re.findall(r'href="(/cards/[0-9a-f]{24})"', self.get("/").text)
        return list(dict.fromkeys(found))

    @property
    def is_in(self):
        return 'data-screen="cards"' in self.copy().get("/").text

    def _headers(self, more):
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return {**({"Cookie": cookies} if cookies else {}), **more}

    def _take(self, answer):
        for header in answer.headers.get_all("Set-Cookie") or []:
            for name, morsel in SimpleCookie(header).items():
                if morsel["max-age"] == "0":
                    self.cookies.pop(name, None)
                else:
                    self.cookies[name] = morsel.value
        return answer


def forms(answer):
    """Every form of a page that is posted, by its id: where it goes, and its hidden fields."""
    found = {}
    pattern = r'<form(?: id="([^"]+)")?([^>]*method="post"[^>]*)>(.*?)</form>'
    for name, attributes, content in re.findall(pattern, answer.text, re.S):
        action = html.unescape(re.search(r'action="([^"]+)"', attributes)[1])
        fields = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', content)
        found[name or action] = (action, {name: html.unescape(value) for name, value in fields})
    return found


def screen(answer):
    """Which page it is, and why, where it says so."""
    found = re.search(r'<main[^>]*data-screen="([^"]+)"(?: data-reason="([^"]+)")?', answer.text)
    return found and found.groups()
