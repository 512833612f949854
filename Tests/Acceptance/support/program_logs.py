"""A plugin: a failure brings the ends of the logs of the programs that run along (scripts/summary)."""

import pytest

from program import Program

LINES = 12


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.failed:
        for program in Program.started:
            if program.is_running:
                item.user_properties.append(("log", program.last_lines(LINES)))
        # The report of the last phase is the one whose properties are kept.
        report.user_properties = list(item.user_properties)
    return report
