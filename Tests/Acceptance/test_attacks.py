"""Attacks on the window over real sockets: many at once, out of order, again, and with others' forms."""

import concurrent.futures
import re

import pytest

import cards
import merchant
from http_client import post_form, request
from window import Page

MANY = 50


@pytest.fixture(scope="module")
def harmless(world):
    """Two cards for tests that try nothing wrong, so that one can follow another."""
    return world.card(), world.card()


def at_once(calls):
    """Makes calls from as many connections at the same time; what came of each."""
    with concurrent.futures.ThreadPoolExecutor(len(calls)) as pool:
        return [future.result() for future in [pool.submit(call) for call in calls]]


def guesses(code):
    """As many codes as there are connections, without the right one."""
    return [f"{(int(code) + 1 + n) % 1_000_000:06d}" for n in range(MANY)]


def at_the_questions(world, card):
    started, page = merchant.open_challenge(world, card)
    return started, page.submit("update-form")


def at_the_contacts(world, card):
    started, page = at_the_questions(world, card)
    page = page.submit("answer-form", **{"answer-birth-date": cards.BIRTH_DATE})
    page = page.submit("answer-form", **{"answer-postal-code": cards.POSTAL_CODE})
    assert page.screen == "contacts"
    return started, page


def new_address(world, name):
    address = f"{name}@attacks.example"
    world.typed.add(address)
    return address


def results_of(world, started):
    """The RReq that the 3DS Server got."""
    return [m for m in world.messages_of(started["id"]) if m.get("messageType") == "RReq"]


# Guessing


def test_fifty_guesses_at_once_are_three(world):
    card = world.card()
    started, page = merchant.open_challenge(world, card)
    code = world.code(card)
    world.seen_codes.update(guesses(code))
    pages = at_once([lambda guess=guess: page.enter(guess) for guess in guesses(code)])
    assert sum(p.screen == "enter-code" for p in pages) <= 2
    assert page.enter(code).ending == "blocked"
    found = world.final_result(started["id"])
    assert (found["transStatus"], found["transStatusReason"]) == ("N", "19")
    assert found["interactionCounter"] == "03"
    assert merchant.start(world, card)["transStatus"] == "N"


