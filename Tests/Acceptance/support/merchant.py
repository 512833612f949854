"""A merchant that talks to the 3DS Server as the shop does, for tests that need no browser."""

import base64
import json

from http_client import post_form, post_json
from window import Page

BROWSER = {
    "acceptHeader": "text/html",
    "ip": "127.0.0.1",
    "language": "sv-SE",
    "userAgent": "A browser of the tests",
    "javascriptEnabled": False,
}
NOTIFICATION_URL = "http://127.0.0.1:9/notification"


def look_up(world, card):
    """Asks the 3DS Server whether a card takes part."""
    return post_json(f"{world.threeDSServer}/api/lookups", {"cardNumber": card["number"]})


def start(world, card, preference=None, amount="49900", size="02", language="sv-SE"):
    """Starts an authentication; what the 3DS Server says of it."""
    lookup = look_up(world, card)
    assert lookup.status == 201, lookup.text
    body = {
        "threeDSServerTransID": lookup.json["threeDSServerTransID"],
        "cardNumber": card["number"],
        "cardExpiry": card["expiry"],
        "cardholderName": "Test Cardholder",
        "merchant": "participating",
        "amount": amount,
        "currency": "752",
        "browser": {**BROWSER, "language": language},
        "challengeWindowSize": size,
        "notificationURL": NOTIFICATION_URL,
        "threeDSCompInd": "N" if lookup.json.get("threeDSMethodURL") else "U",
    }
    if preference:
        body["challengePreference"] = preference
    answer = post_json(f"{world.threeDSServer}/api/authentications", body)
    assert answer.status == 201, answer.text
    return answer.json


def challenge(world, card, **options):
    """Starts an authentication that must lead to a challenge."""
    started = start(world, card, **options)
    assert started["outcome"] == "challenge", started
    return started


def decode(text):
    return json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))


def encode(message):
    raw = message if isinstance(message, bytes) else json.dumps(message).encode()
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def open_window(started, creq=None, session="basket-1"):
    """Brings the creq to the window, as the browser's form does; the page that comes."""
    fields = {"creq": creq or started["creq"]}
    if session is not None:
        fields["threeDSSessionData"] = session
    answer = post_form(started["acsURL"], fields)
    return Page(answer, started["acsURL"].rsplit("/challenge", 1)[0])


def open_challenge(world, card, **options):
    """A challenge whose window is open; what the 3DS Server says, and the page."""
    started = challenge(world, card, **options)
    page = open_window(started)
    assert page.screen == "enter-code", page.html
    return started, page
