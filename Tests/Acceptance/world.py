"""The built program as a process, and the ways in which a test talks to it."""

import json
import os
import pathlib
import re
import signal
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("SIGILL_BINARY", ROOT / ".build/debug/sigill"))


class Answer:
    """What an HTTP server answered, whatever its status."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        return self.body.decode()

    @property
    def json(self):
        return json.loads(self.body)


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


_opener = urllib.request.build_opener(_NoRedirects)


def request(url, body=None, content_type=None, method=None, headers=None, timeout=20):
    if isinstance(body, dict):
        body = json.dumps(body)
    if isinstance(body, str):
        body = body.encode()
    prepared = urllib.request.Request(url, data=body, method=method, headers=headers or {})
    if content_type:
        prepared.add_header("Content-Type", content_type)
    try:
        with _opener.open(prepared, timeout=timeout) as answer:
            return Answer(answer.status, answer.headers, answer.read())
    except urllib.error.HTTPError as error:
        return Answer(error.code, error.headers, error.read())


def post_json(url, body, **options):
    return request(url, body, "application/json; charset=utf-8", **options)


def post_form(url, fields, **options):
    return request(
        url, urllib.parse.urlencode(fields), "application/x-www-form-urlencoded", **options
    )


class World:
    """`sigill demo` with a clock that tests may set forward."""

    def __init__(self, data, log, port=0, fresh=True, arguments=()):
        self.data, self.log_path = data, log
        command = [
            BINARY, "demo", "--port", str(port), "--data", str(data), "--json", "--testing-clock",
            *(["--fresh"] if fresh else []), *arguments,
        ]
        self.log = open(log, "ab")
        self.process = subprocess.Popen(
            [str(part) for part in command],
            stdout=subprocess.PIPE, stderr=self.log,
            env={**os.environ, "SIGILL_LOG_LEVEL": "trace"},
        )
        line = self.process.stdout.readline()
        assert line, f"sigill ended with {self.process.wait()}: {log.read_text()[-2000:]}"
        self.addresses = json.loads(line)
        self.cards = {card["key"]: card for card in self.addresses["cards"]}
        self.seen_codes = set()

    def __getattr__(self, name):
        try:
            return self.addresses[name]
        except KeyError:
            raise AttributeError(name) from None

    def advance(self, seconds):
        """Sets the clock forward; what falls due by that is done when this returns."""
        answer = post_json(f"{self.acsOperations}/testing/clock", {"advanceSeconds": seconds})
        assert answer.status == 200, answer.text

    def messages_to(self, recipient):
        """What the inbox has for a recipient, newest first."""
        query = urllib.parse.urlencode({"to": recipient})
        return request(f"{self.inbox}/api/messages?{query}").json["messages"]

    def codes_to(self, recipient):
        codes = [re.search(r"\b(\d{6})\b", m["text"])[1] for m in self.messages_to(recipient)]
        self.seen_codes.update(codes)
        return codes

    def code(self, card):
        """The newest code that a card's contacts got."""
        return self.codes_to(card.get("mobile") or card["email"])[0]

    def wrong_code(self, card):
        """Six digits that are not the code."""
        right = self.code(card)
        return f"{(int(right) + 1) % 1_000_000:06d}"

    def result(self, authentication):
        return request(f"{self.threeDSServer}/api/authentications/{authentication}").json

    def messages_of(self, authentication):
        url = f"{self.threeDSServer}/api/authentications/{authentication}/messages"
        return request(url).json["messages"]

    def stop(self, with_signal=signal.SIGTERM):
        self.process.send_signal(with_signal)
        code = self.process.wait(20)
        self.process.stdout.close()
        self.log.close()
        return code

    def kill(self):
        self.process.kill()
        self.process.wait(20)
        self.process.stdout.close()
        self.log.close()


def wait_until(claim, seconds=15):
    """Asks until the claim holds; for what another process does in its own time."""
    end = time.monotonic() + seconds
    while True:
        found = claim()
        if found:
            return found
        assert time.monotonic() < end, "it did not come true in time"
        time.sleep(0.05)
