"""The rules of a challenge, over HTTP: limits, times, reloads, and what must not be possible."""

import threading

import merchant
import window
from world import post_form, request, wait_until


def opened(world, card, **options):
    started = merchant.challenge(world, card, **options)
    page = window.page(merchant.open_window(started), started)
    assert page.screen == "enter-code", page.html
    return started, page


def final(world, started):
    return wait_until(lambda: (r := world.result(started["id"]))["isFinal"] and r)


def test_sending_again_gives_the_same_code_at_most_three_times_thirty_seconds_apart(world):
    card = world.cards["challenge"]
    _, page = opened(world, card)
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
    last = window.Page(post_form(page.base + "/challenge/resend", ticket), page.base)
    assert last.notice
    assert len(world.messages_to(card["mobile"])) == before + 3


def test_a_resent_code_lives_no_longer(world):
    card = world.cards["challenge"]
    started, page = opened(world, card)
    code = world.code(card)
    world.advance(590)
    page = page.submit("resend-form")
    assert page.screen == "enter-code"
    world.advance(10)
    assert page.enter(code).ending == "timedOut"
    assert final(world, started)["transStatusReason"] == "14"


def test_a_code_is_good_until_the_last_second(world):
    card = world.cards["challenge"]
    started, page = opened(world, card)
    world.advance(595)
    assert page.enter(world.code(card)).ending == "confirmed"
    assert final(world, started)["transStatus"] == "Y"


def test_an_expired_code_ends_the_challenge_with_its_own_page(world):
    card = world.cards["challenge"]
    started, page = opened(world, card)
    world.advance(600)
    found = final(world, started)
    assert (found["transStatus"], found["transStatusReason"], found["challengeCancel"]) == (
        "N", "14", "04",
    )
    late = page.enter(world.code(card))
    assert late.ending == "timedOut"
    response = merchant.decode(late.form("return-form")[1]["cres"])
    assert (response["transStatus"], response["challengeCompletionInd"]) == ("N", "Y")


def test_a_window_that_is_never_opened_times_out_after_thirty_seconds(world):
    started = merchant.challenge(world, world.cards["challenge"])
    before = len(world.messages_to(world.cards["challenge"]["mobile"]))
    world.advance(29)
    assert not world.result(started["id"])["isFinal"]
    world.advance(1)
    found = final(world, started)
    assert (found["transStatus"], found["transStatusReason"], found["challengeCancel"]) == (
        "N", "14", "05",
    )
    page = window.page(merchant.open_window(started), started)
    assert merchant.decode(page.form("return-form")[1]["erro"])["errorCode"] == "402"
    assert len(world.messages_to(world.cards["challenge"]["mobile"])) == before


def test_a_reload_shows_the_window_again_and_sends_nothing(world):
    card = world.cards["challenge"]
    started, _ = opened(world, card)
    before = len(world.messages_to(card["mobile"]))
    again = window.page(merchant.open_window(started), started)
    assert again.screen == "enter-code"
    assert len(world.messages_to(card["mobile"])) == before


def test_another_creq_for_the_same_challenge_ends_it(world):
    started, _ = opened(world, world.cards["challenge"])
    creq = {**merchant.decode(started["creq"]), "challengeWindowSize": "05"}
    page = window.page(merchant.open_window(started, merchant.encode(creq)), started)
    assert merchant.decode(page.form("return-form")[1]["erro"])["errorCode"] == "305"
    assert final(world, started)["transStatus"] == "U"


def test_session_data_comes_back_unchanged(world):
    card = world.cards["challenge"]
    started = merchant.challenge(world, card)
    answer = merchant.open_window(started, session="Zm9v\"<>&'")
    page = window.page(answer, started).enter(world.code(card))
    assert page.form("return-form")[1]["threeDSSessionData"] == "Zm9v\"<>&'"


def test_the_result_reaches_the_merchant_before_the_final_page(world):
    card = world.cards["challenge"]
    started, page = opened(world, card)
    assert page.enter(world.code(card)).ending == "confirmed"
    assert world.result(started["id"])["isFinal"]


def test_a_code_of_one_purchase_fits_no_other(world):
    card = world.cards["challenge"]
    opened(world, card)
    other = world.code(card)
    started, page = opened(world, card)
    mine = world.code(card)
    if other != mine:
        assert page.enter(other).notice
    assert page.enter(mine).ending == "confirmed"


def test_a_page_of_one_challenge_cannot_answer_another(world):
    card = world.cards["challenge"]
    first, first_page = opened(world, card)
    second, _ = opened(world, card)
    code = world.code(card)
    _, fields = first_page.form("code-form")
    fields["transaction"] = merchant.decode(second["creq"])["acsTransID"]
    answer = post_form(first_page.base + "/challenge/code", {**fields, "code": code})
    assert window.Page(answer, first_page.base).screen == "unknown"
    assert not world.result(second["id"])["isFinal"]


def test_parallel_guesses_never_exceed_the_limit(world):
    card = world.cards["email-only"]
    started, page = opened(world, card)
    wrong = world.wrong_code(card)
    address, fields = page.form("code-form")
    pages = []

    def guess():
        pages.append(window.Page(post_form(address, {**fields, "code": wrong}), page.base))

    threads = [threading.Thread(target=guess) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(1 for p in pages if p.screen == "enter-code") <= 2
    found = final(world, started)
    assert (found["transStatus"], found["transStatusReason"]) == ("N", "19")
    assert found["interactionCounter"] == "03"
    assert page.enter(world.code(card)).ending == "blocked"


def test_twenty_purchases_at_once_are_never_exempt_more_than_twice(world):
    card = world.cards["exempt"]
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
    card = world.cards["method"]
    for _ in range(2):
        _, page = opened(world, card)
        for _ in range(2):
            page = page.enter(world.wrong_code(card))
            assert page.screen == "enter-code"
        page.submit("cancel-form")
    _, page = opened(world, card)
    assert page.enter(world.wrong_code(card)).ending == "blocked"
    assert merchant.start(world, card)["transStatusReason"] == "12"


def test_a_right_code_forgets_the_failures(world):
    card = world.cards["english"]
    for _ in range(3):
        _, page = opened(world, card)
        for _ in range(2):
            page = page.enter(world.wrong_code(card))
        assert page.enter(world.code(card)).ending == "confirmed"


def test_a_card_s_failures_are_its_own(world):
    """Main, additional and extra card of one account (S12)."""
    _, page = opened(world, world.cards["additional"])
    for _ in range(3):
        page = page.enter(world.wrong_code(world.cards["additional"]))
    assert page.ending == "blocked"
    _, page = opened(world, world.cards["extra"])
    assert page.enter(world.code(world.cards["extra"])).ending == "confirmed"


def test_health_is_well_after_all_this(world):
    assert request(f"{world.acsOperations}/health").status == 200
