"""The rules of a challenge, over HTTP: limits, times, reloads, and what must not be possible."""

import contextlib
import json
import sqlite3
import threading

import merchant
from http_client import post_form
from window import Page
from world import wait_until


def test_sending_again_gives_the_same_code_at_most_three_times_thirty_seconds_apart(world):
    card = world.card()
    _, page = merchant.open_challenge(world, card)
    before = len(world.messages_to(card["mobile"]))
    early = page.submit("resend-form")
    assert "30" in early.notice or "29" in early.notice, early.notice
    assert len(world.messages_to(card["mobile"])) == before
    for _ in range(3):
        world.advance(30)
        page = page.submit("resend-form")
    assert len(world.messages_to(card["mobile"])) == before + 3
    assert len(set(world.codes_to(card["mobile"])[:4])) == 1
    assert len(set(world.codes_to(card["email"])[:4])) == 1
    world.advance(30)
    ticket = page.form("code-form")[1]
    last = Page(post_form(page.base + "/challenge/resend", ticket), page.base)
    assert last.notice
    assert len(world.messages_to(card["mobile"])) == before + 3


def test_a_resent_code_lives_no_longer(world):
    card = world.card()
    started, page = merchant.open_challenge(world, card)
    code = world.code(card)
    world.advance(590)
    page = page.submit("resend-form")
    assert page.screen == "enter-code"
    world.advance(10)
    assert page.enter(code).ending == "timedOut"
    assert world.final_result(started["id"])["transStatusReason"] == "14"


def test_a_code_is_good_until_the_last_second(world):
    card = world.card()
    started, page = merchant.open_challenge(world, card)
    world.advance(595)
    assert page.enter(world.code(card)).ending == "confirmed"
    assert world.final_result(started["id"])["transStatus"] == "Y"


def test_an_expired_code_ends_the_challenge_with_its_own_page(world):
    card = world.card()
    started, page = merchant.open_challenge(world, card)
    world.advance(600)
    found = world.final_result(started["id"])
    assert (found["transStatus"], found["transStatusReason"], found["challengeCancel"]) == (
        "N", "14", "04",
    )
    late = page.enter(world.code(card))
    assert late.ending == "timedOut"
    response = merchant.decode(late.form("return-form")[1]["cres"])
    assert (response["transStatus"], response["challengeCompletionInd"]) == ("N", "Y")


def test_a_window_that_is_never_opened_times_out_after_thirty_seconds(world):
    card = world.card()
    started = merchant.challenge(world, card)
    world.advance(29)
    assert not world.result(started["id"])["isFinal"]
    world.advance(1)
    found = world.final_result(started["id"])
    assert (found["transStatus"], found["transStatusReason"], found["challengeCancel"]) == (
        "N", "14", "05",
    )
    reports = [m["text"] for m in world.messages_of(started["id"]) if m["messageType"] == "RReq"]
    assert len(reports) == 1 and json.loads(reports[0])["challengeCancel"] == "05"
    page = merchant.open_window(started)
    assert merchant.decode(page.form("return-form")[1]["erro"])["errorCode"] == "402"
    assert world.messages_to(card["mobile"]) == []


def test_a_reload_shows_the_window_again_and_sends_nothing(world):
    card = world.card()
    started, _ = merchant.open_challenge(world, card)
    before = len(world.messages_to(card["mobile"]))
    again = merchant.open_window(started)
    assert again.screen == "enter-code"
    assert len(world.messages_to(card["mobile"])) == before


def test_another_creq_for_the_same_challenge_ends_it(world):
    started, _ = merchant.open_challenge(world, world.card())
    creq = {**merchant.decode(started["creq"]), "challengeWindowSize": "05"}
    page = merchant.open_window(started, merchant.encode(creq))
    assert merchant.decode(page.form("return-form")[1]["erro"])["errorCode"] == "305"
    assert world.final_result(started["id"])["transStatus"] == "U"


def test_session_data_comes_back_unchanged(world):
    card = world.card()
    started = merchant.challenge(world, card)
    page = merchant.open_window(started, session="Zm9v\"<>&'").enter(world.code(card))
    assert page.form("return-form")[1]["threeDSSessionData"] == "Zm9v\"<>&'"


def test_the_result_reaches_the_merchant_before_the_final_page(world):
    card = world.card()
    started, page = merchant.open_challenge(world, card)
    assert page.enter(world.code(card)).ending == "confirmed"
    assert world.result(started["id"])["isFinal"]


