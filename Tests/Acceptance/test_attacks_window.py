"""Attacks on the window that ask what was compared, what it costs, and what came of it in the end."""

import concurrent.futures
import contextlib
import itertools
import sqlite3
import statistics
import threading
import time

import pytest

import cards
import merchant
from http_client import post_form, request
from window import Page
from world import World

MANY = 50
_addresses = (f"at.once.{number}@window-attacks.example" for number in itertools.count())


@pytest.fixture(scope="module")
def together(tmp_path_factory):
    """A world whose issuer asks all questions on one page."""
    world = World(tmp_path_factory.mktemp("together"), askedTogether="true")
    yield world
    world.stop()


def at_once(calls):
    """Makes calls from as many connections, which all wait for the last; what came of each."""
    everybody = threading.Barrier(len(calls))

    def make(call):
        everybody.wait(30)
        return call()

    with concurrent.futures.ThreadPoolExecutor(len(calls)) as pool:
        return [future.result() for future in [pool.submit(make, call) for call in calls]]


def counted(world, *started):
    """Codes and answers that were compared and wrong, over challenges, as the database has it."""
    ids = [merchant.decode(each["creq"])["acsTransID"].replace("-", "") for each in started]
    marks = ", ".join("?" * len(ids))
    database = sqlite3.connect(f"file:{world.data}/sigill.sqlite?mode=ro", uri=True)
    with contextlib.closing(database):
        return database.execute(
            f"SELECT sum(entries), sum(answer_tries), sum(contact_changes), max(generation) "
            f"FROM transactions WHERE id IN ({marks})", [bytes.fromhex(each) for each in ids],
        ).fetchone()


def reports(world, started):
    return [m for m in world.messages_of(started["id"]) if m.get("messageType") == "RReq"]


def new_address(world):
    address = next(_addresses)
    world.typed.add(address)
    return address


def test_codes_and_answers_of_ten_challenges_at_once_are_five_compared(world):
    card = world.card()
    opened = [merchant.open_challenge(world, card) for _ in range(10)]
    wrong = world.wrong_code(card)
    questions = [page.submit("update-form") for _, page in opened]
    calls = []
    for (_, page), asked in zip(opened, questions):
        calls += [lambda p=page: p.enter(wrong)] * 3
        calls += [lambda p=asked: p.submit("answer-form", **{"answer-birth-date": "1970-01-01"})] * 2
    assert len(calls) == MANY
    at_once(calls)
    challenges = [started for started, _ in opened]
    codes, answers, _, _ = counted(world, *challenges)
    assert codes + answers == 5
    for started, page in opened:
        # Every window ends with the same news, and every merchant is told once.
        assert page.enter(wrong).ending == "blocked"
        found = world.final_result(started["id"])
        assert (found["transStatus"], found["transStatusReason"]) == ("N", "19")
        assert len(reports(world, started)) == 1


def test_right_answers_between_wrong_ones_leave_no_more_tries(world):
    card = world.card()
    started, page = merchant.open_challenge(world, card)
    page = page.submit("update-form")
    typed = [cards.BIRTH_DATE if number % 2 else "1970-01-01" for number in range(MANY)]
    at_once([lambda a=a: page.submit("answer-form", **{"answer-birth-date": a}) for a in typed])
    codes, answers, _, _ = counted(world, started)
    assert codes == 0 and answers <= 3
    now = page.submit("window-form")
    for left in range(3 - answers, 0, -1):
        assert now.screen == "questions", left
        name = "answer-postal-code" if "answer-postal-code" in now.html else "answer-birth-date"
        wrong = "99999" if name == "answer-postal-code" else "1970-01-01"
        now = now.submit("answer-form", **{name: wrong})
    assert now.ending == "blocked"
    assert len(reports(world, started)) == 1


def test_fifty_confirmations_are_one_change_one_new_code_and_one_notice(world):
    card = world.card()
    started, page = merchant.open_challenge(world, card)
    old = world.code(card)
    page = page.submit("update-form").submit("answer-form", **{"answer-birth-date": cards.BIRTH_DATE})
    page = page.submit("answer-form", **{"answer-postal-code": cards.POSTAL_CODE})
    address = new_address(world)
    summary = page.submit("contacts-form", email=address)
    told = len(world.messages_to(card["email"]))
    answers = at_once([lambda: summary.submit("confirm-form")] * MANY)
    assert {p.screen for p in answers} == {"enter-code"}
    assert counted(world, started)[2:] == (1, 2)
    assert len(world.messages_to(card["email"])) == told + 1
    assert len(world.messages_to(address)) == 1
    codes = set(world.codes_to(address))
    assert len(codes) == 1 and old not in codes


