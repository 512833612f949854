"""Attacks on the account portal over real sockets: many at once, from outside, again, as another."""

import concurrent.futures
import contextlib
import itertools
import json
import re
import sqlite3
import statistics
import time
import uuid

import pytest

from http_client import post_json, request
from paths import ROOT
from visitor import Visitor, forms, screen

MANY = 50
_addresses = (f"new.{number}@portal-attacks.example" for number in itertools.count())


def at_once(calls):
    """Makes calls from as many connections at the same time; what came of each."""
    with concurrent.futures.ThreadPoolExecutor(len(calls)) as pool:
        return [future.result() for future in [pool.submit(call) for call in calls]]


def new_address(world):
    address = next(_addresses)
    world.typed.add(address)
    return address


def rows(world, query, *values):
    """What the database says."""
    database = sqlite3.connect(f"file:{world.data}/sigill.sqlite?mode=ro", uri=True)
    with contextlib.closing(database):
        return database.execute(query, values).fetchall()


def guesses(world, code):
    """As many codes as there are connections, without the right one."""
    found = [f"{(int(code) + 1 + n) % 1_000_000:06d}" for n in range(MANY)]
    world.seen_codes.update(found)
    return found


@pytest.fixture
def visitor(world):
    return Visitor(world)


@pytest.fixture(scope="module")
def resident(world):
    """One who stays signed in, for tests that change nothing and end nothing."""
    return Visitor(world).sign_in()


@pytest.fixture(scope="module")
def victim(world):
    """One with a purchase, a change of contacts and a code on its way: everything with an id."""
    someone = Visitor(world).sign_in()
    assert purchase(world, someone.card()).json["messageType"] == "ARes"
    handle = someone.handles()[0]
    for address in (new_address(world), new_address(world)):
        page = f"{handle}/email"
        where = someone.submit(page, "contact-form", contact=address).headers["Location"]
        if "change" not in vars(someone):
            someone.submit(where, "code-form", code=world.codes_to(address)[0])
            someone.change = True
    someone.code_page = where
    return someone


def purchase(world, card, **changes):
    """The Directory Server brings a purchase."""
    text = (ROOT / "Benchmarks/Server/areq.json").read_text()
    for mark, value in {
        "@CARD@": card["number"], "@SERVER@": str(uuid.uuid4()), "@DS@": str(uuid.uuid4()),
    }.items():
        text = text.replace(mark, value)
    return post_json(f"{world.acsDirectory}/3ds", {**json.loads(text), **changes})


# Guessing


def test_of_fifty_passwords_at_once_three_are_compared(world):
    user = world.user()
    passwords = [user["password"] if n % 10 == 9 else f"Fel-{n}" for n in range(MANY)]
    visitors = [Visitor(world) for _ in passwords]
    for each in visitors:
        each.get("/sign-in")
    answers = at_once([
        lambda v=v, p=p: v.give_password(user, p) for v, p in zip(visitors, passwords)
    ])
    assert sum("Vänta till" in a.text for a in answers) >= MANY - 3
    # However many were right, no more codes went out than tries were free.
    assert len(world.codes_to(world.cards[user["cards"][0]]["email"])) <= 3
    assert Visitor(world).give_password(user).status != 303


def test_of_fifty_codes_at_once_three_are_compared(world, visitor):
    user = world.user()
    assert visitor.give_password(user).status == 303
    code = world.code(visitor.card())
    action, fields = forms(visitor.get("/code"))["code-form"]
    crowd = [visitor.copy() for _ in range(MANY)]
    answers = at_once([
        lambda v=v, g=g: v.post(action, {**fields, "code": g})
        for v, g in zip(crowd, guesses(world, code))
    ])
    assert all(a.status == 200 for a in answers)
    assert sum(screen(a)[0] == "code" for a in answers) <= 3
    assert screen(visitor.post(action, {**fields, "code": code})) == ("notice", "code-over")
    assert not visitor.is_in


def test_a_right_code_from_fifty_connections_lets_one_in(world, visitor):
    visitor.give_password(world.user())
    code = world.code(visitor.card())
    action, fields = forms(visitor.get("/code"))["code-form"]
    crowd = [visitor.copy() for _ in range(MANY)]
    at_once([lambda v=v: v.post(action, {**fields, "code": code}) for v in crowd])
    assert sum(v.is_in for v in crowd) == 1
    # The token from before the code is of no use, not even for the moment that others have.
    assert not visitor.is_in


