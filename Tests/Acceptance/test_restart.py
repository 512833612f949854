"""A server that dies loses nothing: the parties run as processes of their own, and the access
control server among them is killed in the middle of its work."""

import contextlib
import signal
import sqlite3
import threading

import pytest

import cards
import merchant
import profiles
from http_client import request
from program import Program, free_ports
from world import World, wait_until

PARTIES = ["shop", "three-ds-server", "directory-server", "inbox"]


class SeparateWorld(World):
    """Every party a process of its own, started one by one."""

    def __init__(self, folder):
        self.folder, self.data = folder, folder / "data"
        self.card_file = cards.write(folder / "cards.yaml")
        self.profile = profiles.write(folder / "profile.yaml")
        base = free_ports(8)
        names = [
            "shop", "threeDSServer", "directoryServer", "inbox", "acsDirectory", "acsWindow",
            "acsOperations", "acsPortal",
        ]
        addresses = {
            name: f"http://127.0.0.1:{base + index}" for index, name in enumerate(names)
        }
        self.base = base
        self.take({**addresses, "cards": cards.all_cards()})
        self.others = {
            party: self.start_party(party, base + index) for index, party in enumerate(PARTIES)
        }
        self.start_server()

    def start_party(self, party, port):
        return Program(
            "sandbox", party, "--port", port, "--cards", self.card_file,
            "--shop", self.shop, "--three-ds-server", self.threeDSServer,
            "--directory-server", self.directoryServer, "--inbox", self.inbox,
            "--acs-directory", self.acsDirectory, "--acs-window", self.acsWindow,
            log=self.folder / f"{party}.log",
        )

    def start_server(self):
        self.program = Program(
            "acs", "--environment", "sandbox", "--data", self.data, "--cards", self.card_file,
            "--profile", self.profile,
            "--directory-port", self.base + 4, "--window-port", self.base + 5,
            "--operations-port", self.base + 6, "--portal-port", self.base + 7, "--gateway", self.inbox, "--testing-clock",
            log=self.folder / "acs.log",
        )
        for address in (self.acsOperations + "/health", self.inbox, self.shop):
            wait_until(lambda: answers(address))
        wait_until(lambda: merchant.look_up(self, self.cards["challenge"]).status == 201)

    def restart_server(self):
        """Kills the server and starts it again on what it left, at the time that it was."""
        self.program.kill()
        self.start_server()
        ahead, self.ahead = self.ahead, 0
        self.advance(ahead)

    def stop(self):
        super().stop()
        for party in self.others.values():
            assert party.stop() == 0


def answers(address):
    try:
        return request(address, timeout=2).status == 200
    except OSError:
        return False


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    world = SeparateWorld(tmp_path_factory.mktemp("separate"))
    yield world
    world.stop()


def test_a_code_still_works_after_a_crash(world):
    card = world.card()
    started, page = merchant.open_challenge(world, card)
    code = world.code(card)
    world.restart_server()
    assert page.enter(code).ending == "confirmed"
    assert world.final_result(started["id"])["transStatus"] == "Y"


def test_sending_again_after_a_crash_gives_the_same_code(world):
    card = world.card()
    _, page = merchant.open_challenge(world, card)
    world.restart_server()
    world.advance(30)
    page.submit("resend-form")
    codes = world.codes_to(card["mobile"])
    assert len(codes) == 2 and len(set(codes)) == 1


def test_a_spent_try_stays_spent_after_a_crash(world):
    card = world.card()
    started, page = merchant.open_challenge(world, card)
    for _ in range(2):
        page = page.enter(world.wrong_code(card))
    world.restart_server()
    assert page.enter(world.wrong_code(card)).ending == "blocked"
    assert world.final_result(started["id"])["transStatusReason"] == "19"


def test_the_time_of_a_code_runs_out_although_the_server_crashed(world):
    started, _ = merchant.open_challenge(world, world.card())
    world.restart_server()
    world.advance(600)
    found = world.final_result(started["id"])
    assert (found["transStatus"], found["transStatusReason"], found["challengeCancel"]) == (
        "N", "14", "04",
    )


