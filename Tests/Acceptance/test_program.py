"""The program on the command line: what it says, how it starts and stops, and what it refuses."""

import contextlib
import json
import os
import shutil
import signal
import sqlite3
import stat

import pytest

import cards
import merchant
import profiles
from http_client import post_json, request
from paths import GOLDEN
from program import Program, free_ports, run
from world import World

COMMANDS = [
    "", "demo", "acs", "sandbox", "sandbox shop", "sandbox three-ds-server",
    "sandbox directory-server", "sandbox inbox", "check", "check message", "check number",
    "check email",
]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_what_it_was(command):
    """After a wanted change: UPDATE_GOLDEN=1 pytest -k help, and read the difference."""
    found = run(*command.split(), "--help", environment={"COLUMNS": "80"})
    assert (found.returncode, found.stderr) == (0, "")
    golden = GOLDEN / f"help{command.replace(' ', '-') and '-' + command.replace(' ', '-')}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(found.stdout)
    assert found.stdout == golden.read_text()


def test_no_help_text_is_left_over():
    assert len(list(GOLDEN.glob("help*.txt"))) == len(COMMANDS)


def test_the_version_is_a_version():
    found = run("--version")
    assert found.returncode == 0
    assert [part.isdigit() for part in found.stdout.strip().split(".")] == [True] * 3


@pytest.mark.parametrize(
    "arguments",
    [["serve"], ["demo", "--prot", "1"], ["demo", "--port", "80"], ["demo", "--port", "x"]],
    ids=" ".join,
)
def test_what_it_does_not_understand_ends_with_64(arguments):
    found = run(*arguments)
    assert (found.returncode, found.stdout) == (64, "")
    assert "Error:" in found.stderr


PRODUCTION = [
    "acs", "--keys", "KEYS", "--window-url", "https://acs.example", "--gateway",
    "https://gateway.example", "--portal-url", "https://account.example",
]


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        ([*PRODUCTION, "--testing-clock"], "--testing-clock"),
        ([*PRODUCTION, "--cards", "CARDS"], "--cards"),
        ([*PRODUCTION, "--profile", "CHEAP"], "hashing.logN"),
        (["acs"], "--keys"),
        (PRODUCTION[:3] + PRODUCTION[5:] + ["--window-url", "http://acs.example"], "--window-url"),
        (
            PRODUCTION[:5] + PRODUCTION[7:] + ["--gateway", "http://gateway.example"],
            "--gateway",
        ),
        (PRODUCTION[:7] + ["--portal-url", "http://account.example"], "--portal-url"),
    ],
    ids=[
        "testing-clock", "cards", "cheap-hashes", "no-keys", "window-without-https",
        "gateway-without-https", "portal-without-https",
    ],
)
def test_production_refuses(tmp_path, arguments, word):
    card_file = cards.write(tmp_path / "cards.yaml")
    profile = profiles.write(tmp_path / "profile.yaml", logN=13)
    places = {"KEYS": tmp_path / "keys.json", "CARDS": card_file, "CHEAP": profile}
    arguments = [places.get(argument, argument) for argument in arguments]
    found = run(*arguments, "--data", tmp_path / "data")
    assert (found.returncode, found.stdout) == (1, "")
    assert found.stderr.startswith("Error: ") and word in found.stderr.splitlines()[0]
    assert not (tmp_path / "data").exists()


def test_without_the_switch_there_is_no_testing_clock(tmp_path):
    demo = Program("demo", "--port", 0, "--data", tmp_path / "data", "--json", log=tmp_path / "log")
    addresses = json.loads(demo.first_line())
    answer = post_json(f"{addresses['acsOperations']}/testing/clock", {"advanceSeconds": 1})
    assert answer.status == 404
    assert demo.stop() == 0


@pytest.mark.parametrize("with_signal", [signal.SIGINT, signal.SIGTERM], ids=["SIGINT", "SIGTERM"])
def test_it_stops_cleanly_when_asked(tmp_path, with_signal):
    demo = Program("demo", "--port", 0, "--data", tmp_path / "data", "--json", log=tmp_path / "log")
    assert json.loads(demo.first_line())["shop"]
    assert demo.stop(with_signal) == 0