def test_a_new_contact_is_confirmed_once_however_many_confirm_it(world, visitor):
    visitor.sign_in()
    card, handle = visitor.card(), visitor.handles()[0]
    address = new_address(world)
    where = visitor.submit(f"{handle}/email", "contact-form", contact=address).headers["Location"]
    code = world.codes_to(address)[0]
    action, fields = forms(visitor.get(where))["code-form"]
    told = len(world.messages_to(card["email"]))
    answers = at_once([
        lambda v=visitor.copy(): v.post(action, {**fields, "code": code}) for _ in range(MANY)
    ])
    assert sum(a.status == 303 for a in answers) == 1
    assert len(world.messages_to(card["email"])) == told + 1
    assert visitor.get(handle).text.count("/changes/") == 1


def test_guesses_at_the_code_of_a_new_contact_are_three(world, visitor):
    visitor.sign_in()
    address = new_address(world)
    page = f"{visitor.handles()[0]}/email"
    where = visitor.submit(page, "contact-form", contact=address).headers["Location"]
    code = world.codes_to(address)[0]
    action, fields = forms(visitor.get(where))["code-form"]
    crowd = [visitor.copy() for _ in range(MANY)]
    answers = at_once([
        lambda v=v, g=g: v.post(action, {**fields, "code": g})
        for v, g in zip(crowd, guesses(world, code))
    ])
    assert sum(screen(a)[0] == "code" for a in answers) <= 3
    late = visitor.post(action, {**fields, "code": code})
    assert screen(late) == ("notice", "contact-code-over")
    assert address not in visitor.get(visitor.handles()[0]).text


def test_nobody_s_mailbox_is_flooded_through_the_portal(world, visitor):
    visitor.sign_in()
    page = f"{visitor.handles()[0]}/email"
    action, fields = forms(visitor.get(page))["contact-form"]
    address = new_address(world)
    at_once([
        lambda v=visitor.copy(): v.post(action, {**fields, "contact": address})
        for _ in range(MANY)
    ])
    assert len(world.messages_to(address)) == 10


def test_a_purchase_reported_fifty_times_at_once_is_reported_once(world, visitor):
    user = world.user()
    card = world.cards[user["cards"][0]]
    purchase(world, card)
    visitor.sign_in(user)
    page = re.search(r'href="(/cards/\w+/purchases/[^"]+/report)"',
                     visitor.get(visitor.handles()[0]).text)[1]
    action, fields = forms(visitor.get(page))["confirm-form"]
    answers = at_once([lambda v=visitor.copy(): v.post(action, fields) for _ in range(MANY)])
    assert {a.status for a in answers} == {303}
    for desk in ("customer-service@example.com", "fraud-desk@example.com"):
        told = [m for m in world.messages_to(desk) if card["number"][-5:] in m["text"]]
        assert len(told) == 1, desk


# Who is there


def test_a_user_and_a_name_that_nobody_has_are_refused_alike(world):
    def refusal(name):
        visitor = Visitor(world)
        answer = visitor.give_password({"userName": name, "password": "Fel-och-fel"})
        text = re.sub(r'(name="form-key" value=")[^"]+', r"\1", answer.text)
        kept = {k: v for k, v in answer.headers.items() if k not in ("Date", "Set-Cookie")}
        return answer.status, text.replace(name, "NAME"), kept, sorted(visitor.cookies)

    known = world.user()["userName"]
    unknown = "n" * len(known)
    for _ in range(4):
        assert refusal(known) == refusal(unknown)


@pytest.mark.soak
def test_time_does_not_tell_who_is_a_user(world):
    def timed(name):
        visitor = Visitor(world)
        action, fields = forms(visitor.get("/sign-in"))["sign-in-form"]
        fields |= {"user-name": name, "password": "Fel-och-fel"}
        start = time.perf_counter()
        visitor.post(action, fields)
        return time.perf_counter() - start

    known, unknown, unread = [], [], []
    names = [world.user()["userName"] for _ in range(6)]
    for turn, name in enumerate(names * 3):
        known.append(timed(name))
        unknown.append(timed(f"nobody.{turn}@portal.example"))
        unread.append(timed(""))
    middle = [statistics.median(times) for times in (known, unknown, unread)]
    # What a guess costs is far more than what may be noise.
    assert abs(middle[0] - middle[1]) < (min(middle[:2]) - middle[2]) / 2, middle


