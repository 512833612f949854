"""Nothing that must stay secret is left anywhere: the last test of a run, over what all others left.

Every log at its most talkative level, every database file with its write-ahead log, and every other
file of the data directories are searched for the card numbers, codes, mobile numbers and e-mail
addresses of the run, plain and in every disguise in which a program might leave them by accident.
"""

import base64
import hashlib
import shutil

import pytest

from secret_search import Haystack, disguises


@pytest.fixture(scope="module")
def searched(worlds):
    """What there is to search; without any other test of the run there is nothing."""
    found = [(world, Haystack(world.files())) for world in worlds]
    if not found:
        pytest.skip("no world has run: run the whole suite")
    return found


def test_no_secret_is_left_in_any_log_or_file(searched):
    for world, haystack in searched:
        assert len(world.secrets()) > 90
        assert haystack.find(world.secrets()) == []


def test_there_was_something_to_search(searched):
    names = {file.suffix or file.name for _, haystack in searched for file in haystack.files}
    assert {".log", ".sqlite", ".json"} <= names
    assert any(file.name.endswith("-wal") for _, haystack in searched for file in haystack.files)
    logs = [file for _, haystack in searched for file in haystack.files if file.suffix == ".log"]
    assert any(b"trace" in log.read_bytes() for log in logs)
    assert any(world.seen_codes for world, _ in searched)


PLANTS = {
    "plain": lambda secret: secret.encode(),
    "UTF-16": lambda secret: secret.encode("utf-16-le"),
    "hexadecimal": lambda secret: secret.encode().hex().encode(),
    "base64": lambda secret: base64.b64encode(b"xy" + secret.encode() + b"z"),
    "grouped": lambda secret: f"{secret[:4]} {secret[4:10]} {secret[10:]}".encode(),
    "escaped": lambda secret: "".join(f"%{ord(c):02X}" for c in secret).encode(),
    "hashed without a key": lambda secret: hashlib.sha256(secret.encode()).hexdigest().encode(),
}


@pytest.mark.parametrize("disguise", PLANTS)
def test_the_search_finds_a_planted_card_number(searched, tmp_path, disguise):
    world, haystack = searched[0]
    copies = [shutil.copy(file, tmp_path) for file in haystack.files]
    secret = world.cards["challenge"]["number"]
    with open(copies[0], "ab") as copy:
        copy.write(b" " + PLANTS[disguise](secret) + b"\n")
    assert Haystack(tmp_path.iterdir()).find({secret})


@pytest.mark.parametrize("line", ["code=123456 ", '{"code":"123456"}', "typed 12 34 56"])
def test_the_search_finds_a_planted_code(tmp_path, line):
    (tmp_path / "trace.log").write_text(line)
    assert Haystack(tmp_path.iterdir()).find({"123456"})


def test_digits_within_an_identifier_are_no_code(tmp_path):
    (tmp_path / "trace.log").write_text("acsTransID=0a123456-77a1-4b8f-9d9a-b0123456789a")
    assert Haystack(tmp_path.iterdir()).find({"123456", "234567"}) == []


def test_the_disguises_of_a_mobile_number_include_its_national_form():
    assert b"0701740605" in disguises("+46701740605")