def test_after_a_clean_stop_everything_is_in_the_database_file(tmp_path):
    world = World(tmp_path)
    world.stop()
    copy = shutil.copy(world.data / "sigill.sqlite", tmp_path / "copy.sqlite")
    with contextlib.closing(sqlite3.connect(copy)) as database:
        enrolled = database.execute("SELECT count(*) FROM cards").fetchone()[0]
    # All but the one that the issuer does not know.
    assert enrolled == len(world.cards) - 1


def test_for_people_it_prints_addresses_and_cards(tmp_path):
    port = free_ports(8)
    demo = Program("demo", "--port", port, "--data", tmp_path / "data", log=tmp_path / "log")
    greeting = demo.read_until("Is not known")
    for address in (port, port + 3, port + 6, port + 7):
        assert f"http://127.0.0.1:{address}" in greeting
    for number in ("3799 010000 00010", "3799 090000 00153"):
        assert number in greeting
    assert "centurion   Harebell-Skerry-2043" in demo.read_until("No contact")
    assert demo.stop() == 0


def test_a_later_run_remembers_and_a_fresh_one_forgets(tmp_path):
    world = World(tmp_path)
    card = world.cards["exempt"]
    assert merchant.start(world, card)["transStatus"] == "Y"
    world.stop()
    world = World(tmp_path, fresh=False)
    assert [merchant.start(world, card)["transStatus"] for _ in range(2)] == ["Y", "C"]
    world.stop()
    world = World(tmp_path, fresh=True)
    assert merchant.start(world, card)["transStatus"] == "Y"
    world.stop()


def test_what_it_keeps_is_for_its_owner_alone(tmp_path):
    world = World(tmp_path)
    assert stat.S_IMODE(world.data.stat().st_mode) == 0o700
    assert stat.S_IMODE((world.data / "keys.json").stat().st_mode) == 0o600
    world.stop()


def test_two_servers_never_share_a_database(tmp_path):
    world = World(tmp_path)
    found = run("demo", "--port", 0, "--data", world.data)
    assert found.returncode == 1
    assert found.stderr.startswith("Error: ")
    assert world.is_healthy()
    world.stop()


def test_a_port_that_is_taken_is_named(tmp_path):
    world = World(tmp_path / "first")
    port = int(world.shop.rsplit(":", 1)[1])
    found = run("demo", "--port", port, "--data", tmp_path / "second")
    assert found.returncode == 1
    assert str(port) in found.stderr
    world.stop()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("  length: 6\n", ""), ["code", "length"]),
        (("length: 6", "length: six"), ["code.length"]),
        (("failuresInARow: 5", "failuresInARow: 6"), ["5"]),
        (("smsCountries: [SE]", "smsCountries: [XX]"), ["smsCountries", "XX"]),
        (("lastNumber: \"379901999999999\"", "lastNumber: \"37\""), ["amexblue"]),
    ],
    ids=["missing", "wrong-type", "too-many-failures", "unknown-country", "bad-range"],
)
def test_a_faulty_profile_is_refused_by_name(tmp_path, change, words):
    sample = (cards.SHIPPED.parent / "classic.yaml").read_text()
    assert change[0] in sample
    profile = tmp_path / "profile.yaml"
    profile.write_text(sample.replace(*change))
    found = run("demo", "--port", 0, "--data", tmp_path / "data", "--profile", profile)
    assert (found.returncode, found.stdout) == (1, "")
    for word in ["profile.yaml", *words]:
        assert word in found.stderr


def test_health_says_ok_and_the_version(tmp_path):
    world = World(tmp_path)
    found = request(f"{world.acsOperations}/health")
    assert found.status == 200
    assert found.json == {"status": "ok", "version": run("--version").stdout.strip()}
    world.stop()


def test_check_message_judges_a_message(tmp_path):
    message = {"messageType": "AReq", "messageVersion": "2.2.0"}
    file = tmp_path / "areq.json"
    file.write_text(json.dumps(message))
    found = run("check", "message", file, "--json")
    assert found.returncode == 1
    assert "acctNumber" in found.stdout
