"""How a run of the suite ends: what it says of failures, what it runs again, and what it leaves: nothing."""

import os
import pathlib
import signal
import subprocess
import sys

import pytest

from paths import ROOT
from world import wait_until

FAILING = """
def test_sound(): pass
def test_broken():
    apples = 2
    assert apples == 3, "two apples"
"""
UNSTEADY = """
import pathlib
def test_sound(): pass
def test_with_a_past(): {fall}
"""
FALL = """
    before = pathlib.Path("{file}")
    is_first = not before.exists()
    before.touch()
    assert not is_first, "not the first time"
"""


def write(folder, **files):
    """A suite of its own: the name of each file, and what it holds."""
    folder.mkdir(exist_ok=True)
    (folder / "pytest.ini").write_text("[pytest]\n")
    for name, text in files.items():
        (folder / f"test_{name}.py").write_text(text)
    return folder


def command(suite, reports):
    reports.mkdir(exist_ok=True)
    return [sys.executable, str(ROOT / "scripts/acceptance"), str(reports), str(suite)]


def environment(folder):
    """As the suite would be started by hand: this run's own plugins and places are not its."""
    kept = {n: v for n, v in os.environ.items() if not n.startswith(("PYTEST_", "SIGILL_"))}
    folder.mkdir(exist_ok=True)
    return {**kept, "TMPDIR": str(folder)}


def run(suite, folder):
    """Runs a suite to its end; what it said, what the summary said, and whether that was well."""
    reports, temporary = folder / "reports", folder / "temporary"
    ran = subprocess.run(
        command(suite, reports), env=environment(temporary), capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert list(temporary.iterdir()) == []
    names = [file.stem for file in reports.glob("*.xml") if not file.stem.startswith("again")]
    said = subprocess.run(
        [ROOT / "scripts/summary", reports, *names], capture_output=True, text=True
    )
    return ran.stdout, said.stdout.splitlines(), said.returncode == 0


def unsteady(folder, count):
    return {
        f"unsteady_{n}": UNSTEADY.format(fall=FALL.format(file=folder / f"past-{n}"))
        for n in range(count)
    }


def test_a_sound_run_ends_with_its_count(tmp_path):
    suite = write(tmp_path / "suite", sound="def test_sound(): pass\n")
    _, summary, is_well = run(suite, tmp_path)
    assert is_well and summary == ["0 unsteady (at most 2 are let through)", "1 passed, 0 failed"]


def test_a_failure_is_named_with_its_assertion(tmp_path):
    ran, summary, is_well = run(write(tmp_path / "suite", failing=FAILING), tmp_path)
    assert not is_well and summary[-1] == "1 passed, 1 failed"
    assert "FAILED: test_failing::test_broken" in summary
    assert any("two apples" in line for line in summary)
    assert ran.count("AssertionError: two apples") >= 2


@pytest.mark.parametrize("count", [1, 2])
def test_up_to_two_unsteady_tests_are_told_and_let_through(tmp_path, count):
    ran, summary, is_well = run(write(tmp_path / "suite", **unsteady(tmp_path, count)), tmp_path)
    assert is_well and summary[-1] == f"{2 * count} passed, 0 failed"
    assert summary[-2].startswith(f"{count} unsteady")
    assert sum(line.startswith("UNSTEADY: ") for line in summary) == count
    assert "not the first time" in ran and "once more, alone" in ran


def test_a_third_unsteady_test_fails_the_run(tmp_path):
    _, summary, is_well = run(write(tmp_path / "suite", **unsteady(tmp_path, 3)), tmp_path)
    assert not is_well and summary[-2:] == ["3 unsteady (at most 2 are let through)", "3 passed, 3 failed"]


def test_the_summary_of_many_failures_fits_eighty_lines(tmp_path):
    many = "".join(f"def test_{n}(): assert {list(range(50))} == {n}\n" for n in range(30))
    _, summary, is_well = run(write(tmp_path / "suite", many=many), tmp_path)
    assert not is_well and len(summary) <= 80 and summary[-1] == "0 passed, 31 failed"


RUNNING = """
from program import Program, free_ports
from world import wait_until
def test_beside_a_program(tmp_path):
    log = tmp_path / "log"
    Program("sandbox", "inbox", "--port", free_ports(1), log=log)
    wait_until(log.read_text)
    with open(log, "a") as more:
        more.write("the last words\\n")
    assert False, "a failure"
"""


def test_a_failure_brings_the_end_of_its_program_s_log(tmp_path):
    suite = write(tmp_path / "suite", running=RUNNING)
    (suite / "conftest.py").write_text('pytest_plugins = ["program_logs"]')
    (suite / "pytest.ini").write_text(f"[pytest]\npythonpath = {ROOT}/Tests/Acceptance/support\n")
    _, summary, is_well = run(suite, tmp_path)
    assert not is_well
    assert any("a failure" in line for line in summary)
    assert any("the last words" in line for line in summary)


def test_a_report_that_is_missing_is_a_failure(tmp_path):
    said = subprocess.run(
        [ROOT / "scripts/summary", tmp_path, "parts"], capture_output=True, text=True
    )
    assert said.returncode == 1 and "no report" in said.stdout


LINGERING = """
import os, pathlib, subprocess, time
def test_lingers(tmp_path):
    daemon = subprocess.Popen(["sleep", "1000"], start_new_session=True)
    pathlib.Path("{file}").write_text(str(daemon.pid))
    (tmp_path / "left").touch()
    {then}
"""


def is_there(process):
    try:
        return "State:\tZ" not in pathlib.Path(f"/proc/{process}/status").read_text()
    except OSError:
        return False


def test_a_process_that_a_test_left_is_ended(tmp_path):
    noted = tmp_path / "process"
    run(write(tmp_path / "suite", lingering=LINGERING.format(file=noted, then="pass")), tmp_path)
    assert not is_there(noted.read_text())


@pytest.mark.parametrize("with_signal", [signal.SIGINT, signal.SIGTERM], ids=["SIGINT", "SIGTERM"])
def test_an_interrupted_run_leaves_neither_process_nor_folder(tmp_path, with_signal):
    noted, temporary = tmp_path / "process", tmp_path / "temporary"
    text = LINGERING.format(file=noted, then="time.sleep(1000)")
    suite = write(tmp_path / "suite", lingering=text)
    running = subprocess.Popen(
        command(suite, tmp_path / "reports"), env=environment(temporary), stdout=subprocess.DEVNULL
    )
    wait_until(lambda: noted.exists() and noted.read_text())
    running.send_signal(with_signal)
    assert running.wait() == 128 + with_signal
    assert not is_there(noted.read_text())
    assert list(temporary.iterdir()) == []