def test_guesses_in_ten_challenges_at_once_are_five(world):
    card = world.card()
    challenges = [merchant.open_challenge(world, card) for _ in range(10)]
    wrong = world.wrong_code(card)
    pages = at_once([
        lambda page=page: page.enter(wrong) for _, page in challenges for _ in range(MANY // 10)
    ])
    # Each guess that was compared, but for the last, came back to the code page.
    assert sum(p.screen == "enter-code" and p.notice is not None for p in pages) <= 5
    assert merchant.start(world, card)["transStatus"] == "N"


def test_fifty_answers_at_once_are_three(world):
    card = world.card()
    started, page = at_the_questions(world, card)
    answers = [f"19{70 + n % 9}-0{1 + n // 9}-11" for n in range(MANY)]
    pages = at_once([
        lambda a=answer: page.submit("answer-form", **{"answer-birth-date": a})
        for answer in answers
    ])
    assert all(p.screen in ("questions", "ended") for p in pages)
    assert sum(p.screen == "questions" for p in pages) <= 2
    right = page.submit("answer-form", **{"answer-birth-date": cards.BIRTH_DATE})
    assert right.ending == "blocked"
    assert world.final_result(started["id"])["transStatusReason"] == "19"


def test_a_right_answer_among_fifty_opens_no_further_try(world):
    card = world.card()
    _, page = at_the_questions(world, card)
    typed = [cards.BIRTH_DATE if n % 10 == 0 else "1970-01-01" for n in range(MANY)]
    at_once([lambda a=a: page.submit("answer-form", **{"answer-birth-date": a}) for a in typed])
    page = page.submit("window-form")
    if page.ending is None:
        # The right one came in time. At the second question no more tries are left than ever, and
        # fewer if wrong ones came before it.
        assert "answer-postal-code" in page.html
        for _ in range(3):
            if page.ending is None:
                page = page.submit("answer-form", **{"answer-postal-code": "99999"})
    assert page.ending == "blocked"
    assert merchant.start(world, card)["transStatus"] == "N"


def test_codes_and_answers_at_once_count_together(world):
    card = world.card()
    challenges = [merchant.open_challenge(world, card) for _ in range(4)]
    wrong = world.wrong_code(card)
    questions = [page.submit("update-form") for _, page in challenges]
    calls = [lambda p=page: p.enter(wrong) for _, page in challenges for _ in range(4)] + [
        lambda p=page: p.submit("answer-form", **{"answer-birth-date": "1970-01-01"})
        for page in questions for _ in range(4)
    ]
    pages = at_once(calls)
    assert sum(p.ending is None for p in pages) <= 5 + 4
    assert merchant.start(world, card)["transStatus"] == "N"


# Changing contacts at once


def test_of_fifty_confirmations_one_changes_the_contacts(world):
    card = world.card()
    _, page = at_the_contacts(world, card)
    summaries = [
        page.submit("contacts-form", email=new_address(world, f"at.once.{n}")) for n in range(5)
    ]
    before = len(world.messages_to(card["mobile"]))
    at_once([lambda s=s: s.submit("confirm-form") for s in summaries for _ in range(MANY // 5)])
    got = [n for n in range(5) if world.messages_to(f"at.once.{n}@attacks.example")]
    assert len(got) == 1
    assert len(world.messages_to(f"at.once.{got[0]}@attacks.example")) == 1
    # The notice, and the new code; to the mobile number, which stays.
    assert len(world.messages_to(card["mobile"])) == before + 2


def test_the_old_code_never_confirms_after_the_contacts_have_changed(world):
    card = world.card()
    _, code_page = merchant.open_challenge(world, card)
    old = world.code(card)
    page = code_page.submit("update-form")
    page = page.submit("answer-form", **{"answer-birth-date": cards.BIRTH_DATE})
    page = page.submit("answer-form", **{"answer-postal-code": cards.POSTAL_CODE})
    page = page.submit("contacts-form", email=new_address(world, "crossing"))
    assert page.submit("confirm-form").screen == "enter-code"
    assert all(end.screen == "enter-code" for end in at_once([lambda: code_page.enter(old)] * 2))
    assert code_page.enter(world.codes_to("crossing@attacks.example")[0]).ending == "confirmed"


def test_a_change_that_crosses_the_old_code_leaves_one_of_them(world):
    card = world.card()
    started, code_page = merchant.open_challenge(world, card)
    old = world.code(card)
    page = code_page.submit("update-form")
    page = page.submit("answer-form", **{"answer-birth-date": cards.BIRTH_DATE})
    page = page.submit("answer-form", **{"answer-postal-code": cards.POSTAL_CODE})
    address = new_address(world, "race")
    page = page.submit("contacts-form", email=address)
    changed, *_ = at_once([lambda: page.submit("confirm-form"), lambda: code_page.enter(old)])
    if code_page.submit("window-form").ending == "confirmed":
        # The code was first: nothing was changed, and nothing went to the new address.
        assert world.messages_to(address) == [] and changed.ending == "confirmed"
    else:
        assert changed.screen == "enter-code"
        assert code_page.enter(world.codes_to(address)[0]).ending == "confirmed"
    assert world.final_result(started["id"])["transStatus"] == "Y"


# Forms again, out of order, and of others

FORMS = {
    "/challenge/code": {"code": "123456"}, "/challenge/resend": {}, "/challenge/cancel": {},
    "/challenge/window": {}, "/challenge/update": {}, "/challenge/update/leave": {},
    "/challenge/update/answer": {"first": "0", "answer-birth-date": cards.BIRTH_DATE},
    "/challenge/update/review": {"email": "again@attacks.example"},
    "/challenge/update/edit": {"email": "again@attacks.example"},
    "/challenge/update/confirm": {"email": "again@attacks.example"},
}


@pytest.mark.parametrize("path", FORMS)
def test_no_form_changes_anything_after_the_end(world, harmless, path):
    card = harmless[0]
    started, page = at_the_contacts(world, card)
    _, ticket = page.form("cancel-form")
    assert page.submit("cancel-form").ending == "cancelled"
    result = world.final_result(started["id"])
    sent = len(world.messages_to(card["email"]))
    again = Page(post_form(page.base + path, {**ticket, **FORMS[path]}), page.base)
    assert again.ending == "cancelled"
    assert world.final_result(started["id"]) == result
    assert len(world.messages_to(card["email"])) == sent
    assert world.messages_to("again@attacks.example") == []


@pytest.mark.parametrize("path", FORMS)
def test_a_form_with_the_token_of_another_challenge_leads_nowhere(world, harmless, path):
    card = harmless[1]
    _, mine = at_the_contacts(world, harmless[0])
    _, theirs = at_the_contacts(world, card)
    ticket = {
        "transaction": theirs.form("cancel-form")[1]["transaction"],
        "token": mine.form("cancel-form")[1]["token"],
    }
    answer = Page(post_form(theirs.base + path, {**ticket, **FORMS[path]}), theirs.base)
    assert (answer.answer.status, answer.screen) == (404, "unknown")
    assert card["mobile"][-5:] not in answer.html
    assert theirs.submit("window-form").screen == "contacts"


def test_contacts_cannot_be_confirmed_before_the_questions(world):
    card = world.card()
    address = new_address(world, "no.answers")
    _, page = merchant.open_challenge(world, card)
    _, ticket = page.form("cancel-form")
    for path in ("review", "confirm", "edit"):
        url = f"{page.base}/challenge/update/{path}"
        assert Page(post_form(url, {**ticket, "email": address}), page.base).screen == "enter-code"
    page = page.submit("update-form")
    page = page.submit("answer-form", **{"answer-birth-date": cards.BIRTH_DATE})
    url = f"{page.base}/challenge/update/confirm"
    assert Page(post_form(url, {**ticket, "email": address}), page.base).screen == "questions"
    assert world.messages_to(address) == []


@pytest.mark.parametrize("first", ["1", "-1", "2", "99999999999999999999", "x", ""])
def test_no_question_is_skipped_by_its_number(world, harmless, first):
    _, page = at_the_questions(world, harmless[0])
    _, fields = page.form("answer-form")
    url = page.base + "/challenge/update/answer"
    typed = {"answer-postal-code": cards.POSTAL_CODE, "answer-birth-date": cards.BIRTH_DATE}
    page = Page(post_form(url, {**fields, **typed, "first": first}), page.base)
    assert page.screen == "questions"
    # At most the first was answered: the second is still asked.
    assert "answer-birth-date" in page.html or "answer-postal-code" in page.html


def test_a_confirmed_change_cannot_be_replayed(world):
    card = world.card()
    _, page = at_the_contacts(world, card)
    first, second = new_address(world, "first"), new_address(world, "second")
    summary = page.submit("contacts-form", email=first)
    assert summary.submit("confirm-form").screen == "enter-code"
    address, fields = summary.form("confirm-form")
    again = Page(post_form(address, {**fields, "email": second}), page.base)
    assert again.screen == "enter-code"
    assert world.messages_to(second) == []
    assert len(world.messages_to(first)) == 1


# What is typed

HOSTILE = [
    "<script>alert(1)</script>@x.se", '"><img src=x onerror=alert(1)>', "{{token}}", "{{{text}}}",
    "a@x.se\r\nBcc: victim@attacks.example", "a@x.se%0d%0aBcc: victim@attacks.example",
    "a@x.se\u2028Bcc: victim@attacks.example", "a@x.se, victim@attacks.example", "\u202ese.x@a",
    "a" * 250 + "@x.se", "\0@x.se", "' OR 1=1 --@x.se x",
]


@pytest.mark.parametrize("typed", HOSTILE)
def test_hostile_contacts_are_refused_and_shown_as_text(world, harmless, typed):
    card = harmless[0]
    _, page = at_the_contacts(world, card)
    sent = len(request(f"{world.inbox}/api/messages").json["messages"])
    plain = page.submit("contacts-form", email="x", mobile="y")
    page = page.submit("contacts-form", email=typed, mobile=typed)
    assert page.screen == "contacts"
    assert page.html.count("<") == plain.html.count("<")
    assert not re.search(r"<script>|onerror=\S*alert\(1\)>|<img", page.html)
    assert page.submit("window-form").screen == "contacts"
    assert world.messages_to("victim@attacks.example") == []
    assert len(request(f"{world.inbox}/api/messages").json["messages"]) == sent


def test_fields_that_come_twice_or_too_long_are_refused(world, harmless):
    _, page = at_the_contacts(world, harmless[0])
    _, ticket = page.form("cancel-form")
    body = "&".join(f"{name}={value}" for name, value in ticket.items())
    url = page.base + "/challenge/update/confirm"
    form = "application/x-www-form-urlencoded"
    assert request(url, body + "&email=a@x.se&email=b@x.se", form).status == 400
    assert request(url, body + "&email=" + "a" * 70_000, form).status == 413
    assert request(url, body, "text/plain").status in (200, 400, 415)
    assert page.submit("window-form").screen == "contacts"


@pytest.mark.parametrize("path", FORMS)
def test_no_step_is_taken_by_a_link(world, path):
    assert request(world.acsWindow + path).status == 405


@pytest.mark.parametrize("path", FORMS)
def test_every_page_of_the_window_is_kept_nowhere_and_reads_nothing_else(world, harmless, path):
    _, page = at_the_contacts(world, harmless[0])
    _, ticket = page.form("cancel-form")
    headers = post_form(page.base + path, {**ticket, **FORMS[path]}).headers
    assert "no-store" in headers["Cache-Control"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "unsafe-inline" not in policy
