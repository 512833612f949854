"""Measures the built server under load and prints what it found, as ratios where that is fair.

usage: bench.py SIGILL [--seconds N] [--connections N] [--rounds N]

The baseline is the same process answering GET /health: the same HTTP server and load generator, no
message, no database. Everything runs on loopback, load generator and server on the same cores.
"""

import argparse
import pathlib
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import uuid

HERE = pathlib.Path(__file__).parent
CARDS = 6_000
EXEMPT = 100


def luhn(digits):
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return digits + str(-total % 10)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    def __init__(self, binary, data, profile, cards=None):
        self.ports = [free_port() for _ in range(3)]
        directory, window, operations = self.ports
        command = [
            binary, "acs", "--environment", "sandbox", "--data", str(data),
            "--profile", str(profile), "--directory-port", str(directory),
            "--window-port", str(window), "--operations-port", str(operations),
            "--gateway", "http://127.0.0.1:9",
        ] + (["--cards", str(cards)] if cards else [])
        self.started = time.monotonic()
        self.process = subprocess.Popen(command)
        self.ready_seconds = self.wait()

    def wait(self):
        while time.monotonic() - self.started < 60:
            if self.process.poll() is not None:
                sys.exit(f"bench: error: the server ended with {self.process.returncode}")
            try:
                with socket.create_connection(("127.0.0.1", self.ports[0]), 0.05):
                    return time.monotonic() - self.started
            except OSError:
                time.sleep(0.002)
        sys.exit("bench: error: the server did not start")

    def resident_megabytes(self, field="VmRSS"):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"{field}:\s+(\d+)", status)[1]) / 1024

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        if self.process.wait(20) != 0:
            sys.exit("bench: error: the server did not stop cleanly")


def load(url, seconds, connections, script=None, body_file=None):
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "5s"]
    command += ["-s", str(script or HERE / "plain.lua"), url]
    if body_file:
        command += ["--", str(body_file)]
    output = subprocess.run(command, check=True, capture_output=True, text=True)
    if "unexpected answer" in output.stderr:
        sys.exit("bench: error: " + output.stderr.strip())
    found = dict(re.findall(r"(\w+)=(\d+)", output.stdout.split("RESULT", 1)[1]))
    if int(found["errors"]):
        sys.exit(f"bench: error: {found['errors']} requests failed")
    rate = int(found["requests"]) / (int(found["microseconds"]) / 1e6)
    return rate, int(found["p50"]) / 1000, int(found["p99"]) / 1000


def write_world(folder, profile_source):
    profile = folder / "profile.yaml"
    text = profile_source.read_text()
    profile.write_text(re.sub(r"exemptPurchases: \d+", f"exemptPurchases: {EXEMPT}", text))
    numbers = [luhn(f"379901{n:08d}") for n in range(CARDS)]
    cards = folder / "cards.yaml"
    cards.write_text(
        "cards:\n" + "".join(
            f'  - {{key: c{n}, number: "{number}", expiry: "3012", product: amexblue, '
            f'outcome: exempt, mobile: "0701740605"}}\n'
            for n, number in enumerate(numbers)
        )
    )
    template = (HERE / "areq.json").read_text().strip()
    bodies = folder / "bodies.txt"
    bodies.write_text(
        "".join(
            template.replace("@CARD@", number).replace("@SERVER@", str(uuid.uuid4()))
            .replace("@DS@", str(uuid.uuid4())) + "\n"
            for number in numbers
        )
    )
    return profile, cards, bodies, len(template)


def spread(values, digits=0):
    middle = statistics.median(values)
    return f"{middle:,.{digits}f} [{min(values):,.{digits}f}..{max(values):,.{digits}f}]"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--connections", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="sigill-bench-"))
    try:
        run(options, folder)
    finally:
        shutil.rmtree(folder)


def run(options, folder):
    source = HERE.parent.parent / "Sources/sigill/Resources/Profiles/classic.yaml"
    profile, cards, bodies, size = write_world(folder, source)
    data = folder / "data"
    print(f"making a database with {CARDS:,} cards …", flush=True)
    Server(options.binary, data, profile, cards).stop()

    starts = []
    for _ in range(5):
        server = Server(options.binary, data, profile)
        starts.append(server.ready_seconds * 1000)
        server.stop()

    server = Server(options.binary, data, profile)
    time.sleep(2)
    idle = server.resident_megabytes()
    areq, health, p50s, p99s, ratios = [], [], [], [], []
    for number in range(options.rounds):
        base = f"http://127.0.0.1:{server.ports[2]}/health"
        baseline, _, _ = load(base, 2, options.connections)
        url = f"http://127.0.0.1:{server.ports[0]}/3ds"
        rate, p50, p99 = load(url, options.seconds, options.connections, HERE / "areq.lua", bodies)
        print(f"round {number + 1}: {rate:,.0f} AReq/s, p99 {p99:.1f} ms", flush=True)
        areq.append(rate)
        health.append(baseline)
        ratios.append(rate / baseline)
        p50s.append(p50)
        p99s.append(p99)
    loaded = server.resident_megabytes("VmHWM")
    server.stop()

    rows = [
        (f"AReq ({size:,} bytes) to ARes, durable, per second", spread(areq), "at least 4,000"),
        ("  latency, median, ms", spread(p50s, 1), ""),
        ("  latency, 99th percentile, ms", spread(p99s, 1), "under 30"),
        ("baseline: GET /health, per second", spread(health), ""),
        ("ratio AReq / baseline", spread(ratios, 2), ""),
        ("start to listening, existing database, ms", spread(starts), "under 100"),
        ("memory when idle, MB", f"{idle:.0f}", "under 60"),
        ("memory under load, highest, MB", f"{loaded:.0f}", "under 120"),
    ]
    print(f"\n{options.rounds} rounds of {options.seconds} s, {options.connections} connections; median [least..most]")
    for name, value, floor in rows:
        print(f"{name:<52} {value:<28} {floor}")


if __name__ == "__main__":
    main()