def test_a_code_of_one_purchase_fits_no_other(world):
    card = world.card()
    merchant.open_challenge(world, card)
    other = world.code(card)
    started, page = merchant.open_challenge(world, card)
    mine = world.code(card)
    if other != mine:
        assert page.enter(other).notice
    assert page.enter(mine).ending == "confirmed"


def test_a_page_of_one_challenge_cannot_answer_another(world):
    card = world.card()
    first, first_page = merchant.open_challenge(world, card)
    second, _ = merchant.open_challenge(world, card)
    code = world.code(card)
    _, fields = first_page.form("code-form")
    fields["transaction"] = merchant.decode(second["creq"])["acsTransID"]
    answer = post_form(first_page.base + "/challenge/code", {**fields, "code": code})
    assert Page(answer, first_page.base).screen == "unknown"
    assert not world.result(second["id"])["isFinal"]


def test_parallel_guesses_never_exceed_the_limit(world):
    card = world.card()
    started, page = merchant.open_challenge(world, card)
    wrong = world.wrong_code(card)
    address, fields = page.form("code-form")
    pages = []

    def guess():
        pages.append(Page(post_form(address, {**fields, "code": wrong}), page.base))

    threads = [threading.Thread(target=guess) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(1 for p in pages if p.screen == "enter-code") <= 2
    found = world.final_result(started["id"])
    assert (found["transStatus"], found["transStatusReason"]) == ("N", "19")
    assert found["interactionCounter"] == "03"
    assert page.enter(world.code(card)).ending == "blocked"


def test_twenty_purchases_at_once_are_never_exempt_more_than_twice(world):
    card = world.new_card()
    found = []

    def buy():
        found.append(merchant.start(world, card)["transStatus"])

    threads = [threading.Thread(target=buy) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == ["C"] * 18 + ["Y"] * 2


def test_failures_add_up_over_challenges_to_five_at_most(world):
    card = world.card()
    for _ in range(2):
        _, page = merchant.open_challenge(world, card)
        for _ in range(2):
            page = page.enter(world.wrong_code(card))
            assert page.screen == "enter-code"
        page.submit("cancel-form")
    _, page = merchant.open_challenge(world, card)
    assert page.enter(world.wrong_code(card)).ending == "blocked"
    assert merchant.start(world, card)["transStatusReason"] == "12"


def test_a_right_code_forgets_the_failures(world):
    card = world.card()
    for _ in range(3):
        _, page = merchant.open_challenge(world, card)
        for _ in range(2):
            page = page.enter(world.wrong_code(card))
        assert page.enter(world.code(card)).ending == "confirmed"


def test_a_card_s_failures_are_its_own(world):
    """Main, additional and extra card of one account (S12)."""
    _, page = merchant.open_challenge(world, world.cards["additional"])
    for _ in range(3):
        page = page.enter(world.wrong_code(world.cards["additional"]))
    assert page.ending == "blocked"
    _, page = merchant.open_challenge(world, world.cards["extra"])
    assert page.enter(world.code(world.cards["extra"])).ending == "confirmed"


def test_a_challenge_that_ended_stays_as_it_ended(world):
    card = world.card()
    started, page = merchant.open_challenge(world, card)
    assert page.enter(world.code(card)).ending == "confirmed"
    before = world.result(started["id"])
    assert page.enter(world.wrong_code(card)).ending == "confirmed"
    assert page.submit("cancel-form").ending == "confirmed"
    assert page.submit("resend-form").ending == "confirmed"
    assert merchant.open_window(started).ending == "confirmed"
    world.advance(600)
    assert world.result(started["id"]) == before
    assert len(world.messages_to(card["mobile"])) == 1


def test_what_a_challenge_came_to_is_reported_once(world):
    card = world.card()
    started, page = merchant.open_challenge(world, card)
    page.submit("cancel-form")
    world.advance(600)
    assert world.final_result(started["id"])["challengeCancel"] == "01"
    reports = [m for m in world.messages_of(started["id"]) if m["messageType"] == "RReq"]
    assert len(reports) == 1 and reports[0]["verdict"]["accepted"]


def test_in_the_end_nothing_is_left_hanging(world):
    merchant.challenge(world, world.card())
    merchant.open_challenge(world, world.card())
    for _ in range(2):
        world.advance(600)
    database = sqlite3.connect(f"file:{world.data}/sigill.sqlite?mode=ro", uri=True)
    unfinished = "SELECT count(*) FROM transactions WHERE stage NOT IN ('answered', 'ended')"
    with contextlib.closing(database):
        wait_until(lambda: database.execute(unfinished).fetchone() == (0,))
    assert world.is_healthy()