def test_the_old_code_from_many_connections_during_a_change_confirms_at_most_before_it(world):
    card = world.card()
    started, code_page = merchant.open_challenge(world, card)
    old = world.code(card)
    page = code_page.submit("update-form")
    page = page.submit("answer-form", **{"answer-birth-date": cards.BIRTH_DATE})
    page = page.submit("answer-form", **{"answer-postal-code": cards.POSTAL_CODE})
    address = new_address(world)
    summary = page.submit("contacts-form", email=address)
    at_once([lambda: summary.submit("confirm-form")] + [lambda: code_page.enter(old)] * 5)
    changes = counted(world, started)[2]
    end = code_page.submit("window-form").ending
    # Either the code was first, and nothing has changed; or the change was, and the old code is dead.
    assert (end == "confirmed") == (changes == 0), (end, changes)
    assert bool(world.messages_to(address)) == (changes == 1)
    if end is None:
        assert code_page.enter(old).ending != "confirmed"


@pytest.mark.parametrize("first", ["-1", "1", "99", "9" * 30, "0x0", "0 ", "٠"])
def test_no_place_of_a_question_but_the_true_one_is_compared(world, first):
    card = world.cards["challenge"]
    started, page = merchant.open_challenge(world, card)
    page = page.submit("update-form")
    address, fields = page.form("answer-form")
    typed = {"answer-birth-date": "1970-01-01", "answer-postal-code": "99999"}
    answer = Page(post_form(address, {**fields, **typed, "first": first}), page.base)
    # Nothing was said to be right or wrong; what can't be read as a place is the first page of all.
    tries = counted(world, started)[1]
    assert tries == (0 if first in ("-1", "1", "99") else tries) and tries <= 1
    assert answer.screen == "questions" and "answer-postal-code" not in answer.html
    page.submit("cancel-form")


def test_an_answer_to_a_question_that_was_not_asked_is_not_read(world):
    card = world.card()
    started, page = merchant.open_challenge(world, card)
    page = page.submit("update-form")
    more = {f"answer-{name}": "x" for name in ("postal-code", "", "own", "birth-date ")}
    page = page.submit("answer-form", **{**more, "answer-birth-date": cards.BIRTH_DATE})
    assert "answer-postal-code" in page.html and counted(world, started)[1] == 0


def test_more_fields_than_any_form_has_are_refused(world):
    _, page = merchant.open_challenge(world, world.card())
    address, fields = page.form("update-form")
    more = {f"answer-{number}": "x" for number in range(100)}
    assert post_form(address, {**fields, **more}).status == 400
    assert post_form(address, {**fields, "": "x" * 30_000}).status in (200, 400)
    assert request(address, b"transaction=%ff%fe&token=x", "application/x-www-form-urlencoded").status == 400


@pytest.mark.soak
def test_time_does_not_tell_which_answer_was_wrong(together):
    """Both are compared, whatever the first came to."""
    samples = {"first": [], "last": [], "unread": []}
    wrong = {
        "first": {"answer-birth-date": "1970-01-01", "answer-postal-code": cards.POSTAL_CODE},
        "last": {"answer-birth-date": cards.BIRTH_DATE, "answer-postal-code": "99999"},
        "unread": {"answer-birth-date": "", "answer-postal-code": ""},
    }
    for turn in range(10):
        card = together.card()
        for _ in range(2):
            _, page = merchant.open_challenge(together, card)
            page = page.submit("update-form")
            kinds = ["first", "unread", "last"] if turn % 2 else ["last", "unread", "first"]
            for kind in kinds:
                start = time.perf_counter()
                page = page.submit("answer-form", **wrong[kind])
                samples[kind].append(time.perf_counter() - start)
                assert page.screen == "questions"
            page.submit("cancel-form")
    first, last, unread = (statistics.median(samples[k]) for k in ("first", "last", "unread"))
    # One comparison is half of what both cost beside the page itself.
    assert abs(first - last) < (min(first, last) - unread) / 3, (first, last, unread)
