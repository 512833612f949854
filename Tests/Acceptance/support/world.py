"""The whole 3-D Secure world, and the ways in which a test talks to it."""

import json
import os
import pathlib
import re
import time
import urllib.parse
import uuid

import cards
import patience
import profiles
from http_client import post_json, request
from program import Program

# The variable that names a folder where every world of a run leaves its record (scripts/acceptance).
RECORDS = "SIGILL_WORLD_RECORDS"


class World:
    """`sigill demo` with a clock that tests may set forward, and with spare cards."""

    def __init__(self, folder, port=0, fresh=True, **settings):
        """Starts it; settings are those of the profile that differ from the sample's."""
        folder.mkdir(parents=True, exist_ok=True)
        self.data = folder / "data"
        self.program = Program(
            "demo", "--port", port, "--data", self.data, "--json", "--testing-clock",
            "--cards", cards.write(folder / "cards.yaml"),
            "--profile", profiles.write(folder / "profile.yaml", **settings),
            *(["--fresh"] if fresh else []), log=folder / "trace.log",
        )
        line = self.program.first_line()
        assert line, f"ended with {self.program.stop()}: {self.log.read_text()[-2000:]}"
        self.take(json.loads(line))

    def take(self, addresses):
        """Takes over where the parties are and which cards there are."""
        self.addresses = addresses
        nothing = {"mobile": None, "email": None, "language": None}
        self.cards = {card["key"]: {**nothing, **card} for card in addresses["cards"]}
        self._spares = {}
        for key, card in self.cards.items():
            if key.startswith("spare-"):
                kind = cards.kind(int(key.removeprefix("spare-")))
                self._spares.setdefault(kind, []).append(card)
        self._users = [
            user for user in addresses.get("users", []) if user["userName"].startswith("Spare")
        ]
        self.seen_codes = set()
        # Contacts that a test gives to cards, and what it answers.
        self.typed = {cards.BIRTH_DATE, cards.BIRTH_DATE.replace("-", "")}
        self.ahead = 0

    def __getattr__(self, name):
        """The address of a party: `world.shop`."""
        if name == "addresses" or name not in self.addresses:
            raise AttributeError(name)
        return self.addresses[name]

    @property
    def log(self):
        return self.program.log_path

    # Cards and codes

    def card(self):
        """A card that no other test uses, whose next purchase needs a code."""
        return self._spares[2, "sv"].pop()

    def new_card(self, language="sv"):
        """A card that no other test uses, without any purchase so far."""
        return self._spares[0, language].pop()

    def silent_card(self):
        """A card that no other test uses, whose language nobody knows."""
        return self._spares[2, None].pop()

    def user(self):
        """A user of the account portal that no other test uses."""
        return self._users.pop()

    def messages_to(self, recipient):
        """What the inbox has for a recipient, newest first."""
        query = urllib.parse.urlencode({"to": recipient})
        return request(f"{self.inbox}/api/messages?{query}").json["messages"]

    def codes_to(self, recipient):
        found = [re.search(r"\b\d{6}\b", m["text"]) for m in self.messages_to(recipient)]
        codes = [match[0] for match in found if match]
        self.seen_codes.update(codes)
        return codes

    def code(self, card):
        """The newest code that a card's contacts got."""
        return self.codes_to(card["mobile"] or card["email"])[0]

    def wrong_code(self, card):
        """Six digits that are not the code."""
        wrong = f"{(int(self.code(card)) + 1) % 1_000_000:06d}"
        self.seen_codes.add(wrong)
        return wrong

    def secrets(self):
        """Everything that must be found nowhere: card numbers, contacts, and what was typed."""
        secrets = self.seen_codes | self.typed
        for user in self.addresses.get("users", []):
            # A short name, such as the name of a product, stands in many places.
            secrets.update(user[name] for name in ("userName", "password") if len(user[name]) > 9)
        for card in self.cards.values():
            secrets.update(card[name] for name in ("number", "mobile", "email") if card[name])
        return secrets

    def files(self):
        """Everything that it has left: logs, and all of the data directory."""
        return [file for file in self.data.iterdir() if file.is_file()] + [
            *self.data.parent.glob("*.log")
        ]

    # Time and results

    def advance(self, seconds):
        """Sets the clock forward; what falls due by that is done when this returns."""
        answer = post_json(f"{self.acsOperations}/testing/clock", {"advanceSeconds": seconds})
        assert answer.status == 200, answer.text
        self.ahead += seconds

    def result(self, authentication):
        return request(f"{self.threeDSServer}/api/authentications/{authentication}").json

    def final_result(self, authentication):
        """The result once it is there."""
        return wait_until(
            lambda: (found := self.result(authentication))["isFinal"] and found
        )

    def messages_of(self, authentication):
        url = f"{self.threeDSServer}/api/authentications/{authentication}/messages"
        return request(url).json["messages"]

    def is_healthy(self):
        return request(f"{self.acsOperations}/health").status == 200

    # The end

    def note_codes(self):
        """Remembers every code that the inbox holds, while it still can be asked."""
        for message in request(f"{self.inbox}/api/messages").json["messages"]:
            self.seen_codes.update(re.findall(r"\b\d{6}\b", message["text"]))

    def stop(self):
        if self.program.is_running:
            self.note_codes()
            assert self.program.stop() == 0
        self.leave_record()

    def leave_record(self):
        """Notes what must be found nowhere, and where it has left files, for test_secrets.py."""
        if RECORDS in os.environ:
            record = {
                "number": self.cards["challenge"]["number"],
                "codes": sorted(self.seen_codes),
                "secrets": sorted(self.secrets()),
                "files": [str(file) for file in self.files()],
            }
            folder = pathlib.Path(os.environ[RECORDS])
            (folder / f"{uuid.uuid4()}.json").write_text(json.dumps(record))


def wait_until(claim, seconds=patience.SECONDS):
    """Asks until the claim holds; for what another process does in its own time."""
    end = time.monotonic() + seconds
    while True:
        found = claim()
        if found:
            return found
        assert time.monotonic() < end, "it did not come true in time"
        time.sleep(0.05)