def test_a_code_page_says_nothing_of_contacts_but_to_who_knew_the_password(world, visitor):
    assert visitor.get("/code").headers["Location"] == "/sign-in"
    visitor.give_password(world.user(), "Fel-och-fel")
    assert visitor.get("/code").headers["Location"] == "/sign-in"


# Sessions


def test_no_token_from_outside_becomes_a_session(world, visitor):
    planted = Visitor(world, {"__Host-sigill-session": "A" * 43, "__Host-sigill-visitor": "B" * 43})
    before = dict(planted.cookies)
    planted.sign_in()
    assert planted.is_in
    assert before["__Host-sigill-session"] not in planted.cookies.values()
    assert not Visitor(world, before).is_in


def test_every_step_of_signing_in_takes_a_new_token(world, visitor):
    name = "__Host-sigill-session"
    visitor.give_password(world.user())
    first = visitor.cookies[name]
    visitor.give_code(world.code(visitor.card()))
    assert visitor.cookies[name] != first
    assert not Visitor(world, {name: first}).is_in
    # Whoever shows the old one to be let in does not throw out who is in.
    assert visitor.is_in


@pytest.mark.parametrize("way", ["sign-out-form", "end-form"])
def test_a_stolen_session_is_worth_nothing_after_signing_out(world, visitor, way):
    visitor.sign_in()
    thief = visitor.copy()
    assert thief.is_in
    action, fields = forms(thief.get("/sessions"))["end-form"]
    handle = thief.handles()[0]
    visitor.submit("/sessions", way)
    assert not thief.is_in
    for path in ("/sessions", handle, f"{handle}/email", f"{handle}/questions"):
        assert Visitor(world, thief.cookies).get(path).status == 303, path
    assert thief.post(action, fields).headers["Location"] == "/session-ended"


def test_a_cookie_that_comes_twice_is_none(world, resident):
    name = "__Host-sigill-session"
    token = resident.cookies[name]
    for header in (f"{name}=x; {name}={token}", f"{name}={token}; {name}=x"):
        answer = request(f"{world.acsPortal}/", headers={"Cookie": header})
        assert answer.status == 303
    assert resident.is_in


@pytest.mark.parametrize("value", ["<script>", "sv\t", "../../etc", "x" * 4_000, "contact-changed<"])
def test_no_cookie_is_shown_or_obeyed_but_ours(world, resident, value):
    stranger = resident.copy()
    plain = stranger.copy().get("/").text
    stranger.cookies |= {"__Host-sigill-language": value, "__Host-sigill-notice": value}
    assert stranger.get("/").text == plain


# From other sites


def posting_forms(*visitors_and_paths):
    """Every form that the pages have, by where it goes."""
    found = {}
    for visitor, path in visitors_and_paths:
        for action, fields in forms(visitor.get(path)).values():
            found.setdefault(action, (visitor, fields))
    return found


@pytest.fixture(scope="module")
def every_form(world, victim):
    handle = victim.handles()[0]
    card = victim.get(handle).text
    links = re.findall(rf'href="({handle}/[^"]+)"', card)
    guest, half = Visitor(world), Visitor(world)
    half.give_password(world.user())
    pages = ["/", "/sessions", handle, victim.code_page, *links]
    found = posting_forms(
        (guest, "/sign-in"), (half, "/code"), *((victim, page) for page in pages)
    )
    assert len(found) >= 13, sorted(found)
    return found


