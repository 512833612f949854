"""What is malformed is refused, by name, and nothing is harmed by it."""

import json
import random
import uuid

import pytest

import merchant
from http_client import post_form, post_json, request
from paths import ROOT
from window import Page

TEMPLATE = (ROOT / "Benchmarks/Server/areq.json").read_text()


def areq(world, **changes):
    message = json.loads(
        TEMPLATE.replace("@CARD@", world.cards["challenge"]["number"])
        .replace("@SERVER@", str(uuid.uuid4())).replace("@DS@", str(uuid.uuid4()))
    )
    for name, value in changes.items():
        if value is None:
            message.pop(name, None)
        else:
            message[name] = value
    return message


def send(world, body):
    if not isinstance(body, (str, bytes)):
        body = json.dumps(body)
    answer = post_json(f"{world.acsDirectory}/3ds", body)
    assert answer.status == 200, (answer.status, answer.text)
    return answer.json


def erro(world, body, code):
    found = send(world, body)
    assert (found["messageType"], found["errorCode"], found["errorComponent"]) == ("Erro", code, "A")
    return found


def test_a_sound_message_is_answered(world):
    found = send(world, areq(world, threeDSRequestorChallengeInd="04"))
    assert (found["messageType"], found["transStatus"]) == ("ARes", "C")
    assert found["acsURL"].startswith(world.acsWindow)


@pytest.mark.parametrize("body", ["", "{", "[]", "null", "\ufeff{}", "{}x", '{"messageType":1}'])
def test_what_is_no_message_is_not_recognised(world, body):
    erro(world, body, "101")


def test_a_message_for_someone_else_is_not_recognised(world):
    erro(world, areq(world, messageType="PReq"), "101")


def test_an_unknown_version_is_refused_with_the_versions_that_are_known(world):
    assert erro(world, areq(world, messageVersion="9.9.9"), "102")["errorDetail"] == "2.2.0"


def test_missing_elements_are_all_named(world):
    found = erro(world, areq(world, mcc=None, merchantName=None, purchaseDate=""), "201")
    assert set(found["errorDetail"].split(",")) == {"mcc", "merchantName", "purchaseDate"}
    assert found["errorMessageType"] == "AReq"


def test_wrong_formats_are_all_named(world):
    found = erro(
        world, areq(world, purchaseAmount="12,50", browserLanguage=7, mcc="53"), "203"
    )
    assert set(found["errorDetail"].split(",")) == {"purchaseAmount", "browserLanguage", "mcc"}


def test_a_duplicate_is_named(world):
    body = json.dumps(areq(world))
    body = body.replace('"mcc": "5399"', '"mcc": "5399", "m\\u0063c": "5399"')
    assert erro(world, body, "204")["errorDetail"] == "mcc"


def test_a_currency_that_does_not_exist_is_refused(world):
    assert erro(world, areq(world, purchaseCurrency="999"), "304")["errorDetail"] == "purchaseCurrency"


def test_ids_that_could_be_read_are_given_back(world):
    message = areq(world, mcc=None)
    found = erro(world, message, "201")
    assert found["threeDSServerTransID"] == message["threeDSServerTransID"]
    assert found["dsTransID"] == message["dsTransID"]


def test_an_error_message_is_never_answered_with_one(world):
    body = {
        "messageType": "Erro", "messageVersion": "2.2.0", "errorCode": "203",
        "errorComponent": "D", "errorDescription": "x", "errorDetail": "x",
    }
    answer = post_json(f"{world.acsDirectory}/3ds", body)
    assert answer.status == 200 and b"Erro" not in answer.body


def test_unknown_members_are_ignored(world):
    found = send(world, areq(world, somethingNew={"deep": [1, 2, {"x": None}]}))
    assert found["messageType"] == "ARes"


def test_other_methods_types_and_sizes_are_refused(world):
    url = f"{world.acsDirectory}/3ds"
    assert request(url).status == 405
    assert request(url, "{}", "text/plain").status == 415
    assert request(url, b"x" * 70_000, "application/json").status == 413
    assert request(f"{world.acsWindow}/challenge").status == 405
    assert request(f"{world.acsWindow}/challenge", "{}", "application/json").status == 415
    assert request(f"{world.acsWindow}/challenge/code", "{}", "text/plain").status == 415
    form = "application/x-www-form-urlencoded"
    assert request(f"{world.acsWindow}/challenge", b"creq=" + b"x" * 70_000, form).status == 413
    assert request(f"{world.acsDirectory}/nothing").status == 404
    assert request(f"{world.acsWindow}/nothing").status == 404
    assert world.is_healthy()