def test_the_wait_for_the_browser_runs_out_although_the_server_crashed(world):
    started = merchant.challenge(world, world.card())
    world.restart_server()
    world.advance(30)
    found = world.final_result(started["id"])
    assert (found["transStatus"], found["transStatusReason"], found["challengeCancel"]) == (
        "N", "14", "05",
    )


def test_a_result_on_its_way_when_the_server_crashes_still_arrives(world):
    card = world.card()
    started, page = merchant.open_challenge(world, card)
    code = world.code(card)
    directory_server = world.others["directory-server"].process
    directory_server.send_signal(signal.SIGSTOP)
    try:
        waiting = threading.Thread(target=enter_and_lose_the_answer, args=(page, code))
        waiting.start()
        # The result is on its way to someone who does not answer.
        wait_until(lambda: pending(world, "results"))
        world.program.kill()
        waiting.join()
    finally:
        directory_server.send_signal(signal.SIGCONT)
    world.start_server()
    assert world.final_result(started["id"])["transStatus"] == "Y"


def pending(world, kind):
    """Whether something of a kind waits to be taken by someone else."""
    database = sqlite3.connect(f"file:{world.data}/sigill.sqlite?mode=ro", uri=True)
    query = "SELECT count(*) FROM outbox WHERE state = 'pending' AND kind = ?"
    with contextlib.closing(database):
        return database.execute(query, (kind,)).fetchone()[0]


def enter_and_lose_the_answer(page, code):
    try:
        page.enter(code)
    except OSError:
        pass


def test_an_exempt_purchase_stays_counted_after_a_crash(world):
    card = world.new_card()
    assert merchant.start(world, card)["transStatus"] == "Y"
    world.restart_server()
    assert merchant.start(world, card)["transStatus"] == "Y"
    assert merchant.start(world, card)["transStatus"] == "C"


def test_an_update_goes_on_after_a_crash_at_every_step(world):
    card = world.card()
    started, page = merchant.open_challenge(world, card)
    world.typed.add("after.crash@example.com")
    for form, typed, screen in (
        ("update-form", {}, "questions"),
        ("answer-form", {"answer-birth-date": cards.BIRTH_DATE}, "questions"),
        ("answer-form", {"answer-postal-code": cards.POSTAL_CODE}, "contacts"),
        ("contacts-form", {"email": "after.crash@example.com"}, "summary"),
        ("confirm-form", {}, "enter-code"),
    ):
        page = page.submit(form, **typed)
        assert page.screen == screen, page.html
        world.restart_server()
    assert page.enter(world.codes_to("after.crash@example.com")[0]).ending == "confirmed"
    assert world.final_result(started["id"])["transStatus"] == "Y"


def test_a_wrong_answer_stays_counted_after_a_crash(world):
    card = world.card()
    started, page = merchant.open_challenge(world, card)
    page = page.submit("update-form")
    for _ in range(2):
        page = page.submit("answer-form", **{"answer-birth-date": "1970-01-01"})
    world.restart_server()
    page = page.submit("answer-form", **{"answer-birth-date": "1970-01-01"})
    assert page.ending == "blocked"
    assert world.final_result(started["id"])["transStatusReason"] == "19"


def test_a_notice_that_was_not_sent_before_a_crash_is_sent_after_it(world):
    card = world.card()
    _, page = merchant.open_challenge(world, card)
    world.typed.add("not.told.yet@example.com")
    page = page.submit("update-form")
    page = page.submit("answer-form", **{"answer-birth-date": cards.BIRTH_DATE})
    page = page.submit("answer-form", **{"answer-postal-code": cards.POSTAL_CODE})
    page = page.submit("contacts-form", email="not.told.yet@example.com")
    inbox = world.others["inbox"].process
    inbox.send_signal(signal.SIGSTOP)
    try:
        waiting = threading.Thread(target=submit_and_lose_the_answer, args=(page, "confirm-form"))
        waiting.start()
        wait_until(lambda: pending(world, "change-notice-email"))
        world.program.kill()
        waiting.join()
    finally:
        inbox.send_signal(signal.SIGCONT)
    world.start_server()
    world.advance(60)
    assert wait_until(lambda: "ändra" in world.messages_to(card["email"])[0]["text"])
    assert wait_until(lambda: world.codes_to("not.told.yet@example.com"))


def submit_and_lose_the_answer(page, form):
    try:
        page.submit(form)
    except OSError:
        pass
