"""The built program as a process."""

import os
import select
import signal
import socket
import subprocess

import patience
from paths import BINARY

# A program never outlives the tests that started it, however they end.
BOUND = ["setpriv", "--pdeathsig", "KILL"]


class Program:
    """A running `sigill`, its log in a file at the most talkative level."""

    started = []

    def __init__(self, *arguments, log, environment=None):
        self.log_path = log
        self.log = open(log, "ab")
        self.process = subprocess.Popen(
            [*BOUND, *(str(part) for part in (BINARY, *arguments))],
            stdout=subprocess.PIPE, stderr=self.log, bufsize=0,
            env={**os.environ, "SIGILL_LOG_LEVEL": "trace", **(environment or {})},
        )
        self.started.append(self)

    def first_line(self, seconds=patience.SECONDS):
        """What it says first; empty if it ended, or took too long, without a word."""
        readable, _, _ = select.select([self.process.stdout], [], [], seconds)
        return self.process.stdout.readline().decode() if readable else ""

    def read_until(self, word, seconds=patience.SECONDS):
        """What it says until a word has come, or no more comes in time."""
        said = ""
        while word not in said and (line := self.first_line(seconds)):
            said += line
        return said

    def last_lines(self, count):
        """The end of its log."""
        with open(self.log_path, "rb") as log:
            log.seek(0, os.SEEK_END)
            log.seek(max(0, log.tell() - 16_384))
            return "\n".join(log.read().decode(errors="replace").splitlines()[-count:])

    @property
    def is_running(self):
        return self.process.poll() is None

    def stop(self, with_signal=signal.SIGTERM):
        """Asks it to stop; the exit code."""
        if self.is_running:
            self.process.send_signal(with_signal)
        return self._end()

    def kill(self):
        """Gives it no chance to do anything more."""
        self.process.kill()
        self._end()

    def _end(self):
        code = self.process.wait(patience.SECONDS)
        self.process.stdout.close()
        self.log.close()
        return code


def run(*arguments, environment=None, **options):
    """Runs `sigill` to its end."""
    return subprocess.run(
        [str(part) for part in (BINARY, *arguments)],
        capture_output=True, text=True, timeout=patience.SECONDS,
        env={**os.environ, **(environment or {})}, **options,
    )


def free_ports(count):
    """The first of so many free ports in a row; no two processes begin to look at the same place."""
    start = os.getpid() * 10 % 10_000
    for offset in range(0, 10_000, 10):
        base = 20_000 + (start + offset) % 10_000
        sockets = []
        try:
            for port in range(base, base + count):
                sockets.append(socket.socket())
                sockets[-1].bind(("127.0.0.1", port))
            return base
        except OSError:
            continue
        finally:
            for opened in sockets:
                opened.close()
    raise AssertionError("no free ports")
