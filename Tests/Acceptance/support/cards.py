"""The test cards of the program, and spare ones, so that no test meets another's card."""

import re

from paths import ROOT

SHIPPED = ROOT / "Sources/sigill/Resources/Profiles/test-cards.yaml"

# The Swedish Post and Telecom Authority reserves 070-174 06 05 to 99 for fiction. The first ones
# belong to the shipped cards; at 98 and 99 the inbox fails on purpose.
MOBILES = range(620, 698)

SPARE = """\
  - key: spare-{index}
    number: "{number}"
    expiry: "3012"
    product: amexblue
    outcome: A spare card for one test
    account: S{index:04d}
    role: main
    mobile: "0701740{mobile}"
    email: spare.{index}@example.com
    completedPurchases: {purchases}
    answers:
      birth-date: "1980-05-17"
      postal-code: "111 22"
"""

# Users of the account portal, each with three cards that no purchase but their own meets.
USERS = range(40)
USER = """\
  - userName: "{name}"
    password: "{password}"
    cards: [portal-{index}-main, portal-{index}-additional, portal-{index}-extra]
    about: A spare user for one test
"""
PORTAL_CARD = """\
  - key: portal-{index}-{role}
    number: "{number}"
    expiry: "3012"
    product: gold
    outcome: A spare card of a spare user
    account: P{index:04d}
    role: {role}
    language: sv
    completedPurchases: 2
    email: {role}.{index}@example.org
"""

# What the cardholders of the spare cards, and of most others, answer to the questions.
BIRTH_DATE = "1980-05-17"
POSTAL_CODE = "111 22"


def write(path):
    """Writes the shipped cards, and a spare one for each kind of test and mobile number."""
    text = SHIPPED.read_text().replace("\nusers:\n", "\nusers:\n" + spare_users(), 1)
    path.write_text(text + spares() + portal_cards())
    return path


def user(index):
    """Name and password of a spare user."""
    return f"Spare.User.{index}@Portal.Example", f"Korthus-{index:02d}-Lärkträd"


def spare_users():
    text = ""
    for index in USERS:
        name, password = user(index)
        text += USER.format(index=index, name=name, password=password)
    return text


def portal_cards():
    text = ""
    for index in USERS:
        for place, role in enumerate(("main", "additional", "extra")):
            number = f"379903{800_000_000 + 30 * index + 7 * place:09d}"
            text += PORTAL_CARD.format(index=index, role=role, number=number)
            if role == "main":
                text += f'    mobile: "0701740{MOBILES[index]}"\n'
    return text


def spares():
    text = ""
    for index, mobile in enumerate(MOBILES):
        purchases, language = kind(index)
        number = f"379901{900_000_000 + 7 * index:09d}"
        text += SPARE.format(index=index, number=number, mobile=mobile, purchases=purchases)
        if language:
            text += f"    language: {language}\n"
    return text


def kind(index):
    """How many purchases a spare card has made, and the language that it speaks."""
    if index % 8 == 0:
        return 0, "sv"
    if index % 24 == 1:
        return 0, "en"
    if index % 8 == 2:
        return 2, None
    return 2, "sv"


def all_cards():
    """Every card as the program describes it."""
    found = []
    for block in (SHIPPED.read_text() + spares() + portal_cards()).split("\n  - key: ")[1:]:
        lines = ("key: " + block).splitlines()
        fields = dict(
            match.groups() for line in lines
            if (match := re.match(r' *([\w-]+): ?"?(.*?)"?$', line))
        )
        if "mobile" in fields:
            fields["mobile"] = "+46" + fields["mobile"][1:]
        found.append(fields)
    return found