OUTSIDE = {
    "without any sign of where it came from": {},
    "from another origin": {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"},
    "from an origin that hides": {"Origin": "null"},
    "from a site beside": {"Sec-Fetch-Site": "same-site"},
    "from no page at all": {"Sec-Fetch-Site": "none"},
    "from another scheme": {"Origin": "https://{host}"},
    "from the shop": {"Origin": "{shop}"},
    "with two answers": {"Origin": "{portal}", "Sec-Fetch-Site": "cross-site"},
}


@pytest.mark.parametrize("sort", OUTSIDE)
def test_no_form_is_taken_from_outside(world, every_form, victim, sort):
    host = world.acsPortal.split("://")[1]
    headers = {
        name: value.format(host=host, shop=world.shop, portal=world.acsPortal)
        for name, value in OUTSIDE[sort].items()
    }
    before = rows(world, "SELECT count(*) FROM outbox")
    for action, (sender, fields) in every_form.items():
        # Even with the right key, which no other site knows.
        assert sender.copy().post(action, fields, origin=False, **headers).status == 403, action
    assert rows(world, "SELECT count(*) FROM outbox") == before
    assert victim.is_in


@pytest.mark.parametrize("key", ["none", "empty", "another's", "a guest's", "twice"])
def test_no_form_is_taken_without_the_key_of_its_session(world, every_form, victim, resident, key):
    others = {
        "none": None, "empty": "",
        "another's": forms(resident.get("/"))["sign-out-form"][1]["form-key"],
        "a guest's": forms(Visitor(world).get("/sign-in"))["sign-in-form"][1]["form-key"],
        "twice": None,
    }
    before = rows(world, "SELECT count(*) FROM outbox")
    for action, (sender, fields) in every_form.items():
        right = fields["form-key"]
        sent = {**fields, "form-key": others[key]}
        if others[key] is None:
            del sent["form-key"]
        body = f"form-key={right}&form-key={right}" if key == "twice" else sent
        expected = 400 if key == "twice" else 403
        assert sender.copy().post(action, body).status == expected, action
    assert rows(world, "SELECT count(*) FROM outbox") == before
    assert victim.is_in


def test_no_form_is_taken_as_another_type_or_by_a_link(world, every_form, victim):
    before = rows(world, "SELECT count(*) FROM outbox")
    headers = {"Origin": world.acsPortal, "Sec-Fetch-Site": "same-origin"}
    for action, (sender, fields) in every_form.items():
        cookies = {"Cookie": "; ".join(f"{n}={v}" for n, v in sender.cookies.items())}
        for content_type in ("text/plain", "application/json", "multipart/form-data; boundary=x"):
            body = "&".join(f"{name}={value}" for name, value in fields.items())
            url = world.acsPortal + action
            answer = request(url, body, content_type, headers={**headers, **cookies})
            assert answer.status == 415, (action, content_type)
        query = "&".join(f"{name}={value}" for name, value in fields.items())
        assert sender.copy().get(f"{action}?{query}").status in (200, 303, 405), action
        for method in ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"):
            answer = request(world.acsPortal + action, method=method, headers=cookies)
            assert answer.status in (404, 405), (action, method)
    assert rows(world, "SELECT count(*) FROM outbox") == before
    assert victim.is_in


# As another


def test_nothing_of_one_user_is_there_for_another(world, victim, every_form, resident):
    """Every address of the victim's pages and forms, with the attacker's own session and key."""
    handle = victim.handles()[0]
    links = set(re.findall(r'href="(/[^"]*)"', victim.get(handle).text)) | {
        action for action, (sender, _) in every_form.items() if sender is victim
    }
    private = {path for path in links if re.match(r"/(cards|new-contacts)/", path)}
    assert len(private) >= 8, private
    key = forms(resident.get("/"))["sign-out-form"][1]

    def without_address(answer):
        """The form for the language leads back to the page that it is on."""
        return re.sub(r'(name="here" value=")[^"]*', r"\1", answer.text)

    unknown = without_address(resident.get("/cards/" + "0" * 24))
    before = rows(world, "SELECT count(*) FROM outbox"), victim.get(handle).text
    for path in private:
        if not path.endswith("/resend"):
            answer = resident.get(path)
            over = screen(answer) == ("notice", "contact-code-over")
            assert over if "new-contacts" in path else without_address(answer) == unknown, path
            assert victim.card()["number"][-5:] not in answer.text
        typed = {"code": "123456", "contact": "a@x.se", "answer-birth-date": "1980-05-17"}
        answer = resident.post(path, {**key, **typed})
        assert answer.status in (404, 405) or screen(answer)[1] == "contact-code-over", path
    assert (rows(world, "SELECT count(*) FROM outbox"), victim.get(handle).text) == before


def test_ids_of_one_user_lead_nowhere_under_the_cards_of_another(world, victim, resident):
    mine, theirs = resident.handles()[0], victim.handles()[0]
    events = re.findall(rf'href="{theirs}(/(?:purchases|changes)/[^"]+/report)"',
                        victim.get(theirs).text)
    assert len(events) == 2
    key = forms(resident.get("/"))["sign-out-form"][1]
    before = rows(world, "SELECT count(*) FROM portal_reports")
    for event in events:
        assert resident.get(mine + event).status == 404
        assert resident.post(mine + event, key).status == 404
        # Nor under another card of the victim's own.
        assert victim.get(victim.handles()[1] + event).status == 404
    assert rows(world, "SELECT count(*) FROM portal_reports") == before


def test_a_handle_of_a_card_is_another_for_every_user(victim, resident):
    assert not set(victim.handles()) & set(resident.handles())
    numbers = [victim.card(place)["number"] for place in range(3)]
    assert not any(number in handle for number in numbers for handle in victim.handles())


@pytest.mark.parametrize("path", [
    "//evil.example", "/cards//", "/cards/..", "/cards/%2e%2e/sessions", "/cards/{handle}/../..",
    "/cards/{handle}/email/", "/cards/{handle}%00", "/new-contacts/", "/new-contacts/../sessions",
    "/static/../sign-in", "/static/%2e%2e/window.css", "/cards/{handle}/purchases/x/report",
    "/cards/" + "a" * 500, "/code/resend/", "/%0d%0aSet-Cookie:x=y", "/sign-in;x", "/SIGN-IN",
])
def test_paths_that_are_none_lead_nowhere(world, resident, path):
    handle = resident.handles()[0].removeprefix("/cards/")
    answer = resident.get(path.replace("{handle}", handle))
    assert answer.status == 404
    assert "Location" not in answer.headers and answer.headers.get("x") is None


# Again


def test_no_form_of_a_new_contact_works_again(world, visitor):
    visitor.sign_in()
    card, handle = visitor.card(), visitor.handles()[0]
    address = new_address(world)
    where = visitor.submit(f"{handle}/email", "contact-form", contact=address).headers["Location"]
    code = world.codes_to(address)[0]
    replayed = forms(visitor.get(where))
    action, fields = replayed["code-form"]
    assert visitor.post(action, {**fields, "code": code}).headers["Location"] == handle
    told = len(world.messages_to(card["email"])), len(world.messages_to(address))
    for action, fields in (replayed["code-form"], replayed["resend-form"]):
        again = visitor.post(action, {**fields, "code": code})
        assert screen(again) == ("notice", "contact-code-over")
    assert (len(world.messages_to(card["email"])), len(world.messages_to(address))) == told


def test_a_code_for_one_contact_or_purpose_confirms_no_other(world, visitor):
    visitor.sign_in()
    first, second = visitor.handles()[:2]
    addresses = new_address(world), new_address(world)
    places = [
        visitor.submit(f"{handle}/email", "contact-form", contact=address).headers["Location"]
        for handle, address in zip((first, second), addresses)
    ]
    codes = [world.codes_to(address)[0] for address in addresses]
    crossed = visitor.submit(places[1], "code-form", code=codes[0])
    assert codes[0] == codes[1] or screen(crossed)[0] == "code"
    # A code for a contact is no code for the questions, which ask for one of their own.
    world.advance(301)
    visitor.submit(f"{first}/identify", "confirm-form")
    identified = visitor.submit(f"{first}/identify", "code-form", code=codes[1])
    assert identified.status == 200 and screen(identified)[0] == "code"


def test_a_sign_in_form_that_was_used_opens_nothing_more(world, visitor):
    user = world.user()
    visitor.give_password(user)
    half = visitor.copy()
    code = world.code(visitor.card())
    action, fields = forms(visitor.get("/code"))["code-form"]
    visitor.post(action, {**fields, "code": code})
    assert visitor.is_in
    again = half.post(action, {**fields, "code": code})
    assert again.status != 303 or again.headers["Location"] in ("/session-ended", "/sign-in")
    assert not half.is_in


def test_a_report_freezes_codes_that_were_on_their_way(world, visitor):
    user = world.user()
    purchase(world, world.cards[user["cards"][0]])
    visitor.sign_in(user)
    thief = visitor.copy()
    handle = visitor.handles()[0]
    address = new_address(world)
    where = thief.submit(f"{handle}/email", "contact-form", contact=address).headers["Location"]
    code = world.codes_to(address)[0]
    action, fields = forms(thief.get(where))["code-form"]
    page = re.search(rf'href="({handle}/purchases/[^"]+/report)"', visitor.get(handle).text)[1]
    visitor.submit(page, "confirm-form")
    assert screen(thief.post(action, {**fields, "code": code})) == ("notice", "contact-code-over")
    key = {"form-key": fields["form-key"]}
    for path in (f"{handle}/email", f"{handle}/email/remove", f"{handle}/mobile/remove"):
        sent = len(world.messages_to(address))
        thief.post(path, {**key, "contact": address})
        assert len(world.messages_to(address)) == sent


# Redirects, and what pages show


@pytest.mark.parametrize("here", [
    "//evil.example", "https://evil.example/", "/\\evil.example", "/%2f/evil.example", "/sign-out",
    "javascript:alert(1)", "/help\r\nSet-Cookie: x=y", "/help?next=//evil.example", "/help#@evil", "",
])
def test_no_choice_of_language_leads_out(visitor, here):
    _, fields = forms(visitor.get("/help"))["language-form"]
    answer = visitor.post("/language", {**fields, "here": here, "language": "en"})
    assert answer.status == 303
    assert answer.headers["Location"] == "/"
    assert answer.headers.get("x") is None


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80@x", "[::1]", "x\ty"])
def test_no_page_repeats_the_name_that_a_request_calls_the_host(world, resident, host):
    for path in ("/", "/sessions", "/sign-in"):
        answer = resident.copy().get(path, Host=host, **{"X-Forwarded-Host": "evil.example"})
        assert "evil" not in answer.text
        assert "evil" not in answer.headers.get("Location", "")


MARKS = '<img src=x onerror=alert(1)>"\'{{formKey}}'


def test_names_of_merchants_are_text_on_every_page_and_in_every_message(world, visitor):
    user = world.user()
    card = world.cards[user["cards"][0]]
    name = MARKS[:40]
    assert purchase(world, card, merchantName=name).json["messageType"] == "ARes"
    visitor.sign_in(user)
    handle = visitor.handles()[0]
    page = visitor.get(handle)
    assert "&lt;img src=x onerror" in page.text and "<img src=x" not in page.text
    report = re.search(rf'href="({handle}/purchases/[^"]+/report)"', page.text)[1]
    asked = visitor.get(report)
    assert "&lt;img src=x onerror" in asked.text and "<img src=x" not in asked.text
    visitor.submit(report, "confirm-form")
    alert = [
        m for m in world.messages_to("customer-service@example.com")
        if card["number"][-5:] in m["text"]
    ][0]
    assert "<img" not in json.dumps(alert.get("html") or "")


@pytest.mark.parametrize("typed", [
    MARKS, "</title><script>alert(1)</script>", "{{text.portal.title}}", "\u202e\u2028\u0085", "%3Cb%3E",
])
def test_what_is_typed_comes_back_as_text(world, visitor, resident, typed):
    plain = visitor.give_password({"userName": "x", "password": ""}).text
    page = visitor.give_password({"userName": typed, "password": ""}).text
    assert page.count("<") == plain.count("<")
    form = f"{resident.handles()[0]}/email"
    plain = resident.submit(form, "contact-form", contact="x").text
    page = resident.submit(form, "contact-form", contact=typed).text
    assert page.count("<") == plain.count("<")


@pytest.mark.parametrize("typed", [
    "a@x.se\r\nBcc: victim@portal-attacks.example", "a@x.se%0d%0aBcc: victim@portal-attacks.example",
    "a@x.se\u2028Bcc: victim@portal-attacks.example", "a@x.se,victim@portal-attacks.example",
    "a@x.se\0", "\"a b\"@x.se", "a@x.se>", "victim@portal-attacks.example <a@x.se>",
])
def test_no_address_brings_a_header_or_a_recipient_along(world, resident, typed):
    before = rows(world, "SELECT count(*) FROM outbox")
    form = f"{resident.handles()[0]}/email"
    answer = resident.submit(form, "contact-form", contact=typed)
    assert (answer.status, screen(answer)[0]) == (200, "contact")
    assert rows(world, "SELECT count(*) FROM outbox") == before


def test_every_answer_is_kept_nowhere_framed_nowhere_and_reads_nothing_else(
    world, victim, every_form
):
    handle = victim.handles()[0]
    pages = ["/", "/sessions", "/help", "/sign-in", "/nothing", handle, victim.code_page]
    answers = [victim.get(page) for page in pages + re.findall(rf'href="({handle}/[^"]+)"',
                                                             victim.get(handle).text)]
    answers += [v.copy().post(action, {}) for action, (v, _) in every_form.items()]
    for answer in answers:
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] in ("no-referrer", "same-origin")
        policy = answer.headers["Content-Security-Policy"]
        for directive in ("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'",
                          "form-action 'self'"):
            assert directive in policy
        assert "script-src" not in policy and "unsafe" not in policy
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            assert cookie.startswith("__Host-")
            for attribute in ("Path=/", "Secure", "HttpOnly", "SameSite=Strict"):
                assert attribute in cookie.split("; ")
            assert "Domain" not in cookie
