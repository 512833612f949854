"""Nothing that must stay secret is left anywhere: run last, over what all other tests left.

Every log at its most talkative level, every database file with its write-ahead log, and every other
file of the data directories are searched for the card numbers, codes, mobile numbers and e-mail
addresses of the run, plain and in every disguise in which a program might leave them by accident.
"""

import base64
import hashlib
import json
import os
import pathlib
import shutil

import pytest

from secret_search import Haystack, disguises
from world import RECORDS


class Record:
    """What a world that has run left: its files, and what must not be in them."""

    def __init__(self, file):
        record = json.loads(file.read_text())
        self.number, self.codes = record["number"], record["codes"]
        self.secrets = set(record["secrets"])
        self.files = [pathlib.Path(name) for name in record["files"]]


FOLDER = os.environ.get(RECORDS)
RECORD_FILES = sorted(pathlib.Path(FOLDER).glob("*.json")) if FOLDER else []


@pytest.fixture(scope="module")
def records():
    """What there is to search; without any other test before this there is nothing."""
    if not RECORD_FILES:
        pytest.skip("no world has run: run the whole suite")
    return [Record(file) for file in RECORD_FILES]


@pytest.mark.parametrize("file", RECORD_FILES, ids=range(len(RECORD_FILES)))
def test_no_secret_is_left_in_any_log_or_file(file):
    record = Record(file)
    assert len(record.secrets) > 90
    assert Haystack(record.files).find(record.secrets) == []


def test_there_was_something_to_search(records):
    files = [file for record in records for file in record.files]
    assert {".log", ".sqlite", ".json"} <= {file.suffix for file in files}
    assert any(file.name.endswith("-wal") for file in files)
    logs = [file for file in files if file.suffix == ".log"]
    assert any(b"trace" in log.read_bytes() for log in logs)
    assert any(record.codes for record in records)


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
def test_the_search_finds_a_planted_card_number(records, tmp_path, disguise):
    copies = [shutil.copy(file, tmp_path) for file in records[0].files]
    secret = records[0].number
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