def test_every_answer_of_the_window_tells_browsers_to_be_careful(world):
    for path in ("/challenge", "/nothing", "/static/nothing"):
        headers = request(world.acsWindow + path).headers
        assert headers["X-Content-Type-Options"] == "nosniff", path
        assert headers["Referrer-Policy"] == "no-referrer", path
        assert "default-src 'none'" in headers["Content-Security-Policy"], path
        assert headers["Cache-Control"] == "no-store", path


@pytest.mark.parametrize("creq", ["", "%%%", merchant.encode(b"{"), merchant.encode(b"\xff\xfe")])
def test_a_creq_that_is_none_gets_a_plain_page(world, creq):
    answer = post_form(f"{world.acsWindow}/challenge", {"creq": creq})
    assert 400 <= answer.status < 500
    assert "text/html" in answer.headers["Content-Type"]
    assert Page(answer, world.acsWindow).screen == "unknown"


def test_a_creq_for_an_unknown_challenge_gets_a_plain_page(world):
    started = merchant.challenge(world, world.card())
    creq = {**merchant.decode(started["creq"]), "acsTransID": str(uuid.uuid4())}
    page = merchant.open_window(started, merchant.encode(creq))
    assert page.screen == "unknown"


def test_a_faulty_creq_ends_the_challenge_with_an_error_for_the_merchant(world):
    started = merchant.challenge(world, world.card())
    creq = {**merchant.decode(started["creq"]), "challengeWindowSize": "77"}
    page = merchant.open_window(started, merchant.encode(creq))
    address, fields = page.form("return-form")
    assert address == merchant.NOTIFICATION_URL
    error = merchant.decode(fields["erro"])
    assert error["errorCode"] == "203" and "challengeWindowSize" in error["errorDetail"]
    found = world.result(started["id"])
    assert (found["transStatus"], found["challengeCancel"]) == ("U", "06")


def test_a_tampered_ticket_gets_a_plain_page(world):
    started = merchant.challenge(world, world.card())
    page = merchant.open_window(started)
    address, fields = page.form("code-form")
    for name in ("token", "transaction"):
        for value in ("", "x" * 500, fields[name][:-1] + ("1" if fields[name][-1] == "0" else "0")):
            answer = post_form(address, {**fields, name: value, "code": "000000"})
            assert Page(answer, page.base).screen == "unknown", (name, value)
    assert not world.result(started["id"])["isFinal"]


def test_hostile_names_are_only_text(world):
    name = '<script>alert(1)</script>"\'&'
    message = areq(world, merchantName=name, threeDSRequestorChallengeInd="04")
    found = send(world, message)
    creq = {
        "messageType": "CReq", "messageVersion": "2.2.0", "challengeWindowSize": "02",
        "threeDSServerTransID": message["threeDSServerTransID"], "acsTransID": found["acsTransID"],
    }
    answer = post_form(found["acsURL"], {"creq": merchant.encode(creq)})
    assert "<script>alert" not in answer.text and "&lt;script&gt;" in answer.text


@pytest.mark.parametrize("count", [200, pytest.param(10_000, marks=pytest.mark.soak)])
def test_mutated_messages_are_always_answered(world, count):
    """Messages with random faults: an ARes or an Erro each, and never a failure."""
    chance = random.Random(20261123)
    sound = json.dumps(areq(world)).encode()
    for _ in range(count):
        body = bytearray(sound)
        for _ in range(chance.randint(1, 6)):
            place = chance.randrange(len(body))
            kind = chance.randrange(4)
            if kind == 0:
                body[place] = chance.randrange(256)
            elif kind == 1:
                del body[place:place + chance.randint(1, 40)]
            elif kind == 2:
                body[place:place] = bytes(chance.choice(b'{}[]",:\\0a\x00\xff') for _ in range(3))
            else:
                other = chance.randrange(len(body))
                body[place:place] = body[other:other + chance.randint(1, 60)]
        found = post_json(f"{world.acsDirectory}/3ds", bytes(body))
        assert found.status == 200, (found.status, bytes(body))
        if found.body:
            assert found.json["messageType"] in ("ARes", "Erro")
    assert request(f"{world.acsOperations}/health").status == 200
    assert send(world, areq(world))["messageType"] == "ARes"
