"""The built program as a process."""

import os
import select
import signal
import socket
import subprocess

from paths import BINARY


class Program:
    """A running `sigill`, its log in a file at the most talkative level."""

    started = []

    def __init__(self, *arguments, log, environment=None):
        self.log_path = log
        self.log = open(log, "ab")
        self.process = subprocess.Popen(
            [str(part) for part in (BINARY, *arguments)],
            stdout=subprocess.PIPE, stderr=self.log, bufsize=0,
            env={**os.environ, "SIGILL_LOG_LEVEL": "trace", **(environment or {})},
        )

        self.started.append(self)

    def first_line(self, seconds=20):
        """What it says first; empty if it ended, or took too long, without a word."""
        readable, _, _ = select.select([self.process.stdout], [], [], seconds)
        return self.process.stdout.readline().decode() if readable else ""

    def read_until(self, word, seconds=20):
        """What it says until a word has come, or no more comes in time."""
        said = ""
        while word not in said and (line := self.first_line(seconds)):
            said += line
        return said

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
        code = self.process.wait(20)
        self.process.stdout.close()
        self.log.close()
        return code


def run(*arguments, environment=None, **options):
    """Runs `sigill` to its end."""
    return subprocess.run(
        [str(part) for part in (BINARY, *arguments)],
        capture_output=True, text=True, timeout=30,
        env={**os.environ, **(environment or {})}, **options,
    )


def free_ports(count):
    """The first of so many free ports in a row."""
    for base in range(20_000, 30_000, 10):
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
