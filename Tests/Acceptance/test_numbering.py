"""Mobile numbers and e-mail addresses, judged by the program and by other implementations."""

import json
import multiprocessing
import os
import random
import re
import string

import idna
import pytest

import numbering
from paths import ROOT
from program import run

# `make soak` compares many more.
COUNT = int(os.environ.get("NUMBERS", 2_000))
LEAST_AGREEMENT = 0.999


def judged(command, lines):
    found = run("check", *command, input="".join(line + "\n" for line in lines))
    assert found.stderr == ""
    verdicts = [json.loads(line) for line in found.stdout.splitlines()]
    assert len(verdicts) == len(lines)
    return verdicts


def expected(country):
    return list(zip(*numbering.judged_nationals(country, COUNT)))


@pytest.fixture(scope="module")
def oracle():
    with multiprocessing.Pool() as pool:
        return dict(zip(numbering.COUNTRIES, pool.map(expected, numbering.COUNTRIES)))


def differences():
    """The differences that docs/numbering.md lists: a pattern of national numbers per line."""
    text = (ROOT / "docs/numbering.md").read_text()
    found = {}
    for country, pattern in re.findall(r"^\| ([A-Z]{2}) \| `([^`]+)` \|", text, re.M):
        found.setdefault(country, []).append(re.compile(pattern))
    return found


@pytest.mark.parametrize("country", numbering.COUNTRIES)
def test_a_country_s_mobile_numbers_are_those_of_another_implementation(oracle, country):
    numbers, wanted = oracle[country]
    code = numbering.country_code(country)
    verdicts = judged(["number", "--country", country], [f"+{code}{n}" for n in numbers])
    found = ["international" in verdict for verdict in verdicts]
    assert sum(wanted) > COUNT / 100, "the other implementation knows too few to compare with"
    differing = {n for n, ours, theirs in zip(numbers, found, wanted) if ours != theirs}
    listed = differences().get(country, [])
    unlisted = sorted(n for n in differing if not any(p.fullmatch(n) for p in listed))
    assert unlisted == []
    assert len(differing) / len(numbers) <= 1 - LEAST_AGREEMENT
    for number, verdict in zip(numbers, verdicts):
        assert verdict.get("international", f"+{code}{number}") == f"+{code}{number}"


def test_numbers_of_countries_that_are_not_named_are_refused():
    lines = ["+4741234567", "+12025550123", "0701740605"]
    verdicts = judged(["number"], lines)
    refused = {"error": "country-not-allowed"}
    assert verdicts == [refused, refused, {"international": "+46701740605"}]


def test_an_unknown_country_is_named():
    found = run("check", "number", "--country", "XX", input="")
    assert found.returncode != 0 and "XX" in found.stderr


def test_addresses_are_those_that_a_browser_takes(page):
    source = random.Random("addresses")
    atoms = string.ascii_letters + string.digits
    odd = atoms + ".!#$%&'*+/=?^_`{|}~-" + ' "(),:;<>[\\]@'
    addresses = ["a@b.c", "a@b-.c", "a@-b.c", "a.@b.c", ".a@b.c", "a..b@c.d", "a@b..c", "a@b.c."]
    for _ in range(1_500):
        local = "".join(source.choices(source.choice([atoms, odd]), k=source.randint(0, 12)))
        label = atoms + "-"
        labels = [
            "".join(source.choices(source.choice([label, label, odd]), k=source.randint(0, 6)))
            for _ in range(source.randint(2, 4))
        ]
        addresses.append(f"{local}@{'.'.join(labels)}")
    browsers = page.evaluate(
        """addresses => {
            const field = document.createElement("input");
            field.type = "email";
            return addresses.map(address => {
                field.value = address;
                return field.value === address && address !== "" && field.checkValidity();
            });
        }""",
        addresses,
    )
    ours = ["deliverable" in verdict for verdict in judged(["email"], addresses)]
    assert sum(browsers) > 100
    assert [a for a, b, o in zip(addresses, browsers, ours) if a == a.strip() and b != o] == []


def test_domains_of_other_scripts_are_encoded_as_another_implementation_does():
    source = random.Random("domains")
    letters = "abcåäöéüßñčžłøæđħıαβγδжшщяъאבגمنवि例日本語한글"
    addresses = []
    for _ in range(500):
        label = "".join(source.choices(letters, k=source.randint(1, 10)))
        addresses.append(f"a@{label}.example")
    for address, verdict in zip(addresses, judged(["email"], addresses)):
        try:
            wanted = idna.encode(address[2:], uts46=True).decode()
        except idna.IDNAError:
            continue
        assert verdict == {"deliverable": f"a@{wanted}"}, address
